# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads books: lines of JSON, as README.md says. Whatever is not so is an error with its place."""

import json
import re


class BadStream(Exception):
    """It cannot be read; says in which file and line."""


def yuan(fen):
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02}"


class Record:
    """One record of a journal, and where it stands."""

    def __init__(self, sequence, transaction, kind, body, place="record"):
        self.sequence = sequence
        self.transaction = transaction
        self.kind = kind
        self.body = body
        self.place = place


class Sale:
    def __init__(self, said):
        self.stan, self.date = text(said, "stan"), text(said, "date")
        self.card, self.account = text(said, "card"), text(said, "account")
        self.amount = whole(said, "amount")
        self.kind = one_of(said, "kind", ("withdrawal", "purchase"))
        self.state = one_of(said, "state", ("done", "reversed", "declined", "overtaken"))


class Charge:
    def __init__(self, said):
        self.key, self.account = text(said, "key"), text(said, "account")
        self.amount = whole(said, "amount")
        self.state = one_of(said, "state", ("paid", "waiting", "refused", "undone", "closed"))


def masked(number):
    """As journals are exported: no run of digits is as long as a card's number."""
    return re.sub(r"\d{13,}", lambda run: f"{run[0][:6]}{'*' * (len(run[0]) - 10)}{run[0][-4:]}",
                  number)


class Load:
    def __init__(self, said):
        self.name, self.card = masked(text(said, "name")), masked(text(said, "card"))
        self.paid, self.subsidy = whole(said, "paid"), whole(said, "subsidy")
        self.state = one_of(said, "state", ("authorised", "loaded", "notLoaded"))


class Payment:
    def __init__(self, said):
        self.company, self.key = text(said, "company"), text(said, "key")
        self.amount = whole(said, "amount")
        self.state = one_of(said, "state", ("booked", "refused"))


class Book:
    """What everybody says about one station."""

    def __init__(self, name):
        self.name = name
        self.records = []
        self.balances = {}  # account -> (before, now)
        self.sales = []
        self.charges = []
        self.loads = []
        self.purses = {}  # card -> (before, now)
        self.payments = []
        self.before = {}    # place -> {fen: notes}
        self.staff = {}     # the same: taken out of a cassette by hand
        self.count = {}
        self.unseen = 0     # notes that left a cassette past every sensor: the station's loss


def field(said, key, kind, words):
    value = said.get(key)
    # True is an integer to Python, and to nobody else.
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"{key} is no {words}")
    return value


def text(said, key):
    return field(said, key, str, "text")


def whole(said, key):
    return field(said, key, int, "whole number")


def one_of(said, key, words):
    value = text(said, key)
    if value not in words:
        raise ValueError(f"{key} is '{value}', not one of {', '.join(words)}")
    return value


class _Reader:
    """Takes one line after the other; `books` are those that are whole."""

    def __init__(self):
        self.books = []
        self.book = None

    def read(self, word, said, place):
        if word == "book":
            if self.book:
                raise ValueError(f"the book '{self.book.name}' has no end")
            self.book = Book(said)
        elif not self.book:
            raise ValueError(f"'{word}' stands outside of a book")
        elif word == "end":
            if said != self.book.name:
                raise ValueError(f"the book '{self.book.name}' ends as '{said}'")
            self.books.append(self.book)
            self.book = None
        else:
            reader = getattr(self, "_" + word, None)
            if not reader or not isinstance(said, dict):
                raise ValueError(f"'{word}' is not known")
            reader(said, place)

    def _journal(self, said, place):
        record = Record(whole(said, "sequence"), whole(said, "transaction"),
                        text(said, "kind"), field(said, "body", dict, "object"), place)
        if self.book.records and record.sequence != self.book.records[-1].sequence + 1:
            raise ValueError(f"record {record.sequence} follows "
                             f"record {self.book.records[-1].sequence}")
        self.book.records.append(record)

    def _account(self, said, _):
        name = text(said, "account")
        if name in self.book.balances:
            raise ValueError(f"the account {name} stands here twice")
        self.book.balances[name] = (whole(said, "before"), whole(said, "balance"))

    def _sale(self, said, _):
        self.book.sales.append(Sale(said))

    def _charge(self, said, _):
        self.book.charges.append(Charge(said))

    def _load(self, said, _):
        self.book.loads.append(Load(said))

    def _purse(self, said, _):
        card = masked(text(said, "card"))
        self.book.purses[card] = (whole(said, "before"), whole(said, "balance"))

    def _payment(self, said, _):
        self.book.payments.append(Payment(said))

    def _before(self, said, _):
        self._notes(self.book.before, said)

    def _staff(self, said, _):
        self._notes(self.book.staff, said)

    def _unseen(self, said, _):
        self.book.unseen += whole(said, "amount")

    def _count(self, said, _):
        self._notes(self.book.count, said)

    @staticmethod
    def _notes(places, said):
        place = text(said, "place")
        notes = field(said, "notes", dict, "object")
        if place in places:
            raise ValueError(f"{place} is counted twice")
        places[place] = {int(fen): whole(notes, fen) for fen in notes}


def read(lines, name):
    """The books of a stream, one by one."""
    reader = _Reader()
    number = 0
    for number, line in enumerate(lines, 1):
        place = f"{name}:{number}"
        try:
            said = json.loads(line)
            if not isinstance(said, dict) or len(said) != 1:
                raise ValueError("it is no object of one word")
            reader.read(*next(iter(said.items())), place)
        except json.JSONDecodeError as why:
            raise BadStream(f"{place}: no JSON at column {why.colno}") from why
        except (ValueError, RecursionError) as why:
            raise BadStream(f"{place}: {why}") from why
        yield from reader.books
        reader.books.clear()
    if reader.book:
        raise BadStream(f"{name}:{number}: the book '{reader.book.name}' is cut off")
