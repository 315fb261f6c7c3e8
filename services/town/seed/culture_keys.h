// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

/// What the office of the cultural card and its chips share, before it is made another one for
/// each card. Fictional, and protects nothing.
namespace huimin::town {

inline Bytes purseLoadMaster()
{
    return hex("3B1F6C0D92E845A77C10D4E95B3382FA");
}

inline Bytes purseTacMaster()
{
    return hex("A4527E19C06B4D38F1853D9E2670BC4F");
}

} // namespace huimin::town
