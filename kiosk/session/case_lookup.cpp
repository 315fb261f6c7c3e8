// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/draft_code.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;
using Notice = CaseNumberPage::Notice;
using State = CaseStatusPage::State;
using cases::CaseStore;

namespace {

bool isDigits(const std::string &text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

/// What people type later: the town's own number where it can be typed on a pad.
std::string Visit::caseNumberFor(const CaseStore::Entry &entry) const
{
    const bool canBeTyped = isDigits(entry.code) && entry.code.size() <= CaseNumberPage::LengthMost;
    return canBeTyped ? entry.code : world_.cases->referenceOf(entry.number);
}

/// Back: to what was before; otherwise the visit goes on at home.
Task<Visit::Way> Visit::lookUpCase()
{
    CaseNumberPage page;
    for (;;) {
        if (caseGuesses_ >= CaseGuessesMost)
            page.notice = Notice::TooOften;
        const auto input = co_await ask(at(Errand::Case, 0, page).withBack(),
                                        Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (page.notice == Notice::TooOften)
            continue;
        typeInto(page, *input, CaseNumberPage::LengthMost);
        if (input->kind == Kind::Confirm && page.typed.size() >= CaseNumberPage::LengthLeast) {
            show(at(Errand::Case, 0, WorkingPage{WorkingPage::What::AskingCase, {}}));
            auto found = co_await caseStatus(page.typed);
            if (auto *status = std::get_if<CaseStatusPage>(&found)) {
                (void)co_await ask(at(Errand::Case, 0, std::move(*status)).withBack(),
                                   Kind::Confirm | Kind::Cancel);
                co_return Way::Left;
            }
            page.notice = std::get<Notice>(found);
            caseGuesses_ += page.notice == Notice::NotFound ? 1 : 0;
            if (page.notice == Notice::NotFound)
                page.typed.clear();
        }
    }
}

/// A number of this station or of the town.
Task<std::variant<CaseStatusPage, Notice>> Visit::caseStatus(std::string digits)
{
    CaseStatusPage page{.number = digits};
    std::string code = digits;
    if (const auto number = world_.cases->numberOf(digits)) {
        const auto entry = world_.cases->state(*number);
        if (!entry)
            co_return Notice::NotFound;
        page.number = caseNumberFor(*entry);
        if (entry->state != CaseStore::State::Taken) {
            page.state = entry->state == CaseStore::State::Waiting ? State::Waits : State::Refused;
            page.reply = entry->notice;
            co_return page;
        }
        code = entry->code;
    }
    auto looked = co_await world_.cases->hotline().look(code);
    if (const auto *silence = std::get_if<Hotline::NoAnswer>(&looked)) {
        log::warning("visit", "a case is not looked up: {}", silence->detail);
        co_return Notice::NoAnswer;
    }
    const auto *found = std::get_if<Hotline::Case>(&looked);
    if (found == nullptr)
        co_return Notice::NotFound;
    page.state = found->open ? State::Open : State::Closed;
    page.reply = found->reply;
    page.agency = found->agency;
    page.asked = found->asked;
    page.updated = found->updated;
    page.expected = found->expected;
    page.service = {{found->serviceName, found->serviceName}, {}};
    for (const CaseRule &rule : world_.community.cases)
        if (rule.code == found->service)
            page.service = rule.name;
    co_return page;
}

} // namespace huimin::session
