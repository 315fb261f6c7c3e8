# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one journey against one station of its own, and says what happened."""

import os
import pathlib
import shutil

import books
import control
import journal
import leftovers
import spoken
import verbs
from conditions import TooLate, wait_until
from station import Died, HiddenDisplay, Station

Width, Height = 540, 960
OpenLimit = 90.0  # until every device has been found and the bank has signed the station on
RestLimit = 90.0  # until banks and billers have answered everything
Invitations = ("点一下屏幕开始", "Touch the screen to begin")


class World:
    """What the verbs of a script reach."""

    def __init__(self, station, screen, folder):
        self.station = station
        self.screen = screen
        self.folder = pathlib.Path(folder)
        self.last_picture = None
        self._pictures = 0
        self._before = None
        self._staff = books.ByStaff()
        self.heard_to = 0  # lines of what was said that a step has listened to
        self.keys_pressed = 0
        self.codes = set()  # payment codes that telephones have shown
        self.laid = set()  # people whose cards lay on a reader, or were in a slot
        self.faces = set()  # pictures of those who stood before the camera

    def remember(self):
        self._before = self.witnesses()

    def hardware(self):
        return self.station.ask_hardware("state")

    def ask_hardware(self, words):
        if words.split()[:2] != ["dispenser", "leave"]:
            return self.station.ask_hardware(words)
        before = self.hardware()["notes"]
        answer = self.station.ask_hardware(words)
        self._staff.took(before, self.hardware()["notes"])
        return answer

    def holder_of(self, card):
        """Whose social-security card of the seed this is."""
        return leftovers.holder_of(card)

    def spoken(self):
        return spoken.lines(self.station.spoken)

    def pins_said(self):
        state = self.hardware()
        cards = state["wallet"] + state.get("socialCardReader", {"cards": []})["cards"]
        pins = [each["pin"] for each in cards if each["pin"]]
        return spoken.pins_said(self.spoken(), pins)

    def leftovers(self):
        """(what, where) is left of those who were here, now that they are gone."""
        texts = [each for person in sorted(self.laid) for each in leftovers.secrets_of(person)]
        texts += sorted(self.codes)
        texts += self.pieces_of_papers()
        traces = [each for face in sorted(self.faces) for each in leftovers.traces_of(face)]
        if not texts:
            return []
        # The cabinet's own pictures are files; of a kiosk's, none is.
        return (leftovers.in_memory(self.station.kiosk.process.pid, texts + traces)
                + leftovers.in_files({self.station.folder, self.station.data}, texts))

    def pieces_of_papers(self):
        """Of each picture that the office for schools has been brought."""
        least = 24  # bytes; less may be anything
        pieces = [bytes.fromhex(each["piece"])
                  for each in self.ask_town("school-papers")["papers"]]
        return [each for each in pieces if len(each) >= least]

    def ask_town(self, words):
        return self.station.ask_town(words)

    def records(self, kind=None):
        every = journal.records(self.station.journal)
        return [each for each in every if kind is None or each.kind == kind]

    def witnesses(self):
        ledger = self.ask_town("ledger")["accounts"]
        hardware = self.hardware()
        return books.Witnesses(
            hardware["value"], hardware["notes"],
            {each["id"]: each["balance"] for each in ledger},
            {company: self.ask_town(f"booked {company}")["booked"]
             for company in books.Companies})

    def change(self):
        return self.witnesses().change_since(self._before)

    def account_change(self, account):
        return self.change().accounts[account]

    def booked_change(self, company):
        return self.change().booked[company]

    def value_change(self, place):
        return self.change().value[place]

    def purse_change(self):
        return self.value_change("resident")

    def owed(self):
        return books.owed(self.records())

    def unclosed(self, name):
        """Sentences about what does not close; the book is kept beside the pictures."""
        path = self.folder / "book.jsonl"
        payments = {company: self.ask_town(f"payments {company}")["payments"]
                    for company in books.Companies}
        books.write(path, self.station.bin / "huimin-journal", self.station.journal,
                    books.book(name, self._before, self.witnesses(), self._staff,
                               self.ask_town("sales")["sales"], self.ask_town("charges")["charges"],
                               payments, self.ask_town("culture-loads")["loads"]))
        return books.differences(path)

    def receipt_text(self):
        receipts = self.hardware()["receipts"]
        return receipts[-1]["text"] if receipts else ""

    def picture(self, name):
        self._pictures += 1
        self.last_picture = self.screen.picture(self.folder / f"{self._pictures:02}-{name}.png")
        return self.last_picture

    def is_idle(self):
        return any(self.screen.find_pressable(text) for text in Invitations)

    def rest(self, limit):
        """Nobody is there and nothing is under way; what is owed to a bank is sent."""
        def at_rest():
            return not journal.open_transactions(self.station.journal) and self.is_idle()
        wait_until(at_rest, limit, lambda: "the station does not come to rest; open: "
                   f"{journal.open_transactions(self.station.journal) or 'nothing'}", pace=0.2)


class Outcome:
    def __init__(self, journey, failure=None, report=""):
        self.journey = journey
        self.failure = failure
        self.report = report


def play(journey, build, folder, telling):
    """The outcome of one journey; the station is gone afterwards, whatever happened."""
    folder = pathlib.Path(folder)
    display = HiddenDisplay(folder, Width, Height)
    try:
        # The accessibility bus of this process's screen reader is the display's.
        os.environ.update(display.environment)
        from screen import Screen
        station = Station(build, folder, display=display,
                          kiosk_options=["--size", f"{Width}x{Height}"],
                          hardware_options=["--headless"])
        world = World(station, Screen(station.environment), folder)
        try:
            return _play(journey, station, world, telling)
        finally:
            _keep_receipts(world)
            station.end()
    finally:
        display.end()


def _play(journey, station, world, telling):
    place = "before the first step"
    try:
        station.start()
        wait_until(world.is_idle, OpenLimit, "the station does not open")
        world.remember()
        for step in journey.steps:
            place = f"{step.place}: {step}"
            telling.step(step, world)
            verbs.perform(world, step)
            telling.done(step, world)
        place = "at the end"
        world.rest(RestLimit)
        place = "somebody listened"
        if world.pins_said():
            raise verbs.Failed("a PIN was said aloud: see spoken.jsonl")
        place = "somebody is not forgotten"
        left = world.leftovers()
        if left:
            raise verbs.Failed("; ".join(f"{text} is left in {where}" for text, where in left))
        place = "the books do not close"
        found = world.unclosed(journey.name)
        if found:
            raise verbs.Failed("; ".join(found))
        return Outcome(journey)
    except (verbs.Failed, TooLate, Died, control.Silent, control.Refused,
            books.Unreadable) as why:
        return Outcome(journey, f"{place}: {why}", _report(station, world))


def _report(station, world):
    lines = []
    for child in (station.town, station.hardware, station.kiosk):
        if child is not None and not child.running():
            lines.append(f"huimin-{child.name} has ended with {child.process.returncode}")
    lines.append("the screen shows:")
    lines += [f"    {each}" for each in world.screen.shown()] or ["    nothing"]
    lines.append("what was said ends with:")
    lines += [f"    {each}" for each in world.spoken()[-12:]] or ["    nothing"]
    lines.append("the journal ends with:")
    lines += [f"    {each}" for each in world.records()[-12:]] or ["    nothing"]
    lines.append(f"picture: {world.picture('failed')}")
    lines += [f"log: {log}" for log in station.logs()]
    return "\n".join(lines)


def _keep_receipts(world):
    """The pictures of the receipts, beside those of the screen."""
    try:
        for receipt in world.hardware()["receipts"]:
            name = f"receipt-{receipt['number']}"
            shutil.copy(receipt["picture"], world.folder / f"{name}.png")
            (world.folder / f"{name}.txt").write_text(receipt["text"])
    except (control.Silent, control.Refused, OSError, AttributeError):
        pass  # there is no station that has any
