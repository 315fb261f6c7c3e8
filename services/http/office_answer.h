// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http.h"
#include "services/http/office_fields.h"

#include <algorithm>
#include <concepts>

namespace huimin {

/// What an office has answered, as the variant `Answer` of its connector, `Office`: NoAnswer when
/// nobody answered or the answer makes no sense, Refused when it says so with one of the statuses
/// of `refusals`, and otherwise what `read(fields, status)` makes of it. Not the status alone is
/// believed: any gateway on the way can say 403.
template <typename Office, typename Answer, typename Read>
Answer understood(const Result<HttpResponse> &response, std::initializer_list<int> refusals,
                  Read read, bool (*isReason)(char) = OfficeFields::isLetter)
{
    using NoAnswer = typename Office::NoAnswer;
    if (!response)
        return NoAnswer{describe(response.error())};
    const int status = response->status;
    const auto json = parseJsonObject(response->body);
    if (!json)
        return NoAnswer{fmt::format("status {}: {}", status, json.error().detail)};
    OfficeFields fields(*json);
    if constexpr (requires { Answer(typename Office::Refused{}); }) {
        constexpr std::size_t ReasonMost = 40;
        const auto error = json->find("error");
        const bool refuses = error != json->end() && error->is_string() && *error == "refused";
        if (refuses && std::ranges::find(refusals, status) != refusals.end()) {
            typename Office::Refused refused{fields.code("reason", 1, ReasonMost, isReason)};
            if (!fields.problem().empty())
                return NoAnswer{fields.problem()};
            return refused;
        }
    }
    Answer answer = read(fields, status);
    if (!fields.problem().empty())
        return NoAnswer{fmt::format("status {}: {}", status, fields.problem())};
    return answer;
}

/// A status that means nothing here.
template <typename Office>
typename Office::NoAnswer noAnswer(int status)
{
    return {fmt::format("status {}", status)};
}

} // namespace huimin
