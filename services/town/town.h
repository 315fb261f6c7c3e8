// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/bank/bank_server.h"
#include "services/town/billers/biller_server.h"
#include "services/town/seed/seed.h"

#include <memory>
#include <optional>

namespace huimin::town {

/// The reference back end: a bank and the companies that send bills, in one SQLite file.
class Town
{
public:
    /// What the seed has and the file has not yet is put into it; what has happened since
    /// stays.
    static Result<std::unique_ptr<Town>> open(const std::string &databasePath, Seed seed);

    /// Zero means any free port.
    Result<void> listen(std::uint16_t bankPort = 0, std::uint16_t httpPort = 0);

    const Seed &seed() const { return seed_; }
    AcquirerHost &host() { return *host_; }
    BankServer &bank() { return *bank_; }
    BillerServer &billers() { return billers_; }

private:
    Town(sqlite::Database database, Seed seed)
        : database_(std::move(database)), seed_(std::move(seed))
    {}

    Result<void> openBank();
    Result<void> openBillers();
    Result<void> settle();

    sqlite::Database database_;
    Seed seed_;
    crypto::SystemRandom random_;
    std::optional<AcquirerHost> host_;
    std::optional<BankServer> bank_;
    BillerServer billers_;
};

} // namespace huimin::town
