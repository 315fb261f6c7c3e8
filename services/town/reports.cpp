// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/reports.h"

#include "kiosk/base/date_time.h"

#include "services/help_desk/help_messages.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::town {

using nlohmann::json;

Result<json> ledgerReport(Ledger &ledger)
{
    const auto accounts = ledger.accounts();
    if (!accounts)
        return fail(accounts.error());
    json all = json::array();
    Money sum;
    for (const Ledger::Account &each : *accounts) {
        sum += each.balance;
        all.push_back({{"id", each.id}, {"name", each.name}, {"balance", each.balance.inFen()}});
    }
    return json{{"accounts", all}, {"sum", sum.inFen()}};
}

Result<json> entriesReport(Ledger &ledger, const std::string &account)
{
    if (const auto known = ledger.balance(account); !known)
        return fail(known.error());
    const auto entries = ledger.entries(account);
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const Ledger::Entry &each : *entries)
        all.push_back({{"from", each.from},
                       {"to", each.to},
                       {"amount", each.amount.inFen()},
                       {"reference", each.reference}});
    return json{{"entries", all}};
}

Result<json> salesReport(AcquirerHost &host)
{
    const auto sales = host.sales();
    if (!sales)
        return fail(sales.error());
    json all = json::array();
    for (const AcquirerHost::Sale &each : *sales)
        all.push_back({{"stan", each.stan},
                       {"date", each.date},
                       {"card", each.card},
                       {"account", each.account},
                       {"amount", each.amount.inFen()},
                       {"kind", each.purchase ? "purchase" : "withdrawal"},
                       {"state", name(each.state)}});
    return json{{"sales", all}};
}

json exchangesReport(const BankServer &bank)
{
    json all = json::array();
    json counts = json::object();
    for (const BankServer::Exchange &each : bank.exchanges()) {
        json row{{"asked", each.asked.mti},
                 {"terminal", each.asked.terminal},
                 {"trace", each.asked.trace},
                 {"amount", each.asked.amount.inFen()},
                 {"behaviour", name(each.treated)}};
        std::string line = fmt::format("{} trace {} {}", each.asked.mti, each.asked.trace,
                                       decimal(each.asked.amount));
        if (!each.asked.code.empty()) {
            row["reason"] = each.asked.code;
            line += " reason " + each.asked.code;
        }
        if (each.answered) {
            row["answered"] = each.answered->mti;
            row["code"] = each.answered->code;
            line += fmt::format(" -> {} {}", each.answered->mti, each.answered->code);
        }
        if (each.treated != Manners::Kind::Normal)
            line += fmt::format(" ({})", name(each.treated));
        row["line"] = line;
        all.push_back(std::move(row));
        counts[each.asked.mti] = counts.value(each.asked.mti, 0) + 1;
    }
    return {{"exchanges", all}, {"counts", counts}};
}

Result<json> cardReport(CardFile &cards, const std::string &number)
{
    const auto found = cards.find(number);
    const auto tries = cards.tries(number);
    if (!found || !*found || !tries)
        return fail(ErrorCode::NotFound, "the bank does not know " + number);
    return json{{"number", number},
                {"account", (*found)->account},
                {"status", name((*found)->status)},
                {"wrongPins", *tries}};
}

Result<json> dueReport(BillerService &biller, const std::string &account)
{
    const HttpResponse found =
        biller.answer({"GET", "/v1/accounts/" + urlEncoded(account) + "/bills", {}});
    if (found.status != 200)
        return fail(ErrorCode::NotFound, "no account " + account);
    return json::parse(found.body);
}

Result<json> paymentsReport(BillerService &biller)
{
    const auto payments = biller.payments();
    if (!payments)
        return fail(payments.error());
    json all = json::array();
    for (const BillerService::Payment &each : *payments)
        all.push_back({{"key", each.key},
                       {"state", each.state},
                       {each.state == "booked" ? "receipt" : "reason", each.result},
                       {"amount", each.amount.inFen()},
                       {"times", each.times},
                       {"order", json::parse(each.order)}});
    return json{{"payments", all}};
}

Result<json> accessesReport(AccessBook &accesses, const std::string &person)
{
    const auto entries = accesses.all(person);
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const auto &[office, look, outcome] : *entries)
        all.push_back({{"office", office},
                       {"person", look.person},
                       {"what", look.what},
                       {"station", look.station},
                       {"helper", look.helper},
                       {"at", dateTimeText(look.at)},
                       {"outcome", outcome}});
    return json{{"accesses", all}};
}

json requestsReport(const WebServer::Site &site)
{
    json all = json::array();
    for (const WebServer::Heard &each : site.heard) {
        json row{{"method", each.method}, {"path", each.path}, {"behaviour", name(each.treated)}};
        if (each.status != 0)
            row["status"] = each.status;
        if (!each.speaker.empty())
            row["station"] = each.speaker;
        all.push_back(std::move(row));
    }
    return {{"requests", all}};
}

Result<json> callsReport(HelpDeskService &desk, WallTime now)
{
    const auto calls = desk.calls(now);
    if (!calls)
        return fail(calls.error());
    json all = json::array();
    for (const HelpDeskService::Entry &each : *calls) {
        json row = json::parse(help_desk::toJson(each.state));
        row["key"] = each.key;
        row["times"] = each.times;
        if (!each.call.empty())
            row["call"] = json::parse(each.call);
        all.push_back(std::move(row));
    }
    return json{{"calls", all}};
}

} // namespace huimin::town
