// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/enum_words.h"
#include "services/culture/culture.h"

/// The words of openapi.yaml, each list in the order of its enumeration.
namespace huimin::culture {

inline constexpr std::array Kinds{"general", "student", "publicBenefit"};
inline constexpr std::array States{"active", "lost", "expired"};
inline constexpr std::array Whats{"paidIn", "subsidy", "purchase"};

inline std::optional<Culture::Kind> cardKind(const std::string &word)
{
    return valueOf<Culture::Kind>(Kinds, word);
}

inline std::optional<Culture::State> cardState(const std::string &word)
{
    return valueOf<Culture::State>(States, word);
}

inline std::optional<Culture::Movement::What> movementWhat(const std::string &word)
{
    return valueOf<Culture::Movement::What>(Whats, word);
}

} // namespace huimin::culture
