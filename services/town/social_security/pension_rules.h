// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/social_security/social_security.h"

namespace huimin::town {

/// Months in which somebody paid in, one after the other.
struct PaidSpan {
    std::string from; ///< YYYY-MM
    std::string to;   ///< the last of them; empty: they still do
    std::string payer;
    Money own; ///< each month, for the pension
    Money employer;
    std::vector<social_security::Insurance::Kind> kinds; ///< for which it was paid
};

/// Somebody whom the office for social security knows.
struct Insured {
    std::string number; ///< of the identity card
    std::string name;
    std::string phone; ///< empty: the office knows none
    std::string agent; ///< whose number may do things for them without them; empty: nobody's
    std::string reference;
    Naming fund;
    Money monthly;      ///< nothing: not receiving yet
    int monthsPaid = 0; ///< of somebody who does not receive
    std::string last;   ///< when the check was done
    std::string lastHow;
    bool atTheCounter = false;
    bool dataError = false;
    bool showsFace = false; ///< the office has a portrait, and may compare
    std::string visitBy;    ///< empty: none is agreed
    std::string visitWho;
    std::string code;      ///< of the newest confirmation
    std::string restSince; ///< payment rested last from here
    std::string restEnded; ///< to here
    std::vector<PaidSpan> paid;
    Money unemployment;            ///< what they get each month; nothing: they do not
    std::string unemploymentUntil; ///< the last month
};

/// What holds for a pension on a day. A check holds twelve months from the day it was done (the
/// rolling rule); payment is on the 15th, and rests while a check is overdue. Pure.
namespace pension_rules {

using Day = std::chrono::sys_days;

/// China has one time.
Day dayOf(WallTime now);
/// The last day on which a check holds that was done then; and the other way round.
Day endOf(const std::string &last);
std::string lastFor(Day end);

SocialSecurity::Check check(const Insured &person, Day today);
/// The last twelve. What was due while payment rested has come with the first one after it.
std::vector<SocialSecurity::Payment> payments(const Insured &person, Day today);
/// Payment rests no longer from today on, if it did: what is missing comes with the next one.
void payAgain(Insured &person, Day today);
SocialSecurity::Told told(const Insured &person, Day today);

} // namespace pension_rules

} // namespace huimin::town
