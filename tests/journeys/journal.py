# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's journal, read while it is being written."""

import contextlib
import json
import pathlib
import sqlite3
import time

# A checkpoint or a recovery may hold the file for a moment.
BusyLimit = 5.0


class Record:
    def __init__(self, sequence, transaction, kind, body):
        self.sequence = sequence
        self.transaction = transaction
        self.kind = kind
        self.body = body
        self.place = "the journal"

    def __str__(self):
        body = json.dumps(self.body, ensure_ascii=False)
        return f"{self.sequence} [{self.transaction}] {self.kind} {body}"

    def has(self, fields):
        return all(str(self.body.get(key)).lower() == value.lower()
                   for key, value in fields.items())


def _rows(path, query):
    end = time.monotonic() + BusyLimit
    while True:
        try:
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
                return database.execute(query).fetchall()
        except sqlite3.OperationalError:
            if not pathlib.Path(path).exists():
                return []
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def records(path):
    """Every record so far; none when there is no journal yet. SQLite sees through the
    write-ahead log, so a record is here as soon as it is durable."""
    rows = _rows(path, "SELECT sequence, txn, kind, body FROM journal ORDER BY sequence")
    return [Record(sequence, txn, kind, json.loads(body)) for sequence, txn, kind, body in rows]


def open_transactions(path):
    return [row[0] for row in _rows(path, "SELECT txn FROM open_transactions")]
