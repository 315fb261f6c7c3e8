// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/speech.h"
#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the page on which somebody writes.
WritingValue value(const session::WritingPage &page);
/// The page on which somebody writes their name: its strokes alone.
WritingValue value(const session::SignPage &page);

/// "惠，惠州的惠": a character is told from others that sound like it.
QString candidateName(const writing::Writing::Candidate &candidate);

/// What is heard of one step of writing. What is written is for one pair of ears; how much of
/// it there is may be heard by everybody.
speech::Speech writingEcho(const session::WritingPage &before, const session::WritingPage &now,
                           session::Language language);

} // namespace huimin::view
