// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/words.h"

#include "kiosk/base/log.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace huimin::view {

Words::Words()
{
    if (!chinese_.load(QStringLiteral(":/i18n/zh_CN.qm")))
        log::alarm("view", "the Chinese words are missing from the program");
}

void Words::speak(session::Language language, QQmlEngine *engine)
{
    QCoreApplication::removeTranslator(&chinese_);
    if (language == session::Language::Chinese)
        QCoreApplication::installTranslator(&chinese_);
    if (engine != nullptr)
        engine->retranslate();
}

} // namespace huimin::view
