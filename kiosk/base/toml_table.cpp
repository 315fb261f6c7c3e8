// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/toml_table.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace huimin {

struct TomlTable::Impl {
    std::shared_ptr<const toml::table> root; // keeps the whole file alive
    const toml::table *table = nullptr;
    std::string path; ///< "dispenser." or empty
    Problems *problems = nullptr;
    std::set<std::string> asked;

    const toml::node *find(const char *key)
    {
        asked.insert(key);
        return table->get(key);
    }
    std::size_t lineOf(const toml::node *node) const
    {
        return node != nullptr ? node->source().begin.line : table->source().begin.line;
    }
    void wrong(const toml::node *node, const char *key, const std::string &why)
    {
        problems->add(lineOf(node), path + key, why);
    }
};

void TomlTable::Problems::add(std::size_t line, const std::string &key, const std::string &why)
{
    if (first_.empty())
        first_ = fmt::format("line {}: {}: {}", line, key, why);
}

TomlTable::TomlTable(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TomlTable::TomlTable(TomlTable &&) noexcept = default;
TomlTable &TomlTable::operator=(TomlTable &&) noexcept = default;
TomlTable::~TomlTable() = default;

std::optional<TomlTable> TomlTable::parse(std::string_view text, Problems &problems)
{
    try {
        auto root = std::make_shared<const toml::table>(toml::parse(text));
        auto impl = std::make_unique<Impl>();
        impl->table = root.get();
        impl->root = std::move(root);
        impl->problems = &problems;
        return TomlTable(std::move(impl));
    } catch (const toml::parse_error &error) {
        problems.add(error.source().begin.line, "TOML", std::string(error.description()));
        return std::nullopt;
    }
}

std::string TomlTable::text(const char *key)
{
    const toml::node *node = impl_->find(key);
    if (node == nullptr || !node->is_string()) {
        impl_->wrong(node, key, node == nullptr ? "is missing" : "must be a text");
        return {};
    }
    auto value = expanded(node->value_or(std::string()));
    if (!value) {
        impl_->wrong(node, key, value.error().detail);
        return {};
    }
    return *value;
}

std::int64_t TomlTable::number(const char *key, std::int64_t least, std::int64_t most)
{
    const toml::node *node = impl_->find(key);
    const auto value = node != nullptr && node->is_integer() ? node->value<std::int64_t>()
                                                             : std::optional<std::int64_t>();
    if (!value || *value < least || *value > most) {
        impl_->wrong(node, key,
                     node == nullptr
                         ? "is missing"
                         : fmt::format("must be a whole number from {} to {}", least, most));
        return least;
    }
    return *value;
}

std::vector<std::int64_t> TomlTable::numbers(const char *key, std::int64_t least, std::int64_t most)
{
    const toml::node *node = impl_->find(key);
    const toml::array *list = node != nullptr ? node->as_array() : nullptr;
    std::vector<std::int64_t> values;
    if (list == nullptr) {
        impl_->wrong(node, key, node == nullptr ? "is missing" : "must be a list of numbers");
        return values;
    }
    for (const toml::node &each : *list) {
        const auto value = each.is_integer() ? each.value<std::int64_t>() : std::nullopt;
        if (!value || *value < least || *value > most)
            impl_->wrong(&each, key, fmt::format("holds a number outside {} to {}", least, most));
        else
            values.push_back(*value);
    }
    return values;
}

std::string TomlTable::word(const char *key, const std::vector<std::string> &words)
{
    const std::string value = text(key);
    if (std::ranges::find(words, value) == words.end())
        wrong(key, fmt::format("must be one of {}", fmt::join(words, ", ")));
    return value;
}

std::string TomlTable::textOr(const char *key, std::string otherwise)
{
    return impl_->find(key) == nullptr ? otherwise : text(key);
}

std::int64_t TomlTable::numberOr(const char *key, std::int64_t otherwise, std::int64_t least,
                                 std::int64_t most)
{
    return impl_->find(key) == nullptr ? otherwise : number(key, least, most);
}

bool TomlTable::flagOr(const char *key, bool otherwise)
{
    const toml::node *node = impl_->find(key);
    if (node == nullptr)
        return otherwise;
    if (!node->is_boolean())
        impl_->wrong(node, key, "must be true or false");
    return node->value_or(otherwise);
}

std::optional<TomlTable> TomlTable::optionalTable(const char *key)
{
    const toml::node *node = impl_->find(key);
    if (node == nullptr)
        return std::nullopt;
    if (!node->is_table()) {
        impl_->wrong(node, key, "must be a table");
        return std::nullopt;
    }
    auto inner = std::make_unique<Impl>();
    inner->root = impl_->root;
    inner->table = node->as_table();
    inner->path = impl_->path + key + ".";
    inner->problems = impl_->problems;
    return TomlTable(std::move(inner));
}

std::optional<TomlTable> TomlTable::table(const char *key)
{
    auto found = optionalTable(key);
    if (!found && impl_->find(key) == nullptr)
        impl_->wrong(nullptr, key, "this table is missing");
    return found;
}

std::vector<TomlTable> TomlTable::tables(const char *key)
{
    std::vector<TomlTable> found;
    const toml::node *node = impl_->find(key);
    if (node == nullptr)
        return found;
    const toml::array *list = node->as_array();
    if (list == nullptr) {
        impl_->wrong(node, key, "must be a list of tables");
        return found;
    }
    for (const toml::node &each : *list) {
        if (!each.is_table()) {
            impl_->wrong(&each, key, "must be a list of tables");
            continue;
        }
        auto inner = std::make_unique<Impl>();
        inner->root = impl_->root;
        inner->table = each.as_table();
        inner->path = fmt::format("{}{}[{}].", impl_->path, key, found.size());
        inner->problems = impl_->problems;
        found.push_back(TomlTable(std::move(inner)));
    }
    return found;
}

void TomlTable::wrong(const char *key, const std::string &why)
{
    impl_->wrong(impl_->table->get(key), key, why);
}

void TomlTable::finish()
{
    for (const auto &[key, node] : *impl_->table)
        if (!impl_->asked.contains(std::string(key.str())))
            impl_->wrong(&node, std::string(key.str()).c_str(), "is not a setting");
}

Result<std::string> expanded(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '$') {
            out += text[at++];
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() &&
               (std::isupper(static_cast<unsigned char>(text[end])) != 0 ||
                std::isdigit(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_'))
            ++end;
        const std::string name = text.substr(at + 1, end - at - 1);
        const char *value = name.starts_with("HUIMIN_") ? std::getenv(name.c_str()) : nullptr;
        if (value == nullptr)
            return fail(ErrorCode::NotFound, "$" + name + " is not set");
        out += value;
        at = end;
    }
    return out;
}

} // namespace huimin
