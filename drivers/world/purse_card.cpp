// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/purse_card.h"

#include "services/town/issuer/purse_keys.h"

#include <algorithm>

namespace huimin::world {

using namespace issuer::purse;

namespace {

constexpr std::size_t HeaderBytes = 4;
constexpr std::size_t LogLinesMax = 10;
constexpr std::size_t LoadStartData = 11;
constexpr std::size_t CreditData = 11;
constexpr std::uint16_t CounterMax = 0xFFFF;
constexpr std::uint32_t Select = 0x00A40400;
constexpr std::uint32_t ReadCardData = 0x00B09500;
constexpr std::uint32_t GetBalance = 0x805C0002;
constexpr std::uint32_t InitForLoad = 0x80500002;
constexpr std::uint32_t CreditForLoad = 0x80520000;
constexpr std::uint32_t GetProof = 0x805A0002;
constexpr std::uint32_t ReadLog = 0x00B200C4;
constexpr std::uint32_t WithoutRecord = 0xFFFF00FF;

Bytes numberBytes(std::uint16_t number)
{
    return {static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number & 0xFFu)};
}

} // namespace

PurseCard::PurseCard(PurseImage image, std::function<Bytes(std::size_t)> random)
    : image_(std::move(image)), random_(std::move(random))
{
    memory_.balance = image_.balance;
}

void PurseCard::reset()
{
    selected_ = false;
    begun_.reset();
}

Bytes PurseCard::respond(ByteView command)
{
    const auto passes = [this](std::size_t bytes) {
        if (left_ && *left_ < bytes)
            return false;
        if (left_)
            *left_ -= bytes;
        return true;
    };
    const Bytes outOfReach = hex("6F00"); // nobody hears it
    const auto torn = [this, &outOfReach] {
        left_.reset();
        reset();
        if (torn_)
            torn_();
        return outOfReach;
    };
    if (!passes(command.size()))
        return torn();
    if (command.size() < HeaderBytes)
        return hex("6700");
    ByteView data;
    if (command.size() > HeaderBytes + 1) {
        const std::size_t length = command[HeaderBytes];
        if (command.size() < HeaderBytes + 1 + length)
            return hex("6700");
        data = command.subspan(HeaderBytes + 1, length);
    }
    Bytes answered = answer(bigEndian(command.first(HeaderBytes)), data);
    return passes(answered.size()) ? answered : torn();
}

Bytes PurseCard::answer(std::uint32_t header, ByteView data)
{
    if (image_.locked)
        return hex("6A81");
    if (header == Select) {
        reset();
        selected_ = std::ranges::equal(data, image_.application);
        return selected_ ? withGood(fileData()) : hex("6A82");
    }
    if (!selected_)
        return hex("6985");
    if (header == CreditForLoad)
        return load(data);
    if (header == ReadCardData)
        return withGood(cardData());
    if (header == GetBalance)
        return withGood(amountBytes(memory_.balance));
    if (header == InitForLoad)
        return beginLoad(data);
    if (header == GetProof)
        return proof(data);
    if ((header & WithoutRecord) == ReadLog)
        return logLine(header >> 8 & 0xFFu);
    return hex("6D00");
}

Bytes PurseCard::fileData() const
{
    const auto size = static_cast<std::uint8_t>(image_.application.size());
    Bytes data{0x6F, static_cast<std::uint8_t>(size + 2u), 0x84, size};
    append(data, image_.application);
    return data;
}

Bytes PurseCard::cardData() const
{
    Bytes data = image_.issuer;
    append(data, hex("0101"));
    append(data, image_.serial);
    append(data, bcd(image_.from));
    append(data, bcd(image_.until));
    append(data, hex("0000"));
    return data;
}

Bytes PurseCard::logLine(std::size_t line) const
{
    return line == 0 || line > memory_.log.size() ? hex("6A83") : withGood(memory_.log[line - 1]);
}

Bytes PurseCard::beginLoad(ByteView data)
{
    if (data.size() != LoadStartData)
        return hex("6700");
    if (data[0] != 0x01)
        return hex("9403");
    if (memory_.loads == CounterMax)
        return hex("9402");
    const Bytes random = random_(4);
    const ByteView terminal = data.last(6);
    begun_ =
        Begun{Money::fen(bigEndian(data.subspan(1, 4))), Bytes(terminal.begin(), terminal.end()),
              issuer::purse::loadKey(image_.loadKey, random, memory_.loads)};
    Bytes said = amountBytes(memory_.balance);
    append(said, numberBytes(memory_.loads));
    append(said, hex("0100"));
    append(said, random);
    append(said, cardsMac(begun_->session, {.before = memory_.balance,
                                            .amount = begun_->amount,
                                            .terminal = begun_->terminal}));
    return withGood(said);
}

Bytes PurseCard::load(ByteView data)
{
    if (!begun_)
        return hex("6901");
    const Begun begun = *std::exchange(begun_, std::nullopt);
    if (data.size() != CreditData)
        return hex("6700");
    const ByteView at = data.first(7);
    const Load load{.before = memory_.balance,
                    .amount = begun.amount,
                    .terminal = begun.terminal,
                    .number = memory_.loads,
                    .at = Bytes(at.begin(), at.end())};
    if (!std::ranges::equal(issuersMac(begun.session, load), data.last(4)))
        return hex("9302");
    const Bytes tac = certificate(image_.tacKey, load);
    note(memory_.loads, begun.amount, LoadType, begun.terminal, at);
    memory_.balance += begun.amount;
    ++memory_.loads;
    const ByteView mac = data.last(4);
    memory_.proof.assign(mac.begin(), mac.end());
    append(memory_.proof, tac);
    return withGood(tac);
}

/// By the number behind the transaction.
Bytes PurseCard::proof(ByteView data) const
{
    if (data.size() != 2)
        return hex("6700");
    if (memory_.proof.empty() || bigEndian(data) != memory_.loads)
        return hex("9406");
    return withGood(memory_.proof);
}

void PurseCard::spend(Money amount, const std::string &at)
{
    memory_.balance -= amount;
    note(memory_.purchases, amount, PurchaseType, hex("441300000099"), bcd(at));
    ++memory_.purchases;
    memory_.proof.clear(); // only the last transaction can be proved
}

void PurseCard::note(std::uint16_t number, Money amount, std::uint8_t type, ByteView terminal,
                     ByteView at)
{
    Bytes line = numberBytes(number);
    append(line, hex("000000"));
    append(line, amountBytes(amount));
    line.push_back(type);
    append(line, terminal);
    append(line, at);
    memory_.log.push_front(std::move(line));
    if (memory_.log.size() > LogLinesMax)
        memory_.log.pop_back();
}

} // namespace huimin::world
