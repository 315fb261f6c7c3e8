// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/social_security/social_security.h"

#include <string_view>

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data. What is wrong is
/// said by its key alone, never by its value: it may be somebody's number.
namespace huimin::social_security {

/// Whose data, and why.
struct Query {
    SocialSecurity::Person person;
    SocialSecurity::Purpose purpose;
};
std::string toJson(const Query &query);
Result<Query> parseQuery(const std::string &json);

/// The key is in the path, not in the body.
std::string toJson(const SocialSecurity::Confirmation &confirmation);
Result<SocialSecurity::Confirmation> parseConfirmation(const std::string &json);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const SocialSecurity::Told &told);
std::string toJson(const SocialSecurity::Answer &answer);
std::string toJson(const std::vector<SocialSecurity::Access> &accesses);
std::string toJson(const SocialSecurity::Refused &refused);
/// For whoever writes the other side: what is wrong, and where.

SocialSecurity::Told understandPension(const Result<HttpResponse> &response);
SocialSecurity::Answer understandConfirmation(const Result<HttpResponse> &response);
SocialSecurity::Accesses understandAccesses(const Result<HttpResponse> &response);

} // namespace huimin::social_security
