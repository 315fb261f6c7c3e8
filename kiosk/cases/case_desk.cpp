// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cases/case_desk.h"

#include "kiosk/base/log.h"
#include "services/open311/georeport.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::cases {

using namespace std::chrono_literals;

namespace {

constexpr auto ServicesPace = 1h;
constexpr auto ServicesRetry = 30s;
constexpr std::size_t StationDigits = 4;
constexpr std::size_t CaseDigits = 5;
constexpr CaseNumber CaseMax = 100'000; ///< then the numbers that people see begin anew

} // namespace

CaseDesk::CaseDesk(CaseStore store, Hotline &hotline, Outbox &outbox, Clock &clock,
                   std::string stationId)
    : store_(std::move(store)), hotline_(hotline), outbox_(outbox), clock_(clock),
      stationId_(std::move(stationId))
{
    if (auto kept = store_.services())
        services_ = *std::move(kept);
}

void CaseDesk::start()
{
    tasks_.run(learnServices());
    const auto waiting = store_.waiting();
    if (!waiting)
        log::warning("cases", "what waits cannot be read: {}", describe(waiting.error()));
    for (const CaseNumber number : waiting.value_or(std::vector<CaseNumber>()))
        insist(number);
}

Task<void> CaseDesk::learnServices()
{
    for (;;) {
        auto answer = co_await hotline_.services();
        auto *list = std::get_if<std::vector<Hotline::Service>>(&answer);
        if (list != nullptr && *list != services_) {
            services_ = std::move(*list);
            if (const auto kept = store_.keepServices(services_); !kept)
                log::warning("cases", "the list of services: {}", describe(kept.error()));
        } else if (list == nullptr) {
            log::warning("cases", "no list of services: {}",
                         std::get<Hotline::NoAnswer>(answer).detail);
        }
        if (list != nullptr)
            co_await learnQuestions();
        co_await pause(clock_, list != nullptr ? Duration(ServicesPace) : Duration(ServicesRetry));
    }
}

Task<void> CaseDesk::learnQuestions()
{
    const auto services = services_;
    for (const Hotline::Service &each : services) {
        if (!each.metadata)
            continue;
        auto answer = co_await hotline_.definition(each.code);
        if (auto *attributes = std::get_if<std::vector<Hotline::Attribute>>(&answer))
            questions_[each.code] = std::move(*attributes);
    }
}

std::vector<Hotline::Attribute> CaseDesk::questions(const std::string &service) const
{
    const auto known = questions_.find(service);
    if (known == questions_.end())
        return {};
    std::vector<Hotline::Attribute> asked = known->second;
    std::erase_if(asked, [](const Hotline::Attribute &each) {
        return each.type != Hotline::Attribute::Type::Choice;
    });
    return asked;
}

std::string CaseDesk::referenceOf(CaseNumber number) const
{
    const std::string station =
        stationId_.substr(stationId_.size() - std::min(StationDigits, stationId_.size()));
    return fmt::format("{}-9{:05}", station, number % CaseMax);
}

std::optional<CaseNumber> CaseDesk::numberOf(const std::string &digits) const
{
    if (digits.size() != StationDigits + 1 + CaseDigits ||
        !std::ranges::all_of(digits, [](char each) { return each >= '0' && each <= '9'; }))
        return std::nullopt;
    const CaseNumber number = std::stoll(digits.substr(StationDigits + 1));
    std::string own = referenceOf(number);
    std::erase(own, '-');
    return own == digits ? std::optional(number) : std::nullopt;
}

std::string CaseDesk::markOf(CaseNumber number) const
{
    return fmt::format("{}-{}", stationId_, number);
}

Result<CaseNumber> CaseDesk::take(Hotline::Report report)
{
    report.device = stationId_;
    auto number = store_.add(report, clock_.wall());
    if (number)
        insist(*number);
    return number;
}

std::optional<CaseStore::Entry> CaseDesk::state(CaseNumber number)
{
    auto entry = store_.find(number);
    if (!entry) {
        log::warning("cases", "{}: {}", number, describe(entry.error()));
        return std::nullopt;
    }
    return *std::move(entry);
}

void CaseDesk::insist(CaseNumber number)
{
    outbox_.add(fmt::format("case:{}", number), [this, number] { return attempt(number); });
}

/// True: it is over.
Task<bool> CaseDesk::attempt(CaseNumber number)
{
    const auto entry = state(number);
    if (!entry || entry->state != CaseStore::State::Waiting)
        co_return true;
    if (const auto over = co_await askFirst(*entry))
        co_return *over;
    // What may have been sent is asked for first, so that it has been is written down before.
    if (const auto noted = store_.sending(number, clock_.wall()); !noted)
        co_return later(number, describe(noted.error()));
    auto photo = store_.photo(number);
    if (!photo)
        co_return later(number, describe(photo.error()));
    Hotline::Report report = entry->report;
    report.photo = *std::move(photo);
    report.description = open311::marked(report.description, markOf(number));
    const auto sent = co_await hotline_.report(std::move(report));
    if (const auto *taken = std::get_if<Hotline::Taken>(&sent))
        co_return took(number, *taken);
    if (const auto *promise = std::get_if<Hotline::Token>(&sent)) {
        if (const auto noted = store_.promised(number, promise->token); !noted)
            co_return later(number, describe(noted.error()));
        co_return later(number, "its code comes later");
    }
    if (const auto *refused = std::get_if<Hotline::Refused>(&sent)) {
        log::warning("cases", "{}: refused with {}", number, refused->code);
        if (const auto noted = store_.refused(number, refused->detail); !noted)
            co_return later(number, describe(noted.error()));
        if (news_)
            news_(number, News::Refused);
        co_return true;
    }
    co_return later(number, std::get<Hotline::NoAnswer>(sent).detail);
}

/// True: the town has it. False: later. Nothing: it has to be sent.
Task<std::optional<bool>> CaseDesk::askFirst(const CaseStore::Entry &entry)
{
    const CaseNumber number = entry.number;
    Hotline::Resolved known = Hotline::NoSuch{};
    if (!entry.token.empty())
        known = co_await hotline_.resolve(entry.token);
    if (std::holds_alternative<Hotline::NoSuch>(known) && entry.sent)
        known = co_await hotline_.find(entry.report.service, markOf(number), *entry.sent);
    if (const auto *taken = std::get_if<Hotline::Taken>(&known))
        co_return took(number, *taken);
    if (std::holds_alternative<Hotline::NoSuch>(known))
        co_return std::nullopt;
    const auto *silence = std::get_if<Hotline::NoAnswer>(&known);
    co_return later(number, silence != nullptr ? silence->detail : "its code is not ready");
}

bool CaseDesk::took(CaseNumber number, const Hotline::Taken &taken)
{
    if (const auto noted = store_.taken(number, taken.id, taken.notice); !noted)
        return later(number, describe(noted.error()));
    late_.erase(number);
    if (news_)
        news_(number, News::Taken);
    return true;
}

bool CaseDesk::later(CaseNumber number, const std::string &why)
{
    log::info("cases", "{} waits: {}", number, why);
    late_.insert(number);
    if (news_)
        news_(number, News::Waiting);
    return false;
}

} // namespace huimin::cases
