// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/clinic/clinic_search.h"

#include "kiosk/base/date_time.h"
#include "services/http/http.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace huimin::town {

using Json = nlohmann::json;

namespace {

constexpr int CountUsual = 20;
constexpr int CountMax = 50;
constexpr std::size_t PrefixLength = 2;
constexpr const char *Offset = "_offset";

} // namespace

std::optional<ClinicSearch> ClinicSearch::parse(const std::string &query)
{
    ClinicSearch search;
    for (std::size_t from = 0; from < query.size();) {
        const std::size_t end = std::min(query.find('&', from), query.size());
        const std::string part = query.substr(from, end - from);
        const std::size_t equals = part.find('=');
        const auto name = urlDecoded(std::string_view(part).substr(0, equals));
        const auto value = equals == std::string::npos
                               ? Result<std::string>(std::string())
                               : urlDecoded(std::string_view(part).substr(equals + 1));
        if (!name || !value)
            return std::nullopt;
        search.parts_.emplace_back(*name, *value);
        from = end + 1;
    }
    return search;
}

std::string ClinicSearch::value(const std::string &name) const
{
    const auto found = std::ranges::find(parts_, name, &std::pair<std::string, std::string>::first);
    return found == parts_.end() ? std::string() : found->second;
}

std::vector<std::string> ClinicSearch::values(const std::string &name) const
{
    std::vector<std::string> all;
    for (const auto &[key, value] : parts_)
        if (key == name)
            all.push_back(value);
    return all;
}

std::string ClinicSearch::token(const std::string &name, const std::string &system) const
{
    const std::string whole = value(name);
    return whole.starts_with(system + "|") ? whole.substr(system.size() + 1) : std::string();
}

std::string ClinicSearch::id(const std::string &name) const
{
    const std::string whole = value(name);
    const std::size_t slash = whole.rfind('/');
    return slash == std::string::npos ? whole : whole.substr(slash + 1);
}

bool ClinicSearch::holds(const std::string &name, const std::string &time) const
{
    const auto at = parseDateTime(time);
    return std::ranges::all_of(values(name), [&](const std::string &each) {
        const auto limit =
            each.size() > PrefixLength ? parseDateTime(each.substr(PrefixLength)) : std::nullopt;
        if (!at || !limit)
            return false;
        return each.starts_with("ge")   ? *at >= *limit
               : each.starts_with("lt") ? *at < *limit
                                        : false;
    });
}

int ClinicSearch::number(const std::string &name, int otherwise) const
{
    const std::string text = value(name);
    int number = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && number >= 0 ? number : otherwise;
}

std::string ClinicSearch::bundle(const std::string &kind,
                                 const std::vector<std::string> &resources) const
{
    const std::size_t count =
        static_cast<std::size_t>(std::clamp(number("_count", CountUsual), 1, CountMax));
    const std::size_t from =
        std::min(static_cast<std::size_t>(number(Offset, 0)), resources.size());
    const std::size_t end = std::min(from + count, resources.size());
    Json bundle{{"resourceType", "Bundle"}, {"type", "searchset"}, {"total", resources.size()}};
    if (end < resources.size()) {
        std::string next = kind + "?";
        for (const auto &[key, value] : parts_)
            if (key != Offset)
                next += key + "=" + urlEncoded(value) + "&";
        next += fmt::format("{}={}", Offset, end);
        bundle["link"] = {{{"relation", "next"}, {"url", next}}};
    }
    for (std::size_t at = from; at < end; ++at) {
        Json resource = Json::parse(resources[at], nullptr, false);
        const std::string id = resource.value("id", std::string());
        bundle["entry"].push_back({{"fullUrl", "https://clinic.example/fhir/" + kind + "/" + id},
                                   {"resource", std::move(resource)},
                                   {"search", {{"mode", "match"}}}});
    }
    return bundle.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace huimin::town
