// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/service_text.h"

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
        return with(Texts::tr("Doctor and health"), Texts::tr("Appointments, medicines, values"),
                    "stethoscope");
    case Errand::Case:
        return with(Texts::tr("Tell the community"), Texts::tr("Repairs, questions, praise"),
                    "megaphone");
    case Errand::School:
        return with(Texts::tr("A place at school"), Texts::tr("Points and dates"), "school");
    case Errand::Directory:
        return with(Texts::tr("How do I …?"), Texts::tr("What to bring"), "book-open");
    case Errand::Culture:
        return with(Texts::tr("Cultural card"), Texts::tr("What is on it, and when it is lost"),
                    "wallet");
    case Errand::None:
        break;
    }
    return {};
}

QVariantList value(const ServicesPage &page)
{
    QVariantList all;
    for (const ServicesPage::Line &line : page.lines)
        all << QVariant::fromValue(value(line));
    return all;
}

} // namespace huimin::view
