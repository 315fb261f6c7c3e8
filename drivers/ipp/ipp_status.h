// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/page_printer.h"
#include "drivers/ipp/ipp_message.h"

namespace huimin::ipp {

/// RFC 8011, 5.3.7: how a job stands.
enum class JobState {
    Pending = 3,
    Held = 4,
    Processing = 5,
    Stopped = 6,
    Canceled = 7,
    Aborted = 8,
    Completed = 9,
};

/// Nothing: the answer does not say.
std::optional<JobState> jobState(const Message &answer);
/// It will not change any more.
bool isOver(JobState state);

/// Of an answer about the printer: why it does not print; nothing: it would.
std::optional<PagePrinter::Trouble> troubleIn(const Message &answer);
Fault faultOf(PagePrinter::Trouble trouble);

} // namespace huimin::ipp
