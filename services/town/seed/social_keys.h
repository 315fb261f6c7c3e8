// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

/// What the office for social security, the modules of its readers and its cards share, before it
/// is made another one for each card. Fictional, and protects nothing.
namespace huimin::town {

inline Bytes socialInternalMaster()
{
    return hex("7C41E90B35D28F6614A8C3705E9D2BF1");
}

inline Bytes socialReadMaster()
{
    return hex("2E86B3F07A194CD5E15C980D43A7B26F");
}

inline Bytes socialUnblockMaster()
{
    return hex("91D5047E6BC2A83F38F60A5C97E41DB2");
}

inline Bytes socialMaintenanceMaster()
{
    return hex("C84F27B16E03D59AA2719C40EB5D8632");
}

} // namespace huimin::town
