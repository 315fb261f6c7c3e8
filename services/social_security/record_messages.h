// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/social_security/social_security.h"

/// The part of openapi.yaml about contributions and papers, both ways; rules as of
/// social_messages.h.
namespace huimin::social_security {

/// The key is in the path, not in the body.
std::string toJson(const CertificateOrder &order);
Result<CertificateOrder> parseOrder(const std::string &json);

/// Which paper somebody holds.
struct Held {
    std::string number;
    std::string code;
};
std::string toJson(const Held &held);
Result<Held> parseHeld(const std::string &json);

std::string toJson(const SocialSecurity::Recorded &recorded);
std::string toJson(const Certificate &certificate);
std::string toJson(const Verification &verification);

SocialSecurity::Recorded understandRecord(const Result<HttpResponse> &response);
SocialSecurity::Issued understandCertificate(const Result<HttpResponse> &response);
SocialSecurity::Verified understandVerification(const Result<HttpResponse> &response);

} // namespace huimin::social_security
