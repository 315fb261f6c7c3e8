// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/question_messages.h"

#include "services/http/office_fields.h"

#include <algorithm>

namespace huimin::bills {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t LabelMost = 20; ///< characters: it is read from a step away
constexpr std::size_t HintMost = 30;
constexpr std::size_t IdMost = 20;
constexpr std::size_t OwnerMost = 20;
constexpr std::size_t AddressMost = 30;
constexpr std::size_t AccountLeast = 6;
constexpr std::size_t AccountMost = 20;
constexpr std::size_t TelephoneMost = 20;

bool isOfTelephone(char c)
{
    return OfficeFields::isDigit(c) || c == '-' || c == '+' || c == ' ';
}

std::string telephoneIn(OfficeFields &fields)
{
    return fields.has("telephone") ? fields.code("telephone", 3, TelephoneMost, isOfTelephone)
                                   : std::string();
}

/// Each list of this kind names things by something that may be there once.
template <typename Each, typename Key>
bool isAnyTwice(const std::vector<Each> &all, Key Each::*key)
{
    for (auto at = all.begin(); at != all.end(); ++at)
        if (std::find_if(std::next(at), all.end(),
                         [&](const Each &other) { return other.*key == (*at).*key; }) != all.end())
            return true;
    return false;
}

Biller::Field readField(OfficeFields &fields)
{
    Biller::Field field;
    field.id = fields.code("id", 1, IdMost);
    if (fields.code("kind", 1, IdMost) != "digits")
        fields.wrong("kind", "is no known word");
    field.label = fields.naming(LabelMost);
    if (fields.has("hint"))
        field.hint =
            fields.object("hint", [](OfficeFields &hint) { return hint.naming(HintMost); });
    field.least = static_cast<int>(fields.number("least", 1, DigitsMost));
    field.most = static_cast<int>(fields.number("most", 1, DigitsMost));
    if (field.least > field.most)
        fields.wrong("least", "is more than most");
    return field;
}

Biller::Household readHousehold(OfficeFields &fields)
{
    return {fields.code("account", AccountLeast, AccountMost, OfficeFields::isDigit),
            fields.words("owner", OwnerMost), fields.words("address", AddressMost)};
}

/// Not the status alone: any gateway on the way can say 403.
void mustSay(OfficeFields &fields, const char *word)
{
    if (fields.code("error", 1, IdMost) != word)
        fields.wrong("error", "is another one");
}

template <typename Question>
Biller::Found foundIn(Result<Question> question)
{
    if (!question)
        return Biller::NoAnswer{question.error().detail};
    return *std::move(question);
}

} // namespace

std::string toJson(const Biller::NeedsMore &more)
{
    Json fields = Json::array();
    for (const Biller::Field &each : more.fields) {
        Json field{{"id", each.id}, {"kind", "digits"}, {"least", each.least}, {"most", each.most}};
        putNaming(field, each.label);
        if (!each.hint.isEmpty())
            putNaming(field["hint"], each.hint);
        fields.push_back(std::move(field));
    }
    Json all{{"error", "needsMore"}, {"fields", fields}};
    putIfAny(all, "wrong", more.wrong);
    putIfAny(all, "telephone", more.telephone);
    return all.dump();
}

Result<Biller::NeedsMore> parseNeedsMore(const std::string &text)
{
    return parsedObject(text, [](OfficeFields &fields) {
        mustSay(fields, "needsMore");
        Biller::NeedsMore more;
        more.fields = fields.list("fields", FieldsMost, readField);
        if (more.fields.empty())
            fields.wrong("fields", "is empty");
        if (isAnyTwice(more.fields, &Biller::Field::id))
            fields.wrong("fields", "has one twice");
        if (fields.has("wrong"))
            more.wrong = fields.code("wrong", 1, IdMost);
        if (!more.wrong.empty() &&
            std::ranges::find(more.fields, more.wrong, &Biller::Field::id) == more.fields.end())
            fields.wrong("wrong", "is none of the fields");
        more.telephone = telephoneIn(fields);
        return more;
    });
}

std::string toJson(const Biller::Several &several)
{
    Json households = Json::array();
    for (const Biller::Household &each : several.households)
        households.push_back(
            {{"account", each.number}, {"owner", each.owner}, {"address", each.address}});
    return Json{{"error", "several"}, {"households", households}}.dump();
}

Result<Biller::Several> parseSeveral(const std::string &text)
{
    return parsedObject(text, [](OfficeFields &fields) {
        mustSay(fields, "several");
        Biller::Several several{fields.list("households", HouseholdsMost, readHousehold)};
        if (several.households.size() < 2)
            fields.wrong("households", "are fewer than two");
        if (isAnyTwice(several.households, &Biller::Household::number))
            fields.wrong("households", "has one twice");
        return several;
    });
}

std::string toJson(const Biller::AskCompany &ask)
{
    Json all{{"error", "askCompany"}};
    putIfAny(all, "telephone", ask.telephone);
    return all.dump();
}

Result<Biller::AskCompany> parseAskCompany(const std::string &text)
{
    return parsedObject(text, [](OfficeFields &fields) {
        mustSay(fields, "askCompany");
        return Biller::AskCompany{telephoneIn(fields)};
    });
}

std::string toJson(const std::vector<Biller::Answer> &answers)
{
    Json all = Json::array();
    for (const Biller::Answer &each : answers)
        all.push_back({{"field", each.field}, {"value", each.value}});
    return Json{{"answers", all}}.dump();
}

Result<std::vector<Biller::Answer>> parseAnswers(const std::string &text)
{
    return parsedObject(text, [](OfficeFields &fields) {
        auto answers = fields.list("answers", FieldsMost, [](OfficeFields &each) {
            return Biller::Answer{each.code("field", 1, IdMost),
                                  each.code("value", 1, DigitsMost, OfficeFields::isDigit)};
        });
        if (answers.empty())
            fields.wrong("answers", "is empty");
        if (isAnyTwice(answers, &Biller::Answer::field))
            fields.wrong("answers", "has one twice");
        return answers;
    });
}

std::string notAnswersJson(const std::string &why)
{
    return Json{{"error", "notAnswers"}, {"detail", why}}.dump();
}

Biller::Found understandQuestion(const HttpResponse &response)
{
    switch (response.status) {
    case Choices:
        return foundIn(parseSeveral(response.body));
    case Forbidden:
        return foundIn(parseNeedsMore(response.body));
    default:
        return foundIn(parseAskCompany(response.body));
    }
}

} // namespace huimin::bills
