// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/task.h"

#include <map>
#include <string>
#include <variant>

namespace huimin {

/// What somebody has begun to tell a town and not sent: the town keeps it under a code, so long and
/// no longer; the station keeps nothing. Not of Open311: a town may have it. One attempt per call.
class CaseDrafts
{
public:
    struct Draft {
        std::string service;
        std::string addressId;                         ///< empty: none was said
        std::map<std::string, std::string> attributes; ///< keys of values, by the question's code
        std::string description;                       ///< without a mark; empty: not yet
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    struct KeptUntil {
        std::string day; ///< "2026-12-28"
        friend bool operator==(const KeptUntil &, const KeptUntil &) = default;
    };
    struct Refused {
        std::string reason; ///< "tooOften", "noKey"; another word is a refusal all the same
    };
    /// Nothing under this code.
    struct NoDraft {};
    /// There was something; its time is over.
    struct Over {};
    /// It could not be asked, or its answer made no sense.
    struct NoAnswer {
        std::string detail;
    };

    using Kept = std::variant<KeptUntil, Refused, NoAnswer>;
    using Found = std::variant<Draft, NoDraft, Over, Refused, NoAnswer>;

    virtual ~CaseDrafts() = default;

    /// The same code again is the same draft, with what is in it now.
    virtual Task<Kept> keep(std::string code, Draft draft) = 0;
    virtual Task<Found> goOn(std::string code) = 0;
    /// NoDraft: it is gone.
    virtual Task<Found> drop(std::string code) = 0;
};

} // namespace huimin
