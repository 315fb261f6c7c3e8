// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/programme_messages.h"

#include "kiosk/base/date_time.h"
#include "services/culture/culture_messages.h"
#include "services/culture/culture_words.h"
#include "services/culture/programme_words.h"
#include "services/http/office_answer.h"

#include <set>

namespace huimin::culture {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Booking = Programme::Booking;

constexpr std::size_t OffersMax = 50;
constexpr std::size_t BookingsMax = 20;
constexpr std::size_t CardSize = 20;
constexpr std::size_t ClassesMax = 3;
constexpr std::int64_t LeftMax = 100'000;
constexpr std::int64_t AgeMax = 150;
constexpr Money PriceMax = Money::yuan(10'000);

std::string cardIn(Fields &reader)
{
    return reader.code("card", CardSize, CardSize, Fields::isUpperHex);
}

std::string idIn(Fields &reader, const char *key)
{
    return reader.code(key, 1, 32, Fields::isLetterDigitOrDash);
}

Culture::Purpose purposeIn(Fields &reader)
{
    return reader.object("purpose", [](Fields &each) {
        constexpr std::size_t StationSize = 8;
        return Culture::Purpose{
            each.code("station", StationSize, StationSize, Fields::isUpperOrDigit), each.utc("at")};
    });
}

Json purposeJson(const Culture::Purpose &purpose)
{
    return {{"station", purpose.station}, {"at", dateTimeText(purpose.at)}};
}

Programme::Offer offerIn(Fields &reader)
{
    Programme::Offer offer;
    offer.id = idIn(reader, "id");
    offer.kind = reader.word("kind", offerKind);
    offer.name = reader.words("name");
    offer.place = reader.words("place");
    offer.about = reader.wordsOrNone("about");
    offer.starts = reader.utc("starts");
    offer.ends = reader.utc("ends");
    offer.price = reader.money("price", PriceMax);
    if (reader.has("payAt"))
        offer.isPaidHere = reader.word("payAt", paidHere);
    offer.left = static_cast<int>(reader.number("left", 0, LeftMax));
    offer.classes = reader.wordList("classes", ClassesMax, cardKind);
    offer.ageLeast = static_cast<int>(reader.number("ageLeast", 0, AgeMax));
    offer.ageMost = static_cast<int>(reader.number("ageMost", 0, AgeMax));
    offer.cancelUntil = reader.utc("cancelUntil");
    if (reader.has("bar")) {
        constexpr std::size_t WordMost = 40;
        offer.bar = barOf(reader.code("bar", 1, WordMost, Fields::isLetter));
    }
    if (offer.ends < offer.starts)
        reader.wrong("ends", "is before it starts");
    if (offer.isPaidHere && !offer.price.isPositive())
        reader.wrong("payAt", "is said of what costs nothing");
    return offer;
}

Booking bookingIn(Fields &reader)
{
    Booking booking;
    booking.key = reader.code("key", 8, 64, Fields::isLetterDigitOrDash);
    booking.state = reader.word("state", bookingState);
    if (booking.state == Booking::State::Held)
        booking.heldUntil = reader.utc("heldUntil");
    else
        booking.code = reader.code("code", 4, 16, Fields::isUpperOrDigit);
    booking.offer = reader.object("offer", offerIn);
    return booking;
}

Json offerJson(const Programme::Offer &offer)
{
    Json classes = Json::array();
    for (const Culture::Kind each : offer.classes)
        classes.push_back(name(each));
    Json json{{"id", offer.id},
              {"kind", name(offer.kind)},
              {"name", offer.name},
              {"place", offer.place},
              {"starts", dateTimeText(offer.starts)},
              {"ends", dateTimeText(offer.ends)},
              {"price", offer.price.inFen()},
              {"left", offer.left},
              {"classes", classes},
              {"ageLeast", offer.ageLeast},
              {"ageMost", offer.ageMost},
              {"cancelUntil", dateTimeText(offer.cancelUntil)}};
    putIfAny(json, "about", offer.about);
    if (offer.isPaidHere)
        json["payAt"] = "station";
    if (offer.bar != Programme::Bar::None)
        json["bar"] = name(offer.bar);
    return json;
}

Json bookingJson(const Booking &booking)
{
    Json json{
        {"key", booking.key}, {"state", name(booking.state)}, {"offer", offerJson(booking.offer)}};
    if (booking.state == Booking::State::Held)
        json["heldUntil"] = dateTimeText(booking.heldUntil);
    else
        json["code"] = booking.code;
    return json;
}

template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    return understood<Programme, Answer>(response, {Conflict, TooMany}, read);
}

/// Each once: two of one name cannot be told apart.
template <typename Thing>
void areApart(Fields &reader, const char *key, const std::vector<Thing> &all,
              std::string Thing::*name)
{
    std::set<std::string> seen;
    for (const Thing &each : all)
        if (!seen.insert(each.*name).second)
            reader.wrong(key, "has one of them twice");
}

template <typename Things>
std::string
listJson(const Things &things, const char *key,
         Json (*each)(const typename std::variant_alternative_t<0, Things>::value_type &))
{
    if (const auto *refused = std::get_if<Programme::Refused>(&things))
        return toJson(*refused);
    const auto *all = std::get_if<0>(&things);
    if (all == nullptr)
        return Json{{"error", "notKnown"}}.dump();
    Json list = Json::array();
    for (const auto &thing : *all)
        list.push_back(each(thing));
    return Json{{key, list}}.dump();
}

} // namespace

std::string wishJson(const Programme::Wish &wish)
{
    return Json{{"card", wish.card}, {"offer", wish.offer}, {"purpose", purposeJson(wish.purpose)}}
        .dump();
}

std::string stepJson(const Culture::Purpose &purpose)
{
    return Json{{"purpose", purposeJson(purpose)}}.dump();
}

std::string cancelJson(const Programme::Wish &booked)
{
    return Json{{"card", booked.card}, {"purpose", purposeJson(booked.purpose)}}.dump();
}

Result<Programme::Wish> parseWish(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return Programme::Wish{{}, cardIn(reader), idIn(reader, "offer"), purposeIn(reader)};
    });
}

Result<Culture::Purpose> parseStep(const std::string &text)
{
    return parsedObject(text, purposeIn);
}

Result<Programme::Wish> parseCancel(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return Programme::Wish{{}, cardIn(reader), {}, purposeIn(reader)};
    });
}

std::string toJson(const Programme::Offer &offer)
{
    return offerJson(offer).dump();
}

Result<Programme::Offer> parseOffer(const std::string &text)
{
    return parsedObject(text, offerIn);
}

std::string toJson(const Programme::Offers &offers)
{
    return listJson(offers, "offers", offerJson);
}

std::string toJson(const Programme::Bookings &bookings)
{
    return listJson(bookings, "bookings", bookingJson);
}

std::string toJson(const Programme::Answer &answer)
{
    if (const auto *booking = std::get_if<Booking>(&answer))
        return Json{{"booking", bookingJson(*booking)}}.dump();
    return toJson(std::get<Programme::Refused>(answer));
}

std::string toJson(const Programme::Released &released)
{
    if (const auto *refused = std::get_if<Programme::Refused>(&released))
        return toJson(*refused);
    return Json{{"state", "released"}}.dump();
}

Programme::Offers understandOffers(const Result<HttpResponse> &response)
{
    return understoodHere<Programme::Offers>(
        response, [](Fields &reader, int status) -> Programme::Offers {
            if (status == NotFound && reader.words("error") == "notKnown")
                return Programme::NotKnown{};
            if (status != Ok)
                return noAnswer<Programme>(status);
            auto all = reader.list("offers", OffersMax, offerIn);
            areApart(reader, "offers", all, &Programme::Offer::id);
            return all;
        });
}

Programme::Bookings understandBookings(const Result<HttpResponse> &response)
{
    return understoodHere<Programme::Bookings>(
        response, [](Fields &reader, int status) -> Programme::Bookings {
            if (status == NotFound && reader.words("error") == "notKnown")
                return Programme::NotKnown{};
            if (status != Ok)
                return noAnswer<Programme>(status);
            auto all = reader.list("bookings", BookingsMax, bookingIn);
            areApart(reader, "bookings", all, &Booking::key);
            return all;
        });
}

Programme::Answer understandBooking(const Result<HttpResponse> &response)
{
    return understoodHere<Programme::Answer>(response,
                                             [](Fields &reader, int status) -> Programme::Answer {
                                                 if (status != Ok && status != Created)
                                                     return noAnswer<Programme>(status);
                                                 return reader.object("booking", bookingIn);
                                             });
}

Programme::Released understandReleased(const Result<HttpResponse> &response)
{
    return understoodHere<Programme::Released>(
        response, [](Fields &reader, int status) -> Programme::Released {
            if (status != Ok)
                return noAnswer<Programme>(status);
            if (reader.words("state") != "released")
                reader.wrong("state", "is not released");
            return Programme::Free{};
        });
}

} // namespace huimin::culture
