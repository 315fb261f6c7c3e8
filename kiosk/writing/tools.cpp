// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/writing/tools.h"

#include "kiosk/base/log.h"

namespace huimin::writing {

void Tools::open()
{
    if (std::exchange(opened_, true))
        return;
    if (auto pinyin = Pinyin::open())
        pinyin_ = *std::move(pinyin);
    else
        log::warning("writing", "pinyin: {}", describe(pinyin.error()));
    if (auto strokes = Strokes::open())
        strokes_ = *std::move(strokes);
    else
        log::warning("writing", "handwriting: {}", describe(strokes.error()));
}

Pinyin *Tools::pinyin()
{
    open();
    return pinyin_.get();
}

Strokes *Tools::strokes()
{
    open();
    return strokes_.get();
}

void Tools::forget()
{
    if (pinyin_)
        pinyin_->forget();
}

} // namespace huimin::writing
