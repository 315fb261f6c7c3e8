// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/bill_codes.h"

#include <algorithm>
#include <cstdlib>

namespace huimin::session {

namespace {

bool isDigits(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Wallet codes by length and first two digits.
bool isPaymentCode(const std::string &digits)
{
    const int lead = std::atoi(digits.substr(0, 2).c_str());
    const bool weChat = digits.size() == 18 && lead >= 10 && lead <= 15;
    const bool alipay = digits.size() >= 16 && digits.size() <= 24 && lead >= 25 && lead <= 30;
    const bool unionPay = digits.size() == 19 && lead == 62;
    return weChat || alipay || unionPay;
}

} // namespace

Scan understandScan(const std::string &text, const std::vector<BillCode> &codes)
{
    if (!isDigits(text))
        return ScannedNothing{};
    for (const BillCode &code : codes) {
        const auto account = static_cast<std::size_t>(code.accountDigits);
        if (code.digits == 0 || text.size() != static_cast<std::size_t>(code.digits) ||
            !text.starts_with(code.prefix) || text.size() < code.prefix.size() + account)
            continue;
        return ScannedAccount{code.biller, text.substr(code.prefix.size(), account)};
    }
    if (isPaymentCode(text))
        return ScannedPaymentCode{};
    return ScannedNothing{};
}

} // namespace huimin::session
