// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/signed_http.h"

#include "services/http/envelope.h"

namespace huimin {

namespace {

constexpr std::size_t NonceBytes = 16;

} // namespace

SignedHttp::SignedHttp(HttpClient &line, std::string pathBefore, const crypto::Sm2Signer &own,
                       crypto::Sm2Certificate office, Clock &clock, crypto::Random &random)
    : line_(line), pathBefore_(std::move(pathBefore)), own_(own), office_(std::move(office)),
      clock_(clock), random_(random)
{}

/// Says the nonce.
std::string SignedHttp::seal(HttpRequest &request)
{
    const crypto::Sm2Certificate &own = own_.certificate();
    envelope::Seal seal{own.name,
                        own.serial,
                        inMilliseconds(clock_.wall()) / 1000,
                        toHex(random_.bytes(NonceBytes)),
                        {}};
    HttpRequest asSent = request;
    asSent.path = pathBefore_ + request.path;
    seal.signature = own_.sign(bytesOf(envelope::textOf(asSent, seal)));
    envelope::put(seal, request.headers);
    return seal.nonce;
}

std::string SignedHttp::doubtAbout(const HttpResponse &answer, const HttpRequest &question,
                                   const std::string &nonce) const
{
    const auto seal = envelope::sealIn(answer.headers);
    if (!seal)
        return "the answer is not signed: " + seal.error().detail;
    if (seal->key != office_.serial)
        return "the answer is signed under another certificate";
    if (seal->nonce != nonce)
        return "the answer is one to another question";
    if (!envelope::isFresh(*seal, clock_.wall()))
        return "the answer was signed at another time";
    HttpRequest asSent = question;
    asSent.path = pathBefore_ + question.path;
    const auto holds = crypto::sm2Verify(
        office_.key, bytesOf(envelope::textOf(answer, asSent, *seal)), seal->signature);
    return holds && *holds ? std::string() : "the answer's signature is wrong";
}

Task<Result<HttpResponse>> SignedHttp::send(HttpRequest request, Duration limit)
{
    const std::string nonce = seal(request);
    HttpRequest asked = request;
    auto answer = co_await line_.send(std::move(asked), limit);
    if (!answer)
        co_return answer;
    const std::string doubt = doubtAbout(*answer, request, nonce);
    if (!doubt.empty())
        co_return fail(ErrorCode::Damaged, request.path + ": " + doubt);
    co_return answer;
}

} // namespace huimin
