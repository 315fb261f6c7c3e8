// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/pin_change.h"

#include <algorithm>

namespace huimin::social_card {

namespace {

constexpr std::size_t Header = 5;
constexpr std::size_t AdmissionData = 16;
constexpr std::size_t Mac = 4;
constexpr std::size_t DesBlock = 8;
constexpr std::size_t Sm4Block = 16;

bool beginsWith(ByteView command, const Bytes &header)
{
    return command.size() >= Header && std::ranges::equal(command.first(header.size()), header) &&
           command.size() == Header + command[Header - 1];
}

} // namespace

/// Setting a PIN, and unblocking it, gives all its tries back.
Verdict judge(PinWork work, const PinState &before, const PinState &now)
{
    using Kind = PinState::Kind;
    if (now.kind == Kind::NotSet || now.kind == Kind::Blocked)
        return now.kind == before.kind ? Verdict::NotDone : Verdict::NotSaid;
    if (before.kind != Kind::Set || now.left > before.left)
        return Verdict::Done;
    return work == PinWork::Unblock ? Verdict::NotDone : Verdict::NotSaid;
}

bool isAdmission(ByteView command)
{
    return beginsWith(command, hex("00820006")) && command[Header - 1] == AdmissionData;
}

bool isPinCommand(PinWork work, ByteView command)
{
    if (work == PinWork::Unblock)
        return beginsWith(command, hex("84240000")) && command[Header - 1] == Mac;
    return beginsWith(command, hex("84240001")) &&
           (command[Header - 1] == DesBlock + Mac || command[Header - 1] == Sm4Block + Mac);
}

} // namespace huimin::social_card
