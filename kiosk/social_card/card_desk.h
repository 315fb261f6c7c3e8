// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/social_card/reading.h"

#include <functional>
#include <variant>

namespace huimin::social_card {

/// Watches the slot for social-security cards while somebody wants one there: what is put in is
/// read once, and forgotten with the visit. A card that was in it before is not read: whoever
/// comes next is not its holder because it was forgotten there.
class CardDesk
{
public:
    struct Nothing {};
    struct Reading {};
    /// What is in the slot; of a card that could not be read, why, until another is there.
    using There = std::variant<Nothing, Reading, Seen, Failure>;

    CardDesk(ChipSlot &slot, SecurityModule &module, Clock &clock, crypto::Random &random);

    /// There is something else there than before.
    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }
    void start() { tasks_.run(watch()); }

    void enable(bool wanted);
    const There &there() const { return there_; }
    /// Something touches the contacts, as far as was seen.
    bool hasCard() const { return hasCard_; }
    /// The module can help.
    bool isReady() const { return module_.isReady(); }

    /// For as long as it lives nothing is watched: whoever writes to a card has the slot.
    class Use
    {
    public:
        explicit Use(CardDesk &desk);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        CardDesk &desk_;
    };
    // Only in a Use, one after the other.

    /// The card with this identification is in the slot, and answers: how it stands with its PIN.
    /// OtherCard: another one is.
    Task<Answer<PinState>> open(Bytes identification);
    /// Only after open().
    Task<Answer<Bytes>> challenge();
    Task<Answer<void>> carryOut(Bytes command);

private:
    Task<Answer<PinState>> openThis(Bytes identification);
    Task<void> watch();
    Task<void> watchOne();
    Task<There> look(Bytes answerToReset);
    Task<bool> isStillThere(bool answers);
    void put(There there, int time);
    bool isWanted(int time) const { return wanted_ && time == times_ && users_ == 0; }

    ChipSlot &slot_;
    SecurityModule &module_;
    Clock &clock_;
    crypto::Random &random_;
    Mailbox<bool> woken_;
    bool wanted_ = false;
    int times_ = 0; ///< that it was: who comes next sees a card that is still there, too
    There there_;
    int users_ = 0;
    bool parked_ = false; ///< nothing is being asked of the slot
    std::optional<SocialCard> used_;
    bool hasCard_ = false;
    bool leftBehind_ = true; ///< what is there, if anything: until the slot was seen empty
    std::function<void()> changed_;
    TaskScope tasks_;
};

} // namespace huimin::social_card
