// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "services/http/json_fields.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace huimin {

/// What the messages of an office have in common: words that people read, codes that they copy,
/// days, lists, names in every language.
class OfficeFields : public JsonFields
{
public:
    using JsonFields::JsonFields;

    static constexpr std::size_t NameMost = 60; ///< characters

    /// People read it.
    std::string words(const char *key, std::size_t most = NameMost);
    std::string wordsOrNone(const char *key, std::size_t most = NameMost)
    {
        return has(key) ? words(key, most) : std::string();
    }
    /// So many characters of a kind; else letters, digits and "-._".
    std::string code(const char *key, std::size_t least, std::size_t most,
                     bool (*fits)(char) = isCodeCharacter);
    /// "2026-11-26"; it exists.
    std::string day(const char *key);
    std::string dayOrNone(const char *key) { return has(key) ? day(key) : std::string(); }
    /// "2026-11"; it exists.
    std::string month(const char *key);
    /// {"name","nameEn","nameHk"}; the last may be missing.
    Naming naming(std::size_t most = NameMost);

    /// Words that `valueOf` knows; more than `most` are wrong.
    template <typename Value>
    std::vector<Value> wordList(const char *key, std::size_t most,
                                std::optional<Value> (*valueOf)(const std::string &))
    {
        std::vector<Value> all;
        for (const nlohmann::json &each : array(key, most)) {
            const auto value = each.is_string() ? valueOf(each.get<std::string>()) : std::nullopt;
            if (!value)
                wrong(key, "has no known word");
            all.push_back(value.value_or(Value{}));
        }
        return all;
    }
    /// Each object is read by `read`, a function of an OfficeFields; more than `most` are wrong.
    template <typename Read>
    auto list(const char *key, std::size_t most, Read read)
    {
        std::vector<decltype(read(*this))> all;
        for (const nlohmann::json &each : array(key, most))
            all.push_back(inside(each, fmt::format("{}[{}]", key, all.size()), read));
        return all;
    }
    template <typename Read>
    auto object(const char *key, Read read)
    {
        return inside(part(key), key, read);
    }
    /// The keys of an object whose values are integers, in its order.
    std::vector<std::pair<std::string, std::int64_t>> counts(const char *key, std::size_t most,
                                                             std::int64_t valueMost);

    // Kinds of characters, for code().
    static bool isCodeCharacter(char c);
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static bool isUpperHex(char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); }
    static bool isUpperOrDigit(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); }
    static bool isLetterDigitOrDash(char c) { return isDigit(c) || isLetter(c) || c == '-'; }

private:
    const nlohmann::json &array(const char *key, std::size_t most);
    const nlohmann::json &part(const char *key) const;
    template <typename Read>
    auto inside(const nlohmann::json &json, const std::string &where, Read read)
    {
        if (!json.is_object())
            wrong(where, "is no object");
        OfficeFields reader(json);
        auto value = read(reader);
        wrongInside(where, reader);
        return value;
    }
};

/// A whole message; what is wrong with it is said by its key alone.
template <typename Read>
auto parsedObject(const std::string &text, Read read)
    -> Result<decltype(read(std::declval<OfficeFields &>()))>
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    OfficeFields fields(*json);
    auto value = read(fields);
    if (!fields.problem().empty())
        return fail(ErrorCode::BadData, fields.problem());
    return value;
}

/// As naming() reads it, into the object itself.
void putNaming(nlohmann::json &json, const Naming &name);
void putIfAny(nlohmann::json &json, const char *key, const std::string &text);
/// For whoever writes the other side: what is wrong, and where.
std::string notUnderstoodJson(const std::string &why);

} // namespace huimin
