// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/writing/pinyin.h"
#include "kiosk/writing/strokes.h"

namespace huimin::writing {

/// What makes characters, opened when somebody writes for the first time: most visits write
/// nothing. Null: it is not installed, and this way of writing is not offered.
class Tools
{
public:
    Pinyin *pinyin();
    Strokes *strokes();
    void forget();

private:
    void open();

    bool opened_ = false;
    std::unique_ptr<Pinyin> pinyin_;
    std::unique_ptr<Strokes> strokes_;
};

} // namespace huimin::writing
