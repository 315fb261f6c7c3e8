# SPDX-License-Identifier: GPL-3.0-or-later
"""What a station's journal says became of money. It is worked out here once more, from what
happened and from nothing that the station thought of it: a card has paid when the card agreed
and nobody undid it, notes are out when a hand took them, a bill is paid when its company says
so."""

from stream import BadStream, text, whole

# Says something about a visit, and nothing about money.
Silent = ("cardRefused", "cardTaken", "cardKept", "noteEscrowed", "noteReturned", "lateAnswer",
          "acceptorEmpty", "restAsked", "notesAgain", "paymentCancelled", "paymentAbandoned",
          "billUnanswered", "billNeverHeard", "interrupted", "receipt", "purseRefused",
          "loadAuthorised", "loadUnanswered", "purseTorn", "purseAway")
SilentIncidents = ("cardKept", "cautionAsked", "journalReviewed", "stationStarted",
                   "journalSetAside", "helpCalled", "helpAnswered", "helpWithdrawn", "helpClosed",
                   "caseWritten", "caseSlip", "caseTaken", "caseRefused", "helperCame",
                   "helperWent", "ownWord", "checkWritten", "checkAnswered", "checkSlip",
                   "paperAsked", "pagePrinted", "cardOrdered", "cardOrderEnded", "cardOrderTold",
                   "letterWritten", "letterAnswered", "letterSlip",
                   "bookingSent", "bookingAnswered", "bookingSlip", "receiptCopy")


class Sale:
    """What one card or one phone was asked for. Several of them can be asked, after notes, until
    one pays the rest."""

    def __init__(self, leg):
        self.leg = leg
        self.is_card = leg["leg"] == "card"
        self.amount = leg["amount"]
        self.request = None  # of a card: (stan, batch, date), it may be at the bank
        # sent, kept, approved, paid, declined, undone, disputed; nothing: it was never asked
        self.state = None

    def came_in(self):
        return self.amount if self.state in ("paid", "disputed") else 0


class Told:
    """One transaction. Amounts are fen."""

    def __init__(self, number):
        self.number = number
        self.cash = self.load = None  # as they were agreed
        self.bills = {}        # what each key was to pay, as it was agreed
        self.attempts = []     # at loading a card: how the office names each
        self.load_state = None  # loaded, notLoaded or disputed
        self.sales = []        # by card or phone, the last one is the one that counts
        self.payouts = 0
        self.stock = {}        # unit -> value of its notes
        self.stacked = []      # notes in the cash box
        self.stuck = []        # the most that notes are worth that nobody knows the place of
        self.tray = 0          # behind the shutter
        self.within_reach = False  # given up on: what is left goes to a bin uncounted
        self.taken = []
        self.claims = []       # (why, the most that it is)
        self.bill_states = {}  # booked or refused, by the key

    # What came in and what went out.

    def value_in(self):
        return (sum(sale.came_in() for sale in self.sales) + sum(self.stacked) +
                sum(self.stuck))

    def booked(self):
        return sum(bill["amount"] for key, bill in self.bills.items()
                   if self.bill_states.get(key) == "booked")

    def loaded(self):
        return self.load["amount"] if self.load_state == "loaded" else 0

    def value_out(self):
        return sum(self.taken) + self.booked() + self.loaded()

    def claimed(self):
        return sum(amount for _, amount in self.claims)

    def credit(self):
        """What the station keeps for somebody, and knows of."""
        return self.value_in() - self.value_out() - self.claimed()

    def tender_is_in(self):
        due = self.cash["due"] if self.cash else self.sales[0].amount
        paid = sum(sale.amount for sale in self.sales if sale.state == "paid")
        return paid + sum(self.stacked) >= due

    def unfinished(self):
        """What is still under way, in words; nothing when all of it has ended."""
        if any(sale.state in ("sent", "approved") for sale in self.sales):
            return "nobody knows what became of a card or phone, and it was never undone"
        if self.within_reach:
            return "notes that were left were never taken back"
        if self.tray:
            return "notes still lie behind the shutter"
        # A load comes first: one that came to nothing leaves the bills behind it unpaid.
        if self.tender_is_in() and (not self.load or self.load_state in ("loaded", "disputed")):
            for key, bill in self.bills.items():
                if key not in self.bill_states:
                    return f"{key}, its bill of {bill['biller']}, was neither booked nor refused"
        if self.attempts and self.load_state is None:
            return "nobody knows whether the card was loaded"
        return None

    # One function a kind of record.

    def on_started(self, body):
        if self.sales or self.cash:
            raise ValueError("it has started before")
        for leg in body["tenders"]:
            self._tender(leg)
        for leg in body["deliveries"]:
            if leg["leg"] == "bill":
                _whole_leg(leg, "amount", "biller", "key")
                if leg["key"] in self.bills:
                    raise ValueError(f"{leg['key']} is to pay two bills")
                self.bills[leg["key"]] = leg
            elif leg["leg"] == "purse":
                self.load = _whole_leg(leg, "amount", "card")
                whole(leg, "subsidy")
            else:
                self.payouts += whole(leg, "amount")
        self.stock = {whole(each, "unit"): whole(each, "denomination") for each in body["stock"]}
        if not self.sales and not self.cash:
            raise ValueError("nothing comes in")

    def _tender(self, leg):
        if leg["leg"] == "cash":
            self.cash = _whole_leg(leg, "due")
            return
        sale = Sale(_whole_leg(leg, "amount", "card" if leg["leg"] == "card" else "key"))
        # A phone may have paid as soon as it was agreed; a card once it has made a cryptogram.
        sale.state = None if sale.is_card else "sent"
        self.sales.append(sale)

    def on_restBy(self, body):
        self._tender(body["tender"])

    def on_phonePaid(self, _):
        self.sales[-1].state = "paid"

    def on_phoneRefused(self, _):
        self.sales[-1].state = "declined"

    def on_phoneUnanswered(self, _):
        pass  # it stays as unclear as it was

    def on_phoneUndone(self, body):
        self._undone(body["done"], "the provider does not undo it")

    def _undone(self, done, why):
        self.sales[-1].state = "undone" if done else "disputed"
        if not done:
            self.claims.append((why, self.sales[-1].amount))

    def on_cardCertified(self, body):
        request = body["request"]
        self.sales[-1].request = (text(request, "stan"), text(request, "batch"),
                                  text(request, "date"))
        self.sales[-1].state = "sent"

    def on_answered(self, body):
        self.sales[-1].state = "approved" if body["approved"] else "declined"

    def on_unanswered(self, _):
        pass  # it stays as unclear as it was

    def on_notSent(self, _):
        self.sales[-1].state = "kept"

    def on_chipAgreed(self, _):
        self.sales[-1].state = "paid"

    def on_chipRefused(self, _):
        pass  # the bank has approved, and must undo it

    def on_reversalAnswered(self, body):
        self._undone(body["done"], "the bank does not undo it")

    def on_noteStacked(self, body):
        self.stacked.append(whole(body, "value"))

    def on_noteUnknown(self, body):
        self.stuck.append(whole(body, "value"))
        self.claims.append(("a note is somewhere inside", whole(body, "value")))

    def on_billBooked(self, body):
        self._bill_ended(body, "booked")

    def on_billRefused(self, body):
        self._bill_ended(body, "refused")

    def _bill_ended(self, body, state):
        key = text(body, "key")
        if key not in self.bills:
            raise ValueError(f"{key} pays no bill of this transaction")
        if self.bill_states.setdefault(key, state) != state:
            raise ValueError(f"{key} was {self.bill_states[key]} before")

    def on_purseReady(self, body):
        self.attempts.append(f"{self.load['card']}-{whole(body, 'number')}-{text(body, 'random')}")
        self.load_state = None

    def on_purseLoaded(self, _):
        self.load_state = "loaded"

    def on_purseNotLoaded(self, _):
        self.load_state = "notLoaded"

    def on_loadDenied(self, _):
        self.load_state = "notLoaded"

    def on_purseUnclear(self, _):
        self._disputed("what the card says of its load does not fit")

    def on_loadEnded(self, body):
        self.load_state = "loaded" if body["loaded"] else "notLoaded"

    def on_loadEndRefused(self, _):
        if self.load_state == "loaded":
            self._disputed("the card's office does not believe that it was loaded")

    def _disputed(self, why):
        self.load_state = "disputed"
        self.claims.append((why, self.load["amount"]))

    def on_notesDispensed(self, body):
        for unit in body["units"]:
            self.tray += whole(unit, "dispensed") * self.stock[unit["unit"]]

    def on_notesRejected(self, _):
        self.tray = 0

    def on_notesPresented(self, body):
        if body["outcome"] == "unknown":
            self._give_up("nobody knows whether notes were presented")

    def on_notesTaken(self, _):
        self.taken.append(self.tray)
        self.tray = 0

    def on_notesLeft(self, _):
        self._give_up("notes were left in the tray")

    def on_notesRetracted(self, _):
        self.within_reach = False

    def on_traySaid(self, body):
        """What it remembers after a restart. Of notes that were given up already it only says
        whether the last ones are gone."""
        if self.within_reach:
            self.within_reach = body["tray"] != "empty"
        elif body["presented"] == "presented" and body["tray"] == "empty":
            self.on_notesTaken(body)
        elif body["presented"] != "notPresented":
            self._give_up("nobody knows what was taken from the tray")

    def _give_up(self, why):
        self.claims.append((why, self.tray))
        self.tray = 0
        self.within_reach = True


def _whole_leg(leg, amount, *texts):
    whole(leg, amount)
    for key in texts:
        text(leg, key)
    return leg


class Cassette:
    def __init__(self, value, loaded):
        self.value = value
        self.loaded = self.left = loaded
        self.suspect = False


class Journal:
    """All of it: transactions, and where the station thinks its notes are."""

    def __init__(self, records):
        self.transactions = {}
        self.cassettes = {}
        self.first_loads = {}  # unit -> (value, count): what the cassettes held at the beginning
        self.retold = []       # where it sums itself up otherwise than it went
        self.unexpected = []   # notes that were stacked although nobody had asked for one
        for record in records:
            try:
                self._read(record)
            except (KeyError, TypeError, ValueError, AttributeError) as why:
                missing = f"{why} is missing" if isinstance(why, KeyError) else str(why)
                raise BadStream(f"{record.place}: record {record.sequence} "
                                f"({record.kind}): {missing}") from why

    def _read(self, record):
        if record.transaction == 0:
            self._incident(record.kind, record.body)
            return
        told = self.transactions.get(record.transaction)
        if told is None:
            told = self.transactions[record.transaction] = Told(record.transaction)
        if record.kind in Silent:
            return
        reader = getattr(told, "on_" + record.kind, None)
        if not reader:
            raise ValueError("nobody knows this kind")
        reader(record.body)
        if record.kind == "notesDispensed":
            self._left_cassettes(told, record.body)

    def _incident(self, kind, body):
        if kind == "cashLoaded":
            for each in body["cassettes"]:
                # A new cassette in the place of the old one: its history is over.
                self.cassettes[each["unit"]] = Cassette(whole(each, "denomination"),
                                                        whole(each, "count"))
                self.first_loads.setdefault(each["unit"], (each["denomination"], each["count"]))
        elif kind == "unexpectedNote":
            self.unexpected.append(whole(body, "value"))
        elif kind == "journalContinued":
            self._sums_itself_up(body)
        elif kind not in SilentIncidents:
            raise ValueError("nobody knows this kind")

    def _left_cassettes(self, told, body):
        for unit in body["units"]:
            self.cassettes[unit["unit"]].left -= whole(unit, "dispensed") + whole(unit, "rejected")
        if body["outcome"] == "unknown":
            for unit in told.stock:
                self.cassettes[unit].suspect = True

    def _sums_itself_up(self, body):
        """Its file was turned over. What it goes on with has to be what happened before."""
        for each in body["cash"]["cassettes"]:
            said = (whole(each, "loaded") - whole(each, "dispensed") - whole(each, "rejected"))
            there = self.cassettes.get(each["unit"])
            left = there.left if there else 0
            if said != left:
                self.retold.append(f"cassette {each['unit']} holds {said} notes where the journal "
                                   f"goes on, and {left} before")
        stacked = {}
        for value in [note for told in self.transactions.values() for note in told.stacked]:
            stacked[value] = stacked.get(value, 0) + 1
        said = {whole(each, "value"): whole(each, "count") for each in body["cash"]["stacker"]}
        if said != stacked:
            self.retold.append(f"the stacker holds {said} where the journal goes on, and {stacked} "
                               "before, by fen")
        if body["transaction"] != max(self.transactions, default=0):
            self.retold.append(f"the journal goes on after transaction {body['transaction']}, and "
                               f"{max(self.transactions, default=0)} was the last")
