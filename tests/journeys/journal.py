# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's journal, read while it is being written."""

import contextlib
import functools
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


def _ask(path, *queries):
    """The rows of each query, all of one moment; none when there is no such file yet."""
    end = time.monotonic() + BusyLimit
    while True:
        try:
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
                database.execute("BEGIN")
                return [database.execute(query).fetchall() for query in queries]
        except sqlite3.OperationalError:
            if not pathlib.Path(path).exists():
                return [[] for _ in queries]
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def _file(path):
    """The records of one file, and the name of the archive before it."""
    rows, previous = _ask(
        path, "SELECT sequence, txn, kind, body FROM journal ORDER BY sequence",
        "SELECT value FROM meta WHERE key = 'previous' AND value <> ''")
    records = [Record(sequence, txn, kind, json.loads(body)) for sequence, txn, kind, body in rows]
    return records, previous[0][0] if previous else None


@functools.cache
def _archived(path):
    """An archive that something follows does not change any more."""
    if not path.exists():
        raise FileNotFoundError(f"{path}: an archive of the journal is gone")
    return _file(path)


def records(path):
    """Every record so far, out of the archives and the file; none when there is no journal
    yet. SQLite sees through the write-ahead log, so a record is here as soon as it is
    durable."""
    path = pathlib.Path(path)
    every, previous = _file(path)
    while previous:
        older, previous = _archived(path.with_name(previous))
        every = older + every
    return every


def open_transactions(path):
    return [row[0] for row in _ask(path, "SELECT txn FROM open_transactions")[0]]
