// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/social_card.h"

#include <fmt/format.h>

namespace huimin::social_card {

using Kind = Failure::Kind;

namespace {

const Bytes Environment = hex("7378312E73682EC9E7BBE1B1A3D5CF"); // GB 18030 "sx1.sh." and its name
constexpr std::size_t ChallengeSize = 8;
constexpr std::size_t ProofSize = 8;
constexpr std::size_t RecordHeader = 2;
constexpr std::uint16_t NoSuchFile = 0x6A82;
constexpr std::uint16_t WrongParameters = 0x6A86;
constexpr std::uint16_t NoTriesLeft = 0x6983;
constexpr std::uint16_t Good = 0x9000;

Kind kindOf(std::uint16_t status)
{
    switch (status) {
    case 0x6A81:
    case 0x6283:
    case 0x9303:
        return Kind::Locked;
    case NoTriesLeft:
        return Kind::Blocked;
    case NoSuchFile:
        return Kind::NotOurs;
    default:
        return Kind::Refused;
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

} // namespace

const char *name(Kind kind)
{
    static constexpr std::array Names{"cardRemoved", "cardMute",  "malformed", "notOurs",
                                      "leftBehind",  "otherCard", "elsewhere", "forged",
                                      "locked",      "blocked",   "refused",   "moduleFailed"};
    return Names.at(static_cast<std::size_t>(kind));
}

SocialCard::SocialCard(Exchange exchange, ByteView answerToReset)
    : chip_(std::move(exchange), answerToReset), carriesLength_(!emv::offersT0(answerToReset))
{}

Task<Answer<emv::Response>> SocialCard::send(Bytes header, Bytes data, std::size_t expected)
{
    Bytes command = std::move(header);
    if (!data.empty()) {
        command.push_back(static_cast<std::uint8_t>(data.size()));
        append(command, data);
    }
    if (data.empty() || carriesLength_)
        command.push_back(static_cast<std::uint8_t>(expected));
    auto response = co_await chip_.sendRaw(std::move(command));
    if (!response)
        co_return std::unexpected(failureOf(response.error()));
    co_return *std::move(response);
}

Task<Answer<Bytes>> SocialCard::ask(Bytes header, Bytes data, std::size_t expected)
{
    const std::uint8_t instruction = header[1];
    auto response = co_await send(std::move(header), std::move(data), expected);
    if (!response)
        co_return std::unexpected(response.error());
    if (!response->good())
        co_return refused(instruction, response->status);
    if (expected != Any && response->data.size() != expected)
        co_return std::unexpected(Failure{Kind::Malformed, "an answer of the wrong length"});
    co_return std::move(response->data);
}

Task<Answer<Bytes>> SocialCard::select()
{
    Bytes header = hex("00A40400");
    Bytes environment = Environment;
    auto said = co_await ask(std::move(header), std::move(environment), Any);
    co_return said;
}

/// Cards of the first generation know only the older way to name a file.
Task<Answer<void>> SocialCard::selectFile(std::uint16_t file)
{
    for (const std::uint8_t way : {std::uint8_t{0x02}, std::uint8_t{0x00}}) {
        Bytes header{0x00, 0xA4, way, 0x00};
        Bytes wanted{static_cast<std::uint8_t>(file >> 8), static_cast<std::uint8_t>(file & 0xFFu)};
        const auto response = co_await send(std::move(header), std::move(wanted), Any);
        if (!response)
            co_return std::unexpected(response.error());
        if (response->good())
            co_return Answer<void>();
        const bool mayBeOlder =
            response->status == WrongParameters || response->status == NoSuchFile;
        if (!mayBeOlder || way == 0x00)
            co_return refused(0xA4, response->status);
    }
    co_return Answer<void>();
}

Task<Answer<Bytes>> SocialCard::record(std::uint8_t tag, std::size_t size)
{
    Bytes header{0x00, 0xB2, tag, 0x00};
    Bytes nothing;
    const auto said = co_await ask(std::move(header), std::move(nothing), RecordHeader + size);
    if (!said)
        co_return std::unexpected(said.error());
    auto value = valueIn(*said, tag, size);
    if (!value)
        co_return std::unexpected(Failure{Kind::Malformed, value.error().detail});
    co_return *std::move(value);
}

Task<Answer<Bytes>> SocialCard::challenge()
{
    Bytes header = hex("00840000");
    Bytes nothing;
    auto said = co_await ask(std::move(header), std::move(nothing), ChallengeSize);
    co_return said;
}

Task<Answer<Bytes>> SocialCard::proveItself(Bytes random, Bytes text)
{
    Bytes header = hex("00880000");
    Bytes data = std::move(random);
    append(data, text);
    auto said = co_await ask(std::move(header), std::move(data), ProofSize);
    co_return said;
}

Task<Answer<void>> SocialCard::admit(std::uint8_t key, Bytes proof, Bytes text)
{
    Bytes header{0x00, 0x82, 0x00, key};
    Bytes data = std::move(proof);
    append(data, text);
    const auto said = co_await ask(std::move(header), std::move(data), Any);
    if (!said)
        co_return std::unexpected(said.error());
    co_return Answer<void>();
}

Task<Answer<void>> SocialCard::carryOut(Bytes command)
{
    const std::uint8_t instruction = command.at(1);
    const auto response = co_await chip_.sendRaw(std::move(command));
    if (!response)
        co_return std::unexpected(failureOf(response.error()));
    if (!response->good())
        co_return refused(instruction, response->status);
    co_return Answer<void>();
}

/// VERIFY without a PIN.
Task<Answer<PinState>> SocialCard::pinState()
{
    Bytes header = hex("00200000");
    Bytes nothing;
    const auto response = co_await send(std::move(header), std::move(nothing), Any);
    if (!response)
        co_return std::unexpected(response.error());
    if (response->status == Good)
        co_return PinState{PinState::Kind::NotSet, 0};
    const int left = response->status & 0x0Fu;
    const bool counts = (response->status & 0xFFF0u) == 0x63C0;
    if (response->status == NoTriesLeft || (counts && left == 0))
        co_return PinState{PinState::Kind::Blocked, 0};
    if (counts)
        co_return PinState{PinState::Kind::Set, left};
    co_return refused(0x20, response->status);
}

} // namespace huimin::social_card
