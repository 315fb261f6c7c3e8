// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture_messages.h"
#include "services/culture/programme_messages.h"
#include "services/http/office_fields.h"
#include "services/town/culture/culture_service.h"
#include "services/town/request_path.h"

namespace huimin::town {

using namespace culture;
using namespace http_status;

namespace {

constexpr std::size_t TicketLength = 8;

HttpResponse refused(const std::string &reason)
{
    return {Conflict, toJson(Culture::Refused{reason})};
}

HttpResponse answered(const Result<ProgrammeBooks::Placed> &placed, int good)
{
    if (!placed)
        return {Broken, {}};
    if (const auto *booking = std::get_if<Programme::Booking>(&*placed))
        return {good, toJson(Programme::Answer(*booking))};
    return refused(std::get<std::string>(*placed));
}

ProgrammeBooks::Holder holderOf(const CultureCard &card)
{
    constexpr std::size_t BirthAt = 6;
    constexpr std::size_t BirthSize = 8;
    const bool hasBirth = card.number.size() >= BirthAt + BirthSize; // GB 11643
    return {card.serial, card.kind,
            hasBirth ? card.number.substr(BirthAt, BirthSize) : std::string()};
}

/// Places that are held, for whoever pays for them.
class HeldPlaces final : public BillerService::Goods
{
public:
    HeldPlaces(ProgrammeBooks &books, std::string code, WallTime now)
        : books_(books), code_(std::move(code)), now_(now)
    {}

    Result<std::string> refusalFor(const Biller::Order &order) override
    {
        if (order.items.size() != 1 || order.items.front().bill != Programme::PlaceBill)
            return std::string("noSuchAccount");
        return books_.whyNotPaid(order.account, order.items.front().amount, now_);
    }
    Result<std::string> sell(const Biller::Order &order) override
    {
        if (auto done = books_.paid(order.account, code_); !done)
            return fail(done.error());
        return code_;
    }

private:
    ProgrammeBooks &books_; // borrowed; the office's
    const std::string code_;
    const WallTime now_;
};

} // namespace

HttpResponse CultureService::takePayment(BillerService &till, const HttpRequest &request,
                                         WallTime now)
{
    HeldPlaces places(programme_, code(TicketLength), now);
    return till.answer(request, now, &places);
}

/// Nothing: it is not about what is on.
std::optional<HttpResponse> CultureService::answerProgramme(const HttpRequest &request,
                                                            WallTime now,
                                                            const std::string &refusal)
{
    const std::string &path = request.path;
    if (request.method == "POST" && path == "/v1/offers")
        return offers(request, now, refusal);
    if (request.method == "POST" && path == "/v1/bookings")
        return bookings(request, now, refusal);
    if (request.method != "PUT")
        return std::nullopt;
    if (const auto key = partBetween(path, "/v1/bookings/", "/confirmation"))
        return confirmPlace(*key, request.body, now);
    if (const auto key = partBetween(path, "/v1/bookings/", "/release"))
        return releasePlace(*key, request.body, now);
    if (const auto key = partBetween(path, "/v1/bookings/", "/cancellation"))
        return cancelPlace(*key, request.body, now, refusal);
    if (const auto key = partBetween(path, "/v1/bookings/", ""))
        return holdPlace(*key, request.body, now, refusal);
    return std::nullopt;
}

/// Somebody with a card that can be used, or what is answered instead.
CultureService::Known CultureService::knownHolder(const HttpRequest &request, const char *what,
                                                  WallTime now, const std::string &refusal)
{
    Known who = known(request, what, now, refusal);
    if (const auto *kept = std::get_if<Kept>(&who)) {
        const Culture::State state = stateOf(kept->card, now);
        if (state != Culture::State::Active)
            return refused(name(state));
    }
    return who;
}

HttpResponse CultureService::offers(const HttpRequest &request, WallTime now,
                                    const std::string &refusal)
{
    const Known who = knownHolder(request, "offers", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Culture::NotKnown>(who))
        return {NotFound, toJson(Programme::Offers(Programme::NotKnown{}))};
    auto all = programme_.offers(holderOf(std::get<Kept>(who).card), now);
    return all ? HttpResponse{Ok, toJson(Programme::Offers(*std::move(all)))}
               : HttpResponse{Broken, {}};
}

HttpResponse CultureService::bookings(const HttpRequest &request, WallTime now,
                                      const std::string &refusal)
{
    const Known who = knownHolder(request, "bookings", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Culture::NotKnown>(who))
        return {NotFound, toJson(Programme::Bookings(Programme::NotKnown{}))};
    auto all = programme_.bookings(holderOf(std::get<Kept>(who).card), now);
    return all ? HttpResponse{Ok, toJson(Programme::Bookings(*std::move(all)))}
               : HttpResponse{Broken, {}};
}

HttpResponse CultureService::holdPlace(const std::string &key, const std::string &body,
                                       WallTime now, const std::string &refusal)
{
    auto wish = parseWish(body);
    if (!isKey(key) || !wish)
        return {Unprocessable, notUnderstoodJson(wish ? WrongKey : wish.error().detail)};
    wish->key = key;
    if (!refusal.empty())
        return refused(refusal);
    const auto kept = find("serial", wish->card);
    if (!kept)
        return {Broken, {}};
    if (!*kept)
        return refused("notKnown");
    const Culture::State state = stateOf((*kept)->card, now);
    if (state != Culture::State::Active)
        return refused(name(state));
    return answered(programme_.hold(*wish, holderOf((*kept)->card), now), Created);
}

HttpResponse CultureService::confirmPlace(const std::string &key, const std::string &body,
                                          WallTime now)
{
    const auto step = parseStep(body);
    if (!isKey(key) || !step)
        return {Unprocessable, notUnderstoodJson(step ? WrongKey : step.error().detail)};
    return answered(programme_.confirm(key, code(TicketLength), now), Ok);
}

HttpResponse CultureService::releasePlace(const std::string &key, const std::string &body,
                                          WallTime now)
{
    const auto step = parseStep(body);
    if (!isKey(key) || !step)
        return {Unprocessable, notUnderstoodJson(step ? WrongKey : step.error().detail)};
    const auto why = programme_.release(key, now);
    if (!why)
        return {Broken, {}};
    return why->empty() ? HttpResponse{Ok, toJson(Programme::Released(Programme::Free{}))}
                        : refused(*why);
}

HttpResponse CultureService::cancelPlace(const std::string &key, const std::string &body,
                                         WallTime now, const std::string &refusal)
{
    auto booked = parseCancel(body);
    if (!isKey(key) || !booked)
        return {Unprocessable, notUnderstoodJson(booked ? WrongKey : booked.error().detail)};
    booked->key = key;
    if (!refusal.empty())
        return refused(refusal);
    return answered(programme_.cancel(*booked, now), Ok);
}

} // namespace huimin::town
