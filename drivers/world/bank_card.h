// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "services/town/issuer/personalise.h"

#include <functional>

namespace huimin::world {

/// A PBOC/EMV bank card: the program in the chip. What it remembers (its counter,
/// blocks that scripts set) survives resets.
class BankCard final : public Card
{
public:
    /// `random` gives the card's dynamic numbers.
    BankCard(issuer::CardImage image, std::function<Bytes(std::size_t)> random);

    Bytes answerToReset() const override { return image_.answerToReset; }
    void reset() override;
    Bytes respond(ByteView command) override;

    std::uint16_t counter() const { return counter_; }

    /// What the chip keeps without power.
    struct Memory {
        std::uint16_t counter = 0;
        std::uint16_t lastOnline = 0;
        bool blocked = false;
        std::vector<bool> applicationsBlocked; ///< in the order of the image
    };
    Memory memory() const;
    void remember(const Memory &memory);

    /// Tells of each command before it is answered: the card can be pulled right then.
    void onCommand(std::function<void(ByteView)> listener) { listener_ = std::move(listener); }

private:
    struct Command {
        std::uint8_t cla = 0;
        std::uint8_t ins = 0;
        std::uint8_t p1 = 0;
        std::uint8_t p2 = 0;
        ByteView data;
    };

    Bytes answer(const Command &command);
    Bytes select(ByteView name);
    Bytes readRecord(int sfi, int number) const;
    Bytes processingOptions(ByteView data);
    Bytes internalAuthenticate(ByteView data);
    Bytes generate(std::uint8_t kind, ByteView data);
    Bytes externalAuthenticate(ByteView data);
    Bytes getData(unsigned tag) const;
    Bytes script(const Command &command, ByteView whole);
    Bytes signature(ByteView dynamicData, ByteView terminalData) const;
    Bytes directoryRecord() const;

    issuer::CardImage image_;
    std::function<Bytes(std::size_t)> random_;
    std::function<void(ByteView)> listener_;
    bool isT0_;

    // Kept through resets.
    std::uint16_t counter_ = 0;
    std::uint16_t lastOnline_ = 0;
    bool cardBlocked_ = false;

    // Volatile.
    issuer::ApplicationImage *selected_ = nullptr;
    bool directorySelected_ = false;
    Bytes pdolValues_;
    Bytes firstCdolValues_;
    Bytes requestCryptogram_;
    bool issuerGood_ = false;
    bool issuerTried_ = false;
    int generated_ = 0;
    Bytes waiting_; ///< for GET RESPONSE with T=0
};

} // namespace huimin::world
