// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/access_book.h"
#include "services/town/bank/bank_server.h"
#include "services/town/billers/biller_service.h"
#include "services/town/help_desk/help_desk_service.h"
#include "services/town/web_server.h"

#include <nlohmann/json_fwd.hpp>

/// What stands in the town's books, and what it was asked, as JSON. Amounts are integers
/// of fen.
namespace huimin::town {

Result<nlohmann::json> ledgerReport(Ledger &ledger);
Result<nlohmann::json> entriesReport(Ledger &ledger, const std::string &account);
Result<nlohmann::json> salesReport(AcquirerHost &host);
Result<nlohmann::json> cardReport(CardFile &cards, const std::string &number);
nlohmann::json exchangesReport(const BankServer &bank);

Result<nlohmann::json> dueReport(BillerService &biller, const std::string &account);
Result<nlohmann::json> paymentsReport(BillerService &biller);
Result<nlohmann::json> accessesReport(AccessBook &accesses, const std::string &person);
nlohmann::json requestsReport(const WebServer::Site &site);
Result<nlohmann::json> callsReport(HelpDeskService &desk, WallTime now);

} // namespace huimin::town
