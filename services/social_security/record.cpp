// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/record.h"

#include "kiosk/base/enum_words.h"

#include <numeric>

namespace huimin::social_security {

namespace {

// Each in the order of its enumeration.
constexpr std::array Kinds{"pension", "medical", "unemployment", "workInjury", "maternity"};
constexpr std::array States{"paying", "paused", "receiving", "none"};
constexpr std::array Papers{"contributions", "statement"};
constexpr std::array Verified{"valid", "expired", "unknown"};

} // namespace

int Record::months() const
{
    return std::accumulate(years.begin(), years.end(), 0,
                           [](int sum, const YearPaid &each) { return sum + each.months; });
}

const char *name(Insurance::Kind kind)
{
    return Kinds.at(static_cast<std::size_t>(kind));
}

const char *name(Insurance::State state)
{
    return States.at(static_cast<std::size_t>(state));
}

const char *name(CertificateOrder::What what)
{
    return Papers.at(static_cast<std::size_t>(what));
}

const char *name(Verification::State state)
{
    return Verified.at(static_cast<std::size_t>(state));
}

std::optional<Insurance::Kind> insuranceKind(const std::string &word)
{
    return valueOf<Insurance::Kind>(Kinds, word);
}

std::optional<Insurance::State> insuranceState(const std::string &word)
{
    return valueOf<Insurance::State>(States, word);
}

std::optional<CertificateOrder::What> certificateKind(const std::string &word)
{
    return valueOf<CertificateOrder::What>(Papers, word);
}

std::optional<Verification::State> verificationState(const std::string &word)
{
    return valueOf<Verification::State>(Verified, word);
}

} // namespace huimin::social_security
