// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/money_text.h"

#include "kiosk/view/texts.h"

#include <QStringList>

namespace huimin::view {

namespace {

constexpr std::int64_t FenInYuan = 100;

QString figures(Money money, bool withFen)
{
    const QString all = QString::fromStdString(decimal(money));
    return withFen ? all : all.chopped(3);
}

} // namespace

QString moneyText(Money money)
{
    return Texts::tr("%1 yuan").arg(figures(money, money.inFen() % FenInYuan != 0));
}

QString exactText(Money money)
{
    return Texts::tr("%1 yuan").arg(figures(money, true));
}

QString notesText(const std::vector<std::pair<Money, int>> &notes)
{
    QStringList parts;
    for (const auto &[note, count] : notes)
        parts << Texts::tr("%1 × %2").arg(moneyText(note)).arg(count);
    return parts.join(QStringLiteral("   "));
}

QString denominationsText(const std::vector<Money> &notes)
{
    QStringList parts;
    for (const Money note : notes)
        parts << figures(note, false);
    return Texts::tr("%1 yuan").arg(parts.join(Texts::tr(", ")));
}

} // namespace huimin::view
