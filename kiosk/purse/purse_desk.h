// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/purse/recovery.h"

#include <functional>
#include <variant>

namespace huimin::purse {

/// Watches the reader of cultural cards while somebody wants one there: what lies on it is read
/// once, and forgotten with the visit. Whoever loads a card has the reader to themselves.
class PurseDesk
{
public:
    /// A card that was read.
    struct Seen {
        CardData card;
        Money balance;
        std::vector<LogLine> log;
    };
    struct Nothing {};
    /// What lies there; of a card that could not be read, why, until another lies there.
    using There = std::variant<Nothing, Seen, Failure>;

    PurseDesk(ChipSlot &slot, Bytes application, Clock &clock);

    /// There is something else there than before.
    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }
    void start() { tasks_.run(watch()); }

    void enable(bool wanted);
    const There &there() const { return there_; }

    /// For as long as it lives nothing is watched. Of nothing: nothing happens.
    class Use
    {
    public:
        explicit Use(PurseDesk *desk);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        PurseDesk *desk_;
    };
    // Only in a Use, one after the other.

    /// A card lies there and answers. Waits a moment for it.
    Task<bool> cardComes();
    /// Only after a card has come; before load() nothing else may be asked.
    Task<Answer<LoadStart>> begin(Bytes serial, Money amount, Bytes terminal);
    Task<Loaded> load(LoadOrder order);
    /// Only after a card has come.
    Task<Answer<Found>> find(Interrupted interrupted);
    /// Why the card that lies there was not the right one, or said nothing.
    std::optional<Failure::Kind> trouble() const { return trouble_; }

private:
    Task<void> watch();
    Task<void> watchOne();
    Task<There> read(Bytes answerToReset);
    Task<bool> isStillThere(bool answers);
    void put(There there, int time);
    bool isWanted(int time) const { return wanted_ && time == times_; }
    Task<void> failed(Failure::Kind kind);
    void setTrouble(std::optional<Failure::Kind> trouble);

    ChipSlot &slot_;
    const Bytes application_;
    Clock &clock_;
    Mailbox<bool> woken_;
    bool wanted_ = false;
    int times_ = 0; ///< that it was: who comes next sees a card that still lies there, too
    There there_;
    int users_ = 0;
    bool parked_ = false; ///< nothing is being asked of the reader
    std::optional<Purse> used_;
    std::optional<Failure::Kind> trouble_;
    std::function<void()> changed_;
    TaskScope tasks_;
};

} // namespace huimin::purse
