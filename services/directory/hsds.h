// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/directory/directory.h"
#include "services/http/http.h"

/// Human Services Data Specification 3.0, as much of it as a station reads. Pure; everything read
/// is outside data.
namespace huimin::directory {

/// The standard has one language for each text. Another one is an attribute of the same object:
/// `link_type` names the field, the language of the `taxonomy_term` says which.
inline constexpr const char *English = "en";
inline constexpr const char *HongKong = "zh-HK";
/// An attribute that says what a service is about.
inline constexpr const char *About = "topic";

Directory::Topics understandTopics(const Result<HttpResponse> &response);
Directory::Entries understandServices(const Result<HttpResponse> &response);
/// `address` is the directory's own: forms that lie elsewhere cannot be printed.
Directory::Told understandService(const Result<HttpResponse> &response, const std::string &address);
Directory::Printable understandForm(const Result<HttpResponse> &response);

/// As an iCalendar `byday` lists days, and back: "MO,TU". Nothing when it is no such list.
std::string byDay(const std::vector<int> &days);
std::optional<std::vector<int>> parseByDay(const std::string &text);
/// "08:30".
bool isTimeOfDay(const std::string &text);

} // namespace huimin::directory
