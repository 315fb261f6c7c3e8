// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/programme_text.h"

#include "kiosk/view/culture_text.h"
#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using Kind = Programme::Kind;
using Bar = Programme::Bar;
using Offer = Programme::Offer;
using State = OfferPage::State;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

/// Why there is no place, or what was booked cannot be given back; empty: nothing is in the way.
QString barText(const Offer &offer, std::chrono::minutes utcOffset)
{
    switch (offer.bar) {
    case Bar::None:
        return {};
    case Bar::SoldOut:
        return offer.kind == Kind::Book ? Texts::tr("All copies are lent out.")
                                        : Texts::tr("All places are taken.");
    case Bar::OtherClass:
        return Texts::tr("This is for another kind of card.");
    case Bar::TooYoung:
        return Texts::tr("This is for people of %1 years and more.").arg(offer.ageLeast);
    case Bar::TooOld:
        return Texts::tr("This is for people of %1 years at most.").arg(offer.ageMost);
    case Bar::Booked:
        return Texts::tr("You have booked this already.");
    case Bar::TooMany:
        return Texts::tr("This card has as many bookings as the office allows.");
    case Bar::Over:
        return Texts::tr("It has begun already.");
    case Bar::CalledOff:
        return Texts::tr("It does not take place. You need not come.");
    case Bar::HoldOver:
        return Texts::tr("The time to say yes was over, so the place was given back. You can ask "
                         "for one again.");
    case Bar::TooLate:
        return Texts::tr("It cannot be cancelled any more: that was possible until %1.")
            .arg(momentText(offer.cancelUntil, utcOffset));
    case Bar::Paid:
        return Texts::tr("It is paid. Where it takes place you can give it back until %1, and get "
                         "your money there.")
            .arg(momentText(offer.cancelUntil, utcOffset));
    case Bar::Lost:
        return Texts::tr("This card was reported lost.");
    case Bar::Expired:
        return Texts::tr("The card's time is over. Please have it renewed at the counter.");
    case Bar::Unpaid:
        return Texts::tr("It has not been paid, so it is not booked.");
    case Bar::Other:
        break;
    }
    return Texts::tr("The office does not do this here. Please ask at the help desk.");
}

QString leftText(const Offer &offer)
{
    return offer.kind == Kind::Book ? Texts::tr("Copies left: %1").arg(offer.left)
                                    : Texts::tr("Places left: %1").arg(offer.left);
}

QString priceText(const Offer &offer, bool isPaid = false)
{
    const QString price = exactText(offer.price);
    return !offer.price.isPositive() ? Texts::tr("free")
           : !offer.isPaidHere       ? Texts::tr("%1, paid at the door").arg(price)
           : isPaid                  ? Texts::tr("%1, paid", "a ticket").arg(price)
                                     : Texts::tr("%1, paid here").arg(price);
}

/// A book lies there for days, everything else is on at a time.
QString whenText(const Offer &offer, std::chrono::minutes utcOffset)
{
    if (offer.kind == Kind::Book)
        return Texts::tr("%1 to %2", "two days")
            .arg(dayText(offer.starts, utcOffset), dayText(offer.ends, utcOffset));
    return Texts::tr("%1 to %2", "a moment, and the time of day when it ends")
        .arg(momentWithDay(offer.starts, utcOffset), clockText(offer.ends, utcOffset));
}

QString whoText(const Offer &offer)
{
    QStringList who;
    for (const Culture::Kind each : offer.classes)
        who << cardKindText(each);
    if (offer.ageLeast > 0)
        who << Texts::tr("from %1 years on").arg(offer.ageLeast);
    if (offer.ageMost > 0)
        who << Texts::tr("up to %1 years").arg(offer.ageMost);
    return who.isEmpty() ? Texts::tr("everybody") : who.join(Texts::tr(", ", "between things"));
}

QString iconOf(std::optional<Kind> kind)
{
    if (!kind)
        return QStringLiteral("calendar-days");
    switch (*kind) {
    case Kind::Course:
        return QStringLiteral("school");
    case Kind::Venue:
        return QStringLiteral("door-open");
    case Kind::Book:
        return QStringLiteral("book-open");
    case Kind::Show:
        break;
    }
    return QStringLiteral("ticket");
}

QString questionOf(std::optional<Kind> kind)
{
    if (!kind)
        return Texts::tr("What you have booked");
    switch (*kind) {
    case Kind::Course:
        return Texts::tr("Which course?");
    case Kind::Venue:
        return Texts::tr("Which room or court?");
    case Kind::Book:
        return Texts::tr("Which book?");
    case Kind::Show:
        break;
    }
    return Texts::tr("Which show?");
}

/// What is known of it, the most important first. Beside a number there is less room.
void addFacts(SheetValue &sheet, const OfferPage &page, std::chrono::minutes utcOffset)
{
    const Offer &offer = page.offer;
    const bool isBook = offer.kind == Kind::Book;
    sheet.labels << (isBook ? Texts::tr("Pick it up") : Texts::tr("When", "step"))
                 << Texts::tr("Where", "a place");
    sheet.values << whenText(offer, utcOffset) << text(offer.place);
    const bool hasNumber = !page.number.empty();
    if (offer.price.isPositive() || !hasNumber) {
        (hasNumber ? sheet.moreLabels : sheet.labels) << Texts::tr("What it costs");
        (hasNumber ? sheet.moreValues : sheet.values) << priceText(offer, hasNumber);
    }
    if (page.state != State::Looked)
        return;
    sheet.labels << Texts::tr("For whom", "may come")
                 << (isBook ? Texts::tr("Copies") : Texts::tr("Places"));
    sheet.values << whoText(offer) << leftText(offer);
}

/// Before anything is booked.
void addBefore(SheetValue &sheet, const OfferPage &page, std::chrono::minutes utcOffset)
{
    const Offer &offer = page.offer;
    if (page.state == State::Looked) {
        sheet.question = text(offer.name);
        sheet.hint = text(offer.about);
        sheet.other = Texts::tr("Something else");
        sheet.notice = barText(offer, utcOffset);
        sheet.fine = cancelText(page, utcOffset);
        sheet.tone = QStringLiteral("clay");
        if (page.canHold())
            sheet.go =
                offer.kind == Kind::Book ? Texts::tr("Reserve a copy") : Texts::tr("Hold a place");
        return;
    }
    sheet.question = offer.isPaidHere ? Texts::tr("Shall it be booked and paid?")
                                      : Texts::tr("Shall it be booked for you?");
    sheet.fine = cancelText(page, utcOffset);
    sheet.hint = text(offer.name);
    sheet.notice = Texts::tr("It is held for you until %1. If you do not say yes until then, it is "
                             "given back.")
                       .arg(clockText(page.heldUntil, utcOffset));
    sheet.go = offer.isPaidHere ? Texts::tr("Yes, pay %1").arg(exactText(offer.price))
                                : Texts::tr("Yes, book it");
    sheet.other = Texts::tr("No, give it back");
    sheet.otherCancels = true;
}

/// What was booked, or perhaps was.
void addBooked(SheetValue &sheet, const OfferPage &page)
{
    const bool isKnown = page.state == State::Booked;
    sheet.question = isKnown ? Texts::tr("It is booked") : Texts::tr("Perhaps it is booked");
    sheet.hint = text(page.offer.name);
    sheet.number = text(page.number);
    sheet.numberHint = page.printed ? Texts::tr("It stands on the paper: please take it.")
                                    : Texts::tr("Please write the number down, or take a photo.");
    sheet.tone = isKnown ? QStringLiteral("jade") : QStringLiteral("gold");
    sheet.notice =
        isKnown ? Texts::tr("Show this number, or the paper, at the door. You find it again under "
                            "My bookings.")
                : Texts::tr("The office does not answer. This station goes on asking. Look under "
                            "My bookings before you go there.");
    sheet.other = Texts::tr("Something else");
    sheet.go = Texts::tr("Done");
}

void addMine(SheetValue &sheet, const OfferPage &page, std::chrono::minutes utcOffset)
{
    sheet.question = text(page.offer.name);
    sheet.hint = text(page.offer.about);
    sheet.number = text(page.number);
    sheet.numberHint = page.printed ? Texts::tr("It stands on the paper: please take it.")
                                    : Texts::tr("Show this number at the door.");
    sheet.notice = page.canCancel() ? cancelText(page, utcOffset) : barText(page.offer, utcOffset);
    const bool isGood = page.canCancel() || page.offer.bar == Bar::Paid;
    sheet.tone = isGood ? QStringLiteral("gold") : QStringLiteral("clay");
    if (page.canCancel())
        sheet.other = Texts::tr("Cancel it");
    if (page.canPrint && !page.printed)
        sheet.go = Texts::tr("Print the ticket");
}

void addCancelling(SheetValue &sheet, const OfferPage &page)
{
    const bool asks = page.state == State::ToCancel;
    sheet.question = asks ? Texts::tr("Cancel this booking?") : Texts::tr("It is cancelled");
    sheet.hint = text(page.offer.name);
    sheet.tone = asks ? QStringLiteral("gold") : QStringLiteral("jade");
    sheet.notice = asks ? Texts::tr("Somebody else can have the place then.")
                        : Texts::tr("You need not come. The ticket does not count any more.");
    sheet.other = asks ? Texts::tr("No, keep it") : Texts::tr("Something else");
    sheet.go = asks ? Texts::tr("Yes, cancel it") : Texts::tr("Done");
    sheet.otherCancels = asks;
}

} // namespace

QString cancelText(const OfferPage &page, std::chrono::minutes utcOffset)
{
    if (page.offer.isPaidHere && page.offer.bar == Bar::None && !page.isFinal)
        return Texts::tr("Once it is paid, you get your money where it takes place, until %1.")
            .arg(momentText(page.offer.cancelUntil, utcOffset));
    if (page.isFinal)
        return Texts::tr("Once it is booked, it cannot be cancelled any more.");
    if (page.offer.bar != Bar::None && page.offer.bar != Bar::HoldOver)
        return {};
    return Texts::tr("It can be cancelled until %1.")
        .arg(momentText(page.offer.cancelUntil, utcOffset));
}

OffersValue value(const OffersPage &page, std::chrono::minutes utcOffset)
{
    OffersValue offers;
    offers.question = questionOf(page.kind);
    offers.icon = iconOf(page.kind);
    if (page.hidden)
        offers.hint = Texts::tr("While somebody helps you, this is not shown.");
    else if (page.offers.empty())
        offers.hint = page.kind ? Texts::tr("Nothing is on now. Please look again later.")
                                : Texts::tr("You have booked nothing.");
    const std::size_t end = std::min(page.offers.size(), page.from + OffersPage::Shown);
    for (std::size_t at = page.from; at < end; ++at) {
        const Offer &offer = page.offers[at];
        const QString day = dayText(offer.starts, utcOffset);
        offers.names
            << (offer.kind == Kind::Book
                    ? text(offer.name)
                    : Texts::tr("%1, %2", "what is on, and when").arg(text(offer.name), day));
        const QString bar = barText(offer, utcOffset);
        offers.hints << (!bar.isEmpty() ? bar
                         : page.kind    ? leftText(offer) + QStringLiteral(" · ") + priceText(offer)
                                        : whenText(offer, utcOffset));
    }
    offers.more = page.offers.size() > OffersPage::Shown;
    return offers;
}

SheetValue value(const OfferPage &page, const Reader &reader)
{
    SheetValue sheet;
    sheet.isWritten = true; // names, in the office's words
    addFacts(sheet, page, reader.utcOffset);
    switch (page.state) {
    case State::Looked:
    case State::Held:
        addBefore(sheet, page, reader.utcOffset);
        break;
    case State::Booked:
    case State::Unknown:
        addBooked(sheet, page);
        break;
    case State::Mine:
        addMine(sheet, page, reader.utcOffset);
        break;
    case State::ToCancel:
    case State::Cancelled:
        addCancelling(sheet, page);
        return sheet;
    }
    return sheet;
}

} // namespace huimin::view
