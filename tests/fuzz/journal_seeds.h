// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::fuzz {

/// A journal with visits that have everything in them, as a report whose bodies are not
/// compared with their hashes: a changed one reaches the money core.
Bytes journalReportSeed();

/// The same as a file, before it its log as a piece: empty, or with all the records.
Bytes journalFileSeed(bool inLog);

} // namespace huimin::fuzz
