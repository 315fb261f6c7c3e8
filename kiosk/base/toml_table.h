// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huimin {

/// One table of a TOML file, read key by key. The first thing that is wrong is
/// remembered with its line and key, and so is, at the end, a key that nobody asked
/// for: a misspelt setting must not be a setting that is silently missing.
class TomlTable
{
public:
    /// The problem so far; empty when everything was as it should be.
    class Problems
    {
    public:
        void add(std::size_t line, const std::string &key, const std::string &why);
        const std::string &first() const { return first_; }

    private:
        std::string first_;
    };

    /// The root of a file. Does not exist when the text is no TOML; `problems` says why.
    static std::optional<TomlTable> parse(std::string_view text, Problems &problems);

    TomlTable(TomlTable &&) noexcept;
    TomlTable &operator=(TomlTable &&) noexcept;
    ~TomlTable();

    // Required: a missing key or a wrong type is a problem.
    std::string text(const char *key);
    std::int64_t number(const char *key, std::int64_t least, std::int64_t most);
    std::vector<std::int64_t> numbers(const char *key, std::int64_t least, std::int64_t most);
    /// One of the words.
    std::string word(const char *key, const std::vector<std::string> &words);

    // Optional.
    std::string textOr(const char *key, std::string otherwise);
    std::int64_t numberOr(const char *key, std::int64_t otherwise, std::int64_t least,
                          std::int64_t most);
    bool flagOr(const char *key, bool otherwise);

    /// A table inside. `optional` ones may be missing.
    std::optional<TomlTable> table(const char *key);
    std::optional<TomlTable> optionalTable(const char *key);
    /// [[key]]: a list of tables; empty when it is missing.
    std::vector<TomlTable> tables(const char *key);

    /// A problem that the reader of the file found in a value.
    void wrong(const char *key, const std::string &why);
    /// Call when everything was asked for: what is left over is a problem.
    void finish();

private:
    struct Impl;
    explicit TomlTable(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// Replaces $NAME by the environment's value for names that begin with HUIMIN_; a
/// name that is not set is an error.
Result<std::string> expanded(const std::string &text);

} // namespace huimin
