// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/help_texts.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;
using Stage = HelpDesk::Stage;

namespace {

/// Beyond an hour a time of day is easier to wait for than minutes.
constexpr int MinutesMost = 60;

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QString timeOfDay(WallTime time, const HelpWords &with)
{
    return localTime(time, with.utcOffset).toString("HH:mm");
}

int minutesUntil(WallTime time, const HelpWords &with)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(time - with.now).count());
}

QString roleName(HelpDesk::Role role)
{
    switch (role) {
    case HelpDesk::Role::GridWorker:
        return Texts::tr("grid worker");
    case HelpDesk::Role::Staff:
        return Texts::tr("of the community centre", "behind somebody's name: their role");
    case HelpDesk::Role::Engineer:
        return Texts::tr("engineer");
    case HelpDesk::Role::Nurse:
        return Texts::tr("nurse");
    }
    return {};
}

/// "Wang Li (grid worker)"; after a restart, until the desk has said it again, the role alone.
QString whoComes(const HelpDesk::State &state, Language language)
{
    const Naming naming(state.name, state.nameEn);
    const QString role = roleName(state.role);
    const QString name = text(naming.in(language));
    return name.isEmpty() ? Texts::tr("Somebody (%1)", "who comes: a role").arg(role)
                          : Texts::tr("%1 (%2)", "who comes: name and role").arg(name, role);
}

QString whenTheyCome(const HelpDesk::State &state, const HelpWords &with)
{
    if (!state.by)
        return Texts::tr("You may go on meanwhile.");
    const int minutes = minutesUntil(*state.by, with);
    if (minutes <= 0)
        return Texts::tr("They should be here at any moment.");
    return minutes <= MinutesMost
               ? Texts::tr("In about %1 minutes. You may go on meanwhile.").arg(minutes)
               : Texts::tr("At about %1. You may go on meanwhile.", "a time of day")
                     .arg(timeOfDay(*state.by, with));
}

void wordWhatTheDeskSaid(HelpValue &help, const HelpDesk::State &state, const HelpWords &with)
{
    const QString who = whoComes(state, with.language);
    switch (state.stage) {
    case Stage::Queued:
        help.question = state.by && *state.by > with.now
                            ? Texts::tr("Somebody comes after %1").arg(timeOfDay(*state.by, with))
                            : Texts::tr("The help desk has heard you");
        help.hint = Texts::tr("It will say here who comes. You may go on meanwhile.");
        break;
    case Stage::Coming:
        help.question = Texts::tr("%1 will come").arg(who);
        help.hint = whenTheyCome(state, with);
        break;
    case Stage::OnTheWay:
        help.question = Texts::tr("%1 is on the way").arg(who);
        help.hint = whenTheyCome(state, with);
        break;
    case Stage::Arrived:
        help.question = Texts::tr("%1 is here").arg(who);
        help.hint = Texts::tr("Please tell them what you need.");
        break;
    case Stage::Telephone:
        help.question = Texts::tr("Please telephone");
        help.hint = Texts::tr("Nobody can come now, but somebody answers this number.");
        help.phone = text(state.telephone);
        break;
    case Stage::Closed:
        break;
    }
}

void wordOpenCall(HelpValue &help, const HelpStatus &call, const HelpWords &with)
{
    help.isOpen = true;
    help.about = helpReasons().value(static_cast<int>(call.reason));
    if (call.reason == HelpDesk::Reason::Unwell && !with.emergencyPhone.empty())
        help.emergency =
            Texts::tr("If it is serious, telephone %1 at once.").arg(text(with.emergencyPhone));
    if (call.heard) {
        wordWhatTheDeskSaid(help, *call.heard, with);
    } else if (call.lineDown) {
        help.isLate = true;
        help.question = Texts::tr("The line is down, we keep trying");
        help.hint = Texts::tr("You need not wait here. Meanwhile you find people so:");
    } else {
        help.question = Texts::tr("Calling somebody");
        help.hint = Texts::tr("One moment.");
    }
}

void wordEnd(HelpValue &help, HelpEnd end)
{
    help.hasEnded = true;
    switch (end) {
    case HelpEnd::Withdrawn:
        help.question = Texts::tr("Your call is called off");
        help.hint = Texts::tr("Nobody comes. You can call again at any time.");
        break;
    case HelpEnd::Helped:
        help.question = Texts::tr("The help desk has closed your call");
        help.hint = Texts::tr("If you still need somebody, please call again.");
        break;
    case HelpEnd::Nobody:
        help.question = Texts::tr("Nobody can come now");
        help.hint = Texts::tr("Please telephone, or call again later.");
        break;
    case HelpEnd::Refused:
        help.question = Texts::tr("The help desk cannot take this call");
        help.hint = Texts::tr("Please telephone, or ask where people are:");
        break;
    }
}

} // namespace

QStringList helpReasons()
{
    return {Texts::tr("I don't understand"), Texts::tr("My card is inside"),
            Texts::tr("About my money"),     Texts::tr("I was told to pay"),
            Texts::tr("I feel unwell"),      Texts::tr("Something else", "why help is needed")};
}

HelpValue value(const HelpPage &page, const HelpWords &with)
{
    HelpValue help;
    help.phone = text(with.phone);
    if (page.call.open) {
        wordOpenCall(help, page.call, with);
    } else if (page.ended) {
        wordEnd(help, *page.ended);
    } else if (page.canCall) {
        help.isChoosing = true;
        help.question = Texts::tr("What is it about?");
        help.hint = Texts::tr("We call somebody for you. Nothing else changes.");
    } else {
        help.question = Texts::tr("Somebody will help you");
        help.hint = Texts::tr("Your card and your money stay as they are while you ask.");
    }
    if (help.isChoosing && (page.moneyWaits || page.cardWaits))
        help.hint.clear(); // one thing after the other
    if (page.moneyWaits)
        help.first = Texts::tr("Your money lies in the tray. Please take it first.");
    else if (page.cardWaits)
        help.first = Texts::tr("Your card waits in the slot. Please take it first.");
    return help;
}

QString helpInShort(const HelpStatus &call, const HelpWords &with)
{
    if (!call.open)
        return {};
    if (!call.heard)
        return call.lineDown ? Texts::tr("Still calling") : Texts::tr("Calling");
    const HelpDesk::State &state = *call.heard;
    const int minutes = state.by ? minutesUntil(*state.by, with) : 0;
    switch (state.stage) {
    case Stage::Queued:
        return minutes > 0 ? Texts::tr("Help: %1").arg(timeOfDay(*state.by, with))
                           : Texts::tr("Call heard");
    case Stage::Coming:
    case Stage::OnTheWay:
        return !state.by || minutes <= 0 ? Texts::tr("Help comes")
               : minutes <= MinutesMost  ? Texts::tr("Help: %1 min").arg(minutes)
                                         : Texts::tr("Help: %1").arg(timeOfDay(*state.by, with));
    case Stage::Arrived:
        return Texts::tr("Help is here");
    case Stage::Telephone:
        return Texts::tr("Please phone");
    case Stage::Closed:
        break;
    }
    return {};
}

} // namespace huimin::view
