# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line of a journey can say. Each verb is a function of the world and the words
behind it; its first doc line is its usage. All of them wait, up to the step's limit, for
what they need; a check waits until it is true."""

import re
import subprocess
import unicodedata

import control
import georeport
import leftovers
from books import Companies, fen, yuan
from conditions import TooLate, wait_until
from screen import pattern

KillPace = 0.001


class Failed(Exception):
    """A step did not come true."""


class Verb:
    def __init__(self, action, usage, shape):
        self.action = action
        self.usage = usage
        self.shape = re.compile(shape, re.ASCII)  # the machines know these digits alone

    def wrong(self, words):
        return None if self.shape.fullmatch(words) else f"it is '{self.usage}'"


Verbs = {}
Amount = r"[+-]?\d+(\.\d\d)?"


def verb(usage, shape=r".+"):
    def add(action):
        Verbs[usage.split()[0]] = Verb(action, usage, shape)
        return action
    return add


# ---- the screen -------------------------------------------------------------

@verb("see TEXT")
def see(world, text, limit):
    wait_until(lambda: world.screen.find(text), limit,
               f"'{text}' is not on the screen", pace=0.1)


@verb("gone TEXT")
def gone(world, text, limit):
    wait_until(lambda: not world.screen.find(text), limit,
               f"'{text}' is still on the screen", pace=0.1)


@verb("touch TEXT")
def touch(world, text, limit):
    last = [None]

    def at_rest():
        """It can be pressed, and lies where it lay a moment ago: pages are still laid out
        when they can already be read."""
        thing = world.screen.find_pressable(text)
        place, last[0] = last[0], thing and thing.place
        return thing if thing and thing.place == place else None
    world.screen.touch(wait_until(at_rest, limit, f"nothing called '{text}' can be touched",
                                  pace=0.1))


@verb("off TEXT")
def off(world, text, limit):
    wait_until(lambda: world.screen.find_switched_off(text), limit,
               f"'{text}' is not switched off on the screen", pace=0.1)


@verb("type DIGITS", r"\d+")
def type_digits(world, digits, limit):
    for digit in digits:
        touch(world, digit, limit)


@verb("note-code", r"")
def note_code(world, _, limit):
    """The code on the newest slip, in three groups of three digits, is noted."""
    found = [None]

    def there():
        found[0] = re.search(r"\b(\d{3}) (\d{3}) (\d{3})\b", world.receipt_text())
        return found[0]
    wait_until(there, limit, "no code is on the newest receipt")
    world.noted = "".join(found[0].groups())


@verb("type-code", r"")
def type_code(world, _, limit):
    type_digits(world, world.noted, limit)


@verb("write LETTERS", r"[a-z']+")
def write_letters(world, letters, limit):
    for letter in letters:
        touch(world, letter, limit)


Corner = r"\d{1,3},\d{1,3}"
StrokeShape = rf"{Corner}(-{Corner})*"


@verb("draw STROKE [STROKE...]", rf"{StrokeShape}( {StrokeShape})*")
def draw(world, strokes, limit):
    """With a finger on the writing field: corners in hundredths of its sides."""
    for stroke in strokes.split():
        field = wait_until(world.screen.field, limit, "there is no field to write on", pace=0.1)
        world.screen.draw(field, [tuple(map(int, each.split(","))) for each in stroke.split("-")])


@verb("picture NAME", r"[\w-]+")
def picture(world, name, _):
    world.picture(name)


# ---- ears -------------------------------------------------------------------

def listen(world, text, limit, wanted_where):
    """From where the last step stopped listening."""
    wanted = pattern(text)

    def found():
        for at, line in enumerate(world.spoken()[world.heard_to:], world.heard_to + 1):
            if wanted.fullmatch(line.text) and wanted_where(line):
                return at
        return None

    def why():
        said = "; ".join(map(str, world.spoken()[world.heard_to:])) or "nothing"
        return f"'{text}' is not heard; since the last step: {said}"
    world.heard_to = wait_until(found, limit, why)


@verb("heard TEXT")
def heard(world, text, limit):
    listen(world, text, limit, lambda line: line.headset)


@verb("heard-aloud TEXT")
def heard_aloud(world, text, limit):
    listen(world, text, limit, lambda line: not line.headset)


@verb("never-aloud TEXT")
def never_aloud(world, text, _):
    """The loudspeaker has not said it, in this whole journey."""
    wanted = pattern(text)
    for line in world.spoken():
        if not line.headset and wanted.fullmatch(line.text):
            raise Failed(f"'{line}' came out of the loudspeaker")


# ---- hands at the cabinet ---------------------------------------------------

def when_ready(world, limit, ready, missing, words):
    """A hand waits until what it reaches for is there."""
    wait_until(lambda: ready(world.hardware()), limit, missing)
    world.ask_hardware(words)


@verb("insert CARD", r"[\w-]+")
def insert(world, card, limit):
    when_ready(world, limit, lambda state: state["cardSlot"]["open"], "the card slot is closed",
               f"insert {card}")


@verb("take-card", r"")
def take_card(world, _, limit):
    when_ready(world, limit, lambda state: state["cardSlot"]["atGate"], "no card is at the gate",
               "take-card")


@verb("lay-badge BADGE", r"[\w-]+")
def lay_badge(world, badge, _):
    world.ask_hardware(f"lay-badge {badge}")


@verb("lay-purse CARD [torn-after BYTES]", r"[\w-]+( torn-after \d+)?")
def lay_purse(world, words, limit):
    when_ready(world, limit, lambda state: not state["purseReader"]["card"],
               "another card lies there", f"lay-purse {words}")


@verb("lift-purse", r"")
def lift_purse(world, _, __):
    world.ask_hardware("lift-purse")


@verb("put-social-card CARD [upside-down] [torn-after BYTES]",
      r"[\w-]+( upside-down| torn-after \d+)?")
def put_social_card(world, words, limit):
    card = words.split()[0]
    world.laid.add(world.holder_of(card))
    when_ready(world, limit, lambda state: not state["socialCardReader"]["card"],
               "another card is in the slot", f"put-social-card {words}")


@verb("lay-social-card CARD [torn-after BYTES]", r"[\w-]+( torn-after \d+)?")
def lay_social_card(world, words, limit):
    world.laid.add(world.holder_of(words.split()[0]))
    when_ready(world, limit, lambda state: not state["socialCardReader"]["laid"],
               "another card lies there", f"lay-social-card {words}")


@verb("lift-social-card", r"")
def lift_social_card(world, _, __):
    world.ask_hardware("lift-social-card")


@verb("take-social-card-at HEX", r"[0-9A-Fa-f]+")
def take_social_card_at(world, prefix, _):
    world.ask_hardware(f"take-social-card-at {prefix}")


@verb("take-social-card", r"")
def take_social_card(world, _, __):
    world.ask_hardware("take-social-card")


@verb("lift-badge", r"")
def lift_badge(world, _, __):
    world.ask_hardware("lift-badge")


@verb("lay-identity PERSON", r"[\w-]+")
def lay_identity(world, person, _):
    world.laid.add(person)
    world.ask_hardware(f"lay-identity {person}")


@verb("lay-paper PAPER", r"[\w-]+")
def lay_paper(world, paper, _):
    """Under the document camera; its name stands in the cabinet's state."""
    world.ask_hardware(f"lay-paper {paper}")


@verb("stand-before WHO", r"[\w-]+")
def stand_before(world, who, _):
    """Before the face camera; who there is stands in the cabinet's state."""
    world.ask_hardware(f"stand-before {who}")
    pictures = {each["id"]: each["picture"]
                for each in world.hardware()["faceCamera"]["pictures"]}
    world.faces.add(pictures[who])


@verb("face-camera-off", r"")
def face_camera_off(world, _, limit):
    """The face camera looks at nobody any more."""
    wait_until(lambda: not world.hardware()["faceCamera"]["looks"], limit,
               "the face camera still looks")


@verb("camera-off", r"")
def camera_off(world, _, limit):
    """The document camera sees nothing any more."""
    wait_until(lambda: not world.hardware()["documentCamera"]["looks"], limit,
               "the document camera still looks")


@verb("take-identity", r"")
def take_identity(world, _, __):
    world.ask_hardware("take-identity")


@verb("pull-card", r"")
def pull_card(world, _, limit):
    when_ready(world, limit, lambda state: state["cardSlot"]["card"], "no card is in the slot",
               "pull-card")


@verb("pull-card-at HEX [N]", r"[0-9A-Fa-f]+( \d+)?")
def pull_card_at(world, words, _):
    world.ask_hardware(f"pull-card-at {words}")


@verb("press KEYS", r"[0-9ECX]+")
def press(world, keys, limit):
    when_ready(world, limit, lambda state: state["pinPad"]["entering"],
               "the PIN pad does not wait for keys", f"press {keys}")
    world.keys_pressed += len(keys)


@verb("key KEYS", r"([0-9ECXZ.]|F[1-4])+")
def key(world, keys, limit):
    """On the open keyboard; Z is the key with two zeros."""
    when_ready(world, limit, lambda state: state["pinPad"]["open"],
               "the keyboard of the PIN pad is not open", f"key {keys}")
    world.keys_pressed += len(keys.replace("F", ""))


@verb("keys-at-most N", r"\d+")
def keys_at_most(world, most, _):
    if world.keys_pressed > int(most):
        raise Failed(f"{world.keys_pressed} keys were pressed, more than {most}")


@verb("headset WAY", r"in|out")
def headset(world, way, _):
    world.ask_hardware(f"headset {way}")


@verb("put YUAN [YUAN...]", r"\d+( \d+)*")
def put(world, notes, limit):
    for note in notes.split():
        when_ready(world, limit, lambda state: state["acceptor"]["accepts"],
                   "the banknote slot does not take notes", f"put {note}")


@verb("take-notes [N]", r"(\d+)?")
def take_notes(world, count, limit):
    when_ready(world, limit, lambda state: state["tray"]["open"] and any(
        state["tray"]["notes"].values()), "no notes lie in an open tray",
        f"take-notes {count}".strip())


@verb("scan TEXT")
def scan(world, text, _):
    world.ask_hardware(f"scan {text}")


@verb("phone-shows WALLET", r"\w+")
def phone_shows(world, wallet, _):
    """The telephone shows its payment code to the reader."""
    code = world.ask_town(f"wallet-code {wallet}")["code"]
    world.ask_hardware(f"scan {code}")
    world.codes.add(code)


@verb("phone-shows-insurance PERSON", r"[\w-]+")
def phone_shows_insurance(world, person, _):
    """The telephone shows the code of its holder's medical insurance to the reader."""
    code = world.ask_town(f"medical-code {person}")["code"]
    world.ask_hardware(f"scan {code}")
    world.codes.add(code)
    world.laid.add(person)


@verb("phone-shows-old-insurance PERSON", r"[\w-]+")
def phone_shows_old_insurance(world, person, _):
    """A code that its telephone has shown for too long."""
    code = world.ask_town(f"medical-code {person}")["code"]
    world.ask_town("medical-codes-over")
    world.ask_hardware(f"scan {code}")
    world.codes.add(code)


@verb("phone-reads WALLET", r"\w+")
def phone_reads(world, wallet, limit):
    """The telephone reads the code that stands on the screen, and pays."""
    code = wait_until(world.screen.code, limit, "no code can be read off the screen", pace=0.3)
    world.ask_town(f"wallet-reads {wallet} {code}")


def pass_on(name, ask):
    """What the programs understand themselves; they say what is wrong with it."""
    def action(world, words, _):
        ask(world, f"{name} {words}".strip())
    action.__doc__ = f"{name} ..."
    Verbs[name] = Verb(action, f"{name} ...", r".*")


for device in ("card-reader", "chip", "pin-pad", "dispenser", "tray", "acceptor", "printer",
               "page-printer", "security-module", "document-camera", "face-camera", "mend"):
    pass_on(device, lambda world, words: world.ask_hardware(words))
for service in ("bank", *Companies, "card", "desk", "nobody-before", "call",
                "hotline", "case", "case-drafts", "case-service",
                "social", "pension-check", "face-gesture", "social-card", "unemployed",
                "social-agent",
                "phonepay",
                "wallet-asks", "wallet-confirm", "school", "school-season", "school-records",
                "school-drafts", "school-papers", "directory", "directory-service",
                "directory-form",
                "announcements", "announcement", "announce", "culture-card",
                "culture-spend", "culture-pool", "culture-offer", "culture-holds-over",
                "clinic", "clinic-book", "clinic-medicine", "clinic-quicker", "medical",
                "medical-codes-over", "medical-misses", "medical-person", "medical-spend"):
    pass_on(service, lambda world, words: world.ask_town(words))


# ---- the station ------------------------------------------------------------

@verb("kill [KIND [N]]", r"(\w+( \d+)?)?")
def kill(world, words, limit):
    """Now, or in the instant in which the N-th record of a kind has become durable."""
    if words:
        kind, _, count = words.partition(" ")
        count = int(count or 1)
        wait_until(lambda: len(world.records(kind)) >= count, limit,
                   f"the journal has no {kind}", pace=KillPace)
    world.station.kiosk.kill()


@verb("start", r"")
def start(world, _, __):
    world.station.start_kiosk()


@verb("certificate WHICH", r"own|strange")
def certificate(world, which, _):
    world.station.show_certificate(which)


@verb("ready", r"")
def ready(world, _, limit):
    wait_until(lambda: world.hardware()["acceptor"]["state"] in ("disabled", "idling"), limit,
               "the kiosk has not found the banknote slot")


@verb("rest", r"")
def rest(world, _, limit):
    world.rest(limit)


# ---- checks -----------------------------------------------------------------

def until_equal(limit, wanted, found, name):
    last = [None]

    def equal():
        last[0] = found()
        return last[0] == wanted
    wait_until(equal, limit, lambda: f"{name} is {last[0]}, not {wanted}")


@verb("account ACCOUNT CHANGE", rf"[\w-]+ {Amount}")
def account(world, words, limit):
    name, change = words.split()
    until_equal(limit, yuan(fen(change)), lambda: yuan(world.account_change(name)),
                f"the change of account {name}")


@verb("booked COMPANY YUAN", rf"\w+ {Amount}")
def booked(world, words, limit):
    company, amount = words.split()
    until_equal(limit, yuan(fen(amount)), lambda: yuan(world.booked_change(company)),
                f"what {company} has booked")


@verb("payments COMPANY N", r"\w+ \d+")
def payments(world, words, limit):
    """So many orders with different keys, each in the books at most once."""
    company, count = words.split()
    orders = []

    def right():
        orders[:] = world.ask_town(f"payments {company}")["payments"]
        return len(orders) == int(count)
    wait_until(right, limit, lambda: f"{company} has {len(orders)} payments, not {count}")
    for order in orders:
        if order["times"] > 1:
            raise Failed(f"{company} was paid {order['times']} times with {order['key']}")


@verb("charges N", r"\d+")
def charges(world, count, limit):
    """So many payments by telephone have reached the provider, whatever became of them."""
    until_equal(limit, int(count), lambda: len(world.ask_town("charges")["charges"]),
                "the number of payments by telephone")


@verb("loaded AMOUNT [N]", r"-?[\d.]+( \d+)?")
def loaded(world, words, limit):
    """So much stands in the books of cultural cards as loaded, the city's share with it; in so
    many loads, and none is left open."""
    amount, count = (words.split() + [None])[:2]
    loads = []

    def right():
        loads[:] = world.ask_town("culture-loads")["loads"]
        done = [each for each in loads if each["state"] == "loaded"]
        return (not any(each["state"] == "authorised" for each in loads) and
                sum(each["paid"] + each["subsidy"] for each in done) == fen(amount) and
                (count is None or len(done) == int(count)))
    wait_until(right, limit, lambda: f"the office of cultural cards has {loads}")


@verb("places STATE N", r"(held|booked|cancelled|released) \d+")
def places(world, words, limit):
    """So many places at what is on are held, booked, cancelled or released."""
    state, count = words.split()

    def there():
        return sum(each["state"] == state for each in world.ask_town("culture-places")["places"])
    until_equal(limit, int(count), there, f"the number of places that are {state}")


@verb("called N", r"\d+")
def called(world, count, limit):
    """So many calls for a person have reached the help desk, however often each was sent."""
    def found():
        return sum("call" in each for each in world.ask_town("calls")["calls"])
    until_equal(limit, int(count), found, "the number of calls at the help desk")


@verb("cases N", r"\d+")
def cases(world, count, limit):
    """So many stand in the town's books, each sent as the standard says."""
    until_equal(limit, int(count), lambda: len(world.ask_town("cases")["cases"]),
                "the number of cases in the town")
    for each in world.ask_town("cases")["cases"]:
        georeport.check_report({"api_key": "kept back", **each["form"]}, each["photo"] > 0)


@verb("case-has WHAT", r"photo|none")
def case_has(world, what, limit):
    """The newest case came with a photo that can be opened, or without one."""
    until_equal(limit, what == "photo",
                lambda: world.ask_town("cases")["cases"][-1]["photo"] > 0,
                "that the newest case has a photo")
    if what == "photo":
        kept = world.folder / "case-photo.jpg"
        world.ask_town(f"case-photo {kept}")
        found = subprocess.run(["identify", "-format", "%m", kept], capture_output=True, text=True,
                               check=False)
        if found.stdout != "JPEG":
            raise Failed(f"the photo is no JPEG: {found.stdout}{found.stderr}")


@verb("papers N", r"\d+")
def papers(world, count, limit):
    """So many papers has the office issued, however often each was asked for."""
    until_equal(limit, int(count), lambda: len(world.ask_town("papers")["papers"]),
                "the number of papers at the office")


@verb("confirmed N", r"\d+")
def confirmed(world, count, limit):
    """So many yearly checks have reached the office, however often each was sent."""
    until_equal(limit, int(count),
                lambda: len(world.ask_town("confirmations")["confirmations"]),
                "the number of checks at the office")


@verb("visits N", r"\d+")
def visits(world, count, limit):
    """So many people want to be seen at home."""
    until_equal(limit, int(count), lambda: len(world.ask_town("visits")["visits"]),
                "the number of visits agreed")


@verb("letters N", r"\d+")
def letters(world, count, limit):
    """So many applications and objections have reached the office for schools, each once."""
    until_equal(limit, int(count), lambda: len(world.ask_town("school-letters")["letters"]),
                "the number of letters at the office for schools")


@verb("letter-says FIELD=VALUE", r"\w+=\S+")
def letter_says(world, words, limit):
    """In the newest letter, and what came of it: outcome=closed."""
    field, _, value = words.partition("=")
    until_equal(limit, value,
                lambda: str(world.ask_town("school-letters")["letters"][-1].get(field, "")),
                f"{field} of the newest letter")


@verb("brought N", r"\d+")
def brought(world, count, limit):
    """So many papers are at the office for schools, names by hand too, and each can be opened."""
    def there():
        return world.ask_town("school-papers")["papers"]
    until_equal(limit, int(count), lambda: len(there()), "the number of papers that were brought")
    for each in there():
        kept = world.folder / each["key"]
        world.ask_town(f"school-paper {each['key']} {kept}")
        found = subprocess.run(["identify", "-format", "image/%m", kept], capture_output=True,
                               text=True, check=False)
        kept.unlink()  # nothing of it may be left anywhere
        if found.stdout.lower() != each["type"]:
            raise Failed(f"a paper is no {each['type']}: {found.stdout}{found.stderr}")


@verb("brought-with N", r"\d+")
def brought_with(world, count, limit):
    """So many of them go with the newest letter."""
    def named():
        letter = world.ask_town("school-letters")["letters"][-1]["key"]
        return [each for each in world.ask_town("school-papers")["papers"]
                if each["letter"] == letter]
    until_equal(limit, int(count), lambda: len(named()), "the papers with the newest letter")


@verb("appointments N", r"\d+")
def appointments(world, count, limit):
    """So many stand at the clinic, and none was asked for twice."""
    def standing():
        return sum(each["status"] == "booked"
                   for each in world.ask_town("appointments")["appointments"])
    until_equal(limit, int(count), standing, "the number of appointments")


@verb("case-says TEXT")
def case_says(world, text, limit):
    """What a resident wrote, in the newest case."""
    wanted = pattern(text)
    found = []

    def right():
        found[:] = [each["words"] for each in world.ask_town("cases")["cases"]]
        return bool(found) and wanted.fullmatch(found[-1])
    wait_until(right, limit, lambda: f"the newest case does not say '{text}': {found}")


@verb("bank-heard TYPE N", r"\d{4} \d+")
def bank_heard(world, words, limit):
    kind, count = words.split()
    until_equal(limit, int(count),
                lambda: world.ask_town("exchanges")["counts"].get(kind, 0),
                f"the number of {kind} at the bank")


@verb("bank-said TYPE CODE", r"\d{4} \w\w")
def bank_said(world, words, limit):
    """The bank has answered such a request with this response code."""
    kind, code = words.split()

    def right():
        return any(each["asked"] == kind and each.get("code") == code
                   for each in world.ask_town("exchanges")["exchanges"])
    wait_until(right, limit, f"the bank has not answered a {kind} with {code}")


@verb("purse CHANGE", Amount)
def purse(world, change, limit):
    until_equal(limit, yuan(fen(change)), lambda: yuan(world.purse_change()),
                "the change of the purse")


@verb("inside PLACE CHANGE", rf"\w+ {Amount}")
def inside(world, words, limit):
    place, change = words.split()
    until_equal(limit, yuan(fen(change)), lambda: yuan(world.value_change(place)),
                f"the change of what is in the {place}")


@verb("owed YUAN", Amount)
def owed(world, amount, limit):
    until_equal(limit, yuan(fen(amount)), lambda: yuan(world.owed()),
                "what the journal says is owed to residents")


@verb("social-pin CARD PIN", r"[\w-]+ \d{6}")
def social_pin(world, words, limit):
    card, pin = words.split()

    def found():
        return next(each["pin"] for each in world.hardware()["socialCardReader"]["cards"]
                    if each["id"] == card)
    until_equal(limit, pin, found, f"the PIN of card {card}")


@verb("where CARD PLACE", r"[\w-]+ (wallet|slot|bin)")
def where(world, words, limit):
    card, place = words.split()

    def found():
        return next(each["where"] for each in world.hardware()["wallet"] if each["id"] == card)
    until_equal(limit, place, found, f"the place of card {card}")


@verb("journal KIND [FIELD=VALUE...] [times N]", r"\w+( \w+=\S+)*( times \d+)?")
def in_journal(world, words, limit):
    parts = words.split()
    times = None
    if len(parts) > 2 and parts[-2] == "times":
        times = int(parts[-1])
        del parts[-2:]
    kind = parts[0]
    fields = dict(part.split("=", 1) for part in parts[1:])

    def right():
        count = sum(record.has(fields) for record in world.records(kind))
        return count >= 1 if times is None else count == times
    wait_until(right, limit, lambda: f"the journal does not say that: {kind} is there as "
               + ("; ".join(map(str, world.records(kind))) or "nothing"))


@verb("drafts N", r"\d+")
def drafts(world, count, limit):
    """So many applications that were begun are kept by the office for schools."""
    until_equal(limit, int(count), lambda: world.ask_town("school-drafts")["drafts"],
                "the number of applications that were begun")


@verb("cases-begun N", r"\d+")
def cases_begun(world, count, limit):
    """So many cases that were begun are kept by the town."""
    until_equal(limit, int(count), lambda: world.ask_town("case-drafts")["drafts"],
                "the number of cases that were begun")


@verb("unwritten TEXT")
def unwritten(world, text, _):
    """It stands in no file of the station; `code`: that which was noted."""
    left = leftovers.in_files({world.station.folder, world.station.data},
                              [world.noted if text == "code" else text])
    if left:
        raise Failed("it is left in " + ", ".join(where for _, where in left))


@verb("receipt-lacks TEXT")
def receipt_lacks(world, text, _):
    """The newest receipt, which has come out already, does not say it."""
    if re.sub(r"\s", "", text) in re.sub(r"\s", "", world.receipt_text()):
        raise Failed(f"'{text}' is on the newest receipt:\n{world.receipt_text()}")


@verb("receipt TEXT")
def receipt(world, text, limit):
    """Spaces and the ends of lines do not count: paper is narrow."""
    def packed(words):
        return re.sub(r"\s", "", words)
    wanted = pattern(packed(text))
    wait_until(lambda: wanted.search(packed(world.receipt_text())), limit,
               lambda: f"'{text}' is not on the newest receipt:\n"
               + (world.receipt_text() or "(there is none)"))


@verb("receipts N", r"\d+")
def receipts(world, count, limit):
    until_equal(limit, int(count), lambda: len(world.hardware()["receipts"]),
                "the number of receipts")


@verb("pages N", r"\d+")
def pages(world, count, limit):
    """Whole pages that came out of the printer."""
    until_equal(limit, int(count), lambda: len(world.hardware()["pagePrinter"]["pages"]),
                "the number of pages")


def page_text(world):
    """What stands on the newest page."""
    every = world.hardware()["pagePrinter"]["pages"]
    if not every:
        return ""
    text = subprocess.run(["pdftotext", "-layout", every[-1], "-"], check=True,
                          capture_output=True, encoding="utf-8").stdout
    return unicodedata.normalize("NFKC", text)  # radicals are characters again


@verb("page TEXT")
def page(world, text, limit):
    """As on a receipt."""
    def packed(words):
        return re.sub(r"\s", "", words)
    wanted = pattern(packed(text))
    wait_until(lambda: wanted.search(packed(page_text(world))), limit,
               lambda: f"'{text}' is not on the newest page:\n"
               + (page_text(world) or "(there is none)"))


@verb("page-is VALUE", r"\w+")
def page_is(world, value, _):
    """What the office says of the code on the newest page, as a telephone reads it."""
    every = world.hardware()["pagePrinter"]["pages"]
    picture = world.folder / "page"
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", every[-1], picture], check=True)
    read = subprocess.run(["zbarimg", "-q", "--raw", f"{picture}.png"], capture_output=True,
                          encoding="utf-8").stdout.split()
    if len(read) != 2:
        raise Failed("there is no number with its code on the page")
    said = world.ask_town(f"paper-verify {read[0]} {read[1]}")["state"]
    if said != value:
        raise Failed(f"the office says that the page is {said}")


@verb("spool-empty", r"")
def spool_empty(world, _, limit):
    """Of no job is anything left with the print server: no document, no name of one."""
    spool = world.station.run / "a4" / "spool"
    wait_until(lambda: not [each for each in spool.rglob("*") if each.is_file()], limit,
               lambda: "the spool still has " + ", ".join(
                   each.name for each in spool.rglob("*") if each.is_file()))


def perform(world, step):
    """Failed, with the reason, when it does not come true."""
    try:
        Verbs[step.verb].action(world, step.words, step.limit)
    except (TooLate, control.Refused, control.Silent) as why:
        raise Failed(str(why)) from why
