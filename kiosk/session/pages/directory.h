// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"

namespace huimin::session {

/// What to bring, where and when. Confirm: on paper; Choose 0: something else; Cancel: back.
struct DirectoryPage {
    Directory::Service service;
    bool canPrint = false;    ///< the slip, or a form
    bool printed = false;     ///< the slip
    bool printsForms = false; ///< on large paper

    friend bool operator==(const DirectoryPage &, const DirectoryPage &) = default;
};

} // namespace huimin::session
