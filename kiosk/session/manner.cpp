// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/manner.h"

#include <algorithm>
#include <array>
#include <span>

namespace huimin::session {

namespace {

constexpr int TextUsual = 100;
constexpr int PaceStep = 20;
constexpr int PaceLeast = 60;
constexpr int PaceUsual = 100;
constexpr int VolumeStep = 15;
constexpr int VolumeMost = 100;
constexpr int VolumeLeast = 40;

/// How much larger letters may become, in per cent. Those of the easy version are large already;
/// what somebody who sits can reach is not high enough for more.
std::span<const int> sizes(const Manner &manner)
{
    static constexpr std::array Low{TextUsual, 150};
    static constexpr std::array Elder{TextUsual, 200};
    static constexpr std::array All{TextUsual, 200, 300};
    if (manner.low)
        return manner.elder ? std::span(Low).first(1) : std::span(Low);
    return manner.elder ? std::span<const int>(Elder) : std::span<const int>(All);
}

/// The largest that is not larger than wished, when the sizes are others now.
void fitSize(Manner &manner)
{
    int fitting = TextUsual;
    for (const int size : sizes(manner))
        if (size <= manner.textPercent)
            fitting = size;
    manner.textPercent = fitting;
}

void growText(Manner &manner)
{
    const auto all = sizes(manner);
    const auto next = std::ranges::upper_bound(all, manner.textPercent);
    manner.textPercent = next == all.end() ? TextUsual : *next;
}

} // namespace

std::optional<Manner> changed(const Manner &manner, const Input &input)
{
    Manner wanted = manner;
    switch (input.kind) {
    case Input::Kind::SwitchLanguage:
        if (const auto row = std::ranges::find_if(languages(),
                                                  [&](const LanguageRow &each) {
                                                      return static_cast<int>(each.language) ==
                                                             input.index;
                                                  });
            row != languages().end())
            wanted.language = row->language;
        return wanted;
    case Input::Kind::SwitchElder:
        wanted.elder = !manner.elder;
        fitSize(wanted);
        return wanted;
    case Input::Kind::SwitchReach:
        wanted.low = !manner.low;
        fitSize(wanted);
        return wanted;
    case Input::Kind::NextContrast:
        wanted.contrast = manner.contrast == Contrast::Light  ? Contrast::Dark
                          : manner.contrast == Contrast::Dark ? Contrast::Yellow
                                                              : Contrast::Light;
        return wanted;
    case Input::Kind::NextSize:
        growText(wanted);
        return wanted;
    case Input::Kind::SwitchSpeech:
        wanted.spoken = !manner.spoken;
        return wanted;
    // One key each: a step further, and from the last one back to the first.
    case Input::Kind::Slower:
        wanted.pacePercent =
            manner.pacePercent <= PaceLeast ? PaceUsual : manner.pacePercent - PaceStep;
        return wanted;
    case Input::Kind::Louder:
        wanted.volumePercent = manner.volumePercent >= VolumeMost
                                   ? VolumeLeast
                                   : std::min(manner.volumePercent + VolumeStep, VolumeMost);
        return wanted;
    default:
        return std::nullopt;
    }
}

Manner merged(const Manner &remembered, const Manner &now, const Manner &usual)
{
    Manner all = remembered;
    const auto prefer = [&](auto Manner::*part) {
        if (now.*part != usual.*part)
            all.*part = now.*part;
    };
    prefer(&Manner::language);
    prefer(&Manner::elder);
    prefer(&Manner::contrast);
    prefer(&Manner::textPercent);
    prefer(&Manner::low);
    prefer(&Manner::spoken);
    prefer(&Manner::pacePercent);
    prefer(&Manner::volumePercent);
    fitSize(all);
    return all;
}

} // namespace huimin::session
