// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/pages/home.h"
#include "services/social_security/social_security.h"

namespace huimin::session {

/// What a resident should not forget, as far as this visit has learnt it: each errand says what it
/// has seen, and nobody is asked about who was not asked anyway. Personal: gone with the visit.
class DueSoon
{
public:
    /// Of each thing, what was learnt last counts; of bills, for each company.
    void learn(Due due);
    void learn(const SocialSecurity::Pension &pension);
    void settle(Due::What what, const std::string &biller = {});
    /// The most urgent first, as many as stand on a page.
    std::vector<Due> first() const;
    void forget() { all_.clear(); }

private:
    std::vector<Due> all_; ///< the most urgent first
};

/// It can be done here, and now.
bool canBeDone(const SocialSecurity::Check &check);

} // namespace huimin::session
