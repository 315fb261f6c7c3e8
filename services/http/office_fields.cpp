// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/office_fields.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"

#include <algorithm>

namespace huimin {

namespace {

constexpr std::size_t BytesOfCharacter = 4;

} // namespace

std::string OfficeFields::words(const char *key, std::size_t most)
{
    const std::string value = text(key, BytesOfCharacter * most, Empty::IsWrong);
    if (characterCount(value) <= most)
        return value;
    wrong(key, "is no clean text");
    return {};
}

bool OfficeFields::isCodeCharacter(char c)
{
    return isLetterDigitOrDash(c) || c == '.' || c == '_';
}

std::string OfficeFields::code(const char *key, std::size_t least, std::size_t most,
                               bool (*fits)(char))
{
    const std::string value = words(key, std::max(most, NameMost));
    if (value.size() >= least && value.size() <= most && std::ranges::all_of(value, fits))
        return value;
    wrong(key, "is no such code");
    return {};
}

std::string OfficeFields::day(const char *key)
{
    const std::string value = words(key);
    if (parseDay(value))
        return value;
    wrong(key, "is no day");
    return {};
}

std::string OfficeFields::month(const char *key)
{
    const std::string value = words(key);
    if (parseDay(value + "-01"))
        return value;
    wrong(key, "is no month");
    return {};
}

Naming OfficeFields::naming(std::size_t most)
{
    const std::string chinese = words("name", most);
    const std::string english = words("nameEn", 2 * most);
    const std::string hongKong = wordsOrNone("nameHk", most);
    return {chinese, english, hongKong == chinese ? std::string() : hongKong};
}

std::vector<std::pair<std::string, std::int64_t>>
OfficeFields::counts(const char *key, std::size_t most, std::int64_t valueMost)
{
    std::vector<std::pair<std::string, std::int64_t>> all;
    const nlohmann::json &object = part(key);
    if (!object.is_object() || object.size() > most) {
        wrong(key, "is no object, or too large");
        return all;
    }
    for (const auto &[name, value] : object.items()) {
        const bool good = value.is_number_integer() && value >= 0 && value <= valueMost;
        if (!good)
            wrong(key, "has no such number");
        all.emplace_back(name, good ? value.get<std::int64_t>() : 0);
    }
    return all;
}

const nlohmann::json &OfficeFields::array(const char *key, std::size_t most)
{
    static const nlohmann::json none = nlohmann::json::array();
    const auto found = json().find(key);
    if (found != json().end() && found->is_array() && found->size() <= most)
        return *found;
    wrong(key, "is no list, or too long");
    return none;
}

const nlohmann::json &OfficeFields::part(const char *key) const
{
    static const nlohmann::json none;
    const auto found = json().find(key);
    return found == json().end() ? none : *found;
}

void putNaming(nlohmann::json &json, const Naming &name)
{
    json["name"] = name.in(Language::Chinese);
    json["nameEn"] = name.in(Language::English);
    if (name.in(Language::Cantonese) != name.in(Language::Chinese))
        json["nameHk"] = name.in(Language::Cantonese);
}

void putIfAny(nlohmann::json &json, const char *key, const std::string &text)
{
    if (!text.empty())
        json[key] = text;
}

std::string notUnderstoodJson(const std::string &why)
{
    return nlohmann::json{{"error", "notUnderstood"}, {"detail", why}}.dump();
}

} // namespace huimin
