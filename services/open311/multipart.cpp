// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/georeport.h"

#include "kiosk/base/characters.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace huimin::open311 {

namespace {

constexpr std::string_view Type = "multipart/form-data; boundary=";
constexpr std::string_view LineEnd = "\r\n";
constexpr std::string_view HeadEnd = "\r\n\r\n";
constexpr std::size_t BoundaryMost = 70; // RFC 2046, 5.1.1
constexpr std::size_t PartsMost = 60;
constexpr std::size_t HeadMost = 1000;

/// What stands between parts; it may stand in none of them.
std::string boundaryFor(const Hotline::Report &report, const std::string &apiKey)
{
    const std::string all = toForm(report, apiKey) + textOf(report.photo) + report.description;
    for (int count = 1;; ++count) {
        std::string boundary = fmt::format("huimin-station-{:08}", count);
        if (all.find(boundary) == std::string::npos)
            return boundary;
    }
}

/// RFC 7578, 4.2: the value of name="..." in a Content-Disposition. Names of fields are ours, and
/// have no quotation marks.
std::optional<std::string> named(std::string_view head, std::string_view key)
{
    const std::string begins = fmt::format("{}=\"", key);
    for (std::size_t at = head.find(begins); at != std::string_view::npos;
         at = head.find(begins, at + 1)) {
        if (at == 0 || (head[at - 1] != ' ' && head[at - 1] != ';'))
            continue; // filename=" ends with name="
        const std::size_t from = at + begins.size();
        const std::size_t end = head.find('"', from);
        if (end == std::string_view::npos)
            return std::nullopt;
        return std::string(head.substr(from, end - from));
    }
    return std::nullopt;
}

Result<void> takePart(std::string_view part, Multipart &all)
{
    const std::size_t end = part.find(HeadEnd);
    if (end == std::string_view::npos || end > HeadMost)
        return fail(ErrorCode::BadData, "a part without a head");
    const std::string_view head = part.substr(0, end);
    const auto name = named(head, "name");
    std::string value(part.substr(end + HeadEnd.size()));
    if (!name || name->empty() || !isUtf8(*name))
        return fail(ErrorCode::BadData, "a part without a name");
    if (named(head, "filename")) {
        if (*name != "media" || !all.media.empty() || value.empty())
            return fail(ErrorCode::BadData, "a file that nobody asked for");
        all.media = std::move(value);
        return {};
    }
    if (!isUtf8(value) || all.fields.contains(*name))
        return fail(ErrorCode::BadData, "a field that is not UTF-8, or is there twice");
    all.fields.emplace(*name, std::move(value));
    return {};
}

std::optional<std::string> boundaryIn(const std::string &type)
{
    constexpr std::string_view Key = "boundary=";
    const std::size_t at = type.find(Key);
    if (at == std::string::npos)
        return std::nullopt;
    std::string boundary = type.substr(at + Key.size());
    boundary = boundary.substr(0, boundary.find(';'));
    if (boundary.size() > 2 && boundary.front() == '"' && boundary.back() == '"')
        boundary = boundary.substr(1, boundary.size() - 2);
    const bool isSound =
        !boundary.empty() && boundary.size() <= BoundaryMost &&
        std::ranges::all_of(boundary, [](char each) { return each > ' ' && each <= '~'; });
    return isSound ? std::optional(boundary) : std::nullopt;
}

} // namespace

Body toMultipart(const Hotline::Report &report, const std::string &apiKey)
{
    const std::string boundary = boundaryFor(report, apiKey);
    Body body{std::string(Type) + boundary, {}};
    for (const auto &[name, value] : fieldsOf(report, apiKey))
        body.text +=
            fmt::format("--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n",
                        boundary, name, value);
    body.text += fmt::format("--{}\r\nContent-Disposition: form-data; name=\"media\"; "
                             "filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n",
                             boundary);
    body.text += textOf(report.photo);
    body.text += fmt::format("\r\n--{}--\r\n", boundary);
    return body;
}

bool isMultipart(const std::string &type)
{
    return type.starts_with("multipart/form-data");
}

Result<Multipart> parseMultipart(const std::string &type, std::string_view body)
{
    const auto boundary = boundaryIn(type);
    if (!isMultipart(type) || !boundary)
        return fail(ErrorCode::BadData, "no multipart/form-data");
    const std::string first = "--" + *boundary;
    const std::string next = std::string(LineEnd) + first;
    if (!body.starts_with(first))
        return fail(ErrorCode::BadData, "it does not begin with its boundary");
    body.remove_prefix(first.size());
    Multipart all;
    for (std::size_t parts = 0; parts < PartsMost; ++parts) {
        if (body.starts_with("--"))
            return all;
        if (!body.starts_with(LineEnd))
            break;
        body.remove_prefix(LineEnd.size());
        const std::size_t end = body.find(next);
        if (end == std::string_view::npos)
            break;
        if (auto taken = takePart(body.substr(0, end), all); !taken)
            return fail(taken.error());
        body.remove_prefix(end + next.size());
    }
    return fail(ErrorCode::BadData, "it does not end with its boundary");
}

} // namespace huimin::open311
