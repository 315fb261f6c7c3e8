// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/social_security/social_security.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What an office for medical insurance (医保) tells a resident: whether they are insured, what is
/// in their personal account, what was spent and who paid it, and its rules in plain words. One
/// attempt per call. Amounts and limits are the office's: a station computes no reimbursement.
class MedicalInsurance
{
public:
    /// Who asks, and why: as for social security, whose cards count here too.
    using Person = SocialSecurity::Person;
    using Purpose = SocialSecurity::Purpose;

    /// 310 and 390 of the cards' own files.
    enum class Kind { Employee, Resident };
    enum class State {
        Insured, ///< it pays now
        Paused   ///< something was not paid in: it does not pay now
    };
    /// From January until `asOf`.
    struct Year {
        int year = 0;
        Money own;     ///< paid by the person
        Money account; ///< out of the personal account (个人账户)
        Money pool;    ///< by the pooled fund (统筹)
        Money deductible;
        Money deductiblePaid; ///< of it
        Money limit;          ///< of what the pooled fund pays in a year
        Money limitUsed;      ///< of it
        Money total() const { return own + account + pool; }
        friend bool operator==(const Year &, const Year &) = default;
    };
    struct Cover {
        std::string maskedName; ///< "王*芳"
        Kind kind = Kind::Resident;
        State state = State::Insured;
        std::string paidUntil; ///< a month
        std::string asOf;      ///< the day until which the books are written
        /// Whether this kind of insurance has a personal account at all.
        bool hasAccount = false;
        std::optional<Money> account; ///< nothing, and hasAccount: it cannot be said now
        std::optional<Year> year;     ///< nothing: it cannot be said now
        bool isPartial() const { return !year || (hasAccount && !account); }
        friend bool operator==(const Cover &, const Cover &) = default;
    };
    /// One of several places at which somebody is insured, or was before they moved.
    struct Record {
        std::string id; ///< the office's; every question about it names it
        Naming place;
        std::string since; ///< a month
        std::string until; ///< the last one; empty: it goes on
        friend bool operator==(const Record &, const Record &) = default;
    };
    /// There is more than one, and it has to be said which.
    struct Several {
        static constexpr std::size_t Most = 6;
        std::string maskedName;
        std::vector<Record> records; ///< two at least, the newest first
        friend bool operator==(const Several &, const Several &) = default;
    };
    /// Not insured here.
    struct NotInsured {
        std::string where; ///< where they are, in the office's words; empty: it does not know
        friend bool operator==(const NotInsured &, const NotInsured &) = default;
    };
    struct AtTheCounter {
        friend bool operator==(const AtTheCounter &, const AtTheCounter &) = default;
    };
    struct Refused {
        /// "tooOften", "otherName", "noConsent", "noRecord"; "cardLost", "cardInactive",
        /// "cardUnknown": of the card by which they show who they are.
        std::string reason;
        friend bool operator==(const Refused &, const Refused &) = default;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Told = std::variant<Cover, Several, NotInsured, AtTheCounter, Refused, NoAnswer>;

    /// One visit to a doctor, one stay, one purchase of medicine.
    struct Spending {
        enum class What { Clinic, Hospital, Pharmacy };
        std::string day;
        std::string where; ///< in the office's words
        What what = What::Clinic;
        Money own;
        Money account;
        Money pool;
        Money total() const { return own + account + pool; }
        friend bool operator==(const Spending &, const Spending &) = default;
    };
    struct Spendings {
        static constexpr int PageMost = 12;
        std::string maskedName;
        std::vector<Spending> entries; ///< newest first
        bool more = false;             ///< there are older ones
        friend bool operator==(const Spendings &, const Spendings &) = default;
    };
    using Spent = std::variant<Spendings, NotInsured, AtTheCounter, Refused, NoAnswer>;

    /// A page of the office's about what is paid where, for everybody.
    struct Topic {
        std::string id;
        Naming name;
        friend bool operator==(const Topic &, const Topic &) = default;
    };
    struct Guide {
        Topic topic;
        std::string asOf; ///< a day
        std::vector<Naming> paragraphs;
        friend bool operator==(const Guide &, const Guide &) = default;
    };
    struct Gone {
        friend bool operator==(const Gone &, const Gone &) = default;
    };
    using Topics = std::variant<std::vector<Topic>, NoAnswer>;
    using Guides = std::variant<Guide, Gone, NoAnswer>;

    /// Who holds the telephone whose code (医保码) was shown.
    struct Holder {
        std::string number; ///< GB 11643
        std::string name;
        friend bool operator==(const Holder &, const Holder &) = default;
    };
    struct CodeOver {
        friend bool operator==(const CodeOver &, const CodeOver &) = default;
    };
    struct CodeUnknown {
        friend bool operator==(const CodeUnknown &, const CodeUnknown &) = default;
    };
    using Held = std::variant<Holder, CodeOver, CodeUnknown, Refused, NoAnswer>;

    virtual ~MedicalInsurance() = default;

    /// Without a `record` the only one, or which there are.
    virtual Task<Told> cover(Person person, Purpose purpose, std::string record) = 0;
    /// A page, from the one of this number on, counted from 0; of that record.
    virtual Task<Spent> spendings(Person person, Purpose purpose, std::string record, int from) = 0;
    virtual Task<Topics> topics() = 0;
    virtual Task<Guides> guide(std::string topic) = 0;
    /// A code that a telephone shows is good for a minute, and once.
    virtual Task<Held> holder(std::string code, Purpose purpose) = 0;

    /// Whether a text that was scanned may be such a code.
    static bool isCode(const std::string &text);
};

const char *name(MedicalInsurance::Kind kind);
const char *name(MedicalInsurance::State state);
const char *name(MedicalInsurance::Spending::What what);
/// Nothing when there is no such word.
std::optional<MedicalInsurance::Kind> insuranceKind(const std::string &word);
std::optional<MedicalInsurance::State> insuranceState(const std::string &word);
std::optional<MedicalInsurance::Spending::What> spendingWhat(const std::string &word);

} // namespace huimin
