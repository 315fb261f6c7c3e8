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

    /// People read it: a mark of direction or a joiner is no more clean than a line break.
    std::string words(const char *key, std::size_t most = NameMost);
    std::string wordsOrNone(const char *key, std::size_t most = NameMost)
    {
        return has(key) ? words(key, most) : std::string();
    }
    /// Letters, digits and "-._".
    std::string code(const char *key, std::size_t least, std::size_t most);
    /// "2026-11-26"; it exists.
    std::string day(const char *key);
    /// "2026-11"; it exists.
    std::string month(const char *key);
    /// {"name","nameEn","nameHk"}; the last may be missing.
    Naming naming(std::size_t most = NameMost);

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

/// As naming() reads it, into the object itself.
void putNaming(nlohmann::json &json, const Naming &name);
void putIfAny(nlohmann::json &json, const char *key, const std::string &text);
/// For whoever writes the other side: what is wrong, and where.
std::string notUnderstoodJson(const std::string &why);

} // namespace huimin
