// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills/biller.h"
#include "services/http/http.h"

/// What a company asks back before it shows an account, and what is answered: the JSON of
/// openapi.yaml, both ways. Pure; everything read is outside data.
namespace huimin::bills {

inline constexpr std::size_t FieldsMost = 3;
inline constexpr int DigitsMost = 12; ///< of an answer
inline constexpr std::size_t HouseholdsMost = 6;

std::string toJson(const Biller::NeedsMore &more);
Result<Biller::NeedsMore> parseNeedsMore(const std::string &json);

std::string toJson(const Biller::Several &several);
Result<Biller::Several> parseSeveral(const std::string &json);

std::string toJson(const Biller::AskCompany &ask);
Result<Biller::AskCompany> parseAskCompany(const std::string &json);

std::string toJson(const std::vector<Biller::Answer> &answers);
Result<std::vector<Biller::Answer>> parseAnswers(const std::string &json);
/// For whoever writes the other side: what is wrong, and where.
std::string notAnswersJson(const std::string &why);

/// Of an answer whose status says that it is a question.
Biller::Found understandQuestion(const HttpResponse &response);

} // namespace huimin::bills
