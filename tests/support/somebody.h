// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/history.h"
#include "tests/support/small_station.h"

#include <QDir>

namespace huimin::test {

/// Somebody in front of a small station, who says what fingers say. The station is opened by
/// restart(), once it is as a test wants it.
struct Somebody {
    SmallStation station;

    void restart()
    {
        station.killKiosk();
        station.startVisits();
    }
    session::Visit &visit() { return station.kiosk->real->visit(); }
    void say(session::Input input) { visit().say(std::move(input)); }
    void say(session::Input::Kind kind, int index = 0) { say({.kind = kind, .index = index}); }
    bool comesTo(const char *page)
    {
        return station.until([&] { return station.screen.isAt(page); });
    }
    /// Once the pad asks for it: "123456" and Enter.
    bool typesPin()
    {
        if (!comesTo("pin") || !station.until([this] { return station.padUnit.isEntering(); }))
            return false;
        for (const char digit : std::string("123456"))
            station.padUnit.press(digit);
        station.padUnit.press('E');
        return true;
    }
    bool isAnywhereOnTheDisk(const std::string &what)
    {
        for (const QString &name : QDir(station.folder.path()).entryList(QDir::Files)) {
            QFile file(station.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(what.c_str()))
                return true;
        }
        return false;
    }
    /// The bodies of the journal's records of a kind, oldest first.
    std::vector<std::string> journal(const char *kind)
    {
        std::vector<std::string> bodies;
        (void)forEachInHistory(station.file.journal, [&](const Record &record) {
            if (record.kind == kind)
                bodies.push_back(record.body);
        });
        return bodies;
    }
};

} // namespace huimin::test
