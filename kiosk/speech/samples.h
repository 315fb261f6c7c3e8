// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::speech {

/// Sound in one channel of 16-bit samples. Everything that is said comes at this rate, so that
/// a recording and the synthesiser can follow each other on one line.
using Samples = std::vector<std::int16_t>;
inline constexpr int SamplesPerSecond = 22'050;

/// A WAV file's samples. An error: not what a station plays, and in which way.
Result<Samples> samplesOfWav(const std::string &path);
/// The same without reading all of it.
Result<void> checkWav(const std::string &path);
std::string wavOf(std::span<const std::int16_t> samples);

/// The same words at so many percent of their pace, at the same pitch.
Samples paced(Samples samples, int percent);
Samples scaled(Samples samples, int percent);

} // namespace huimin::speech
