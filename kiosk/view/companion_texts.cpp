// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

#include <algorithm>
#include <array>

namespace huimin::view {

using namespace session;
using badges::Refusal;
using badges::Role;

namespace {

QString nameOf(const Helper &helper)
{
    return QString::fromStdString(helper.badge->name);
}

QString roleOf(const Helper &helper)
{
    return helper.badge->role == Role::GridWorker ? Texts::tr("Grid worker")
                                                  : Texts::tr("Volunteer");
}

QString reasonOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoBadge:
        return Texts::tr("The card on the reader is no badge.");
    case Refusal::Forged:
        return Texts::tr("Our community has not given out this badge.");
    case Refusal::Expired:
        return Texts::tr("The badge is no longer valid.");
    case Refusal::Revoked:
        return Texts::tr("The badge has been withdrawn.");
    case Refusal::Unchecked:
        return Texts::tr("The badge cannot be checked now.");
    }
    return {};
}

/// Pages that somebody remembers; the others come and go by themselves.
QString stepOf(const std::string &page)
{
    static const std::array Steps{
        std::pair{"home", QT_TRANSLATE_NOOP("Texts", "choosing")},
        std::pair{"biller", QT_TRANSLATE_NOOP("Texts", "the company")},
        std::pair{"account", QT_TRANSLATE_NOOP("Texts", "the account")},
        std::pair{"billField", QT_TRANSLATE_NOOP("Texts", "what the company asks")},
        std::pair{"households", QT_TRANSLATE_NOOP("Texts", "the household")},
        std::pair{"bills", QT_TRANSLATE_NOOP("Texts", "the bills")},
        std::pair{"howToPay", QT_TRANSLATE_NOOP("Texts", "how to pay")},
        std::pair{"insertCard", QT_TRANSLATE_NOOP("Texts", "inserting the card")},
        std::pair{"pin", QT_TRANSLATE_NOOP("Texts", "the PIN, turned away")},
        std::pair{"amount", QT_TRANSLATE_NOOP("Texts", "the amount")},
        std::pair{"confirm", QT_TRANSLATE_NOOP("Texts", "checking")},
        std::pair{"notes", QT_TRANSLATE_NOOP("Texts", "putting notes in")},
        std::pair{"takeCash", QT_TRANSLATE_NOOP("Texts", "taking the money")},
        std::pair{"caution", QT_TRANSLATE_NOOP("Texts", "the caution")},
        std::pair{"ownWord", QT_TRANSLATE_NOOP("Texts", "your own word")},
        std::pair{"identity", QT_TRANSLATE_NOOP("Texts", "the identity card")},
        std::pair{"pension", QT_TRANSLATE_NOOP("Texts", "the pension")},
        std::pair{"social", QT_TRANSLATE_NOOP("Texts", "social security")},
        std::pair{"health", QT_TRANSLATE_NOOP("Texts", "doctor and health")},
        std::pair{"appointment", QT_TRANSLATE_NOOP("Texts", "the appointment")},
        std::pair{"offer", QT_TRANSLATE_NOOP("Texts", "a place at something that is on")},
        std::pair{"witness", QT_TRANSLATE_NOOP("Texts", "seeing that you are well")},
        std::pair{"problem", QT_TRANSLATE_NOOP("Texts", "a problem")}};
    const auto found =
        std::ranges::find_if(Steps, [&](const auto &each) { return page == each.first; });
    return found == Steps.end() ? QString() : QCoreApplication::translate("Texts", found->second);
}

} // namespace

QString helperText(const std::optional<Helper> &helper)
{
    if (!helper)
        return {};
    return helper->hasBadge() ? Texts::tr("%1 helps you").arg(nameOf(*helper))
                              : Texts::tr("Your family helps");
}

QString turnAwayText(const std::optional<Helper> &helper)
{
    if (!helper)
        return {};
    return helper->hasBadge()
               ? Texts::tr("%1, please turn away until the PIN is typed.").arg(nameOf(*helper))
               : Texts::tr("Whoever helps, please turn away until the PIN is typed.");
}

QString helperOnPaper(const Helper &helper)
{
    if (!helper.hasBadge())
        return Texts::tr("family");
    return Texts::tr("%1 (%2 %3)", "name, what they are, number of the badge")
        .arg(nameOf(helper), roleOf(helper), QString::fromStdString(helper.badge->number));
}

QString helpedWith(const std::vector<std::string> &pages)
{
    QStringList steps;
    for (const std::string &page : pages)
        if (const QString step = stepOf(page); !step.isEmpty() && !steps.contains(step))
            steps << step;
    return steps.join(Texts::tr(", "));
}

HelperValue value(const HelperPage &page)
{
    HelperValue value;
    if (page.refusal) {
        value.isRefused = true;
        value.question = Texts::tr("This badge does not count");
        value.hint = reasonOf(*page.refusal);
        value.warning = Texts::tr("You need not let anybody help you. Never give your card or your "
                                  "PIN to anybody.");
        return value;
    }
    if (page.helper.hasBadge()) {
        value.question = Texts::tr("May %1 help you?").arg(nameOf(page.helper));
        value.label = roleOf(page.helper);
        value.number = QString::fromStdString(page.helper.badge->number);
    } else {
        value.question = Texts::tr("May somebody of your family help you?");
    }
    value.hint = Texts::tr("They see what to do and explain it. They see no PIN and no numbers, "
                           "and only you say yes to money. It stands on your receipt.");
    return value;
}

OwnWordValue value(const OwnWordPage &page)
{
    return {page.helper.hasBadge()
                ? Texts::tr("%1, please step aside: only the owner of the money presses here.")
                      .arg(nameOf(page.helper))
                : Texts::tr("Whoever helps, please step aside: only the owner of the money presses "
                            "here."),
            exactText(page.amount)};
}

} // namespace huimin::view
