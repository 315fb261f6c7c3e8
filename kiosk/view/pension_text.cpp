// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/pension_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

using namespace session;
using Check = SocialSecurity::Check;

namespace {

/// As many as are read at a glance; the office has them all.
constexpr std::size_t PaymentsShown = 3;
constexpr std::size_t AccessesShown = 5;

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

struct CheckWords {
    QString words;
    const char *tone;
};

CheckWords checkWords(const Check &check, bool canCheck)
{
    switch (check.state) {
    case Check::State::Valid:
        return {
            Texts::tr("The yearly check is done. It is good until %1.").arg(dateText(check.until)),
            "jade"};
    case Check::State::Due:
        return {canCheck ? Texts::tr("Once a year the office asks that you are well. Please "
                                     "confirm it by %1.")
                               .arg(dateText(check.until))
                         : Texts::tr("Please confirm by %1 at the office that you are well.")
                               .arg(dateText(check.until)),
                "gold"};
    case Check::State::Overdue:
        return {Texts::tr("Payment waits since %1, because the yearly check is missing. Once it is "
                          "done you get everything that is missing.")
                    .arg(dateText(check.until)),
                "clay"};
    case Check::State::Waiting:
        return {Texts::tr("Your yearly check is with the office. Nothing is left for you to do."),
                "jade"};
    case Check::State::DataError:
        return {Texts::tr("Something in the office's data is not right. They mend it; please ask "
                          "at the help desk."),
                "gold"};
    }
    return {{}, "gold"};
}

QString troubleText(SocialCardTrouble trouble)
{
    switch (trouble) {
    case SocialCardTrouble::TooShort:
        return Texts::tr("It was too short. Please leave the card in until the screen goes on.");
    case SocialCardTrouble::Mute:
        return Texts::tr("The card does not answer. Please put it in the other way round.");
    case SocialCardTrouble::OtherCard:
        return Texts::tr("This is no social security card. Please put yours in.");
    case SocialCardTrouble::LeftBehind:
        return Texts::tr("A card is in the slot already. Please take it out first. If it is not "
                         "yours, hand it in at the help desk.");
    case SocialCardTrouble::NotThisOne:
        return Texts::tr("This is another card. Please put the first one in again.");
    case SocialCardTrouble::Unreadable:
        break;
    }
    return Texts::tr("The card cannot be read. Please take it out and put it in once more.");
}

/// Of a card that was laid on the reader.
QString laidTroubleText(SocialCardTrouble trouble)
{
    switch (trouble) {
    case SocialCardTrouble::TooShort:
        return Texts::tr("It was too short. Please leave the card there until the screen goes on.");
    case SocialCardTrouble::OtherCard:
    case SocialCardTrouble::NotThisOne:
        return Texts::tr("This is no social security card. Please lay yours there, alone.");
    case SocialCardTrouble::LeftBehind:
        return Texts::tr("A card lies on the reader already. Please take it up first. If it is not "
                         "yours, hand it in at the help desk.");
    case SocialCardTrouble::Mute:
    case SocialCardTrouble::Unreadable:
        break;
    }
    return Texts::tr("The card cannot be read. Please take it up and lay it there once more, flat "
                     "and alone; or put it into its slot.");
}

QString codeTroubleText(CodeTrouble trouble)
{
    switch (trouble) {
    case CodeTrouble::NoSuchCode:
        return Texts::tr("This is another kind of code. Please open the medical insurance code on "
                         "your phone.");
    case CodeTrouble::Over:
        return Texts::tr("This code is over. Please touch the code on your phone: it shows a new "
                         "one. Then hold it there again.");
    case CodeTrouble::Unknown:
        return Texts::tr("The office has not given this code. Please open the code on your own "
                         "phone, or use a card.");
    case CodeTrouble::TooOften:
        return Texts::tr("Too many codes that do not count were shown here. Please use a card.");
    case CodeTrouble::Silent:
        break;
    }
    return Texts::tr(
        "The office does not answer, so the code cannot be read now. Please try again, "
        "or use a card.");
}

/// Where the code of a telephone will do, too.
void addCode(IdentityValue &identity, const IdentityPage &page)
{
    if (!page.takesIdentity && !page.takesSocialCard) {
        identity.question = Texts::tr("Please show the medical insurance code on your phone");
        identity.hint = Texts::tr("Hold it before the scanner. Cards cannot be read now.");
    } else if (page.takesSocialCard) {
        identity.question = Texts::tr("A card or phone code");
        identity.hint =
            page.takesIdentity
                ? Texts::tr("Identity card: on the reader. Social security card: into its slot, "
                            "chip first and facing up. Medical code: phone before the scanner.")
                : Texts::tr("Social security card: into its slot, chip first and facing up. "
                            "Medical insurance code: hold the phone before the scanner.");
    } else {
        identity.question = Texts::tr("Identity card, or the code on your phone, please");
        identity.hint = Texts::tr("Lay the identity card on the reader, or hold the medical "
                                  "insurance code on your phone before the scanner.");
    }
}

/// Two cards, one after the other: which one it is now.
void addWhose(IdentityValue &identity, const IdentityPage &page)
{
    if (page.whose == IdentityPage::Whose::Agent) {
        identity.question = Texts::tr("First your own identity card, please");
        identity.hint = Texts::tr("Lay it on the reader. The other person's card comes next.");
    } else if (page.takesSocialCard) {
        identity.question = Texts::tr("Now the other person's card, please");
        identity.hint = Texts::tr("Take yours away. Lay their identity card on the reader, or put "
                                  "their social security card into its slot.");
    } else {
        identity.question = Texts::tr("Now the other person's card, please");
        identity.hint = Texts::tr("Take yours away, and lay their identity card on the reader.");
    }
}

} // namespace

IdentityValue value(const IdentityPage &page)
{
    IdentityValue identity;
    identity.lays = page.takesIdentity;
    identity.putsIn = page.takesSocialCard;
    identity.canReportLoss = page.canReportLoss;
    identity.hint = Texts::tr("It is read here only, and forgotten when you leave.");
    if (!page.takesSocialCard) {
        identity.question = Texts::tr("Please lay your identity card on the reader");
    } else if (page.again) {
        identity.question = Texts::tr("Please put the same card in again");
        identity.hint = Texts::tr("It was taken out too early. The card itself knows how far it "
                                  "is, and is asked.");
    } else if (page.canReportLoss) {
        identity.question = Texts::tr("Please put your social security card into its slot");
        identity.hint = Texts::tr("Chip first and facing up. Leave it there until the screen says "
                                  "so.");
    } else if (!page.takesIdentity) {
        identity.question = Texts::tr("Please put your social security card into its slot");
        identity.hint = Texts::tr("Chip first and facing up. Identity cards cannot be read now.");
    } else {
        identity.question = Texts::tr("Identity card or social security card, please");
        identity.hint = Texts::tr("Lay the identity card on the reader, or put the social "
                                  "security card into its slot, chip first and facing up.");
    }
    identity.canActForAnother = page.canActForAnother;
    if (page.takesCode)
        addCode(identity, page);
    if (page.whose != IdentityPage::Whose::Own)
        addWhose(identity, page);
    if (page.mayBeLaid)
        identity.hint += '\n' + Texts::tr("A new social security card can also be laid on the "
                                          "card reader.");
    if (page.codeTrouble) {
        identity.notice = codeTroubleText(*page.codeTrouble);
        return identity;
    }
    if (page.trouble) {
        identity.notice =
            page.wasLaid ? laidTroubleText(*page.trouble) : troubleText(*page.trouble);
        return identity;
    }
    if (page.isAgentsCard && !page.unreadable)
        identity.notice = Texts::tr("This is your own card. Please take it away and lay the other "
                                    "person's card there.");
    if (!page.unreadable)
        return identity;
    identity.notice =
        *page.unreadable == IdentityReader::Unreadable::NotAnIdentityCard
            ? Texts::tr("This is no identity card, or it cannot be read. Please lay your identity "
                        "card there, alone.")
            : Texts::tr("It was too short. Please leave the card there until the screen goes on.");
    return identity;
}

ActingValue value(const ActingPage &page)
{
    using Stage = ActingPage::Stage;
    const QString owner = text(page.owner);
    const QString agent = text(page.agent);
    ActingValue acting;
    acting.yes = Texts::tr("Yes");
    acting.no = Texts::tr("No");
    switch (page.stage) {
    case Stage::Whether:
        acting.isWhether = true;
        acting.question = Texts::tr("Is %1 here with you?").arg(owner);
        acting.hint = Texts::tr("If so, both of you say yes here. If not, the office has to know "
                                "that you may do this.");
        acting.yes = Texts::tr("Yes, we are both here");
        acting.no = Texts::tr("No, I am alone");
        break;
    case Stage::Owner:
        acting.question = Texts::tr("%1: may %2 see this for you?").arg(owner, agent);
        acting.hint = Texts::tr("They will see what the office knows about you, here and now "
                                "only. The office writes it down.");
        acting.yes = Texts::tr("Yes, they may");
        break;
    case Stage::Agent:
    case Stage::AgentAlone:
        acting.question = Texts::tr("%1: do you do this for %2?").arg(agent, owner);
        acting.hint = page.stage == Stage::Agent
                          ? Texts::tr("Please tell nobody else what you see. The office writes "
                                      "down that it was you.")
                          : Texts::tr("The office looks whether it knows that you may. It writes "
                                      "down that it was you.");
        acting.yes = Texts::tr("Yes, for them");
        break;
    }
    return acting;
}

PensionValue value(const PensionPage &page, Language language)
{
    const SocialSecurity::Pension &pension = page.pension;
    PensionValue value;
    value.name = text(pension.maskedName);
    value.fund = text(pension.fund.in(language));
    if (page.hidden)
        value.hidden = Texts::tr("While somebody helps you, amounts are not shown.");
    else
        value.monthly = exactText(pension.monthly);
    value.next = dateText(pension.nextPayment);
    const std::size_t shown = std::min(PaymentsShown, pension.payments.size());
    for (std::size_t at = 0; at < shown; ++at) {
        value.labels << periodText(pension.payments[at].month);
        value.values << exactText(pension.payments[at].amount);
    }
    const CheckWords check = checkWords(pension.check, page.canCheck);
    value.check = check.words;
    value.tone = QString::fromLatin1(check.tone);
    value.canCheck = page.canCheck;
    return value;
}

QString accessText(const SocialSecurity::Access &access, const std::string &stationId)
{
    const QString what = access.what == "pension"       ? Texts::tr("looked at the pension")
                         : access.what == "record"      ? Texts::tr("looked at what was paid in")
                         : access.what == "certificate" ? Texts::tr("got a paper of the office")
                         : access.what == "check"       ? Texts::tr("did the yearly check")
                         : access.what == "accesses"    ? Texts::tr("looked at this list")
                         : access.what == "school"      ? Texts::tr("looked at the school records")
                         : access.what == "culture"     ? Texts::tr("looked at the cultural card")
                         : access.what == "medical" ? Texts::tr("looked at the medical insurance")
                         : access.what == "clinic"  ? Texts::tr("looked at the health records")
                                                    : text(access.what);
    const QString where =
        access.where == stationId ? Texts::tr("This station") : text(access.where);
    const QString who =
        access.agent.empty()
            ? where
            : Texts::tr("%1, by %2", "where, and who it was").arg(where, text(access.agent));
    return Texts::tr("%1: %2", "who looked, and at what").arg(who, what);
}

AccessesValue value(const AccessesPage &page, const Here &here)
{
    AccessesValue accesses;
    const std::size_t shown = std::min(AccessesShown, page.accesses.size());
    for (std::size_t at = 0; at < shown; ++at) {
        accesses.labels << momentText(page.accesses[at].at, here.utcOffset);
        accesses.values << accessText(page.accesses[at], here.stationId);
    }
    accesses.hint = shown < page.accesses.size()
                        ? Texts::tr("The newest %1; all of them can be printed.").arg(shown)
                        : Texts::tr("All that the office has written down.");
    if (page.printed)
        accesses.notice = Texts::tr("The list is printed: please take it.");
    accesses.canPrint = page.canPrint && !page.printed;
    return accesses;
}

WitnessValue value(const WitnessPage &page)
{
    WitnessValue witness;
    if (!page.witness) {
        witness.question = Texts::tr("A grid worker has to see you");
        witness.hint = Texts::tr("Ask them to lay their badge on the reader at the right of the "
                                 "screen. No photo is taken.");
        return witness;
    }
    witness.isHere = true;
    witness.question = Texts::tr("%1: is this person %2, and are they well?")
                           .arg(text(page.witness->badge->name), text(page.maskedName));
    witness.hint = Texts::tr("Please look at the person and their identity card. Your badge and "
                             "this time are kept with the check.");
    return witness;
}

CheckResultValue value(const CheckResultPage &page)
{
    using State = CheckResultPage::State;
    CheckResultValue result;
    result.number = text(page.code);
    switch (page.state) {
    case State::Done:
        result.question = Texts::tr("It is confirmed");
        result.hint = Texts::tr("Your pension goes on. Next year's check is due by %1.")
                          .arg(dateText(page.until));
        break;
    case State::Waiting:
        result.question =
            page.visit ? Texts::tr("Somebody comes to your home") : Texts::tr("They have it");
        result.hint =
            Texts::tr("By %1 at the latest. You need not come again.").arg(dateText(page.by));
        result.who = text(page.who);
        break;
    case State::OnItsWay:
        result.late = true;
        result.question = Texts::tr("It is kept, and goes out as soon as it can");
        result.hint = Texts::tr("The line is down. This station sends it by itself. The slip "
                                "proves that you were here in time.");
        break;
    case State::NotThrough:
        result.late = true;
        result.isOpen = true;
        result.question = Texts::tr("It did not get through");
        result.hint = Texts::tr("The office does not answer, and the picture is gone. The slip "
                                "proves that you were here in time. Somebody can still confirm "
                                "it.");
        break;
    }
    result.slip = page.printed ? Texts::tr("The number is on the slip: please take it.")
                               : Texts::tr("Please write the number down, or take a photo.");
    using Reminder = CheckResultPage::Reminder;
    result.canRemind = page.reminder == Reminder::Offered;
    result.isReminded = page.reminder == Reminder::Noted;
    if (page.reminder == Reminder::Noted)
        result.reminder =
            Texts::tr("Before the next one you get a message to %1.").arg(text(page.remindTo));
    else if (page.reminder == Reminder::NoPhone)
        result.reminder = Texts::tr("The office knows no telephone number of yours. Please tell "
                                    "them one.");
    else if (page.reminder == Reminder::NotNoted)
        result.reminder = Texts::tr("That could not be noted now. The date is on the slip.");
    result.card = Texts::tr("Please take your identity card with you.");
    return result;
}

} // namespace huimin::view
