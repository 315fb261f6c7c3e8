// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/medical/medical_verbs.h"

#include "kiosk/base/date_time.h"
#include "services/town/reports.h"
#include "services/town/social_security/pension_rules.h"

#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;

namespace {

Result<json> doneOr(const Result<void> &done)
{
    if (!done)
        return fail(done.error());
    return json::object();
}

Result<json> spend(Town &town, const Words &words)
{
    const auto own = parseMoney(words[1]);
    const auto pool = parseMoney(words[2]);
    if (!own || !pool)
        return fail(ErrorCode::BadData, "must be amounts");
    MedicalInsurance::Spending spending{.where = words[3], .own = *own, .pool = *pool};
    spending.day = dayText(pension_rules::dayOf(town.now()));
    return doneOr(town.medical().spend(town.numberOf(words[0]), spending));
}

} // namespace

void addMedicalVerbs(ControlServer &control, Town &town)
{
    control.add("medical-code PERSON|NUMBER: the code that this person's telephone shows now", 1, 1,
                [&town](const Words &words) -> Result<json> {
                    const auto code = town.medical().showCode(town.numberOf(words[0]), town.now());
                    if (!code)
                        return fail(code.error());
                    return json{{"code", *code}};
                });
    control.add("medical-codes-over: every code that was shown is over now", 0, 0,
                [&town](const Words &) { return doneOr(town.medical().endCodes()); });
    control.add("medical-misses account|year|all|nothing: what the office cannot say from now on",
                1, 1,
                [&town](const Words &words) { return doneOr(town.medical().miss(words[0])); });
    control.add("medical-person PERSON|NUMBER insured|paused: how somebody is insured from now on",
                2, 2, [&town](const Words &words) -> Result<json> {
                    const auto state = insuranceState(words[1]);
                    if (!state)
                        return fail(ErrorCode::BadData, "must be insured or paused");
                    return doneOr(town.medical().put(town.numberOf(words[0]), *state));
                });
    control.add("medical-spend PERSON|NUMBER OWN POOL WHERE: a doctor was seen today", 4, 4,
                [&town](const Words &words) { return spend(town, words); });
    control.add(
        "medical-requests: what the office was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.medicalSite()); });
}

} // namespace huimin::town
