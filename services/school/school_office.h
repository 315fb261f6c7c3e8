// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/bytes.h"
#include "kiosk/base/language.h"
#include "kiosk/base/task.h"
#include "kiosk/points/score.h"

#include <variant>

namespace huimin {

/// What an office for schools tells a parent about a place by points (积分入学), and how they ask
/// for one. One attempt per call. Everything that it says was checked.
class SchoolOffice
{
public:
    /// Who asks, as the identity card says. Personal, and so is all about a child: gone with the
    /// visit.
    struct Person {
        std::string number; ///< GB 11643
        std::string name;
    };
    /// Why it is asked. The office keeps it.
    struct Purpose {
        std::string station;
        WallTime at;
        bool consent = false;
        std::string helper; ///< the badge of who stood beside, by its key; empty: nobody
    };

    struct School {
        std::string id;
        Naming name;
        Naming area; ///< whose children it is for
        bool isFull = false;
        std::optional<points::Points> lastLine; ///< of the year before, as information only
        friend bool operator==(const School &, const School &) = default;
    };
    struct Season {
        std::string rule; ///< whose table holds: points::Rule::id
        points::Calendar calendar;
        std::vector<School> schools;
        friend bool operator==(const Season &, const Season &) = default;
    };
    struct NoAnswer {
        std::string detail;
    };
    using Seasons = std::variant<Season, NoAnswer>;

    struct Application {
        enum class State {
            Received, ///< the offices look at the records
            Scored,   ///< the score is shown, and may be objected to
            Placed,
            NotPlaced
        };
        struct Scored {
            std::string item; ///< of the rule
            points::Points points;
            friend bool operator==(const Scored &, const Scored &) = default;
        };
        std::string number;
        std::string school;
        State state = State::Received;
        WallTime received; ///< what counts against the calendar
        points::Points total;
        std::vector<Scored> items; ///< empty before it is scored
        bool isObjected = false;
        std::string next; ///< what comes next, in the office's words; may be empty
        int papers = 0;   ///< that came as pictures
        bool isSigned = false;
        friend bool operator==(const Application &, const Application &) = default;
    };
    /// What the office knows of a child and its parents.
    struct Family {
        /// This child, for this season: it means nothing elsewhere, so it may be kept.
        std::string reference;
        std::string maskedChild; ///< "陈*"
        points::Family known;
        std::optional<Application> application; ///< one a child
    };
    /// No child of this parent, as far as the office knows.
    struct NotTheirs {};
    /// Children who are registered here need no points: another procedure.
    struct LocalChild {};
    struct Refused {
        /// "tooOften", "otherName", "noConsent", "keyReused", "closed", "full", "alreadyApplied",
        /// "notEligible", "notKnown", "notScored", "paperNotKnown"; of a paper also "kindNotKnown",
        /// "wrongType", "tooBig", "wrongDigest", "tooMany"
        std::string reason;
    };
    using Told = std::variant<Family, NotTheirs, LocalChild, Refused, NoAnswer>;

    /// A page as a picture, or a name that somebody has written: it is there before the letter that
    /// names it. Personal; nothing of it stays at the station.
    struct Paper {
        enum class Type { Jpeg, Png };
        static constexpr const char *Signature = "signature"; ///< `kind` of a name: a PNG
        static constexpr const char *Other = "other";         ///< of what the rule does not name
        static constexpr std::size_t BytesMost = 2U << 20U;
        std::string key; ///< made by the station, never used twice
        std::string reference;
        std::string kind; ///< points::PaperKind::id, or one of these two
        Type type = Type::Jpeg;
        Bytes bytes;
        std::string station;
        WallTime at;
    };
    /// The office has it, as it was.
    struct PaperTaken {
        std::string digest; ///< SM3, hex
    };
    using Brought = std::variant<PaperTaken, Refused, NoAnswer>;

    /// An application, or the wish to have one counted again.
    struct Letter {
        enum class Kind { Application, Objection };
        std::string key; ///< made by the station, stored before it is sent, never used twice
        Kind kind = Kind::Application;
        std::string reference;
        std::string school;                ///< of an application
        std::string rule;                  ///< by which the parent has seen an estimate
        std::string item;                  ///< of an objection
        std::vector<std::string> papers{}; ///< keys of those that the office has taken
        std::string signature{};           ///< the same of a name by hand; empty: there is none
        std::string station;
        WallTime at; ///< when the parent said yes: it protects a deadline
        friend bool operator==(const Letter &, const Letter &) = default;
    };
    struct Received {
        std::string number;
        WallTime at;
        int papers = 0; ///< so many are with it, and a name by hand is one
        friend bool operator==(const Received &, const Received &) = default;
    };
    /// Asked for a key that the office has never seen.
    struct NeverHeard {};
    using Answer = std::variant<Received, Refused, NeverHeard, NoAnswer>;

    /// An application that was begun. The office keeps it for whoever has the code and is the same
    /// person, so long and no longer; the station keeps nothing.
    struct Draft {
        std::string reference;
        std::string school; ///< empty: none was chosen yet
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    /// What was begun is gone on with.
    struct Begun {
        std::string child; ///< its identity number
        std::string school;
        friend bool operator==(const Begun &, const Begun &) = default;
    };
    struct KeptUntil {
        std::string day; ///< "2026-12-27"
        friend bool operator==(const KeptUntil &, const KeptUntil &) = default;
    };
    /// Nothing of this person under this code.
    struct NoDraft {};
    /// There was something; its time is over.
    struct Over {};
    using Kept = std::variant<KeptUntil, Refused, NoAnswer>;
    using Found = std::variant<Begun, NoDraft, Over, Refused, NoAnswer>;

    virtual ~SchoolOffice() = default;

    /// Nothing personal: what is offered now.
    virtual Task<Seasons> season() = 0;
    /// `child` is its identity number.
    virtual Task<Told> family(Person person, std::string child, Purpose purpose) = 0;
    /// The same paper again is the same one.
    virtual Task<Brought> bring(Paper paper) = 0;
    /// The same letter again is the same one. Refused as "paperNotKnown" it was not heard at all:
    /// the same key may come again with other papers.
    virtual Task<Answer> send(Letter letter) = 0;
    virtual Task<Answer> ask(std::string key) = 0;
    /// The same code again is the same draft, with what is in it now.
    virtual Task<Kept> keep(Person person, std::string code, Draft draft, Purpose purpose) = 0;
    virtual Task<Found> goOn(Person person, std::string code, Purpose purpose) = 0;
    /// NoDraft: it is gone.
    virtual Task<Found> drop(Person person, std::string code, Purpose purpose) = 0;
};

/// Whether the office has it, has it not, or nobody knows.
Outcome outcomeOf(const SchoolOffice::Answer &answer);

const char *name(SchoolOffice::Application::State state);
const char *name(SchoolOffice::Letter::Kind kind);
const char *name(SchoolOffice::Paper::Type type);
/// Nothing when there is no such word.
std::optional<SchoolOffice::Application::State> applicationState(const std::string &word);
std::optional<SchoolOffice::Letter::Kind> letterKind(const std::string &word);
std::optional<SchoolOffice::Paper::Type> paperType(const std::string &word);

} // namespace huimin
