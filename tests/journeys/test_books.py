# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import books
from journal import Record

Stock = [{"unit": 1, "denomination": 10000, "count": 60},
         {"unit": 3, "denomination": 2000, "count": 60}]


def story(*events, transaction=1):
    return [Record(number, transaction, kind, body)
            for number, (kind, body) in enumerate(events, 1)]


def withdrawal(*events):
    started = {"stock": Stock, "tenders": [{"leg": "card", "amount": 30000}],
               "deliveries": [{"leg": "payout", "purpose": "withdrawal", "amount": 30000}]}
    return story(("started", started), *events)


def cash_bill(*events):
    started = {"stock": Stock, "tenders": [{"leg": "cash", "due": 8000}],
               "deliveries": [{"leg": "bill", "biller": "water", "amount": 8000}]}
    return story(("started", started), *events)


def dispensed(unit, count, outcome="done", rejected=0):
    return ("notesDispensed", {"outcome": outcome, "units": [
        {"unit": unit, "dispensed": count, "rejected": rejected}]})


Approved = ("answered", {"approved": True})
Paid = [Approved, ("chipAgreed", {}), dispensed(1, 3), ("cardTaken", {}),
        ("notesPresented", {"outcome": "done"})]


def change(wang=0, water=0, **value):
    places = dict.fromkeys(("resident", "cassettes", "stacker", "retractBin", "rejectBin"), 0)
    places.update(value)
    places["total"] = sum(places.values())
    return books.Witnesses(places, {"wang": wang, "terminal-cash": -wang}, {"water": water})


class BooksClose(unittest.TestCase):
    def closes(self, change, records):
        self.assertEqual(books.differences(change, records), [])

    def opens(self, change, records, why):
        self.assertRegex("; ".join(books.differences(change, records)), why)

    def test_when_nothing_happened(self):
        self.closes(change(), [])

    def test_when_notes_were_taken(self):
        self.closes(change(wang=-30000, resident=30000, cassettes=-30000),
                    withdrawal(*Paid, ("notesTaken", {})))

    def test_when_notes_were_taken_while_the_kiosk_was_dead(self):
        self.closes(change(wang=-30000, resident=30000, cassettes=-30000),
                    withdrawal(*Paid, ("interrupted", {}),
                               ("traySaid", {"presented": "presented", "tray": "empty"})))

    def test_when_notes_were_left_and_are_owed(self):
        records = withdrawal(*Paid, ("notesLeft", {}), ("notesRetracted", {"outcome": "done"}))
        self.closes(change(wang=-30000, retractBin=30000, cassettes=-30000), records)
        self.assertEqual([each.owed() for each in books.transactions(records)], [30000])

    def test_when_a_withdrawal_was_undone(self):
        self.closes(change(rejectBin=30000, cassettes=-30000),
                    withdrawal(Approved, ("chipAgreed", {}), dispensed(1, 3),
                               ("cardKept", {"reason": "notTaken"}), ("notesRejected", {}),
                               ("reversalAnswered", {"done": True})))

    def test_when_a_bill_was_paid_with_change(self):
        self.closes(change(water=8000, resident=-8000, stacker=10000, cassettes=-2000),
                    cash_bill(("noteStacked", {"value": 10000}), ("billBooked", {}),
                              dispensed(3, 1), ("notesTaken", {})))

    def test_not_when_notes_left_are_also_reversed(self):
        self.opens(change(wang=0, retractBin=30000, cassettes=-30000),
                   withdrawal(*Paid, ("notesLeft", {}), ("notesRetracted", {})),
                   "0.00 is not 300.00")

    def test_not_when_a_note_vanishes(self):
        self.opens(change(wang=-30000, resident=20000, cassettes=-30000),
                   withdrawal(*Paid, ("notesTaken", {})), "notes came from nowhere or are lost")

    def test_not_when_a_bill_is_booked_twice(self):
        self.opens(change(water=16000, resident=-8000, stacker=8000),
                   cash_bill(("noteStacked", {"value": 8000}), ("billBooked", {})),
                   "booked by water")

    def test_not_when_a_transaction_gives_money_away(self):
        self.opens(change(resident=30000, cassettes=-30000),
                   withdrawal(dispensed(1, 3), ("notesTaken", {})), "gave away 300.00")


if __name__ == "__main__":
    unittest.main()
