// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/chip.h"
#include "kiosk/social_card/card_files.h"

namespace huimin::social_card {

/// Why a card did not do what it was asked. What the resident is told hangs on the kind.
struct Failure {
    enum class Kind {
        CardRemoved,
        CardMute,     ///< no answer: the wrong way round, or a bad contact
        Malformed,    ///< the card says what no card may say
        NotOurs,      ///< no card of social security
        LeftBehind,   ///< it was there before anybody wanted one: somebody else's, perhaps
        OtherCard,    ///< not the one that is wanted
        Elsewhere,    ///< its cipher, or its province, is none that can be spoken here
        Forged,       ///< it could not prove that it is genuine
        Locked,       ///< 6A81, 6283, 9303: it does nothing any more
        Blocked,      ///< 6983: of a key or a PIN, no tries are left
        Refused,      ///< any other status word
        ModuleFailed, ///< the reader's own module did not help
    };
    Kind kind;
    std::string detail;
};
const char *name(Failure::Kind kind);

template <typename T>
using Answer = std::expected<T, Failure>;

/// How a card stands with its PIN. Asking costs no try.
struct PinState {
    enum class Kind { NotSet, Set, Blocked };
    Kind kind = Kind::NotSet;
    int left = 0; ///< of tries, when it is set

    friend bool operator==(const PinState &, const PinState &) = default;
};

/// A social-security card, and what a station may ask of it. One command after the other; whoever
/// asks holds the reader. README.md has the commands.
class SocialCard
{
public:
    using Exchange = emv::Chip::Exchange;

    SocialCard(Exchange exchange, ByteView answerToReset);

    /// SELECT of the card's environment; what it says of itself.
    Task<Answer<Bytes>> select();
    Task<Answer<void>> selectFile(std::uint16_t file);
    /// The value of a record, of the file that was selected.
    Task<Answer<Bytes>> record(std::uint8_t tag, std::size_t size);
    /// Eight bytes that count once.
    Task<Answer<Bytes>> challenge();
    /// INTERNAL AUTHENTICATE: eight bytes.
    Task<Answer<Bytes>> proveItself(Bytes random, Bytes text);
    /// EXTERNAL AUTHENTICATE with a key of the card, over its last challenge.
    Task<Answer<void>> admit(std::uint8_t key, Bytes proof, Bytes text);
    Task<Answer<PinState>> pinState();
    /// A command that the office has made for it. A status word is the card's own no.
    Task<Answer<void>> carryOut(Bytes command);

private:
    static constexpr std::size_t Any = 0;
    Task<Answer<Bytes>> ask(Bytes header, Bytes data, std::size_t expected);
    Task<Answer<emv::Response>> send(Bytes header, Bytes data, std::size_t expected);

    emv::Chip chip_;
    bool carriesLength_; ///< Le stands behind data; with T=0 it cannot
};

} // namespace huimin::social_card
