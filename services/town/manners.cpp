// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/manners.h"

#include "services/town/hostility.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace huimin::town {

namespace {

enum class Takes { Nothing, Seconds, Reason };

struct Word {
    const char *word;
    Manners::Kind kind;
    Takes takes = Takes::Nothing;
};

using Kind = Manners::Kind;
constexpr std::array<Word, 13> Known{{{"normal", Kind::Normal},
                                      {"silent", Kind::Silent},
                                      {"lost", Kind::Lost},
                                      {"slow", Kind::Slow, Takes::Seconds},
                                      {"late", Kind::Late, Takes::Seconds},
                                      {"held", Kind::Held},
                                      {"wrong", Kind::Wrong},
                                      {"twice", Kind::Twice},
                                      {"down", Kind::Down},
                                      {"refuse", Kind::Refuse, Takes::Reason},
                                      {"hostile", Kind::Hostile, Takes::Reason},
                                      {"forged", Kind::Forged},
                                      {"stale", Kind::Stale}}};

constexpr int SecondsMax = 3600;
constexpr int TimesMax = 1000;

std::optional<int> numberIn(const std::string &text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Manners> parseManners(const std::vector<std::string> &words)
{
    Manners manners;
    auto at = words.begin();
    const Word *known = nullptr;
    for (const Word &each : Known)
        if (at != words.end() && *at == each.word)
            known = &each;
    if (known == nullptr)
        return fail(ErrorCode::BadData, "no such behaviour: " + (words.empty() ? "" : words[0]));
    manners.kind = known->kind;
    ++at;
    if (known->takes == Takes::Seconds) {
        const auto seconds = at != words.end() ? numberIn(*at, 0, SecondsMax) : std::nullopt;
        if (!seconds)
            return fail(ErrorCode::BadData,
                        fmt::format("{} takes seconds, 0 to {}", known->word, SecondsMax));
        manners.delay = std::chrono::seconds(*seconds);
        ++at;
    }
    if (known->takes == Takes::Reason) {
        if (at == words.end() || at->empty())
            return fail(ErrorCode::BadData, fmt::format("{} takes a reason", known->word));
        manners.reason = *at++;
    }
    const auto isKnown = [&](const char *each) { return manners.reason == each; };
    if (known->kind == Kind::Hostile && std::ranges::none_of(hostilities(), isKnown))
        return fail(ErrorCode::BadData,
                    fmt::format("hostile takes one of {}", fmt::join(hostilities(), ", ")));
    if (at != words.end() && *at == "times") {
        ++at;
        manners.times = at != words.end() ? numberIn(*at, 1, TimesMax) : std::nullopt;
        if (!manners.times)
            return fail(ErrorCode::BadData, fmt::format("times takes a number, 1 to {}", TimesMax));
        ++at;
    }
    if (at != words.end())
        return fail(ErrorCode::BadData, "a word too much: " + *at);
    return manners;
}

const char *name(Manners::Kind kind)
{
    for (const Word &each : Known)
        if (each.kind == kind)
            return each.word;
    return "?";
}

std::string text(const Manners &manners)
{
    std::string out = name(manners.kind);
    if (manners.kind == Kind::Slow || manners.kind == Kind::Late)
        out += fmt::format(" {}", manners.delay.count());
    if (!manners.reason.empty())
        out += " " + manners.reason;
    return manners.times ? fmt::format("{} times {}", out, *manners.times) : out;
}

Manners Behaviour::next(bool isMoney)
{
    Manners treated = now_;
    treated.times.reset();
    if (isMoney && now_.times && --*now_.times == 0)
        now_ = {};
    return treated;
}

} // namespace huimin::town
