// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/office_answer.h"
#include "services/social_security/social_security.h"

namespace huimin::social_security {

/// An answer of this office, which says no with three statuses; see understood().
template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    using namespace http_status;
    return understood<SocialSecurity, Answer>(response, {Forbidden, Conflict, TooMany}, read);
}

} // namespace huimin::social_security
