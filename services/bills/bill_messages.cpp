// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"

#include "services/bills/question_messages.h"
#include "services/http/json_fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::bills {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t TextMax = 100;
constexpr std::size_t BillsMax = 36;
constexpr Money AmountMax = Money::yuan(100'000);

class Reader : public JsonFields
{
public:
    using JsonFields::JsonFields;

    std::string text(const char *key) { return JsonFields::text(key, TextMax); }
    Money amount(const char *key) { return money(key, AmountMax); }
};

/// Not the status alone: any gateway on the way can say 404.
bool says(const std::string &body, const char *key, const char *word)
{
    const auto json = parseJsonObject(body);
    const auto found = json ? json->find(key) : Json::const_iterator();
    return json && found != json->end() && found->is_string() && *found == word;
}

const Json *listIn(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_array() && found->size() <= BillsMax ? &*found
                                                                                 : nullptr;
}

} // namespace

std::string toJson(const Biller::Account &account)
{
    Json bills = Json::array();
    for (const Biller::Bill &bill : account.bills) {
        Json each{{"id", bill.id},
                  {"period", bill.period},
                  {"amount", bill.amount.inFen()},
                  {"lateFee", bill.lateFee.inFen()},
                  {"dueOn", bill.dueOn}};
        if (bill.least)
            each["least"] = bill.least->inFen();
        bills.push_back(std::move(each));
    }
    Json all{{"account", account.number},
             {"owner", account.owner},
             {"address", account.address},
             {"bills", bills}};
    if (account.ahead)
        all["ahead"] = {{"least", account.ahead->least.inFen()},
                        {"most", account.ahead->most.inFen()},
                        {"credit", account.ahead->credit.inFen()}};
    return all.dump();
}

namespace {

Result<Biller::Ahead> parseAhead(const Json &json)
{
    if (!json.is_object())
        return fail(ErrorCode::BadData, "ahead is no object");
    Reader reader(json);
    Biller::Ahead ahead{reader.amount("least"), reader.amount("most"), reader.amount("credit")};
    if (!ahead.least.isPositive() || ahead.least > ahead.most)
        reader.wrong("least", "cannot be");
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, "ahead." + reader.problem());
    return ahead;
}

} // namespace

Result<Biller::Account> parseAccount(const std::string &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    Biller::Account account{
        reader.text("account"), reader.text("owner"), reader.text("address"), {}, {}};
    const Json *bills = listIn(*json, "bills");
    if (bills == nullptr)
        return fail(ErrorCode::BadData, "bills is no list");
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, reader.problem());
    for (std::size_t at = 0; at < bills->size(); ++at) {
        const Json &each = (*bills)[at];
        if (!each.is_object())
            return fail(ErrorCode::BadData, fmt::format("bills[{}] is no object", at));
        Reader row(each);
        Biller::Bill bill{row.text("id"),        row.text("period"), row.amount("amount"),
                          row.amount("lateFee"), row.text("dueOn"),  {}};
        if (bill.lateFee > bill.amount || !bill.amount.isPositive())
            row.wrong("amount", "cannot be");
        if (row.has("least"))
            bill.least = row.amount("least");
        if (bill.least && (!bill.least->isPositive() || *bill.least > bill.amount))
            row.wrong("least", "cannot be");
        if (!row.problem().empty())
            return fail(ErrorCode::BadData, fmt::format("bills[{}].{}", at, row.problem()));
        account.bills.push_back(std::move(bill));
    }
    if (const auto ahead = json->find("ahead"); ahead != json->end()) {
        const auto parsed = parseAhead(*ahead);
        if (!parsed)
            return fail(parsed.error());
        account.ahead = *parsed;
    }
    return account;
}

std::string toJson(const Biller::Order &order)
{
    Json items = Json::array();
    for (const Biller::Item &item : order.items)
        items.push_back({{"bill", item.bill}, {"amount", item.amount.inFen()}});
    return Json{{"account", order.account}, {"items", items}, {"tender", order.tender}}.dump();
}

Result<Biller::Order> parseOrder(const std::string &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    Biller::Order order{{}, reader.text("account"), {}, reader.text("tender")};
    if (order.tender != "card" && order.tender != "cash" && order.tender != "phone" &&
        order.tender != "mixed")
        reader.wrong("tender", "is neither card, cash, phone nor mixed");
    const Json *items = listIn(*json, "items");
    if (items == nullptr || items->empty())
        reader.wrong("items", "is no list of 1 to 36");
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, reader.problem());
    for (std::size_t at = 0; at < items->size(); ++at) {
        const Json &each = (*items)[at];
        if (!each.is_object())
            return fail(ErrorCode::BadData, fmt::format("items[{}] is no object", at));
        Reader row(each);
        Biller::Item item{row.text("bill"), row.amount("amount")};
        if (std::ranges::find(order.items, item.bill, &Biller::Item::bill) != order.items.end())
            row.wrong("bill", "is there twice");
        if (!row.problem().empty())
            return fail(ErrorCode::BadData, fmt::format("items[{}].{}", at, row.problem()));
        order.items.push_back(std::move(item));
    }
    return order;
}

std::string toJson(const Biller::Booked &booked)
{
    return Json{{"state", "booked"}, {"receipt", booked.receipt}}.dump();
}

std::string neverHeardJson()
{
    return Json{{"state", "neverHeard"}}.dump();
}

std::string noSuchAccountJson()
{
    return Json{{"error", "noSuchAccount"}}.dump();
}

std::string notAnOrderJson(const std::string &why)
{
    return Json{{"error", "notAnOrder"}, {"detail", why}}.dump();
}

std::string toJson(const Biller::Refused &refused)
{
    return Json{{"state", "refused"}, {"reason", refused.reason}}.dump();
}

Biller::Found understandAccount(const Result<HttpResponse> &response)
{
    if (!response)
        return Biller::NoAnswer{describe(response.error())};
    if (response->status == NotFound && says(response->body, "error", "noSuchAccount"))
        return Biller::NoSuchAccount{};
    if (response->status == Choices || response->status == Forbidden || response->status == TooMany)
        return understandQuestion(*response);
    if (response->status != Ok)
        return Biller::NoAnswer{fmt::format("status {}", response->status)};
    auto account = parseAccount(response->body);
    if (!account)
        return Biller::NoAnswer{account.error().detail};
    return *std::move(account);
}

Biller::Paid understandPayment(const Result<HttpResponse> &response)
{
    if (!response)
        return Biller::NoAnswer{describe(response.error())};
    if (response->status == NotFound && says(response->body, "state", "neverHeard"))
        return Biller::NeverHeard{};
    if (response->status != Ok && response->status != Created && response->status != Conflict)
        return Biller::NoAnswer{fmt::format("status {}", response->status)};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return Biller::NoAnswer{json.error().detail};
    Reader reader(*json);
    const std::string state = reader.text("state");
    if (state == "booked" && response->status != Conflict) {
        Biller::Booked booked{reader.text("receipt")};
        if (reader.problem().empty() && !booked.receipt.empty())
            return booked;
    } else if (state == "refused") {
        Biller::Refused refused{reader.text("reason")};
        if (reader.problem().empty())
            return refused;
    }
    // "pending", or something that nobody described: ask again.
    return Biller::NoAnswer{"a payment in state '" + state + "'"};
}

} // namespace huimin::bills
