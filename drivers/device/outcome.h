// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huimin {

/// How something that moves money ended.
enum class Outcome {
    Done,    ///< it happened, and somebody who can know said so
    NotDone, ///< it did not happen, and somebody who can know said so
    Unknown, ///< nobody who can know has answered; only asking may change that
};

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

} // namespace huimin
