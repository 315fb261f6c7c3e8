// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/event.h"
#include "kiosk/transaction/transaction.h"

namespace huimin::replay {

/// What an event says, for somebody who reads what happened. `now` is the transaction
/// before it, which knows what notes the cassettes hold.
std::string words(const transaction::Event &event, const transaction::Transaction &now);

/// What happened beside transactions; an unknown kind is told by its body.
std::string incidentWords(const std::string &kind, const std::string &body);

/// "card 300.00 (622848*********5912), done": each leg and how it stands.
std::string words(const transaction::Tender &tender);
std::string words(const transaction::Delivery &delivery);

} // namespace huimin::replay
