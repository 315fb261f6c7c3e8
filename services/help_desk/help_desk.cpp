// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/help_desk/help_desk.h"

#include "kiosk/base/enum_words.h"

namespace huimin {

namespace {

// Each in the order of its enumeration.
constexpr std::array Reasons{"dontUnderstand", "cardKept", "moneyMissing",
                             "toldToPay",      "unwell",   "somethingElse"};
constexpr std::array Stages{"queued", "coming", "onTheWay", "arrived", "telephone", "closed"};
constexpr std::array Roles{"gridWorker", "staff", "engineer", "nurse"};
constexpr std::array Ends{"helped", "withdrawn", "nobody"};

} // namespace

Outcome outcomeOf(const HelpDesk::Answer &answer)
{
    return std::holds_alternative<HelpDesk::State>(answer)      ? Outcome::Done
           : std::holds_alternative<HelpDesk::NoAnswer>(answer) ? Outcome::Unknown
                                                                : Outcome::NotDone;
}

const char *name(HelpDesk::Reason reason)
{
    return Reasons.at(static_cast<std::size_t>(reason));
}

const char *name(HelpDesk::Stage stage)
{
    return Stages.at(static_cast<std::size_t>(stage));
}

const char *name(HelpDesk::Role role)
{
    return Roles.at(static_cast<std::size_t>(role));
}

const char *name(HelpDesk::End end)
{
    return Ends.at(static_cast<std::size_t>(end));
}

std::optional<HelpDesk::Reason> helpReason(const std::string &word)
{
    return valueOf<HelpDesk::Reason>(Reasons, word);
}

std::optional<HelpDesk::Stage> helpStage(const std::string &word)
{
    return valueOf<HelpDesk::Stage>(Stages, word);
}

std::optional<HelpDesk::Role> helpRole(const std::string &word)
{
    return valueOf<HelpDesk::Role>(Roles, word);
}

std::optional<HelpDesk::End> helpEnd(const std::string &word)
{
    return valueOf<HelpDesk::End>(Ends, word);
}

} // namespace huimin
