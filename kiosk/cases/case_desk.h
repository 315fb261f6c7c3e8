// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cases/case_store.h"
#include "services/outbox/outbox.h"

#include <functional>
#include <map>
#include <set>

namespace huimin::cases {

/// Brings cases to the town, however long its line is down. A case is durable before it is
/// sent; before it is sent once more the town is asked whether it has it.
class CaseDesk
{
public:
    CaseDesk(CaseStore store, Hotline &hotline, Outbox &outbox, Clock &clock,
             std::string stationId);

    /// Takes up what waits, and learns what the town can be told.
    void start();

    /// What the town said last, perhaps before this program was started; empty: never.
    const std::vector<Hotline::Service> &services() const { return services_; }
    /// What a service asks besides, as far as it can be chosen. A question that is not known
    /// here is not asked; the town refuses what lacks an answer that it needs.
    std::vector<Hotline::Attribute> questions(const std::string &service) const;
    Hotline &hotline() { return hotline_; }

    /// From now on it is ours to bring it through.
    Result<CaseNumber> take(Hotline::Report report);
    /// How it stands; nothing when this station has no such case any more.
    std::optional<CaseStore::Entry> state(CaseNumber number);
    /// It has been tried since this program was started, and the town did not answer.
    bool isLate(CaseNumber number) const { return late_.contains(number); }

    /// Ten digits for people: four of the station, and a nine in front of the number. No number
    /// of a transaction looks so.
    std::string referenceOf(CaseNumber number) const;
    /// Whose number it is when this station gave it.
    std::optional<CaseNumber> numberOf(const std::string &digits) const;

    enum class News { Waiting, Taken, Refused };
    void onNews(std::function<void(CaseNumber, News)> listener) { news_ = std::move(listener); }

private:
    Task<void> learnServices();
    Task<void> learnQuestions();
    void insist(CaseNumber number);
    Task<bool> attempt(CaseNumber number);
    Task<std::optional<bool>> askFirst(const CaseStore::Entry &entry);
    bool took(CaseNumber number, const Hotline::Taken &taken);
    bool later(CaseNumber number, const std::string &why);
    std::string markOf(CaseNumber number) const;

    CaseStore store_;
    Hotline &hotline_; // borrowed; the composition root owns it
    Outbox &outbox_;
    Clock &clock_;
    const std::string stationId_;
    std::vector<Hotline::Service> services_;
    std::map<std::string, std::vector<Hotline::Attribute>> questions_;
    std::set<CaseNumber> late_;
    std::function<void(CaseNumber, News)> news_;
    TaskScope tasks_;
};

} // namespace huimin::cases
