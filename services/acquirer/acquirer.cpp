// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/acquirer.h"

namespace huimin {

const char *name(Acquirer::Answer::Kind kind)
{
    using Kind = Acquirer::Answer::Kind;
    switch (kind) {
    case Kind::Approved:
        return "approved";
    case Kind::Declined:
        return "declined";
    case Kind::Silent:
        return "silent";
    case Kind::BadMac:
        return "badMac";
    case Kind::Unclear:
        return "unclear";
    case Kind::NotSent:
        return "notSent";
    }
    return "?";
}

const char *code(Acquirer::Reason reason)
{
    switch (reason) {
    case Acquirer::Reason::NoAnswer:
        return "98";
    case Acquirer::Reason::TerminalFault:
        return "96";
    case Acquirer::Reason::BadMac:
        return "A0";
    case Acquirer::Reason::Other:
        return "06";
    }
    return "06";
}

} // namespace huimin
