// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/dialect.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace huimin::iso8583 {

namespace {

using Type = FieldFormat::Type;
using Length = FieldFormat::Length;
using Pad = FieldFormat::Pad;

std::unexpected<Error> bad(const toml::node *node, const std::string &key, const char *why)
{
    const auto line = node != nullptr ? node->source().begin.line : 0;
    return fail(ErrorCode::BadData, fmt::format("line {}: {}: {}", line, key, why));
}

std::optional<Type> typeOf(std::string_view text)
{
    if (text == "n")
        return Type::Digits;
    if (text == "z")
        return Type::Track;
    if (text == "an")
        return Type::AlphaNumeric;
    if (text == "ans")
        return Type::Text;
    if (text == "b")
        return Type::Bytes;
    return std::nullopt;
}

std::optional<Meaning> meaningOf(std::string_view text)
{
    for (const auto &[name, meaning] :
         {std::pair{"approve", Meaning::Approve}, std::pair{"decline", Meaning::Decline},
          std::pair{"retry-pin", Meaning::RetryPin}, std::pair{"capture", Meaning::Capture},
          std::pair{"sign-on", Meaning::SignOn}, std::pair{"trouble", Meaning::Trouble},
          std::pair{"unknown", Meaning::Unknown}})
        if (text == name)
            return meaning;
    return std::nullopt;
}

std::optional<int> fieldNumber(std::string_view text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || number > FieldsMax)
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    if (number < 2 || number > FieldsMax)
        return std::nullopt;
    return number;
}

} // namespace

/// Reads the tables; the one friend that may fill a Dialect.
class DialectReader
{
public:
    DialectReader(const toml::table &root, Scheme scheme) : root_(root), scheme_(scheme) {}

    Result<Dialect> read()
    {
        for (const auto step : {&DialectReader::frame, &DialectReader::fields,
                                &DialectReader::messages, &DialectReader::responses})
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        return std::move(dialect_);
    }

private:
    Result<const toml::table *> table(const char *key)
    {
        const auto *found = root_[key].as_table();
        if (found == nullptr)
            return bad(nullptr, key, "this table is missing");
        return found;
    }

    Result<void> frame()
    {
        const auto found = table("frame");
        if (!found)
            return fail(found.error());
        for (const auto &[key, target, size] :
             {std::tuple{"tpdu", &dialect_.tpdu_, std::size_t{5}},
              std::tuple{"header", &dialect_.header_, std::size_t{6}}}) {
            const toml::node *node = (*found)->get(key);
            const auto bytes = fromHex(node != nullptr ? node->value_or(std::string()) : "");
            if (!bytes || bytes->size() != size)
                return bad(node, std::string("frame.") + key, "not the right number of digits");
            *target = *bytes;
        }
        return {};
    }

    Result<void> fields()
    {
        const auto found = table("fields");
        if (!found)
            return fail(found.error());
        for (const auto &[key, node] : **found) {
            const std::string path = "fields." + std::string(key.str());
            const auto number = fieldNumber(key.str());
            const auto *row = node.as_table();
            if (!number || row == nullptr)
                return bad(&node, path, "fields are numbered 2 to 128");
            if (auto done = field(*number, *row, path); !done)
                return done;
        }
        return {};
    }

    Result<void> field(int number, const toml::table &row, const std::string &path)
    {
        FieldFormat format;
        format.known = true;
        format.name = row["name"].value_or(std::string());
        const auto type = typeOf(row["type"].value_or(std::string()));
        if (format.name.empty() || !type)
            return bad(&row, path, "a name and a type are needed");
        format.type = *type;
        const std::string length = row["length"].value_or(std::string());
        const auto fixed = row["length"].value<std::int64_t>();
        const auto max = row["max"].value<std::int64_t>();
        if (fixed) {
            format.size = static_cast<std::size_t>(*fixed);
        } else if (length == "by scheme") {
            format.size = scheme_ == Scheme::Sm4 ? 16 : 8;
        } else if ((length == "LL" || length == "LLL") && max) {
            format.length = length == "LL" ? Length::Ll : Length::Lll;
            format.size = static_cast<std::size_t>(*max);
        } else {
            return bad(&row, path, "a length is a number, or LL or LLL with a max");
        }
        if (format.size < 1 || format.size > (format.length == Length::Ll ? 99u : 999u))
            return bad(&row, path, "this length cannot be");
        const std::string pad = row["pad"].value_or(std::string());
        format.pad = pad == "left" ? Pad::Left : pad == "right" ? Pad::Right : Pad::None;
        const bool packed = format.type == Type::Digits || format.type == Type::Track;
        const bool mayBeOdd = format.length != Length::Fixed || format.size % 2 != 0;
        if (packed && mayBeOdd && format.pad == Pad::None)
            return bad(&row, path, "an odd number of digits needs a pad side");
        dialect_.fields_[static_cast<std::size_t>(number)] = std::move(format);
        return {};
    }

    Result<void> messages()
    {
        const auto found = table("messages");
        if (!found)
            return fail(found.error());
        for (const auto &[key, node] : **found) {
            const std::string path = "messages." + std::string(key.str());
            const auto *row = node.as_table();
            const auto *list = row != nullptr ? (*row)["fields"].as_array() : nullptr;
            if (list == nullptr)
                return bad(&node, path, "a list of fields is needed");
            MessageFormat format;
            format.mti = (*row)["mti"].value_or(std::string());
            format.network = (*row)["network"].value_or(std::string());
            format.mac = (*row)["mac"].value_or(false);
            if (format.mti.size() != 4 || format.network.size() != 3)
                return bad(row, path, "an mti of four digits and a network of three are needed");
            for (const auto &each : *list) {
                const auto number = static_cast<int>(each.value_or(std::int64_t{0}));
                if (number < 2 || number > FieldsMax || !dialect_.field(number).known)
                    return bad(&each, path, "a field that [fields] does not have");
                format.fields.push_back(number);
            }
            std::ranges::sort(format.fields);
            if (const auto *constants = (*row)["set"].as_table())
                for (const auto &[field, value] : *constants) {
                    const auto number = fieldNumber(field.str());
                    if (!number || std::ranges::find(format.fields, *number) == format.fields.end())
                        return bad(&value, path + ".set", "sets a field that it does not carry");
                    format.constants[*number] = value.value_or(std::string());
                }
            dialect_.messages_[std::string(key.str())] = std::move(format);
        }
        for (const char *needed : {"sign_on", "echo", "withdrawal", "purchase", "reversal"})
            if (dialect_.message(needed) == nullptr)
                return bad(nullptr, std::string("messages.") + needed, "this message is missing");
        return {};
    }

    Result<void> responses()
    {
        const auto found = table("responses");
        if (!found)
            return fail(found.error());
        for (const auto &[key, node] : **found) {
            const std::string path = "responses." + std::string(key.str());
            const auto *row = node.as_table();
            const auto meaning =
                row != nullptr ? meaningOf((*row)["means"].value_or(std::string())) : std::nullopt;
            if (key.str().size() != 2 || !meaning)
                return bad(&node, path, "a code of two characters and a known meaning are needed");
            dialect_.responses_[std::string(key.str())] = {*meaning,
                                                           (*row)["told"].value_or(std::string())};
        }
        const auto *answered = root_["reversal"]["answered"].as_array();
        if (answered == nullptr)
            return bad(nullptr, "reversal.answered", "this list is missing");
        for (const auto &each : *answered)
            dialect_.reversalAnswered_.push_back(each.value_or(std::string()));
        return {};
    }

    const toml::table &root_;
    Scheme scheme_;
    Dialect dialect_;
};

Result<Dialect> Dialect::parse(std::string_view text, Scheme scheme)
{
    try {
        const toml::table root = toml::parse(text);
        return DialectReader(root, scheme).read();
    } catch (const toml::parse_error &error) {
        return fail(ErrorCode::BadData,
                    fmt::format("line {}: {}", error.source().begin.line, error.description()));
    }
}

Result<Dialect> Dialect::load(const std::string &path, Scheme scheme)
{
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::NotFound, path + " cannot be opened");
    std::stringstream text;
    text << file.rdbuf();
    auto dialect = parse(text.str(), scheme);
    if (!dialect)
        return fail(dialect.error().code, path + ": " + dialect.error().detail);
    return dialect;
}

} // namespace huimin::iso8583
