# SPDX-License-Identifier: GPL-3.0-or-later
"""A small book that closes, and one test for each kind of lie."""

import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import reconcile
import stream

Stock = [{"unit": 1, "denomination": 10000, "count": 10},
         {"unit": 3, "denomination": 2000, "count": 10}]


class Story:
    """Says what everybody knows; a test lies about one thing of it."""

    def __init__(self):
        self.records = []
        self.accounts = {"equity": [-100000, -100000], "terminal-cash": [0, 0],
                         "bill-clearing": [0, 0], "wang": [100000, 100000]}
        self.sales = []
        self.charges = []
        self.payments = []
        self.loads = []
        self.purses = {}
        self.before = {"cassette 1": {10000: 10}, "cassette 3": {2000: 10}, "hands": {10000: 2}}
        self.staff = {}
        self.unseen = 0
        self.count = {place: dict(notes) for place, notes in self.before.items()}
        self.add(0, "cashLoaded", cassettes=Stock)

    def add(self, transaction, kind, **body):
        self.records.append({"sequence": len(self.records) + 1, "transaction": transaction,
                             "kind": kind, "body": body})
        return self.records[-1]["body"]

    def move(self, count, fen, there, to):
        self.count[there][fen] -= count
        notes = self.count.setdefault(to, {})
        notes[fen] = notes.get(fen, 0) + count

    # What can happen.

    def begin_card(self, transaction, amount, *deliveries):
        stan = f"{transaction:06}"
        pays = deliveries[0]["leg"] == "bill"
        self.add(transaction, "started", stock=Stock, notesMax=50, deliveries=list(deliveries),
                 tenders=[{"leg": "card", "amount": amount, "card": "622848*****0125",
                           "isPurchase": pays}])
        self.add(transaction, "cardCertified",
                 request={"stan": stan, "batch": "000001", "date": "1126"})
        self.sales.append({"stan": stan, "date": "1126", "card": "622848*****0125",
                           "account": "wang", "amount": amount, "state": "done",
                           "kind": "purchase" if pays else "withdrawal"})
        self.pay(amount, "bill-clearing" if pays else "terminal-cash")

    def pay(self, amount, to):
        self.accounts["wang"][1] -= amount
        self.accounts[to][1] += amount

    def withdraw(self, transaction=1, count=3):
        """Up to the notes in the tray."""
        amount = count * 10000
        self.begin_card(transaction, amount,
                        {"leg": "payout", "purpose": "withdrawal", "amount": amount})
        self.add(transaction, "answered", approved=True)
        self.add(transaction, "chipAgreed")
        self.add(transaction, "notesDispensed", outcome="done", operation=transaction,
                 units=[{"unit": 1, "dispensed": count, "rejected": 0}])
        self.move(count, 10000, "cassette 1", "tray")
        self.add(transaction, "cardTaken")
        self.add(transaction, "notesPresented", outcome="done")

    def take(self, transaction=1, count=3, fen=10000):
        self.add(transaction, "notesTaken")
        self.move(count, fen, "tray", "hands")

    def reverse(self, transaction=1, done=True):
        self.add(transaction, "reversalAnswered", done=done)
        if done:
            self.sales[-1]["state"] = "reversed"
            self.pay(-self.sales[-1]["amount"], "terminal-cash")

    def bill_by_cash(self, transaction=2):
        """80.00 of water with a note of 100.00, and the change."""
        self.add(transaction, "started", stock=Stock, notesMax=50,
                 tenders=[{"leg": "cash", "due": 8000}],
                 deliveries=[{"leg": "bill", "biller": "water", "amount": 8000,
                              "key": f"HM-{transaction}"}])
        self.add(transaction, "noteEscrowed", value=10000)
        self.add(transaction, "noteStacked", value=10000)
        self.move(1, 10000, "hands", "stacker")
        self.add(transaction, "billBooked", key=f"HM-{transaction}", receipt="W1")
        self.payments.append({"company": "water", "key": f"HM-{transaction}", "amount": 8000,
                              "state": "booked"})
        self.add(transaction, "notesDispensed", outcome="done", operation=transaction,
                 units=[{"unit": 3, "dispensed": 1, "rejected": 0}])
        self.move(1, 2000, "cassette 3", "tray")
        self.add(transaction, "notesPresented", outcome="done")
        self.take(transaction, 1, 2000)

    def bill_with_the_rest_by_phone(self, transaction=3):
        """80.00 of water: a note of 20.00, a card that says no, and 60.00 by phone."""
        self.add(transaction, "started", stock=Stock, notesMax=50,
                 tenders=[{"leg": "cash", "due": 8000}],
                 deliveries=[{"leg": "bill", "biller": "water", "amount": 8000,
                              "key": f"HM-{transaction}"}])
        self.add(transaction, "noteStacked", value=2000)
        self.count["hands"][2000] = self.count["hands"].get(2000, 0)
        self.before["hands"][2000] = self.before["hands"].get(2000, 0) + 1
        self.count["hands"][2000] += 1
        self.move(1, 2000, "hands", "stacker")
        self.add(transaction, "restAsked")
        self.add(transaction, "restBy", tender={"leg": "card", "amount": 6000, "isPurchase": True,
                                                "card": "622848*****0125"})
        self.add(transaction, "cardCertified",
                 request={"stan": "000077", "batch": "000001", "date": "1126"})
        self.add(transaction, "answered", approved=False)
        self.sales.append({"stan": "000077", "date": "1126", "card": "622848*****0125",
                           "account": "wang", "amount": 6000, "state": "declined",
                           "kind": "purchase"})
        self.add(transaction, "restBy", tender={"leg": "phone", "amount": 6000,
                                                "key": f"HM-{transaction}-p1"})
        self.add(transaction, "phonePaid", wallet="weixin", reference="T1")
        self.charges.append({"key": f"HM-{transaction}-p1", "account": "wang", "amount": 6000,
                             "state": "paid"})
        self.pay(6000, "bill-clearing")
        self.add(transaction, "billBooked", key=f"HM-{transaction}", receipt="W2")
        self.payments.append({"company": "water", "key": f"HM-{transaction}", "amount": 8000,
                              "state": "booked"})

    def two_bills_by_card(self, transaction=5, gas="booked"):
        """80.00 of water and 40.00 of gas."""
        water = {"leg": "bill", "biller": "water", "amount": 8000, "key": f"HM-{transaction}"}
        other = {"leg": "bill", "biller": "gas", "amount": 4000, "key": f"HM-{transaction}-2"}
        self.begin_card(transaction, 12000, water, other)
        self.add(transaction, "answered", approved=True)
        self.add(transaction, "chipAgreed")
        for bill, state in ((water, "booked"), (other, gas)):
            if state == "booked":
                self.add(transaction, "billBooked", key=bill["key"], receipt="W5")
            else:
                self.add(transaction, "billRefused", key=bill["key"], reason="closed")
            self.payments.append({"company": bill["biller"], "key": bill["key"],
                                  "amount": bill["amount"], "state": state})

    def load_by_cash(self, transaction=4):
        """100.00 onto a cultural card, which was torn away once, with 80.00 of the city's."""
        card = "99990000000012345678"
        shown = "999900**********5678"  # as a journal is exported
        self.add(transaction, "started", stock=Stock, notesMax=50,
                 tenders=[{"leg": "cash", "due": 10000}],
                 deliveries=[{"leg": "purse", "card": shown, "amount": 10000, "subsidy": 8000}])
        self.add(transaction, "noteStacked", value=10000)
        self.move(1, 10000, "hands", "stacker")
        for challenge, state in (("A1A1A1A1", "notLoaded"), ("B2B2B2B2", "loaded")):
            self.add(transaction, "purseReady", number=3, before=2000, random=challenge, mac="")
            self.add(transaction, "loadAuthorised", at="", mac="")
            self.loads.append({"name": f"{card}-3-{challenge}", "card": card, "paid": 10000,
                               "subsidy": 8000, "state": state})
            self.add(transaction, "purseTorn")
            self.add(transaction, "purseNotLoaded" if state == "notLoaded" else "purseLoaded")
        self.add(transaction, "loadEnded", loaded=True)
        self.purses[card] = [2000, 20000]

    def lines(self, name="a day"):
        yield {"book": name}
        yield from ({"journal": each} for each in self.records)
        for account, (before, balance) in self.accounts.items():
            yield {"account": {"account": account, "before": before, "balance": balance}}
        yield from ({"sale": each} for each in self.sales)
        yield from ({"charge": each} for each in self.charges)
        yield from ({"load": each} for each in self.loads)
        yield from ({"purse": {"card": card, "before": before, "balance": now}}
                    for card, (before, now) in self.purses.items())
        yield from ({"payment": each} for each in self.payments)
        for word in ("before", "staff", "count"):
            for place, notes in getattr(self, word).items():
                yield {word: {"place": place, "notes": notes}}
        if self.unseen:
            yield {"unseen": {"amount": self.unseen}}
        yield {"end": name}

    def text(self):
        return "".join(json.dumps(line) + "\n" for line in self.lines())


def a_day():
    story = Story()
    story.withdraw()
    story.take()
    story.bill_by_cash()
    return story


def judged(text):
    total, said = reconcile.Total(), []
    reconcile.reconcile(io.StringIO(text), "day.jsonl", total, said.append)
    return total, said


class BooksThatClose(unittest.TestCase):
    def closes(self, story, credits=0, claims=0):
        total, said = judged(story.text())
        self.assertEqual(said, [])
        self.assertEqual((total.credits, total.claims), (credits, claims))

    def test_when_nothing_happened(self):
        self.closes(Story())

    def test_when_all_went_well(self):
        self.closes(a_day())

    def test_when_one_card_paid_two_companies(self):
        story = Story()
        story.two_bills_by_card()
        self.closes(story)

    def test_when_one_of_two_companies_refuses_and_its_part_is_kept(self):
        story = Story()
        story.two_bills_by_card(gas="refused")
        self.closes(story, credits=4000)

    def test_when_notes_were_taken_while_the_station_was_dead(self):
        story = Story()
        story.withdraw()
        story.add(1, "interrupted")
        story.add(1, "traySaid", presented="presented", tray="empty")
        story.move(3, 10000, "tray", "hands")
        self.closes(story)

    def test_when_notes_were_left_and_are_claimed(self):
        story = Story()
        story.withdraw()
        story.add(1, "notesLeft")
        story.add(1, "notesRetracted", outcome="done")
        story.move(3, 10000, "tray", "retractBin")
        self.closes(story, claims=30000)

    def test_when_somebody_took_some_of_what_was_left(self):
        story = Story()
        story.withdraw()
        story.move(1, 10000, "tray", "hands")
        story.add(1, "notesLeft")
        story.add(1, "notesRetracted", outcome="done")
        story.move(2, 10000, "tray", "retractBin")
        self.closes(story, claims=30000)

    def test_when_a_withdrawal_was_undone(self):
        story = Story()
        story.withdraw()
        story.records.pop()
        story.records.pop()
        story.add(1, "cardKept", reason="notTaken")
        story.add(1, "notesRejected", outcome="done")
        story.move(3, 10000, "tray", "rejectBin")
        story.reverse()
        self.closes(story)

    def test_when_notes_a_card_that_declines_and_a_phone_paid_one_bill(self):
        story = Story()
        story.bill_with_the_rest_by_phone()
        self.closes(story)

    def test_when_a_card_was_loaded_at_the_second_attempt(self):
        story = a_day()
        story.load_by_cash()
        self.closes(story)

    def test_when_a_phone_was_undone_and_its_notes_are_kept(self):
        story = Story()
        story.bill_with_the_rest_by_phone()
        del story.records[-2:]
        story.payments.clear()
        story.add(3, "phoneUnanswered")
        story.add(3, "phoneUndone", done=True)
        story.charges[-1]["state"] = "undone"
        story.pay(-6000, "bill-clearing")
        self.closes(story, credits=2000)

    def test_when_a_provider_refuses_to_undo(self):
        story = Story()
        story.bill_with_the_rest_by_phone()
        del story.records[-2:]
        story.payments.clear()
        story.add(3, "phoneUndone", done=False)
        self.closes(story, credits=2000, claims=6000)

    def test_when_a_bank_refuses_to_undo_what_it_did(self):
        story = Story()
        story.begin_card(1, 30000, {"leg": "payout", "purpose": "withdrawal", "amount": 30000})
        story.add(1, "unanswered", reason="noAnswer")
        story.reverse(done=False)
        self.closes(story, claims=30000)

    def test_when_a_cassette_must_be_counted(self):
        story = Story()
        story.withdraw()
        del story.records[-3:]
        story.add(1, "notesDispensed", outcome="unknown", operation=1, units=[])
        story.add(1, "notesRejected", outcome="done")
        story.move(3, 10000, "tray", "rejectBin")
        story.reverse()
        self.closes(story)

    def test_when_staff_took_notes_out_of_a_cassette(self):
        story = a_day()
        story.staff["cassette 3"] = {2000: 4}
        story.move(4, 2000, "cassette 3", "away")
        self.closes(story)

    def test_when_a_note_left_a_cassette_past_every_sensor(self):
        story = a_day()
        story.unseen = 10000
        story.move(1, 10000, "cassette 1", "hands")
        self.closes(story)

    def test_when_a_credit_is_kept(self):
        story = Story()
        story.bill_by_cash()
        for _ in range(3):  # nobody waits for the change
            story.records.pop()
        story.move(1, 2000, "hands", "cassette 3")
        self.closes(story, credits=2000)


class Lies(unittest.TestCase):
    def found(self, story, pattern):
        _, said = judged(story.text())
        self.assertRegex("\n".join(said), pattern)

    def test_a_note_is_missing_from_a_cassette(self):
        story = a_day()
        story.move(1, 2000, "cassette 3", "away")
        self.found(story, "cassette 3: 9 x 20.00 in the journal, 8 there, 20.00 missing")

    def test_a_note_vanishes(self):
        story = a_day()
        story.count["hands"][2000] -= 1
        self.found(story, "1 notes of 20.00 are lost, 20.00")

    def test_a_note_turns_into_others_of_the_same_value(self):
        story = a_day()
        story.count["hands"].update({2000: 6, 10000: story.count["hands"][10000] - 1})
        self.found(story, "5 notes of 20.00 came from nowhere, 100.00")

    def test_a_sale_is_reversed_though_the_notes_were_taken(self):
        story = Story()
        story.withdraw()
        story.take()
        story.reverse()
        self.found(story, "transaction 1 gave away 300.00")

    def test_the_bank_undid_what_the_journal_says_is_paid(self):
        story = Story()
        story.withdraw()
        story.take()
        story.sales[-1]["state"] = "reversed"
        story.pay(-30000, "terminal-cash")
        self.found(story, "trace 000001: the journal says paid, the bank says reversed")

    def test_the_journal_says_undone_and_the_bank_has_the_money(self):
        story = Story()
        story.begin_card(1, 30000, {"leg": "payout", "purpose": "withdrawal", "amount": 30000})
        story.add(1, "unanswered", reason="noAnswer")
        story.add(1, "reversalAnswered", done=True)
        self.found(story, "the journal says undone, the bank says done")

    def test_a_phone_paid_and_the_journal_says_that_it_refused(self):
        story = Story()
        story.bill_with_the_rest_by_phone()
        del story.records[-2:]
        story.payments.clear()
        story.add(3, "phoneRefused", reason="codeOver")
        self.found(story, "by phone, HM-3-p1: the journal says declined, the provider says paid")

    def test_a_card_that_was_loaded_twice(self):
        story = a_day()
        story.load_by_cash()
        story.loads[0]["state"] = "loaded"
        self.found(story, "the journal says loaded, the office has booked it 2 times")

    def test_a_card_that_holds_what_nobody_loaded(self):
        story = a_day()
        story.load_by_cash()
        story.purses["99990000000012345678"][1] += 5000
        self.found(story, "changed by 230.00, and its loads sum up to 180.00")

    def test_a_load_whose_end_the_office_never_heard(self):
        story = a_day()
        story.load_by_cash()
        story.loads[1]["state"] = "authorised"
        self.found(story, "the office was never told how it ended")

    def test_a_load_of_which_nobody_knows_the_end(self):
        story = a_day()
        story.load_by_cash()
        story.records = story.records[:-2]
        self.found(story, "transaction 4 never ended: nobody knows whether the card was loaded")

    def test_a_load_that_the_journal_does_not_know(self):
        story = a_day()
        story.loads.append({"name": "99990000000012345678-0-A1A1A1A1", "paid": 5000, "subsidy": 0,
                            "card": "99990000000012345678", "state": "loaded"})
        self.found(story, "the journal knows of no such load")

    def test_a_phone_pays_for_nobody(self):
        story = a_day()
        story.charges.append({"key": "HM-9-p1", "account": "wang", "amount": 500,
                              "state": "paid"})
        story.pay(500, "bill-clearing")
        self.found(story, "the provider took 5.00 from wang, HM-9-p1, and the journal knows of")

    def test_a_phone_is_forgotten(self):
        story = Story()
        story.bill_with_the_rest_by_phone()
        del story.records[-2:]
        story.payments.clear()
        self.found(story, "transaction 3 never ended: nobody knows what became of a card or phone")

    def test_an_unclear_request_is_forgotten(self):
        story = Story()
        story.begin_card(1, 30000, {"leg": "payout", "purpose": "withdrawal", "amount": 30000})
        story.add(1, "unanswered", reason="noAnswer")
        self.found(story, "transaction 1 never ended: nobody knows what became of a card")

    def test_the_bank_knows_nothing_of_what_is_paid(self):
        story = Story()
        story.withdraw()
        story.take()
        story.sales.clear()
        story.pay(-30000, "terminal-cash")
        self.found(story, "the journal says paid, the bank knows nothing of it")

    def test_the_bank_took_what_nobody_asked_for(self):
        story = Story()
        story.sales.append({"stan": "000009", "date": "1126", "card": "622848*****0125",
                            "account": "wang", "amount": 5000, "kind": "withdrawal",
                            "state": "done"})
        story.pay(5000, "terminal-cash")
        self.found(story, "the bank took 50.00 from wang, trace 000009, and the journal knows")

    def test_the_bank_took_another_amount(self):
        story = Story()
        story.withdraw()
        story.take()
        story.sales[-1]["amount"] += 100
        story.pay(100, "terminal-cash")
        self.found(story, "300.00 by card, trace 000001: the bank says 301.00")

    def test_an_account_changed_without_a_sale(self):
        story = a_day()
        story.pay(1, "terminal-cash")
        self.found(story, "the account wang changed by -300.01, and its sales sum up to -300.00")

    def test_the_accounts_do_not_sum_up(self):
        story = a_day()
        story.accounts["wang"][1] += 1
        self.found(story, "the accounts of the bank sum up to 0.01")

    def test_a_trace_number_is_used_again(self):
        story = Story()
        for transaction in (1, 2):
            story.begin_card(transaction, 10000, {"leg": "payout", "purpose": "withdrawal",
                                                  "amount": 10000})
            story.add(transaction, "answered", approved=False)
        story.records[-2]["body"]["request"]["stan"] = "000001"
        self.found(story, "the trace number 000001 000001 of transaction 1 is used again")

    def test_of_two_companies_the_second_is_never_answered(self):
        story = Story()
        story.two_bills_by_card()
        del story.records[-1]
        self.found(story, "transaction 5 never ended: HM-5-2, its bill of gas, was neither booked "
                          "nor refused")

    def test_the_first_answer_is_taken_for_the_second_companys(self):
        story = Story()
        story.two_bills_by_card(gas="refused")
        for record in story.records[-2:]:
            record["body"]["key"] = "HM-5-2" if record["body"]["key"] == "HM-5" else "HM-5"
        self.found(story, "to water: the journal says refused, the company says booked")

    def test_a_bill_is_booked_twice(self):
        story = a_day()
        story.payments.append(dict(story.payments[0]))
        self.found(story, "water has the payment HM-2 twice")

    def test_a_bill_is_booked_again_with_another_key(self):
        story = a_day()
        story.payments.append(dict(story.payments[0], key="HM-3"))
        self.found(story, "water booked 80.00 as HM-3, and the journal knows of no such payment")

    def test_a_bill_that_was_paid_is_not_booked(self):
        story = a_day()
        story.payments[0]["state"] = "refused"
        self.found(story, "80.00 to water: the journal says booked, the company says refused")

    def test_a_bill_is_never_answered(self):
        story = Story()
        story.bill_by_cash()
        del story.records[4:]
        self.found(story, "transaction 2 never ended: HM-2, its bill of water, was neither booked "
                          "nor refused")

    def test_notes_are_left_behind_the_shutter(self):
        story = Story()
        story.withdraw()
        self.found(story, "transaction 1 never ended: notes still lie behind the shutter")

    def test_a_note_in_the_stacker_is_in_no_journal(self):
        story = a_day()
        story.move(1, 10000, "hands", "stacker")
        self.found(story, "stacker: 100.00 more than in the journal, of which 0.00 stuck")

    def test_residents_have_more_than_they_were_given(self):
        story = a_day()
        story.move(1, 10000, "cassette 1", "hands")
        self.found(story, "residents have 320.00 more in hand, and the journal says 220.00")

    def test_more_is_missing_than_is_claimed(self):
        story = Story()
        story.withdraw()
        story.add(1, "notesRejected", outcome="done")
        story.move(3, 10000, "tray", "rejectBin")
        story.add(1, "notesPresented", outcome="unknown")
        story.add(1, "notesRetracted", outcome="done")
        story.records[-2]["body"]["outcome"] = "done"
        story.reverse()
        story.pay(30000, "terminal-cash")
        story.sales[-1]["state"] = "done"
        self.found(story, "claims at most 0.00: 300.00 is gone")


class Streams(unittest.TestCase):
    def refused(self, text, pattern):
        with self.assertRaisesRegex(stream.BadStream, pattern):
            judged(text)

    def test_a_book_that_is_cut_off_is_an_error_with_its_place(self):
        lines = a_day().text().splitlines(keepends=True)
        self.refused("".join(lines[:-1]), f"day.jsonl:{len(lines) - 1}: the book 'a day' is cut")
        self.refused("".join(lines)[:-20], f"day.jsonl:{len(lines) - 1}: no JSON at column")

    def test_an_unknown_line_is_an_error_with_its_place(self):
        self.refused('{"book":"x"}\n{"pocket":{}}\n', "day.jsonl:2: 'pocket' is not known")

    def test_a_missing_record_is_an_error(self):
        story = a_day()
        del story.records[3]
        self.refused(story.text(), "record 5 follows record 3")

    def test_a_record_without_its_amount_is_an_error(self):
        story = a_day()
        story.records[5]["body"].pop("units")
        self.refused(story.text(),
                     r"day.jsonl:7: record 6 \(notesDispensed\): 'units' is missing")
        del story.records[1]["body"]["tenders"][0]["amount"]
        self.refused(story.text(),
                     r"day.jsonl:3: record 2 \(started\): amount is no whole number")

    def test_a_kind_of_record_that_nobody_knows_is_an_error(self):
        story = a_day()
        story.add(2, "givenAway", value=100)
        self.refused(story.text(), r"\(givenAway\): nobody knows this kind")

    def test_half_a_fen_is_no_amount(self):
        story = a_day()
        story.sales[0]["amount"] = 0.5
        self.refused(story.text(), "amount is no whole number")

    def test_the_exit_code_says_what_was_found(self):
        """As a program: what it prints last, and with what it ends."""
        story = a_day()
        program = str(pathlib.Path(reconcile.__file__))
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "day.jsonl"

            def run(text):
                path.write_text(text)
                done = subprocess.run([sys.executable, "-B", program, str(path)], text=True,
                                      capture_output=True, check=False)
                return done.returncode, (done.stdout + done.stderr).splitlines()[-1]
            self.assertEqual(run(story.text()), (0, "reconcile: 1 books, 2 transactions, owed 0.00 "
                                                    "in credits and at most 0.00 in claims, "
                                                    "0 differences"))
            story.accounts["wang"][1] += 1
            code, last = run(story.text())
            self.assertEqual(code, 1)
            self.assertRegex(last, "[1-9] differences$")
            self.assertEqual(run("{"), (2, f"reconcile: {path}:1: no JSON at column 2"))


if __name__ == "__main__":
    unittest.main()
