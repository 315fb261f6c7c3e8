// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/number_words.h"

#include "kiosk/base/check.h"

#include <array>

namespace huimin::speech {

namespace {

constexpr std::int64_t TenThousand = 10'000;
constexpr std::int64_t HundredMillion = 100'000'000;
constexpr std::int64_t FenInYuan = 100;
constexpr std::size_t BreathAfter = 4;

constexpr std::array ChineseDigits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array EnglishSmall{"zero",    "one",     "two",       "three",    "four",
                                  "five",    "six",     "seven",     "eight",    "nine",
                                  "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                  "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array EnglishTens{"",      "",      "twenty",  "thirty", "forty",
                                 "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array EnglishMonths{"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};

std::string chineseDigit(std::int64_t digit)
{
    return ChineseDigits.at(static_cast<std::size_t>(digit));
}

/// How a language that is written in characters counts.
struct Counting {
    const char *two;      ///< of something; the number itself is 二
    std::int64_t twoFrom; ///< the least place before which it stands too
    const char *tenThousand;
    const char *hundredMillion;
    const char *note;
};

const Counting &countingOf(Language language)
{
    static constexpr Counting Mainland{"两", 100, "万", "亿", "张"};
    static constexpr Counting HongKong{"兩", TenThousand, "萬", "億", "張"};
    return language == Language::Cantonese ? HongKong : Mainland;
}

/// Counts in one of these languages.
class Counter
{
public:
    explicit Counter(Language language) : with_(countingOf(language)) {}

    /// `first`: nothing stands before it, so 十 needs no 一.
    std::string number(std::int64_t number, bool first) const
    {
        if (number >= HundredMillion)
            return above(number, HundredMillion, with_.hundredMillion, first);
        if (number >= TenThousand)
            return above(number, TenThousand, with_.tenThousand, first);
        return number == 0 ? "零" : belowTenThousand(number, first);
    }
    /// So many of something.
    std::string count(std::int64_t count, bool first) const
    {
        return count == 2 ? with_.two : number(count, first);
    }
    std::string notes(std::int64_t count_) const { return count(count_, true) + with_.note; }

private:
    std::string belowTenThousand(std::int64_t number, bool first) const
    {
        constexpr std::array<std::pair<std::int64_t, const char *>, 4> Places{
            {{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}}};
        std::string out;
        bool gap = false;
        for (const auto &[size, place] : Places) {
            const std::int64_t digit = number / size % 10;
            if (digit == 0) {
                gap = !out.empty();
                continue;
            }
            if (std::exchange(gap, false))
                out += "零";
            if (size >= with_.twoFrom && digit == 2)
                out += with_.two;
            else if (size != 10 || digit != 1 || !first || !out.empty())
                out += chineseDigit(digit);
            out += place;
        }
        return out;
    }

    /// `size` things are one `unit`; what remains follows, after a 零 when a place is skipped.
    std::string above(std::int64_t number_, std::int64_t size, const char *unit, bool first) const
    {
        const std::int64_t rest = number_ % size;
        std::string out = count(number_ / size, first) + unit;
        if (rest == 0)
            return out;
        if (rest < size / 10)
            out += "零";
        return out + number(rest, false);
    }

    const Counting &with_;
};

std::string english(std::int64_t number)
{
    if (number < 20)
        return EnglishSmall.at(static_cast<std::size_t>(number));
    if (number < 100)
        return std::string(EnglishTens.at(static_cast<std::size_t>(number / 10))) +
               (number % 10 != 0 ? "-" + english(number % 10) : "");
    if (number < 1000)
        return english(number / 100) + " hundred" +
               (number % 100 != 0 ? " and " + english(number % 100) : "");
    for (const auto &[size, name] :
         {std::pair<std::int64_t, const char *>{1'000'000'000, " billion"},
          {1'000'000, " million"},
          {1000, " thousand"}}) {
        if (number < size)
            continue;
        const std::int64_t rest = number % size;
        return english(number / size) + name +
               (rest == 0 ? "" : (rest < 100 ? " and " : " ") + english(rest));
    }
    return {};
}

std::string chineseMoney(Money money, Language language)
{
    const Counter counter(language);
    const std::int64_t yuan = money.inFen() / FenInYuan;
    const std::int64_t jiao = money.inFen() / 10 % 10;
    const std::int64_t fen = money.inFen() % 10;
    std::string out;
    if (yuan != 0 || money.inFen() == 0)
        out = counter.count(yuan, true) + "元";
    const auto small = [&](std::int64_t count) {
        return out.empty() ? counter.count(count, true) : chineseDigit(count);
    };
    if (jiao != 0)
        out += small(jiao) + "角";
    else if (yuan != 0 && fen != 0)
        out += "零";
    if (fen != 0)
        out += small(fen) + "分";
    return out;
}

std::string englishMoney(Money money)
{
    const std::int64_t yuan = money.inFen() / FenInYuan;
    const std::int64_t fen = money.inFen() % FenInYuan;
    if (yuan == 0 && fen != 0)
        return english(fen) + " fen";
    std::string out = english(yuan) + " yuan";
    if (fen != 0)
        out += std::string(fen < 10 ? " zero " : " ") + english(fen);
    return out;
}

bool isFigure(char byte)
{
    return byte >= '0' && byte <= '9';
}

std::int64_t numberIn(std::string_view figures)
{
    std::int64_t number = 0;
    for (const char each : figures)
        number = number * 10 + (each - '0');
    return number;
}

} // namespace

std::string integerWords(std::int64_t number, Language language)
{
    HUIMIN_CHECK(number >= 0, "what is below zero is worded, not counted");
    return language == Language::English ? english(number) : Counter(language).number(number, true);
}

std::string moneyWords(Money money, Language language)
{
    HUIMIN_CHECK(money.inFen() >= 0, "what is below zero is worded, not counted");
    return language == Language::English ? englishMoney(money) : chineseMoney(money, language);
}

std::string noteWords(std::int64_t count, Language language)
{
    return language == Language::English ? english(count) + (count == 1 ? " note" : " notes")
                                         : Counter(language).notes(count);
}

std::string digitWords(std::string_view digits, Language language)
{
    const bool isChinese = language != Language::English;
    std::string out;
    std::size_t sinceBreath = 0;
    for (const char each : digits) {
        const bool isLetter = (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
        if (!isFigure(each) && !isLetter) {
            sinceBreath = BreathAfter;
            continue;
        }
        const bool needsBreath = !out.empty() && sinceBreath >= BreathAfter;
        if (needsBreath)
            out += isChinese ? "，" : ", ";
        else if (!out.empty() && !isChinese)
            out += " ";
        if (needsBreath || out.empty())
            sinceBreath = 0;
        const auto digit = static_cast<std::size_t>(each - '0');
        if (isLetter)
            out += each;
        else
            out += isChinese ? ChineseDigits.at(digit) : EnglishSmall.at(digit);
        ++sinceBreath;
    }
    return out;
}

std::string dateWords(std::string_view date, Language language)
{
    constexpr std::size_t WithMonth = 7;
    constexpr std::size_t WithDay = 10;
    if ((date.size() != WithMonth && date.size() != WithDay) || date[4] != '-' ||
        (date.size() == WithDay && date[7] != '-'))
        return std::string(date);
    for (const std::size_t at : {0, 1, 2, 3, 5, 6})
        if (!isFigure(date[at]))
            return std::string(date);
    const std::int64_t month = numberIn(date.substr(5, 2));
    if (month < 1 || month > 12)
        return std::string(date);
    const bool hasDay = date.size() == WithDay && isFigure(date[8]) && isFigure(date[9]);
    const Counter counter(language);
    if (language != Language::English)
        return digitWords(date.substr(0, 4), language) + "年" + counter.number(month, true) + "月" +
               (hasDay ? counter.number(numberIn(date.substr(8)), true) + "日" : "");
    return std::string(EnglishMonths.at(static_cast<std::size_t>(month - 1))) + " " +
           (hasDay ? english(numberIn(date.substr(8))) + ", " : "") +
           english(numberIn(date.substr(0, 4)));
}

std::vector<std::string> numberPieces(Language language)
{
    std::vector<std::string> all;
    const auto add = [&all](const auto &words) {
        for (const char *each : words)
            if (*each != '\0')
                all.emplace_back(each);
    };
    if (language == Language::English) {
        add(EnglishSmall);
        add(EnglishTens);
        add(EnglishMonths);
        add(std::array{"hundred", "thousand", "million", "billion", "and", "yuan", "fen", "note",
                       "notes"});
        return all;
    }
    const Counting &counting = countingOf(language);
    add(ChineseDigits);
    add(std::array{"十", "百", "千", counting.tenThousand, counting.hundredMillion, counting.two,
                   "元", "角", "分", counting.note, "年", "月", "日"});
    return all;
}

} // namespace huimin::speech
