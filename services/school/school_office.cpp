// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/school/school_office.h"

#include "kiosk/base/enum_words.h"

namespace huimin {

namespace {

// Each in the order of its enumeration.
constexpr std::array States{"received", "scored", "placed", "notPlaced"};
constexpr std::array Kinds{"application", "objection"};
constexpr std::array Types{"image/jpeg", "image/png"};

} // namespace

Outcome outcomeOf(const SchoolOffice::Answer &answer)
{
    return std::holds_alternative<SchoolOffice::Received>(answer)   ? Outcome::Done
           : std::holds_alternative<SchoolOffice::NoAnswer>(answer) ? Outcome::Unknown
                                                                    : Outcome::NotDone;
}

const char *name(SchoolOffice::Application::State state)
{
    return States.at(static_cast<std::size_t>(state));
}

const char *name(SchoolOffice::Letter::Kind kind)
{
    return Kinds.at(static_cast<std::size_t>(kind));
}

const char *name(SchoolOffice::Paper::Type type)
{
    return Types.at(static_cast<std::size_t>(type));
}

std::optional<SchoolOffice::Application::State> applicationState(const std::string &word)
{
    return valueOf<SchoolOffice::Application::State>(States, word);
}

std::optional<SchoolOffice::Letter::Kind> letterKind(const std::string &word)
{
    return valueOf<SchoolOffice::Letter::Kind>(Kinds, word);
}

std::optional<SchoolOffice::Paper::Type> paperType(const std::string &word)
{
    return valueOf<SchoolOffice::Paper::Type>(Types, word);
}

} // namespace huimin
