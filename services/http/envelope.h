// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "services/http/http.h"

namespace huimin::envelope {

/// A message counts for so long, by the clock of whoever gets it.
inline constexpr auto Window = std::chrono::seconds(300);

/// What stands beside a signed message, in its header fields.
struct Seal {
    std::string app;     ///< who signs: a station's number, an office's name
    std::string key;     ///< serial number of the certificate, in hex
    std::int64_t at = 0; ///< seconds since 1970
    std::string nonce;   ///< of a question: never used again; of an answer: the question's
    Bytes signature;     ///< SM2 over SM3, r||s

    friend bool operator==(const Seal &, const Seal &) = default;
};

/// BadData: there is none, or it is not whole.
Result<Seal> sealIn(const std::map<std::string, std::string> &headers);
void put(const Seal &seal, std::map<std::string, std::string> &headers);

/// What is signed of a question: method, path, time, nonce, and the digest of the body.
std::string textOf(const HttpRequest &question, const Seal &seal);
/// What is signed of an answer: its status, and which question it is the answer to.
std::string textOf(const HttpResponse &answer, const HttpRequest &question, const Seal &seal);

bool isFresh(const Seal &seal, WallTime now);

} // namespace huimin::envelope
