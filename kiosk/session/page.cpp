// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/page.h"

#include <array>

namespace huimin::session {

namespace {

constexpr std::array Names{
    "idle",      "home",         "services",     "insertCard",  "application",  "pin",
    "amount",    "confirm",      "working",      "takeCard",    "takeCash",     "receipt",
    "thanks",    "biller",       "account",      "bills",       "basket",       "howToPay",
    "notes",     "phone",        "paid",         "caution",     "choice",       "caseReview",
    "caseSent",  "caseNumber",   "caseStatus",   "identity",    "acting",       "pension",
    "accesses",  "witness",      "checkResult",  "schoolDates", "childNumber",  "eligibility",
    "score",     "schoolSure",   "schoolReview", "schoolSent",  "schoolStatus", "kept",
    "directory", "announcement", "layCulture",   "culture",     "offers",       "offer",
    "renewal",   "topUp",        "movements",    "loss",        "health",       "appointment",
    "social",    "years",        "insurance",    "paper",       "socialCard",   "cardService",
    "proofs",    "picture",      "medical",      "medicalPart", "spending",     "guide",
    "writing",   "sign",         "problem",      "closed",      "help",         "remember",
    "helper",    "ownWord",      "billField",    "households"};
static_assert(Names.size() == std::variant_size_v<Content>);

} // namespace

bool SignPage::canSign() const
{
    constexpr std::size_t Least = 8;
    std::size_t points = 0;
    for (const writing::Stroke &each : strokes)
        points += each.size();
    return points >= Least;
}

Page at(Errand errand, int step, Content content)
{
    Page page;
    page.content = std::move(content);
    page.errand = errand;
    page.step = step;
    return page;
}

Page plain(Content content)
{
    return at(Errand::None, 0, std::move(content));
}

const char *name(const Content &content)
{
    return Names[content.index()];
}

} // namespace huimin::session
