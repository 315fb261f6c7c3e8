// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/social_cards.h"

#include <algorithm>

namespace huimin::town {

namespace {

using Mischief = SeedSocialCard::Mischief;

constexpr std::size_t CardSize = 9;
constexpr std::size_t SerialSize = 8;
constexpr std::int64_t TriesMost = 6;

bool isDigits(const std::string &text, std::size_t size)
{
    return text.size() == size &&
           std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

bool isCardNumber(const std::string &text)
{
    return text.size() == CardSize && std::ranges::all_of(text, [](char each) {
               return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z');
           });
}

} // namespace

SeedSocialCard readSocialCard(TomlTable &table, const std::vector<SeedPerson> &people)
{
    SeedSocialCard card;
    card.id = table.text("id");
    card.label = table.text("label");
    card.person = table.text("person");
    const auto person = std::ranges::find(people, card.person, &SeedPerson::id);
    if (person == people.end()) {
        table.wrong("person", "there is no person " + card.person);
    } else {
        card.number = person->card.number;
        card.name = person->card.name;
    }
    card.card = table.text("card");
    if (!isCardNumber(card.card))
        table.wrong("card", "must be nine characters, A to Z and digits");
    card.serial = table.text("serial");
    if (!isDigits(card.serial, SerialSize))
        table.wrong("serial", "must be eight digits");
    card.generation = static_cast<int>(table.number("generation", 1, 3));
    card.pin = table.textOr("pin", {});
    if (!card.pin.empty() && !isDigits(card.pin, 6))
        table.wrong("pin", "must be six digits");
    card.triesLeft = static_cast<int>(table.numberOr("tries_left", TriesMost, 0, TriesMost));
    card.state = table.word("state", {"active", "inactive", "lost"});
    const std::vector<std::pair<std::string, Mischief>> words{
        {"none", Mischief::None},           {"forged", Mischief::Forged},
        {"locked", Mischief::Locked},       {"unknown", Mischief::Unknown},
        {"elsewhere", Mischief::Elsewhere}, {"foreign", Mischief::Foreign}};
    const std::string word = table.textOr("mischief", "none");
    const auto mischief = std::ranges::find(words, word, &std::pair<std::string, Mischief>::first);
    if (mischief == words.end())
        table.wrong("mischief", "must be none, forged, locked, unknown, elsewhere or foreign");
    else
        card.mischief = mischief->second;
    table.finish();
    return card;
}

} // namespace huimin::town
