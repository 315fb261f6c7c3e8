// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/http_programme.h"

#include "services/culture/culture_messages.h"
#include "services/culture/programme_messages.h"

namespace huimin::culture {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits.
constexpr auto AnswerLimit = 8s;
/// Nobody holds a place longer than that, whatever a clock says.
constexpr auto HoldMost = 2h;

using State = Programme::Booking::State;

/// An answer about another place, or about one that stands otherwise, is none.
Programme::Answer held(Programme::Answer answer, const Programme::Wish &wish)
{
    const auto *booking = std::get_if<Programme::Booking>(&answer);
    if (booking == nullptr)
        return answer;
    if (booking->key != wish.key || booking->offer.id != wish.offer)
        return Programme::NoAnswer{"another place"};
    if (booking->state != State::Held || booking->heldUntil > wish.purpose.at + HoldMost)
        return Programme::NoAnswer{"a place that is not held, or for ever"};
    return answer;
}

Programme::Answer ended(Programme::Answer answer, const std::string &key, State state)
{
    const auto *booking = std::get_if<Programme::Booking>(&answer);
    if (booking != nullptr && (booking->key != key || booking->state != state))
        return Programme::NoAnswer{"another place, or another end"};
    return answer;
}

} // namespace

Task<Programme::Offers> HttpProgramme::offers(std::string card, Culture::Purpose purpose)
{
    HttpRequest post{"POST", base_ + "/v1/offers", toJson(Query{card, std::move(purpose)})};
    const auto response = co_await client_.send(std::move(post), AnswerLimit);
    co_return understandOffers(response);
}

Task<Programme::Bookings> HttpProgramme::bookings(std::string card, Culture::Purpose purpose)
{
    HttpRequest post{"POST", base_ + "/v1/bookings", toJson(Query{card, std::move(purpose)})};
    const auto response = co_await client_.send(std::move(post), AnswerLimit);
    co_return understandBookings(response);
}

Task<Programme::Answer> HttpProgramme::hold(Wish wish)
{
    HttpRequest request = put(wish.key, "", wishJson(wish));
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return held(understandBooking(response), wish);
}

Task<Programme::Answer> HttpProgramme::confirm(std::string key, Culture::Purpose purpose)
{
    HttpRequest request = put(key, "/confirmation", stepJson(purpose));
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return ended(understandBooking(response), key, State::Booked);
}

Task<Programme::Released> HttpProgramme::release(std::string key, Culture::Purpose purpose)
{
    HttpRequest request = put(key, "/release", stepJson(purpose));
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandReleased(response);
}

Task<Programme::Answer> HttpProgramme::cancel(Wish booked)
{
    HttpRequest request = put(booked.key, "/cancellation", cancelJson(booked));
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return ended(understandBooking(response), booked.key, State::Cancelled);
}

HttpRequest HttpProgramme::put(const std::string &key, const char *step, std::string body) const
{
    return {"PUT", base_ + "/v1/bookings/" + urlEncoded(key) + step, std::move(body)};
}

} // namespace huimin::culture
