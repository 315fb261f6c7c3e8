// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace huimin {

/// What kept us from finding out or from doing. A declined card is not an
/// error, it is an outcome; not hearing back from the bank is an error.
enum class ErrorCode {
    PortClosed,  ///< nothing can be sent or heard on this line
    Timeout,     ///< the other side did not answer in time
    BadFrame,    ///< bytes that are not what the protocol allows
    BadData,     ///< well-formed, but with a value that cannot be
    Refused,     ///< the other side, or our own rule, said no
    NotFound,    ///< the thing named does not exist
    Overflow,    ///< a sum or a length left its range
    Damaged,     ///< stored data does not match its own check
    Busy,        ///< somebody else holds it
    CardRemoved, ///< the card left its contacts
    Unavailable, ///< the device or the service is out of order
};

const char *name(ErrorCode code);

struct Error {
    ErrorCode code;
    std::string detail; ///< English, for the log; never shown to a resident
};

/// "timeout: no answer to POLL"
std::string describe(const Error &error);

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace huimin
