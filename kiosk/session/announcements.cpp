// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/announcements.h"

#include <algorithm>
#include <array>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Announcement = Announcements::Announcement;

namespace {

enum AnnouncementStep { StepList, StepOne };

constexpr std::size_t Shown = 5; ///< and one for those that follow

/// For those who do not read.
const char *iconOf(const Announcement &announcement)
{
    constexpr std::array Known{std::pair{"water", "droplets"},     std::pair{"power", "zap"},
                               std::pair{"gas", "flame"},          std::pair{"school", "school"},
                               std::pair{"health", "pill"},        std::pair{"traffic", "car"},
                               std::pair{"event", "calendar-days"}};
    if (announcement.isUrgent)
        return "triangle-alert";
    const auto found = std::ranges::find_if(
        Known, [&](const auto &each) { return announcement.topic == each.first; });
    return found == Known.end() ? "bell" : found->second;
}

} // namespace

Task<AnnouncementsErrand::After> AnnouncementsErrand::run()
{
    talk_.show(
        at(Errand::Announcements, StepList, WorkingPage{WorkingPage::What::AskingDirectory, {}}));
    co_await world_.board.read();
    const All *all = world_.board.all();
    if (all == nullptr || all->empty()) {
        const ProblemPage none{.what = all == nullptr ? What::AnnouncementsSilent
                                                      : What::NoAnnouncements};
        (void)co_await talk_.tell(none, Errand::Announcements);
        co_return talk_.isGone() ? After::Leave : After::Home;
    }
    All those = *all; // the board goes on reading
    const Way way = co_await choose(std::move(those));
    co_return way == Way::Left ? After::Leave : After::Home;
}

Task<AnnouncementsErrand::Way> AnnouncementsErrand::choose(All all)
{
    for (std::size_t from = 0;;) {
        ChoicePage page{.what = ChoicePage::What::Announcement, .question = {}, .options = {}};
        for (std::size_t at = from; at < std::min(all.size(), from + Shown); ++at) {
            page.options.push_back({all[at].title, iconOf(all[at])});
            page.times.push_back(all[at].published);
        }
        page.more = from + Shown < all.size();
        const auto input = co_await talk_.ask(at(Errand::Announcements, StepList, page).withBack(),
                                              Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel && from == 0)
            co_return Way::Back;
        if (input->kind == Kind::Cancel) {
            from -= Shown;
            continue;
        }
        const auto index = static_cast<std::size_t>(std::max(input->index, 0));
        if (index == page.options.size() && page.more) {
            from += Shown;
        } else if (index < page.options.size()) {
            const Way way = co_await read(all[from + index]);
            if (way != Way::Back)
                co_return way;
        }
    }
}

Task<AnnouncementsErrand::Way> AnnouncementsErrand::read(Announcement announcement)
{
    AnnouncementPage page{std::move(announcement), world_.board.downSince(), talk_.canPrint()};
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Announcements, StepOne, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose)
            co_return Way::On;
        if (!page.canPrint || page.printed)
            continue;
        talk_.show(
            at(Errand::Announcements, StepOne, WorkingPage{WorkingPage::What::Printing, {}}));
        const ReceiptWriter::AnnouncementFacts facts{world_.clock.wall(), page};
        ReceiptDocument paper = world_.writer.write(facts);
        const auto outcome = co_await talk_.printSlip(std::move(paper));
        page.printed = outcome == Outcome::Done;
        page.canPrint = page.printed;
    }
}

} // namespace huimin::session
