// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#ifdef HUIMIN_WITH_SCREEN
#include <QFont>
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

namespace huimin::test {

std::vector<std::function<std::unique_ptr<QObject>()>> &suite()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

} // namespace huimin::test

// Runs every class, or with `-class Name` one of them; the rest of the line
// goes to Qt Test.
int main(int argc, char *argv[])
{
#ifdef HUIMIN_WITH_SCREEN
    // Drawn as the kiosk draws, on no screen.
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
#else
    const QCoreApplication application(argc, argv);
#endif
    QStringList arguments = application.arguments();
    QString only;
    if (const auto at = arguments.indexOf("-class"); at >= 0 && at + 1 < arguments.size()) {
        only = arguments.takeAt(at + 1);
        arguments.removeAt(at);
    }
    // A crash ends the program at once, with its own words.
    arguments.append(QStringLiteral("-nocrashhandler"));
    int failures = 0;
    int ran = 0;
    for (const auto &make : huimin::test::suite()) {
        const auto test = make();
        if (!only.isEmpty() && only != QString::fromLatin1(test->metaObject()->className()))
            continue;
        ++ran;
        failures += QTest::qExec(test.get(), arguments);
    }
    if (ran == 0)
        qFatal("no test class of that name");
    return failures;
}
