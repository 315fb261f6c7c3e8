// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/money.h"
#include "kiosk/emv/chip.h"

#include <chrono>
#include <optional>
#include <vector>

namespace huimin::purse {

/// Why a card did not do what it was asked. What the resident is told hangs on the kind.
struct Failure {
    enum class Kind {
        CardRemoved,
        CardMute,     ///< no answer, or no reader
        Malformed,    ///< the card says what no card may say
        NotOurs,      ///< it has no purse that this station knows
        OtherCard,    ///< not the one that is wanted
        Locked,       ///< 6A81, 6283, 9303
        WrongMac,     ///< 9302
        NotEnough,    ///< 9401
        CounterFull,  ///< 9402: it can be loaded no more
        NoSuchKey,    ///< 9403
        NoProof,      ///< 9406: there was no such transaction
        WrongOrder,   ///< 6901
        NotAllowed,   ///< 6985, 6982
        PinWanted,    ///< 63Cx, 6983
        Unrecognised, ///< any other status word
    };
    Kind kind;
    std::string detail;
};
const char *name(Failure::Kind kind);
/// The right card may still be laid there, or held better.
bool mayComeAgain(Failure::Kind kind);

template <typename T>
using Answer = std::expected<T, Failure>;

/// EF15, which is the same for as long as the card lives.
struct CardData {
    Bytes issuer; ///< 8
    Bytes serial; ///< 10: the one thing by which a card is known
    std::optional<std::chrono::sys_days> from;
    std::optional<std::chrono::sys_days> until;
};

/// What the card says before it can be loaded. Nothing has changed in it yet.
struct LoadStart {
    Money balance;
    std::uint16_t number = 0; ///< of loads before this one
    int keyVersion = 0;
    int algorithm = 0;
    Bytes random; ///< 4
    Bytes mac;    ///< 4: MAC1, for the issuer
};

/// The issuer's word: with it the card takes the amount.
struct LoadOrder {
    Bytes at;  ///< YYYYMMDDhhmmss, packed: 7
    Bytes mac; ///< 4: MAC2
};

/// How a load ended, as far as the card said.
struct Loaded {
    Outcome outcome = Outcome::Unknown;
    Bytes certificate;          ///< 4: TAC, when done
    std::optional<Failure> why; ///< when not done, or unknown
};

/// What a card keeps of its last transaction.
struct Proof {
    Bytes mac;         ///< 4
    Bytes certificate; ///< 4
};

/// A line of EF18.
struct LogLine {
    std::uint16_t number = 0;
    Money amount;
    std::uint8_t type = 0; ///< 02 load, 06 purchase
    Bytes terminal;        ///< 6
    std::string at;        ///< YYYYMMDDhhmmss

    bool isLoad() const { return type == 0x01 || type == 0x02; }
};

/// A card with a PBOC electronic purse, and what a station may ask of it. One command after the
/// other; whoever asks holds the reader. README.md has the commands.
class Purse
{
public:
    using Exchange = emv::Chip::Exchange;

    Purse(Exchange exchange, ByteView answerToReset);

    /// SELECT and EF15.
    Task<Answer<CardData>> open(Bytes application);
    /// Only after open().
    Task<Answer<Money>> balance();
    Task<Answer<std::vector<LogLine>>> log();
    Task<Answer<LoadStart>> beginLoad(Money amount, Bytes terminal);
    /// Never sent twice: what became of it says proof().
    Task<Loaded> load(LoadOrder order);
    /// Of the load after which so many have been: one more than LoadStart said. NoProof: it
    /// never was.
    Task<Answer<Proof>> proof(std::uint16_t number);

private:
    static constexpr std::size_t Any = 0;
    Task<Answer<Bytes>> ask(Bytes header, Bytes data, std::size_t expected);

    emv::Chip chip_;
    bool carriesLength_; ///< Le stands behind data; with T=0 it cannot
};

} // namespace huimin::purse
