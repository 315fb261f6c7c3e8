# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody knows at the end of a journey, as a book for tests/reconcile: the journal, the
bank, the companies, and who counts the notes. Judging it is left to the reconciler."""

import json
import pathlib
import subprocess
import sys
from decimal import Decimal

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "reconcile"))

import compare  # noqa: E402
import stream  # noqa: E402
from stream import yuan  # noqa: E402, F401
from told import Journal  # noqa: E402

ExportLimit = 60.0
Companies = ("water", "power", "gas", "phone", "broadband", "television", "property",
             "insurance", "culture")


class Unreadable(Exception):
    """The book cannot be made, or not be read."""


def fen(text):
    return int(Decimal(text) * 100)


class Witnesses:
    """What the world and the town say at one moment. `value` is fen by place, `notes` are
    banknotes by place and yuan."""

    def __init__(self, value, notes, accounts, booked):
        self.value = value
        self.notes = notes
        self.accounts = accounts
        self.booked = booked

    def change_since(self, before):
        """Of what is counted in fen."""
        def differences(now, then):
            return {key: now[key] - then.get(key, 0) for key in now}
        return Witnesses(differences(self.value, before.value), None,
                         differences(self.accounts, before.accounts),
                         differences(self.booked, before.booked))


class ByStaff:
    """Notes that somebody took out of a cassette by hand, which no journal tells."""

    def __init__(self):
        self.notes = {}

    def took(self, before, after):
        for place, notes in before.items():
            for value, count in notes.items():
                gone = count - after.get(place, {}).get(value, 0)
                if place.startswith("cassette") and gone:
                    taken = self.notes.setdefault(place, {})
                    taken[value] = taken.get(value, 0) + gone


def owed(records):
    """Claims and credits, in fen."""
    told = Journal(records).transactions.values()
    return sum(each.credit() + each.claimed() for each in told)


def _notes(word, places):
    for place, notes in places.items():
        yield {word: {"place": "hands" if place == "resident" else place,
                      "notes": {fen(value): count for value, count in notes.items()}}}


def book(name, before, now, staff, sales, charges, payments, loads):
    """All of it but the journal, which is put behind the first line."""
    yield {"book": name}
    for account, balance in now.accounts.items():
        yield {"account": {"account": account, "before": before.accounts[account],
                           "balance": balance}}
    yield from ({"sale": each} for each in sales)
    for each in charges:
        yield {"charge": {key: each[key] for key in ("key", "account", "amount", "state")}}
    for each in loads:
        yield {"load": {key: each[key] for key in ("name", "card", "paid", "subsidy", "state")}}
    for company, paid in payments.items():
        for each in paid:
            yield {"payment": {"company": company, "key": each["key"], "state": each["state"],
                               "amount": each["amount"]}}
    yield from _notes("before", before.notes)
    yield from _notes("staff", staff.notes)
    yield from _notes("count", now.notes)
    yield {"end": name}


def write(path, program, journal, lines):
    """The journal comes from the program that reads it for everybody."""
    export = subprocess.run([program, "--export", journal], capture_output=True, text=True,
                            timeout=ExportLimit, check=False)
    if export.returncode:
        raise Unreadable(export.stderr.strip())
    first, *others = (json.dumps(line) + "\n" for line in lines)
    pathlib.Path(path).write_text(first + export.stdout + "".join(others), encoding="utf-8")


def differences(path):
    """Every sentence is something that does not close; none when all does."""
    try:
        with open(path, encoding="utf-8") as lines:
            return [sentence for each in stream.read(lines, str(path))
                    for sentence in compare.compare(each).differences]
    except stream.BadStream as why:
        raise Unreadable(str(why)) from why
