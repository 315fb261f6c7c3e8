// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace huimin::emv {

namespace {

constexpr std::size_t DolOutputMax = 0xFFF;

/// Format n in EMV Book 3 Annex A.
constexpr std::array Numeric{tag::TransactionDate,
                             tag::TransactionType,
                             tag::ApplicationExpirationDate,
                             tag::ApplicationEffectiveDate,
                             tag::IssuerCountryCode,
                             tag::TransactionCurrencyCode,
                             tag::PanSequenceNumber,
                             tag::TransactionCurrencyExponent,
                             tag::AmountAuthorised,
                             tag::AmountOther,
                             tag::TerminalCountryCode,
                             tag::TransactionTime,
                             tag::TerminalType,
                             tag::TransactionSequenceCounter,
                             tag::ApplicationCurrencyCode};

bool isNumeric(Tag tag)
{
    return std::ranges::find(Numeric, tag) != Numeric.end();
}

void appendFitted(Bytes &out, Tag tag, ByteView value, std::size_t length)
{
    const bool numeric = isNumeric(tag);
    if (value.size() >= length) {
        append(out, numeric ? value.last(length) : value.first(length));
        return;
    }
    const std::size_t missing = length - value.size();
    if (numeric)
        out.insert(out.end(), missing, 0x00);
    append(out, value);
    if (!numeric)
        out.insert(out.end(), missing, tag == tag::Pan ? 0xFF : 0x00);
}

} // namespace

Result<std::vector<DolEntry>> parseDol(ByteView dol)
{
    std::vector<DolEntry> entries;
    std::size_t total = 0;
    for (std::size_t at = 0; at < dol.size();) {
        Tag tag = dol[at++];
        if ((tag & 0x1Fu) == 0x1Fu) {
            std::uint8_t byte = 0x80;
            for (int count = 0; count < 2 && (byte & 0x80u) != 0; ++count) {
                if (at == dol.size())
                    return fail(ErrorCode::BadData, fmt::format("a DOL ends in a tag at {}", at));
                byte = dol[at++];
                tag = tag << 8 | byte;
            }
        }
        if (at == dol.size())
            return fail(ErrorCode::BadData, fmt::format("a DOL lacks a length at {}", at));
        const std::size_t length = dol[at++];
        total += length;
        entries.push_back({tag, length});
    }
    if (total > DolOutputMax)
        return fail(ErrorCode::BadData, "a DOL asks for too much");
    return entries;
}

Bytes fillDol(const std::vector<DolEntry> &dol, const Data &data)
{
    Bytes out;
    for (const DolEntry &entry : dol) {
        const Bytes *value = isConstructed(entry.tag) ? nullptr : data.find(entry.tag);
        if (value == nullptr)
            out.insert(out.end(), entry.length, 0x00);
        else
            appendFitted(out, entry.tag, *value, entry.length);
    }
    return out;
}

} // namespace huimin::emv
