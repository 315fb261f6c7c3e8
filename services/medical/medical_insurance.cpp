// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/medical/medical_insurance.h"

#include <algorithm>
#include <array>

namespace huimin {

namespace {

using Kind = MedicalInsurance::Kind;
using State = MedicalInsurance::State;
using What = MedicalInsurance::Spending::What;

/// The one that is called so.
template <typename Value, std::size_t Count>
std::optional<Value> called(const std::string &word, const std::array<Value, Count> &all)
{
    for (const Value each : all)
        if (word == name(each))
            return each;
    return std::nullopt;
}

} // namespace

bool MedicalInsurance::isCode(const std::string &text)
{
    constexpr std::size_t CodeSize = 28;
    return text.size() == CodeSize && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
           });
}

const char *name(Kind kind)
{
    return kind == Kind::Employee ? "employee" : "resident";
}

const char *name(State state)
{
    return state == State::Insured ? "insured" : "paused";
}

const char *name(What what)
{
    switch (what) {
    case What::Clinic:
        return "clinic";
    case What::Hospital:
        return "hospital";
    case What::Pharmacy:
        break;
    }
    return "pharmacy";
}

std::optional<Kind> insuranceKind(const std::string &word)
{
    return called(word, std::array{Kind::Employee, Kind::Resident});
}

std::optional<State> insuranceState(const std::string &word)
{
    return called(word, std::array{State::Insured, State::Paused});
}

std::optional<What> spendingWhat(const std::string &word)
{
    return called(word, std::array{What::Clinic, What::Hospital, What::Pharmacy});
}

} // namespace huimin
