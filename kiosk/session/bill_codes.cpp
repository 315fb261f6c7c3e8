// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/bill_codes.h"

#include "services/phone_pay/phone_messages.h"

#include <algorithm>

namespace huimin::session {

namespace {

bool isDigits(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
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
    if (phone_pay::isPaymentCode(text))
        return ScannedPaymentCode{};
    return ScannedNothing{};
}

} // namespace huimin::session
