// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/words.h"

#include "kiosk/base/log.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace huimin::view {

void Words::speak(session::Language language, QQmlEngine *engine)
{
    const QString wanted = QString::fromLatin1(rowOf(language).words);
    if (std::exchange(installed_, wanted) != wanted) {
        QCoreApplication::removeTranslator(&words_);
        const bool isSource = language == session::Language::English;
        if (!isSource && !words_.load(QStringLiteral(":/i18n/%1.qm").arg(wanted)))
            log::alarm("view", "the words of {} are missing from the program",
                       wanted.toStdString());
        else if (!isSource)
            QCoreApplication::installTranslator(&words_);
    }
    if (engine != nullptr)
        engine->retranslate();
}

} // namespace huimin::view
