// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/patients.h"

#include "services/clinic/fhir_fields.h"

#include <algorithm>
#include <array>

namespace huimin::town {

namespace {

constexpr std::int64_t DaysMax = 20'000;
const std::vector<std::string> Kinds{"bloodPressure", "pulse",       "bloodSugar", "weight",
                                     "height",        "temperature", "oxygen"};

/// A decimal; two of them with a stroke between for blood pressure.
bool isMeasured(const std::string &value, bool isPressure)
{
    constexpr std::size_t Most = 8;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isPart = [&](std::string_view part) {
        return !part.empty() && isDigit(part.front()) && isDigit(part.back()) &&
               (part.front() != '0' || part.starts_with("0.") || part == "0") &&
               std::ranges::count(part, '.') <= 1 &&
               std::ranges::all_of(part, [&](char c) { return isDigit(c) || c == '.'; });
    };
    const std::size_t slash = value.find('/');
    if (value.size() > Most || isPressure != (slash != std::string::npos))
        return false;
    const std::string_view whole = value;
    return isPressure ? isPart(whole.substr(0, slash)) && isPart(whole.substr(slash + 1))
                      : isPart(whole);
}

ClinicPatient::Measured readMeasured(TomlTable &table)
{
    ClinicPatient::Measured measured;
    const std::string kind = table.word("kind", Kinds);
    const auto at = std::ranges::find(Kinds, kind) - Kinds.begin();
    if (at < static_cast<std::ptrdiff_t>(Kinds.size()))
        measured.kind = static_cast<Clinic::Reading::Kind>(at);
    measured.value = table.text("value");
    if (!isMeasured(measured.value, measured.kind == Clinic::Reading::Kind::BloodPressure))
        table.wrong("value", "must be a number, or \"132/84\" of blood pressure");
    measured.daysAgo = static_cast<int>(table.number("days_ago", 0, DaysMax));
    measured.bySelf = table.flagOr("by_self", false);
    table.finish();
    return measured;
}

} // namespace

ClinicPatient readPatient(TomlTable &table, const std::vector<SeedPerson> &people)
{
    ClinicPatient patient;
    const std::string id = table.text("person");
    const auto person = std::ranges::find(people, id, &SeedPerson::id);
    if (person == people.end()) {
        table.wrong("person", "there is no person " + id);
    } else {
        const IdentityCard &card = person->card;
        patient.number = card.number;
        patient.name = card.name;
        patient.sex = card.sex;
        patient.birth = card.birth;
        patient.address = card.address;
    }
    patient.cover = table.textOr("insurance", {});
    if (!patient.cover.empty() && patient.cover != "310" && patient.cover != "390")
        table.wrong("insurance", "must be \"310\" or \"390\"");
    patient.needsCare = table.flagOr("needs_care", false);
    for (TomlTable &each : table.tables("medicine")) {
        std::string name = each.text("name");
        patient.medicines.push_back({std::move(name), each.text("how")});
        each.finish();
    }
    for (TomlTable &each : table.tables("reading"))
        patient.readings.push_back(readMeasured(each));
    table.finish();
    return patient;
}

ClinicRoom readRoom(TomlTable &table)
{
    ClinicRoom room{table.text("id"), table.text("name"), table.text("doctor"),
                    table.flagOr("at_home", false)};
    if (!clinic::isId(room.id))
        table.wrong("id", "must be letters, digits, - and .");
    table.finish();
    return room;
}

} // namespace huimin::town
