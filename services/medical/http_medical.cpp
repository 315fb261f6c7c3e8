// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/medical/http_medical.h"

#include "kiosk/base/characters.h"
#include "services/medical/medical_messages.h"

namespace huimin::medical {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;

} // namespace

Task<MedicalInsurance::Told> HttpMedicalInsurance::cover(Person person, Purpose purpose,
                                                         std::string record)
{
    const std::string asked = person.name;
    HttpRequest request{"POST", base_ + "/v1/cover",
                        toJson(CoverQuery{{std::move(person), std::move(purpose)}, record})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Told told = understandCover(response);
    const auto *cover = std::get_if<Cover>(&told);
    // Somebody else's money must not be seen, whatever went wrong there.
    if (cover != nullptr && !isMaskOf(cover->maskedName, asked))
        co_return NoAnswer{"the insurance of another person"};
    const auto *several = std::get_if<Several>(&told);
    if (several != nullptr && !isMaskOf(several->maskedName, asked))
        co_return NoAnswer{"the places of another person"};
    // Whoever has said which is not asked again.
    if (several != nullptr && !record.empty())
        co_return NoAnswer{"several places, when one was named"};
    co_return told;
}

Task<MedicalInsurance::Spent> HttpMedicalInsurance::spendings(Person person, Purpose purpose,
                                                              std::string record, int from)
{
    const std::string asked = person.name;
    HttpRequest request{
        "POST", base_ + "/v1/spendings",
        toJson(SpendingQuery{{std::move(person), std::move(purpose)}, record, from})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Spent spent = understandSpendings(response);
    const auto *spendings = std::get_if<Spendings>(&spent);
    if (spendings != nullptr && !isMaskOf(spendings->maskedName, asked))
        co_return NoAnswer{"what another person has spent"};
    co_return spent;
}

Task<MedicalInsurance::Topics> HttpMedicalInsurance::topics()
{
    HttpRequest request{"GET", base_ + "/v1/topics", {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandTopics(response);
}

Task<MedicalInsurance::Guides> HttpMedicalInsurance::guide(std::string topic)
{
    HttpRequest request{"GET", base_ + "/v1/topics/" + urlEncoded(topic), {}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    Guides told = understandGuide(response);
    const auto *guide = std::get_if<Guide>(&told);
    if (guide != nullptr && guide->topic.id != topic)
        co_return NoAnswer{"another page than was asked for"};
    co_return told;
}

Task<MedicalInsurance::Held> HttpMedicalInsurance::holder(std::string code, Purpose purpose)
{
    HttpRequest request{"POST", base_ + "/v1/codes",
                        toJson(CodeQuery{std::move(code), std::move(purpose)})};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandHolder(response);
}

} // namespace huimin::medical
