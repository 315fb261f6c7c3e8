// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/page.h"

#include <QTranslator>

class QQmlEngine;

namespace huimin::view {

/// The language in which pages are written now. English stands in the sources; every other one
/// is a file of words in the program.
class Words
{
public:
    /// Installs a language; what is shown in `engine`, if there is one, is worded again.
    void speak(session::Language language, QQmlEngine *engine);

private:
    QTranslator words_;
    QString installed_;
};

} // namespace huimin::view
