// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/help_desk/help_desk.h"
#include "services/http/http.h"

/// The JSON of openapi.yaml, both ways. Pure; everything read is outside data.
namespace huimin::help_desk {

/// The key is in the path, not in the body.
std::string toJson(const HelpDesk::Call &call);
Result<HelpDesk::Call> parseCall(const std::string &json);

std::string toJson(const HelpDesk::State &state);
std::string toJson(const HelpDesk::Refused &refused);
std::string neverHeardJson();
/// For whoever writes the other side: what is wrong, and where.
std::string notACallJson(const std::string &why);

HelpDesk::Answer understand(const Result<HttpResponse> &response);

} // namespace huimin::help_desk
