// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/writing/writing.h"

#include "kiosk/base/characters.h"

#include <algorithm>
#include <array>

namespace huimin::writing {

namespace {

constexpr std::size_t NextMost = 8;
constexpr int EndOfLetter = 1;
/// The letters on the keys of a telephone.
constexpr std::array<std::string_view, 10> OnKey{"",    "",    "abc",  "def", "ghi",
                                                 "jkl", "mno", "pqrs", "tuv", "wxyz"};
const std::vector<std::string> Signs{"，", "。", "？"};

bool isLetter(const std::string &key)
{
    return key.size() == 1 && key[0] >= 'a' && key[0] <= 'z';
}

Point inField(Point point)
{
    return {std::clamp(point.x, 0, FieldSide), std::clamp(point.y, 0, FieldSide)};
}

} // namespace

Writing::Writing(Tools &tools, Way way, Limits limits, std::string text)
    : tools_(tools), way_(way), limits_(limits), text_(std::move(text))
{
    const auto there = ways();
    if (std::ranges::find(there, way_) == there.end())
        way_ = there.front();
    look();
}

std::vector<Way> Writing::ways() const
{
    std::vector<Way> all;
    if (tools_.pinyin() != nullptr)
        all.push_back(Way::Pinyin);
    if (tools_.strokes() != nullptr)
        all.push_back(Way::Strokes);
    all.push_back(Way::Digits);
    all.push_back(Way::Letters);
    return all;
}

void Writing::turnTo(Way way)
{
    const auto there = ways();
    if (std::ranges::find(there, way) == there.end())
        return;
    way_ = way;
    clear();
}

std::size_t Writing::room() const
{
    return limits_.characters - std::min(limits_.characters, characterCount(text_));
}

void Writing::put(const std::string &text)
{
    if (isPlain(text) && characterCount(text) <= room())
        text_ += text;
}

void Writing::key(const std::string &character)
{
    tapped_ = 0;
    if (character == CapitalsKey) {
        capitals_ = way_ == Way::Letters && !capitals_;
        return;
    }
    if (way_ == Way::Pinyin && (isLetter(character) || (character == "'" && !letters_.empty()))) {
        if (letters_.size() < Pinyin::LettersMax && !isFull())
            letters_ += character;
    } else if (characterCount(character) == 1 && !isUnfinished()) {
        // A capital is for one letter, as at the beginning of a name.
        const bool isCapital = std::exchange(capitals_, false) && isLetter(character);
        put(isCapital ? std::string(1, static_cast<char>(character[0] - 'a' + 'A')) : character);
    }
    look();
}

void Writing::tap(int digit)
{
    if (digit < 0 || digit >= static_cast<int>(OnKey.size()))
        return;
    if (way_ == Way::Digits)
        return key(std::to_string(digit));
    if (way_ == Way::Strokes)
        return;
    if (digit == EndOfLetter)
        tapped_ = 0;
    else if (digit == 0 && way_ == Way::Letters)
        key(" ");
    else if (digit != 0)
        tapLetter(digit);
}

/// Without a clock: nobody has to be quick, and nobody has to wait.
void Writing::tapLetter(int digit)
{
    const std::string_view letters = OnKey[static_cast<std::size_t>(digit)];
    const bool isAgain = tapped_ == digit;
    const int count = isAgain ? tapCount_ + 1 : 1;
    if (isAgain)
        erase();
    const std::size_t at = (static_cast<std::size_t>(count) - 1) % letters.size();
    const std::size_t before = letters_.size() + text_.size();
    key(std::string(1, letters[at]));
    tapped_ = letters_.size() + text_.size() > before ? digit : 0;
    tapCount_ = count;
}

void Writing::stroke(Stroke stroke)
{
    if (way_ != Way::Strokes || stroke.empty() || isFull() ||
        strokes_.size() >= Strokes::StrokesMax)
        return;
    if (stroke.size() > Strokes::PointsMax)
        stroke.resize(Strokes::PointsMax);
    std::ranges::transform(stroke, stroke.begin(), inField);
    strokes_.push_back(std::move(stroke));
    look();
}

void Writing::erase()
{
    tapped_ = 0;
    if (!strokes_.empty())
        strokes_.pop_back();
    else if (!letters_.empty())
        letters_.pop_back();
    else if (!text_.empty())
        dropLastCharacter(text_);
    look();
}

void Writing::clear()
{
    tapped_ = 0;
    letters_.clear();
    strokes_.clear();
    capitals_ = false;
    look();
}

void Writing::choose(std::size_t candidate)
{
    if (candidate >= candidates_.size() || characterCount(candidates_[candidate].text) > room())
        return;
    tapped_ = 0;
    put(candidates_[candidate].text);
    letters_.erase(0, std::min(uses_[candidate], letters_.size()));
    while (letters_.starts_with('\''))
        letters_.erase(0, 1);
    strokes_.clear();
    look();
}

/// What may be meant now; when nothing is begun, what often comes next.
void Writing::look()
{
    candidates_.clear();
    uses_.clear();
    Pinyin *pinyin = tools_.pinyin();
    if (!letters_.empty() && pinyin != nullptr) {
        for (Pinyin::Candidate &each : pinyin->candidates(letters_)) {
            uses_.push_back(each.letters);
            candidates_.push_back({std::move(each.text), {}});
        }
    } else if (!strokes_.empty()) {
        offer(tools_.strokes()->candidates(strokes_));
    } else if (!text_.empty() && !isFull() && (way_ == Way::Pinyin || way_ == Way::Strokes)) {
        offer(Signs);
        if (pinyin != nullptr)
            offer(pinyin->next(text_, NextMost));
    }
    for (Candidate &each : candidates_)
        if (pinyin != nullptr && characterCount(each.text) == 1)
            each.word = pinyin->wordWith(each.text);
}

void Writing::offer(std::vector<std::string> texts)
{
    for (std::string &each : texts) {
        candidates_.push_back({std::move(each), {}});
        uses_.push_back(0);
    }
}

} // namespace huimin::writing
