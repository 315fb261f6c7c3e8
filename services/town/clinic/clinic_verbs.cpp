// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/clinic/clinic_verbs.h"

#include "services/town/reports.h"
#include "services/town/town_verbs.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace huimin::town {

using nlohmann::json;
using Words = ControlServer::Words;

namespace {

Result<json> appointments(ClinicService &clinic)
{
    const auto entries = clinic.appointments();
    if (!entries)
        return fail(entries.error());
    json all = json::array();
    for (const ClinicService::Entry &each : *entries)
        all.push_back({{"id", each.id},
                       {"key", each.key},
                       {"slot", each.slot},
                       {"status", each.status},
                       {"times", each.times}});
    return json{{"appointments", all}};
}

Result<json> prescribe(Town &town, const Words &words)
{
    const Clinic::Medicine medicine{words[1],
                                    words.size() > 2 ? words[2] : std::string("一天一次")};
    const auto done = town.clinic().prescribe(town.numberOf(words[0]), medicine, town.now());
    if (!done)
        return fail(done.error());
    return json::object();
}

Result<json> quicker(ClinicService &clinic, const std::string &word)
{
    int times = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), times);
    if (error != std::errc() || end != word.data() + word.size() || times < 0)
        return fail(ErrorCode::BadData, "must be a number");
    clinic.letOthersBeQuicker(times);
    return json::object();
}

} // namespace

void addClinicVerbs(ControlServer &control, Town &town)
{
    control.add("appointments: every appointment of the clinic", 0, 0,
                [&town](const Words &) { return appointments(town.clinic()); });
    control.add("clinic-book PERSON|NUMBER: an appointment is made at the counter", 1, 1,
                [&town](const Words &words) -> Result<json> {
                    const auto id =
                        town.clinic().bookAtCounter(town.numberOf(words[0]), town.now());
                    if (!id)
                        return fail(id.error());
                    return json{{"id", *id}};
                });
    control.add("clinic-medicine PERSON|NUMBER NAME [HOW]: one more medicine", 2, 3,
                [&town](const Words &words) { return prescribe(town, words); });
    control.add("clinic-quicker N: so many wishes find that somebody else was quicker", 1, 1,
                [&town](const Words &words) { return quicker(town.clinic(), words[0]); });
    control.add("clinic-sent: the Appointment that a station sent last", 0, 0,
                [&town](const Words &) -> Result<json> {
                    return json::parse(town.clinic().sent(), nullptr, false).is_object()
                               ? json::parse(town.clinic().sent())
                               : json::object();
                });
    control.add(
        "clinic-requests: what the clinic was asked since it was started", 0, 0,
        [&town](const Words &) -> Result<json> { return requestsReport(town.clinicSite()); });
}

} // namespace huimin::town
