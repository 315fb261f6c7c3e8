// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/language.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"
#include "services/social_security/faces.h"
#include "services/social_security/record.h"
#include "services/social_security/social_cards.h"

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
    /// Who asks, as their card says. Personal: gone with the visit.
    struct Person {
        std::string number; ///< GB 11643
        std::string name;
        std::string card; ///< of social security, if it was that by which they showed it
    };
    /// Who asks for somebody else (代办), by their own identity card.
    struct Agent {
        std::string number;
        std::string name;
        friend bool operator==(const Agent &, const Agent &) = default;
    };
    /// Why it is asked. The office keeps it, and tells the resident who looked.
    struct Purpose {
        std::string station;
        WallTime at;
        bool consent = false; ///< the person themselves said yes, at the station
        std::string helper;   ///< the badge of who stood beside, by its key; empty: nobody
        /// Without the consent: the office has to know that they may.
        std::optional<Agent> agent{};
    };

    enum class Way { Witness, HomeVisit, Face };
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
        /// "notHere": at the counter only; "noPhone": it knows no number of theirs; "cardLost",
        /// "cardInactive", "cardUnknown": of the card by which they show who they are;
        /// "noRelation": whoever asks for them may not, as far as the office knows; of a face,
        /// "notAlike", "noFace", "tooDark", "covered", "gestureNotSeen", "expired", "witness".
        std::string reason;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Told = std::variant<Pension, NotReceiving, NotKnown, AtTheCounter, Refused, NoAnswer>;

    /// That this person was seen alive, or asks to be seen at home; never by their face.
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

    using FaceWish = social_security::FaceWish;
    using FaceAsked = social_security::FaceAsked;
    using FacePicture = social_security::FacePicture;
    using FaceAnswer = std::variant<FaceAsked, Refused, NoAnswer>;

    /// Somebody wants a message before the next check is due.
    struct Reminder {
        std::string reference;
        std::string station;
        WallTime at;
        friend bool operator==(const Reminder &, const Reminder &) = default;
    };
    struct Reminded {
        std::string to; ///< the office's own masking of a telephone number: "138****0024"
        friend bool operator==(const Reminded &, const Reminded &) = default;
    };
    using RemindedAnswer = std::variant<Reminded, Refused, NoAnswer>;

    /// One look at somebody's data.
    struct Access {
        WallTime at;
        std::string where; ///< a station's number, or what the office calls it
        std::string what;  ///< "pension", "check", "accesses", "record", "certificate"
        std::string helper;
        std::string agent{}; ///< who looked for them, masked; empty: nobody
        friend bool operator==(const Access &, const Access &) = default;
    };
    using Accesses = std::variant<std::vector<Access>, Refused, NoAnswer>;

    using Record = social_security::Record;
    using Recorded = std::variant<Record, NotKnown, AtTheCounter, Refused, NoAnswer>;
    using Issued = std::variant<social_security::Certificate, Refused, NoAnswer>;
    using Verified = std::variant<social_security::Verification, Refused, NoAnswer>;

    /// The office has taken an order for a card: it waits for what the card says.
    struct Ordered {};
    /// For the card, as it is.
    struct Command {
        std::string bytes; ///< in hex
    };
    /// The office knows how an order ended, or that a card is lost.
    struct Noted {
        std::string code;
        std::string until; ///< a loss rests then; empty: it does not
        friend bool operator==(const Noted &, const Noted &) = default;
    };
    using Cards =
        std::variant<std::vector<social_security::CardStanding>, NotKnown, Refused, NoAnswer>;
    using OrderAnswer = std::variant<Ordered, Refused, NoAnswer>;
    using CommandAnswer = std::variant<Command, Refused, NoAnswer>;
    using NotedAnswer = std::variant<Noted, Refused, NoAnswer>;

    virtual ~SocialSecurity() = default;

    virtual Task<Told> pension(Person person, Purpose purpose) = 0;
    /// The same confirmation again is the same one.
    virtual Task<Answer> confirm(Confirmation confirmation) = 0;
    virtual Task<Answer> ask(std::string key) = 0;
    /// What the office wants to see of a face; it is a confirmation under its key from then on.
    virtual Task<FaceAnswer> askFace(FaceWish wish) = 0;
    /// The same picture again is the same one. NoAnswer: what became of it can be asked.
    virtual Task<Answer> showFace(FacePicture picture) = 0;
    /// The same wish again is the same one.
    virtual Task<RemindedAnswer> remind(Reminder reminder) = 0;
    /// Who has looked at this person's data, newest first, fifty at most.
    virtual Task<Accesses> accesses(Person person, Purpose purpose) = 0;

    /// What somebody has paid in, and what each insurance means to them now.
    virtual Task<Recorded> record(Person person, Purpose purpose) = 0;
    /// A paper of the office. The same order again is the same paper.
    virtual Task<Issued> issue(social_security::CertificateOrder order) = 0;
    /// The cards of this person; of one who shows who they are by a card, that one alone.
    virtual Task<Cards> cards(Person person, Purpose purpose) = 0;
    /// The same order again is the same one.
    virtual Task<OrderAnswer> order(social_security::CardOrder order) = 0;
    virtual Task<CommandAnswer> command(social_security::CardQuestion question) = 0;
    /// What was said last counts.
    virtual Task<NotedAnswer> ended(social_security::CardOutcome outcome) = 0;
    /// The same loss again is the same one.
    virtual Task<NotedAnswer> reportLoss(social_security::CardLoss loss) = 0;

    /// Whether a paper is the office's; anybody who holds one may ask.
    virtual Task<Verified> verify(std::string number, std::string code) = 0;
};

/// Whether the office has it, has it not, or nobody knows.
Outcome outcomeOf(const SocialSecurity::Answer &answer);
Outcome outcomeOf(const SocialSecurity::NotedAnswer &answer);

const char *name(SocialSecurity::Way way);
const char *name(SocialSecurity::Check::State state);
/// Nothing when there is no such word.
std::optional<SocialSecurity::Way> checkWay(const std::string &word);
std::optional<SocialSecurity::Check::State> checkState(const std::string &word);

} // namespace huimin
