// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/remembered/needs.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace huimin::remembered {

using session::Contrast;
using session::Manner;

namespace {

constexpr std::string_view Spoken = "language";
constexpr std::string_view Complexity = "interface-complexity";
constexpr std::string_view Colour = "screen-colour";
constexpr std::string_view Size = "character-size";
constexpr std::string_view Position = "position-of-input-device";
constexpr std::string_view Speech = "speech-output";
constexpr std::string_view Rate = "speech-rate";
constexpr std::string_view Amplification = "sound-amplification";

constexpr std::string_view On = "on";
constexpr std::string_view Low = "low";
constexpr std::string_view LightOnDark = "light-on-dark";
constexpr std::string_view YellowOnBlack = "yellow-on-black";

std::optional<int> percentIn(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

void take(Manner &manner, std::string_view name, std::string_view value)
{
    if (name == Spoken)
        manner.language = languageOf(value).value_or(manner.language);
    else if (name == Complexity && value == Low)
        manner.elder = true;
    else if (name == Colour && value == LightOnDark)
        manner.contrast = Contrast::Dark;
    else if (name == Colour && value == YellowOnBlack)
        manner.contrast = Contrast::Yellow;
    else if (name == Size)
        manner.textPercent = percentIn(value, 100, 300).value_or(manner.textPercent);
    else if (name == Position && value == Low)
        manner.low = true;
    else if (name == Speech && value == On)
        manner.spoken = true;
    else if (name == Rate)
        manner.pacePercent = percentIn(value, 60, 140).value_or(manner.pacePercent);
    else if (name == Amplification)
        manner.volumePercent = percentIn(value, 40, 100).value_or(manner.volumePercent);
}

} // namespace

std::string needsOf(const Manner &manner)
{
    const Manner usual;
    std::string needs;
    const auto add = [&needs](std::string_view name, std::string_view value) {
        needs.append(needs.empty() ? "" : ";").append(name).append("=").append(value);
    };
    if (manner.language != usual.language)
        add(Spoken, rowOf(manner.language).tag);
    if (manner.elder)
        add(Complexity, Low);
    if (manner.contrast != usual.contrast)
        add(Colour, manner.contrast == Contrast::Dark ? LightOnDark : YellowOnBlack);
    if (manner.textPercent != usual.textPercent)
        add(Size, std::to_string(manner.textPercent));
    if (manner.low)
        add(Position, Low);
    if (manner.spoken)
        add(Speech, On);
    if (manner.pacePercent != usual.pacePercent)
        add(Rate, std::to_string(manner.pacePercent));
    if (manner.volumePercent != usual.volumePercent)
        add(Amplification, std::to_string(manner.volumePercent));
    return needs;
}

Manner mannerOf(std::string_view needs)
{
    Manner manner;
    while (!needs.empty()) {
        const std::string_view each = needs.substr(0, needs.find(';'));
        needs.remove_prefix(std::min(each.size() + 1, needs.size()));
        if (const auto equals = each.find('='); equals != std::string_view::npos)
            take(manner, each.substr(0, equals), each.substr(equals + 1));
    }
    return manner;
}

} // namespace huimin::remembered
