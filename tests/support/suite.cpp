// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QCoreApplication>

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
    const QCoreApplication application(argc, argv);
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
