// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <memory>
#include <string>
#include <vector>

struct _pinyin_context_t;
struct _pinyin_instance_t;

namespace huimin::writing {

/// What pinyin may mean, by libpinyin and its dictionary. It learns nothing: its dictionary of
/// the user is nowhere and is never trained, so nobody is offered what somebody else wrote.
class Pinyin
{
public:
    static constexpr std::size_t LettersMax = 36;
    static constexpr std::size_t CandidatesMax = 40;
    /// What is longer is written in two parts: a choice has to be readable at a glance.
    static constexpr std::size_t CharactersMax = 6;

    static Result<std::unique_ptr<Pinyin>> open();
    ~Pinyin();

    struct Candidate {
        std::string text;
        std::size_t letters = 0; ///< so many of them are used up by it

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };
    /// For small letters and apostrophes; the likeliest first.
    std::vector<Candidate> candidates(const std::string &letters);
    /// What often comes after a text.
    std::vector<std::string> next(const std::string &text, std::size_t most);
    /// A word of two that begins with a character, to tell it from others that sound like it;
    /// empty when there is none.
    std::string wordWith(const std::string &character);
    /// Nothing of what was asked stays in memory.
    void forget();

private:
    Pinyin(_pinyin_context_t *context, _pinyin_instance_t *instance)
        : context_(context), instance_(instance)
    {}
    std::vector<std::string> predictions(const std::string &text);

    _pinyin_context_t *context_;
    _pinyin_instance_t *instance_;
};

} // namespace huimin::writing
