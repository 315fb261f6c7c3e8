#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second opinion: reads books (README.md) and says what in them does not close.

    reconcile.py FILE...      - is standard input

Ends with 1 when something does not close, with 2 when a stream cannot be read."""

import sys

import compare
import stream
from stream import yuan


class Total:
    def __init__(self):
        self.books = self.transactions = self.credits = self.claims = self.differences = 0

    def add(self, outcome):
        self.books += 1
        self.transactions += outcome.transactions
        self.credits += outcome.credits
        self.claims += outcome.claims
        self.differences += len(outcome.differences)

    def __str__(self):
        return (f"reconcile: {self.books} books, {self.transactions} transactions, owed "
                f"{yuan(self.credits)} in credits and at most {yuan(self.claims)} in claims, "
                f"{self.differences} differences")


def reconcile(lines, name, total, say):
    for book in stream.read(lines, name):
        outcome = compare.compare(book)
        total.add(outcome)
        for sentence in outcome.differences:
            say(f"{outcome.name}: {sentence}")


def main(names):
    if not names:
        print(__doc__, file=sys.stderr)
        return 2
    total = Total()
    try:
        for name in names:
            if name == "-":
                reconcile(sys.stdin, "standard input", total, print)
                continue
            with open(name, encoding="utf-8") as lines:
                reconcile(lines, name, total, print)
    except (stream.BadStream, OSError, UnicodeDecodeError) as why:
        print(f"reconcile: {why}", file=sys.stderr)
        return 2
    if not total.books:
        print(f"reconcile: {', '.join(names)}: there is no book", file=sys.stderr)
        return 2
    print(total)
    return 1 if total.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
