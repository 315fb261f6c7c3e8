// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/http.h"

#include "kiosk/base/bytes.h"

namespace huimin {

std::string urlEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (safe)
            out += c;
        else
            out += "%" + toHex(Bytes{static_cast<std::uint8_t>(c)});
    }
    return out;
}

Result<std::string> urlDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            out += text[at] == '+' ? ' ' : text[at];
            continue;
        }
        const auto byte = fromHex(text.substr(at + 1, 2));
        if (!byte || byte->size() != 1)
            return fail(ErrorCode::BadData, "a percent sign without two hex digits");
        out += static_cast<char>(byte->front());
        at += 2;
    }
    return out;
}

} // namespace huimin
