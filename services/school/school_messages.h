// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/school/school_office.h"

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data. What is wrong is
/// said by its key alone, never by its value: it may be a child's number.
namespace huimin::school {

/// Whose child, and why.
struct Query {
    SchoolOffice::Person person;
    std::string child;
    SchoolOffice::Purpose purpose;
};
std::string toJson(const Query &query);
Result<Query> parseQuery(const std::string &json);

/// What is kept of whom under which code; without a draft: which one is meant.
struct DraftQuery {
    SchoolOffice::Person person;
    std::string code; ///< nine digits
    SchoolOffice::Purpose purpose;
    std::optional<SchoolOffice::Draft> draft;
};
std::string toJson(const DraftQuery &query);
Result<DraftQuery> parseDraftQuery(const std::string &json);

/// Its key is in the path, not in the body.
std::string toJson(const SchoolOffice::Paper &paper);
/// As it came: whether it is what it says is not looked at.
struct ReadPaper {
    SchoolOffice::Paper paper;
    std::string digest;
};
Result<ReadPaper> parsePaper(const std::string &json);
/// SM3, hex.
std::string digestOf(const Bytes &bytes);

/// The key is in the path, not in the body.
std::string toJson(const SchoolOffice::Letter &letter);
Result<SchoolOffice::Letter> parseLetter(const std::string &json);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const SchoolOffice::Season &season);
std::string toJson(const SchoolOffice::Told &told);
std::string toJson(const SchoolOffice::Answer &answer);
std::string toJson(const SchoolOffice::Refused &refused);
std::string toJson(const SchoolOffice::PaperTaken &taken);
std::string toJson(const SchoolOffice::KeptUntil &kept);
std::string toJson(const SchoolOffice::Found &found);

SchoolOffice::Seasons understandSeason(const Result<HttpResponse> &response);
SchoolOffice::Told understandFamily(const Result<HttpResponse> &response);
SchoolOffice::Brought understandBrought(const Result<HttpResponse> &response);
SchoolOffice::Answer understandAnswer(const Result<HttpResponse> &response);
SchoolOffice::Kept understandKept(const Result<HttpResponse> &response);
SchoolOffice::Found understandFound(const Result<HttpResponse> &response);

} // namespace huimin::school
