// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/page_printer.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/session/community.h"
#include "kiosk/writing/writing.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

// What several errands show.

struct WorkingPage {
    enum class What {
        ReadingCard,
        AskingBank,
        CountingNotes,
        CountingChange,
        OpeningTray,
        TakingBack,
        AskingBiller,
        AskingPhone,
        BookingBill,
        ReturningCard,
        Printing,
        StoppingNotes,
        SendingCase,
        AskingCase,
        AskingDraft, ///< of a case: kept, found or dropped
        TakingPicture,
        AskingOffice,
        SendingCheck,
        AskingSchool,
        SendingLetter,
        AskingDirectory,
        AskingCulture,
        SendingLoss,
        LoadingCard,
        BookingPlace,
        AskingClinic,
        TellingClinic,
        AskingSocial,
        AskingPaper,
        PrintingPages,
        WaitingForPaper, ///< the printer has none
        WaitingForPrinter,
        ReadingSocialCard,
        AskingCardOffice,
        WritingSocialCard,
        AskingMedical,
        SendingPaper,
    };
    What what = What::AskingBank;
    std::optional<Money> amount;

    friend bool operator==(const WorkingPage &, const WorkingPage &) = default;
};

/// Confirm: print; Cancel: no paper.
struct ReceiptPage {
    Money amount;
    bool isBill = false;

    friend bool operator==(const ReceiptPage &, const ReceiptPage &) = default;
};

/// One of several things. Choose n.
struct ChoicePage {
    enum class What {
        CaseKind,
        CaseService,
        CasePlace,
        CaseQuestion,
        CheckWay,
        School,
        ScoreItem,
        DirectoryTopic,
        DirectoryService,
        ClinicRoom,
        ClinicDay,
        ClinicTime,
        ClinicNearest, ///< somebody else was quicker
        ClinicWhich,   ///< of several appointments
        Insurance,
        PaperKind, ///< which paper
        PaperYear, ///< of a statement
        CardPin,   ///< what a blocked PIN needs
        LostCard,  ///< which one
        Programme, ///< what is on, by kind; and what was booked
        CareKind,  ///< of care at home
        MedicalTopic,
        Announcement,   ///< with the times of all options
        DirectoryPaper, ///< the slip, or a form
        SchoolPapers,   ///< which paper a picture is taken of; the last: go on
        SchoolEvidence, ///< the same, for a new count
        MedicalRecord,  ///< of several places, with the spans of all options
        FaceConsent,    ///< whether the camera may look, and what else there is
        FaceNotAlike,   ///< the office does not know this face as theirs
        FaceNobody,
        FaceDark,
        FaceCovered,
        FaceStill,    ///< the head was not turned as asked
        FaceLate,     ///< what was asked for is over
        FaceWitness,  ///< the office wants somebody to be there
        FaceTooOften, ///< no more by face today
    };
    /// Months: "2019-03".
    struct Span {
        std::string from;
        std::string to; ///< empty: until now
        friend bool operator==(const Span &, const Span &) = default;
    };
    What what = What::CaseKind;
    std::string question; ///< of a service's own; empty: it follows from `what`
    std::vector<Named> options;
    std::vector<WallTime> times; ///< instead of options: days, or moments; of announcements: when
    bool more = false;           ///< Choose behind the last: the next ones
    std::vector<Span> spans = {};

    friend bool operator==(const ChoicePage &, const ChoicePage &) = default;
};

/// A whole page on paper. Offered, Confirm: print it. Printed, Confirm: it was taken. NotPrinted
/// or Unknown, Confirm: once more; Choose 0: leave it.
struct PaperPage {
    enum class What { Contributions, Statement, Form };
    enum class State { Offered, Printed, NotPrinted, Unknown };
    What what = What::Contributions;
    State state = State::Offered;
    int year = 0; ///< of a statement
    Naming name;  ///< of a form
    int pages = 1;
    std::optional<PagePrinter::Trouble> why; ///< not printed
    std::string number;                      ///< the office's; empty: there is none
    std::string code;
    std::string until;
    bool canAgain = true;

    friend bool operator==(const PaperPage &, const PaperPage &) = default;
};

/// Words of the resident's own. Type, Tap, Stroke and Erase as in input.h; Choose n: a
/// candidate, ChooseWay + n: another way of writing, ChooseClear; Confirm: it is finished.
struct WritingPage {
    enum class What { Case, MoreAboutCase };
    What what = What::Case;
    bool optional = false;
    writing::Way way = writing::Way::Pinyin;
    std::vector<writing::Way> ways;
    std::string text;
    std::string letters; ///< of pinyin, not yet a word
    bool capitals = false;
    std::vector<writing::Stroke> strokes;
    std::vector<writing::Writing::Candidate> candidates;
    std::size_t room = 0; ///< so many characters may follow

    bool isUnfinished() const { return !letters.empty() || !strokes.empty(); }
    friend bool operator==(const WritingPage &, const WritingPage &) = default;
};
/// Somebody's name by hand. Stroke; Choose 0: anew; Choose 1: not here; Confirm: that is it.
struct SignPage {
    static constexpr int ChooseAnew = 0;
    static constexpr int ChooseLater = 1;
    static constexpr std::size_t StrokesMost = 80;
    static constexpr std::size_t PointsMost = 400; ///< of one stroke
    std::vector<writing::Stroke> strokes;

    /// A name is more than a dot.
    bool canSign() const;
    friend bool operator==(const SignPage &, const SignPage &) = default;
};
inline constexpr int ChooseWay = 100;
inline constexpr int ChooseClear = 110;

} // namespace huimin::session
