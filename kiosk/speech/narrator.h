// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/speech.h"
#include "kiosk/speech/voice.h"

namespace huimin::speech {

/// Decides what is heard, where and when; how it is worded others know.
///
/// Private sentences are dropped unless the headset is in. Whatever is new interrupts what is
/// being said, for nobody should have to listen to an end before going on.
class Narrator
{
public:
    explicit Narrator(Voice &voice) : voice_(voice) {}

    void setManner(const session::Manner &manner);
    void setHeadset(bool isIn);
    bool isHeadsetIn() const { return headset_; }
    /// Somebody listens.
    bool isOn() const { return headset_ || manner_.spoken; }

    /// A new page: what it says, and which key does what.
    void page(Speech speech);
    /// The page has changed: what repeat() says, without saying it now.
    void keep(Speech speech) { page_ = std::move(speech); }
    /// Something on the same page: a digit that was typed, the control that is next.
    void tell(const Speech &speech);
    /// What everybody has to hear, whether or not pages are read aloud.
    void announce(const Speech &speech);
    /// The page once more.
    void repeat();
    void stop();

private:
    void say(const Speech &speech);

    Voice &voice_;
    session::Manner manner_;
    bool headset_ = false;
    Speech page_;
};

} // namespace huimin::speech
