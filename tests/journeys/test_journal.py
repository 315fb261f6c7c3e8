# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import pathlib
import sqlite3
import tempfile
import unittest

import journal


def make(path, records, previous="", still_open=()):
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.executescript("""
            CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
            CREATE TABLE journal(
                sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, txn INTEGER NOT NULL,
                kind TEXT NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
            CREATE TABLE open_transactions(
                txn INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT;""")
        database.execute("INSERT INTO meta VALUES('previous', ?)", [previous])
        for sequence, kind in records:
            database.execute("INSERT INTO journal VALUES(?, 0, 1, ?, '{}', x'00')",
                             [sequence, kind])
        for txn in still_open:
            database.execute("INSERT INTO open_transactions VALUES(?, 1)", [txn])
        database.commit()


class TestJournal(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "journal.db"

    def test_a_journal_that_is_not_there_yet_has_no_records(self):
        self.assertEqual(journal.records(self.path), [])
        self.assertEqual(journal.open_transactions(self.path), [])

    def test_archives_come_before_the_file(self):
        make(f"{self.path}.from-1", [(1, "started"), (2, "settled")])
        make(f"{self.path}.from-3", [(3, "journalContinued")], previous="journal.db.from-1")
        make(self.path, [(4, "journalContinued"), (5, "started")], previous="journal.db.from-3",
             still_open=[7])
        self.assertEqual([each.sequence for each in journal.records(self.path)], [1, 2, 3, 4, 5])
        self.assertEqual(journal.open_transactions(self.path), [7])

    def test_an_archive_that_is_gone_is_named(self):
        make(self.path, [(4, "journalContinued")], previous="journal.db.from-3")
        with self.assertRaisesRegex(FileNotFoundError, "journal.db.from-3"):
            journal.records(self.path)
