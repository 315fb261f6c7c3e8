// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/social_security/social_security.h"

/// The JSON about faces, both ways; as social_messages.h. What became of a picture is told like
/// any confirmation.
namespace huimin::social_security {

/// The key is in the path, not in the body.
std::string toJson(const FaceWish &wish);
Result<FaceWish> parseFaceWish(const std::string &json);
std::string toJson(const FacePicture &picture);
Result<FacePicture> parseFacePicture(const std::string &json);

std::string toJson(const FaceAsked &asked);
SocialSecurity::FaceAnswer understandFaceAsked(const Result<HttpResponse> &response);

} // namespace huimin::social_security
