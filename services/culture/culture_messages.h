// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/culture/culture.h"
#include "services/http/http.h"

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data. What is wrong is
/// said by its key alone, never by its value: it may be somebody's number.
namespace huimin::culture {

struct Query {
    Culture::Who who;
    Culture::Purpose purpose;
};
std::string toJson(const Query &query);
Result<Query> parseQuery(const std::string &json);

/// Keys, cards and numbers are in paths, not in bodies.
std::string toJson(const Culture::Loss &loss);
Result<Culture::Loss> parseLoss(const std::string &json);
std::string toJson(const Culture::Renewing &renewing);
Result<Culture::Renewing> parseRenewing(const std::string &json);
std::string toJson(const Culture::Load &load);
Result<Culture::Load> parseLoad(const std::string &json);
std::string toJson(const Culture::LoadEnd &end);
Result<Culture::LoadEnd> parseEnd(const std::string &json);

/// "99990000000000012345-7-A1B2C3D4": how a load is named in a path.
std::string text(const Culture::LoadName &name);
std::optional<Culture::LoadName> parseLoadName(const std::string &text);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const Culture::Told &told);
std::string toJson(const Culture::Movements &movements);
std::string toJson(const Culture::LossAnswer &answer);
std::string toJson(const Culture::RenewalAnswer &answer);
std::string toJson(const Culture::LoadAnswer &answer);
std::string toJson(const Culture::Refused &refused);

Culture::Told understandAccount(const Result<HttpResponse> &response);
Culture::Movements understandHistory(const Result<HttpResponse> &response);
Culture::LossAnswer understandLoss(const Result<HttpResponse> &response);
Culture::RenewalAnswer understandRenewal(const Result<HttpResponse> &response);
Culture::LoadAnswer understandLoad(const Result<HttpResponse> &response);

} // namespace huimin::culture
