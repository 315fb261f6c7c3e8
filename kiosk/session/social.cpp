// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/social.h"

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using social_security::Insurance;
using social_security::YearPaid;

namespace {

Named nameOf(Insurance::Kind kind)
{
    switch (kind) {
    case Insurance::Kind::Pension:
        return {{"养老保险", "Pension insurance", "養老保險"}, "hand-coins"};
    case Insurance::Kind::Medical:
        return {{"医疗保险", "Medical insurance", "醫療保險"}, "stethoscope"};
    case Insurance::Kind::Unemployment:
        return {{"失业保险", "Unemployment insurance", "失業保險"}, "briefcase"};
    case Insurance::Kind::WorkInjury:
        return {{"工伤保险", "Work injury insurance", "工傷保險"}, "construction"};
    case Insurance::Kind::Maternity:
        break;
    }
    return {{"生育保险", "Maternity insurance", "生育保險"}, "baby"};
}

} // namespace

SocialErrand::SocialErrand(World world, Conversation &talk)
    : world_(std::move(world.office)), random_(world.random), talk_(talk),
      visit_(world_, talk, Errand::SocialSecurity, StepOverview),
      desk_(world.pages, talk, Errand::SocialSecurity, StepPaper)
{}

Task<SocialErrand::After> SocialErrand::run()
{
    const Identity *card = co_await talk_.identify(Errand::SocialSecurity, StepIdentity);
    if (card == nullptr)
        co_return talk_.isGone() ? After::Leave : After::Home;
    const auto record = co_await ask(*card);
    if (!record)
        co_return talk_.isGone() ? After::Leave : After::Home;
    for (;;) {
        SocialPage page{.record = *record, .hasPaper = desk_.isThere()};
        if (page.hasPaper)
            page.paperTrouble = desk_.trouble();
        const auto input =
            co_await talk_.ask(at(Errand::SocialSecurity, StepOverview, page).withBack(),
                               Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || (input->kind == Kind::Choose && input->index == SocialDone))
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        if (input->kind == Kind::OffersChanged)
            continue;
        Way seen = Way::Back;
        if (input->index == SocialYears)
            seen = co_await showYears(record->years);
        else if (input->index == SocialInsurances)
            seen = co_await showInsurances(record->insurances);
        else if (input->index == SocialPaper && page.hasPaper && !page.paperTrouble)
            seen = co_await paper(*card, *record);
        else if (input->index == ChooseAccesses)
            seen = co_await visit_.showAccesses(*card, record->maskedName);
        if (seen == Way::Left)
            co_return After::Leave;
    }
}

/// Nothing: why not was told.
Task<std::optional<SocialErrand::Record>> SocialErrand::ask(const Identity &card)
{
    talk_.show(
        at(Errand::SocialSecurity, StepOverview, WorkingPage{WorkingPage::What::AskingSocial, {}}));
    SocialSecurity::Person person = OfficeVisit::person(card);
    SocialSecurity::Purpose why = visit_.purpose(card);
    auto told = co_await world_.office.record(std::move(person), std::move(why));
    if (auto *record = std::get_if<Record>(&told))
        co_return std::move(*record);
    const ProblemPage problem = OfficeVisit::whyNot(told, What::SocialSilent);
    if (OfficeVisit::isAboutCard(problem.what))
        talk_.forgetIdentity();
    (void)co_await talk_.tell(problem, Errand::SocialSecurity);
    co_return std::nullopt;
}

Task<SocialErrand::Way> SocialErrand::showYears(std::vector<YearPaid> years)
{
    YearsPage page{std::move(years)};
    for (;;) {
        const auto input =
            co_await talk_.ask(at(Errand::SocialSecurity, StepOverview, page).withBack(),
                               Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        page.from += YearsPage::Shown;
        if (page.from >= page.years.size())
            page.from = 0;
    }
}

Task<SocialErrand::Way> SocialErrand::showInsurances(std::vector<Insurance> insurances)
{
    for (;;) {
        ChoicePage choice{
            .what = ChoicePage::What::Insurance, .question = {}, .options = {}, .times = {}};
        for (const Insurance &each : insurances)
            choice.options.push_back(nameOf(each.kind));
        const auto chosen =
            co_await talk_.choose(std::move(choice), Errand::SocialSecurity, StepOverview);
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        const InsurancePage page{insurances[*chosen]};
        const auto input =
            co_await talk_.ask(at(Errand::SocialSecurity, StepOverview, page).withBack(),
                               Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
    }
}

} // namespace huimin::session
