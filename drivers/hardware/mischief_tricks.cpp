// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/mischief_tricks.h"

#include "drivers/hardware/cabinet.h"

#include <algorithm>

namespace huimin::hardware {

using world::Place;
using C = Cabinet;
using N = std::vector<int>;
using Tricks = std::vector<Trick>;

namespace {

constexpr bool Stands = true;
constexpr bool Once = false;

void carryOff(Cabinet &cabinet, const std::vector<world::NoteId> &notes)
{
    for (const world::NoteId note : notes)
        cabinet.notes().move(note, {Place::Kind::Away});
}

void leave(Cabinet &cabinet, int unit, int count)
{
    auto notes = cabinet.notes().at({Place::Kind::Cassette, unit});
    notes.erase(notes.begin(), notes.begin() + std::min<std::ptrdiff_t>(count, std::ssize(notes)));
    carryOff(cabinet, notes);
}

void clearAcceptor(Cabinet &cabinet)
{
    if (const auto note = cabinet.acceptor()->clearJam())
        carryOff(cabinet, {*note});
}

void renewPinPad(Cabinet &cabinet)
{
    cabinet.pinPad()->setSilent(false);
    if (!cabinet.pinPad()->isTampered())
        return;
    cabinet.pinPad()->replace();
    cabinet.provisionPinPad();
}

/// Its device forgets what it knew, and the line is dead until it is back.
template <typename Device, typename Line>
void cutPower(Cabinet &cabinet, Device *device, Line &line)
{
    device->cutPower();
    cabinet.blackOut(line);
}

Tricks cardReader()
{
    const char *name = "card-reader";
    return {
        {name, "silent", [](C &c, const N &) { c.cardReader()->setSilent(true); }, Stands},
        {name,
         "normal",
         [](C &c, const N &) {
             c.cardReader()->setSilent(false);
             c.cardReader()->calm();
         },
         Once,
         {"silent"}},
        {name, "jam", [](C &c, const N &) { c.cardReader()->jamAtNextMove(); }, Stands},
        {name,
         "clear-jam",
         [](C &c, const N &) { (void)c.cardReader()->clearJam(); },
         Once,
         {"jam"}},
        {name, "bin-full", [](C &c, const N &) { c.cardReader()->setBinFull(true); }, Stands},
        {name, "bin-empty", [](C &c, const N &) { c.emptyCardBin(); }, Once, {"bin-full"}},
        {name, "power-cut",
         [](C &c, const N &) { cutPower(c, c.cardReader(), *c.lines().cardReader); }},
    };
}

Tricks chip()
{
    const char *name = "chip";
    return {
        {name, "mute", [](C &c, const N &) { c.chip()->setMute(true); }, Stands},
        {name,
         "slow MILLISECONDS",
         [](C &c, const N &n) { c.chip()->setDelay(std::chrono::milliseconds(n[0])); },
         Stands,
         {"slow"}},
        {name,
         "normal",
         [](C &c, const N &) {
             c.chip()->setMute(false);
             c.chip()->setDelay({});
         },
         Once,
         {"mute", "slow"}},
        {name, "restart-service", [](C &c, const N &) { c.chip()->restartService(); }},
    };
}

Tricks pinPad()
{
    const char *name = "pin-pad";
    return {
        {name, "silent", [](C &c, const N &) { c.pinPad()->setSilent(true); }, Stands},
        {name, "tamper", [](C &c, const N &) { c.pinPad()->tamper(); }, Stands},
        {name, "normal", [](C &c, const N &) { renewPinPad(c); }, Once, {"silent", "tamper"}},
        {name, "power-cut", [](C &c, const N &) { cutPower(c, c.pinPad(), *c.lines().pinPad); }},
    };
}

Tricks dispenser()
{
    const char *name = "dispenser";
    return {
        {name, "silent", [](C &c, const N &) { c.dispenser()->setSilent(true); }, Stands},
        {name,
         "normal",
         [](C &c, const N &) {
             c.dispenser()->setSilent(false);
             c.dispenser()->calm();
         },
         Once,
         {"silent"}},
        {name,
         "jam-after N",
         [](C &c, const N &n) { c.dispenser()->jamAfter(n[0]); },
         Stands,
         {"jam-after"}},
        {name,
         "clear-jam",
         [](C &c, const N &) { carryOff(c, c.dispenser()->clearJam()); },
         Once,
         {"jam-after"}},
        {name, "lose-reply", [](C &c, const N &) { c.dispenser()->loseNextReply(); }},
        {name, "miscount N", [](C &c, const N &n) { c.dispenser()->miscountNext(n[0]); }},
        {name, "double-pick", [](C &c, const N &) { c.dispenser()->doublePickNext(); }},
        {name, "remove UNIT", [](C &c, const N &n) { c.dispenser()->removeCassette(n[0], true); },
         Stands},
        {name,
         "insert UNIT",
         [](C &c, const N &n) { c.dispenser()->removeCassette(n[0], false); },
         Once,
         {"remove UNIT"}},
        {name, "leave UNIT N", [](C &c, const N &n) { leave(c, n[0], n[1]); }},
        {name, "power-cut",
         [](C &c, const N &) { cutPower(c, c.dispenser(), *c.lines().dispenser); }},
    };
}

Tricks tray()
{
    using Stick = io_board::Simulator::Stick;
    const char *name = "tray";
    return {
        {name, "silent", [](C &c, const N &) { c.tray()->setSilent(true); }, Stands},
        {name, "normal", [](C &c, const N &) { c.tray()->setSilent(false); }, Once, {"silent"}},
        {name,
         "stick closed",
         [](C &c, const N &) { c.tray()->stickShutter(Stick::Closed); },
         Stands,
         {"stick"}},
        {name,
         "stick half-open",
         [](C &c, const N &) { c.tray()->stickShutter(Stick::HalfOpen); },
         Stands,
         {"stick"}},
        {name, "belt-stuck", [](C &c, const N &) { c.tray()->stickBelt(true); }, Stands},
        {name, "mend", [](C &c, const N &) { c.tray()->mend(); }, Once, {""}},
        {name, "power-cut", [](C &c, const N &) { cutPower(c, c.tray(), *c.lines().tray); }},
    };
}

Tricks acceptor()
{
    const char *name = "acceptor";
    return {
        {name, "silent", [](C &c, const N &) { c.acceptor()->setSilent(true); }, Stands},
        {name,
         "normal",
         [](C &c, const N &) {
             c.acceptor()->setSilent(false);
             c.acceptor()->calm();
         },
         Once,
         {"silent", "forget-stack"}},
        {name, "jam-note", [](C &c, const N &) { c.acceptor()->jamAtNextNote(); }, Stands},
        {name, "jam-stack", [](C &c, const N &) { c.acceptor()->jamAtNextStack(); }, Stands},
        {name, "clear-jam", [](C &c, const N &) { clearAcceptor(c); }, Once, {"jam"}},
        {name, "reject HEX",
         [](C &c, const N &n) { c.acceptor()->rejectNext(static_cast<std::uint8_t>(n[0])); }},
        {name, "forget-stack",
         [](C &c, const N &) { c.acceptor()->forgetStackAfterPowerCut(true); }, Stands},
        {name, "cash-box out", [](C &c, const N &) { c.acceptor()->removeCashBox(true); }, Stands},
        {name,
         "cash-box in",
         [](C &c, const N &) { c.acceptor()->removeCashBox(false); },
         Once,
         {"cash-box out"}},
        {name, "power-cut",
         [](C &c, const N &) { cutPower(c, c.acceptor(), *c.lines().acceptor); }},
    };
}

Tricks identityReader()
{
    const char *name = "identity-reader";
    return {
        {name, "silent", [](C &c, const N &) { c.identityReader()->setSilent(true); }, Stands},
        {name, "unauthorised", [](C &c, const N &) { c.identityReader()->setAuthorised(false); },
         Stands},
        {name, "fail-reads N", [](C &c, const N &n) { c.identityReader()->failReads(n[0]); }},
        {name,
         "normal",
         [](C &c, const N &) {
             c.identityReader()->setSilent(false);
             c.identityReader()->setAuthorised(true);
         },
         Once,
         {"silent", "unauthorised"}},
    };
}

Tricks paper()
{
    const char *name = "printer";
    return {
        {name, "paper-out", [](C &c, const N &) { c.printer()->setPaperEnd(true); }, Stands},
        {name, "paper-low", [](C &c, const N &) { c.printer()->setPaperNearEnd(true); }, Stands},
        {name,
         "run-out-after LINES",
         [](C &c, const N &n) { c.printer()->runOutAfter(n[0]); },
         Stands,
         {"run-out-after"}},
        {name,
         "paper-in",
         [](C &c, const N &) {
             c.printer()->calm();
             c.printer()->setPaperNearEnd(false);
             c.printer()->setPaperEnd(false);
         },
         Once,
         {"paper", "run-out-after"}},
        {name, "cover open", [](C &c, const N &) { c.printer()->setCoverOpen(true); }, Stands},
        {name,
         "cover closed",
         [](C &c, const N &) { c.printer()->setCoverOpen(false); },
         Once,
         {"cover open"}},
        {name, "cutter stuck", [](C &c, const N &) { c.printer()->setCutterStuck(true); }, Stands},
        {name,
         "cutter free",
         [](C &c, const N &) { c.printer()->setCutterStuck(false); },
         Once,
         {"cutter stuck"}},
    };
}

Tricks printer()
{
    const char *name = "printer";
    return {
        {name, "silent", [](C &c, const N &) { c.printer()->setSilent(true); }, Stands},
        {name, "normal", [](C &c, const N &) { c.printer()->setSilent(false); }, Once, {"silent"}},
        {name, "unplug", [](C &c, const N &) { c.lines().printer->setPlugged(false); }, Stands},
        {name,
         "plug",
         [](C &c, const N &) { c.lines().printer->setPlugged(true); },
         Once,
         {"unplug"}},
        {name, "power-cut", [](C &c, const N &) { cutPower(c, c.printer(), *c.lines().printer); }},
    };
}

Tricks pages()
{
    const char *name = "page-printer";
    return {
        {name, "paper-out", [](C &c, const N &) { c.pageRoom()->setPaper(false); }, Stands},
        {name,
         "paper-in",
         [](C &c, const N &) { c.pageRoom()->setPaper(true); },
         Once,
         {"paper-out"}},
        {name, "jam", [](C &c, const N &) { c.pageRoom()->setJammed(true); }, Stands},
        {name, "clear-jam", [](C &c, const N &) { c.pageRoom()->setJammed(false); }, Once, {"jam"}},
        {name, "stop", [](C &c, const N &) { c.pageRoom()->setStopped(true); }, Stands},
        {name, "resume", [](C &c, const N &) { c.pageRoom()->setStopped(false); }, Once, {"stop"}},
        {name, "silent", [](C &c, const N &) { c.pageRoom()->setDown(true); }, Stands},
        {name, "normal", [](C &c, const N &) { c.pageRoom()->setDown(false); }, Once, {"silent"}},
        {name, "break-next", [](C &c, const N &) { c.pageRoom()->breakNext(); }},
    };
}

Tricks securityModule()
{
    const char *name = "security-module";
    return {
        {name, "out", [](C &c, const N &) { c.putModule(false); }, Stands},
        {name, "refuses", [](C &c, const N &) { c.wallet().module().setRefusing(true); }, Stands},
        {name,
         "normal",
         [](C &c, const N &) {
             c.wallet().module().setRefusing(false);
             c.putModule(true);
         },
         Once,
         {"out", "refuses"}},
    };
}

/// `which` is the one or the other.
template <StandCamera *(C::*which)() const>
Tricks camera(const char *name)
{
    return {
        {name, "silent", [](C &c, const N &) { (c.*which)()->program().setSilent(true); }, Stands},
        {name, "garbage", [](C &c, const N &) { (c.*which)()->program().setBroken(true); }, Stands},
        {name,
         "normal",
         [](C &c, const N &) {
             (c.*which)()->program().setSilent(false);
             (c.*which)()->program().setBroken(false);
         },
         Once,
         {"silent", "garbage"}},
    };
}

} // namespace

const std::vector<Trick> &tricks()
{
    static const std::vector<Trick> all = [] {
        Tricks made;
        for (const auto &some :
             {cardReader(), chip(), pinPad(), dispenser(), tray(), acceptor(), identityReader(),
              camera<&C::documentCamera>("document-camera"), camera<&C::faceCamera>("face-camera"),
              securityModule(), paper(), printer(), pages()})
            made.insert(made.end(), some.begin(), some.end());
        return made;
    }();
    return all;
}

} // namespace huimin::hardware
