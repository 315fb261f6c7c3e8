// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/http_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin {

namespace {

constexpr std::size_t HeadMost = 64 * 1024;
constexpr std::size_t BodyMost = 1024 * 1024;
constexpr std::string_view LineEnd = "\r\n";

using Read = Result<std::optional<std::string>>;

std::optional<std::size_t> numberIn(std::string_view text, int base)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

/// "HTTP/1.1 200 Fine" and the fields under it.
Result<HttpResponse> headIn(std::string_view head)
{
    const std::string_view first = head.substr(0, head.find(LineEnd));
    constexpr std::string_view Version = "HTTP/1.";
    constexpr std::size_t StatusEnd = 12;
    const std::size_t status =
        first.size() < StatusEnd ? 0 : numberIn(first.substr(9, 3), 10).value_or(0);
    if (!first.starts_with(Version) || status < 100 || first[8] != ' ' ||
        (first.size() > StatusEnd && first[StatusEnd] != ' '))
        return fail(ErrorCode::BadFrame, "the answer is no HTTP");
    HttpResponse response{static_cast<int>(status), {}, {}};
    std::size_t at = std::min(first.size() + LineEnd.size(), head.size());
    while (at < head.size()) {
        const std::size_t end = std::min(head.find(LineEnd, at), head.size());
        const std::string_view line = head.substr(at, end - at);
        at = end + LineEnd.size();
        const std::size_t colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos || line.front() == ' ')
            return fail(ErrorCode::BadFrame, "the answer has a field without a name");
        std::string &value = response.headers[inSmallLetters(line.substr(0, colon))];
        value += (value.empty() ? "" : ", ") + std::string(trimmed(line.substr(colon + 1)));
    }
    return response;
}

std::unexpected<Error> tooLong()
{
    return fail(ErrorCode::Overflow, "the answer is too long");
}

/// "4\r\nWiki\r\n0\r\n\r\n"; what stands behind the last piece is not read.
Read piecesIn(std::string_view bytes)
{
    std::string body;
    for (std::size_t at = 0;;) {
        const std::size_t end = bytes.find(LineEnd, at);
        if (end == std::string_view::npos)
            return std::optional<std::string>();
        const std::string_view line = bytes.substr(at, end - at);
        const auto size = numberIn(trimmed(line.substr(0, line.find(';'))), 16);
        if (!size)
            return fail(ErrorCode::BadFrame, "the answer has a piece without a length");
        if (*size == 0)
            return body;
        if (*size > BodyMost || body.size() + *size > BodyMost)
            return tooLong();
        at = end + LineEnd.size();
        if (bytes.size() < at + *size + LineEnd.size())
            return std::optional<std::string>();
        body += bytes.substr(at, *size);
        at += *size;
        if (bytes.substr(at, LineEnd.size()) != LineEnd)
            return fail(ErrorCode::BadFrame, "the answer has a piece of another length");
        at += LineEnd.size();
    }
}

Read bodyIn(const HttpResponse &head, std::string_view bytes, bool hasEnded)
{
    constexpr int NoContent = 204;
    if (head.status == NoContent || head.status == http_status::NotModified)
        return std::string();
    const auto length = head.headers.find("content-length");
    const auto coding = head.headers.find("transfer-encoding");
    if (coding != head.headers.end()) {
        if (length != head.headers.end() || inSmallLetters(coding->second) != "chunked")
            return fail(ErrorCode::BadFrame, "the answer is wrapped in an unknown way");
        return piecesIn(bytes);
    }
    if (length == head.headers.end()) {
        if (bytes.size() > BodyMost)
            return tooLong();
        return hasEnded ? std::optional(std::string(bytes)) : std::nullopt;
    }
    const auto size = numberIn(length->second, 10);
    if (!size)
        return fail(ErrorCode::BadFrame, "the answer's length is no number");
    if (*size > BodyMost)
        return tooLong();
    return bytes.size() < *size ? std::nullopt : std::optional(std::string(bytes.substr(0, *size)));
}

} // namespace

Result<std::optional<HttpResponse>> httpAnswerIn(std::string_view bytes, bool hasEnded)
{
    constexpr std::string_view HeadEnd = "\r\n\r\n";
    const auto notYet = [hasEnded](const char *what) -> Result<std::optional<HttpResponse>> {
        if (hasEnded)
            return fail(ErrorCode::BadFrame, what);
        return std::optional<HttpResponse>();
    };
    for (;;) {
        const std::size_t end = bytes.find(HeadEnd);
        if (std::min(end, bytes.size()) > HeadMost)
            return tooLong();
        if (end == std::string_view::npos)
            return notYet(bytes.empty() ? "the line has ended without an answer"
                                        : "the line has ended within the answer's head");
        auto response = headIn(bytes.substr(0, end));
        if (!response)
            return fail(response.error());
        bytes.remove_prefix(end + HeadEnd.size());
        constexpr int FirstFinal = 200;
        if (response->status < FirstFinal)
            continue; // it says that it is busy with it
        auto body = bodyIn(*response, bytes, hasEnded);
        if (!body)
            return fail(body.error());
        if (!*body)
            return notYet("the line has ended within the answer");
        response->body = **std::move(body);
        return *std::move(response);
    }
}

Result<std::string> httpText(const HttpRequest &request, const std::string &host)
{
    const auto isInPath = [](char c) { return c > ' ' && c <= '~'; };
    const auto isInLine = [](char c) { return static_cast<unsigned char>(c) >= ' '; };
    bool isSound = std::ranges::all_of(request.path, isInPath) &&
                   std::ranges::all_of(request.method + request.type, isInLine);
    for (const auto &[name, value] : request.headers)
        isSound = isSound && std::ranges::all_of(name + value, isInLine);
    if (!isSound)
        return fail(ErrorCode::BadData, "the request would break its line");
    std::string text = fmt::format("{} {} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n"
                                   "Accept-Encoding: identity\r\n",
                                   request.method, request.path, host);
    for (const auto &[name, value] : request.headers)
        text += fmt::format("{}: {}\r\n", name, value);
    if (!request.body.empty() || request.method != "GET")
        text += fmt::format("Content-Type: {}\r\nContent-Length: {}\r\n", request.type,
                            request.body.size());
    return text + "\r\n" + request.body;
}

} // namespace huimin
