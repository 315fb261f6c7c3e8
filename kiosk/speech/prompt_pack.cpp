// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/prompt_pack.h"

#include "kiosk/base/encoding.h"
#include "kiosk/base/file.h"
#include "kiosk/base/toml_table.h"

#include <algorithm>
#include <array>

namespace huimin::speech {

namespace {

constexpr std::size_t BreathSamples = SamplesPerSecond / 5;

/// Points and commas of every language, and blanks: a breath or nothing.
constexpr std::array<std::string_view, 24> Points{"。", "，", "、", "；", "：", "？", "！", "（",
                                                  "）", "“",  "”",  "/",  ",",  ".",  ";",  ":",
                                                  "?",  "!",  "(",  ")",  "·",  "…",  " ",  "-"};

std::string_view pointAt(std::string_view text)
{
    const auto point =
        std::ranges::find_if(Points, [&](std::string_view each) { return text.starts_with(each); });
    return point == Points.end() ? std::string_view() : *point;
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '\'';
}

/// In English a piece ends where a word does.
bool isWithinWord(std::string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && isLetter(text[at - 1]) && isLetter(text[at]);
}

/// From every place of a text, how the rest is said with the fewest pieces.
struct Way {
    enum class Next { None, Piece, Breath, Nothing };
    Next next = Next::None;
    std::size_t length = 0; ///< of what is next
    int pieces = 0;         ///< from here on
};

/// How the text can be said from each of its places; `knows` is asked for pieces.
template <typename Knows>
std::vector<Way> waysThrough(std::string_view text, std::size_t longest, const Knows &knows)
{
    std::vector<Way> ways(text.size() + 1);
    ways.back().next = Way::Next::Nothing;
    for (std::size_t at = text.size(); at-- > 0;) {
        const std::string_view rest = text.substr(at);
        Way &way = ways[at];
        if (const auto point = pointAt(rest); !point.empty()) {
            const Way &then = ways[at + point.size()];
            if (then.next != Way::Next::None)
                way = {point == " " || point == "-" ? Way::Next::Nothing : Way::Next::Breath,
                       point.size(), then.pieces};
        }
        if (isWithinWord(text, at) || utf8Length(rest) == 0)
            continue;
        for (std::size_t size = 1; size <= std::min(longest, rest.size()); ++size) {
            const Way &then = ways[at + size];
            if (then.next != Way::Next::None &&
                (way.next == Way::Next::None || then.pieces + 1 < way.pieces) &&
                !isWithinWord(text, at + size) && knows(rest.substr(0, size)))
                way = {Way::Next::Piece, size, then.pieces + 1};
        }
    }
    return ways;
}

} // namespace

std::string_view trimmed(std::string_view words)
{
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view point : Points) {
            if (words.starts_with(point)) {
                words.remove_prefix(point.size());
                cut = true;
            }
            if (words.ends_with(point)) {
                words.remove_suffix(point.size());
                cut = true;
            }
        }
    }
    return words;
}

Result<PromptPack> PromptPack::read(const std::string &folder)
{
    const std::string path = folder + "/pack.toml";
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    TomlTable::Problems problems;
    PromptPack pack;
    pack.folder_ = folder;
    if (auto root = TomlTable::parse(*text, problems)) {
        std::vector<std::string> tags;
        for (const LanguageRow &row : languages())
            tags.emplace_back(row.tag);
        pack.language_ = languageOf(root->word("language", tags)).value_or(Language::Chinese);
        pack.name_ = root->text("name");
        (void)root->text("licence");
        (void)root->number("sample_rate", SamplesPerSecond, SamplesPerSecond);
        for (TomlTable &each : root->tables("piece")) {
            const std::string words(trimmed(each.text("text")));
            const std::string file = each.text("file");
            if (words.empty())
                each.wrong("text", "says nothing");
            if (const auto checked = checkWav(folder + "/" + file); !checked)
                each.wrong("file", file + " " + checked.error().detail);
            if (!pack.pieces_.emplace(words, file).second)
                each.wrong("text", "is there twice");
            pack.longest_ = std::max(pack.longest_, words.size());
            each.finish();
        }
        if (pack.pieces_.empty())
            root->wrong("piece", "a pack has at least one");
        root->finish();
    }
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, path + ": " + problems.first());
    return pack;
}

std::vector<std::string_view> PromptPack::words() const
{
    std::vector<std::string_view> all;
    for (const auto &[words, file] : pieces_)
        all.emplace_back(words);
    return all;
}

std::optional<std::vector<std::string_view>> PromptPack::pieces(std::string_view text) const
{
    const auto ways = waysThrough(
        text, longest_, [this](std::string_view piece) { return pieces_.contains(piece); });
    if (ways.front().next == Way::Next::None)
        return std::nullopt;
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < text.size(); at += ways[at].length)
        if (ways[at].next == Way::Next::Breath)
            all.emplace_back();
        else if (ways[at].next == Way::Next::Piece)
            all.push_back(text.substr(at, ways[at].length));
    return all;
}

std::optional<Samples> PromptPack::spoken(std::string_view text) const
{
    const auto all = pieces(text);
    if (!all)
        return std::nullopt;
    Samples out;
    for (const std::string_view piece : *all) {
        if (piece.empty()) {
            out.resize(out.size() + BreathSamples);
            continue;
        }
        const auto sound = samplesOfWav(folder_ + "/" + pieces_.find(piece)->second);
        if (!sound)
            return std::nullopt; // it was there at the start
        out.insert(out.end(), sound->begin(), sound->end());
    }
    return out;
}

} // namespace huimin::speech
