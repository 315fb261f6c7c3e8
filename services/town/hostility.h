// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"

#include <span>

namespace huimin::town {

/// What an answer can be made into: a broken system on the other side, or somebody who means harm.
/// The words: "cut", "huge", "type", "person", "encoding", "rtl", "control", "markup", "long".
std::span<const char *const> hostilities();

/// The status stays. Words are those values that people read: what is not plain ASCII.
HttpResponse made(const std::string &hostility, HttpResponse answer);

} // namespace huimin::town
