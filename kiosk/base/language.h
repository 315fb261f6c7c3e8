// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace huimin {

/// What a resident reads and hears. It is one choice: whoever wants to hear Cantonese reads
/// as people do who speak it.
enum class Language { Chinese, English, Cantonese, Hakka };

/// All that differs between two languages and is no sentence. The only table of languages.
struct LanguageRow {
    Language language;
    const char *tag;     ///< of what is heard, ISO 639-3
    const char *words;   ///< of what is read: the file of words, and the locale of dates
    const char *font;    ///< the same character is drawn otherwise elsewhere
    const char *written; ///< the name of what is read, by itself: for a small button
    const char *name;    ///< its name by itself
};

/// In the order in which they are offered.
std::span<const LanguageRow> languages();
const LanguageRow &rowOf(Language language);
std::optional<Language> languageOf(std::string_view tag);

/// What somebody or something is called, in every language that is written.
class Naming
{
public:
    Naming() = default;
    /// Without a name for Hong Kong it is the one in Chinese.
    Naming(std::string chinese, std::string english, std::string hongKong = {});

    const std::string &in(Language language) const;
    bool isEmpty() const { return chinese_.empty(); }

    friend bool operator==(const Naming &, const Naming &) = default;

private:
    std::string chinese_;
    std::string english_;
    std::string hongKong_;
};

} // namespace huimin
