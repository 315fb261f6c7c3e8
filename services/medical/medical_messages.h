// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/medical/medical_insurance.h"
#include "services/social_security/social_messages.h"

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data. What is wrong is
/// said by its key alone, never by its value: it may be somebody's number.
namespace huimin::medical {

/// Whose data, and why: as the office for social security is asked.
using social_security::parseQuery;
using social_security::Query;
using social_security::toJson;

/// Which of several records; empty: none was named.
struct CoverQuery {
    Query query;
    std::string record;
};
std::string toJson(const CoverQuery &query);
Result<CoverQuery> parseCoverQuery(const std::string &json);

/// Which page of what was spent.
struct SpendingQuery {
    Query query;
    std::string record;
    int from = 0;
};
std::string toJson(const SpendingQuery &query);
Result<SpendingQuery> parseSpendingQuery(const std::string &json);

/// Whose code, and why.
struct CodeQuery {
    std::string code;
    MedicalInsurance::Purpose purpose;
};
std::string toJson(const CodeQuery &query);
Result<CodeQuery> parseCodeQuery(const std::string &json);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const MedicalInsurance::Told &told);
std::string toJson(const MedicalInsurance::Spent &spent);
std::string toJson(const std::vector<MedicalInsurance::Topic> &topics);
std::string toJson(const MedicalInsurance::Guide &guide);
std::string toJson(const MedicalInsurance::Held &held);
std::string toJson(const MedicalInsurance::Refused &refused);

MedicalInsurance::Told understandCover(const Result<HttpResponse> &response);
MedicalInsurance::Spent understandSpendings(const Result<HttpResponse> &response);
MedicalInsurance::Topics understandTopics(const Result<HttpResponse> &response);
MedicalInsurance::Guides understandGuide(const Result<HttpResponse> &response);
MedicalInsurance::Held understandHolder(const Result<HttpResponse> &response);

} // namespace huimin::medical
