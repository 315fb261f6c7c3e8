// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::storm {

namespace {

struct Reason {
    const char *stage;
    const char *why;
};

/// Why what happens after an end at a stage is right: see kiosk/transaction/README.md.
constexpr std::array Reasons{
    Reason{"", "nothing had begun"},
    Reason{"certifying", "nothing had left the station"},
    Reason{"authorising", "the request may be at the bank: it is undone, nothing is paid out"},
    Reason{"completingChip", "the bank may have said yes, the card had not: it is undone"},
    Reason{"takingNotes", "what lies in the stacker is kept for the resident"},
    Reason{"stackingNote", "the acceptor is asked where the note is"},
    Reason{"returningNote", "the acceptor is asked where the note is"},
    Reason{"choosingRest", "what lies in the stacker is kept for the resident"},
    Reason{"charging", "the phone may have paid: it is undone, its notes are kept"},
    Reason{"posting", "the company is asked with the same key until it says what it did"},
    Reason{"readyingPurse", "the card has taken nothing: what was paid goes back, or is kept"},
    Reason{"authorisingLoad", "the card has heard nothing: what was paid goes back, or is kept"},
    Reason{"loadingPurse", "only the card knows: it is never told twice, and asked wherever it is"},
    Reason{"findingPurse", "only the card knows: it is asked wherever it is laid next"},
    Reason{"dispensing", "the dispenser is asked what it counted; nothing more is paid out"},
    Reason{"handingBackCard", "nobody could reach the notes: they go back, and so does the debit"},
    Reason{"presenting", "the tray remembers whether it opened"},
    Reason{"waitingForHand",
           "the notes were within reach: what was left is taken back and claimed"},
    Reason{"retracting", "notes that were within reach are a claim, never undone by themselves"},
    Reason{"rejecting", "nobody could reach the notes: they go back, and so does the debit"},
    Reason{"pending", "who was paid is asked, or told, until there is an answer"},
    Reason{"reversing", "who may have the money is asked to undo it until there is an answer"},
    Reason{"settled", "it was over"},
};

std::string whyAt(const std::string &stage)
{
    for (const Reason &reason : Reasons)
        if (stage == reason.stage)
            return reason.why;
    return "";
}

/// What the exhaustive run tells, and what becomes of money for something that is gone: there that
/// is one of the troubles.
std::vector<Errand> stories()
{
    std::vector<Errand> all(errands().begin(), errands().end());
    const auto ticket = std::ranges::find_if(all, [](const Errand &each) { return each.isTicket; });
    Errand gone = *ticket;
    gone.name = "a ticket by phone, whose place is gone when it is paid";
    gone.choices.push_back({"hand.hold-over", 0, 1});
    all.push_back(std::move(gone));
    return all;
}

RunResult cutAt(const Errand &errand, int point, Ending ending)
{
    std::vector<Choice> plan = errand.choices;
    plan.push_back({"crashes", 0, 1});
    const auto end = endAt(point, ending);
    plan.insert(plan.end(), end.begin(), end.end());
    return runPlan(plan, 1);
}

} // namespace

std::string crashMatrix()
{
    std::string page = "# What a power cut leads to\n\n"
                       "Made by `./station storm --matrix`. Each row is one durable record of a "
                       "visit: the power\ngoes right before it, or right behind it, and every "
                       "device loses its power too. The resident\nstays and takes whatever can "
                       "be taken. Afterwards everything is whole again.\n";
    for (const Errand &errand : stories()) {
        std::vector<Choice> whole = errand.choices;
        whole.push_back({"crashes", 0, 1});
        const RunResult usual = runPlan(whole, 1);
        page +=
            fmt::format("\n## {}\n\nWithout a cut: {}.\n\n", errand.name, usual.figures.outcome);
        page += "| record | the visit stood at | cut before it | cut behind it | why |\n"
                "|---|---|---|---|---|\n";
        for (int point = 0; point < usual.journalPoints; ++point) {
            const RunResult before = cutAt(errand, point, Ending::PowerDropped);
            const RunResult after = cutAt(errand, point, Ending::PowerAfter);
            const std::string &stage = before.figures.lastStage;
            page += fmt::format("| {} | {} | {} | {} | {} |\n", point + 1,
                                stage.empty() ? "no transaction yet" : stage,
                                before.figures.outcome, after.figures.outcome, whyAt(stage));
        }
    }
    return page;
}

} // namespace huimin::storm
