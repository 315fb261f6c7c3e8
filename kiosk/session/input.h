// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_acceptor.h"
#include "kiosk/writing/stroke.h"

#include <cstdint>
#include <string>

namespace huimin::session {

/// One thing said to a visit: by a finger, a key, a card, a note, or the station.
struct Input {
    enum class Kind {
        // the resident, on the screen
        Touch,  ///< somewhere: "I am here"
        Choose, ///< `index`
        Type,   ///< `text`: one digit; where a text is written, one character
        Tap,    ///< `index`: a digit key of the PIN pad, where a text is written
        Stroke, ///< `stroke`
        Erase,
        Confirm,
        Cancel, ///< back, stop, no
        Extend, ///< more time
        Help,
        // how they want to be served
        SwitchLanguage, ///< `index`: to this one
        SwitchElder,
        SwitchReach,
        NextContrast,
        NextSize,
        SwitchSpeech,
        Slower,
        Louder,
        Remember, ///< the page about what is remembered for a card
        // who helps them
        RelativeHelps, ///< one of the family shall see this too
        StopHelp,
        HelperCame,    ///< a badge lies on the reader: there is something to ask, or to tell
        IdentityShown, ///< a card lies on the reader of identity cards
        // the resident, elsewhere
        CardIn,
        CardBad,
        CardOut,
        PinDigit,
        PinClear,
        PinEnter,
        PinCancel,
        Scanned, ///< `text`: outside data
        NoteRefused,
        // the station
        MoneyMoved, ///< a transaction has gone a step
        OffersChanged,
        CaseMoved,  ///< a case that was told has gone a step
        PurseMoved, ///< something else lies on the reader of cultural cards
        /// something else is in the slot for social-security cards; `index` 1: on the reader
        SocialCardMoved,
        LetterMoved,    ///< the office for schools has answered to a letter
        CheckMoved,     ///< an office or a clinic has answered to what was sent
        CardHandedBack, ///< `index` 1: taken, 0: kept
        HelpMoved,      ///< the call for a person has gone a step
        CardFound,      ///< inside or at the exit when the station came: the last resident's
    };
    Kind kind = Kind::Touch;
    int index = 0;
    std::string text;
    writing::Stroke stroke;
    CashAcceptor::RefuseReason refused = CashAcceptor::RefuseReason::Other;
};

/// What may be typed: one digit at a time.
inline bool isDigit(const std::string &text)
{
    return text.size() == 1 && text[0] >= '0' && text[0] <= '9';
}

/// Several kinds of input: what a page is about.
class Kinds
{
public:
    constexpr Kinds(Input::Kind kind) : bits_(std::uint64_t{1} << static_cast<unsigned>(kind)) {}
    constexpr bool has(Input::Kind kind) const { return (bits_ & Kinds(kind).bits_) != 0; }

    friend constexpr Kinds operator|(Kinds left, Kinds right)
    {
        left.bits_ |= right.bits_;
        return left;
    }

private:
    std::uint64_t bits_;
};
constexpr Kinds operator|(Input::Kind left, Input::Kind right)
{
    return Kinds(left) | Kinds(right);
}

} // namespace huimin::session
