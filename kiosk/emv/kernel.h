// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/crypto.h"
#include "kiosk/base/money.h"
#include "kiosk/base/secret.h"
#include "kiosk/emv/checks.h"
#include "kiosk/emv/oda.h"
#include "kiosk/emv/selection.h"

namespace huimin::emv {

/// What the station is to a card; comes from the station file and the acquirer.
struct Terminal {
    std::vector<KnownApplication> applications;
    CaKeys keys;
    ActionCodes actions;
    Bytes type = hex("14");             ///< a bank's, unattended, online only
    Bytes capabilities = hex("6040E8"); ///< online PIN; SDA, DDA, CDA
    Bytes additionalCapabilities = hex("AF80B05001");
    Bytes applicationVersion = hex("0020");
    Bytes floorLimit = hex("00000000");
    Bytes defaultDdol = hex("9F3704");
    Bytes serialNumber = bytesOf("HUIMIN01"); ///< eight characters, tag 9F1E
};

enum class TransactionType : std::uint8_t { Payment = 0x00, Cash = 0x01 };

/// One use of the card: what is asked of it.
struct Order {
    TransactionType type = TransactionType::Cash;
    Money amount;
    Bytes date;                 ///< YYMMDD, local, packed
    Bytes time;                 ///< hhmmss, local, packed
    std::uint32_t sequence = 0; ///< tag 9F41
    bool pinEntered = false;
};

/// What the bank is sent, or why nothing is sent.
struct Certified {
    bool goOnline = false; ///< the card gave an ARQC; otherwise it said no
    bool expired = false;  ///< for what to tell: its own dates
    bool serviceNotAllowed = false;
    bool authenticationFailed = false;
    Bytes field55; ///< for the request
};

struct HostAnswer {
    bool approved = false;
    Bytes responseCode;               ///< two characters, tag 8A
    Bytes issuerAuthenticationData;   ///< tag 91, may be empty
    std::vector<Bytes> scriptsBefore; ///< values of tags 71
    std::vector<Bytes> scriptsAfter;  ///< values of tags 72
};

struct Completed {
    bool agreed = false; ///< the card gave a TC; otherwise no cash, and a reversal
    Bytes field55;       ///< for a reversal
    Bytes scriptResults; ///< five bytes a script
};

/// One card in the slot, from selection to the second cryptogram. The order of steps
/// is EMV Book 3; the caller owns the dialogue with the resident in between:
///
///     candidates -> begin -> (PIN, amount) -> certify -> (bank) -> complete
///
/// Each attempt starts with begin(): a refused amount or a wrong PIN is a new
/// transaction to the card. Nothing of an attempt survives into the next.
class Kernel
{
public:
    Kernel(const Terminal &terminal, Chip chip, crypto::Random &random);

    Task<CardResult<std::vector<Candidate>>> candidates();
    /// Final SELECT, GET PROCESSING OPTIONS, records.
    Task<CardResult<void>> begin(Candidate candidate, Order order);
    /// Offline authentication, the checks, first GENERATE AC.
    Task<CardResult<Certified>> certify(Order order);
    /// Issuer authentication, scripts, second GENERATE AC.
    Task<CardResult<Completed>> complete(HostAnswer answer);
    /// The bank could not be reached: the card is told so, and says no (type 14).
    Task<CardResult<Completed>> completeUnable();

    // What the card said, once begun.
    Pan pan() const;
    std::string panSequence() const;     ///< three digits, "000" when there is none
    std::string expiryYearMonth() const; ///< YYMM
    Secret<std::string> track2() const;  ///< digits with '=' as separator
    std::string languages() const;       ///< ISO 639 codes, e.g. "zhen"

private:
    void setTerminalData(const Order &order);
    void setOrder(const Order &order);
    Task<CardResult<void>> authenticateData(const Order &order);
    Task<CardResult<Bytes>> internalAuthenticate(Bytes ddolValues);
    Task<std::optional<int>> getData(Tag tag);
    Task<CardResult<void>> generate(std::uint8_t kind, Tag dolTag);
    CardResult<void> takeCryptogram(ByteView response, bool expectsSignature);
    bool verifyCda(ByteView response);
    Task<CardResult<void>> authenticateIssuer(const HostAnswer &answer);
    Task<CardResult<void>> runScripts(std::vector<Bytes> scripts, Bit failure);
    Task<CardResult<Completed>> finish(bool approved);
    Bytes fields(std::initializer_list<Tag> tags) const;
    void publishResults();

    const Terminal &terminal_; // borrowed; outlives the card
    Chip chip_;
    crypto::Random &random_;

    Data data_;
    ReadApplication read_;
    VerificationResults results_;
    StatusInformation status_;
    OdaMethod method_ = OdaMethod::None;
    std::optional<PublicKey> iccKey_; ///< set once its certificate chain is good
    bool askForSignature_ = false;
    bool cdaFailed_ = false;
    Bytes cdolHistory_; ///< values given to GENERATE AC so far, for CDA
    Bytes scriptResults_;
};

} // namespace huimin::emv
