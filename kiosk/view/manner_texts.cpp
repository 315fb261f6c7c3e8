// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/page_texts.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;

namespace {

/// What is not usual about it, in words; empty when everything is.
QStringList needsOf(const Manner &manner)
{
    const Manner usual;
    QStringList needs;
    if (manner.elder)
        needs << Texts::tr("the easy version");
    if (manner.textPercent != usual.textPercent)
        needs << Texts::tr("letters of %1 %").arg(manner.textPercent);
    if (manner.contrast != usual.contrast)
        needs << (manner.contrast == Contrast::Dark ? Texts::tr("light on dark")
                                                    : Texts::tr("yellow on black"));
    if (manner.spoken)
        needs << Texts::tr("read aloud");
    if (manner.low)
        needs << Texts::tr("lower down");
    if (manner.language != usual.language)
        needs << QString::fromUtf8(rowOf(manner.language).name);
    if (manner.pacePercent < usual.pacePercent)
        needs << Texts::tr("slower voice");
    else if (manner.pacePercent > usual.pacePercent)
        needs << Texts::tr("faster voice");
    if (manner.volumePercent > usual.volumePercent)
        needs << Texts::tr("louder voice");
    else if (manner.volumePercent < usual.volumePercent)
        needs << Texts::tr("softer voice");
    return needs;
}

QString inWords(const Manner &manner)
{
    const QStringList needs = needsOf(manner);
    return needs.isEmpty() ? Texts::tr("as usual") : needs.join(Texts::tr(", "));
}

} // namespace

RememberValue value(const RememberPage &page)
{
    RememberValue value;
    value.isKept = page.kept.has_value();
    const bool isSame = page.kept == page.now;
    value.canKeep = !isSame && (value.isKept || !page.usual);
    value.question = isSame ? Texts::tr("This is remembered for your card")
                     : page.usual && !value.isKept
                         ? Texts::tr("Nothing is remembered for your card")
                         : Texts::tr("Remember this for your card?");
    value.label = isSame ? Texts::tr("Remembered") : Texts::tr("As it is now");
    value.needs = inWords(page.now);
    if (value.isKept && !isSame) {
        value.keptLabel = Texts::tr("Remembered until now");
        value.keptNeeds = inWords(*page.kept);
    }
    value.hint = page.usual && !value.isKept
                     ? Texts::tr("First touch \"Make it easier\" and choose what helps you.")
                     : Texts::tr("It begins like this as soon as your card goes in here. No name "
                                 "and no number is written down.");
    if (page.failed)
        value.notice = Texts::tr("That did not work now. Everything else does.");
    return value;
}

} // namespace huimin::view
