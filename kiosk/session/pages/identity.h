// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"
#include "services/social_security/social_security.h"

#include <optional>
#include <vector>

namespace huimin::session {

/// What is wrong with the social-security card, while it can be put in or laid there better.
enum class SocialCardTrouble { TooShort, Mute, OtherCard, LeftBehind, Unreadable, NotThisOne };

/// What is wrong with a code that a telephone has shown, while it can show another one.
enum class CodeTrouble {
    NoSuchCode, ///< it is for something else
    Over,       ///< its minute is over, or it was used
    Unknown,    ///< the office has never given it
    TooOften,   ///< too many that do not count were shown here
    Silent      ///< the office does not answer
};

/// An identity card is wanted on the reader, or a social-security card in its slot, or the code of
/// medical insurance on a telephone. Choose 0: the card is lost, where that can be reported;
/// ActForAnother: they are here for somebody else.
struct IdentityPage {
    /// Whose card: of whoever stands there; of them, who are here for somebody else; or of that
    /// one.
    enum class Whose { Own, Agent, Other };

    std::optional<IdentityReader::Unreadable> unreadable; ///< the last one
    bool takesIdentity = true;
    bool takesSocialCard = false;
    bool mayBeLaid = false;                   ///< or laid on the reader for cards, too
    std::optional<SocialCardTrouble> trouble; ///< with the last social-security card
    bool wasLaid = false;                     ///< that one was
    bool canReportLoss = false;
    bool takesCode = false; ///< before the scanner
    std::optional<CodeTrouble> codeTrouble;
    bool again = false; ///< the same card once more: it was taken out in the middle
    bool canActForAnother = false;
    Whose whose = Whose::Own;
    bool isAgentsCard = false; ///< where the other's is wanted

    friend bool operator==(const IdentityPage &, const IdentityPage &) = default;
};

inline constexpr int ActForAnother = 1;

/// Somebody is here for somebody else (代办), with both cards. Names are masked. Confirm: yes. At
/// Whether, that both are here; Choose 0: the other is not.
struct ActingPage {
    enum class Stage {
        Whether, ///< the other is here too
        Owner,   ///< says yes: they may
        Agent,   ///< says yes: I do this for them
        AgentAlone
    };
    Stage stage = Stage::Whether;
    std::string owner;
    std::string agent;

    friend bool operator==(const ActingPage &, const ActingPage &) = default;
};

/// Who has looked at the resident's data, newest first. Confirm: on paper; Cancel: back.
struct AccessesPage {
    std::vector<SocialSecurity::Access> accesses;
    bool canPrint = false;
    bool printed = false;

    friend bool operator==(const AccessesPage &, const AccessesPage &) = default;
};

} // namespace huimin::session
