// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/masking.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::replay {

namespace {

using Json = nlohmann::json;

constexpr int NestingMax = 32;
constexpr std::size_t CardDigits = 13; ///< ISO 7812: a card's number has at least so many

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

std::string shortened(const std::string &number)
{
    constexpr std::size_t Shown = 2;
    return number.size() <= Shown ? "**" : "******" + number.substr(number.size() - Shown);
}

/// Long runs of digits, as a card's number is masked on paper.
std::string withoutCards(std::string text)
{
    constexpr std::size_t Front = 6;
    constexpr std::size_t Back = 4;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - at >= CardDigits)
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(at + Front),
                      text.begin() + static_cast<std::ptrdiff_t>(end - Back), '*');
        at = std::max(end, at + 1);
    }
    return text;
}

std::string maskedText(const std::string &key, const std::string &text)
{
    if (key == "account")
        return text.starts_with("******") ? text : shortened(text);
    if (key == "sealedCard")
        return {};
    // "water:71846205": what a purchase pays.
    const std::size_t colon = key == "purpose" ? text.find(':') : std::string::npos;
    if (colon != std::string::npos)
        return text.substr(0, colon + 1) + maskedText("account", text.substr(colon + 1));
    return withoutCards(text);
}

void mask(Json &json, const std::string &key)
{
    if (json.is_string())
        json = maskedText(key, json.get<std::string>());
    else if (json.is_object())
        for (auto &[name, value] : json.items())
            mask(value, name);
    else if (json.is_array())
        for (Json &value : json)
            mask(value, key);
}

} // namespace

bool nestsTooDeep(const std::string &text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char each = text[at];
        if (quoted && each == '\\')
            ++at;
        else if (each == '"')
            quoted = !quoted;
        else if (!quoted && (each == '{' || each == '['))
            if (++depth > NestingMax)
                return true;
            else
                continue;
        else if (!quoted && (each == '}' || each == ']'))
            --depth;
    }
    return false;
}

std::string maskedBody(const std::string &body)
{
    if (nestsTooDeep(body))
        return "{}";
    Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded())
        return "{}";
    const std::string whole = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    mask(json, {});
    const std::string masked = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    // Untouched bodies stay what they are to the letter, for the chain.
    return masked == whole ? body : masked;
}

} // namespace huimin::replay
