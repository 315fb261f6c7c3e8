// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/journal.h"
#include "kiosk/transaction/event.h"

#include <optional>

namespace huimin::replay {

/// The money core folds what a station wrote, and stops the program at what no station can
/// write. A file from outside may hold anything, so it is asked first: what is impossible in
/// this, in words; nothing when it is possible.
std::optional<std::string> impossible(const Record &record);
std::optional<std::string> impossible(const transaction::Event &event);
/// The same for what is beside transactions: every number in it, and what it carries of them.
std::optional<std::string> impossibleIncident(const std::string &kind, const std::string &body);

} // namespace huimin::replay
