// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/billers.h"

#include "services/bills/question_messages.h"

#include <algorithm>

namespace huimin::town {

namespace {

bool isDigits(const std::string &text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Biller::Field readBillField(TomlTable &table)
{
    Biller::Field field;
    field.id = table.text("id");
    std::string name = table.text("name");
    std::string english = table.text("name_en");
    field.label = Naming(std::move(name), std::move(english), table.textOr("name_hk", {}));
    if (std::string hint = table.textOr("hint", {}); !hint.empty()) {
        std::string hintEnglish = table.text("hint_en");
        field.hint = Naming(std::move(hint), std::move(hintEnglish), table.textOr("hint_hk", {}));
    }
    field.least = static_cast<int>(table.number("least", 1, bills::DigitsMost));
    field.most = static_cast<int>(table.numberOr("most", field.least, 1, bills::DigitsMost));
    if (field.least > field.most)
        table.wrong("least", "must not be more than most");
    // What a station would not understand is found here, and not at the counter.
    if (!bills::parseNeedsMore(bills::toJson(Biller::NeedsMore{{field}, {}, {}})))
        table.wrong("name", "a field must be as services/bills/openapi.yaml says");
    table.finish();
    return field;
}

Biller::Answer readBillAnswer(TomlTable &table, const std::vector<Biller::Field> &fields)
{
    Biller::Answer answer;
    answer.field = table.text("field");
    answer.value = table.text("value");
    const auto field = std::ranges::find(fields, answer.field, &Biller::Field::id);
    if (field == fields.end())
        table.wrong("field", "the company has no such field");
    else if (!isDigits(answer.value) ||
             answer.value.size() < static_cast<std::size_t>(field->least) ||
             answer.value.size() > static_cast<std::size_t>(field->most))
        table.wrong("value", "must be as many digits as its field wants");
    table.finish();
    return answer;
}

SeedSharedNumber readSharedNumber(TomlTable &table, const std::vector<SeedHousehold> &households)
{
    SeedSharedNumber shared;
    shared.number = table.text("number");
    const auto isOne = [&](const std::string &account) {
        return std::ranges::find(households, account, &SeedHousehold::account) != households.end();
    };
    if (!isDigits(shared.number) || isOne(shared.number))
        table.wrong("number", "must be digits, and no household's own");
    for (TomlTable &each : table.tables("household")) {
        shared.accounts.push_back(each.text("account"));
        if (!isOne(shared.accounts.back()))
            each.wrong("account", "there is no such household");
        each.finish();
    }
    if (shared.accounts.size() < 2 || shared.accounts.size() > bills::HouseholdsMost)
        table.wrong("number", "must be shared by two to six");
    table.finish();
    return shared;
}

} // namespace huimin::town
