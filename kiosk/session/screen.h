// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/receipt_printer.h"
#include "kiosk/session/page.h"
#include "kiosk/session/proof_memory.h"
#include "kiosk/transaction/transaction.h"

namespace huimin::session {

/// Where pages go.
class Screen
{
public:
    virtual ~Screen() = default;

    virtual void show(const Page &page) = 0;
    virtual void setManner(const Manner &manner) = 0;
    /// What every page says about the call for a person.
    virtual void setHelp(const HelpStatus &help) = 0;
    /// "Are you still there?", with the time left; nothing: no such question.
    virtual void warn(std::optional<Instant> deadline) = 0;
};

/// Puts a transaction on paper, in the resident's language.
class ReceiptWriter
{
public:
    struct Facts {
        const transaction::Transaction &transaction;
        WallTime at;
        std::string reference;
        std::vector<BillerTile> billers; ///< all there are
        std::vector<HelpGiven> helped;   ///< who was there, and at what
    };

    /// A case that was told: what about, and under which number it is found. Its words stay out:
    /// paper lies about.
    struct CaseFacts {
        WallTime at;
        std::string number;
        bool waits = false;
        Named service;
        Named place;
        std::string notice;
    };

    /// The yearly check: proof that it was done, or that it was tried in time.
    struct CheckFacts {
        WallTime at;
        CheckResultPage result;
        std::string maskedName;
        Naming fund;
        std::vector<HelpGiven> helped;
    };

    /// An appointment, or a wish for one of which nobody knows. No name: paper lies about.
    struct AppointmentFacts {
        WallTime at;
        AppointmentPage appointment;
        std::vector<HelpGiven> helped;
    };

    /// Who has looked at somebody's data; all that the office has told.
    struct AccessFacts {
        WallTime at;
        std::string maskedName;
        std::vector<SocialSecurity::Access> accesses;
    };

    /// A letter to the office for schools: what was sent, when, and by which score.
    struct SchoolFacts {
        WallTime at;
        SchoolSentPage sent;
        std::string maskedChild;
        ScoreSheet sheet; ///< without rows: none was shown
        std::vector<HelpGiven> helped;
        int copy = 1;
    };

    /// A service of the community; nothing of anybody.
    struct DirectoryFacts {
        WallTime at;
        Directory::Service service;
    };

    /// What the community has to say; nothing of anybody.
    struct AnnouncementFacts {
        WallTime at;
        AnnouncementPage page;
    };

    /// What was begun and is kept by an office: its code, and nothing of anybody.
    struct DraftFacts {
        WallTime at;
        KeptPage page;
    };

    /// A cultural card that was reported lost; `page` has the code.
    struct LossFacts {
        WallTime at;
        LossPage page;
        std::vector<HelpGiven> helped;
    };

    /// A social-security card that something was done to; `page` says what, and the code.
    struct CardFacts {
        WallTime at;
        CardServicePage page;
        std::vector<HelpGiven> helped;
    };

    /// A ticket, or a slip about a place of which nobody knows. No name, and no card.
    struct TicketFacts {
        WallTime at;
        OfferPage page;
        std::vector<HelpGiven> helped;
    };

    /// A paper of an earlier day once more.
    struct CopyFacts {
        WallTime at;
        Proof proof;
    };

    virtual ~ReceiptWriter() = default;
    virtual ReceiptDocument write(const Facts &facts) const = 0;
    virtual ReceiptDocument write(const CaseFacts &facts) const = 0;
    virtual ReceiptDocument write(const CheckFacts &facts) const = 0;
    virtual ReceiptDocument write(const AccessFacts &facts) const = 0;
    virtual ReceiptDocument write(const SchoolFacts &facts) const = 0;
    virtual ReceiptDocument write(const DirectoryFacts &facts) const = 0;
    virtual ReceiptDocument write(const AnnouncementFacts &facts) const = 0;
    virtual ReceiptDocument write(const DraftFacts &facts) const = 0;
    virtual ReceiptDocument write(const LossFacts &facts) const = 0;
    virtual ReceiptDocument write(const CardFacts &facts) const = 0;
    virtual ReceiptDocument write(const AppointmentFacts &facts) const = 0;
    virtual ReceiptDocument write(const TicketFacts &facts) const = 0;
    virtual ReceiptDocument write(const CopyFacts &facts) const = 0;
};

/// Puts a whole page on paper, as a PDF.
class PageWriter
{
public:
    /// A paper of the office, for the person whose card lies there.
    struct PaperFacts {
        WallTime at;
        std::string station;
        social_security::Certificate certificate;
        std::string name;
        std::string number; ///< of the identity card
    };

    virtual ~PageWriter() = default;
    /// Empty: it could not be drawn.
    virtual std::string write(const PaperFacts &facts) const = 0;
};

} // namespace huimin::session
