// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace huimin {

/// How something that moves money ended.
enum class Outcome {
    Done,    ///< it happened, and somebody who can know said so
    NotDone, ///< it did not happen, and somebody who can know said so
    Unknown, ///< nobody who can know has answered; only asking may change that
};

/// The word of an outcome, in the journal and towards offices.
inline const char *name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return "done";
    case Outcome::NotDone:
        return "notDone";
    case Outcome::Unknown:
        return "unknown";
    }
    return "?";
}

/// What name() says; nothing: no such word.
inline std::optional<Outcome> outcomeNamed(const std::string &word)
{
    for (const Outcome outcome : {Outcome::Done, Outcome::NotDone, Outcome::Unknown})
        if (word == name(outcome))
            return outcome;
    return std::nullopt;
}

} // namespace huimin
