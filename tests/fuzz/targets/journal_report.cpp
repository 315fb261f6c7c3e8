// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/report.h"
#include "tests/fuzz/replayed.h"
#include "tests/fuzz/target.h"

#include <sstream>

using namespace huimin;

// A crash report from anywhere. What was understood can be written, and is understood as the
// same.
HUIMIN_FUZZ("journal_report", 4000)(ByteView input)
{
    std::istringstream in(textOf(input));
    fuzz::Replayed replayed;
    std::string written = replay::headLine({});
    const auto read = replay::readReport(in, [&](const replay::Entry &entry) {
        replayed.read(entry);
        written += replay::entryLine(entry);
    });
    const std::string told = replayed.finish();
    if (!read)
        return;
    written += replay::endLine(replayed.records(), {});
    std::istringstream again(written);
    fuzz::Replayed second;
    const auto reread =
        replay::readReport(again, [&](const replay::Entry &entry) { second.read(entry); });
    HUIMIN_CHECK(reread && second.records() == replayed.records(), "a report survives its writing");
    (void)second.finish();
}
