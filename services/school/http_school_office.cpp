// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/school/http_school_office.h"

#include "services/school/school_messages.h"

namespace huimin::school {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;
/// A picture takes longer on a slow line.
constexpr auto PaperLimit = 10s;

} // namespace

Task<SchoolOffice::Seasons> HttpSchoolOffice::season()
{
    HttpRequest request{"GET", base_ + "/v1/season", {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandSeason(response);
}

Task<SchoolOffice::Told> HttpSchoolOffice::family(Person person, std::string child, Purpose purpose)
{
    HttpRequest request{"POST", base_ + "/v1/family",
                        toJson(Query{std::move(person), std::move(child), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandFamily(response);
}

Task<SchoolOffice::Brought> HttpSchoolOffice::bring(Paper paper)
{
    HttpRequest request{"PUT", base_ + "/v1/papers/" + urlEncoded(paper.key), toJson(paper)};
    const std::string digest = digestOf(paper.bytes);
    const auto response = co_await client_.send(std::move(request), PaperLimit);
    Brought brought = understandBrought(response);
    // Whoever has another picture has not got this one.
    const auto *taken = std::get_if<PaperTaken>(&brought);
    if (taken != nullptr && taken->digest != digest)
        co_return NoAnswer{"another digest"};
    co_return brought;
}

Task<SchoolOffice::Answer> HttpSchoolOffice::send(Letter letter)
{
    const auto response =
        co_await client_.send(about(letter.key, "PUT", toJson(letter)), AnswerLimit);
    Answer answer = understandAnswer(response);
    // "Never heard of it" is no answer to being told of it: a wrong address, perhaps.
    if (std::holds_alternative<NeverHeard>(answer))
        co_return NoAnswer{"status 404"};
    co_return answer;
}

Task<SchoolOffice::Answer> HttpSchoolOffice::ask(std::string key)
{
    const auto response = co_await client_.send(about(key, "GET", {}), AnswerLimit);
    co_return understandAnswer(response);
}

Task<SchoolOffice::Kept> HttpSchoolOffice::keep(Person person, std::string code, Draft draft,
                                                Purpose purpose)
{
    HttpRequest request{"POST", base_ + "/v1/drafts/keep",
                        toJson(DraftQuery{std::move(person), std::move(code), std::move(purpose),
                                          std::move(draft)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandKept(response);
}

Task<SchoolOffice::Found> HttpSchoolOffice::goOn(Person person, std::string code, Purpose purpose)
{
    return draft("find", {std::move(person), std::move(code), std::move(purpose), {}});
}

Task<SchoolOffice::Found> HttpSchoolOffice::drop(Person person, std::string code, Purpose purpose)
{
    return draft("drop", {std::move(person), std::move(code), std::move(purpose), {}});
}

Task<SchoolOffice::Found> HttpSchoolOffice::draft(const char *what, DraftQuery query)
{
    HttpRequest request{"POST", base_ + "/v1/drafts/" + what, toJson(query)};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandFound(response);
}

HttpRequest HttpSchoolOffice::about(const std::string &key, const char *method,
                                    std::string body) const
{
    return {method, base_ + "/v1/letters/" + urlEncoded(key), std::move(body)};
}

} // namespace huimin::school
