# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the journal of a book says with what the bank, the companies and whoever counts
the notes say. Every sentence is something that does not close; none when all does."""

from stream import yuan
from told import Journal

# Accounts of the bank that belong to no resident (services/town/README.md).
Equity, TerminalCash, BillClearing = "equity", "terminal-cash", "bill-clearing"


class Outcome:
    def __init__(self, book):
        self.name = book.name
        self.differences = []
        self.transactions = 0
        self.credits = 0
        self.claims = 0  # the most that it may be


def compare(book):
    outcome = Outcome(book)
    journal = Journal(book.records)
    told = list(journal.transactions.values())
    outcome.transactions = len(told)
    outcome.credits = sum(each.credit() for each in told)
    outcome.claims = sum(each.claimed() for each in told) + sum(journal.unexpected)
    for check in (transactions, continuations, numbers, card_sales, phones, accounts, bills,
                  loads, purses, notes_remain,
                  cassettes, stacker, hands, everything):
        outcome.differences += check(book, journal)
    return outcome


def value(places, *names):
    return sum(fen * count for place, notes in places.items() if not names or place in names
               for fen, count in notes.items())


def transactions(_, journal):
    for each in journal.transactions.values():
        who = f"transaction {each.number}"
        if each.unfinished():
            yield f"{who} never ended: {each.unfinished()}"
        elif each.credit() < 0:
            yield f"{who} gave away {yuan(-each.credit())}"
        withdrawn = sum(each.taken)
        if each.sales and not each.bills and not each.load and withdrawn not in (0, each.payouts):
            yield f"{who} paid out {yuan(withdrawn)} instead of {yuan(each.payouts)}"


def continuations(_, journal):
    return journal.retold


def numbers(_, journal):
    """A trace number and the key of a payment mean one thing, for ever."""
    seen = {}
    for each in journal.transactions.values():
        used = [("trace number", sale.request[:2]) for sale in each.sales if sale.request]
        used += [("key", (sale.leg["key"],)) for sale in each.sales if not sale.is_card]
        used += [("key", (bill["biller"], key)) for key, bill in each.bills.items()]
        for what, number in used:
            first = seen.setdefault((what, number), each.number)
            if first != each.number or used.count((what, number)) > 1:
                yield (f"the {what} {' '.join(number)} of transaction {first} is used again "
                       f"by transaction {each.number}")


# What the bank may have, by what the journal says of a request. A reversal that the bank refused
# may have been made all the same: that is what its claim is about.
MayBe = {
    "paid": ("done",),
    "disputed": ("done", "reversed", "declined", "overtaken"),
    "undone": ("nothing", "reversed", "declined", "overtaken"),
    "declined": ("nothing", "declined"),
    "kept": ("nothing",),
    "sent": ("nothing", "done", "reversed", "declined", "overtaken"),
    "approved": ("done",),
}


def card_sales(book, journal):
    at_the_bank = {}
    for sale in book.sales:
        if (sale.stan, sale.date) in at_the_bank:
            yield f"the bank has the sale {sale.stan} of {sale.date} twice"
        at_the_bank[sale.stan, sale.date] = sale
    for each in journal.transactions.values():
        for told in (sale for sale in each.sales if sale.request):
            stan, _, date = told.request
            sale = at_the_bank.pop((stan, date), None)
            state = sale.state if sale else "nothing"
            who = f"transaction {each.number}, {yuan(told.amount)} by card, trace {stan}"
            if state not in MayBe[told.state]:
                yield (f"{who}: the journal says {told.state}, the bank "
                       f"{'knows nothing of it' if not sale else 'says ' + state}")
            if sale and sale.state != "overtaken":
                yield from _same_sale(who, told.leg, sale)
    for sale in at_the_bank.values():
        if sale.state == "done":
            yield (f"the bank took {yuan(sale.amount)} from {sale.account}, trace {sale.stan}, and "
                   "the journal knows of no such request")


def _same_sale(who, told, sale):
    if sale.amount != told["amount"]:
        yield f"{who}: the bank says {yuan(sale.amount)}"
    if sale.card != told["card"]:
        yield f"{who}: the journal says card {told['card']}, the bank {sale.card}"
    if (sale.kind == "purchase") != told.get("isPurchase", False):
        yield f"{who}: for the bank it is a {sale.kind}"


# What a provider may have, by what the journal says of a phone. It forgets what it never heard.
PhoneMayBe = {
    "paid": ("paid",),
    "disputed": ("paid", "undone", "closed", "refused"),
    "undone": ("undone", "closed", "refused"),
    "declined": ("nothing", "refused", "closed"),
    "sent": ("nothing", "paid", "waiting", "refused", "undone", "closed"),
}


def phones(book, journal):
    charges = {}
    for charge in book.charges:
        if charge.key in charges:
            yield f"the provider has the payment {charge.key} twice"
        charges[charge.key] = charge
    for each in journal.transactions.values():
        for told in (sale for sale in each.sales if not sale.is_card):
            key = told.leg["key"]
            charge = charges.pop(key, None)
            state = charge.state if charge else "nothing"
            who = f"transaction {each.number}, {yuan(told.amount)} by phone, {key}"
            if state not in PhoneMayBe[told.state]:
                yield (f"{who}: the journal says {told.state}, the provider "
                       f"{'knows nothing of it' if not charge else 'says ' + state}")
            if state in ("paid", "undone") and charge.amount != told.amount:
                yield f"{who}: the provider says {yuan(charge.amount)}"
    for charge in charges.values():
        if charge.state == "paid":
            yield (f"the provider took {yuan(charge.amount)} from {charge.account}, "
                   f"{charge.key}, and the journal knows of no such payment")


def accounts(book, _):
    for when in (0, 1):
        total = sum(each[when] for each in book.balances.values())
        if total:
            yield f"the accounts of the bank sum up to {yuan(total)}"
    done = [sale for sale in book.sales if sale.state == "done"]
    paid = [charge for charge in book.charges if charge.state == "paid"]
    for name, (before, now) in book.balances.items():
        gone = sum(sale.amount for sale in done if sale.account == name)
        come = sum(sale.amount for sale in done if name == {
            "withdrawal": TerminalCash, "purchase": BillClearing}[sale.kind])
        gone += sum(charge.amount for charge in paid if charge.account == name)
        come += sum(charge.amount for charge in paid if name == BillClearing)
        if now - before != come - gone:
            yield (f"the account {name} changed by {yuan(now - before)}, and its sales sum up to "
                   f"{yuan(come - gone)}")


def bills(book, journal):
    paid = {}
    for payment in book.payments:
        if (payment.company, payment.key) in paid:
            yield f"{payment.company} has the payment {payment.key} twice"
        paid[payment.company, payment.key] = payment
    for each in journal.transactions.values():
        for key, bill in each.bills.items():
            payment = paid.pop((bill["biller"], key), None)
            who = f"transaction {each.number}, {yuan(bill['amount'])} to {bill['biller']}"
            state = payment.state if payment else "nothing"
            told = each.bill_states.get(key, "nothing")
            if (state == "booked") != (told == "booked"):
                yield (f"{who}: the journal says {told}, the company "
                       f"{'knows nothing of it' if not payment else 'says ' + state}")
            elif state == "booked" and payment.amount != bill["amount"]:
                yield f"{who}: the company booked {yuan(payment.amount)}"
    for payment in paid.values():
        if payment.state == "booked":
            yield (f"{payment.company} booked {yuan(payment.amount)} as {payment.key}, and the "
                   "journal knows of no such payment")


def loads(book, journal):
    """The office has booked what the journal says was loaded, and nothing else."""
    booked = {load.name: load for load in book.loads}
    for each in journal.transactions.values():
        if not each.load:
            continue
        attempts = [booked.pop(name) for name in each.attempts if name in booked]
        done = [load for load in attempts if load.state == "loaded"]
        who = (f"transaction {each.number}, {yuan(each.load['amount'])} onto card "
               f"{each.load['card']}")
        if each.load_state != "disputed" and len(done) != (each.load_state == "loaded"):
            yield (f"{who}: the journal says {each.load_state or 'nothing'}, the office has "
                   f"booked it {len(done)} times")
        for load in done:
            if (load.paid, load.subsidy) != (each.load["amount"], each.load["subsidy"]):
                yield f"{who}: the office booked {yuan(load.paid)} and {yuan(load.subsidy)}"
        if any(load.state == "authorised" for load in attempts):
            yield f"{who}: the office was never told how it ended"
    for load in booked.values():
        if load.state != "notLoaded":
            yield (f"the office has {load.state} {yuan(load.paid)} for card {load.card}, and the "
                   "journal knows of no such load")


def purses(book, _):
    for card, (before, now) in book.purses.items():
        come = sum(load.paid + load.subsidy for load in book.loads
                   if load.card == card and load.state == "loaded")
        if now - before != come:
            yield (f"the card {card} changed by {yuan(now - before)}, and its loads sum up to "
                   f"{yuan(come)}")


def notes_remain(book, _):
    """Not by value alone: no note turns into others."""
    def all_of(places):
        total = {}
        for notes in places.values():
            for fen, count in notes.items():
                total[fen] = total.get(fen, 0) + count
        return total
    before, now = all_of(book.before), all_of(book.count)
    for fen in sorted(before.keys() | now.keys()):
        more = now.get(fen, 0) - before.get(fen, 0)
        if more:
            fate = "came from nowhere" if more > 0 else "are lost"
            yield f"{abs(more)} notes of {yuan(fen)} {fate}, {yuan(abs(more) * fen)}"


def cassettes(book, journal):
    for unit, (fen, count) in journal.first_loads.items():
        before = book.before.get(f"cassette {unit}", {})
        loaded = {fen: count} if count else {}
        if before != loaded:
            yield f"cassette {unit}: {_counted(loaded)} were loaded, {_counted(before)} lay there"
    unseen = book.unseen
    for unit, cassette in journal.cassettes.items():
        place = f"cassette {unit}"
        there = dict(book.count.get(place, {}))
        count = there.pop(cassette.value, 0)
        expected = cassette.left - book.staff.get(place, {}).get(cassette.value, 0)
        missing = expected - count
        while missing > 0 and unseen >= cassette.value:
            missing, unseen = missing - 1, unseen - cassette.value
        if there:
            yield f"{place} holds {_counted(there)} beside its own notes"
        if missing and not (cassette.suspect and missing > 0):
            yield (f"{place}: {expected} x {yuan(cassette.value)} in the journal, {count} there, "
                   f"{yuan(abs(missing) * cassette.value)} "
                   f"{'missing' if missing > 0 else 'too much'}")


def _counted(notes):
    return ", ".join(f"{count} x {yuan(fen)}" for fen, count in sorted(notes.items())) or "nothing"


def stacker(book, journal):
    """Note by note; one whose place nobody knew may have found its way there."""
    stacked = list(journal.unexpected)
    stuck = 0
    for each in journal.transactions.values():
        stacked += each.stacked
        stuck += sum(each.stuck)
    there = book.count.get("stacker", {})
    before = book.before.get("stacker", {})
    more_value = 0
    for fen in sorted(set(stacked) | there.keys() | before.keys()):
        more = there.get(fen, 0) - before.get(fen, 0) - stacked.count(fen)
        more_value += max(more, 0) * fen
        if more < 0:
            yield (f"stacker: {stacked.count(fen)} x {yuan(fen)} in the journal, "
                   f"{yuan(-more * fen)} of it missing")
    if more_value > stuck:
        yield f"stacker: {yuan(more_value)} more than in the journal, of which {yuan(stuck)} stuck"


def hands(book, journal):
    """What residents took less what they put in. Of what is claimed nobody knows, but that it
    is no more than the claim."""
    least = -sum(journal.unexpected)
    doubtful = sum(journal.unexpected) + book.unseen
    for each in journal.transactions.values():
        least += sum(each.taken) - sum(each.stacked) - sum(each.stuck)
        doubtful += sum(amount for _, amount in each.claims)
        doubtful -= sum(sale.amount for sale in each.sales if sale.state == "disputed")
    more = value(book.count, "hands") - value(book.before, "hands")
    if not least <= more <= least + doubtful:
        at_most = f" to {yuan(least + doubtful)}" if doubtful else ""
        yield (f"residents have {yuan(more)} more in hand, and the journal says "
               f"{yuan(least)}{at_most}")


def everything(book, journal):
    """Who is owed what: all that residents had is there, or is theirs."""
    own = [name for name in book.balances if name not in (Equity, TerminalCash, BillClearing)]
    had = sum(book.balances[name][0] for name in own) + value(book.before, "hands")
    have = sum(book.balances[name][1] for name in own) + value(book.count, "hands")
    booked = sum(payment.amount for payment in book.payments if payment.state == "booked")
    booked += sum(load.paid for load in book.loads if load.state == "loaded")
    told = journal.transactions.values()
    credits = sum(each.credit() for each in told)
    claims = sum(each.claimed() for each in told) + sum(journal.unexpected)
    missing = had - have - booked - credits
    if not -book.unseen <= missing <= claims:
        yield (f"residents had {yuan(had)}; they have {yuan(have)}, bills and cards got "
               f"{yuan(booked)}, "
               f"credits are {yuan(credits)}, claims at most {yuan(claims)}: "
               f"{yuan(abs(missing))} {'is gone' if missing > 0 else 'came from nowhere'}")
