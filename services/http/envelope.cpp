// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/envelope.h"

#include "kiosk/base/crypto.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin::envelope {

namespace {

constexpr const char *App = "x-app-id";
constexpr const char *Key = "x-key-id";
constexpr const char *Timestamp = "x-timestamp";
constexpr const char *Nonce = "x-nonce";
constexpr const char *Algorithm = "x-alg";
constexpr const char *Signature = "x-signature";
constexpr const char *Sm2WithSm3 = "SM2-SM3";
constexpr std::size_t SignatureSize = 64;
constexpr std::size_t NonceDigits = 32;
constexpr std::size_t WordMost = 64;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

std::string digestOf(const std::string &body)
{
    return toHex(crypto::sm3(bytesOf(body)));
}

} // namespace

Result<Seal> sealIn(const std::map<std::string, std::string> &headers)
{
    for (const char *name : {App, Key, Timestamp, Nonce, Algorithm, Signature})
        if (!headers.contains(name))
            return fail(ErrorCode::BadData, fmt::format("it has no {}", name));
    Seal seal{headers.at(App), headers.at(Key), 0, headers.at(Nonce), {}};
    const auto wrong = [](const char *name) {
        return fail(ErrorCode::BadData, fmt::format("its {} makes no sense", name));
    };
    if (headers.at(Algorithm) != Sm2WithSm3)
        return wrong(Algorithm);
    const auto isVisible = [](char c) { return c > ' ' && c <= '~'; };
    if (seal.app.empty() || seal.app.size() > WordMost || !std::ranges::all_of(seal.app, isVisible))
        return wrong(App);
    if (seal.key.empty() || seal.key.size() > WordMost || !std::ranges::all_of(seal.key, isHex))
        return wrong(Key);
    if (seal.nonce.size() != NonceDigits || !std::ranges::all_of(seal.nonce, isHex))
        return wrong(Nonce);
    const std::string &time = headers.at(Timestamp);
    const auto [end, error] = std::from_chars(time.data(), time.data() + time.size(), seal.at);
    if (error != std::errc() || end != time.data() + time.size() || seal.at < 0)
        return wrong(Timestamp);
    const auto signature = fromHex(headers.at(Signature));
    if (!signature || signature->size() != SignatureSize)
        return wrong(Signature);
    seal.signature = *signature;
    return seal;
}

void put(const Seal &seal, std::map<std::string, std::string> &headers)
{
    headers[App] = seal.app;
    headers[Key] = seal.key;
    headers[Timestamp] = std::to_string(seal.at);
    headers[Nonce] = seal.nonce;
    headers[Algorithm] = Sm2WithSm3;
    headers[Signature] = toHex(seal.signature);
}

std::string textOf(const HttpRequest &question, const Seal &seal)
{
    return fmt::format("{}\n{}\n{}\n{}\n{}", question.method, question.path, seal.at, seal.nonce,
                       digestOf(question.body));
}

std::string textOf(const HttpResponse &answer, const HttpRequest &question, const Seal &seal)
{
    return fmt::format("{} {}\n{}\n{}\n{}\n{}", answer.status, question.method, question.path,
                       seal.at, seal.nonce, digestOf(answer.body));
}

bool isFresh(const Seal &seal, WallTime now)
{
    // Not by their difference: a time from outside may be any number.
    const std::int64_t seconds = inMilliseconds(now) / 1000;
    return seal.at >= seconds - Window.count() && seal.at <= seconds + Window.count();
}

} // namespace huimin::envelope
