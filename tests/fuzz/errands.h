// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_acceptor.h"
#include "drivers/crt/crt_card_reader.h"
#include "drivers/escpos/escpos_printer.h"
#include "drivers/io_board/io_board_tray.h"
#include "drivers/lcdm/lcdm_dispenser.h"
#include "drivers/port/memory_port.h"
#include "drivers/world/memory_slot.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "tests/fuzz/pieces.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"

namespace huimin::fuzz {

using namespace std::chrono_literals;

/// What a resident needs of each device, over any line. Whatever the device says, every
/// errand ends.
class Errands
{
public:
    enum class Device { Acceptor, CardReader, Printer, Tray, Dispenser, PinPad };
    static constexpr int Devices = 6;

    Errands(Port &port, VirtualClock &clock) : port_(port), clock_(clock) {}

    void run(Device device)
    {
        switch (device) {
        case Device::Acceptor:
            return takeNote();
        case Device::CardReader:
            return takeCard();
        case Device::Printer:
            return print();
        case Device::Tray:
            return openTray();
        case Device::Dispenser:
            return dispense();
        case Device::PinPad:
            return askPin();
        }
    }

private:
    template <typename T>
    void ends(Task<T> task)
    {
        HUIMIN_CHECK(test::drive(clock_, std::move(task)).has_value(), "every errand ends");
    }

    void takeNote()
    {
        ccnet::Acceptor acceptor(port_, clock_, faults_);
        clock_.advance(3s);
        ends(acceptor.start({10'000}));
        clock_.advance(2s);
        ends(acceptor.stack());
        acceptor.acknowledge();
        ends(acceptor.giveBack());
        ends(acceptor.end());
        ends(acceptor.fateAfterRestart());
    }

    void takeCard()
    {
        world::MemorySlot chip(clock_);
        crt::MotorCardReader reader(port_, clock_, faults_, chip);
        clock_.advance(3s);
        ends(reader.enableInsertion(true));
        clock_.advance(2s);
        ends(reader.chipPower());
        ends(reader.eject());
        ends(reader.retain());
    }

    void print()
    {
        escpos::Printer printer(port_, clock_, faults_, {});
        clock_.advance(3s);
        ends(printer.print({{ReceiptLine::Kind::Text, "300.00", {}}}));
    }

    void openTray()
    {
        io_board::Tray tray(port_, clock_, faults_);
        clock_.advance(3s);
        ends(tray.present(1));
        ends(tray.retract(2));
        ends(tray.reject(3));
        ends(tray.status());
    }

    void dispense()
    {
        MemoryWire board(clock_);
        io_board::Tray tray(board.host(), clock_, faults_);
        lcdm::Dispenser dispenser(port_, clock_, faults_, tray,
                                  {{1, Money::yuan(100)}, {2, Money::yuan(50)}});
        clock_.advance(3s);
        ends(dispenser.dispense(1, {{1, 3, 0}, {2, 2, 0}}));
        ends(dispenser.lastDispense(1));
        ends(dispenser.resetPath());
    }

    void askPin()
    {
        zt_epp::ZtPinPad pad(port_, clock_, faults_, PinPad::Scheme::TripleDes);
        clock_.advance(3s);
        ends(pad.importKey(PinPad::KeySlot::PinA, Bytes(16, 7)));
        ends(pad.startPinEntry(6, 6, [](PinPad::Key) {}));
        clock_.advance(2s);
        ends(pad.pinBlock(PinPad::KeySlot::PinA, Pan("6228480000000000125")));
        ends(pad.stopEntry());
        ends(pad.mac(PinPad::KeySlot::MacA, Bytes(24, 1)));
        ends(pad.encrypt(PinPad::KeySlot::MacA, Bytes(16, 1)));
    }

    Port &port_;
    VirtualClock &clock_;
    test::FaultsSeen faults_;
};

} // namespace huimin::fuzz
