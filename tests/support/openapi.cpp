// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openapi.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <regex>
#include <set>

namespace huimin::test {

using Json = nlohmann::json;

namespace {

/// How many characters, not bytes.
std::size_t lengthOf(const std::string &text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::vector<std::string> partsOf(const std::string &path)
{
    std::vector<std::string> parts(1);
    for (const char each : path)
        if (each == '/')
            parts.emplace_back();
        else
            parts.back() += each;
    return parts;
}

} // namespace

struct OpenApi::Impl {
    YAML::Node root;
    std::set<std::string> seen;

    YAML::Node resolved(const YAML::Node &schema) const
    {
        if (!schema["$ref"])
            return schema;
        YAML::Node at = root;
        const std::string reference = schema["$ref"].as<std::string>();
        for (const std::string &part : partsOf(reference.substr(2)))
            at.reset(at[part]);
        HUIMIN_CHECK(at.IsDefined(), "a $ref that leads nowhere");
        return at;
    }

    std::string wrong(const Json &json, const YAML::Node &unresolved,
                      const std::string &where) const;
    std::string wrongText(const std::string &text, const YAML::Node &schema) const;
    std::string wrongObject(const Json &json, const YAML::Node &schema,
                            const std::string &where) const;
    std::string wrongBody(const std::string &body, const YAML::Node &content) const;
    /// "/v1/calls/{key}" for "/v1/calls/HM000001-1"; nothing when no path is like it.
    std::string templateOf(const std::string &path, std::string &difference) const;
    std::string wrongPart(const std::string &pattern, const std::string &name,
                          const std::string &value) const;
};

std::string OpenApi::Impl::wrongText(const std::string &text, const YAML::Node &schema) const
{
    if (schema["pattern"]) {
        // A dot is a byte here and a character there; all our patterns with dots count ASCII.
        const std::regex pattern(schema["pattern"].as<std::string>());
        if (!std::regex_search(text, pattern))
            return fmt::format("'{}' is not like {}", text, schema["pattern"].as<std::string>());
    }
    if (schema["minLength"] && lengthOf(text) < schema["minLength"].as<std::size_t>())
        return "is too short";
    if (schema["maxLength"] && lengthOf(text) > schema["maxLength"].as<std::size_t>())
        return "is too long";
    return {};
}

std::string OpenApi::Impl::wrongObject(const Json &json, const YAML::Node &schema,
                                       const std::string &where) const
{
    for (const auto &name : schema["required"])
        if (!json.contains(name.as<std::string>()))
            return fmt::format("{}.{} is missing", where, name.as<std::string>());
    for (const auto &[name, value] : json.items()) {
        const YAML::Node property = schema["properties"][name];
        if (!property)
            return fmt::format("{}.{} is not described", where, name);
        if (auto why = wrong(value, property, where + "." + name); !why.empty())
            return why;
    }
    return {};
}

std::string OpenApi::Impl::wrong(const Json &json, const YAML::Node &unresolved,
                                 const std::string &where) const
{
    const YAML::Node schema = resolved(unresolved);
    const std::string type = schema["type"].as<std::string>();
    const bool right = type == "object"    ? json.is_object()
                       : type == "array"   ? json.is_array()
                       : type == "integer" ? json.is_number_integer()
                       : type == "boolean" ? json.is_boolean()
                                           : type == "string" && json.is_string();
    if (!right)
        return fmt::format("{} is no {}", where, type);
    if (schema["enum"]) {
        const auto known = schema["enum"].as<std::vector<std::string>>();
        if (std::ranges::find(known, json.get<std::string>()) == known.end())
            return fmt::format("{}: '{}' is not described", where, json.get<std::string>());
    }
    if (json.is_string()) {
        const auto why = wrongText(json.get<std::string>(), schema);
        return why.empty() ? why : where + " " + why;
    }
    if (json.is_number()) {
        const auto number = json.get<std::int64_t>();
        if ((schema["minimum"] && number < schema["minimum"].as<std::int64_t>()) ||
            (schema["maximum"] && number > schema["maximum"].as<std::int64_t>()))
            return where + " is out of range";
    }
    if (json.is_object())
        return wrongObject(json, schema, where);
    if (json.is_array()) {
        if ((schema["minItems"] && json.size() < schema["minItems"].as<std::size_t>()) ||
            (schema["maxItems"] && json.size() > schema["maxItems"].as<std::size_t>()))
            return where + " has too few or too many";
        for (const Json &each : json)
            if (auto why = wrong(each, schema["items"], where + "[]"); !why.empty())
                return why;
    }
    return {};
}

std::string OpenApi::Impl::wrongBody(const std::string &body, const YAML::Node &content) const
{
    if (!content)
        return {}; // nothing is said about it
    const Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded())
        return "the body is no JSON";
    return wrong(json, content["application/json"]["schema"], "body");
}

std::string OpenApi::Impl::wrongPart(const std::string &pattern, const std::string &name,
                                     const std::string &value) const
{
    const YAML::Node path = root["paths"][pattern];
    std::vector<YAML::Node> lists{path["parameters"]};
    for (const auto &operation : path)
        if (operation.second.IsMap())
            lists.push_back(operation.second["parameters"]);
    for (const YAML::Node &list : lists)
        for (const auto &each : list)
            if (each["name"].as<std::string>() == name) {
                const auto why = wrongText(value, each["schema"]);
                return why.empty() ? why : name + " " + why;
            }
    return name + " is not described";
}

std::string OpenApi::Impl::templateOf(const std::string &path, std::string &difference) const
{
    const auto parts = partsOf(path);
    for (const auto &each : root["paths"]) {
        const std::string pattern = each.first.as<std::string>();
        const auto wanted = partsOf(pattern);
        bool fits = wanted.size() == parts.size();
        std::string why;
        for (std::size_t at = 0; fits && at < parts.size(); ++at) {
            if (wanted[at].starts_with("{"))
                why += wrongPart(pattern, wanted[at].substr(1, wanted[at].size() - 2), parts[at]);
            else
                fits = wanted[at] == parts[at];
        }
        if (fits) {
            difference = why;
            return pattern;
        }
    }
    difference = "there is no path " + path;
    return {};
}

OpenApi::OpenApi(const std::string &path) : impl_(std::make_unique<Impl>())
{
    impl_->root = YAML::LoadFile(std::string(std::getenv("HUIMIN_SOURCE")) + "/" + path);
}

OpenApi::~OpenApi() = default;

std::string OpenApi::difference(const HttpRequest &request, const HttpResponse &response)
{
    std::string difference;
    const std::string pattern = impl_->templateOf(request.path, difference);
    std::string method = request.method;
    std::ranges::transform(method, method.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (pattern.empty())
        return difference;
    const YAML::Node &root = impl_->root;
    const YAML::Node operation = root["paths"][pattern][method];
    if (!operation)
        return method + " " + pattern + " is not described";
    const YAML::Node answer = operation["responses"][std::to_string(response.status)];
    if (!answer)
        return fmt::format("{} {}: status {} is not described", method, pattern, response.status);
    impl_->seen.insert(fmt::format("{} {} {}", method, pattern, response.status));
    // What is wrong with a request is only right where the contract says what is answered to it.
    constexpr int Unprocessable = 422;
    if (response.status != Unprocessable) {
        if (difference.empty() && operation["requestBody"])
            difference = impl_->wrongBody(request.body, operation["requestBody"]["content"]);
        else if (difference.empty() && !request.body.empty())
            difference = "a body is not described";
        if (!difference.empty())
            return "request: " + difference;
    }
    difference = impl_->wrongBody(response.body, answer["content"]);
    return difference.empty() ? difference : "answer: " + difference;
}

std::vector<std::string> OpenApi::unseen() const
{
    std::vector<std::string> all;
    for (const auto &path : impl_->root["paths"])
        for (const auto &operation : path.second)
            if (operation.second.IsMap())
                for (const auto &answer : operation.second["responses"]) {
                    const auto name =
                        fmt::format("{} {} {}", operation.first.as<std::string>(),
                                    path.first.as<std::string>(), answer.first.as<std::string>());
                    if (!impl_->seen.contains(name))
                        all.push_back(name);
                }
    return all;
}

} // namespace huimin::test
