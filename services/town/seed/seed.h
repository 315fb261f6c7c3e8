// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"
#include "services/acquirer/dialect.h"
#include "services/acquirer/mac.h"
#include "services/bills/biller.h"
#include "services/town/announcements/announcement_service.h"
#include "services/town/bank/cards.h"
#include "services/town/clinic/clinic_people.h"
#include "services/town/culture/culture_service.h"
#include "services/town/directory/directory_service.h"
#include "services/town/help_desk/help_desk_service.h"
#include "services/town/issuer/badge.h"
#include "services/town/issuer/personalise.h"
#include "services/town/medical/medical_service.h"
#include "services/town/phone_pay/phone_pay_service.h"
#include "services/town/school/school_service.h"
#include "services/town/social_security/pension_rules.h"

namespace huimin::town {

struct SeedBank {
    iso8583::Scheme scheme = iso8583::Scheme::TripleDes;
    iso8583::MacAlgorithm macAlgorithm = iso8583::MacAlgorithm::X919;
    Money perTransactionMax;
    std::string dialect;  ///< path
    std::string cardKeys; ///< folder, for issuer::Personaliser
};

struct SeedAccount {
    std::string id;
    std::string name;
    Money balance;
};

/// A plastic card as it lies in somebody's wallet, and what the bank knows of it.
struct SeedCard {
    struct Application {
        issuer::ApplicationOrder order; ///< what is written into the chip
        IssuedCard issued;              ///< what stands in the bank's file
    };

    std::string id;    ///< a word, for scripts: "grandmother"
    std::string label; ///< what its owner calls it
    std::string pin;
    bool t0 = false;
    bool blocked = false; ///< the chip answers nothing any more
    std::vector<Application> applications;

    /// The number that is printed on it.
    const std::string &number() const { return applications.front().order.pan; }
    std::vector<issuer::ApplicationOrder> orders() const;
};

/// Somebody who lives there, with their identity card.
struct SeedPerson {
    std::string id; ///< a word, for scripts: "wang"
    IdentityCard card;
};

/// What the office for social security knows of one of them.
struct SeedPension {
    Insured insured;
    std::optional<int> lastDaysAgo; ///< when the check was done, if no day is said
    std::string portrait; ///< who they look like (`services/town/faces`); empty: there is none
};

/// A child of one of them, for the office for schools.
struct SeedChild {
    struct Counts {
        std::optional<int> insurance; ///< months until the town is founded; nothing: not known
        std::optional<int> residence;
    };
    std::string id; ///< a word, for scripts: "xiaoyu"
    SchoolChild child;
    std::vector<Counts> months; ///< of each parent
};
struct SeedSchools {
    SchoolService::Year year;
    std::vector<SeedChild> children;
};

/// Of somebody who helps residents at the station.
struct SeedBadge {
    std::string id;
    issuer::BadgeOrder order;
};

/// A cultural card, as it lies in somebody's wallet and stands in the office's books.
struct SeedCultureCard {
    enum class Mischief {
        None,
        Locked,  ///< its chip does nothing any more
        Unknown, ///< no card of this office
        Foreign, ///< no purse that a station knows
    };
    std::string id; ///< a word, for scripts: "wang-culture"
    std::string label;
    CultureCard card;
    Mischief mischief = Mischief::None;
};

/// Something that is on: on which day from today, and how long before it may be given back.
struct SeedOffer {
    CultureOffer entry; ///< without its times
    int inDays = 0;
    std::chrono::minutes at{}; ///< of that day
    std::chrono::minutes length{};
    std::chrono::hours cancelBefore{};
};
/// As it is when the town is opened on this day.
CultureOffer offerOn(const SeedOffer &seed, WallTime now);

/// A social-security card, as it lies in somebody's wallet and stands in the office's books.
struct SeedSocialCard {
    enum class Mischief {
        None,
        Forged,    ///< it does not have the office's key
        Locked,    ///< its chip does nothing any more
        Unknown,   ///< no card in the office's books
        Elsewhere, ///< of a place with another cipher
        Foreign,   ///< no card of social security at all
    };
    std::string id; ///< a word, for scripts: "wang-social"
    std::string label;
    std::string person;
    std::string number; ///< theirs
    std::string name;
    std::string card;   ///< its own number, nine characters
    std::string serial; ///< eight digits; of the chip, too
    int generation = 3;
    std::string pin; ///< empty: none was ever set
    int triesLeft = 6;
    std::string state; ///< in the office's books: "active", "inactive", "lost"
    Mischief mischief = Mischief::None;
};

struct SeedCulture {
    std::vector<SeedOffer> offers;
    std::map<Culture::Kind, std::string> proofAt;
    Money pool;
    std::map<Culture::Kind, CultureRules::Rule> rules;
    std::vector<SeedCultureCard> cards;
};

struct SeedHousehold {
    std::string account;
    std::string owner;   ///< masked
    std::string address; ///< masked
    std::vector<Biller::Bill> bills;
    std::optional<Biller::Ahead> ahead;
    std::vector<Biller::Answer> answers; ///< not empty: it is shown to those who know them
};

/// Several households have it, besides numbers of their own.
struct SeedSharedNumber {
    std::string number;
    std::vector<std::string> accounts;
};

struct SeedBiller {
    std::string id;                    ///< the company: "water"
    std::string telephone;             ///< empty: it tells nobody
    std::vector<Biller::Field> fields; ///< what it asks those households that have answers
    std::vector<SeedSharedNumber> shared;
    std::vector<SeedHousehold> households;
};

/// The town before anything happened in it: who has which accounts, cards and bills. The
/// bank and the hardware's wallet are made from the same one, so that they agree.
struct Seed {
    SeedBank bank;
    std::vector<SeedAccount> accounts;
    std::vector<SeedCard> cards;
    std::vector<SeedBadge> badges;
    std::vector<SeedBiller> billers;
    std::vector<PhonePayService::Wallet> wallets;
    HelpDeskStaff helpDesk;
    std::vector<SeedPerson> people;
    std::vector<SeedPension> pensions;
    SeedSchools schools;
    DirectoryService::Content directory;
    std::vector<AnnouncementService::Posted> announcements;
    SeedCulture culture;
    std::vector<SeedSocialCard> socialCards;
    std::vector<ClinicPatient> patients;
    std::vector<ClinicRoom> clinicRooms;
    std::vector<MedicalPerson> medical;
    std::vector<MedicalInsurance::Guide> medicalGuides;

    /// By its word, or by a number that is in it; null when there is none.
    const SeedCard *card(const std::string &idOrNumber) const;
};

/// Everything is checked; an error names file, line and key.
Result<Seed> readSeed(const std::string &path);
/// `folder` is what relative paths in the text are relative to.
Result<Seed> parseSeed(const std::string &text, const std::string &folder);

} // namespace huimin::town
