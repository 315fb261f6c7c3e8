// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/badge.h"
#include "drivers/world/memory_slot.h"
#include "kiosk/badges/badge_desk.h"
#include "kiosk/base/virtual_clock.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"

using namespace huimin;
using namespace std::chrono_literals;

namespace {

/// Answers each command with the next piece, whatever was asked.
class Liar final : public world::Card
{
public:
    explicit Liar(ByteView answers) : answers_(answers) {}
    Bytes answerToReset() const override { return hex("3B8A8001"); }
    void reset() override {}
    Bytes respond(ByteView) override { return answers_.next(); }

private:
    fuzz::Pieces answers_;
};

const Bytes &townKey()
{
    static const Bytes key =
        issuer::BadgeMaker::fromFolder(
            std::string(std::getenv("HUIMIN_SOURCE") ? std::getenv("HUIMIN_SOURCE") : ".") +
            "/services/town/seed/keys")
            ->publicKey();
    return key;
}

} // namespace

// A card on the badge reader answers anything, and its certificate is anything: nobody is let
// through who has not proved it, and the reader is watched on.
HUIMIN_FUZZ("badge", 2000)(ByteView input)
{
    if (const auto read = badges::parseCertificate(input)) {
        HUIMIN_CHECK(!read->name.empty() && read->publicKey.size() == 64,
                     "a certificate that was read is whole");
        const VirtualClock clock;
        (void)badges::judge(*read, {townKey(), {}}, clock.wall());
    }
    VirtualClock clock;
    test::CountingRandom random;
    world::MemorySlot slot(clock);
    Liar card(input);
    badges::BadgeDesk desk(slot, {townKey(), {}}, clock, random);
    int told = 0;
    desk.onEvent([&](const badges::BadgeDesk::Event &event) {
        HUIMIN_CHECK(!std::holds_alternative<badges::Badge>(event), "nobody without a key");
        ++told;
    });
    slot.touch(&card);
    desk.start();
    (void)test::driveUntil(clock, [&] { return told == 1; }, 30s);
    HUIMIN_CHECK(told == 1, "a card on the reader is told once");
    slot.touch(nullptr);
    (void)test::driveUntil(clock, [&] { return told == 2; }, 30s);
    HUIMIN_CHECK(told == 2, "and that it is gone");
}
