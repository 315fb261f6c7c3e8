// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/open311/case_drafts.h"

#include <optional>

/// The JSON of drafts.yaml, both ways. Pure; everything read is outside data. What is wrong is said
/// by its key alone, never by its value: it may be somebody's words.
namespace huimin::open311 {

/// Who asks, about which code; without a draft: which one is meant.
struct DraftQuery {
    std::string apiKey; ///< empty: none
    std::string station;
    std::string code; ///< nine digits
    std::optional<CaseDrafts::Draft> draft;
};
std::string toJson(const DraftQuery &query);
Result<DraftQuery> parseDraftQuery(const std::string &json);

/// A draft alone, as it stands in a query, and in the books of whoever keeps it.
std::string toJson(const CaseDrafts::Draft &draft);
Result<CaseDrafts::Draft> parseDraft(const std::string &json);

/// Of what the town tells; nothing of NoAnswer can be written.
std::string toJson(const CaseDrafts::KeptUntil &kept);
std::string toJson(const CaseDrafts::Refused &refused);
std::string toJson(const CaseDrafts::Found &found);

CaseDrafts::Kept understandKept(const Result<HttpResponse> &response);
CaseDrafts::Found understandFound(const Result<HttpResponse> &response);

} // namespace huimin::open311
