// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/recovery.h"

namespace huimin::purse {

Verdict judge(const Interrupted &interrupted, const Found &found)
{
    if (found.serial != interrupted.serial)
        return Verdict::OtherCard;
    const bool hasAmount = found.balance == interrupted.before + interrupted.amount;
    if (found.proof && hasAmount)
        return Verdict::Done;
    if (!found.proof && found.balance == interrupted.before)
        return Verdict::NotDone;
    return Verdict::Claim;
}

Task<Answer<Found>> look(Purse &purse, Bytes application, Interrupted interrupted)
{
    const auto card = co_await purse.open(std::move(application));
    if (!card)
        co_return std::unexpected(card.error());
    Found found;
    found.serial = card->serial;
    if (found.serial != interrupted.serial)
        co_return found;
    const auto balance = co_await purse.balance();
    if (!balance)
        co_return std::unexpected(balance.error());
    found.balance = *balance;
    // The number behind the load: asked by the one before it, a card proves an earlier load.
    const auto after = static_cast<std::uint16_t>(interrupted.number + 1u);
    const auto proof = co_await purse.proof(after);
    if (!proof && proof.error().kind != Failure::Kind::NoProof)
        co_return std::unexpected(proof.error());
    if (proof)
        found.proof = *proof;
    co_return found;
}

} // namespace huimin::purse
