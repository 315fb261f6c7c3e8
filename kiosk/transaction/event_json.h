// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/event.h"

namespace huimin::transaction {

/// An event as a journal body: its fields, amounts as integers of fen, bytes as hex,
/// enumerations by their names. The kind of the record is name(event).
std::string toJson(const Event &event);

/// The reverse. An unknown kind, a missing field, a value outside its type or an
/// unknown name is BadData with the field's path; nothing gets a default.
Result<Event> fromJson(const std::string &kind, const std::string &body);

} // namespace huimin::transaction
