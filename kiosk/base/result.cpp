// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/result.h"

namespace huimin {

const char *name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortClosed:
        return "port closed";
    case ErrorCode::Timeout:
        return "timeout";
    case ErrorCode::BadFrame:
        return "bad frame";
    case ErrorCode::BadData:
        return "bad data";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::NotFound:
        return "not found";
    case ErrorCode::Overflow:
        return "overflow";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::CardRemoved:
        return "card removed";
    case ErrorCode::Unavailable:
        return "unavailable";
    }
    return "error";
}

std::string describe(const Error &error)
{
    return error.detail.empty() ? std::string(name(error.code))
                                : std::string(name(error.code)) + ": " + error.detail;
}

} // namespace huimin
