// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/choices.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <sstream>

namespace huimin::storm {

namespace {

constexpr std::uint64_t Million = 1'000'000;
/// How much of a site's trouble a run has, in thousandths.
constexpr std::array Weights{0, 300, 1000, 1000, 3000};

bool readNumber(std::string_view text, int &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

} // namespace

std::string toText(const std::vector<Choice> &choices)
{
    std::string text;
    for (const Choice &choice : choices)
        text += fmt::format("{}#{}={}\n", choice.site, choice.occurrence, choice.value);
    return text;
}

Result<std::vector<Choice>> choicesFrom(const std::string &text)
{
    std::vector<Choice> choices;
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto hash = line.find('#');
        const auto equals = line.find('=', hash == std::string::npos ? 0 : hash);
        Choice choice;
        if (hash == std::string::npos || equals == std::string::npos ||
            !readNumber(std::string_view(line).substr(hash + 1, equals - hash - 1),
                        choice.occurrence) ||
            !readNumber(std::string_view(line).substr(equals + 1), choice.value))
            return fail(ErrorCode::BadData,
                        fmt::format("line {}: not SITE#TIME=VALUE: {}", number, line));
        choice.site = line.substr(0, hash);
        choices.push_back(std::move(choice));
    }
    return choices;
}

Choices::Choices(std::uint64_t seed) : drawn_(true), state_(seed * 0x9E3779B97F4A7C15u + 1) {}

Choices::Choices(const std::vector<Choice> &plan) : drawn_(false)
{
    add(plan);
}

void Choices::add(const std::vector<Choice> &plan)
{
    for (const Choice &choice : plan)
        at(choice.site).planned[choice.occurrence] = choice.value;
}

/// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t Choices::next()
{
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

Choices::Site &Choices::at(std::string_view site)
{
    const auto found = sites_.find(site);
    return found != sites_.end() ? found->second : sites_[std::string(site)];
}

int Choices::decide(std::string_view site, Site &state, int count, std::uint64_t perMillion)
{
    if (watch_)
        watch_(site, state.asked);
    const int occurrence = state.asked++;
    int value = 0;
    if (!drawn_) {
        const auto planned = state.planned.find(occurrence);
        value = planned == state.planned.end() ? 0 : planned->second;
    } else if (count > 1 && next() % Million < perMillion) {
        value = 1 + static_cast<int>(next() % static_cast<std::uint64_t>(count - 1));
    }
    if (value < 0 || value >= count)
        value = 0;
    if (value != 0)
        made_.push_back({std::string(site), occurrence, value});
    return value;
}

int Choices::choose(std::string_view site, int count, int perThousand)
{
    Site &state = at(site);
    if (drawn_ && !std::exchange(state.weighed, true))
        state.weight = Weights[next() % Weights.size()];
    return decide(site, state, count,
                  static_cast<std::uint64_t>(perThousand) *
                      static_cast<std::uint64_t>(state.weight));
}

int Choices::among(std::string_view site, int count)
{
    const auto others = static_cast<std::uint64_t>(count - 1);
    return decide(site, at(site), count, Million * others / static_cast<std::uint64_t>(count));
}

int Choices::asked(std::string_view site) const
{
    const auto found = sites_.find(site);
    return found == sites_.end() ? 0 : found->second.asked;
}

} // namespace huimin::storm
