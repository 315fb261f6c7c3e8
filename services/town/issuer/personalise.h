// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/issuer/card_keys.h"
#include "services/town/issuer/signer.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace huimin::issuer {

/// How a card lets itself be authenticated offline.
enum class CardAuthentication { None, Sda, Dda, Cda };

/// What a chip does wrong, for those who test.
enum class CardMischief {
    None,
    RefusesAtSecond, ///< AAC at the second GENERATE AC, though the bank said yes
    WrongSignature,  ///< offline authentication fails
    MalformedRecord, ///< a record whose length lies
    MoreThanAsked,   ///< a TC where an ARQC was asked
};

/// The issuer's order for one application on one card.
struct ApplicationOrder {
    Bytes aid = hex("A000000333010101");
    std::string label = "UNIONPAY DEBIT";
    std::string preferredName; ///< UTF-8
    int priority = 1;
    std::string pan;
    std::string sequence = "01";
    std::string expiry = "301231";    ///< YYMMDD
    std::string effective = "200101"; ///< YYMMDD
    Cipher cipher = Cipher::TripleDes;
    CardAuthentication authentication = CardAuthentication::Dda;
    CardMischief mischief = CardMischief::None;
    bool denyExpired = true; ///< IAC-Denial has the "expired" bit
    bool blocked = false;
};

/// One application as it lies in a chip.
struct ApplicationImage {
    ApplicationOrder order;
    Bytes pdol;
    Bytes profile;
    Bytes locator;
    std::map<std::pair<int, int>, Bytes> records; ///< (SFI, number)
    Bytes cdol1;
    Bytes cdol2;
    Bytes keyForCryptograms;
    Bytes keyForScripts;
    std::shared_ptr<const Signer> chipKey;
};

struct CardImage {
    Bytes answerToReset;
    std::vector<ApplicationImage> applications;
    bool blocked = false; ///< as a whole: 6A81 to everything
};

/// The fictional bank's keys: certification authority, issuer, chips, masters.
class Personaliser
{
public:
    static Result<Personaliser> fromFolder(const std::string &folder);

    ApplicationImage personalise(const ApplicationOrder &order) const;
    CardImage card(const std::vector<ApplicationOrder> &orders, bool t0,
                   bool blocked = false) const;

    // What the kiosk's key file must hold.
    const Signer &rsaCa() const { return *rsa_.ca; }
    const Signer &smCa() const { return *sm_.ca; }

private:
    struct Chain {
        std::shared_ptr<const Signer> ca;
        std::shared_ptr<const Signer> issuer;
        std::shared_ptr<const Signer> chip;
    };

    static Result<Chain> chain(const std::string &folder, const std::string &kind);
    void addRsa(ApplicationImage &image, Bytes staticData) const;
    void addSm(ApplicationImage &image, Bytes staticData) const;

    Chain rsa_;
    Chain sm_;
};

inline constexpr std::uint8_t RsaCaIndex = 0xF1;
inline constexpr std::uint8_t SmCaIndex = 0xF2;

/// The issuer's master keys for cryptograms and scripts. Test keys of a test bank.
Bytes masterKeyForCryptograms();
Bytes masterKeyForScripts();

/// The data over which a cryptogram is computed, taken from the CDOL values a
/// terminal gave, in the order of the CDOLs that this issuer writes.
struct CryptogramInput {
    Bytes terminalData; ///< amount ... unpredictable number, 29 bytes
    Bytes profile;
    std::uint16_t counter = 0;
    Bytes verificationResults; ///< the card's own, four bytes
};
Bytes cryptogramData(const CryptogramInput &input);

} // namespace huimin::issuer
