// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/manner.h"

#include <algorithm>

namespace huimin::session {

namespace {

constexpr int TextStep = 100;
constexpr int TextMost = 300;
constexpr int PaceStep = 20;
constexpr int PaceLeast = 60;
constexpr int PaceUsual = 100;
constexpr int VolumeStep = 15;
constexpr int VolumeMost = 100;
constexpr int VolumeLeast = 40;

} // namespace

std::optional<Manner> changed(const Manner &manner, const Input &input)
{
    Manner wanted = manner;
    switch (input.kind) {
    case Input::Kind::SwitchLanguage:
        wanted.language =
            manner.language == Language::Chinese ? Language::English : Language::Chinese;
        return wanted;
    case Input::Kind::SwitchElder:
        wanted.elder = !manner.elder;
        return wanted;
    case Input::Kind::SwitchReach:
        wanted.low = !manner.low;
        return wanted;
    case Input::Kind::NextContrast:
        wanted.contrast = manner.contrast == Contrast::Light  ? Contrast::Dark
                          : manner.contrast == Contrast::Dark ? Contrast::Yellow
                                                              : Contrast::Light;
        return wanted;
    case Input::Kind::NextSize:
        wanted.textPercent =
            manner.textPercent >= TextMost ? TextStep : manner.textPercent + TextStep;
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
    return all;
}

} // namespace huimin::session
