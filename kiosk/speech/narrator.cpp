// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/narrator.h"

namespace huimin::speech {

void Narrator::setManner(const session::Manner &manner)
{
    const bool before = isOn();
    manner_ = manner;
    if (before && !isOn())
        stop();
}

/// What was meant for one pair of ears ends with the plug.
void Narrator::setHeadset(bool isIn)
{
    if (headset_ == isIn)
        return;
    headset_ = isIn;
    stop();
}

void Narrator::page(Speech speech)
{
    page_ = std::move(speech);
    tell(page_);
}

void Narrator::tell(const Speech &speech)
{
    if (!isOn() || speech.empty())
        return;
    voice_.stop();
    say(speech);
}

void Narrator::repeat()
{
    tell(page_);
}

void Narrator::stop()
{
    voice_.stop();
}

void Narrator::say(const Speech &speech)
{
    for (const Part &part : speech)
        if (!part.text.empty() && (headset_ || !part.isPrivate))
            voice_.say({part.text, part.language.value_or(manner_.language), manner_.pacePercent,
                        manner_.volumePercent, headset_ ? Where::Headset : Where::Loudspeaker});
}

} // namespace huimin::speech
