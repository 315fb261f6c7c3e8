// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "services/town/issuer/card_keys.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace huimin::world {

/// What is written into the chip of a social-security card when it is made.
struct SocialImage {
    Bytes history = hex("00814A44468660441300000001"); ///< 13, of the answer to reset
    issuer::Cipher cipher = issuer::Cipher::Sm4;
    std::string version = "3.00";
    Bytes identification; ///< 16
    std::string card;     ///< nine characters
    std::string number;
    Bytes name; ///< GB 18030
    std::string until = "20360115";
    // The card's own keys, each out of the office's.
    Bytes internalKey;    ///< IRK
    Bytes readKey;        ///< RKSSSE
    Bytes unblockKey;     ///< PUK
    Bytes maintenanceKey; ///< STK
    std::string pin;      ///< digits; empty: none was ever set
    int tries = 6;        ///< so many may be wrong
    int triesLeft = 6;
    bool blocked = false; ///< as a whole
    bool foreign = false; ///< no card of social security at all
    bool beijing = false; ///< it says that its cipher is SSF33
};

/// A social-security card of any generation: files, a PIN, keys and random numbers that count
/// once. Written after kiosk/social_card/README.md.
class SocialCard final : public Card
{
public:
    SocialCard(SocialImage image, std::function<Bytes(std::size_t)> random);

    Bytes answerToReset() const override;
    void reset() override;
    Bytes respond(ByteView command) override;

    /// Out of reach after so many bytes, of commands and answers together.
    void tearAfter(std::size_t bytes) { left_ = bytes; }
    /// Out of reach as soon as it was told something that begins so; whether it has done it.
    void tearAt(Bytes prefix, bool done) { tornAt_ = {std::move(prefix), done}; }
    /// Cards of the third generation have an antenna, too.
    bool mayBeLaid() const { return generation() >= 3; }
    /// On a reader, and not in a slot.
    void setLaid(bool laid) { isLaid_ = laid; }
    /// It is out of reach now: whoever moves cards takes it away.
    void onTorn(std::function<void()> listener) { torn_ = std::move(listener); }

    /// What the chip keeps without power.
    struct Memory {
        std::string pin;
        int triesLeft = 0;
        int unblockTries = 0; ///< wrong proofs of PUK that it still bears
    };
    const Memory &memory() const { return memory_; }
    void remember(Memory memory) { memory_ = std::move(memory); }

private:
    struct TornAt {
        Bytes prefix;
        bool done = false;
    };

    int generation() const { return image_.version.at(0) - '0'; }
    Bytes answer(ByteView command);
    Bytes carryOut(std::uint32_t header, ByteView data, std::size_t expected);
    Bytes select(std::uint32_t header, ByteView data);
    Bytes read(std::uint8_t tag, std::size_t expected) const;
    Bytes challenge(std::size_t size);
    Bytes proveItself(ByteView data) const;
    Bytes admit(std::uint8_t key, ByteView data);
    Bytes pinState() const;
    Bytes verify(ByteView data);
    Bytes maintain(std::uint32_t header, ByteView data);
    Bytes gone();

    SocialImage image_;
    std::function<Bytes(std::size_t)> random_;
    std::function<void()> torn_;
    bool isLaid_ = false;
    std::optional<std::size_t> left_;
    std::optional<TornAt> tornAt_;
    Memory memory_;
    std::map<std::uint16_t, std::map<std::uint8_t, Bytes>> files_;

    // Volatile.
    bool selected_ = false;
    std::uint16_t file_ = 0;
    Bytes challenge_; ///< the latest; empty: there is none
    bool mayRead_ = false;
    bool mayUnblock_ = false;
    Bytes waiting_; ///< for GET RESPONSE
};

} // namespace huimin::world
