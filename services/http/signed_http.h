// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sm2_key.h"
#include "services/http/http.h"

namespace huimin {

/// Signs what is asked and believes only answers that the office has signed, to this question and
/// now. Damaged: an answer that is not; what the office did is unknown then.
class SignedHttp final : public HttpClient
{
public:
    /// `pathBefore` is put before each path by the line: the whole path is signed.
    SignedHttp(HttpClient &line, std::string pathBefore, const crypto::Sm2Signer &own,
               crypto::Sm2Certificate office, Clock &clock, crypto::Random &random);

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override;

private:
    /// Empty: the answer is believed.
    std::string doubtAbout(const HttpResponse &answer, const HttpRequest &question,
                           const std::string &nonce) const;
    std::string seal(HttpRequest &request);

    HttpClient &line_;
    std::string pathBefore_;
    crypto::Sm2Signer own_;
    crypto::Sm2Certificate office_;
    Clock &clock_;
    crypto::Random &random_;
};

} // namespace huimin
