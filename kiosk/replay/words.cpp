// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/words.h"

#include "kiosk/transaction/book.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace huimin::replay {

namespace {

using namespace transaction;
using Json = nlohmann::json;

std::string because(const std::string &reason)
{
    return reason.empty() ? std::string() : ": " + reason;
}

/// "3 x 100.00"
std::string notes(int count, int unit, const std::vector<cash::Stock> &stock)
{
    for (const cash::Stock &each : stock)
        if (each.unit == unit)
            return fmt::format("{} x {}", count, decimal(each.denomination));
    return fmt::format("{} from cassette {}", count, unit);
}

const char *word(CashDispenser::PresentState state)
{
    switch (state) {
    case CashDispenser::PresentState::NotPresented:
        return "were not presented";
    case CashDispenser::PresentState::Presented:
        return "were presented";
    case CashDispenser::PresentState::Unknown:
        return "were perhaps presented";
    }
    return "?";
}

const char *word(CashDispenser::Tray tray)
{
    switch (tray) {
    case CashDispenser::Tray::Empty:
        return "the tray is empty";
    case CashDispenser::Tray::NotEmpty:
        return "the tray is not empty";
    case CashDispenser::Tray::Unknown:
        return "nobody knows what is in the tray";
    }
    return "?";
}

const char *word(ReversalReason reason)
{
    switch (reason) {
    case ReversalReason::NoAnswer:
        return "none came";
    case ReversalReason::TerminalFault:
        return "a fault of the terminal";
    case ReversalReason::BadMac:
        return "its MAC is wrong";
    case ReversalReason::Other:
        return "it cannot be used";
    }
    return "?";
}

std::string agreed(const Started &started)
{
    std::vector<std::string> tenders;
    std::vector<std::string> deliveries;
    for (const Tender &each : started.tenders)
        tenders.push_back(words(each));
    for (const Delivery &each : started.deliveries)
        deliveries.push_back(words(each));
    return fmt::format("agreed: {} for {}", fmt::join(tenders, ", "), fmt::join(deliveries, ", "));
}

std::string dispensed(const NotesDispensed &event, const Transaction &now)
{
    std::vector<std::string> parts;
    int rejected = 0;
    for (const CashDispenser::Counted &each : event.units) {
        parts.push_back(notes(each.dispensed, each.unit, now.stock));
        rejected += each.rejected;
    }
    std::string text =
        fmt::format("notes dispensed, operation {}: {}; {}", event.operation,
                    parts.empty() ? "none" : fmt::format("{}", fmt::join(parts, ", ")),
                    huimin::name(event.outcome));
    if (rejected > 0)
        text += fmt::format(", {} rejected on the way", rejected);
    if (event.failedUnit != 0)
        text += fmt::format(", cassette {} gave too little", event.failedUnit);
    return text + because(event.detail);
}

std::string answered(const Answered &event)
{
    if (!event.approved)
        return "the bank declines with " + event.responseCode;
    return fmt::format("the bank approves with {}, authorisation {}, reference {}",
                       event.responseCode, event.authorisationCode, event.reference);
}

/// In the order of Event.
struct Telling {
    const Transaction &now;

    std::string operator()(const Started &e) const { return agreed(e); }
    std::string operator()(const CardCertified &e) const
    {
        return fmt::format("the card made a cryptogram; trace {} of batch {}", e.request.stan,
                           e.request.batch);
    }
    std::string operator()(const CardRefused &e) const
    {
        return "the card refuses" + because(e.reason);
    }
    std::string operator()(const Answered &e) const { return answered(e); }
    std::string operator()(const Unanswered &e) const
    {
        return fmt::format("no answer of the bank that can be trusted: {}", word(e.reason));
    }
    std::string operator()(const NotSent &) const { return "nothing was sent to the bank"; }
    std::string operator()(const ChipAgreed &) const { return "the card agrees"; }
    std::string operator()(const ChipRefused &e) const
    {
        return "the card refuses what the bank approved" + because(e.reason);
    }
    std::string operator()(const ReversalAnswered &e) const
    {
        return fmt::format("the bank {} the reversal with {}", e.done ? "confirms" : "refuses",
                           e.responseCode);
    }
    std::string operator()(const LateAnswer &e) const
    {
        return fmt::format("a late answer of the bank, {}: it changes nothing", e.responseCode);
    }
    std::string operator()(const NotesDispensed &e) const { return dispensed(e, now); }
    std::string operator()(const CardTaken &) const { return "the card was taken"; }
    std::string operator()(const CardKept &e) const
    {
        return "the card was kept" + because(e.reason);
    }
    std::string operator()(const NotesPresented &e) const
    {
        return fmt::format("notes presented: {}", huimin::name(e.outcome));
    }
    std::string operator()(const NotesTaken &) const { return "the notes were taken"; }
    std::string operator()(const NotesLeft &) const { return "the notes were left in the tray"; }
    std::string operator()(const NotesRetracted &e) const
    {
        return fmt::format("notes taken back, uncounted: {}", huimin::name(e.outcome));
    }
    std::string operator()(const NotesRejected &e) const
    {
        return fmt::format("notes put into the reject bin: {}", huimin::name(e.outcome));
    }
    std::string operator()(const TraySaid &e) const
    {
        return fmt::format("the tray remembers: notes {}, {}", word(e.presented), word(e.tray));
    }
    std::string operator()(const NoteEscrowed &e) const
    {
        return note(e.value, "before the stacker");
    }
    std::string operator()(const NoteStacked &e) const { return note(e.value, "stacked"); }
    std::string operator()(const NoteReturned &e) const { return note(e.value, "given back"); }
    std::string operator()(const NoteUnknown &e) const
    {
        return note(e.value, "somewhere inside, nobody knows where");
    }
    std::string operator()(const AcceptorEmpty &) const { return "the acceptor holds no note"; }
    std::string operator()(const PaymentCancelled &) const { return "the resident stops"; }
    std::string operator()(const PaymentAbandoned &) const { return "nobody is there any more"; }
    std::string operator()(const BillBooked &e) const
    {
        return fmt::format("the company booked {}, {}", e.key, e.receipt);
    }
    std::string operator()(const BillRefused &e) const
    {
        return "the company refuses " + e.key + because(e.reason);
    }
    std::string operator()(const BillUnanswered &e) const
    {
        return "the company does not answer about " + e.key;
    }
    std::string operator()(const BillNeverHeard &e) const
    {
        return "the company has never heard of " + e.key;
    }
    std::string operator()(const Interrupted &) const { return "the station was started again"; }
    std::string operator()(const RestAsked &) const
    {
        return "the resident would rather pay the rest by other means";
    }
    std::string operator()(const RestBy &e) const { return "the rest: " + words(e.tender); }
    std::string operator()(const NotesAgain &) const { return "the rest comes in notes after all"; }
    std::string operator()(const PhonePaid &e) const
    {
        return fmt::format("the phone has paid, {} {}", e.wallet, e.reference);
    }
    std::string operator()(const PhoneRefused &e) const
    {
        return "the phone does not pay" + because(e.reason);
    }
    std::string operator()(const PhoneUnanswered &) const
    {
        return "nobody knows whether the phone has paid";
    }
    std::string operator()(const PhoneUndone &e) const
    {
        return e.done ? "what the phone may have paid is undone"
                      : "what the phone has paid cannot be undone";
    }

    std::string operator()(const PurseReady &e) const
    {
        return fmt::format("the cultural card is ready for load {}, it holds {}", e.number,
                           decimal(e.before));
    }
    std::string operator()(const PurseRefused &e) const
    {
        return "the cultural card cannot be loaded" + because(e.reason);
    }
    std::string operator()(const LoadAuthorised &) const { return "its office gives its word"; }
    std::string operator()(const LoadDenied &e) const
    {
        return "its office refuses the load" + because(e.reason);
    }
    std::string operator()(const LoadUnanswered &) const { return "its office does not answer"; }
    std::string operator()(const PurseLoaded &e) const
    {
        return "the card has the amount, certificate " + toHex(e.certificate);
    }
    std::string operator()(const PurseNotLoaded &e) const
    {
        return "the card has not taken the amount" + because(e.reason);
    }
    std::string operator()(const PurseTorn &) const
    {
        return "the card was torn away, and nobody knows what it holds";
    }
    std::string operator()(const PurseAway &) const { return "the card does not come back"; }
    std::string operator()(const PurseUnclear &) const
    {
        return "what the card says of its load does not fit";
    }
    std::string operator()(const LoadEnded &e) const
    {
        return e.loaded ? "its office has booked the load"
                        : "its office knows that nothing was loaded";
    }
    std::string operator()(const LoadEndRefused &e) const
    {
        return "its office disputes how the load ended" + because(e.reason);
    }

    static std::string note(Money value, const char *where)
    {
        return value.isZero() ? fmt::format("a note of unknown value: {}", where)
                              : fmt::format("a note of {}: {}", decimal(value), where);
    }
};

std::string standing(LegState state)
{
    return state == LegState::Open ? std::string() : fmt::format(", {}", transaction::name(state));
}

std::string loaded(const Json &json)
{
    std::vector<std::string> parts;
    for (const Json &each : json["cassettes"])
        parts.push_back(fmt::format("{}: {} x {}", each["unit"].get<std::int64_t>(),
                                    each["count"].get<std::int64_t>(),
                                    decimal(Money::fen(each["denomination"].get<std::int64_t>()))));
    return fmt::format("cassettes loaded, {}", fmt::join(parts, ", "));
}

/// The text under a key, or "?".
std::string said(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found == json.end()  ? "?"
           : found->is_string() ? found->get<std::string>()
           : found->is_number() ? found->dump()
                                : "?";
}

} // namespace

std::string words(const Event &event, const Transaction &now)
{
    return std::visit(Telling{now}, event);
}

namespace {

/// Of what is owed to somebody outside; empty: it is something else.
std::string owedWords(const std::string &kind, const Json &json)
{
    if (kind == incident::HelpCalled)
        return fmt::format("a person is called for, call {}, from page {}: {}", said(json, "key"),
                           said(json, "page"), said(json, "reason"));
    if (kind == incident::HelpAnswered)
        return fmt::format("the help desk about call {}: {}", said(json, "key"),
                           said(json, "state"));
    if (kind == incident::HelpWithdrawn)
        return fmt::format("call {} is withdrawn: {}", said(json, "key"), said(json, "why"));
    if (kind == incident::HelpClosed)
        return fmt::format("call {} is over: {}", said(json, "key"), said(json, "end"));
    if (kind == incident::CheckWritten)
        return fmt::format("check {} of a pension is on its way, by {}", said(json, "key"),
                           said(json, "way"));
    if (kind == incident::CheckAnswered)
        return fmt::format("the office about check {}: {}", said(json, "key"),
                           said(json, "outcome"));
    if (kind == incident::CheckSlip)
        return fmt::format("slip of check {}: {}", said(json, "key"), said(json, "outcome"));
    if (kind == incident::CardOrdered)
        return fmt::format("order {} for a social-security card begins: {}", said(json, "key"),
                           said(json, "what"));
    if (kind == incident::CardOrderEnded)
        return fmt::format("the card about order {}: {}", said(json, "key"), said(json, "outcome"));
    if (kind == incident::CardOrderTold)
        return fmt::format("the office about order {}: {}", said(json, "key"),
                           said(json, "outcome"));
    if (kind == incident::PaperAsked)
        return fmt::format("paper {} of the office for social security is wanted: {}",
                           said(json, "key"), said(json, "what"));
    if (kind == incident::PagePrinted)
        return fmt::format("page {}: {}", said(json, "key"), said(json, "outcome"));
    if (kind == incident::LetterWritten)
        return fmt::format("letter {} to the office for schools is on its way: {}",
                           said(json, "key"), said(json, "kind"));
    if (kind == incident::LetterAnswered)
        return fmt::format("the office for schools about letter {}: {}", said(json, "key"),
                           said(json, "outcome"));
    if (kind == incident::LetterSlip)
        return fmt::format("slip of letter {}: {}", said(json, "key"), said(json, "outcome"));
    if (kind == incident::BookingSent && json.contains("office"))
        return fmt::format("place {} is booked at the cultural card's office", said(json, "key"));
    if (kind == incident::BookingSent)
        return fmt::format("wish {} for an appointment goes to the clinic", said(json, "key"));
    if (kind == incident::BookingAnswered)
        return fmt::format("what became of wish {}: {}", said(json, "key"), said(json, "outcome"));
    if (kind == incident::BookingSlip)
        return fmt::format("slip of wish {}: {}", said(json, "key"), said(json, "outcome"));
    return {};
}

} // namespace

std::string incidentWords(const std::string &kind, const std::string &body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return kind;
    if (kind == incident::CashLoaded)
        return loaded(json);
    if (kind == incident::CardKept)
        return fmt::format("card {} was kept: {}", said(json, "card"), said(json, "reason"));
    if (kind == incident::Receipt)
        return fmt::format("receipt: {}", said(json, "outcome"));
    if (kind == incident::UnexpectedNote) {
        const auto value = json.find("value");
        return value != json.end() && value->is_number_integer()
                   ? fmt::format("a note of {} was stacked that nobody was asked for",
                                 decimal(Money::fen(value->get<std::int64_t>())))
                   : kind;
    }
    if (kind == incident::JournalSetAside)
        return fmt::format("the journal before this one was set aside as {}: {}; it was good up to "
                           "record {}",
                           said(json, "file"), said(json, "why"), said(json, "lastGood"));
    if (kind == incident::CautionAsked)
        return fmt::format("asked whether somebody told them to, rule {}: {}", said(json, "rule"),
                           said(json, "answer"));
    if (kind == incident::HelperCame)
        return fmt::format("somebody offers help, {} {}: {}", said(json, "kind"),
                           said(json, "badge"), said(json, "answer"));
    if (kind == incident::HelperWent)
        return fmt::format("the help of {} {} ends, {}; it was at: {}", said(json, "kind"),
                           said(json, "badge"), said(json, "why"), said(json, "steps"));
    if (kind == incident::OwnWord)
        return fmt::format("asked for their own word while somebody helps: {}",
                           said(json, "answer"));
    if (kind == incident::JournalReviewed)
        return "staff have looked at the journal that was set aside";
    if (kind == incident::JournalContinued)
        return "the journal's file was turned over; what was before is in its archives";
    if (kind == incident::CaseWritten)
        return fmt::format("case {} for the community was written, about {}", said(json, "case"),
                           said(json, "service"));
    if (kind == incident::CaseSlip)
        return fmt::format("slip of case {}: {}", said(json, "case"), said(json, "outcome"));
    if (kind == incident::CaseTaken)
        return fmt::format("the community has case {}", said(json, "case"));
    if (kind == incident::CaseRefused)
        return fmt::format("the community refused case {}", said(json, "case"));
    if (const std::string words = owedWords(kind, json); !words.empty())
        return words;
    if (kind == incident::StationStarted)
        return fmt::format("station started, version {}", said(json, "version"));
    return json.empty() ? kind : kind + " " + body;
}

std::string words(const Tender &tender)
{
    if (const auto *card = std::get_if<CardTender>(&tender)) {
        std::string text = fmt::format("{} from card {}", decimal(card->amount), card->card);
        if (card->reversal != Reversal::None)
            return text + fmt::format(", reversal {}", transaction::name(card->reversal));
        return text + standing(card->state);
    }
    if (const auto *phone = std::get_if<PhoneTender>(&tender)) {
        std::string text =
            fmt::format("{} from a phone, key {}", decimal(phone->amount), phone->key);
        if (phone->undoing != Reversal::None)
            return text + fmt::format(", undoing {}", transaction::name(phone->undoing));
        return text + standing(phone->state);
    }
    const auto &cash = std::get<CashTender>(tender);
    return fmt::format("{} in notes{}", decimal(cash.due),
                       cash.notes.empty() ? std::string()
                                          : fmt::format(" ({} in)", decimal(cash.stacked()))) +
           standing(cash.state);
}

std::string words(const Delivery &delivery)
{
    if (const auto *payout = std::get_if<CashDelivery>(&delivery))
        return fmt::format("{} as notes ({})", decimal(payout->amount),
                           transaction::name(payout->purpose)) +
               standing(payout->state);
    if (const auto *load = std::get_if<PurseDelivery>(&delivery))
        return fmt::format("{} and {} of the city's onto cultural card {}", decimal(load->amount),
                           decimal(load->subsidy), load->card) +
               standing(load->state);
    const auto &bill = std::get<BillDelivery>(delivery);
    return fmt::format("{} to {} for {}, key {}", decimal(bill.amount), bill.biller, bill.account,
                       bill.key) +
           standing(bill.state);
}

} // namespace huimin::replay
