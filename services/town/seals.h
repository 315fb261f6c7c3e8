// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/sm2_key.h"
#include "services/http/envelope.h"

#include <map>
#include <vector>

namespace huimin::town {

/// The town's side of signed messages: whose signatures count, what was said before, and its own
/// signature under every answer to somebody who signs.
class Seals
{
public:
    /// From the files TOWN-sm2.pem, TOWN-sm2.key, and every other NAME-sm2.pem of a folder.
    static Result<Seals> open(const std::string &folder, WallTime now);
    Seals(crypto::Sm2Signer own, std::vector<crypto::Sm2Certificate> stations, WallTime now)
        : own_(std::move(own)), stations_(std::move(stations)), since_(now)
    {}

    /// Why a question is not looked at; empty: it is signed, new, and by whoever holds the line.
    std::string against(const HttpRequest &question, WallTime now);
    void sign(HttpResponse &answer, const HttpRequest &question, WallTime now) const;

private:
    const crypto::Sm2Certificate *station(const std::string &serial) const;

    crypto::Sm2Signer own_;
    std::vector<crypto::Sm2Certificate> stations_;
    WallTime since_; ///< what was said before is not known here
    std::map<std::pair<std::string, std::string>, std::int64_t> said_; ///< key and nonce: when
    WallTime forgotten_{}; ///< what is too old to count, for the last time
};

} // namespace huimin::town
