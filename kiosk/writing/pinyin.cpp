// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/writing/pinyin.h"

#include "kiosk/base/characters.h"

#include <pinyin.h>

#include <algorithm>

namespace huimin::writing {

namespace {

/// A folder of nobody: what is not there holds no words of others, and cannot be written to.
constexpr const char *NoUser = "/nonexistent";
constexpr auto Order = SORT_BY_PHRASE_LENGTH_AND_PINYIN_LENGTH_AND_FREQUENCY;

std::string textOf(pinyin_instance_t *instance, lookup_candidate_t *candidate)
{
    const gchar *text = nullptr;
    return pinyin_get_candidate_string(instance, candidate, &text) && text != nullptr
               ? std::string(text)
               : std::string();
}

} // namespace

Result<std::unique_ptr<Pinyin>> Pinyin::open()
{
    // It comes back null when the dictionary is missing or of another version.
    pinyin_context_t *context = pinyin_init(HUIMIN_PINYIN_DATA, NoUser);
    if (context == nullptr)
        return fail(ErrorCode::NotFound, "no dictionary in " HUIMIN_PINYIN_DATA);
    // Half a syllable is enough; lv and nv are what keyboards have for lü and nü.
    pinyin_set_options(context, IS_PINYIN | PINYIN_INCOMPLETE | PINYIN_CORRECT_ALL);
    return std::unique_ptr<Pinyin>(new Pinyin(context, pinyin_alloc_instance(context)));
}

Pinyin::~Pinyin()
{
    pinyin_free_instance(instance_);
    pinyin_fini(context_);
}

std::vector<Pinyin::Candidate> Pinyin::candidates(const std::string &letters)
{
    pinyin_reset(instance_);
    const auto isLetter = [](char each) { return (each >= 'a' && each <= 'z') || each == '\''; };
    if (letters.empty() || letters.size() > LettersMax || !std::ranges::all_of(letters, isLetter) ||
        pinyin_parse_more_full_pinyins(instance_, letters.c_str()) == 0)
        return {};
    pinyin_guess_sentence(instance_);
    pinyin_guess_candidates(instance_, 0, Order);
    guint count = 0;
    pinyin_get_n_candidate(instance_, &count);
    std::vector<Candidate> found;
    for (guint at = 0; at < count && found.size() < CandidatesMax; ++at) {
        lookup_candidate_t *each = nullptr;
        if (!pinyin_get_candidate(instance_, at, &each))
            continue;
        std::string text = textOf(instance_, each);
        if (text.empty() || characterCount(text) > CharactersMax ||
            std::ranges::find(found, text, &Candidate::text) != found.end())
            continue;
        // How far it reaches is known to whoever chooses it; the choice is taken back.
        const int end = pinyin_choose_candidate(instance_, 0, each);
        pinyin_clear_constraint(instance_, 0);
        const auto used = std::min(letters.size(), static_cast<std::size_t>(std::max(end, 1)));
        found.push_back({std::move(text), used});
    }
    return found;
}

std::vector<std::string> Pinyin::predictions(const std::string &text)
{
    pinyin_reset(instance_);
    std::vector<std::string> found;
    pinyin_guess_predicted_candidates(instance_, text.c_str());
    guint count = 0;
    pinyin_get_n_candidate(instance_, &count);
    for (guint at = 0; at < count; ++at)
        if (lookup_candidate_t *each = nullptr; pinyin_get_candidate(instance_, at, &each))
            found.push_back(textOf(instance_, each));
    return found;
}

std::vector<std::string> Pinyin::next(const std::string &text, std::size_t most)
{
    // A word or two are enough to go by.
    constexpr std::size_t Near = 4;
    std::vector<std::string> found = predictions(lastCharacters(text, Near));
    std::erase_if(found, [](const std::string &each) {
        return each.empty() || characterCount(each) > CharactersMax;
    });
    found.resize(std::min(found.size(), most));
    return found;
}

std::string Pinyin::wordWith(const std::string &character)
{
    for (const std::string &each : predictions(character))
        if (characterCount(each) == 1 && each != character)
            return character + each;
    return {};
}

void Pinyin::forget()
{
    pinyin_free_instance(instance_);
    instance_ = pinyin_alloc_instance(context_);
}

} // namespace huimin::writing
