// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/open311/hotline.h"

/// Open311 GeoReport v2 in JSON, both ways. Pure; everything read is outside data: what is wrong
/// is no answer, and words that are only shown are made fit to be shown.
namespace huimin::open311 {

/// The mark of a report, at the end of its description: the one place that every server keeps
/// and gives back. It finds a report whose answer was lost.
std::string marked(const std::string &description, const std::string &mark);
bool isMarked(const std::string &description, const std::string &mark);
/// Without its mark.
std::string unmarked(const std::string &description);

/// A report as the form that the standard wants.
std::string toForm(const Hotline::Report &report, const std::string &apiKey);
/// The fields of a form; nothing when it is none.
Result<std::map<std::string, std::string>> parseForm(const std::string &body);

Hotline::Services understandServices(const Result<HttpResponse> &response);
Hotline::Definition understandDefinition(const Result<HttpResponse> &response,
                                         const std::string &service);
Hotline::Sent understandSent(const Result<HttpResponse> &response);
Hotline::Resolved understandToken(const Result<HttpResponse> &response, const std::string &token);
Hotline::Looked understandCase(const Result<HttpResponse> &response, const std::string &id);
Hotline::Resolved understandList(const Result<HttpResponse> &response, const std::string &mark);

/// For the other side, and for what the station keeps of a list.
std::string toJson(const std::vector<Hotline::Service> &services);

} // namespace huimin::open311
