// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/task.h"

#include <optional>
#include <string>
#include <variant>

namespace huimin {

/// What a town's help desk can do: take a call for a person, say what became of it, and take
/// it back. One attempt per call of a function.
class HelpDesk
{
public:
    /// What a resident says it is about. Nothing else of theirs goes with it.
    enum class Reason { DontUnderstand, CardKept, MoneyMissing, ToldToPay, Unwell, SomethingElse };

    struct Call {
        std::string key; ///< made by the station, stored before it is sent, never used twice
        std::string station;
        std::string place; ///< where it stands, for whoever goes there
        WallTime at;
        Reason reason = Reason::SomethingElse;
        std::string page;     ///< the page's name: "takeCash"
        std::string language; ///< that is spoken, ISO 639-3: "cmn", "yue"
        bool elder = false;   ///< served in the easy version
        bool byEar = false;   ///< served by voice
    };

    enum class Stage {
        Queued,    ///< heard; nobody is chosen yet
        Coming,    ///< somebody is chosen
        OnTheWay,  ///< and has left
        Arrived,   ///< and is there
        Telephone, ///< nobody can come: a number to call
        Closed,    ///< over, for good
    };
    enum class Role { GridWorker, Staff, Engineer, Nurse };
    enum class End { Helped, Withdrawn, Nobody };
    struct State {
        Stage stage = Stage::Queued;
        std::string name; ///< who comes, as it is said in Chinese
        std::string nameEn;
        Role role = Role::GridWorker;
        std::optional<WallTime> by; ///< when they are there; of a queued call: not before
        std::string telephone;
        End end = End::Helped; ///< of a closed call

        friend bool operator==(const State &, const State &) = default;
    };
    /// Never under this key: "keyReused", "notServed".
    struct Refused {
        std::string reason;
    };
    /// Asked for a key that the desk has never seen.
    struct NeverHeard {};
    /// The desk could not be asked, or its answer made no sense.
    struct NoAnswer {
        std::string detail;
    };
    using Answer = std::variant<State, Refused, NeverHeard, NoAnswer>;

    virtual ~HelpDesk() = default;

    virtual Task<Answer> call(Call call) = 0;
    virtual Task<Answer> ask(std::string key) = 0;
    /// Also of a call that the desk has not heard of yet: it may be on its way.
    virtual Task<Answer> withdraw(std::string key) = 0;
};

/// Whether the desk has it, has it not, or nobody knows.
Outcome outcomeOf(const HelpDesk::Answer &answer);

const char *name(HelpDesk::Reason reason);
const char *name(HelpDesk::Stage stage);
const char *name(HelpDesk::Role role);
const char *name(HelpDesk::End end);
/// Nothing when there is no such word.
std::optional<HelpDesk::Reason> helpReason(const std::string &word);
std::optional<HelpDesk::Stage> helpStage(const std::string &word);
std::optional<HelpDesk::Role> helpRole(const std::string &word);
std::optional<HelpDesk::End> helpEnd(const std::string &word);

} // namespace huimin
