# SPDX-License-Identifier: GPL-3.0-or-later
"""The check at the end of every journey: the books close, to the fen.

Three witnesses are heard: the world (where every note lies), the town (accounts and
companies), and the kiosk's journal. What each resident paid must be what they got, plus
what is still owed to them, and the three must tell the same story."""

from decimal import Decimal

# Accounts of the bank that belong to nobody (services/town/README.md).
NobodysAccounts = ("equity", "terminal-cash", "bill-clearing")


def fen(text):
    return int(Decimal(text) * 100)


def yuan(amount):
    return f"{Decimal(amount) / 100:.2f}"


class Witnesses:
    """What the world and the town say at one moment. `value` is fen by place."""

    def __init__(self, value, accounts, booked):
        self.value = value
        self.accounts = accounts
        self.booked = booked

    def change_since(self, before):
        def differences(now, then):
            return {key: now[key] - then.get(key, 0) for key in now}
        return Witnesses(differences(self.value, before.value),
                         differences(self.accounts, before.accounts),
                         differences(self.booked, before.booked))

    def debited(self):
        return -sum(change for account, change in self.accounts.items()
                    if account not in NobodysAccounts)


class Told:
    """What the journal says about one transaction, in fen."""

    def __init__(self, transaction):
        self.transaction = transaction
        self.from_card = 0     # approved and not undone
        self.stacked = 0       # notes in the cash box
        self.stuck = 0         # a note inside that nobody has counted
        self.taken = 0         # notes that a hand has taken
        self.left_cassettes = 0
        self.uncertain = False  # a count that nobody knows
        self.booked = {}       # by company

    def owed(self):
        """Claims and credits: what came in and has not gone out."""
        return (self.from_card + self.stacked + self.stuck - self.taken
                - sum(self.booked.values()))


class _Reading:
    """Folds the records of one transaction."""

    def __init__(self, transaction):
        self.told = Told(transaction)
        self.denominations = {}
        self.card = None
        self.bill = None
        self.tray = 0

    def read(self, kind, body):
        reader = getattr(self, "_" + kind, None)
        if reader:
            reader(body)

    def _started(self, body):
        self.denominations = {each["unit"]: each["denomination"] for each in body["stock"]}
        self.card = next((leg for leg in body["tenders"] if leg["leg"] == "card"), None)
        self.bill = next((leg for leg in body["deliveries"] if leg["leg"] == "bill"), None)

    def _chipAgreed(self, _):
        self.told.from_card = self.card["amount"]

    def _reversalAnswered(self, body):
        # What the bank does not undo it has kept.
        self.told.from_card = 0 if body["done"] else self.card["amount"]

    def _noteStacked(self, body):
        self.told.stacked += body["value"]

    def _noteUnknown(self, body):
        self.told.stuck += body["value"]

    def _billBooked(self, _):
        self.told.booked[self.bill["biller"]] = self.bill["amount"]

    def _notesDispensed(self, body):
        for unit in body["units"]:
            value = self.denominations[unit["unit"]]
            self.tray += unit["dispensed"] * value
            self.told.left_cassettes += (unit["dispensed"] + unit["rejected"]) * value
        self.told.uncertain |= body["outcome"] == "unknown"

    def _notesRejected(self, _):
        self.tray = 0

    def _notesRetracted(self, _):
        self.tray = 0

    def _notesTaken(self, _):
        self.told.taken += self.tray
        self.tray = 0

    def _traySaid(self, body):
        if body["presented"] == "presented" and body["tray"] == "empty":
            self._notesTaken(body)


def transactions(records):
    readings = {}
    for record in records:
        if record.transaction:
            reading = readings.setdefault(record.transaction, _Reading(record.transaction))
            reading.read(record.kind, record.body)
    return [reading.told for reading in readings.values()]


def differences(change, records):
    """Every sentence is something that does not close; none when all does."""
    told = transactions(records)
    found = []

    def same(what, left, right):
        if left != right:
            found.append(f"{what}: {yuan(left)} is not {yuan(right)}")

    def total(field):
        return sum(getattr(each, field) for each in told)

    same("notes came from nowhere or are lost", change.value["total"], 0)
    same("the accounts of the bank do not add up", sum(change.accounts.values()), 0)
    same("taken from accounts, and the journal's card payments",
         change.debited(), total("from_card"))
    for company, booked in change.booked.items():
        same(f"booked by {company}, and the journal's",
             booked, sum(each.booked.get(company, 0) for each in told))
    same("in the cash box, and the journal's notes", change.value["stacker"], total("stacked"))
    same("in residents' hands, and the journal's taken less put in", change.value["resident"],
         total("taken") - total("stacked") - total("stuck"))
    if not any(each.uncertain for each in told):
        same("gone from the cassettes, and the journal's",
             -change.value["cassettes"] - change.value.get("away", 0), total("left_cassettes"))
    for each in told:
        if each.owed() < 0:
            found.append(f"transaction {each.transaction} gave away {yuan(-each.owed())}")
    same("paid by residents, and what they got, had booked and are owed", change.debited(),
         change.value["resident"] + sum(change.booked.values())
         + sum(each.owed() for each in told))
    return found
