// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huimin::town {

/// What somebody searches for: "Slot?schedule=Schedule/x&start=ge2026-11-27". Pure.
class ClinicSearch
{
public:
    /// Behind the question mark, or the body of a _search.
    static std::optional<ClinicSearch> parse(const std::string &query);

    /// The first of them; empty: not said.
    std::string value(const std::string &name) const;
    std::vector<std::string> values(const std::string &name) const;
    /// The value behind "system|".
    std::string token(const std::string &name, const std::string &system) const;
    /// The id behind "Patient/".
    std::string id(const std::string &name) const;
    /// Whether every "ge" and "lt" of this name holds for a time in UTC.
    bool holds(const std::string &name, const std::string &time) const;

    /// Page of a searchset with these resources; how it goes on stands in its links.
    std::string bundle(const std::string &kind, const std::vector<std::string> &resources) const;

private:
    int number(const std::string &name, int otherwise) const;

    std::vector<std::pair<std::string, std::string>> parts_;
};

} // namespace huimin::town
