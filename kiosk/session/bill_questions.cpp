// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

namespace {

/// So often the same question is answered; whoever tries longer guesses.
constexpr int TriesMost = 3;

/// What was answered before, if that can be an answer still.
std::string answerTo(const Biller::Field &field, const std::vector<Biller::Answer> &answers)
{
    const auto before = std::ranges::find(answers, field.id, &Biller::Answer::field);
    if (before == answers.end() || before->value.size() > static_cast<std::size_t>(field.most))
        return {};
    return before->value;
}

} // namespace

/// Asks the company, and whoever is there for what it wants to know first. Nothing: they went back
/// to the number, or are gone.
Task<std::optional<Biller::Found>> Visit::inquire(const BillVisit &bill, std::string account)
{
    std::vector<Biller::Household> households; ///< that share the number
    std::string wanted = std::move(account);
    for (;;) {
        auto found = co_await inquireOne(bill, wanted);
        if (gone_ || (!found && households.empty()))
            co_return std::nullopt;
        if (found) {
            auto *several = std::get_if<Biller::Several>(&*found);
            if (several == nullptr)
                co_return found;
            if (!households.empty())
                co_return Biller::NoAnswer{"several households, of a number that was one's own"};
            households = std::move(several->households);
        }
        const auto which = co_await chooseHousehold(bill, households);
        if (!which)
            co_return std::nullopt;
        wanted = households[*which].number;
    }
}

/// Of one number, with answers to what the company asks. They are in no file and no journal, and
/// gone once this has ended.
Task<std::optional<Biller::Found>> Visit::inquireOne(const BillVisit &bill, std::string account)
{
    std::vector<Biller::Answer> answers;
    for (int tries = 0;; ++tries) {
        show(at(Errand::Bill, 0, WorkingPage{WorkingPage::What::AskingBiller, {}}));
        auto found = co_await bill.biller->find(account, answers);
        const auto *more = std::get_if<Biller::NeedsMore>(&found);
        if (more == nullptr)
            co_return found;
        if (tries == TriesMost)
            co_return Biller::AskCompany{more->telephone};
        const bool answered = co_await answerFields(bill, *more, answers, tries + 1 == TriesMost);
        if (!answered)
            co_return std::nullopt;
    }
}

Task<std::optional<std::size_t>>
Visit::chooseHousehold(const BillVisit &bill, const std::vector<Biller::Household> &households)
{
    HouseholdsPage page{.biller = tile(*bill.setting), .households = {}};
    for (const Biller::Household &each : households)
        page.households.push_back({each.number, each.owner, each.address});
    for (;;) {
        const auto input =
            co_await ask(at(Errand::Bill, 0, page).withBack(), Kind::Choose | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        const auto index = static_cast<std::size_t>(input->index);
        if (input->index >= 0 && index < households.size())
            co_return index;
    }
}

/// One field after the other, from the one that does not fit. False: back behind the first, or
/// gone.
Task<bool> Visit::answerFields(const BillVisit &bill, const Biller::NeedsMore &more,
                               std::vector<Biller::Answer> &answers, bool isLastTry)
{
    std::vector<std::string> typed;
    for (const Biller::Field &each : more.fields)
        typed.push_back(each.id == more.wrong ? std::string() : answerTo(each, answers));
    const auto wrong = std::ranges::find(more.fields, more.wrong, &Biller::Field::id);
    auto notice = BillFieldPage::Notice::None;
    std::size_t which = 0;
    if (wrong != more.fields.end()) {
        which = static_cast<std::size_t>(wrong - more.fields.begin());
        notice = isLastTry ? BillFieldPage::Notice::LastTry : BillFieldPage::Notice::Wrong;
    }
    while (which < more.fields.size()) {
        const Biller::Field &field = more.fields[which];
        BillFieldPage page{.biller = tile(*bill.setting),
                           .label = field.label,
                           .hint = field.hint,
                           .least = field.least,
                           .most = field.most,
                           .typed = typed[which]};
        page.notice = std::exchange(notice, BillFieldPage::Notice::None);
        const auto value = co_await typeField(std::move(page));
        if (!value && (gone_ || which == 0))
            co_return false;
        if (value)
            typed[which] = *value;
        which = value ? which + 1 : which - 1;
    }
    answers.clear();
    for (std::size_t at = 0; at < typed.size(); ++at)
        answers.push_back({more.fields[at].id, typed[at]});
    co_return true;
}

/// Nothing: back, or gone.
Task<std::optional<std::string>> Visit::typeField(BillFieldPage page)
{
    for (;;) {
        const auto input = co_await ask(at(Errand::Bill, 0, page).withBack(),
                                        Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        const auto length = static_cast<int>(page.typed.size());
        if (input->kind == Kind::Type && isDigit(input->text) && length < page.most) {
            page.typed += input->text;
            page.notice = BillFieldPage::Notice::None;
        } else if (input->kind == Kind::Erase && length > 0) {
            page.typed.pop_back();
            page.notice = BillFieldPage::Notice::None;
        } else if (input->kind == Kind::Confirm && length >= page.least) {
            co_return page.typed;
        }
    }
}

} // namespace huimin::session
