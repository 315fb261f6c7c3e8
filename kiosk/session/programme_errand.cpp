// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/programme_errand.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Working = WorkingPage::What;
using State = OfferPage::State;
using Bar = Programme::Bar;
namespace incident = transaction::incident;

namespace {

enum ProgrammeStep { StepCard, StepProgramme };

constexpr int Tries = 3;

/// In the order of Programme::Kind; then what was booked.
const std::array Sorts{
    Named{{"演出和电影", "Shows and films", "表演和電影"}, "ticket"},
    Named{{"培训班", "Courses", "課程"}, "school"},
    Named{{"场地", "Rooms and courts", "場地"}, "door-open"},
    Named{{"借书", "Library books", "借書"}, "book-open"},
    Named{{"我的预约", "My bookings", "我的預約"}, "calendar-days"},
};
constexpr std::size_t MineAt = 4;

/// Why the office tells nothing; of Offers or Bookings.
template <typename Told>
ProblemPage::What whyNot(const Told &told)
{
    if (const auto *refused = std::get_if<Programme::Refused>(&told))
        return refused->reason == "tooOften" ? What::AskedTooOften
               : refused->reason == "lost"   ? What::CultureCardLost
                                             : What::CultureUnknown;
    return std::holds_alternative<Programme::NotKnown>(told) ? What::CultureUnknown
                                                             : What::CultureSilent;
}

} // namespace

Task<ProgrammeErrand::Way> ProgrammeErrand::run()
{
    for (;;) {
        const ChoicePage page{.what = ChoicePage::What::Programme,
                              .question = {},
                              .options = {Sorts.begin(), Sorts.end()}};
        const auto chosen = co_await talk_.choose(page, Errand::Culture, StepProgramme);
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        Way way = Way::Back;
        if (*chosen == MineAt) {
            way = co_await mine();
        } else if (auto all = co_await offers()) {
            way = co_await list(static_cast<Programme::Kind>(*chosen), *std::move(all));
        }
        if (way == Way::Left || talk_.isGone())
            co_return Way::Left;
    }
}

Task<std::optional<ProgrammeErrand::Offers>> ProgrammeErrand::offers()
{
    working(Working::AskingCulture);
    std::string card = world_.card;
    Culture::Purpose why = purpose();
    auto told = co_await world_.programme.offers(std::move(card), std::move(why));
    if (auto *all = std::get_if<Offers>(&told))
        co_return std::move(*all);
    warnOfSilence(std::get_if<Programme::NoAnswer>(&told));
    const What reason = whyNot(told);
    (void)co_await problem(reason);
    co_return std::nullopt;
}

Task<std::optional<std::vector<Programme::Booking>>> ProgrammeErrand::bookings()
{
    working(Working::AskingCulture);
    std::string card = world_.card;
    Culture::Purpose why = purpose();
    auto told = co_await world_.programme.bookings(std::move(card), std::move(why));
    if (auto *all = std::get_if<std::vector<Booking>>(&told))
        co_return std::move(*all);
    warnOfSilence(std::get_if<Programme::NoAnswer>(&told));
    const What reason = whyNot(told);
    (void)co_await problem(reason);
    co_return std::nullopt;
}

void ProgrammeErrand::warnOfSilence(const Programme::NoAnswer *silence) const
{
    if (silence != nullptr)
        log::warning("culture", "the office does not say what is on: {}", silence->detail);
}

Task<std::optional<std::size_t>> ProgrammeErrand::chooseOne(OffersPage page)
{
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page).withBack(),
                                              Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        const std::size_t next = page.from + OffersPage::Shown;
        if (input->kind == Kind::Confirm) {
            page.from = next < page.offers.size() ? next : 0;
            continue;
        }
        // Whoever helps sees none of what was booked, and there is nothing to point at.
        const bool hidesAll = !page.kind && talk_.helper();
        const auto at = page.from + static_cast<std::size_t>(std::max(input->index, 0));
        if (input->index >= 0 && at < std::min(next, page.offers.size()) && !hidesAll)
            co_return at;
    }
}

Task<ProgrammeErrand::Way> ProgrammeErrand::list(Programme::Kind kind, Offers all)
{
    std::erase_if(all, [kind](const Offer &each) { return each.kind != kind; });
    for (;;) {
        OffersPage page{.kind = kind, .offers = all};
        const auto chosen = co_await chooseOne(std::move(page));
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        Offer offer = all[*chosen];
        const Way way = co_await look(std::move(offer));
        if (way != Way::Back)
            co_return way;
    }
}

Task<ProgrammeErrand::Way> ProgrammeErrand::look(Offer offer)
{
    for (;;) {
        const OfferPage page{.offer = offer, .isFinal = isFinal(offer)};
        const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind != Kind::Confirm)
            co_return Way::Back;
        if (!page.canHold())
            continue;
        const Way way = co_await book(offer);
        if (way != Way::Back)
            co_return way;
    }
}

/// The same wish as often as it takes: it is one place.
Task<Programme::Answer> ProgrammeErrand::hold(Programme::Wish wish)
{
    Programme::Answer answer = Programme::NoAnswer{};
    for (int tries = 0; tries < Tries && outcomeOf(answer) == Outcome::Unknown; ++tries) {
        working(Working::AskingCulture);
        Programme::Wish again = wish;
        answer = co_await world_.programme.hold(std::move(again));
    }
    co_return answer;
}

Task<ProgrammeErrand::Way> ProgrammeErrand::book(Offer &offer)
{
    const std::string key = world_.places.newKey();
    Programme::Wish wish{key, world_.card, offer.id, purpose()};
    const Programme::Answer answer = co_await hold(std::move(wish));
    if (const auto *refused = std::get_if<Programme::Refused>(&answer)) {
        offer.bar = barOf(refused->reason);
        co_return Way::Back;
    }
    const auto *held = std::get_if<Booking>(&answer);
    if (held == nullptr) {
        // Should it be held after all, nobody wants it any more.
        world_.places.release(key);
        warnOfSilence(std::get_if<Programme::NoAnswer>(&answer));
        const Way way = co_await problem(What::PlaceNotHeld);
        co_return way == Way::Left ? way : Way::Back;
    }
    offer = held->offer;
    offer.bar = Bar::None;
    const OfferPage page{.state = State::Held,
                         .offer = offer,
                         .heldUntil = held->heldUntil,
                         .number = {},
                         .isFinal = isFinal(offer)};
    const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input || input->kind == Kind::Cancel) {
        world_.places.release(key);
        co_return input ? Way::Back : Way::Left;
    }
    std::string mine = key;
    if (offer.isPaidHere) {
        Offer wanted = offer;
        const Way paid = co_await pay(std::move(wanted), std::move(mine));
        co_return paid;
    }
    const Way way = co_await confirm(offer, std::move(mine));
    co_return way;
}

/// The place is the bill and its payment books it, so there is no second step that could fail. A
/// payment of which nobody knows is asked about until its office answers, and comes back if the
/// place is gone.
Task<ProgrammeErrand::Way> ProgrammeErrand::pay(Offer offer, std::string key)
{
    Purchase purchase = purchaseOf(offer, key);
    const auto bought = co_await talk_.buy(std::move(purchase));
    if (!bought || bought->outcome == Outcome::NotDone)
        world_.places.release(key);
    if (!bought)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    if (bought->outcome != Outcome::Done)
        co_return bought->after == Conversation::After::Home ? Way::On : Way::Left;
    std::string number = bought->receipt;
    const Way way = co_await ticket(std::move(offer), std::move(key), std::move(number));
    co_return way;
}

Purchase ProgrammeErrand::purchaseOf(const Offer &offer, const std::string &key)
{
    const Naming named{offer.name, offer.name, offer.name};
    transaction::BillDelivery delivery;
    delivery.biller = Programme::Till;
    delivery.account = key;
    delivery.amount = offer.price;
    delivery.items.push_back({Programme::PlaceBill, offer.price});
    Purchase purchase{.errand = Errand::Culture,
                      .items = {{.biller = {Programme::Till, named, "ticket"},
                                 .account = {},
                                 .owner = {},
                                 .amount = offer.price,
                                 .state = PayItem::State::Open,
                                 .receipt = {}}},
                      .total = offer.price,
                      .purpose = "ticket:" + key,
                      .deliveries = {},
                      .hasTicket = true};
    purchase.deliveries.emplace_back(std::move(delivery));
    return purchase;
}

Task<ProgrammeErrand::Way> ProgrammeErrand::ticket(Offer offer, std::string key, std::string number)
{
    OfferPage page{.state = State::Booked, .offer = std::move(offer), .number = std::move(number)};
    OfferPage onPaper = page;
    page.printed = co_await print(std::move(onPaper), std::move(key));
    const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page),
                                          Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return input && input->kind == Kind::Choose ? Way::On : Way::Left;
}

Task<ProgrammeErrand::Way> ProgrammeErrand::confirm(Offer &offer, std::string key)
{
    if (const auto sent = world_.places.confirm(key); !sent) {
        log::alarm("culture", "a place is not kept: {}", describe(sent.error()));
        world_.places.release(key);
        const Way told = co_await problem(What::PlaceNotKept);
        co_return told;
    }
    Page meanwhile = at(Errand::Culture, StepProgramme, WorkingPage{Working::BookingPlace, {}});
    co_await awaitAnswer(world_.places, key, world_.clock, talk_, std::move(meanwhile));
    const Programme::Answer *answer = world_.places.answer(key);
    const auto *refused = answer == nullptr ? nullptr : std::get_if<Programme::Refused>(answer);
    if (refused != nullptr) {
        offer.bar = barOf(refused->reason);
        co_return Way::Back;
    }
    OfferPage page{.offer = offer};
    const Way way = co_await result(std::move(page), std::move(key));
    co_return way;
}

/// The ticket. While nobody knows, the page itself goes on as soon as somebody does.
Task<ProgrammeErrand::Way> ProgrammeErrand::result(OfferPage page, std::string key)
{
    for (bool isTold = false;;) {
        const Programme::Answer *answer = world_.places.answer(key);
        if (answer != nullptr && outcomeOf(*answer) != Outcome::Done)
            co_return co_await problem(What::PlaceNotBooked);
        const State state = answer == nullptr ? State::Unknown : State::Booked;
        if (!isTold || state != page.state) {
            isTold = true;
            page.state = state;
            page.isFinal = isFinal(page.offer);
            page.number = Places::numberOf(key);
            if (answer != nullptr) {
                page.offer = std::get<Booking>(*answer).offer;
                page.number = std::get<Booking>(*answer).code;
            }
            OfferPage onPaper = page;
            std::string mine = key;
            page.printed = co_await print(std::move(onPaper), std::move(mine));
        }
        Page shown = at(Errand::Culture, StepProgramme, page);
        const auto input = co_await talk_.ask(
            std::move(shown), Kind::Confirm | Kind::Choose | Kind::Cancel | Kind::CheckMoved);
        if (!input)
            co_return Way::Left;
        if (input->kind != Kind::CheckMoved)
            co_return input->kind == Kind::Choose ? Way::On : Way::Left;
    }
}

Task<bool> ProgrammeErrand::print(OfferPage page, std::string key)
{
    working(Working::Printing);
    const ReceiptWriter::TicketFacts facts{world_.clock.wall(), std::move(page), talk_.helpGiven()};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await talk_.printSlip(std::move(slip));
    if (printed)
        (void)world_.runner.note(
            incident::BookingSlip,
            fmt::format(R"({{"key":"{}","outcome":"{}"}})", key, huimin::name(*printed)));
    co_return printed == Outcome::Done;
}

Task<ProgrammeErrand::Way> ProgrammeErrand::mine()
{
    for (;;) {
        const auto all = co_await bookings();
        if (!all)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        OffersPage page;
        for (const Booking &each : *all)
            page.offers.push_back(each.offer);
        const auto chosen = co_await chooseOne(std::move(page));
        if (!chosen)
            co_return talk_.isGone() ? Way::Left : Way::Back;
        Booking booking = (*all)[*chosen];
        const Way way = co_await showMine(std::move(booking));
        if (way != Way::Back)
            co_return way;
    }
}

Task<ProgrammeErrand::Way> ProgrammeErrand::showMine(Booking booking)
{
    OfferPage page{
        .state = State::Mine, .offer = booking.offer, .heldUntil = {}, .number = booking.code};
    for (;;) {
        page.canPrint = talk_.canPrint() && booking.state == Booking::State::Booked;
        const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page).withBack(),
                                              Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Confirm && page.canPrint) {
            OfferPage onPaper = page;
            std::string key = booking.key;
            page.printed = co_await print(std::move(onPaper), std::move(key));
        } else if (input->kind == Kind::Choose && page.canCancel()) {
            Booking mine = booking;
            const Way way = co_await cancel(std::move(mine), page.offer);
            if (way != Way::Back)
                co_return way;
        }
    }
}

/// Back: it stands, and `offer` says why, unless it is kept.
Task<ProgrammeErrand::Way> ProgrammeErrand::cancel(Booking booking, Offer &offer)
{
    OfferPage page{.state = State::ToCancel, .offer = booking.offer, .heldUntil = {}, .number = {}};
    const auto input = co_await talk_.ask(at(Errand::Culture, StepProgramme, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input || input->kind == Kind::Cancel)
        co_return input ? Way::Back : Way::Left;
    Programme::Answer answer = Programme::NoAnswer{};
    for (int tries = 0; tries < Tries && outcomeOf(answer) == Outcome::Unknown; ++tries) {
        working(Working::AskingCulture);
        Programme::Wish again{booking.key, world_.card, {}, purpose()};
        answer = co_await world_.programme.cancel(std::move(again));
    }
    if (const auto *refused = std::get_if<Programme::Refused>(&answer)) {
        offer.bar = barOf(refused->reason);
        co_return Way::Back;
    }
    if (outcomeOf(answer) == Outcome::Unknown) {
        warnOfSilence(std::get_if<Programme::NoAnswer>(&answer));
        co_return co_await problem(What::PlaceCancelUnknown);
    }
    page.state = State::Cancelled;
    const auto next = co_await talk_.ask(at(Errand::Culture, StepProgramme, page),
                                         Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return next && next->kind == Kind::Choose ? Way::On : Way::Left;
}

void ProgrammeErrand::working(Working what)
{
    talk_.show(at(Errand::Culture, StepProgramme, WorkingPage{what, {}}));
}

Task<ProgrammeErrand::Way> ProgrammeErrand::problem(What what)
{
    const ProblemPage page{.what = what};
    (void)co_await talk_.tell(page, Errand::Culture);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

} // namespace huimin::session
