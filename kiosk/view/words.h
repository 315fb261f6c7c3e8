// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/page.h"

#include <QTranslator>

class QQmlEngine;

namespace huimin::view {

/// The language that is spoken now. English stands in the sources; every other language
/// is a file of words in the program.
class Words
{
public:
    Words();

    /// Installs a language; what is shown in `engine`, if there is one, is worded again.
    void speak(session::Language language, QQmlEngine *engine);

private:
    QTranslator chinese_;
};

} // namespace huimin::view
