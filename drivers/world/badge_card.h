// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "services/town/issuer/badge.h"

namespace huimin::world {

/// The program in a badge: it shows its certificate, and signs what it is asked. Written
/// after kiosk/badges/README.md.
class BadgeCard final : public Card
{
public:
    explicit BadgeCard(issuer::BadgeImage image) : image_(std::move(image)) {}

    Bytes answerToReset() const override { return hex("3B8A8001484D4241444745202031D8"); }
    void reset() override { selected_ = false; }
    Bytes respond(ByteView command) override;

private:
    Bytes answer(std::uint32_t header, ByteView data);

    issuer::BadgeImage image_;
    bool selected_ = false;
};

} // namespace huimin::world
