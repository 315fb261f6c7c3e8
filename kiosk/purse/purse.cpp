// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/purse.h"

#include "kiosk/base/check.h"
#include "kiosk/base/date_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace huimin::purse {

using Kind = Failure::Kind;

namespace {

constexpr std::uint8_t Load = 0x02;
constexpr std::uint8_t LoadKeyIndex = 0x01;
constexpr std::size_t SerialSize = 10;
constexpr std::size_t CardDataSize = 30;
constexpr std::size_t LogLineSize = 23;
constexpr std::size_t MacSize = 4;
constexpr std::size_t AmountSize = 4;
constexpr std::size_t LoadStartSize = 16;
constexpr int LogLinesMax = 10;

Kind kindOf(std::uint16_t status)
{
    switch (status) {
    case 0x9302:
        return Kind::WrongMac;
    case 0x9401:
        return Kind::NotEnough;
    case 0x9402:
        return Kind::CounterFull;
    case 0x9403:
        return Kind::NoSuchKey;
    case 0x9406:
        return Kind::NoProof;
    case 0x6901:
        return Kind::WrongOrder;
    case 0x6985:
    case 0x6982:
        return Kind::NotAllowed;
    case 0x6A81:
    case 0x6283:
    case 0x9303:
        return Kind::Locked;
    case 0x6A82:
        return Kind::NotOurs;
    case 0x6983:
        return Kind::PinWanted;
    default:
        return (status & 0xFFF0u) == 0x63C0 ? Kind::PinWanted : Kind::Unrecognised;
    }
}

Failure failureOf(const emv::Failure &failure)
{
    using From = emv::Failure::Kind;
    return {failure.kind == From::CardRemoved ? Kind::CardRemoved
            : failure.kind == From::CardMute  ? Kind::CardMute
                                              : Kind::Malformed,
            failure.detail};
}

std::unexpected<Failure> refused(std::uint8_t command, std::uint16_t status)
{
    return std::unexpected(
        Failure{kindOf(status), fmt::format("command {:02X}: status {:04X}", command, status)});
}

std::unexpected<Failure> malformed(std::string detail)
{
    return std::unexpected(Failure{Kind::Malformed, std::move(detail)});
}

Bytes part(ByteView whole, std::size_t from, std::size_t size)
{
    const ByteView cut = whole.subspan(from, size);
    return {cut.begin(), cut.end()};
}

Money moneyAt(ByteView whole, std::size_t from)
{
    return Money::fen(bigEndian(whole.subspan(from, AmountSize)));
}

Bytes amountBytes(Money amount)
{
    HUIMIN_CHECK(amount.isPositive() && amount.inFen() <= 0xFFFFFFFF, "an amount has four bytes");
    const auto fen = static_cast<std::uint32_t>(amount.inFen());
    return {static_cast<std::uint8_t>(fen >> 24), static_cast<std::uint8_t>(fen >> 16 & 0xFFu),
            static_cast<std::uint8_t>(fen >> 8 & 0xFFu), static_cast<std::uint8_t>(fen & 0xFFu)};
}

} // namespace

const char *name(Kind kind)
{
    static constexpr std::array Names{"cardRemoved", "cardMute",  "malformed",   "notOurs",
                                      "otherCard",   "locked",    "wrongMac",    "notEnough",
                                      "counterFull", "noSuchKey", "noProof",     "wrongOrder",
                                      "notAllowed",  "pinWanted", "unrecognised"};
    return Names.at(static_cast<std::size_t>(kind));
}

bool mayComeAgain(Kind kind)
{
    return kind == Kind::CardRemoved || kind == Kind::CardMute || kind == Kind::Malformed ||
           kind == Kind::NotOurs || kind == Kind::OtherCard;
}

Purse::Purse(Exchange exchange, ByteView answerToReset)
    : chip_(std::move(exchange), answerToReset), carriesLength_(!emv::offersT0(answerToReset))
{}

Task<Answer<Bytes>> Purse::ask(Bytes header, Bytes data, std::size_t expected)
{
    Bytes command = std::move(header);
    const std::uint8_t instruction = command[1];
    if (!data.empty()) {
        command.push_back(static_cast<std::uint8_t>(data.size()));
        append(command, data);
    }
    if (data.empty() || carriesLength_)
        command.push_back(static_cast<std::uint8_t>(expected));
    const auto response = co_await chip_.sendRaw(std::move(command));
    if (!response)
        co_return std::unexpected(failureOf(response.error()));
    if (!response->good())
        co_return refused(instruction, response->status);
    if (expected != Any && response->data.size() != expected)
        co_return malformed("an answer of the wrong length");
    co_return response->data;
}

Task<Answer<CardData>> Purse::open(Bytes application)
{
    Bytes select = hex("00A40400");
    const auto selected = co_await ask(std::move(select), std::move(application), Any);
    if (!selected)
        co_return std::unexpected(selected.error());
    Bytes readBinary = hex("00B09500");
    Bytes nothing;
    const auto read = co_await ask(std::move(readBinary), std::move(nothing), CardDataSize);
    if (!read)
        co_return std::unexpected(read.error());
    CardData card;
    card.issuer = part(*read, 0, 8);
    card.serial = part(*read, 10, SerialSize);
    card.from = parsePackedDay(ByteView(*read).subspan(20, 4));
    card.until = parsePackedDay(ByteView(*read).subspan(24, 4));
    co_return card;
}

Task<Answer<Money>> Purse::balance()
{
    Bytes command = hex("805C0002");
    Bytes nothing;
    const auto read = co_await ask(std::move(command), std::move(nothing), AmountSize);
    if (!read)
        co_return std::unexpected(read.error());
    co_return moneyAt(*read, 0);
}

Task<Answer<std::vector<LogLine>>> Purse::log()
{
    std::vector<LogLine> lines;
    for (int record = 1; record <= LogLinesMax; ++record) {
        Bytes command{0x00, 0xB2, static_cast<std::uint8_t>(record), 0xC4};
        Bytes nothing;
        const auto read = co_await ask(std::move(command), std::move(nothing), LogLineSize);
        if (!read &&
            (read.error().kind == Kind::CardRemoved || read.error().kind == Kind::CardMute))
            co_return std::unexpected(read.error());
        if (!read) // 6A83: there are no more. Some cards say it otherwise
            break;
        const ByteView bytes(*read);
        const std::string at = digits(bytes.subspan(16, 7));
        const bool isTime = std::ranges::all_of(at, [](char c) { return c >= '0' && c <= '9'; });
        if (bytes[9] == 0x00 || bytes[9] == 0xFF || !isTime)
            continue; // never written
        lines.push_back({static_cast<std::uint16_t>(bigEndian(bytes.first(2))), moneyAt(bytes, 5),
                         bytes[9], part(bytes, 10, 6), at});
    }
    co_return lines;
}

Task<Answer<LoadStart>> Purse::beginLoad(Money amount, Bytes terminal)
{
    Bytes command{0x80, 0x50, 0x00, Load};
    Bytes data{LoadKeyIndex};
    append(data, amountBytes(amount));
    append(data, terminal);
    const auto read = co_await ask(std::move(command), std::move(data), LoadStartSize);
    if (!read)
        co_return std::unexpected(read.error());
    LoadStart start;
    start.balance = moneyAt(*read, 0);
    start.number = static_cast<std::uint16_t>(bigEndian(ByteView(*read).subspan(4, 2)));
    start.keyVersion = (*read)[6];
    start.algorithm = (*read)[7];
    start.random = part(*read, 8, MacSize);
    start.mac = part(*read, 12, MacSize);
    co_return start;
}

Task<Loaded> Purse::load(LoadOrder order)
{
    Bytes command = hex("80520000");
    Bytes data = std::move(order.at);
    append(data, order.mac);
    const auto read = co_await ask(std::move(command), std::move(data), MacSize);
    Loaded loaded;
    if (read) {
        loaded.outcome = Outcome::Done;
        loaded.certificate = *read;
        co_return loaded;
    }
    // A status word is the card's own no. Silence, and an answer that is none, say nothing.
    const Kind kind = read.error().kind;
    const bool saysNothing =
        kind == Kind::CardRemoved || kind == Kind::CardMute || kind == Kind::Malformed;
    loaded.outcome = saysNothing ? Outcome::Unknown : Outcome::NotDone;
    loaded.why = read.error();
    co_return loaded;
}

Task<Answer<Proof>> Purse::proof(std::uint16_t number)
{
    Bytes command{0x80, 0x5A, 0x00, Load};
    Bytes data{static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number & 0xFFu)};
    const auto read = co_await ask(std::move(command), std::move(data), 2 * MacSize);
    if (!read)
        co_return std::unexpected(read.error());
    co_return Proof{part(*read, 0, MacSize), part(*read, MacSize, MacSize)};
}

} // namespace huimin::purse
