// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace huimin {

/// What else a cabinet has (XFS4IoT Auxiliaries): so far the socket for a headset.
class Auxiliaries
{
public:
    /// Whether a plug is in. When it cannot be found out it is not present: what is private is
    /// then not said.
    enum class EnhancedAudioSensor { NotPresent, Present };
    using AudioListener = std::function<void(EnhancedAudioSensor)>;

    virtual ~Auxiliaries() = default;

    virtual EnhancedAudioSensor enhancedAudio() const = 0;
    virtual void onEnhancedAudio(AudioListener listener) = 0;
};

} // namespace huimin
