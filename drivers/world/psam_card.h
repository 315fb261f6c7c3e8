// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "services/town/issuer/card_keys.h"

#include <map>
#include <optional>
#include <utility>

namespace huimin::world {

/// The security module of a reader for social-security cards (PSAM): it has the province's keys,
/// and computes with what it makes out of them for one card. Written after drivers/psam/README.md.
class PsamCard final : public Card
{
public:
    struct Image {
        Bytes terminal = hex("441300000001"); ///< 6: the area, and a number in it
        /// By type and number, and by the cipher it is for.
        std::map<std::pair<std::uint16_t, issuer::Cipher>, Bytes> keys;
    };
    explicit PsamCard(Image image) : image_(std::move(image)) {}

    Bytes answerToReset() const override { return hex("3B69000050534D48554D303101"); }
    void reset() override;
    Bytes respond(ByteView command) override;

    /// It answers, and does nothing that it is asked for any more.
    void setRefusing(bool refusing) { refusing_ = refusing; }

private:
    Bytes answer(std::uint32_t header, ByteView data, std::size_t expected);
    Bytes derive(std::uint16_t key, ByteView data);
    Bytes encrypt(ByteView data) const;

    Image image_;
    bool refusing_ = false;

    // Volatile.
    bool environment_ = false;
    bool selected_ = false;
    std::optional<std::pair<issuer::Cipher, Bytes>> session_;
    Bytes waiting_; ///< for GET RESPONSE
};

} // namespace huimin::world
