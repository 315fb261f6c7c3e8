// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/http_culture.h"

#include "kiosk/base/characters.h"
#include "services/culture/culture_messages.h"

namespace huimin::culture {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

/// Another's account must not be seen, whatever went wrong there.
bool isOf(const Culture::Who &who, const Culture::Account &account)
{
    if (const auto *card = std::get_if<std::string>(&who))
        return card->ends_with(account.ending);
    return isMaskOf(account.maskedName, std::get<Culture::Person>(who).name);
}

} // namespace

Task<Culture::Told> HttpCulture::account(Who who, Purpose purpose)
{
    const Who asked = who;
    const std::string body = toJson(Query{std::move(who), std::move(purpose)});
    HttpRequest post = request("POST", "/v1/account", body);
    const auto response = co_await client_.send(std::move(post), AnswerLimit);
    Told told = understandAccount(response);
    const auto *account = std::get_if<Account>(&told);
    if (account != nullptr && !isOf(asked, *account))
        co_return NoAnswer{"the account of another card"};
    co_return told;
}

Task<Culture::Movements> HttpCulture::history(Who who, Purpose purpose)
{
    const std::string body = toJson(Query{std::move(who), std::move(purpose)});
    HttpRequest post = request("POST", "/v1/history", body);
    const auto response = co_await client_.send(std::move(post), AnswerLimit);
    co_return understandHistory(response);
}

Task<Culture::LossAnswer> HttpCulture::reportLoss(Loss loss)
{
    HttpRequest put = request("PUT", "/v1/losses/" + urlEncoded(loss.key), toJson(loss));
    const auto response = co_await client_.send(std::move(put), AnswerLimit);
    co_return understandLoss(response);
}

Task<Culture::RenewalAnswer> HttpCulture::renew(Renewing renewing)
{
    HttpRequest put = request("PUT", "/v1/renewals/" + urlEncoded(renewing.key), toJson(renewing));
    const auto response = co_await client_.send(std::move(put), AnswerLimit);
    co_return understandRenewal(response);
}

Task<Culture::LoadAnswer> HttpCulture::authorise(Load load)
{
    HttpRequest put = request("PUT", "/v1/loads/" + text(load.name), toJson(load));
    const auto response = co_await client_.send(std::move(put), AnswerLimit);
    LoadAnswer answer = understandLoad(response);
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<Culture::LoadAnswer> HttpCulture::end(LoadEnd end)
{
    HttpRequest put = request("PUT", "/v1/loads/" + text(end.name) + "/end", toJson(end));
    const auto response = co_await client_.send(std::move(put), AnswerLimit);
    co_return understandLoad(response);
}

Task<Culture::LoadAnswer> HttpCulture::ask(LoadName name)
{
    HttpRequest get = request("GET", "/v1/loads/" + text(name), {});
    const auto response = co_await client_.send(std::move(get), AnswerLimit);
    co_return understandLoad(response);
}

HttpRequest HttpCulture::request(const char *method, const std::string &path,
                                 std::string body) const
{
    return {method, base_ + path, std::move(body)};
}

} // namespace huimin::culture
