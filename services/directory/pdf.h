// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <string_view>

/// A PDF that somebody else has made, before a printer gets it. Nothing of it is drawn here: it is
/// looked through, and refused if it is not as simple as a form needs to be.
namespace huimin::pdf {

inline constexpr std::size_t BytesMost = 512 * 1024;
inline constexpr int PagesMost = 4;

/// How many pages it has. BadData: it is no PDF with a plain table of its objects (ISO 32000-1,
/// 7.5), or one of them does something: scripts, actions, files within, forms of XFA, a cipher.
Result<int> pagesOf(std::string_view pdf);

} // namespace huimin::pdf
