// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/social_card_errand.h"

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using Problem = ProblemPage::What;
using From = social_card::Failure::Kind;
using social_card::PinState;
using social_card::PinWork;
using social_card::Verdict;
using social_security::CardQuestion;

namespace {

constexpr int OrderTries = 2;
/// Each is the same order with the same PIN, once the card has said that it may be.
constexpr int WriteTries = 3;
constexpr auto CardComesLimit = 60s;

PinWork workOf(social_security::CardOrder::What what)
{
    return what == social_security::CardOrder::What::Unblock ? PinWork::Unblock : PinWork::SetNew;
}

social_security::CardOrder::What kindOf(CardServicePage::What what)
{
    using Order = social_security::CardOrder::What;
    return what == CardServicePage::What::Activate  ? Order::Activate
           : what == CardServicePage::What::Unblock ? Order::Unblock
                                                    : Order::NewPin;
}

/// The digits that a new PIN's block is bound to: area and serial number, and one for a check that
/// the pad leaves out.
std::string accountOf(const social_card::Issue &issue)
{
    constexpr std::size_t SerialFrom = 8;
    constexpr std::size_t SerialSize = 4;
    std::string account =
        issue.area + digits(ByteView(issue.identification).subspan(SerialFrom, SerialSize)) + "0";
    for (char &each : account)
        if (each < '0' || each > '9')
            each = '0';
    return account;
}

} // namespace

/// Agreed, proved, entered, ordered, written, told.
Task<SocialCardErrand::Way> SocialCardErrand::pinService(Seen seen, Standing standing, What what)
{
    const CardServicePage offer{
        .what = what, .maskedName = standing.maskedName, .ending = standing.ending};
    const auto yes = co_await talk_.ask(at(Errand::SocialCard, StepPin, offer).withBack(),
                                        Kind::Confirm | Kind::Cancel);
    if (!yes)
        co_return Way::Left;
    if (yes->kind == Kind::Cancel)
        co_return Way::Back;
    if (const bool isHolder = co_await isTheHolder(seen); !isHolder)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    Work work{std::move(seen), std::move(standing), {}, {}, false};
    work.order.reference = work.standing.reference;
    work.order.what = kindOf(what);
    work.order.station = world_.office.station;
    const bool ordered = co_await order(work);
    if (!ordered)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    const Outcome outcome = co_await write(work);
    world_.orders.end(work.order.key, outcome, work.keyRefused);
    const Way way = co_await tellEnd(std::move(work), outcome);
    co_return way;
}

/// A PIN is given to nobody who only found the card: its holder shows who they are besides.
Task<bool> SocialCardErrand::isTheHolder(const Seen &seen)
{
    const Identity *identity = co_await talk_.identify(Errand::SocialCard, StepCard);
    if (identity == nullptr)
        co_return false;
    if (identity->number == seen.holder.number)
        co_return true;
    const ProblemPage problem{.what = Problem::SocialCardNotYours};
    (void)co_await talk_.tell(problem, Errand::SocialCard);
    co_return false;
}

/// Twice the same, as a block in hex. The pad shows nobody which digits they are; the same digits
/// make the same block. Nothing: they would rather not.
Task<std::optional<std::string>> SocialCardErrand::newPin(std::string account, bool tooSimple)
{
    PinPage page{.of = PinPage::Of::New, .tooSimple = tooSimple};
    for (;;) {
        PinPage first = page;
        std::string one = account;
        const auto entered =
            co_await talk_.officePin(std::move(first), Errand::SocialCard, StepPin, std::move(one));
        if (!entered)
            co_return std::nullopt;
        PinPage second{.of = PinPage::Of::NewAgain};
        std::string two = account;
        const auto again = co_await talk_.officePin(std::move(second), Errand::SocialCard, StepPin,
                                                    std::move(two));
        if (!again)
            co_return std::nullopt;
        if (*entered == *again)
            co_return toHex(*entered);
        page = {.of = PinPage::Of::New, .notEqual = true};
    }
}

/// The office has it. False: it has not, and why was told.
Task<bool> SocialCardErrand::order(Work &work)
{
    using Refused = SocialSecurity::Refused;
    work.order.pinAccount = accountOf(work.seen.issue);
    work.order.scheme = world_.scheme == PinPad::Scheme::Sm4 ? "sm4" : "3des";
    bool tooSimple = false;
    for (;;) {
        if (work.order.what != Order::What::Unblock) {
            std::string account = work.order.pinAccount;
            auto block = co_await newPin(std::move(account), tooSimple);
            if (!block)
                co_return false;
            work.order.pinBlock = *std::move(block);
        }
        const auto key = world_.orders.begin(work.order.reference, work.order.what);
        ProblemPage problem{.what = Problem::CardOrderNotKept};
        if (key) {
            work.order.key = *key;
            work.order.at = world_.office.clock.wall();
            talk_.show(at(Errand::SocialCard, StepPin,
                          WorkingPage{WorkingPage::What::AskingCardOffice, {}}));
            SocialSecurity::OrderAnswer answer = SocialSecurity::NoAnswer{};
            for (int tries = 0; tries < OrderTries; ++tries) {
                Order again = work.order;
                answer = co_await world_.office.office.order(std::move(again));
                if (!std::holds_alternative<SocialSecurity::NoAnswer>(answer))
                    break;
            }
            if (std::holds_alternative<SocialSecurity::Ordered>(answer))
                co_return true;
            world_.orders.end(*key, Outcome::NotDone);
            const auto *refused = std::get_if<Refused>(&answer);
            tooSimple = refused != nullptr && refused->reason == "pinTooSimple";
            if (tooSimple)
                continue;
            problem.what = refused == nullptr              ? Problem::CardOfficeSilent
                           : refused->reason == "cardLost" ? Problem::SocialCardLost
                                                           : Problem::SocialCardPinRefused;
        }
        (void)co_await talk_.tell(problem, Errand::SocialCard);
        co_return false;
    }
}

/// Until the card has said how it ended. What it does not say is done again: the same order sets
/// the same PIN.
Task<Outcome> SocialCardErrand::write(Work &work)
{
    const social_card::CardDesk::Use mine(world_.desk);
    bool isOpen = false; ///< something was written, and the card does not say whether
    for (int tries = 0; tries < WriteTries; ++tries) {
        talk_.show(
            at(Errand::SocialCard, StepPin, WorkingPage{WorkingPage::What::WritingSocialCard, {}}));
        const Outcome outcome = co_await writeOnce(work);
        if (outcome != Outcome::Unknown)
            co_return isOpen &&outcome == Outcome::NotDone ? Outcome::Unknown : outcome;
        PinState now;
        const bool isBack = co_await cardAgain(work, now);
        if (!isBack) // what was never written has changed nothing
            co_return work.before ? Outcome::Unknown : Outcome::NotDone;
        if (!work.before)
            continue;
        const Verdict verdict = judge(workOf(work.order.what), *work.before, now);
        if (verdict == Verdict::Done)
            co_return Outcome::Done;
        isOpen = verdict == Verdict::NotSaid;
    }
    co_return isOpen ? Outcome::Unknown : Outcome::NotDone;
}

/// Unknown: the card was taken out, or said nothing. `before` is set once something may have been
/// written.
Task<Outcome> SocialCardErrand::writeOnce(Work &work)
{
    const auto isGone = [](From kind) {
        return kind == From::CardRemoved || kind == From::CardMute || kind == From::Malformed ||
               kind == From::OtherCard;
    };
    Bytes identification = work.seen.issue.identification;
    const auto state = co_await world_.desk.open(std::move(identification));
    if (!state)
        co_return isGone(state.error().kind) ? Outcome::Unknown : Outcome::NotDone;
    for (const auto step : {CardQuestion::Step::Admit, CardQuestion::Step::Write}) {
        auto command = co_await commandFor(work, step);
        if (!command)
            co_return world_.desk.hasCard() ? Outcome::NotDone : Outcome::Unknown;
        if (step == CardQuestion::Step::Write && !work.before)
            work.before = *state;
        const auto done = co_await world_.desk.carryOut(*std::move(command));
        if (done)
            continue;
        log::warning("cards", "order {}: {}: {}", work.order.key,
                     social_card::name(done.error().kind), done.error().detail);
        if (isGone(done.error().kind))
            co_return Outcome::Unknown;
        // Its tries are few, and not ours to use up.
        work.keyRefused = step == CardQuestion::Step::Admit;
        co_return Outcome::NotDone;
    }
    co_return Outcome::Done;
}

/// What the office makes of the card's next random number; nothing else is sent on to a card.
Task<std::optional<Bytes>> SocialCardErrand::commandFor(Work &work, CardQuestion::Step step)
{
    const auto challenge = co_await world_.desk.challenge();
    if (!challenge)
        co_return std::nullopt;
    const bool isSm4 = work.seen.cipher == SecurityModule::Cipher::Sm4;
    CardQuestion question{work.order.key, step, toHex(work.seen.history), isSm4 ? "sm4" : "3des",
                          toHex(*challenge)};
    auto answer = co_await world_.office.office.command(std::move(question));
    const auto *command = std::get_if<SocialSecurity::Command>(&answer);
    if (command == nullptr)
        co_return std::nullopt;
    auto bytes = fromHex(command->bytes);
    const bool isRight = bytes && (step == CardQuestion::Step::Admit
                                       ? social_card::isAdmission(*bytes)
                                       : isPinCommand(workOf(work.order.what), *bytes));
    if (!isRight) {
        log::warning("cards", "order {}: the office wants another command sent", work.order.key);
        co_return std::nullopt;
    }
    co_return *std::move(bytes);
}

/// The same card, and how it stands. False: it has not come back.
Task<bool> SocialCardErrand::cardAgain(Work &work, PinState &now)
{
    IdentityPage page{.takesIdentity = false, .takesSocialCard = true, .again = true};
    const Instant end = world_.office.clock.now() + CardComesLimit;
    while (world_.office.clock.now() < end) {
        talk_.show(at(Errand::SocialCard, StepPin, page));
        const auto input = co_await talk_.look();
        if (input && input->kind == Kind::Cancel)
            co_return false;
        Bytes identification = work.seen.issue.identification;
        const auto state = co_await world_.desk.open(std::move(identification));
        if (state) {
            now = *state;
            co_return true;
        }
        const auto kind = state.error().kind;
        page.trouble.reset();
        if (kind == From::OtherCard || kind == From::NotOurs)
            page.trouble = SocialCardTrouble::NotThisOne;
        else if (kind == From::CardMute)
            page.trouble = SocialCardTrouble::Mute;
    }
    co_return false;
}

Task<SocialCardErrand::Way> SocialCardErrand::tellEnd(Work work, Outcome outcome)
{
    using State = CardServicePage::State;
    const std::string key = work.order.key;
    const Page meanwhile =
        at(Errand::SocialCard, StepPin, WorkingPage{WorkingPage::What::AskingCardOffice, {}});
    co_await awaitAnswer(world_.orders, key, world_.office.clock, talk_, meanwhile);
    CardServicePage page{.maskedName = work.standing.maskedName, .ending = work.standing.ending};
    page.what = work.order.what == Order::What::Activate  ? What::Activate
                : work.order.what == Order::What::Unblock ? What::Unblock
                                                          : What::NewPin;
    page.state = outcome == Outcome::Done      ? State::Done
                 : outcome == Outcome::NotDone ? State::NotDone
                                               : State::Unclear;
    const auto *answer = world_.orders.answer(key);
    const auto *noted = answer == nullptr ? nullptr : std::get_if<SocialSecurity::Noted>(answer);
    page.isLate = noted == nullptr;
    page.code = noted != nullptr ? noted->code : CardOrders::numberOf(key);
    const Way way = co_await result(std::move(page));
    co_return way;
}

} // namespace huimin::session
