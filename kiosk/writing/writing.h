// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/writing/tools.h"

namespace huimin::writing {

enum class Way { Pinyin, Strokes, Digits, Letters };

/// A text while somebody writes it: what stands there, what is not finished, and what that may
/// become. Whatever is put in is checked; nothing that cannot be read gets into the text.
class Writing
{
public:
    struct Limits {
        std::size_t characters = 200;
    };

    /// `text`: what stands there already.
    Writing(Tools &tools, Way way, Limits limits, std::string text = {});

    /// The ways that this station has.
    std::vector<Way> ways() const;
    /// What is not finished is dropped.
    void turnTo(Way way);

    /// A key of the screen: a letter, a digit, a sign.
    void key(const std::string &character);
    /// A key of the telephone's twelve: the same one again is its next letter, 1 ends a letter.
    void tap(int digit);
    void stroke(Stroke stroke);
    /// What was done last: a stroke, a letter, or a character of the text.
    void erase();
    /// All strokes or letters that are not finished.
    void clear();
    void choose(std::size_t candidate);

    Way way() const { return way_; }
    const std::string &text() const { return text_; }
    const std::string &letters() const { return letters_; }
    const std::vector<Stroke> &strokes() const { return strokes_; }
    bool isUnfinished() const { return !letters_.empty() || !strokes_.empty(); }
    bool isFull() const { return room() == 0; }
    bool writesCapitals() const { return capitals_; }
    std::size_t room() const;

    struct Candidate {
        std::string text;
        std::string word; ///< that begins with it, to tell it from others; may be empty

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };
    const std::vector<Candidate> &candidates() const { return candidates_; }

private:
    void put(const std::string &text);
    void tapLetter(int digit);
    void look();
    void offer(std::vector<std::string> texts);

    Tools &tools_;
    Way way_;
    Limits limits_;
    std::string text_;
    std::string letters_;
    std::vector<Stroke> strokes_;
    bool capitals_ = false;
    int tapped_ = 0;   ///< the key whose letter may still change; 0: none
    int tapCount_ = 0; ///< how often it was pressed
    std::vector<Candidate> candidates_;
    std::vector<std::size_t> uses_; ///< letters, of each candidate
};

/// What the signs of a way's keyboard are; kept in one place for the screen and for checks.
inline constexpr const char *CapitalsKey = "shift";

} // namespace huimin::writing
