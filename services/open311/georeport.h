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

using Fields = std::map<std::string, std::string>;

/// What a report says, in the words of the standard; what is empty is not said.
std::vector<std::pair<std::string, std::string>> fieldsOf(const Hotline::Report &report,
                                                          const std::string &apiKey);
/// A report as the form that the standard wants; its photo stays out.
std::string toForm(const Hotline::Report &report, const std::string &apiKey);
/// The fields of a form; nothing when it is none.
Result<Fields> parseForm(const std::string &body);

/// A body, and what it is.
struct Body {
    std::string type;
    std::string text;
};
/// A report with its photo (GeoReport 2.1, draft): the same fields as multipart/form-data
/// (RFC 7578), and the photo as the file `media`.
Body toMultipart(const Hotline::Report &report, const std::string &apiKey);
struct Multipart {
    Fields fields;
    std::string media; ///< the file; empty: none
};
bool isMultipart(const std::string &type);
/// Nothing when it is none, or has parts that nobody asked for.
Result<Multipart> parseMultipart(const std::string &type, std::string_view body);

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
