// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>

/// What a social-security card says, read and checked: outside data until it is. Pure.
namespace huimin::social_card {

enum class Algorithm { TripleDes, Ssf33, Sm4 };

/// In the answer to SELECT; nothing: the card does not say.
Result<std::optional<Algorithm>> algorithmIn(ByteView fileControl);
/// Of a card that does not say, by the six digits of its area.
Algorithm usualAlgorithm(const std::string &area);

/// The value of a record, tag, length, value; exactly of this tag, and so long.
Result<Bytes> valueIn(ByteView record, std::uint8_t tag, std::size_t size);

/// What an answer to reset says in its last part: thirteen bytes with such cards.
Result<Bytes> historyIn(ByteView answerToReset);

/// By what the keys of a card differ from those of others: province, city, chip.
std::array<Bytes, 3> factorsOf(const std::string &area, ByteView history);

/// EF05, which anybody may read.
struct Issue {
    Bytes identification; ///< 16
    std::string area;     ///< six digits
    int generation = 1;   ///< 1, 2, 3
    std::string card;     ///< nine characters, the last one checked
    std::optional<std::chrono::sys_days> until;

    friend bool operator==(const Issue &, const Issue &) = default;
};
/// The areas of their records.
Result<Issue> issueIn(ByteView identification, ByteView version, ByteView card, ByteView until);

/// EF06. Personal: gone with the visit.
struct Holder {
    std::string number; ///< GB 11643, checked
    std::string name;

    friend bool operator==(const Holder &, const Holder &) = default;
};
/// `more` goes on with the name; cards of the first generation have none.
Result<Holder> holderIn(ByteView number, ByteView name, ByteView more);

/// The last character of a card's number, out of the eight before it (as in GB 11714).
char cardCheckCharacter(std::string_view eight);

} // namespace huimin::social_card
