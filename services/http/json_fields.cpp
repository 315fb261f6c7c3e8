// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/json_fields.h"

#include "kiosk/base/encoding.h"

#include <algorithm>

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
    const bool clean = std::ranges::none_of(value, [](char c) { return c >= 0 && c < 0x20; });
    if ((value.empty() && empty == Empty::IsWrong) || value.size() > most || !isUtf8(value) ||
        !clean)
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

void JsonFields::wrong(const std::string &key, const char *why)
{
    if (problem_.empty())
        problem_ = key + " " + why;
}

} // namespace huimin
