// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/chip.h"

namespace huimin::emv {

namespace {

/// A card that keeps saying "more" is stopped somewhere.
constexpr int FollowUpsMax = 8;
constexpr std::size_t ResponseMax = 1024;

Failure failureOf(const Error &error)
{
    using Kind = Failure::Kind;
    return {error.code == ErrorCode::CardRemoved ? Kind::CardRemoved : Kind::CardMute,
            error.detail};
}

} // namespace

const char *name(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    switch (kind) {
    case Kind::CardRemoved:
        return "cardRemoved";
    case Kind::CardMute:
        return "cardMute";
    case Kind::CardBlocked:
        return "cardBlocked";
    case Kind::ApplicationBlocked:
        return "applicationBlocked";
    case Kind::NoApplication:
        return "noApplication";
    case Kind::Malformed:
        return "malformed";
    case Kind::Refused:
        return "refused";
    case Kind::PinNeeded:
        return "pinNeeded";
    }
    return "?";
}

/// "3B 8n 80 01": a reader's stand-in for a contactless card. It names T=0, and the card is asked
/// as with T=1 all the same. A card with contacts that says so offers both, and PC/SC takes T=1.
bool isContactless(ByteView answerToReset)
{
    return answerToReset.size() >= 4 && (answerToReset[1] & 0xF0u) == 0x80 &&
           answerToReset[2] == 0x80 && answerToReset[3] == 0x01;
}

bool offersT0(ByteView answerToReset)
{
    if (answerToReset.size() < 2)
        return true;
    const std::uint8_t format = answerToReset[1];
    std::size_t at = 2;
    for (const unsigned present : {0x10u, 0x20u, 0x40u})
        if ((format & present) != 0)
            ++at;
    if (isContactless(answerToReset))
        return false;
    const bool hasTd1 = (format & 0x80u) != 0 && at < answerToReset.size();
    return !hasTd1 || (answerToReset[at] & 0x0Fu) == 0;
}

Chip::Chip(Exchange exchange, ByteView answerToReset)
    : exchange_(std::move(exchange)), isT0_(offersT0(answerToReset))
{}

Task<CardResult<Response>> Chip::send(Bytes header, Bytes data, bool expectsData)
{
    Bytes command = std::move(header);
    if (!data.empty()) {
        command.push_back(static_cast<std::uint8_t>(data.size()));
        append(command, data);
    }
    // With T=0 a command with data cannot carry Le: the card says 61xx instead.
    if (expectsData && (data.empty() || !isT0_))
        command.push_back(0x00);
    return sendRaw(std::move(command));
}

Task<CardResult<Response>> Chip::sendRaw(Bytes command)
{
    Bytes collected;
    for (int round = 0; round < FollowUpsMax; ++round) {
        const auto answer = co_await exchange_(command);
        if (!answer)
            co_return failed(failureOf(answer.error()));
        if (answer->size() < 2 || collected.size() + answer->size() > ResponseMax)
            co_return failed(Failure::Kind::Malformed, "a response of impossible length");
        const std::uint8_t sw1 = (*answer)[answer->size() - 2];
        const std::uint8_t sw2 = answer->back();
        append(collected, ByteView(*answer).first(answer->size() - 2));
        if (sw1 == 0x61) {
            command = {0x00, 0xC0, 0x00, 0x00, sw2};
        } else if (sw1 == 0x6C && command.size() >= 5) {
            command.back() = sw2;
        } else {
            const unsigned status = unsigned{sw1} << 8 | sw2;
            co_return Response{std::move(collected), static_cast<std::uint16_t>(status)};
        }
    }
    co_return failed(Failure::Kind::Malformed, "the card never finishes its answer");
}

} // namespace huimin::emv
