// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/medical.h"

#include "kiosk/base/log.h"

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Office = MedicalInsurance;
using Part = MedicalPartPage::Part;

namespace {

/// Years of them; whoever needs more asks the office.
constexpr std::size_t SpendingsMost = 240;

void noteSilence(const Office::NoAnswer &silence)
{
    log::warning("medical", "the office does not answer: {}", silence.detail);
}

} // namespace

MedicalErrand::MedicalErrand(World world, Conversation &talk)
    : world_(std::move(world)), talk_(talk),
      visit_(world_.office, talk, Errand::Medical, StepOverview)
{}

Task<MedicalErrand::After> MedicalErrand::run()
{
    const Identity *who = co_await talk_.identify(Errand::Medical, StepIdentity);
    if (who == nullptr)
        co_return talk_.isGone() ? After::Leave : After::Home;
    co_return co_await overview(*who);
}

Task<MedicalErrand::After> MedicalErrand::overview(const Identity &who)
{
    std::string record;
    const auto cover = co_await ask(who, record);
    if (!cover)
        co_return talk_.isGone() ? After::Leave : After::Home;
    for (;;) {
        const MedicalPage page{.cover = *cover};
        const auto input = co_await talk_.ask(at(Errand::Medical, StepOverview, page).withBack(),
                                              Kind::Choose | Kind::Cancel);
        if (!input || (input->kind == Kind::Choose && input->index == MedicalDone))
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        Cover known = *cover;
        std::string which = record;
        const Way way = co_await act(who, std::move(known), std::move(which), input->index);
        if (way == Way::Left)
            co_return After::Leave;
    }
}

Task<MedicalErrand::Way> MedicalErrand::act(const Identity &who, Cover cover, std::string record,
                                            int chosen)
{
    if (chosen == ChooseAccesses) {
        std::string name = cover.maskedName;
        co_return co_await visit_.showAccesses(who, std::move(name));
    }
    if (chosen == MedicalSpendings)
        co_return co_await showSpendings(who, std::move(record));
    if (chosen == MedicalGuides)
        co_return co_await showGuides();
    const int part = chosen - MedicalPart;
    if (part < static_cast<int>(Part::Account) || part > static_cast<int>(Part::Limits))
        co_return Way::Back;
    MedicalPartPage page{.part = static_cast<Part>(part), .cover = std::move(cover)};
    co_return co_await explain(std::move(page));
}

template <typename Told>
Task<void> MedicalErrand::tellWhyNot(Told told)
{
    ProblemPage problem{.what = What::MedicalSilent};
    if (const auto *silence = std::get_if<Office::NoAnswer>(&told)) {
        noteSilence(*silence);
    } else if (const auto *elsewhere = std::get_if<Office::NotInsured>(&told)) {
        problem.what = What::NotMedicallyInsured;
        problem.words = elsewhere->where;
    } else if (const auto *refused = std::get_if<Office::Refused>(&told)) {
        problem.what = OfficeVisit::refusedFor(refused->reason);
    } else {
        problem.what = What::AtTheCounter;
    }
    if (OfficeVisit::isAboutCard(problem.what))
        talk_.forgetIdentity();
    (void)co_await talk_.tell(problem, Errand::Medical);
}

/// Nothing: why not was told.
Task<std::optional<MedicalErrand::Cover>> MedicalErrand::ask(const Identity &who,
                                                             std::string &record)
{
    for (;;) {
        talk_.show(
            at(Errand::Medical, StepOverview, WorkingPage{WorkingPage::What::AskingMedical, {}}));
        Office::Person person = OfficeVisit::person(who);
        Office::Purpose why = visit_.purpose(who);
        std::string which = record;
        auto told =
            co_await world_.medical.cover(std::move(person), std::move(why), std::move(which));
        if (auto *cover = std::get_if<Cover>(&told))
            co_return std::move(*cover);
        if (const auto *several = std::get_if<Office::Several>(&told)) {
            record = co_await choose(*several);
            if (record.empty())
                co_return std::nullopt;
            continue;
        }
        co_await tellWhyNot(std::move(told));
        co_return std::nullopt;
    }
}

/// Empty: none of them.
Task<std::string> MedicalErrand::choose(const Office::Several &several)
{
    ChoicePage page{
        .what = ChoicePage::What::MedicalRecord, .question = {}, .options = {}, .times = {}};
    for (const Office::Record &each : several.records) {
        page.options.push_back({each.place, "building-2"});
        page.spans.push_back({each.since, each.until});
    }
    const auto chosen = co_await talk_.choose(std::move(page), Errand::Medical, StepOverview);
    co_return chosen ? several.records[*chosen].id : std::string();
}

Task<MedicalErrand::Way> MedicalErrand::explain(MedicalPartPage page)
{
    const auto input = co_await talk_.ask(at(Errand::Medical, StepOverview, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    co_return input ? Way::Back : Way::Left;
}

/// Nothing: why not was told.
Task<std::optional<MedicalErrand::Spendings>>
MedicalErrand::fetch(const Identity &who, std::string record, std::size_t from)
{
    talk_.show(at(Errand::Medical, StepMore, WorkingPage{WorkingPage::What::AskingMedical, {}}));
    Office::Person person = OfficeVisit::person(who);
    Office::Purpose why = visit_.purpose(who);
    auto told = co_await world_.medical.spendings(std::move(person), std::move(why),
                                                  std::move(record), static_cast<int>(from));
    if (auto *spendings = std::get_if<Spendings>(&told))
        co_return std::move(*spendings);
    co_await tellWhyNot(std::move(told));
    co_return std::nullopt;
}

/// The office is asked for older ones when somebody wants to see them.
Task<MedicalErrand::Way> MedicalErrand::showSpendings(const Identity &who, std::string record)
{
    std::string which = record;
    auto newest = co_await fetch(who, std::move(which), 0);
    if (!newest)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    SpendingPage page{.entries = std::move(newest->entries), .more = newest->more};
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Medical, StepMore, page).withBack(),
                                              Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        // Whoever came to help sees none of it, and there is nothing to go on with.
        if (input->kind == Kind::Cancel || talk_.helper())
            co_return Way::Back;
        std::size_t next = page.from + SpendingPage::Shown;
        if (next >= page.entries.size() && page.more) {
            which = record;
            auto older = co_await fetch(who, std::move(which), page.entries.size());
            if (talk_.isGone())
                co_return Way::Left;
            if (!older)
                continue; // what is known already is shown again
            page.entries.insert(page.entries.end(), older->entries.begin(), older->entries.end());
            page.more = older->more && page.entries.size() < SpendingsMost;
        }
        if (next >= page.entries.size())
            next = 0;
        page.from = next;
    }
}

Task<MedicalErrand::Way> MedicalErrand::showGuides()
{
    talk_.show(at(Errand::Medical, StepMore, WorkingPage{WorkingPage::What::AskingMedical, {}}));
    const auto told = co_await world_.medical.topics();
    const auto *topics = std::get_if<std::vector<Office::Topic>>(&told);
    if (topics == nullptr || topics->empty()) {
        if (const auto *silence = std::get_if<Office::NoAnswer>(&told))
            noteSilence(*silence);
        const ProblemPage problem{.what = What::MedicalSilent};
        (void)co_await talk_.tell(problem, Errand::Medical);
        co_return talk_.isGone() ? Way::Left : Way::Back;
    }
    for (;;) {
        ChoicePage choice{
            .what = ChoicePage::What::MedicalTopic, .question = {}, .options = {}, .times = {}};
        for (const Office::Topic &each : *topics)
            choice.options.push_back({each.name, "book-open"});
        const auto chosen = co_await talk_.choose(std::move(choice), Errand::Medical, StepMore);
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        std::string topic = (*topics)[*chosen].id;
        const Way way = co_await showGuide(std::move(topic));
        if (way == Way::Left)
            co_return way;
    }
}

Task<MedicalErrand::Way> MedicalErrand::showGuide(std::string topic)
{
    talk_.show(at(Errand::Medical, StepMore, WorkingPage{WorkingPage::What::AskingMedical, {}}));
    auto told = co_await world_.medical.guide(std::move(topic));
    auto *guide = std::get_if<Office::Guide>(&told);
    if (guide == nullptr) {
        if (const auto *silence = std::get_if<Office::NoAnswer>(&told))
            noteSilence(*silence);
        const ProblemPage problem{.what = std::holds_alternative<Office::Gone>(told)
                                              ? What::ServiceGone
                                              : What::MedicalSilent};
        (void)co_await talk_.tell(problem, Errand::Medical);
        co_return talk_.isGone() ? Way::Left : Way::Back;
    }
    const GuidePage page{std::move(*guide)};
    const auto input = co_await talk_.ask(at(Errand::Medical, StepMore, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    co_return input ? Way::Back : Way::Left;
}

} // namespace huimin::session
