// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/http/office_fields.h"
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
/// Why, as it stands in every query: the value of "purpose".
nlohmann::json purposeJson(const SocialSecurity::Purpose &purpose);
SocialSecurity::Purpose purposeIn(OfficeFields &fields);

/// The key is in the path, not in the body.
std::string toJson(const SocialSecurity::Confirmation &confirmation);
Result<SocialSecurity::Confirmation> parseConfirmation(const std::string &json);

/// The reference is in the path, not in the body.
std::string toJson(const SocialSecurity::Reminder &reminder);
Result<SocialSecurity::Reminder> parseReminder(const std::string &json);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const SocialSecurity::Told &told);
std::string toJson(const SocialSecurity::Answer &answer);
std::string toJson(const std::vector<SocialSecurity::Access> &accesses);
std::string toJson(const SocialSecurity::Refused &refused);
std::string toJson(const SocialSecurity::Reminded &reminded);
/// For whoever writes the other side: what is wrong, and where.

SocialSecurity::Told understandPension(const Result<HttpResponse> &response);
SocialSecurity::Answer understandConfirmation(const Result<HttpResponse> &response);
SocialSecurity::RemindedAnswer understandReminded(const Result<HttpResponse> &response);
SocialSecurity::Accesses understandAccesses(const Result<HttpResponse> &response);

} // namespace huimin::social_security
