// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/proofs_text.h"

#include "kiosk/view/dates.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

ProofsValue value(const ProofsPage &page, const Reader &reader)
{
    using Notice = ProofsPage::Notice;
    ProofsValue proofs;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        const ProofsPage::Line &line = page.lines[at];
        const QString what = QString::fromStdString(line.what.in(reader.language));
        proofs.lines << QVariant::fromValue(ServiceValue{
            Texts::tr("%1: %2", "a company, and what was paid").arg(what, exactText(line.amount)),
            momentText(line.at, reader.utcOffset), QString::fromStdString(line.icon), true,
            static_cast<int>(at)});
    }
    proofs.hint = page.hidden ? Texts::tr("Somebody helps you: what you paid is not shown.")
                  : page.lines.empty()
                      ? Texts::tr("Nothing was done here with this card in the last %1 days.")
                            .arg(page.keptDays)
                      : Texts::tr("Of the last %1 days. Touch one: it is printed once more.")
                            .arg(page.keptDays);
    proofs.notice = page.notice == Notice::Printed ? Texts::tr("Printed. Please take your paper.")
                    : page.notice == Notice::NotPrinted
                        ? Texts::tr("It could not be printed. Please try again later, or ask at "
                                    "the help desk.")
                        : QString();
    proofs.isGood = page.notice == Notice::Printed;
    return proofs;
}

} // namespace huimin::view
