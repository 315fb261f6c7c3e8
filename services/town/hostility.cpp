// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/hostility.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>

namespace huimin::town {

using nlohmann::json;

namespace {

constexpr std::array Words{"cut", "huge",    "type",   "person", "encoding",
                           "rtl", "control", "markup", "long"};
constexpr std::size_t Huge = 3 * 1024 * 1024;
constexpr int LongCharacters = 10'000;

/// Every value that is no object and no list, with its key, or that of the list it is in.
void change(json &part, const std::string &key,
            const std::function<void(const std::string &key, json &value)> &by)
{
    if (part.is_object())
        for (auto &[name, value] : part.items())
            change(value, name, by);
    else if (part.is_array())
        for (json &value : part)
            change(value, key, by);
    else
        by(key, part);
}

bool isWords(const json &value)
{
    return value.is_string() &&
           std::ranges::any_of(value.get_ref<const std::string &>(),
                               [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string longText()
{
    std::string text;
    for (int count = 0; count < LongCharacters; ++count)
        text += "长";
    return text;
}

/// Somebody else's name, somebody else's number.
void changePerson(const std::string &key, json &value)
{
    constexpr std::array Names{"maskedName", "owner", "account",  "child",
                               "family",     "text",  "reference"};
    if (!value.is_string() || std::ranges::find(Names, key) == Names.end())
        return;
    std::string text = value;
    if (isWords(value))
        text = "陌*人";
    else if (!text.empty())
        text.back() = text.back() == '1' ? '2' : '1';
    value = text;
}

void changeType(const std::string &, json &value)
{
    if (value.is_string())
        value = 7;
    else if (value.is_number() || value.is_boolean())
        value = "7";
}

} // namespace

std::span<const char *const> hostilities()
{
    return Words;
}

HttpResponse made(const std::string &hostility, HttpResponse answer)
{
    if (hostility == "cut") {
        answer.body.resize(answer.body.size() / 2);
        return answer;
    }
    if (hostility == "huge") {
        answer.body += std::string(Huge, ' ');
        return answer;
    }
    json all = json::parse(answer.body, nullptr, false);
    if (all.is_discarded())
        return answer;
    const auto words = [&](const std::function<std::string(const std::string &)> &by) {
        change(all, {}, [&](const std::string &, json &value) {
            if (isWords(value))
                value = by(value);
        });
    };
    if (hostility == "type")
        change(all, {}, changeType);
    else if (hostility == "person")
        change(all, {}, changePerson);
    else if (hostility == "encoding")
        words([](const std::string &text) { return "(" + text; });
    else if (hostility == "rtl")
        words([](const std::string &text) { return "\u202E" + text + "\u2066"; });
    else if (hostility == "control")
        words([](const std::string &text) { return text + "\n\x1B[2J\a"; });
    else if (hostility == "markup")
        words([](const std::string &) { return std::string("<h1>您已中奖</h1>"); });
    else if (hostility == "long")
        words([](const std::string &) { return longText(); });
    std::string body = all.dump();
    if (hostility == "encoding") // half a character, which dump() would not write
        for (std::size_t at = 0; (at = body.find('(', at)) != std::string::npos; at += 2)
            body.insert(at, 1, '\xC3');
    answer.body = std::move(body);
    return answer;
}

} // namespace huimin::town
