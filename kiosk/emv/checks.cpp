// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/checks.h"

#include <algorithm>

namespace huimin::emv {

namespace {

// Transaction types, ISO 8583 processing code.
constexpr std::uint8_t Cash = 0x01;

// Application usage control, byte 1 (EMV Book 3 Annex C2).
constexpr std::uint8_t DomesticCash = 0x80;
constexpr std::uint8_t InternationalCash = 0x40;
constexpr std::uint8_t DomesticGoods = 0x20;
constexpr std::uint8_t InternationalGoods = 0x10;
constexpr std::uint8_t DomesticServices = 0x08;
constexpr std::uint8_t InternationalServices = 0x04;
constexpr std::uint8_t AtAtms = 0x02;
constexpr std::uint8_t ElsewhereThanAtms = 0x01;

// Cardholder verification rules (EMV Book 3 Annex C3).
constexpr std::uint8_t TryNext = 0x40;
constexpr std::uint8_t CodeMask = 0x3F;
constexpr std::uint8_t FailCvm = 0x00;
constexpr std::uint8_t OnlinePin = 0x02;

constexpr std::uint8_t ResultUnknown = 0x00;
constexpr std::uint8_t ResultFailed = 0x01;

bool isCash(const Data &data)
{
    const Bytes &type = data.get(tag::TransactionType);
    return type.size() == 1 && type[0] == Cash;
}

/// EMV Book 4 Annex A1: types 14, 15, 16 with the cash bit are ATMs.
bool isAtm(const Data &data)
{
    const Bytes &type = data.get(tag::TerminalType);
    const Bytes &additional = data.get(tag::AdditionalCapabilities);
    return type.size() == 1 && (type[0] == 0x14 || type[0] == 0x15 || type[0] == 0x16) &&
           !additional.empty() && (additional[0] & 0x80u) != 0;
}

/// Years 50-99 are 19xx (EMV Book 4 6.7.3), so packed dates do not compare as bytes.
std::optional<int> dayNumber(ByteView yymmdd)
{
    const std::string text = digits(yymmdd);
    if (text.size() != 6 || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const int value = std::stoi(text);
    return value < 500'000 ? value + 1'000'000 : value;
}

void checkUsage(const Data &data, VerificationResults &results)
{
    const Bytes &usage = data.get(tag::ApplicationUsageControl);
    if (usage.empty())
        return;
    const bool domestic = data.get(tag::IssuerCountryCode) == data.get(tag::TerminalCountryCode);
    const std::uint8_t service = isCash(data)
                                     ? (domestic ? DomesticCash : InternationalCash)
                                     : (domestic ? DomesticGoods | DomesticServices
                                                 : InternationalGoods | InternationalServices);
    const std::uint8_t place = isAtm(data) ? AtAtms : ElsewhereThanAtms;
    if ((usage[0] & place) == 0)
        results.set(tvr::ServiceNotAllowed);
    // Without an issuer country nobody can say domestic or international.
    if (data.has(tag::IssuerCountryCode) && (usage[0] & service) == 0)
        results.set(tvr::ServiceNotAllowed);
}

struct Rule {
    std::uint8_t method;
    std::uint8_t condition;
};

std::int64_t amountOf(const Data &data)
{
    std::int64_t amount = 0;
    for (const char digit : digits(data.get(tag::AmountAuthorised)))
        amount = amount * 10 + (digit - '0');
    return amount;
}

std::int64_t binary(ByteView four)
{
    std::int64_t value = 0;
    for (const std::uint8_t byte : four)
        value = value << 8 | byte;
    return value;
}

/// EMV Book 3 table 44. X and Y are amounts in the application's currency.
bool conditionHolds(const Data &data, std::uint8_t condition, ByteView list)
{
    const bool cash = isCash(data);
    const bool sameCurrency =
        data.get(tag::ApplicationCurrencyCode) == data.get(tag::TransactionCurrencyCode);
    const std::int64_t amount = amountOf(data);
    switch (condition) {
    case 0x00: // always
    case 0x03: // if the terminal supports the method; whether it does is judged by the method
        return true;
    case 0x01: // unattended cash
        return cash;
    case 0x02: // neither cash
        return !cash;
    case 0x06:
        return sameCurrency && amount < binary(list.first(4));
    case 0x07:
        return sameCurrency && amount > binary(list.first(4));
    case 0x08:
        return sameCurrency && amount < binary(list.subspan(4, 4));
    case 0x09:
        return sameCurrency && amount > binary(list.subspan(4, 4));
    default: // manual cash, cashback, and what is reserved
        return false;
    }
}

bool isKnownMethod(std::uint8_t code)
{
    return code <= 0x05 || code == 0x1E || code == 0x1F;
}

} // namespace

void checkRestrictions(const Data &data, const CardDate &today, VerificationResults &results)
{
    const Bytes *version = data.find(tag::ApplicationVersionCard);
    if (version != nullptr && *version != data.get(tag::ApplicationVersionTerminal))
        results.set(tvr::VersionsDiffer);
    checkUsage(data, results);
    const auto now = dayNumber(today);
    const auto effective = dayNumber(data.get(tag::ApplicationEffectiveDate));
    const auto expiry = dayNumber(data.get(tag::ApplicationExpirationDate));
    if (now && effective && *now < *effective)
        results.set(tvr::NotYetEffective);
    if (!now || !expiry || *expiry < *now)
        results.set(tvr::Expired);
}

CvmOutcome verifyCardholder(const Data &data, bool pinEntered, VerificationResults &results)
{
    constexpr std::uint8_t SupportsVerification = 0x10;
    CvmOutcome outcome;
    const Bytes &profile = data.get(tag::ApplicationInterchangeProfile);
    if (profile.empty() || (profile[0] & SupportsVerification) == 0)
        return outcome;
    const Bytes &list = data.get(tag::CvmList);
    outcome.performed = true;
    if (list.size() < 10 || list.size() % 2 != 0) {
        results.set(tvr::IccDataMissing);
        return outcome;
    }
    for (std::size_t at = 8; at + 1 < list.size(); at += 2) {
        const Rule rule{list[at], list[at + 1]};
        const std::uint8_t code = rule.method & CodeMask;
        if (!conditionHolds(data, rule.condition, list))
            continue;
        // "If supported": a method that we do not have is passed over, not failed.
        if (rule.condition == 0x03 && code != OnlinePin)
            continue;
        outcome.results = {rule.method, rule.condition, ResultFailed};
        if (code == OnlinePin && pinEntered) {
            results.set(tvr::OnlinePinEntered);
            outcome.results[2] = ResultUnknown; // only the bank knows
            return outcome;
        }
        if (code == OnlinePin)
            results.set(tvr::PinNotEntered);
        else if (!isKnownMethod(code))
            results.set(tvr::UnrecognisedCvm);
        if (code == FailCvm || (rule.method & TryNext) == 0)
            break;
    }
    results.set(tvr::CardholderVerificationFailed);
    return outcome;
}

void manageRisk(const Data &data, std::optional<int> atc, std::optional<int> lastOnlineAtc,
                VerificationResults &results)
{
    // A zero floor limit sends everything online.
    if (amountOf(data) >= binary(data.get(tag::TerminalFloorLimit)))
        results.set(tvr::FloorLimitExceeded);

    const Bytes &lower = data.get(tag::LowerConsecutiveLimit);
    const Bytes &upper = data.get(tag::UpperConsecutiveLimit);
    if (lower.size() != 1 || upper.size() != 1)
        return;
    if (!atc || !lastOnlineAtc || *atc <= *lastOnlineAtc) {
        results.set(tvr::LowerConsecutiveExceeded);
        results.set(tvr::UpperConsecutiveExceeded);
        return;
    }
    if (*atc - *lastOnlineAtc > lower[0])
        results.set(tvr::LowerConsecutiveExceeded);
    if (*atc - *lastOnlineAtc > upper[0])
        results.set(tvr::UpperConsecutiveExceeded);
}

Action analyseActions(const Data &data, const ActionCodes &terminal,
                      const VerificationResults &results)
{
    const bool denied = results.meets(terminal.denial) || results.meets(data.get(tag::IacDenial));
    return denied ? Action::Decline : Action::GoOnline;
}

} // namespace huimin::emv
