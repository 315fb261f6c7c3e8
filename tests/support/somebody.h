// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"
#include "kiosk/journal/history.h"
#include "tests/support/small_station.h"

#include <QDir>

namespace huimin::test {

/// Wang Xiufang's, or somebody else's who lives in her house.
inline IdentityCard identityCard(const std::string &number = "441302195107120024",
                                 const std::string &name = "王秀芳")
{
    IdentityCard card;
    card.name = name;
    card.number = number;
    card.sex = (number.at(16) - '0') % 2 == 0 ? '2' : '1'; // GB 11643: odd for a man
    card.ethnicity = "01";
    card.birth = number.substr(6, 8);
    card.address = "广东省惠州市仲恺高新区曙光路8号3栋201";
    card.issuer = "惠州市公安局仲恺分局";
    card.from = "20150203";
    return card;
}

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
    bool atHome()
    {
        if (!comesTo("idle"))
            return false;
        say(session::Input::Kind::Touch);
        return comesTo("home");
    }
    /// From the idle page to the errand's first one.
    bool opens(session::Errand errand, const char *first)
    {
        if (!atHome())
            return false;
        say(session::Input::Kind::Choose, session::choiceOf(errand));
        return comesTo(first);
    }
    /// To the page that asks for an identity card.
    bool isAskedWho(session::Errand errand) { return opens(errand, "identity"); }
    bool laysFor(session::Errand errand, const IdentityCard &which = identityCard())
    {
        if (!isAskedWho(errand))
            return false;
        station.identityUnit.lay(which);
        return true;
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
    bool isTold(session::ProblemPage::What what)
    {
        return comesTo("problem") && station.screen.as<session::ProblemPage>().what == what;
    }
    /// From the page that asks how to pay, until their card is in their hand again.
    bool paysByCard()
    {
        say(session::Input::Kind::Choose, session::ByCard);
        if (!comesTo("insertCard") || !station.cardUnit.insert(*station.card) || !typesPin() ||
            !comesTo("takeCard"))
            return false;
        return station.until([this] { return station.cardUnit.take() != nullptr; });
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
