// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"
#include "services/social_security/record.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// What an office for social security tells a resident about a pension and about what they have
/// paid in, on paper too, and how a resident proves to it that they are alive (养老待遇资格认证,
/// 人社厅发〔2018〕54号). One attempt per call. Dates are YYYY-MM-DD, months YYYY-MM; both were
/// checked.
class SocialSecurity
{
public:
    /// Who asks, as the identity card says. Personal: gone with the visit.
    struct Person {
        std::string number; ///< GB 11643
        std::string name;
    };
    /// Why it is asked. The office keeps it, and tells the resident who looked.
    struct Purpose {
        std::string station;
        WallTime at;
        bool consent = false;
        std::string helper; ///< the badge of who stood beside, by its key; empty: nobody
    };

    enum class Way { Witness, HomeVisit };
    struct Check {
        enum class State {
            Valid,    ///< nothing to do until `until`
            Due,      ///< to be done by `until`
            Overdue,  ///< payment rests since `until`; what is missing is paid afterwards
            Waiting,  ///< sent, and somebody at the office looks at it, or comes by `until`
            DataError ///< the office has other data of this person; it mends that itself
        };
        State state = State::Valid;
        std::string until;     ///< may be empty of Waiting and DataError
        std::string last;      ///< when it was done last; empty: never
        std::string lastHow;   ///< as the office says it: "by the clinic's data"
        std::vector<Way> ways; ///< by which it may be done here; none: not here
        friend bool operator==(const Check &, const Check &) = default;
    };
    struct Payment {
        std::string month;
        Money amount;
        std::string paidOn;
        friend bool operator==(const Payment &, const Payment &) = default;
    };
    struct Pension {
        /// This person, for this errand: it means nothing elsewhere, so it may be kept.
        std::string reference;
        std::string maskedName; ///< "王*芳"
        Naming fund;
        Money monthly;
        std::string nextPayment;       ///< empty: not known
        std::vector<Payment> payments; ///< newest first, a year at most
        Check check;
        friend bool operator==(const Pension &, const Pension &) = default;
    };
    /// Somebody who pays in, or has done.
    struct NotReceiving {
        int monthsPaid = 0;
        friend bool operator==(const NotReceiving &, const NotReceiving &) = default;
    };
    /// Not insured here.
    struct NotKnown {};
    /// The office's counter has to say more: payment was stopped. Why is nobody else's business.
    struct AtTheCounter {};
    struct Refused {
        /// "tooOften", "otherName", "noConsent", "keyReused", "notReceiving", "notKnown", or
        /// "notHere": at the counter only.
        std::string reason;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Told = std::variant<Pension, NotReceiving, NotKnown, AtTheCounter, Refused, NoAnswer>;

    /// That this person was seen alive, or asks to be seen at home.
    struct Confirmation {
        std::string key; ///< made by the station, stored before it is sent, never used twice
        std::string reference;
        Way way = Way::Witness;
        std::string witness; ///< the badge that lay on the reader, by its key
        std::string station;
        WallTime at;
        friend bool operator==(const Confirmation &, const Confirmation &) = default;
    };
    struct Confirmed {
        std::string on;
        std::string until;
        std::string code; ///< the office's, to verify a slip
        friend bool operator==(const Confirmed &, const Confirmed &) = default;
    };
    /// Somebody of the office goes on with it.
    struct Waiting {
        std::string code;
        std::string by;  ///< when at the latest; empty: not said
        std::string who; ///< who comes; empty: not said
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    /// Asked for a key that the office has never seen.
    struct NeverHeard {};
    using Answer = std::variant<Confirmed, Waiting, Refused, NeverHeard, NoAnswer>;

    /// One look at somebody's data.
    struct Access {
        WallTime at;
        std::string where; ///< a station's number, or what the office calls it
        std::string what;  ///< "pension", "check", "accesses", "record", "certificate"
        std::string helper;
        friend bool operator==(const Access &, const Access &) = default;
    };
    using Accesses = std::variant<std::vector<Access>, Refused, NoAnswer>;

    using Record = social_security::Record;
    using Recorded = std::variant<Record, NotKnown, AtTheCounter, Refused, NoAnswer>;
    using Issued = std::variant<social_security::Certificate, Refused, NoAnswer>;
    using Verified = std::variant<social_security::Verification, Refused, NoAnswer>;

    virtual ~SocialSecurity() = default;

    virtual Task<Told> pension(Person person, Purpose purpose) = 0;
    /// The same confirmation again is the same one.
    virtual Task<Answer> confirm(Confirmation confirmation) = 0;
    virtual Task<Answer> ask(std::string key) = 0;
    /// Who has looked at this person's data, newest first, fifty at most.
    virtual Task<Accesses> accesses(Person person, Purpose purpose) = 0;

    /// What somebody has paid in, and what each insurance means to them now.
    virtual Task<Recorded> record(Person person, Purpose purpose) = 0;
    /// A paper of the office. The same order again is the same paper.
    virtual Task<Issued> issue(social_security::CertificateOrder order) = 0;
    /// Whether a paper is the office's; anybody who holds one may ask.
    virtual Task<Verified> verify(std::string number, std::string code) = 0;
};

/// Whether the office has it, has it not, or nobody knows.
Outcome outcomeOf(const SocialSecurity::Answer &answer);

const char *name(SocialSecurity::Way way);
const char *name(SocialSecurity::Check::State state);
/// Nothing when there is no such word.
std::optional<SocialSecurity::Way> checkWay(const std::string &word);
std::optional<SocialSecurity::Check::State> checkState(const std::string &word);

} // namespace huimin
