// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/encoding.h"

#include <string>
#include <string_view>

namespace huimin {

/// Texts in UTF-8, one character after the other.

inline std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t length = 0; (length = utf8Length(text)) != 0; ++count)
        text.remove_prefix(length);
    return count;
}

inline std::string lastCharacters(std::string_view text, std::size_t most)
{
    for (std::size_t left = characterCount(text); left > most; --left)
        text.remove_prefix(utf8Length(text));
    return std::string(text);
}

inline void dropLastCharacter(std::string &text)
{
    text.resize(text.size() - lastCharacters(text, 1).size());
}

/// Can be read by people and changes nothing about how other words are read: no control
/// character, none that turns the direction of writing, none that cannot be seen.
bool isPlain(std::string_view text);

/// What others say, made fit to be shown: what is not plain is left out, a line break is a blank,
/// and what is longer than `most` characters ends with dots.
std::string plain(std::string_view text, std::size_t most);

/// "王*芳" of "王秀芳"; of two characters the second is hidden.
std::string maskedName(std::string_view name);

/// "王*芳" of "王秀芳": character by character the same, or hidden.
bool isMaskOf(std::string_view masked, std::string_view name);

} // namespace huimin
