// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

/// What a PIN pad of the town gets in the key room: the one key that it shares with the
/// bank, and its own for what it keeps. They belong to a fictional bank and protect nothing.
namespace huimin::town {

/// The terminal master key (TMK), under which working keys travel.
inline Bytes terminalMasterKey()
{
    return hex("CA5D92598DCA48CE8A4C76361A9269E9");
}

inline Bytes padStorageKey()
{
    return hex("00112233445566778899AABBCCDDEEFF");
}

/// Under which new PINs of social-security cards travel to their office.
inline Bytes padOfficeKey()
{
    return hex("6D0F93A85C2E71B4D8364A1FE597C02B");
}

} // namespace huimin::town
