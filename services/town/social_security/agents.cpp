// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask for somebody else (代办): whoever stands there with them and their yes, or whom the
// office knows to be their guardian, or to have their letter of authority.
#include "services/town/social_security/social_security_service.h"

namespace huimin::town {

using Office = SocialSecurity;

Result<void> SocialSecurityService::openAgents()
{
    return database_->execute(R"(
        CREATE TABLE IF NOT EXISTS social_agents(
            number TEXT NOT NULL, agent TEXT NOT NULL, PRIMARY KEY(number, agent)) STRICT;
    )");
}

Result<void> SocialSecurityService::putAgent(const std::string &number, const std::string &agent)
{
    auto insert = database_->prepare("INSERT OR IGNORE INTO social_agents VALUES(?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(number)).bind(std::string_view(agent)).run();
}

Result<void> SocialSecurityService::endAgent(const std::string &number, const std::string &agent)
{
    auto remove = database_->prepare("DELETE FROM social_agents WHERE number = ? AND agent = ?");
    if (!remove)
        return fail(remove.error());
    return remove->bind(std::string_view(number)).bind(std::string_view(agent)).run();
}

Result<std::string> SocialSecurityService::whyNot(const Office::Person &person,
                                                  const Office::Purpose &purpose)
{
    if (!person.card.empty()) {
        auto reason = whyNotBy(person.card, person.number);
        if (!reason || !reason->empty())
            return reason;
    }
    return whyNotFor(person, purpose);
}

/// Empty: they ask themselves, have said yes, or the office knows who does.
Result<std::string> SocialSecurityService::whyNotFor(const Office::Person &person,
                                                     const Office::Purpose &purpose)
{
    if (!purpose.agent || purpose.consent)
        return std::string();
    auto select =
        database_->prepare("SELECT count(*) FROM social_agents WHERE number = ? AND agent = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(person.number))
                         .bind(std::string_view(purpose.agent->number))
                         .step();
    if (!row)
        return fail(row.error());
    return std::string(*row && select->integer(0) > 0 ? "" : "noRelation");
}

} // namespace huimin::town
