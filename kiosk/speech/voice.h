// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/manner.h"

#include <functional>
#include <string>

namespace huimin::speech {

enum class Where { Loudspeaker, Headset };

/// One text, said once.
struct Utterance {
    std::string text;
    session::Language language = session::Language::Chinese;
    int pacePercent = 100;
    int volumePercent = 70;
    Where where = Where::Loudspeaker;
};

/// Something that speaks. It never blocks: a text waits behind the one that is being said.
class Voice
{
public:
    virtual ~Voice() = default;

    virtual void say(const Utterance &utterance) = 0;
    /// At once, and with everything that waits.
    virtual void stop() = 0;
    /// Everything has been said. Comes on the station's thread, never inside say().
    virtual void onDone(std::function<void()> listener) = 0;
};

} // namespace huimin::speech
