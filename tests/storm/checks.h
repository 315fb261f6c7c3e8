// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/world.h"

namespace huimin::storm {

/// The rules, checked from outside: against the notes as objects, the bank's ledger and
/// the billers' books. What the station believes of itself is only compared with them.
/// Each broken rule becomes a sentence in World::violations().
class Checks
{
public:
    explicit Checks(World &world) : world_(world) {}

    // At every moment.
    static void onWrite(World &world, std::string_view line, ByteView bytes);
    static void onChange(World &world, const transaction::Transaction &now);
    static void onScreen(World &world, const session::Page &page);

    /// When everything is mended and has come to rest. It ends the kiosk.
    void atRest();

private:
    struct Owed {
        Money credit;
        Money claims;
    };

    static void onDispenser(World &world, ByteView bytes);
    static void onTray(World &world, ByteView bytes);
    void notes();
    void cassettes(const cash::Position &position);
    void stacker(Money inJournal, Money stuck);
    static std::string outcomeOf(Money paid, Money more, Money booked, Money loaded,
                                 const Owed &owed);
    Money onTheirCard(const Person &person);
    Money bookedFor(const Role &role);
    void people(const std::map<int, Owed> &owed);
    void places();
    void traces();
    void secrets(const Record &record);
    void journal();

    World &world_;
};

} // namespace huimin::storm
