// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/language.h"

#include "kiosk/base/check.h"

#include <algorithm>
#include <array>

namespace huimin {

namespace {

constexpr const char *Mainland = "Noto Sans CJK SC";
constexpr const char *HongKong = "Noto Sans CJK HK";

constexpr std::array<LanguageRow, 4> Rows{{
    {Language::Chinese, "cmn", "zh_CN", Mainland, "简体", "普通话"},
    {Language::Cantonese, "yue", "zh_HK", HongKong, "繁體", "粵語 · 繁體"},
    {Language::Hakka, "hak", "zh_CN", Mainland, "简体", "客家话"},
    {Language::English, "en", "en", Mainland, "English", "English"},
}};

} // namespace

std::span<const LanguageRow> languages()
{
    return Rows;
}

const LanguageRow &rowOf(Language language)
{
    const auto row = std::ranges::find(Rows, language, &LanguageRow::language);
    HUIMIN_CHECK(row != Rows.end(), "every language has a row");
    return *row;
}

std::optional<Language> languageOf(std::string_view tag)
{
    const auto row = std::ranges::find(Rows, tag, &LanguageRow::tag);
    return row == Rows.end() ? std::nullopt : std::optional(row->language);
}

Naming::Naming(std::string chinese, std::string english, std::string hongKong)
    : chinese_(std::move(chinese)), english_(std::move(english)), hongKong_(std::move(hongKong))
{}

const std::string &Naming::in(Language language) const
{
    switch (language) {
    case Language::English:
        return english_;
    case Language::Cantonese:
        return hongKong_.empty() ? chinese_ : hongKong_;
    case Language::Chinese:
    case Language::Hakka:
        break;
    }
    return chinese_;
}

} // namespace huimin
