// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/announcements/announcements.h"
#include "services/http/http.h"

/// JSON Feed 1.1 (jsonfeed.org), as much of it as a station reads. Pure; everything read is
/// outside data.
namespace huimin::announcements {

/// What `version` says; 1 is read alike.
inline constexpr const char *Version = "https://jsonfeed.org/version/1.1";
/// A tag that no feed has to have: this one is for everybody, and now.
inline constexpr const char *Urgent = "urgent";
/// An item has one language. Another one is under its name in this object, which is ours alone.
inline constexpr const char *Translations = "_translations";
inline constexpr const char *English = "en";
inline constexpr const char *HongKong = "zh-HK";

inline constexpr std::size_t TitleMost = 60;  ///< characters
inline constexpr std::size_t WordsMost = 400; ///< what is longer ends with dots
inline constexpr std::size_t Kept = 30;       ///< announcements

Announcements::Told understandFeed(const Result<HttpResponse> &response);

} // namespace huimin::announcements
