// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bills/biller.h"
#include "services/http/http.h"

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data.
namespace huimin::bills {

std::string toJson(const Biller::Account &account);
Result<Biller::Account> parseAccount(const std::string &json);

std::string toJson(const Biller::Order &order);
/// The key is in the path, not in the body.
Result<Biller::Order> parseOrder(const std::string &json);

/// A payment as the biller has it.
std::string toJson(const Biller::Booked &booked);
std::string toJson(const Biller::Refused &refused);
std::string neverHeardJson();
std::string noSuchAccountJson();
/// For whoever writes the other side: what is wrong, and where.
std::string notAnOrderJson(const std::string &why);

Biller::Found understandAccount(const Result<HttpResponse> &response);
Biller::Paid understandPayment(const Result<HttpResponse> &response);

} // namespace huimin::bills
