// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/culture/programme.h"
#include "services/http/http.h"

/// The JSON of openapi.yaml about what is on, both ways. Pure; everything read is outside data.
namespace huimin::culture {

/// What a station says of one place; what is not said is empty. Keys are in paths.
std::string wishJson(const Programme::Wish &wish);     ///< card, offer, purpose
std::string stepJson(const Culture::Purpose &purpose); ///< purpose alone
std::string cancelJson(const Programme::Wish &booked); ///< card, purpose
Result<Programme::Wish> parseWish(const std::string &json);
Result<Culture::Purpose> parseStep(const std::string &json);
Result<Programme::Wish> parseCancel(const std::string &json);

/// An offer as an office keeps it.
std::string toJson(const Programme::Offer &offer);
Result<Programme::Offer> parseOffer(const std::string &json);

/// Of what the office tells; nothing of NoAnswer can be written.
std::string toJson(const Programme::Offers &offers);
std::string toJson(const Programme::Bookings &bookings);
std::string toJson(const Programme::Answer &answer);
std::string toJson(const Programme::Released &released);

Programme::Offers understandOffers(const Result<HttpResponse> &response);
Programme::Bookings understandBookings(const Result<HttpResponse> &response);
Programme::Answer understandBooking(const Result<HttpResponse> &response);
Programme::Released understandReleased(const Result<HttpResponse> &response);

} // namespace huimin::culture
