// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace huimin::session {

/// How a company's paper bills are numbered: digits in all, a prefix, the account behind
/// it. There is no national format, so this is data.
struct BillCode {
    std::string biller;
    std::string prefix;
    int digits = 0;
    int accountDigits = 0;
};

struct ScannedAccount {
    std::string biller;
    std::string account;

    friend bool operator==(const ScannedAccount &, const ScannedAccount &) = default;
};
/// A payment code was held before the scanner: a secret, for later.
struct ScannedPaymentCode {
    friend bool operator==(const ScannedPaymentCode &, const ScannedPaymentCode &) = default;
};
struct ScannedNothing {
    friend bool operator==(const ScannedNothing &, const ScannedNothing &) = default;
};
using Scan = std::variant<ScannedAccount, ScannedPaymentCode, ScannedNothing>;

/// What a scanned text is. Only digits can be a bill; a URL is never opened.
Scan understandScan(const std::string &text, const std::vector<BillCode> &codes);

} // namespace huimin::session
