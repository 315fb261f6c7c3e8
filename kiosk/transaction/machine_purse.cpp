// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/check.h"
#include "kiosk/transaction/machine.h"

namespace huimin::transaction {

using Telling = PurseDelivery::Telling;

namespace {

constexpr int AttemptsMax = 3;

}

PurseDelivery &Machine::openLoad()
{
    for (Delivery &delivery : now_.deliveries)
        if (auto *load = std::get_if<PurseDelivery>(&delivery))
            return *load;
    HUIMIN_CHECK(false, "a stage without its load");
}

/// The money is here, the card has not been asked for anything yet.
Result<void> Machine::readyingPurse(const Event &event)
{
    const auto stop = [this](bool forGood) {
        now_.stopAsked = true;
        now_.residentGone = now_.residentGone || forGood;
        return notLoaded({});
    };
    return match(
        event,
        [this](const PurseReady &ready) {
            PurseDelivery &load = openLoad();
            load.number = ready.number;
            load.before = ready.before;
            load.random = ready.random;
            load.mac = ready.mac;
            load.isHeard = true;
            return go(Stage::AuthorisingLoad, AuthoriseLoad{load});
        },
        [this](const PurseRefused &refused) { return notLoaded(refused.reason); },
        [stop](const PaymentCancelled &) { return stop(false); },
        [stop](const PaymentAbandoned &) { return stop(true); },
        [stop](const Interrupted &) { return stop(true); });
}

/// The office may have given its word, and reserved what the city adds; the card has not heard it.
/// A no may be the answer to the second time it was asked, or overtake the first: the office is
/// told in any case that nothing was loaded.
Result<void> Machine::authorisingLoad(const Event &event)
{
    return match(
        event,
        [this](const LoadAuthorised &authorised) {
            PurseDelivery &load = openLoad();
            load.at = authorised.at;
            load.order = authorised.mac;
            return go(Stage::LoadingPurse, LoadPurse{load});
        },
        [this](const LoadDenied &denied) { return notLoaded(denied.reason); },
        [this](const LoadUnanswered &) { return notLoaded("officeSilent"); },
        [this](const Interrupted &) { return notLoaded({}); });
}

/// The card may have the amount: from here on it is the one that knows.
Result<void> Machine::loadingPurse(const Event &event)
{
    return match(
        event, [this](const PurseLoaded &each) { return loaded(each.certificate); },
        [this](const PurseNotLoaded &each) { return notLoaded(each.reason); },
        [this](const PurseTorn &) { return go(Stage::FindingPurse, FindPurse{openLoad()}); },
        [this](const Interrupted &) { return loadUnknown(); });
}

/// The same card is asked for. Without it the money stays where it is until some station, or the
/// office, has seen it.
Result<void> Machine::findingPurse(const Event &event)
{
    return match(
        event, [this](const PurseLoaded &each) { return loaded(each.certificate); },
        [this](const PurseNotLoaded &each) {
            PurseDelivery &load = openLoad();
            // It lies there, and counts from where it did.
            if (load.attempts < AttemptsMax)
                return start(load);
            return notLoaded(each.reason);
        },
        [this](const PurseUnclear &) { return loadUnclear(); },
        [this](const PurseAway &) { return loadUnknown(); },
        [this](const PaymentCancelled &) { return loadUnknown(); },
        [this](const PaymentAbandoned &) { return loadUnknown(); },
        [this](const Interrupted &) { return loadUnknown(); });
}

/// Nobody is asked any more but the office, unless the card comes back here.
Result<void> Machine::pendingLoad(const Event &event)
{
    const PurseDelivery *load = now_.purse();
    if (load == nullptr)
        return fail(ErrorCode::Refused);
    if (load->state == LegState::Unknown)
        return match(
            event, [this](const PurseLoaded &each) { return loaded(each.certificate); },
            [this](const PurseNotLoaded &each) { return notLoaded(each.reason); },
            [this](const PurseUnclear &) { return loadUnclear(); },
            [this](const LoadEnded &ended) { return loadEnded(ended.loaded); });
    if (load->telling != Telling::Owed)
        return fail(ErrorCode::Refused, "its office knows");
    return match(
        event, [this](const LoadEnded &ended) { return loadEnded(ended.loaded); },
        [this](const LoadEndRefused &refused) { return loadEndRefused(refused.reason); });
}

Result<void> Machine::loaded(const Bytes &certificate)
{
    PurseDelivery &load = openLoad();
    load.state = LegState::Done;
    load.certificate = certificate;
    load.telling = Telling::Owed;
    return proceed();
}

/// What the office may have open it must not book.
Result<void> Machine::notLoaded(const std::string &reason)
{
    PurseDelivery &load = openLoad();
    load.state = LegState::NotDone;
    load.refusal = reason;
    load.telling = load.isHeard ? Telling::Owed : Telling::None;
    return proceed();
}

Result<void> Machine::loadUnknown()
{
    openLoad().state = LegState::Unknown;
    return proceed();
}

Result<void> Machine::loadUnclear()
{
    PurseDelivery &load = openLoad();
    load.state = LegState::NotDone;
    load.telling = Telling::Refused;
    now_.claims.push_back({Claim::Reason::PurseUnclear, load.amount});
    return proceed();
}

/// The office has booked what it was told; or, where nobody knew, the card has been to another
/// station.
Result<void> Machine::loadEnded(bool isLoaded)
{
    PurseDelivery &load = openLoad();
    load.telling = Telling::Told;
    if (load.state != LegState::Unknown)
        return rest();
    load.state = isLoaded ? LegState::Done : LegState::NotDone;
    return proceed();
}

/// The card's word against its office's: people must look at both. What was given back is not
/// claimed again.
Result<void> Machine::loadEndRefused(const std::string &reason)
{
    PurseDelivery &load = openLoad();
    load.telling = Telling::Refused;
    load.refusal = reason;
    if (load.state == LegState::Done) {
        load.state = LegState::NotDone;
        now_.claims.push_back({Claim::Reason::PurseUnclear, load.amount});
    }
    return rest();
}

} // namespace huimin::transaction
