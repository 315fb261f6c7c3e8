// SPDX-License-Identifier: GPL-3.0-or-later
// Who wants to be reminded of the next yearly check, and where they are reached.
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/social_security/social_messages.h"
#include "services/town/social_security/social_security_service.h"

namespace huimin::town {

using namespace http_status;
using namespace social_security;
using Office = SocialSecurity;

namespace {

/// Its owner knows it by the ends: "138****0024".
std::string maskedPhone(const std::string &phone)
{
    constexpr std::size_t Shown = 4;
    constexpr std::size_t From = 3;
    return phone.substr(0, From) + "****" + phone.substr(phone.size() - Shown);
}

} // namespace

Result<void> SocialSecurityService::openReminders()
{
    return database_->execute(R"(
        CREATE TABLE IF NOT EXISTS social_phones(
            number TEXT PRIMARY KEY, phone TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS social_reminders(
            number TEXT PRIMARY KEY, station TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    )");
}

Result<void> SocialSecurityService::addPhone(const Insured &person)
{
    if (person.phone.empty())
        return {};
    auto insert = database_->prepare("INSERT OR IGNORE INTO social_phones VALUES(?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(person.number)).bind(std::string_view(person.phone)).run();
}

/// The same wish again is the same one.
HttpResponse SocialSecurityService::remind(const std::string &reference, const std::string &body,
                                           const std::string &refusal)
{
    const auto refused = [](const std::string &reason) {
        return HttpResponse{Conflict, toJson(Office::Refused{reason})};
    };
    const auto wish = parseReminder(body);
    if (!wish)
        return {Unprocessable, notUnderstoodJson(wish.error().detail)};
    if (!refusal.empty())
        return refused(refusal);
    const auto person = find("reference", reference);
    if (!person)
        return {Broken, {}};
    if (!*person || !(*person)->monthly.isPositive())
        return refused("notReceiving");
    const std::string &number = (*person)->number;
    auto select = database_->prepare("SELECT phone FROM social_phones WHERE number = ?");
    auto insert = database_->prepare("INSERT OR REPLACE INTO social_reminders VALUES(?, ?, ?)");
    if (!select || !insert)
        return {Broken, {}};
    const auto phone = select->bind(std::string_view(number)).firstRow<std::string>([&] {
        return select->text(0);
    });
    if (!phone)
        return {Broken, {}};
    if (!*phone)
        return refused("noPhone");
    const auto kept = insert->bind(std::string_view(number))
                          .bind(std::string_view(wish->station))
                          .bind(std::string_view(dateTimeText(wish->at)))
                          .run();
    return kept ? HttpResponse{Ok, toJson(Office::Reminded{maskedPhone(**phone)})}
                : HttpResponse{Broken, {}};
}

Result<int> SocialSecurityService::reminders()
{
    const auto count = database_->value("SELECT count(*) FROM social_reminders");
    return count ? Result<int>(std::stoi(*count)) : fail(count.error());
}

} // namespace huimin::town
