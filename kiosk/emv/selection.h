// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/chip.h"
#include "kiosk/emv/data.h"

#include <string>
#include <vector>

namespace huimin::emv {

/// An application that this station knows. With `partial` the card's name may be
/// longer (ASI, EMV Book 1 12.3.1).
struct KnownApplication {
    Bytes aid;
    bool partial = true;
};

struct Candidate {
    Bytes aid;
    std::string label; ///< for the resident: preferred name or label, UTF-8
    int priority = 0;  ///< 1 is first; 0 has none and comes last
    bool needsConfirmation = false;
};

/// The applications that card and station have in common, best first (EMV Book 1
/// 12.3, 12.4): from the payment system environment, else by trying our list.
Task<CardResult<std::vector<Candidate>>> findCandidates(Chip &chip,
                                                        const std::vector<KnownApplication> &known);

/// Final SELECT; gives what the FCI says. NoApplication when the card refuses it, so
/// that the caller can go on with the rest of the list.
Task<CardResult<Data>> selectApplication(Chip &chip, Bytes aid);

/// A name from the card as UTF-8: PBOC cards write GB18030, others ASCII.
std::string cardText(ByteView bytes);

} // namespace huimin::emv
