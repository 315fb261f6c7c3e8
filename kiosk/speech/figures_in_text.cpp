// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/number_words.h"

#include <algorithm>
#include <array>

namespace huimin::speech {

namespace {

/// Longer figures are numbers of accounts and papers, not of things.
constexpr std::size_t CountedDigitsMax = 5;
constexpr std::size_t DateSize = 10;

bool isFigure(char byte)
{
    return byte >= '0' && byte <= '9';
}

std::size_t figuresAt(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    while (end < text.size() && isFigure(text[end]))
        ++end;
    return end - from;
}

bool follows(std::string_view text, std::size_t at, std::string_view what)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return text.substr(at).starts_with(what);
}

/// Reads one text from left to right.
class Reader
{
public:
    Reader(std::string_view text, Language language) : text_(text), language_(language) {}

    std::string all()
    {
        while (at_ < text_.size()) {
            if (isFigure(text_[at_]))
                figure();
            else if (!times())
                out_ += text_[at_++];
        }
        return out_;
    }

private:
    bool isChinese() const { return language_ != Language::English; }

    /// "100 元 × 2" is two notes of it.
    bool times()
    {
        constexpr std::string_view Times = "×";
        if (!text_.substr(at_).starts_with(Times))
            return false;
        std::size_t from = at_ + Times.size();
        while (from < text_.size() && text_[from] == ' ')
            ++from;
        const std::size_t size = figuresAt(text_, from);
        if (size == 0 || size > CountedDigitsMax)
            return false;
        const int count = std::stoi(std::string(text_.substr(from, size)));
        while (out_.ends_with(' '))
            out_.pop_back();
        out_ += (isChinese() ? "" : ", ") + noteWords(count, language_);
        at_ = from + size;
        return true;
    }

    void figure()
    {
        // In Chinese no blank stands around what is counted.
        while (isChinese() && out_.ends_with(' '))
            out_.pop_back();
        if (date() || timeOfDay() || money())
            return;
        const std::size_t size = figuresAt(text_, at_);
        const std::string_view digits = text_.substr(at_, size);
        at_ += size;
        const bool isYear = size == 4 && follows(text_, at_, "年");
        const bool isCounted = size <= CountedDigitsMax && (size == 1 || digits[0] != '0');
        const std::size_t unit = unitBehind();
        if (isYear || !isCounted)
            out_ += digitWords(digits, language_);
        else
            out_ += integerWords(std::stoi(std::string(digits)), language_);
        at_ = unit;
    }

    std::size_t unitBehind() const
    {
        std::size_t end = at_;
        while (isChinese() && end < text_.size() && text_[end] == ' ')
            ++end;
        return end;
    }

    bool date()
    {
        const std::string_view ahead = text_.substr(at_, DateSize);
        if (figuresAt(text_, at_) != 4 || ahead.size() != DateSize || ahead[4] != '-')
            return false;
        const std::string words = dateWords(ahead, language_);
        if (words == ahead)
            return false;
        out_ += words;
        at_ += DateSize;
        at_ = unitBehind();
        return true;
    }

    /// "8:30", "14:00".
    bool timeOfDay()
    {
        constexpr std::size_t HourDigitsMax = 2;
        constexpr std::size_t MinuteDigits = 2;
        const std::size_t hours = figuresAt(text_, at_);
        const std::size_t colon = at_ + hours;
        if (hours > HourDigitsMax || colon >= text_.size() || text_[colon] != ':' ||
            figuresAt(text_, colon + 1) != MinuteDigits)
            return false;
        const int hour = std::stoi(std::string(text_.substr(at_, hours)));
        const int minute = std::stoi(std::string(text_.substr(colon + 1, MinuteDigits)));
        if (hour > 23 || minute > 59)
            return false;
        const bool isSmall = minute > 0 && minute < 10;
        if (isChinese())
            out_ += (hour == 2 ? "两" : integerWords(hour, language_)) + "点" +
                    (isSmall ? "零" : "") +
                    (minute > 0 ? integerWords(minute, language_) + "分" : std::string());
        else
            out_ += integerWords(hour, language_) + (isSmall ? " oh " : " ") +
                    (minute > 0 ? integerWords(minute, language_) : std::string("o'clock"));
        at_ = colon + 1 + MinuteDigits;
        at_ = unitBehind();
        return true;
    }

    /// "86.40 元"; whole yuan are left to be counted, unless they stand before their unit.
    bool money()
    {
        constexpr std::size_t FenDigits = 2;
        constexpr std::size_t YuanDigitsMax = 12;
        const std::size_t whole = figuresAt(text_, at_);
        std::size_t end = at_ + whole;
        std::string figures(text_.substr(at_, whole));
        const bool hasFen =
            end < text_.size() && text_[end] == '.' && figuresAt(text_, end + 1) == FenDigits;
        figures += hasFen ? std::string(text_.substr(end + 1, FenDigits)) : "00";
        end += hasFen ? FenDigits + 1 : 0;
        const std::string_view unit = isChinese() ? "元" : "yuan";
        if (whole > YuanDigitsMax || !follows(text_, end, unit))
            return false;
        out_ += moneyWords(Money::fen(std::stoll(figures)), language_);
        at_ = text_.find(unit, end) + unit.size();
        return true;
    }

    std::string_view text_;
    Language language_;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::string inWords(std::string_view text, Language language)
{
    return Reader(text, language).all();
}

} // namespace huimin::speech
