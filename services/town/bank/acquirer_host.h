// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "services/acquirer/dialect.h"
#include "services/acquirer/frame.h"
#include "services/acquirer/mac.h"
#include "services/town/bank/cards.h"
#include "services/town/bank/ledger.h"

#include <map>

namespace huimin::town {

/// The bank behind the acquirer: checks MAC, PIN, cryptogram, limits and funds, moves
/// money in its ledger, and answers. It remembers every request by terminal, trace
/// number and day: a repeat is answered again and not done again, and a reversal that
/// overtakes its original stops it.
class AcquirerHost
{
public:
    struct Settings {
        Bytes masterKey; ///< TMK of the terminals
        iso8583::Scheme scheme = iso8583::Scheme::TripleDes;
        iso8583::MacAlgorithm macAlgorithm = iso8583::MacAlgorithm::X919;
        Money perTransactionMax = Money::yuan(5'000);
    };
    /// What the host may do wrong, for those who test.
    struct Mischief {
        bool wrongCheckValue = false; ///< of the next working keys
        std::string answerAllWith;    ///< this response code, whatever was asked
        std::string sayAfterwards;    ///< this response code, although it was done
    };

    static Result<AcquirerHost> open(sqlite::Database &database, iso8583::Dialect dialect,
                                     Settings settings, crypto::Random &random);

    /// The answer to a frame; nothing for what no terminal may send (the switch drops it).
    std::optional<iso8583::Frame> answer(const iso8583::Frame &frame);

    /// A 0200 as it ended, for those who check the books.
    struct Sale {
        std::string stan;
        std::string date;    ///< MMDD, local
        std::string card;    ///< masked
        std::string account; ///< empty when the bank does not know the card
        Money amount;
        bool purchase = false;
        enum class State { Done, Reversed, Declined, Overtaken } state{};
    };
    /// All of them, in the order of their trace numbers; Overtaken: a reversal came first.
    Result<std::vector<Sale>> sales();

    /// What a frame is about, without card data.
    struct Summary {
        std::string mti;
        std::string terminal;
        std::string trace;
        Money amount;
        std::string code; ///< field 39: of an answer, or why a reversal is sent

        /// A request that moves money, or that takes it back.
        bool isMoney() const { return mti == "0200" || mti == "0400"; }
    };
    std::optional<Summary> summary(const iso8583::Frame &frame) const;

    /// The answer again, with its MAC spoilt: what a line can do to it.
    static iso8583::Frame spoilt(iso8583::Frame frame);

    /// As after a restart that lost its memory: terminals have to sign on again.
    void forgetKeys() { keys_.clear(); }

    Ledger &ledger() { return ledger_; }
    CardFile &cards() { return cards_; }
    Mischief &mischief() { return mischief_; }

    static constexpr const char *TerminalCash = "terminal-cash";
    static constexpr const char *BillClearing = "bill-clearing";

private:
    struct Keys {
        Bytes pin;
        Bytes mac;
    };
    struct Key {
        std::string terminal;
        std::string stan;
        std::string date;
    };
    struct Known {
        std::string code;
        std::string pan;
        std::string authorisation;
        std::string reference;
        Bytes field55;
        Money amount;
        bool purchase = false;
        bool reversed = false;
    };

    AcquirerHost(sqlite::Database &database, Ledger ledger, CardFile cards,
                 iso8583::Dialect dialect, Settings settings, crypto::Random &random);

    iso8583::Message respond(const iso8583::Message &request, const Keys *keys);
    void signOn(const iso8583::Message &request, iso8583::Message &answer);
    void authorise(const iso8583::Message &request, const Keys &keys, iso8583::Message &answer);
    void reverse(const iso8583::Message &request, iso8583::Message &answer);
    std::string decide(const iso8583::Message &request, const Keys &keys, const IssuedCard &card,
                       Money amount);
    std::string checkPin(const iso8583::Message &request, const Keys &keys);
    bool cryptogramIsGood(const iso8583::Message &request, const IssuedCard &card, int &counter,
                          Bytes &requestCryptogram) const;
    Bytes issuerData(const IssuedCard &card, int counter, const Bytes &requestCryptogram,
                     const std::string &code) const;
    Bytes encryptedKey(const Bytes &key) const;
    Bytes checkValue(const Bytes &key) const;
    const Keys *keysOf(const iso8583::Message &request, ByteView raw) const;
    Result<std::optional<Known>> find(const Key &key);
    Result<void> remember(const Key &key, const Known &known);

    sqlite::Database *database_; // borrowed; the town owns it
    Ledger ledger_;
    CardFile cards_;
    iso8583::Dialect dialect_;
    Settings settings_;
    crypto::Random &random_;
    Mischief mischief_;
    /// By terminal: the newest pair and the one before, because a terminal that refused
    /// new keys goes on with the old ones.
    std::map<std::string, std::vector<Keys>> keys_;
};

/// "done", "reversed", "declined", "overtaken".
const char *name(AcquirerHost::Sale::State state);

} // namespace huimin::town
