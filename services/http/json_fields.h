// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace huimin {

/// A JSON object that somebody else has written; BadData: it is none.
Result<nlohmann::json> parseJsonObject(const std::string &text);

/// Reads the fields of such an object and remembers the first that is not as described: a
/// message is taken whole or not at all. The object must outlive its reader.
class JsonFields
{
public:
    explicit JsonFields(const nlohmann::json &json) : json_(json) {}

    enum class Empty { IsText, IsWrong };
    /// UTF-8 without control characters and marks of direction, at most so many bytes.
    std::string text(const char *key, std::size_t most, Empty empty = Empty::IsText);
    /// One of the words that `valueOf` knows.
    template <typename Value>
    Value word(const char *key, std::optional<Value> (*valueOf)(const std::string &))
    {
        const auto value = valueOf(text(key, WordMax, Empty::IsWrong));
        if (!value)
            wrong(key, "is no known word");
        return value.value_or(Value{});
    }
    bool flag(const char *key);
    WallTime utc(const char *key);
    std::int64_t number(const char *key, std::int64_t least, std::int64_t most);
    /// An integer of fen, not negative.
    Money money(const char *key, Money most);
    bool has(const char *key) const { return json_.contains(key); }

    void wrong(const std::string &key, const char *why);
    /// What is wrong with a part is wrong with the whole: "check.state is no known word".
    void wrongInside(const std::string &where, const JsonFields &part);
    /// Empty: all that was read is as described.
    const std::string &problem() const { return problem_; }

protected:
    const nlohmann::json &json() const { return json_; }

private:
    static constexpr std::size_t WordMax = 40; ///< also of a time

    std::int64_t integer(const char *key, std::int64_t least, std::int64_t most, const char *none);

    const nlohmann::json &json_;
    std::string problem_;
};

} // namespace huimin
