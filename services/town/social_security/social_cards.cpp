// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/social_security_service.h"

/// What the office knows of its cards.
namespace huimin::town {

Result<void> SocialSecurityService::openCards()
{
    return database_->execute(R"(
        CREATE TABLE IF NOT EXISTS social_cards(
            card TEXT PRIMARY KEY, number TEXT NOT NULL, state TEXT NOT NULL,
            reference TEXT NOT NULL UNIQUE, lost_until TEXT NOT NULL DEFAULT '',
            pin_at_counter INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE TABLE IF NOT EXISTS social_card_orders(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
            what TEXT NOT NULL, card TEXT NOT NULL, code TEXT NOT NULL,
            outcome TEXT NOT NULL DEFAULT '', times INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE TABLE IF NOT EXISTS social_card_losses(
            key TEXT PRIMARY KEY, content TEXT NOT NULL, answer TEXT NOT NULL) STRICT;
    )");
}

/// Whoever is there already stays as it is.
Result<void> SocialSecurityService::add(const KnownCard &card)
{
    constexpr std::size_t ReferenceLength = 16;
    auto insert = database_->prepare("INSERT INTO social_cards(card, number, state, reference) "
                                     "VALUES(?, ?, ?, ?) ON CONFLICT(card) DO NOTHING");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(card.card))
        .bind(std::string_view(card.number))
        .bind(std::string_view(name(card.state)))
        .bind(std::string_view(code(ReferenceLength)))
        .run();
}

Result<std::optional<KnownCard>> SocialSecurityService::card(const std::string &card)
{
    return cardBy("card", card);
}

Result<std::optional<KnownCard>> SocialSecurityService::cardBy(const char *column,
                                                               const std::string &value)
{
    auto select = database_->prepare(
        std::string("SELECT card, number, state, reference, lost_until, pin_at_counter "
                    "FROM social_cards WHERE ") +
        column + " = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(value));
    return select->firstRow<KnownCard>([&]() -> Result<KnownCard> {
        const auto state = cardState(select->text(2));
        if (!state)
            return fail(ErrorCode::Damaged, "a card in no known state");
        return KnownCard{select->text(0), select->text(1), *state,
                         select->text(3), select->text(4), select->integer(5) != 0};
    });
}

Result<void> SocialSecurityService::keep(const KnownCard &card)
{
    auto update = database_->prepare(
        "UPDATE social_cards SET state = ?, lost_until = ?, pin_at_counter = ? WHERE card = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(name(card.state)))
        .bind(std::string_view(card.lostUntil))
        .bind(std::int64_t{card.pinAtCounter})
        .bind(std::string_view(card.card))
        .run();
}

Result<void> SocialSecurityService::put(const std::string &number, KnownCard::State state)
{
    auto known = card(number);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(ErrorCode::NotFound, "the office knows no card " + number);
    (*known)->state = state;
    (*known)->lostUntil.clear();
    return keep(**known);
}

/// Why a card shows nobody; empty: it does.
Result<std::string> SocialSecurityService::whyNotBy(const std::string &asked,
                                                    const std::string &number)
{
    const auto known = card(asked);
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->number != number)
        return std::string("cardUnknown");
    switch ((*known)->state) {
    case KnownCard::State::Active:
        return std::string();
    case KnownCard::State::Inactive:
        return std::string("cardInactive");
    case KnownCard::State::Lost:
        break;
    }
    return std::string("cardLost");
}

const char *name(KnownCard::State state)
{
    switch (state) {
    case KnownCard::State::Active:
        return "active";
    case KnownCard::State::Inactive:
        return "inactive";
    case KnownCard::State::Lost:
        return "lost";
    }
    return "?";
}

std::optional<KnownCard::State> cardState(const std::string &word)
{
    using State = KnownCard::State;
    for (const State state : {State::Active, State::Inactive, State::Lost})
        if (word == name(state))
            return state;
    return std::nullopt;
}

} // namespace huimin::town
