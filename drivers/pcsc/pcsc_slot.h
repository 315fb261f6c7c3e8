// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/base/turns.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace huimin {

class PcscCard;

/// The contacts of a PC/SC reader, through pcscd. Its calls block, so they run on a
/// thread of our own; answers come back on the thread that owns the slot.
///
/// A call into pcscd cannot be broken off: one that does not come back in time counts
/// as a mute card, and its thread is left to end when the card is pulled. The slot
/// can therefore be destroyed at any instant. When pcscd was restarted, the next
/// power-on finds the reader again.
class PcscSlot final : public QObject, public ChipSlot
{
public:
    PcscSlot(std::string reader, Clock &clock);
    ~PcscSlot() override;

    Task<Result<Bytes>> powerOn() override;
    Task<void> powerOff() override;
    Task<Result<Bytes>> exchange(Bytes command) override;

private:
    class Worker;
    struct Answer {
        int number = 0;
        Result<Bytes> result;
    };
    using Call = std::function<Result<Bytes>(PcscCard &)>;

    Task<Result<Bytes>> ask(Call call, Duration limit);

    std::string reader_;
    std::shared_ptr<Worker> worker_; ///< null until asked, and after a call that hangs
    int asked_ = 0;
    Turns turns_;
    Mailbox<Answer> answers_;
};

} // namespace huimin
