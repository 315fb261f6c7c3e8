// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/social.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using social_security::Certificate;
using social_security::CertificateOrder;
namespace incident = transaction::incident;

namespace {

constexpr std::size_t YearsOffered = 5;
constexpr std::size_t KeyBytes = 8;

std::vector<int> newestYears(const SocialSecurity::Record &record)
{
    std::vector<int> years;
    for (const auto &each : record.years)
        if (years.size() < YearsOffered && std::ranges::find(years, each.year) == years.end())
            years.push_back(each.year);
    return years;
}

} // namespace

/// Which paper, and the office's; then on A4.
Task<SocialErrand::Way> SocialErrand::paper(const Identity &card, Record record)
{
    auto wanted = co_await choosePaper(record);
    if (!wanted)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    PaperPage page{.what = wanted->first == CertificateOrder::What::Contributions
                               ? PaperPage::What::Contributions
                               : PaperPage::What::Statement,
                   .year = wanted->second};
    const auto yes = co_await talk_.ask(at(Errand::SocialSecurity, StepPaper, page).withBack(),
                                        Kind::Confirm | Kind::Cancel);
    if (!yes)
        co_return Way::Left;
    if (yes->kind == Kind::Cancel)
        co_return Way::Back;
    const auto key = keyFor(wanted->first, wanted->second, record.reference);
    if (!key) {
        const ProblemPage lost{.what = What::PaperNotKept};
        (void)co_await talk_.tell(lost, Errand::SocialSecurity);
        co_return talk_.isGone() ? Way::Left : Way::Back;
    }
    CertificateOrder order{*key,           record.reference, wanted->first,
                           wanted->second, world_.station,   orderedAt_[*key]};
    const auto issued = co_await issue(std::move(order), record.maskedName);
    if (!issued)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    page.number = issued->number;
    page.code = issued->code;
    page.until = issued->validUntil;
    const PageWriter::PaperFacts facts{world_.clock.wall(), world_.station, *issued, card.name,
                                       card.number};
    std::string pdf = desk_.writer().write(facts);
    const Way way = co_await desk_.print(std::move(page), std::move(pdf), *key);
    co_return way;
}

/// The year of a statement is behind it.
Task<std::optional<std::pair<CertificateOrder::What, int>>>
SocialErrand::choosePaper(const Record &record)
{
    using Paper = CertificateOrder::What;
    const std::vector<int> years = newestYears(record);
    for (;;) {
        ChoicePage kinds{
            .what = ChoicePage::What::PaperKind, .question = {}, .options = {}, .times = {}};
        kinds.options = {
            {{"缴费证明（所有年份）", "Certificate of all years", "繳費證明（所有年份）"},
             "receipt-text"},
            {{"一年的对账单", "Statement of one year", "一年的對賬單"}, "calendar-days"}};
        const auto kind =
            co_await talk_.choose(std::move(kinds), Errand::SocialSecurity, StepPaper);
        if (!kind)
            co_return std::nullopt;
        if (*kind == 0)
            co_return std::pair(Paper::Contributions, 0);
        ChoicePage which{
            .what = ChoicePage::What::PaperYear, .question = {}, .options = {}, .times = {}};
        for (const int year : years)
            which.options.push_back(
                {{fmt::format("{}年", year), std::to_string(year)}, "calendar-days"});
        const auto chosen =
            co_await talk_.choose(std::move(which), Errand::SocialSecurity, StepPaper);
        if (chosen)
            co_return std::pair(Paper::Statement, years[*chosen]);
        if (talk_.isGone())
            co_return std::nullopt;
    }
}

/// Whoever asks again in this visit asks for the same one: a lost answer makes no second paper.
Result<std::string> SocialErrand::keyFor(CertificateOrder::What what, int year,
                                         const std::string &reference)
{
    std::string &key = keys_[{what, year}];
    if (!key.empty())
        return key;
    std::string made = world_.station + "-paper-" + toHex(random_.bytes(KeyBytes));
    const auto noted =
        desk_.note(incident::PaperAsked,
                   fmt::format(R"({{"key":"{}","reference":"{}","what":"{}","year":{}}})", made,
                               reference, social_security::name(what), year));
    if (!noted) {
        log::alarm("paper", "an order is not kept: {}", describe(noted.error()));
        return fail(noted.error());
    }
    orderedAt_[made] = world_.clock.wall();
    key = made;
    return made;
}

/// Nothing: why not was told.
Task<std::optional<Certificate>> SocialErrand::issue(CertificateOrder order, std::string maskedName)
{
    constexpr int Tries = 2;
    ProblemPage problem{.what = What::PaperSilent};
    for (int time = 0; time < Tries; ++time) {
        talk_.show(
            at(Errand::SocialSecurity, StepPaper, WorkingPage{WorkingPage::What::AskingPaper, {}}));
        auto answer = co_await world_.office.issue(order);
        if (auto *paper = std::get_if<Certificate>(&answer)) {
            if (paper->maskedName == maskedName)
                co_return std::move(*paper);
            log::warning("paper", "the office issued a paper for another person");
        } else if (const auto *refused = std::get_if<SocialSecurity::Refused>(&answer)) {
            problem.what =
                refused->reason == "nothingPaid" ? What::NothingPaid : What::PaperRefused;
            break;
        } else {
            log::warning("paper", "paper {} waits: {}", order.key,
                         std::get<SocialSecurity::NoAnswer>(answer).detail);
        }
    }
    (void)co_await talk_.tell(problem, Errand::SocialSecurity);
    co_return std::nullopt;
}

} // namespace huimin::session
