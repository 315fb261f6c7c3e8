// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/card.h"
#include "kiosk/base/money.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace huimin::world {

/// What is written into the chip of a cultural card when it is made.
struct PurseImage {
    Bytes application = hex("A00000000386980701");
    Bytes issuer = hex("1000441300000001");
    Bytes serial;                   ///< 10
    std::string from = "20240101";  ///< YYYYMMDD
    std::string until = "20301231"; ///< the last day
    Money balance;
    Bytes loadKey; ///< DLK, 16
    Bytes tacKey;  ///< DTK, 16
    bool locked = false;
};

/// A purse as a PBOC card has one: a program with a balance. Number and balance change together,
/// in one instant, behind the last byte of a command and before the first of its answer. Written
/// after kiosk/purse/README.md.
class PurseCard final : public Card
{
public:
    /// `random` gives the card's challenges.
    PurseCard(PurseImage image, std::function<Bytes(std::size_t)> random);

    Bytes answerToReset() const override { return hex("3B878001484D505552534542"); }
    void reset() override;
    Bytes respond(ByteView command) override;

    /// Out of reach after so many bytes, of commands and answers together.
    void tearAfter(std::size_t bytes) { left_ = bytes; }
    /// It is out of reach now: whoever moves cards takes it away.
    void onTorn(std::function<void()> listener) { torn_ = std::move(listener); }

    /// Somebody buys something elsewhere.
    void spend(Money amount, const std::string &at);

    /// What the chip keeps without power.
    struct Memory {
        Money balance;
        std::uint16_t loads = 0;
        std::uint16_t purchases = 0;
        Bytes proof;           ///< of the last load: MAC2 and TAC; empty: there was none
        std::deque<Bytes> log; ///< newest first
    };
    const Memory &memory() const { return memory_; }
    void remember(Memory memory) { memory_ = std::move(memory); }

private:
    struct Begun {
        Money amount;
        Bytes terminal;
        Bytes session;
    };

    Bytes answer(std::uint32_t header, ByteView data);
    Bytes fileData() const;
    Bytes cardData() const;
    Bytes logLine(std::size_t number) const;
    Bytes beginLoad(ByteView data);
    Bytes load(ByteView data);
    Bytes proof(ByteView data) const;
    void note(std::uint16_t number, Money amount, std::uint8_t type, ByteView terminal,
              ByteView at);

    PurseImage image_;
    std::function<Bytes(std::size_t)> random_;
    std::function<void()> torn_;
    std::optional<std::size_t> left_;
    Memory memory_;

    // Volatile.
    bool selected_ = false;
    std::optional<Begun> begun_;
};

} // namespace huimin::world
