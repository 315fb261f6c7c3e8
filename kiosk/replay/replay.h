// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/replay/entry.h"
#include "kiosk/transaction/book.h"

#include <set>

namespace huimin::replay {

/// Plays records back through the money core and tells each step: when, what happened, from
/// which stage to which, what the core asked for then, and where the money stands. Nothing
/// is done again; a record that is not the one that was written is told and left out.
class Replay
{
public:
    struct Options {
        std::int64_t only = 0; ///< a transaction; 0: all of them
        std::chrono::minutes utcOffset{480};
    };
    /// One line of at most 100 columns, without its end.
    using Say = std::function<void(const std::string &)>;

    Replay(Options options, Say say) : options_(options), say_(std::move(say)) {}

    void read(const Entry &entry);
    /// What is open, where the cash is, which numbers were used, and a line that sums it up.
    void finish();

    const Chain &chain() const { return chain_; }
    std::int64_t records() const { return records_; }
    /// The chain is whole, and the core took every record.
    bool isWhole() const { return chain_.firstBreak().empty() && leftOut_ == 0; }

private:
    void fold(const Record &record);
    Result<void> foldEvent(const Record &record);
    Result<void> foldIncident(const Record &record);
    void tellStep(const Record &record, const transaction::Transaction &before,
                  const transaction::Event &event, const transaction::Step &step);
    void tellMoney(const transaction::Transaction &before, const transaction::Transaction &now);
    void tellOpen();
    void tellCash();

    bool isWanted(std::int64_t transaction) const
    {
        return options_.only == 0 || options_.only == transaction;
    }
    std::string date(WallTime at) const;
    void tell(const Record &record, const std::string &text);
    void tellBelow(const std::string &text);
    void tellRow(const std::string &what, const std::string &text);
    void leaveOut(const Record &record, const std::string &why);

    Options options_;
    Say say_;
    Chain chain_;
    transaction::Book book_;
    std::set<std::int64_t> seen_;
    Money credit_; ///< of those that have settled
    Money claims_;
    std::int64_t records_ = 0;
    std::int64_t leftOut_ = 0;
    std::int64_t begins_ = 0; ///< the first record, when there were others before it
    bool restarting_ = false; ///< the record before told of a restart
};

} // namespace huimin::replay
