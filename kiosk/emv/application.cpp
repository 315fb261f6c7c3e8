// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/application.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace huimin::emv {

namespace {

constexpr std::array Mandatory{tag::ApplicationExpirationDate, tag::Pan, tag::Cdol1, tag::Cdol2};
/// What only the station may say; a card that sends it is not listened to.
constexpr std::array TerminalsOwn{tag::TerminalVerificationResults,
                                  tag::TransactionDate,
                                  tag::TransactionStatusInformation,
                                  tag::TransactionType,
                                  tag::TransactionCurrencyCode,
                                  tag::TransactionCurrencyExponent,
                                  tag::AmountAuthorised,
                                  tag::AmountOther,
                                  tag::ApplicationVersionTerminal,
                                  tag::TerminalCountryCode,
                                  tag::TerminalFloorLimit,
                                  tag::InterfaceDeviceSerial,
                                  tag::TransactionTime,
                                  tag::TerminalCapabilities,
                                  tag::CvmResults,
                                  tag::TerminalType,
                                  tag::UnpredictableNumber,
                                  tag::AdditionalCapabilities,
                                  tag::TransactionSequenceCounter,
                                  tag::AuthorisationResponseCode,
                                  tag::SmSupport};
constexpr std::size_t AflEntry = 4;
constexpr std::uint8_t LastTemplateSfi = 10;
constexpr std::size_t StaticDataMax = 4096;

struct AflEntryRead {
    std::uint8_t sfi;
    std::uint8_t first;
    std::uint8_t last;
    std::uint8_t authenticated;
};

CardResult<std::vector<AflEntryRead>> parseAfl(ByteView afl)
{
    std::vector<AflEntryRead> entries;
    if (afl.empty() || afl.size() % AflEntry != 0)
        return failed(Failure::Kind::Malformed, "an AFL that is not whole");
    for (std::size_t at = 0; at < afl.size(); at += AflEntry) {
        const AflEntryRead entry{static_cast<std::uint8_t>(afl[at] >> 3), afl[at + 1], afl[at + 2],
                                 afl[at + 3]};
        const bool good = entry.sfi >= 1 && entry.sfi <= 30 && entry.first >= 1 &&
                          entry.last >= entry.first &&
                          entry.authenticated <= entry.last - entry.first + 1;
        if (!good)
            return failed(Failure::Kind::Malformed, "an impossible AFL entry");
        entries.push_back(entry);
    }
    return entries;
}

/// Format 1 is AIP and AFL in a row, format 2 is data objects.
CardResult<void> takeProcessingOptions(ByteView response, Data &data)
{
    const auto outer = parseTlv(response);
    if (!outer || outer->size() != 1)
        return failed(Failure::Kind::Malformed, "GPO: no template");
    const Tlv &answer = outer->front();
    if (answer.tag == tag::ResponseFormat1 && answer.value.size() >= 6) {
        const ByteView value = answer.value;
        data.set(tag::ApplicationInterchangeProfile, Bytes(value.begin(), value.begin() + 2));
        data.set(tag::ApplicationFileLocator, Bytes(value.begin() + 2, value.end()));
    } else if (answer.tag == tag::ResponseFormat2) {
        const auto objects = flatten(answer.value);
        if (!objects)
            return malformed(objects.error());
        for (const Tlv &object : *objects)
            data.set(object.tag, object.value);
    }
    if (data.get(tag::ApplicationInterchangeProfile).size() != 2 ||
        !data.has(tag::ApplicationFileLocator))
        return failed(Failure::Kind::Malformed, "GPO: no AIP or no AFL");
    return {};
}

/// Records of SFI 1-10 are one template 70; others are the issuer's own.
CardResult<void> takeRecord(ByteView record, std::uint8_t sfi, bool authenticated, Data &data,
                            ReadApplication &read, std::set<Tag> &seen)
{
    if (sfi > LastTemplateSfi) {
        if (authenticated)
            append(read.staticData, record);
        return {};
    }
    const auto outer = parseTlv(record);
    if (!outer || outer->size() != 1 || outer->front().tag != tag::RecordTemplate)
        return failed(Failure::Kind::Malformed, "a record without template 70");
    if (authenticated)
        append(read.staticData, outer->front().value);
    const auto objects = flatten(outer->front().value);
    if (!objects)
        return malformed(objects.error());
    for (const Tlv &object : *objects) {
        if (std::ranges::find(TerminalsOwn, object.tag) != TerminalsOwn.end())
            continue;
        if (!seen.insert(object.tag).second)
            return failed(Failure::Kind::Malformed,
                          fmt::format("data object {:X} comes twice", object.tag));
        data.set(object.tag, object.value);
    }
    return {};
}

CardResult<void> checkPlausible(const Data &data)
{
    for (const Tag each : Mandatory)
        if (!data.has(each))
            return failed(Failure::Kind::Malformed,
                          fmt::format("data object {:X} is missing", each));
    const std::string pan = digits(data.get(tag::Pan));
    const std::size_t length = std::min(pan.find('F'), pan.size());
    const bool decimal = std::all_of(pan.begin(), pan.begin() + static_cast<std::ptrdiff_t>(length),
                                     [](char c) { return c >= '0' && c <= '9'; });
    if (!decimal || length < 13 || length > 19)
        return failed(Failure::Kind::Malformed, "a PAN that is no number");
    if (data.get(tag::ApplicationExpirationDate).size() != 3)
        return failed(Failure::Kind::Malformed, "an expiry date that is no date");
    return {};
}

} // namespace

Task<CardResult<ReadApplication>> readApplication(Chip &chip, Data &data)
{
    ReadApplication read;
    const auto pdol = parseDol(data.get(tag::Pdol));
    if (!pdol)
        co_return malformed(pdol.error());
    read.pdolValues = fillDol(*pdol, data);
    const Bytes gpoHeader{0x80, 0xA8, 0x00, 0x00};
    const auto options =
        co_await chip.send(gpoHeader, encode(tag::CommandTemplate, read.pdolValues));
    if (!options)
        co_return failed(options.error());
    if (!options->good())
        co_return failed(Failure::Kind::NoApplication, fmt::format("GPO: {:04X}", options->status));
    if (const auto taken = takeProcessingOptions(options->data, data); !taken)
        co_return failed(taken.error());

    const auto afl = parseAfl(data.get(tag::ApplicationFileLocator));
    if (!afl)
        co_return failed(afl.error());
    std::set<Tag> seen;
    for (const AflEntryRead &entry : *afl) {
        for (unsigned number = entry.first; number <= entry.last; ++number) {
            const Bytes header{0x00, 0xB2, static_cast<std::uint8_t>(number),
                               static_cast<std::uint8_t>(entry.sfi << 3 | 4)};
            const auto record = co_await chip.send(header, {});
            if (!record)
                co_return failed(record.error());
            if (!record->good())
                co_return failed(Failure::Kind::Malformed,
                                 fmt::format("READ RECORD: {:04X}", record->status));
            const bool authenticated = number < unsigned{entry.first} + entry.authenticated;
            const auto taken = takeRecord(record->data, entry.sfi, authenticated, data, read, seen);
            if (!taken)
                co_return failed(taken.error());
            if (read.staticData.size() > StaticDataMax)
                co_return failed(Failure::Kind::Malformed, "too much static data");
        }
    }
    if (const auto plausible = checkPlausible(data); !plausible)
        co_return failed(plausible.error());
    co_return read;
}

} // namespace huimin::emv
