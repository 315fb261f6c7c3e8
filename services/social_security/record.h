// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::social_security {

/// One of the five insurances (五险), as it stands with somebody.
struct Insurance {
    enum class Kind { Pension, Medical, Unemployment, WorkInjury, Maternity };
    enum class State {
        Paying,    ///< the last month was paid
        Paused,    ///< paid before, and not any more
        Receiving, ///< gets money from it
        None       ///< never paid
    };
    Kind kind = Kind::Pension;
    State state = State::None;
    int months = 0;    ///< paid in all
    std::string last;  ///< the last month that was paid, YYYY-MM; empty: none
    Money monthly;     ///< what one gets; nothing: not said, or not receiving
    std::string until; ///< the last month one gets it; empty: no end
    friend bool operator==(const Insurance &, const Insurance &) = default;
};

/// What was paid for the pension in a year, by one who paid.
struct YearPaid {
    int year = 0;
    int months = 0;
    std::string payer; ///< in the office's words
    Money own;         ///< of one's own wage
    Money employer;
    friend bool operator==(const YearPaid &, const YearPaid &) = default;
};

/// Somebody's contributions (缴费记录).
struct Record {
    std::string reference; ///< as of a pension: this person for the office's errands
    std::string maskedName;
    std::vector<Insurance> insurances; ///< each kind once at most
    std::vector<YearPaid> years;       ///< newest first
    int months() const;                ///< of the pension insurance, in all
    friend bool operator==(const Record &, const Record &) = default;
};

/// A paper is wanted from the office. The same key again is the same paper.
struct CertificateOrder {
    enum class What {
        Contributions, ///< 参保证明: all years
        Statement      ///< 对账单: one year
    };
    std::string key; ///< made by the station, stored before it is sent, never used twice
    std::string reference;
    What what = What::Contributions;
    int year = 0; ///< of a statement
    std::string station;
    WallTime at;
    friend bool operator==(const CertificateOrder &, const CertificateOrder &) = default;
};

/// What stands on the paper, and how anybody sees that it is the office's.
struct Certificate {
    CertificateOrder::What what = CertificateOrder::What::Contributions;
    int year = 0; ///< of a statement
    std::string number;
    std::string code; ///< to verify it
    std::string issuedOn;
    std::string validUntil;
    std::string maskedName;
    std::string office;   ///< who issues it, in its words
    std::string verifyAt; ///< where anybody can verify it, in the office's words
    std::vector<Insurance> insurances;
    std::vector<YearPaid> years;
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// What the office says of a paper that somebody holds.
struct Verification {
    enum class State { Valid, Expired, Unknown };
    State state = State::Unknown;
    CertificateOrder::What what = CertificateOrder::What::Contributions; ///< unless Unknown
    std::string maskedName;
    std::string issuedOn;
    std::string validUntil;
    int months = 0;
    friend bool operator==(const Verification &, const Verification &) = default;
};

const char *name(Insurance::Kind kind);
const char *name(Insurance::State state);
const char *name(CertificateOrder::What what);
const char *name(Verification::State state);
/// Nothing when there is no such word.
std::optional<Insurance::Kind> insuranceKind(const std::string &word);
std::optional<Insurance::State> insuranceState(const std::string &word);
std::optional<CertificateOrder::What> certificateKind(const std::string &word);
std::optional<Verification::State> verificationState(const std::string &word);

} // namespace huimin::social_security
