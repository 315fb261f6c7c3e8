// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/bill_text.h"

#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

#include <QRegularExpression>

namespace huimin::view {

using namespace session;

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

} // namespace

BillFieldValue value(const BillFieldPage &page, Language language)
{
    using Notice = BillFieldPage::Notice;
    BillFieldValue field;
    field.question = Texts::tr("%1: %2", "a company, and what it asks")
                         .arg(billerName(page.biller, language), text(page.label.in(language)));
    const QString count =
        page.least == page.most
            ? Texts::tr("%1 digits", "to be typed").arg(page.most)
            : Texts::tr("%1 to %2 digits", "to be typed").arg(page.least).arg(page.most);
    field.hint = page.hint.isEmpty()
                     ? Texts::tr("The company wants to know this first: %1").arg(count)
                     : Texts::tr("%1: %2", "where it is found, and how long it is")
                           .arg(text(page.hint.in(language)), count);
    field.typed = page.hidden ? QString() : text(page.typed);
    field.filled = static_cast<int>(page.typed.size());
    field.length = page.most;
    field.complete = field.filled >= page.least && field.filled <= page.most;
    switch (page.notice) {
    case Notice::None:
        break;
    case Notice::Wrong:
        field.notice = Texts::tr("That does not fit. Please look once more.");
        break;
    case Notice::LastTry:
        field.notice = Texts::tr("That does not fit. You can try once more.");
        break;
    }
    return field;
}

HouseholdsValue value(const HouseholdsPage &page, Language language)
{
    HouseholdsValue value;
    value.question = Texts::tr("Which household is it?");
    value.hint = Texts::tr("%1: %2 households share this number", "a company")
                     .arg(billerName(page.biller, language))
                     .arg(page.households.size());
    for (const HouseholdsPage::Household &each : page.households) {
        // A helper looks on, and sees the end of the number alone.
        const QString name =
            each.owner.empty()
                ? Texts::tr("Account ending in %1").arg(text(each.account).remove(QLatin1Char('*')))
                : text(each.owner);
        const QString address = text(each.address);
        value.households << QVariant::fromValue(HouseholdValue{
            name, address, unmasked(address.isEmpty() ? name : name + Texts::tr(", ") + address)});
    }
    return value;
}

QString unmasked(QString text)
{
    static const QRegularExpression stars(QStringLiteral("\\*+"));
    return text.replace(stars, Texts::tr(" something ", "said for stars in a name"));
}

} // namespace huimin::view
