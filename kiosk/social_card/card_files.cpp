// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/card_files.h"

#include "kiosk/base/check.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/encoding.h"
#include "kiosk/base/identity_number.h"
#include "kiosk/emv/tlv.h"

#include <algorithm>

namespace huimin::social_card {

namespace {

constexpr std::size_t HistorySize = 13;
constexpr std::size_t ChipFrom = 5;
constexpr std::size_t FactorSize = 8;
constexpr std::size_t IdentificationSize = 16;
constexpr std::size_t AreaSize = 3;
constexpr std::size_t CardSize = 9;
constexpr std::size_t NameBytesMax = 50;

bool isDigits(std::string_view text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

std::unexpected<Error> wrong(const char *what)
{
    return fail(ErrorCode::BadData, what);
}

/// Left aligned; what was never written is 00 or FF.
Bytes written(ByteView value)
{
    const auto end =
        std::ranges::find_if(value, [](std::uint8_t each) { return each == 0x00 || each == 0xFF; });
    Bytes text(value.begin(), end);
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

/// Compared by three characters; the first generation may have none.
Result<int> generationIn(ByteView version)
{
    const std::string text = textOf(written(version));
    if (text.empty())
        return 1;
    if (text.size() < 3 || text[1] != '.' || text[2] != '0' || text[0] < '1' || text[0] > '3')
        return wrong("a version that this station does not know");
    return text[0] - '0';
}

const emv::Tlv *childOf(const std::vector<emv::Tlv> &all, emv::Tag tag)
{
    const auto found = std::ranges::find(all, tag, &emv::Tlv::tag);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<std::optional<Algorithm>> algorithmIn(ByteView fileControl)
{
    const auto all = emv::parseTlv(fileControl);
    if (!all)
        return fail(all.error());
    // 6F { 84, A5 { 88, 9F0C { 86 } } }: one inside the other.
    std::vector<emv::Tlv> level = *all;
    for (const emv::Tag tag : {emv::Tag{0x6F}, emv::Tag{0xA5}, emv::Tag{0x9F0C}}) {
        const emv::Tlv *inside = childOf(level, tag);
        if (inside == nullptr)
            return std::nullopt;
        auto next = emv::parseTlv(inside->value);
        if (!next)
            return fail(next.error());
        level = *std::move(next);
    }
    const emv::Tlv *said = childOf(level, 0x86);
    if (said == nullptr)
        return std::nullopt;
    const Bytes &value = said->value;
    if (value.size() != 1 || value[0] < 0x01 || value[0] > 0x03)
        return wrong("an algorithm that no card has");
    return value[0] == 0x01   ? Algorithm::TripleDes
           : value[0] == 0x02 ? Algorithm::Ssf33
                              : Algorithm::Sm4;
}

Algorithm usualAlgorithm(const std::string &area)
{
    return area.starts_with("11") ? Algorithm::Ssf33 : Algorithm::TripleDes;
}

Result<Bytes> valueIn(ByteView record, std::uint8_t tag, std::size_t size)
{
    constexpr std::size_t Header = 2;
    if (record.size() != Header + size || record[0] != tag || record[1] != size)
        return wrong("a record that is not the one that was asked for");
    return Bytes(record.begin() + Header, record.end());
}

/// ISO 7816-3 8.2: each TD says what follows it; the history stands behind them all.
Result<Bytes> historyIn(ByteView answerToReset)
{
    if (answerToReset.size() < 2)
        return wrong("an answer to reset that is too short");
    std::uint8_t present = answerToReset[1];
    const std::size_t count = present & 0x0Fu;
    std::size_t at = 2;
    for (;;) {
        for (const unsigned bit : {0x10u, 0x20u, 0x40u})
            if ((present & bit) != 0)
                ++at;
        if ((present & 0x80u) == 0)
            break;
        if (at >= answerToReset.size())
            return wrong("an answer to reset that ends early");
        present = answerToReset[at++];
    }
    if (count != HistorySize || at + count > answerToReset.size())
        return wrong("no history of thirteen bytes");
    const ByteView history = answerToReset.subspan(at, count);
    return Bytes(history.begin(), history.end());
}

std::array<Bytes, 3> factorsOf(const std::string &area, ByteView history)
{
    HUIMIN_CHECK(area.size() == 2 * AreaSize && history.size() == HistorySize,
                 "both were checked when they were read");
    Bytes province = bytesOf(area.substr(0, 2) + "0000sh");
    // Where the province begins with 33, a city is four digits (ministry's reader rules, app. B).
    Bytes city = bytesOf(area.starts_with("33") ? area.substr(0, 4) + "00sx" : area + "sx");
    const ByteView chip = history.subspan(ChipFrom, FactorSize);
    return {std::move(province), std::move(city), Bytes(chip.begin(), chip.end())};
}

char cardCheckCharacter(std::string_view eight)
{
    constexpr std::array Weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t at = 0; at < Weights.size() && at < eight.size(); ++at)
        sum += Weights[at] * (eight[at] >= 'A' ? eight[at] - 'A' + 10 : eight[at] - '0');
    const int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
}

Result<Issue> issueIn(ByteView identification, ByteView version, ByteView card, ByteView until)
{
    Issue issue;
    if (identification.size() != IdentificationSize)
        return wrong("an identification of the wrong length");
    issue.identification.assign(identification.begin(), identification.end());
    issue.area = digits(identification.first(AreaSize));
    if (!isDigits(issue.area))
        return wrong("an area that is none");
    const auto generation = generationIn(version);
    if (!generation)
        return fail(generation.error());
    issue.generation = *generation;
    issue.card = textOf(written(card));
    const bool isNumber =
        issue.card.size() == CardSize && std::ranges::all_of(issue.card, [](char each) {
            return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z');
        });
    if (!isNumber || cardCheckCharacter(issue.card) != issue.card.back())
        return wrong("a card number whose last character is wrong");
    issue.until = parsePackedDay(until);
    return issue;
}

Result<Holder> holderIn(ByteView number, ByteView name, ByteView more)
{
    Holder holder;
    holder.number = textOf(written(number));
    if (!isResidentNumber(holder.number))
        return wrong("a number that is no resident's");
    Bytes all = written(name);
    append(all, written(more));
    const auto text = fromGb18030(all);
    const bool isClean = text && !text->empty() && all.size() <= NameBytesMax &&
                         std::ranges::none_of(*text, [](char each) {
                             return static_cast<unsigned char>(each) < ' ' || each == '\x7F';
                         });
    if (!isClean)
        return wrong("a name that cannot be read");
    holder.name = *text;
    return holder;
}

} // namespace huimin::social_card
