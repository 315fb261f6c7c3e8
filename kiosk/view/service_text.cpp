// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/service_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

ServiceValue value(const ServicesPage::Line &line)
{
    const auto with = [&line](QString name, QString hint, const char *icon) {
        return ServiceValue{std::move(name), std::move(hint), QString::fromLatin1(icon),
                            line.offered, choiceOf(line.errand)};
    };
    switch (line.errand) {
    case Errand::Withdrawal:
        return with(Texts::tr("Take out cash"), Texts::tr("With your bank card"), "banknote");
    case Errand::Bill:
        return with(Texts::tr("Pay a bill"), Texts::tr("Water, power, property fee and more"),
                    "receipt-text");
    case Errand::Pension:
        return with(Texts::tr("My pension"), Texts::tr("What I get, and the yearly check"),
                    "hand-coins");
    case Errand::SocialSecurity:
        return with(Texts::tr("Social security"), Texts::tr("What I have paid in"), "id-card");
    case Errand::SocialCard:
        return with(Texts::tr("Social security card"), Texts::tr("PIN, activate, lost card"),
                    "key-round");
    case Errand::Clinic:
        return with(Texts::tr("Doctor and health"),
                    Texts::tr("Appointments, medicines, care at home"), "stethoscope");
    case Errand::Case:
        return with(Texts::tr("Tell the community"), Texts::tr("Repairs, questions, praise"),
                    "megaphone");
    case Errand::School:
        return with(Texts::tr("A place at school"), Texts::tr("Points and dates"), "school");
    case Errand::Directory:
        return with(Texts::tr("How do I …?"), Texts::tr("What to bring"), "book-open");
    case Errand::Announcements:
        return with(Texts::tr("Notices"), Texts::tr("What is going on here"), "bell");
    case Errand::Culture:
        return with(Texts::tr("Cultural card"), Texts::tr("What is on it, and when it is lost"),
                    "wallet");
    case Errand::Proofs:
        return with(Texts::tr("Receipt again"), Texts::tr("What I paid here by card"), "printer");
    case Errand::Medical:
        return with(Texts::tr("Medical insurance"), Texts::tr("What is paid, and by whom"), "pill");
    case Errand::None:
        break;
    }
    return {};
}

ServiceValue value(const Due &due, int choice, Language language)
{
    const auto with = [choice](QString name, const char *icon) {
        return ServiceValue{std::move(name), {}, QString::fromLatin1(icon), true, choice};
    };
    const QString day = dateText(due.until);
    switch (due.what) {
    case Due::What::PensionCheck:
        return with(due.isOver ? Texts::tr("Your yearly pension check is missing since %1").arg(day)
                               : Texts::tr("Your yearly pension check: please by %1").arg(day),
                    "hand-coins");
    case Due::What::Bill: {
        const QString company = billerName(due.biller, language);
        return with(due.isOver ? Texts::tr("%1: it was due on %2").arg(company, day)
                               : Texts::tr("%1: please pay by %2").arg(company, day),
                    "receipt-text");
    }
    case Due::What::Basket:
        return with(Texts::tr("Chosen, not paid yet: %1").arg(exactText(due.total)),
                    "receipt-text");
    case Due::What::CardRenewal:
        return with(due.isOver ? Texts::tr("Your cultural card ended on %1").arg(day)
                               : Texts::tr("Your cultural card ends on %1").arg(day),
                    "wallet");
    case Due::What::SchoolReview:
        break;
    }
    return with(Texts::tr("School points: have them counted again by %1").arg(day), "school");
}

QVariantList value(const ServicesPage &page)
{
    QVariantList all;
    for (const ServicesPage::Line &line : page.lines)
        all << QVariant::fromValue(value(line));
    return all;
}

} // namespace huimin::view
