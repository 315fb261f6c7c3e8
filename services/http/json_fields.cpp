// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/json_fields.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/encoding.h"

namespace huimin {

Result<nlohmann::json> parseJsonObject(const std::string &text)
{
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return fail(ErrorCode::BadData, "no JSON object");
    return json;
}

std::string JsonFields::text(const char *key, std::size_t most, Empty empty)
{
    const auto found = json_.find(key);
    if (found == json_.end() || !found->is_string())
        return wrong(key, "is no text"), std::string();
    const std::string value = found->get<std::string>();
    if ((value.empty() && empty == Empty::IsWrong) || value.size() > most || !isUtf8(value) ||
        !isPlain(value))
        return wrong(key, "is no clean text"), std::string();
    return value;
}

bool JsonFields::flag(const char *key)
{
    const auto found = json_.find(key);
    if (found != json_.end() && found->is_boolean())
        return found->get<bool>();
    wrong(key, "is neither true nor false");
    return false;
}

WallTime JsonFields::utc(const char *key)
{
    const auto value = parseUtc(text(key, WordMax, Empty::IsWrong));
    if (!value)
        wrong(key, "is no time in UTC");
    return value.value_or(WallTime());
}

std::int64_t JsonFields::number(const char *key, std::int64_t least, std::int64_t most)
{
    return integer(key, least, most, "is no integer");
}

Money JsonFields::money(const char *key, Money most)
{
    return Money::fen(integer(key, 0, most.inFen(), "is no integer of fen"));
}

std::int64_t JsonFields::integer(const char *key, std::int64_t least, std::int64_t most,
                                 const char *none)
{
    const auto found = json_.find(key);
    if (found == json_.end() || !found->is_number_integer())
        return wrong(key, none), least;
    const nlohmann::json number = *found; // compared as what it is: it may be beyond any int64
    const bool inRange = number >= least && number <= most;
    if (!inRange)
        return wrong(key, "is out of range"), least;
    return number.get<std::int64_t>();
}

void JsonFields::wrong(const std::string &key, const char *why)
{
    if (problem_.empty())
        problem_ = key + " " + why;
}

void JsonFields::wrongInside(const std::string &where, const JsonFields &part)
{
    if (problem_.empty() && !part.problem_.empty())
        problem_ = where + "." + part.problem_;
}

} // namespace huimin
