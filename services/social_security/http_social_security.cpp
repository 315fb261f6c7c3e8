// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/http_social_security.h"

#include "kiosk/base/characters.h"
#include "services/social_security/card_messages.h"
#include "services/social_security/face_messages.h"
#include "services/social_security/record_messages.h"
#include "services/social_security/social_messages.h"

namespace huimin::social_security {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;
/// A picture is long, and lines are slow.
constexpr auto PictureLimit = 20s;

} // namespace

Task<SocialSecurity::Told> HttpSocialSecurity::pension(Person person, Purpose purpose)
{
    const std::string asked = person.name;
    HttpRequest request{"POST", base_ + "/v1/pension",
                        toJson(Query{std::move(person), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Told told = understandPension(response);
    const auto *pension = std::get_if<Pension>(&told);
    // Somebody else's pension must not be seen, whatever went wrong there.
    if (pension != nullptr && !isMaskOf(pension->maskedName, asked))
        co_return NoAnswer{"the pension of another person"};
    co_return told;
}

Task<SocialSecurity::Answer> HttpSocialSecurity::confirm(Confirmation confirmation)
{
    const auto response =
        co_await client_.send(about(confirmation.key, "PUT", toJson(confirmation)), AnswerLimit);
    Answer answer = understandConfirmation(response);
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<SocialSecurity::Answer> HttpSocialSecurity::ask(std::string key)
{
    const auto response = co_await client_.send(about(key, "GET", {}), AnswerLimit);
    co_return understandConfirmation(response);
}

Task<SocialSecurity::FaceAnswer> HttpSocialSecurity::askFace(FaceWish wish)
{
    HttpRequest request{"PUT", base_ + "/v1/faces/" + urlEncoded(wish.key), toJson(wish)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    FaceAnswer answer = understandFaceAsked(response);
    const auto *asked = std::get_if<FaceAsked>(&answer);
    if (asked != nullptr && wish.still && asked->gesture != social_security::Gesture::Straight)
        co_return NoAnswer{"a gesture of somebody who cannot"};
    co_return answer;
}

Task<SocialSecurity::Answer> HttpSocialSecurity::showFace(FacePicture picture)
{
    HttpRequest request{"PUT", base_ + "/v1/faces/" + urlEncoded(picture.key) + "/picture",
                        toJson(picture)};
    picture.jpeg.clear();
    const auto response = co_await client_.send(std::move(request), PictureLimit);
    Answer answer = understandConfirmation(response);
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<SocialSecurity::RemindedAnswer> HttpSocialSecurity::remind(Reminder reminder)
{
    HttpRequest request{"PUT", base_ + "/v1/reminders/" + urlEncoded(reminder.reference),
                        toJson(reminder)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandReminded(response);
}

Task<SocialSecurity::Accesses> HttpSocialSecurity::accesses(Person person, Purpose purpose)
{
    HttpRequest request{"POST", base_ + "/v1/accesses",
                        toJson(Query{std::move(person), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandAccesses(response);
}

Task<SocialSecurity::Recorded> HttpSocialSecurity::record(Person person, Purpose purpose)
{
    const std::string asked = person.name;
    HttpRequest request{"POST", base_ + "/v1/record",
                        toJson(Query{std::move(person), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Recorded recorded = understandRecord(response);
    const auto *record = std::get_if<Record>(&recorded);
    if (record != nullptr && !isMaskOf(record->maskedName, asked))
        co_return NoAnswer{"the record of another person"};
    co_return recorded;
}

Task<SocialSecurity::Issued> HttpSocialSecurity::issue(CertificateOrder order)
{
    HttpRequest request{"PUT", base_ + "/v1/certificates/" + urlEncoded(order.key), toJson(order)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Issued issued = understandCertificate(response);
    const auto *paper = std::get_if<Certificate>(&issued);
    if (paper != nullptr && (paper->what != order.what || paper->year != order.year))
        co_return NoAnswer{"another paper than was asked for"};
    co_return issued;
}

Task<SocialSecurity::Cards> HttpSocialSecurity::cards(Person person, Purpose purpose)
{
    const std::string asked = person.name;
    HttpRequest request{"POST", base_ + "/v1/cards",
                        toJson(Query{std::move(person), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Cards cards = understandCards(response);
    if (const auto *all = std::get_if<std::vector<CardStanding>>(&cards))
        for (const CardStanding &each : *all)
            if (!isMaskOf(each.maskedName, asked))
                co_return NoAnswer{"the card of another person"};
    co_return cards;
}

Task<SocialSecurity::OrderAnswer> HttpSocialSecurity::order(CardOrder order)
{
    HttpRequest request{"PUT", base_ + "/v1/card-orders/" + urlEncoded(order.key), toJson(order)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandOrdered(response);
}

Task<SocialSecurity::CommandAnswer> HttpSocialSecurity::command(CardQuestion question)
{
    HttpRequest request{"POST", base_ + "/v1/card-orders/" + urlEncoded(question.key) + "/commands",
                        toJson(question)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandCommand(response);
}

Task<SocialSecurity::NotedAnswer> HttpSocialSecurity::ended(CardOutcome outcome)
{
    HttpRequest request{"PUT", base_ + "/v1/card-orders/" + urlEncoded(outcome.key) + "/outcome",
                        toJson(outcome)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandNoted(response);
}

Task<SocialSecurity::NotedAnswer> HttpSocialSecurity::reportLoss(CardLoss loss)
{
    HttpRequest request{"PUT", base_ + "/v1/card-losses/" + urlEncoded(loss.key), toJson(loss)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandNoted(response);
}

Task<SocialSecurity::Verified> HttpSocialSecurity::verify(std::string number, std::string code)
{
    HttpRequest request{"POST", base_ + "/v1/verifications",
                        toJson(Held{std::move(number), std::move(code)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandVerification(response);
}

HttpRequest HttpSocialSecurity::about(const std::string &key, const char *method,
                                      std::string body) const
{
    return {method, base_ + "/v1/confirmations/" + urlEncoded(key), std::move(body)};
}

} // namespace huimin::social_security
