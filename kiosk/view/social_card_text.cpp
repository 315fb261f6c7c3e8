// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/social_card_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

namespace {

using What = CardServicePage::What;
using Standing = social_security::CardStanding;
using Pin = SocialCardPage::Pin;

QString cardText(const std::string &maskedName, const std::string &ending)
{
    return Texts::tr("%1, card number ending in %2", "whose card")
        .arg(QString::fromStdString(maskedName), QString::fromStdString(ending));
}

QString pinText(const SocialCardPage &page)
{
    switch (page.pin) {
    case Pin::NotSet:
        return Texts::tr("not set yet");
    case Pin::Set:
        return Texts::tr("tries left: %1").arg(page.triesLeft);
    case Pin::Blocked:
        return Texts::tr("locked");
    case Pin::Unknown:
        break;
    }
    return Texts::tr("the card does not say");
}

void notePin(SheetValue &sheet, const SocialCardPage &page)
{
    const QString noTry = Texts::tr("Nothing that you do here uses up a try.");
    if (page.standing.pinAtCounter) {
        sheet.notice = Texts::tr("Its PIN is dealt with at the office's counter only.");
    } else if (!page.canWritePin) {
        sheet.notice = Texts::tr("The PIN cannot be changed here at the moment.");
    } else if (page.pin == Pin::Blocked) {
        sheet.tone = QStringLiteral("clay");
        sheet.notice = Texts::tr("The PIN was wrong too often. You can unlock it here.");
    } else if (page.pin == Pin::Set && page.triesLeft == 1) {
        sheet.tone = QStringLiteral("clay");
        sheet.notice = Texts::tr("One more wrong PIN, anywhere, locks it. If you are not sure, "
                                 "choose a new one here.");
        sheet.advice << noTry;
    } else if (page.pin == Pin::Set) {
        sheet.notice = noTry;
    }
}

QString askText(What what)
{
    switch (what) {
    case What::Activate:
        return Texts::tr("Activate this card?");
    case What::NewPin:
        return Texts::tr("Choose a new PIN for this card?");
    case What::Unblock:
        return Texts::tr("Unlock the PIN of this card?");
    case What::Loss:
        break;
    }
    return Texts::tr("Report this card as lost?");
}

void offer(SheetValue &sheet, const CardServicePage &page)
{
    sheet.question = askText(page.what);
    sheet.go = page.what == What::Loss ? Texts::tr("Yes, it is lost") : Texts::tr("Yes");
    sheet.other = Texts::tr("No, not now");
    sheet.otherCancels = true;
    if (page.what == What::Loss) {
        sheet.notice = Texts::tr("From then on nobody can use it, for 15 days.");
        sheet.advice << Texts::tr("Within this time, bring your identity card to the office: it "
                                  "gives you a new one, or lifts this if you have found it.");
        return;
    }
    sheet.advice << Texts::tr("Have your identity card ready: only the holder can do this.");
    if (page.what == What::Unblock)
        sheet.advice << Texts::tr("The PIN that you know counts again. Nothing else changes.");
    else
        sheet.advice << Texts::tr("You choose six digits on the metal keys, twice.");
    sheet.advice << Texts::tr("Leave the card in its slot until the screen says so.");
}

void done(SheetValue &sheet, const CardServicePage &page)
{
    switch (page.what) {
    case What::Activate:
        sheet.question = Texts::tr("The card is activated");
        sheet.notice = Texts::tr("The PIN that you have chosen counts from now on.");
        break;
    case What::NewPin:
        sheet.question = Texts::tr("The card has its new PIN");
        sheet.notice = Texts::tr("The old one does not count any more.");
        break;
    case What::Unblock:
        sheet.question = Texts::tr("The PIN is unlocked");
        sheet.notice = Texts::tr("The PIN that you know counts again.");
        break;
    case What::Loss:
        sheet.question = Texts::tr("The card is reported as lost");
        sheet.notice = page.until.empty()
                           ? Texts::tr("Nobody can use it any more.")
                           : Texts::tr("Nobody can use it until %1.").arg(dateText(page.until));
        sheet.advice << Texts::tr("Before that day, bring your identity card to the office: it "
                                  "gives you a new one, or lifts this if you have found it.");
        break;
    }
    sheet.tone = QStringLiteral("jade");
}

void unclear(SheetValue &sheet)
{
    sheet.question = Texts::tr("It is not certain which PIN the card has");
    sheet.tone = QStringLiteral("clay");
    sheet.notice = Texts::tr("It was taken out in the middle. It has the old PIN or the new one.");
    sheet.advice << Texts::tr("Put it in here again and choose a PIN once more: then it is "
                              "certain.")
                 << Texts::tr("Please do not try it out anywhere else before.");
}

} // namespace

SheetValue value(const SocialCardPage &page, const Reader &)
{
    SheetValue sheet;
    sheet.question = Texts::tr("Your social security card");
    sheet.hint = cardText(page.standing.maskedName, page.standing.ending);
    sheet.labels << Texts::tr("Card", "fact") << Texts::tr("PIN");
    sheet.values << (page.standing.state == Standing::State::Inactive
                         ? Texts::tr("not activated yet")
                         : Texts::tr("can be used"))
                 << pinText(page);
    notePin(sheet, page);
    sheet.other = Texts::tr("Done");
    sheet.otherCancels = true;
    if (!page.canWritePin)
        return sheet;
    sheet.go = page.pin == Pin::NotSet || page.standing.state == Standing::State::Inactive
                   ? Texts::tr("Activate it")
               : page.pin == Pin::Set ? Texts::tr("Change the PIN")
                                      : Texts::tr("Unlock the PIN");
    return sheet;
}

SheetValue value(const CardServicePage &page, const Reader &)
{
    using State = CardServicePage::State;
    SheetValue sheet;
    sheet.hint = cardText(page.maskedName, page.ending);
    switch (page.state) {
    case State::Offered:
        offer(sheet, page);
        return sheet;
    case State::Done:
        done(sheet, page);
        break;
    case State::NotDone:
        sheet.question = Texts::tr("Nothing has changed on the card");
        sheet.notice = Texts::tr("It counts as before, with the PIN it had.");
        sheet.advice << Texts::tr("Please try again later, or ask at the help desk.");
        break;
    case State::Unclear:
        unclear(sheet);
        break;
    }
    if (page.state != State::NotDone) {
        sheet.number = QString::fromStdString(page.code);
        sheet.numberHint = page.printed
                               ? Texts::tr("The number is on the slip: please take it.")
                               : Texts::tr("Please write the number down, or take a photo.");
    }
    if (page.isLate && page.what != What::Loss)
        sheet.fine = Texts::tr("The office hears of it as soon as its line works again.");
    sheet.go = Texts::tr("Done");
    return sheet;
}

} // namespace huimin::view
