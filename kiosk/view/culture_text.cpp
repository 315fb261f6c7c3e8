// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/culture_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/programme_text.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;

namespace {

/// As many as are read at a glance.
constexpr std::size_t MovementsShown = 5;

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString ruleText(const std::optional<Culture::TopUp> &topUp)
{
    if (!topUp)
        return {};
    if (topUp->poolEmpty)
        return Texts::tr("The city has nothing left to add this year.");
    if (topUp->used >= topUp->most)
        return Texts::tr("The city has added to this card as often as it does in a year.");
    return Texts::tr("Whoever pays in %1 gets %2 from the city. Left this year: %3")
        .arg(moneyText(topUp->pay), moneyText(topUp->subsidy))
        .arg(topUp->most - topUp->used);
}

QString whatText(Culture::Movement::What what)
{
    switch (what) {
    case Culture::Movement::What::PaidIn:
        return Texts::tr("paid in");
    case Culture::Movement::What::Subsidy:
        return Texts::tr("added by the city");
    case Culture::Movement::What::Purchase:
        return Texts::tr("spent");
    }
    return {};
}

} // namespace

QString cardKindText(Culture::Kind kind)
{
    switch (kind) {
    case Culture::Kind::General:
        return Texts::tr("card for everybody");
    case Culture::Kind::Student:
        return Texts::tr("student card");
    case Culture::Kind::PublicBenefit:
        return Texts::tr("card that the city fills");
    }
    return {};
}

LayCultureValue value(const LayCulturePage &page)
{
    using Trouble = LayCulturePage::Trouble;
    LayCultureValue lay;
    lay.canReportLoss = page.canReportLoss;
    lay.canExtend = page.canExtend;
    lay.canStop = page.mode != LayCulturePage::Mode::Look;
    if (page.amount.isPositive())
        lay.amount = exactText(page.amount);
    switch (page.mode) {
    case LayCulturePage::Mode::Look:
        lay.question = Texts::tr("Please lay your cultural card on its reader");
        lay.hint = Texts::tr("Leave it there until the screen goes on.");
        break;
    case LayCulturePage::Mode::Load:
        lay.question = Texts::tr("Lay your cultural card there");
        lay.hint = Texts::tr("The money goes onto it: leave it until the screen says so.");
        break;
    case LayCulturePage::Mode::Again:
        lay.question = Texts::tr("Please lay the same card there again");
        lay.hint = Texts::tr("It was taken away too early. Your money is safe: the card itself "
                             "knows whether it has it.");
        break;
    }
    if (!page.trouble)
        return lay;
    switch (*page.trouble) {
    case Trouble::TooShort:
        lay.notice =
            Texts::tr("It was too short. Please leave the card there until the screen goes on.");
        break;
    case Trouble::OtherCard:
        lay.notice = Texts::tr("This is no cultural card. Please lay yours there, alone.");
        break;
    case Trouble::NotThisOne:
        lay.notice = Texts::tr("This is another card. Please lay the first one there again.");
        break;
    case Trouble::Locked:
        lay.notice = Texts::tr("This card is locked. Please ask at the help desk.");
        break;
    case Trouble::Unreadable:
        lay.notice = Texts::tr("The card cannot be read. Please lay it there once more.");
        break;
    }
    return lay;
}

CultureValue value(const CulturePage &page)
{
    CultureValue value;
    if (page.hidden)
        value.hidden = Texts::tr("While somebody helps you, amounts are not shown.");
    else
        value.total = exactText(page.onCard);
    value.tone = QStringLiteral("gold");
    if (!page.account) {
        value.notice = Texts::tr("The office does not answer now. This is what the card itself "
                                 "says.");
        return value;
    }
    const Culture::Account &account = *page.account;
    value.hint = text(account.maskedName) + QStringLiteral(" · ") + cardKindText(account.kind);
    value.hasMovements = true;
    value.canTopUp = page.canTopUp;
    value.canBook = page.canBook;
    if (account.renewal)
        value.renewal =
            account.renewal->proofAt.empty() ? Texts::tr("Renew it") : Texts::tr("How to renew it");
    value.until = dateText(account.validUntil);
    if (!page.hidden) {
        value.own = exactText(account.own);
        value.subsidy = exactText(account.subsidy);
    }
    if (account.state == Culture::State::Expired) {
        value.tone = QStringLiteral("clay");
        value.notice =
            value.renewal.isEmpty()
                ? Texts::tr("The card's time is over. Please have it renewed at the counter.")
                : Texts::tr("The card's time is over.");
    } else if (!page.hidden && account.own + account.subsidy != page.onCard) {
        value.notice = Texts::tr("Card and office differ: something that you have bought has not "
                                 "got there yet.");
    }
    return value;
}

TopUpValue value(const TopUpPage &page)
{
    TopUpValue value;
    value.hint = page.hidden ? Texts::tr("While somebody helps you, amounts are not shown.")
                             : Texts::tr("On the card now: %1").arg(exactText(page.onCard));
    if (page.withCity()) {
        value.withCity = Texts::tr("Pay %1, the city adds %2")
                             .arg(moneyText(page.rule->pay), moneyText(page.rule->subsidy));
        value.cityHint = Texts::tr("%1 go onto the card. Left this year: %2")
                             .arg(moneyText(page.rule->pay + page.rule->subsidy))
                             .arg(page.rule->most - page.rule->used);
    } else if (page.rule) {
        value.notice = ruleText(page.rule);
    } else {
        value.notice = Texts::tr("The city adds nothing to this kind of card.");
    }
    for (const Money each : page.amounts)
        value.amounts << moneyText(each);
    return value;
}

MovementsValue value(const MovementsPage &page, const Here &here)
{
    MovementsValue value;
    const std::size_t shown = std::min(MovementsShown, page.movements.size());
    for (std::size_t at = 0; at < shown; ++at) {
        const Culture::Movement &each = page.movements[at];
        const QString where =
            each.where == here.stationId ? Texts::tr("This station") : text(each.where);
        value.labels << momentText(each.at, here.utcOffset) + QStringLiteral(" · ") + where;
        value.values << Texts::tr("%1: %2", "what was done, how much")
                            .arg(whatText(each.what), exactText(each.amount));
    }
    value.hint = page.hidden ? Texts::tr("While somebody helps you, amounts are not shown.")
                 : page.movements.empty() ? Texts::tr("Nothing yet.")
                 : shown < page.movements.size()
                     ? Texts::tr("The newest %1.").arg(shown)
                     : Texts::tr("All that the office has written down.");
    return value;
}

LossValue value(const LossPage &page)
{
    LossValue loss;
    loss.card = Texts::tr("%1, card number ending in %2", "whose card")
                    .arg(text(page.maskedName), text(page.ending));
    loss.isReported = !page.code.empty();
    if (!loss.isReported) {
        loss.question = Texts::tr("Report this card as lost?");
        loss.hint = Texts::tr("From then on nobody can use it, and it cannot be undone here. The "
                              "office gives you a new one.");
        return loss;
    }
    loss.question = Texts::tr("The card is reported as lost");
    loss.hint = Texts::tr("Nobody can use it any more. Take this number and your identity card to "
                          "the office, and you get a new one.");
    loss.number = text(page.code);
    loss.slip = page.printed ? Texts::tr("The number is on the slip: please take it.")
                             : Texts::tr("Please write the number down, or take a photo.");
    return loss;
}

SheetValue value(const RenewalPage &page, const Reader &)
{
    using State = RenewalPage::State;
    SheetValue sheet;
    sheet.hint = Texts::tr("%1, card number ending in %2", "whose card")
                     .arg(text(page.maskedName), text(page.ending));
    switch (page.state) {
    case State::Offered:
        sheet.question = Texts::tr("Renew this card?");
        sheet.labels << Texts::tr("Good until then");
        sheet.values << dateText(page.until);
        sheet.notice = Texts::tr("It costs nothing. What is on the card stays on it.");
        sheet.other = Texts::tr("Not now");
        sheet.otherCancels = true;
        sheet.go = Texts::tr("Yes, renew it");
        break;
    case State::Elsewhere:
        sheet.question = Texts::tr("For this card, papers have to be shown");
        sheet.labels << Texts::tr("Where to go");
        sheet.values << text(page.proofAt);
        sheet.notice = Texts::tr("Take the card, your identity card and the paper that proves what "
                                 "kind of card it is, for students the one of the school.");
        sheet.go = Texts::tr("Done");
        break;
    case State::Renewed:
        sheet.question = Texts::tr("The card is renewed");
        sheet.labels << Texts::tr("Good until");
        sheet.values << dateText(page.until);
        sheet.tone = QStringLiteral("jade");
        sheet.notice = Texts::tr("You can use it at once, everywhere.");
        sheet.other = Texts::tr("Something else");
        sheet.go = Texts::tr("Done");
        break;
    }
    return sheet;
}

} // namespace huimin::view
