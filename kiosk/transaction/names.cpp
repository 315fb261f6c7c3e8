// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/effect.h"
#include "kiosk/transaction/event.h"

#include <array>

namespace huimin::transaction {

namespace {

// In the order of the variants; their sizes are compared below.
constexpr std::array EventNames{
    "started",          "cardCertified",   "cardRefused",    "answered",         "unanswered",
    "notSent",          "chipAgreed",      "chipRefused",    "reversalAnswered", "lateAnswer",
    "notesDispensed",   "cardTaken",       "cardKept",       "notesPresented",   "notesTaken",
    "notesLeft",        "notesRetracted",  "notesRejected",  "traySaid",         "noteEscrowed",
    "noteStacked",      "noteReturned",    "noteUnknown",    "acceptorEmpty",    "paymentCancelled",
    "paymentAbandoned", "billBooked",      "billRefused",    "billUnanswered",   "billNeverHeard",
    "interrupted",      "restAsked",       "restBy",         "notesAgain",       "phonePaid",
    "phoneRefused",     "phoneUnanswered", "phoneUndone",    "purseReady",       "purseRefused",
    "loadAuthorised",   "loadDenied",      "loadUnanswered", "purseLoaded",      "purseNotLoaded",
    "purseTorn",        "purseAway",       "purseUnclear",   "loadEnded",        "loadEndRefused"};
static_assert(EventNames.size() == std::variant_size_v<Event>);

constexpr std::array EffectNames{
    "certifyCard",   "sendRequest",  "completeChip",  "closeChip",   "sendReversal", "dispense",
    "askDispenser",  "returnCard",   "present",       "waitForHand", "retract",      "reject",
    "askTray",       "openAcceptor", "closeAcceptor", "stackNote",   "returnNote",   "askAcceptor",
    "confirmNote",   "postBill",     "askBill",       "chargePhone", "undoPhone",    "readyPurse",
    "authoriseLoad", "loadPurse",    "findPurse",     "tellLoad",    "askLoad"};
static_assert(EffectNames.size() == std::variant_size_v<Effect>);

} // namespace

const char *name(const Event &event)
{
    return EventNames[event.index()];
}

const char *name(const Effect &effect)
{
    return EffectNames[effect.index()];
}

} // namespace huimin::transaction
