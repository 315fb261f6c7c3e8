// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/social_security/social_security.h"

/// The part of openapi.yaml about social-security cards, both ways; rules as of social_messages.h.
/// Keys are in the path, not in the body.
namespace huimin::social_security {

std::string toJson(const CardOrder &order);
Result<CardOrder> parseCardOrder(const std::string &json);
std::string toJson(const CardQuestion &question);
Result<CardQuestion> parseCardQuestion(const std::string &json);
std::string toJson(const CardOutcome &outcome);
Result<CardOutcome> parseCardOutcome(const std::string &json);
std::string toJson(const CardLoss &loss);
Result<CardLoss> parseCardLoss(const std::string &json);

std::string toJson(const std::vector<CardStanding> &cards);
std::string toJson(const SocialSecurity::Ordered &ordered);
std::string toJson(const SocialSecurity::Command &command);
std::string toJson(const SocialSecurity::Noted &noted);

SocialSecurity::Cards understandCards(const Result<HttpResponse> &response);
SocialSecurity::OrderAnswer understandOrdered(const Result<HttpResponse> &response);
SocialSecurity::CommandAnswer understandCommand(const Result<HttpResponse> &response);
SocialSecurity::NotedAnswer understandNoted(const Result<HttpResponse> &response);

} // namespace huimin::social_security
