// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/http_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin::ipp {

namespace {

constexpr std::size_t HeadMax = 16 * 1024;
constexpr std::size_t BodyMax = 4 * 1024 * 1024;
constexpr std::string_view HeadEnd = "\r\n\r\n";
constexpr std::string_view LineEnd = "\r\n";
constexpr int Hexadecimal = 16;
constexpr int Decimal = 10;
constexpr int FirstFinalStatus = 200; // RFC 9110, 15.2: what is below comes before the answer

struct Head {
    std::string first;
    std::optional<std::size_t> length;
    bool isChunked = false;
};

std::string lower(std::string_view text)
{
    std::string small(text);
    for (char &each : small)
        if (each >= 'A' && each <= 'Z')
            each = static_cast<char>(each - 'A' + 'a');
    return small;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

/// Nothing but digits.
std::optional<std::size_t> sizeIn(std::string_view text, int base)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Head> headIn(std::string_view text)
{
    Head head;
    std::size_t at = std::min(text.find(LineEnd), text.size());
    head.first = std::string(text.substr(0, at));
    while (at < text.size()) {
        at += LineEnd.size();
        const std::size_t end = std::min(text.find(LineEnd, at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        const std::string name = lower(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (name == "content-length") {
            head.length = sizeIn(value, Decimal);
            if (!head.length || *head.length > BodyMax)
                return std::nullopt;
        } else if (name == "transfer-encoding") {
            head.isChunked = lower(value) == "chunked";
        }
        at = end;
    }
    return head;
}

enum class Found { All, NotYet, Wrong };

/// Chunks from `at` on (RFC 9112, 7.1), into `body`; `at` is behind them afterwards.
Found chunksIn(std::string_view text, std::size_t &at, Bytes &body)
{
    for (;;) {
        const auto end = text.find(LineEnd, at);
        if (end == std::string_view::npos)
            return text.size() - at > HeadMax ? Found::Wrong : Found::NotYet;
        const std::string_view line = text.substr(at, end - at);
        const auto size = sizeIn(trimmed(line.substr(0, line.find(';'))), Hexadecimal);
        if (!size || *size > BodyMax || body.size() + *size > BodyMax)
            return Found::Wrong;
        const std::size_t begin = end + LineEnd.size();
        if (text.size() < begin + *size + LineEnd.size())
            return Found::NotYet;
        if (text.substr(begin + *size, LineEnd.size()) != LineEnd)
            return Found::Wrong; // trailers too: no printer sends any
        append(body, bytesOf(text.substr(begin, *size)));
        at = begin + *size + LineEnd.size();
        if (*size == 0)
            return Found::All;
    }
}

} // namespace

std::optional<int> HttpFrame::status() const
{
    constexpr std::string_view Version = "HTTP/1.";
    constexpr std::size_t NumberAt = 9; // of "HTTP/1.1 200 OK"
    constexpr std::size_t NumberLength = 3;
    if (!first.starts_with(Version) || first.size() < NumberAt + NumberLength)
        return std::nullopt;
    const auto number = sizeIn(std::string_view(first).substr(NumberAt, NumberLength), Decimal);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Bytes postRequest(const std::string &path, ByteView body)
{
    Bytes bytes = bytesOf(fmt::format("POST {} HTTP/1.1\r\nHost: localhost\r\n"
                                      "Content-Type: application/ipp\r\nContent-Length: {}\r\n\r\n",
                                      path, body.size()));
    append(bytes, body);
    return bytes;
}

Bytes okAnswer(ByteView body)
{
    Bytes bytes = bytesOf(fmt::format(
        "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\n\r\n",
        body.size()));
    append(bytes, body);
    return bytes;
}

std::optional<Result<HttpFrame>> HttpDecoder::next()
{
    for (;;) {
        auto frame = cut();
        if (!frame || !*frame)
            return frame;
        const auto status = (*frame)->status();
        if (!status || *status >= FirstFinalStatus)
            return frame;
    }
}

std::optional<Result<HttpFrame>> HttpDecoder::cut()
{
    const std::string_view text(reinterpret_cast<const char *>(waiting_.data()), waiting_.size());
    const auto wrong = [this]() -> std::optional<Result<HttpFrame>> {
        waiting_.clear();
        return Result<HttpFrame>(fail(ErrorCode::BadData, "no HTTP, or more than a printer says"));
    };
    const auto headEnd = text.find(HeadEnd);
    if (headEnd == std::string_view::npos)
        return waiting_.size() > HeadMax ? wrong() : std::nullopt;
    const auto head = headIn(text.substr(0, headEnd));
    if (!head || headEnd > HeadMax)
        return wrong();
    HttpFrame frame{head->first, {}};
    std::size_t at = headEnd + HeadEnd.size();
    if (head->isChunked) {
        const Found found = chunksIn(text, at, frame.body);
        if (found == Found::Wrong)
            return wrong();
        if (found == Found::NotYet)
            return std::nullopt;
    } else {
        const std::size_t length = head->length.value_or(0);
        if (text.size() < at + length)
            return std::nullopt;
        frame.body = bytesOf(text.substr(at, length));
        at += length;
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(at));
    return Result<HttpFrame>(std::move(frame));
}

} // namespace huimin::ipp
