// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/phone_pay/phone_pay_verbs.h"

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

Result<json> chargesReport(Town &town)
{
    const auto charges = town.phonePay().charges();
    if (!charges)
        return fail(charges.error());
    json all = json::array();
    for (const PhonePayService::Charge &each : *charges)
        all.push_back({{"key", each.key},
                       {"state", each.state},
                       {"account", each.account},
                       {"amount", each.amount.inFen()},
                       {"reason", each.reason}});
    return json{{"charges", all}};
}

} // namespace

void addPhonePayVerbs(ControlServer &control, Town &town)
{
    control.add("wallet-code WALLET: the payment code that the telephone shows now", 1, 1,
                [&town](const Words &words) -> Result<json> {
                    const auto code = town.phonePay().showCode(words[0], town.now());
                    if (!code)
                        return fail(code.error());
                    return json{{"code", *code}};
                });
    control.add("wallet-reads WALLET CODE: the telephone reads a code off a screen, and pays", 2, 2,
                [&town](const Words &words) {
                    return doneOr(town.phonePay().readCode(words[0], words[1]));
                });
    control.add("wallet-asks yes|no: whether telephones ask their owners each time", 1, 1,
                [&town](const Words &words) -> Result<json> {
                    town.phonePay().alwaysAsks(words[0] == "yes");
                    return json::object();
                });
    control.add(
        "wallet-confirm yes|no: what the owner says to the newest payment that waits", 1, 1,
        [&town](const Words &words) { return doneOr(town.phonePay().confirm(words[0] == "yes")); });
    control.add("charges: every payment by telephone, as it stands", 0, 0,
                [&town](const Words &) { return chargesReport(town); });
}

} // namespace huimin::town
