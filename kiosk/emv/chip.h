// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/task.h"

#include <functional>

namespace huimin::emv {

/// Why a card transaction ended without a cryptogram. What the resident is told
/// hangs on the kind; the detail is for the log.
struct Failure {
    enum class Kind {
        CardRemoved,
        CardMute,           ///< no answer, or no reader
        CardBlocked,        ///< 6A81 to the PSE: the card is blocked as a whole
        ApplicationBlocked, ///< 6283: every application that we have in common is blocked
        NoApplication,      ///< nothing in common with this station
        Malformed,          ///< the card says what no card may say
        Refused,            ///< a status word that ends the transaction
        PinNeeded,          ///< the card or we want a PIN and there is none
    };
    Kind kind;
    std::string detail;
};

template <typename T>
using CardResult = std::expected<T, Failure>;

inline std::unexpected<Failure> failed(Failure::Kind kind, std::string detail = {})
{
    return std::unexpected(Failure{kind, std::move(detail)});
}

inline std::unexpected<Failure> failed(Failure failure)
{
    return std::unexpected(std::move(failure));
}

/// Our own data errors about card data are the card's fault.
inline std::unexpected<Failure> malformed(const Error &error)
{
    return failed(Failure::Kind::Malformed, error.detail);
}

const char *name(Failure::Kind kind);

struct Response {
    Bytes data;
    std::uint16_t status = 0;

    bool good() const { return status == 0x9000; }
};

/// Commands to the chip with the reader's contacts behind a function, so that the
/// kernel knows no reader. Fetches what T=0 cards leave waiting (61xx) and repeats
/// with the length that they ask for (6Cxx).
class Chip
{
public:
    using Exchange = std::function<Task<Result<Bytes>>(Bytes command)>;

    Chip(Exchange exchange, ByteView answerToReset);

    /// `data` may be empty; `expectsData` adds Le 00 (with T=0 only where there is no data).
    Task<CardResult<Response>> send(Bytes header, Bytes data, bool expectsData = true);

    /// An APDU as it is: an issuer's script command.
    Task<CardResult<Response>> sendRaw(Bytes command);

private:
    Exchange exchange_;
    bool isT0_;
};

/// The card is one without contacts (PC/SC part 3, 3.1.3.2.3.1).
bool isContactless(ByteView answerToReset);

/// True when the first protocol that the card offers is T=0 (ISO 7816-3 8.2), by contacts.
bool offersT0(ByteView answerToReset);

} // namespace huimin::emv
