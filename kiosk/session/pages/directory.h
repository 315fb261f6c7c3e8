// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"

namespace huimin::session {

/// What to bring, where and when. Confirm: on paper; Cancel: back.
struct DirectoryPage {
    Directory::Service service;
    bool canPrint = false;
    bool printed = false;

    friend bool operator==(const DirectoryPage &, const DirectoryPage &) = default;
};

} // namespace huimin::session
