// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_status.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>

namespace huimin::escpos {

namespace {

constexpr std::uint8_t Fixed = 0x12;
constexpr std::uint8_t FixedMask = 0x93;

constexpr std::uint8_t bit(int number)
{
    return static_cast<std::uint8_t>(1u << number);
}

} // namespace

Bytes statusQuestion(std::uint8_t n)
{
    return {0x10, 0x04, n};
}

Bytes doneQuestion()
{
    return {0x1D, 0x72, 0x01};
}

bool isRealTimeAnswer(std::uint8_t byte)
{
    return (byte & FixedMask) == Fixed;
}

bool isDoneAnswer(std::uint8_t byte)
{
    return (byte & 0x90u) == 0;
}

Result<void> learn(Status &status, std::uint8_t n, std::uint8_t answer)
{
    if (!isRealTimeAnswer(answer))
        return fail(ErrorCode::BadData, fmt::format("{:02X} answers no status question", answer));
    const auto has = [answer](int number) { return (answer & bit(number)) != 0; };
    switch (n) {
    case 1:
        status.offline = has(3);
        return {};
    case 2:
        status.coverOpen = has(2);
        status.paperEnd = has(5);
        status.otherError = has(6);
        return {};
    case 3:
        status.cutterError = has(3);
        status.unrecoverable = has(5);
        return {};
    case 4:
        status.paperNearEnd = (answer & 0x0Cu) != 0;
        status.paperEnd = status.paperEnd || (answer & 0x60u) != 0;
        return {};
    default:
        return fail(ErrorCode::BadData, fmt::format("there is no status question {}", n));
    }
}

std::uint8_t answerFor(const Status &status, std::uint8_t n)
{
    const auto with = [](bool on, int number) { return on ? unsigned{bit(number)} : 0u; };
    unsigned answer = Fixed;
    switch (n) {
    case 1:
        answer |= with(status.offline, 3);
        break;
    case 2:
        answer |= with(status.coverOpen, 2) | with(status.paperEnd, 5) | with(status.otherError, 6);
        break;
    case 3:
        answer |= with(status.cutterError, 3) | with(status.unrecoverable, 5);
        break;
    case 4:
        answer |= status.paperNearEnd || status.paperEnd ? 0x0Cu : 0u;
        answer |= status.paperEnd ? 0x60u : 0u;
        break;
    default:
        HUIMIN_CHECK(false, "there are four status questions");
    }
    return static_cast<std::uint8_t>(answer);
}

} // namespace huimin::escpos
