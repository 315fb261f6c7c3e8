// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/pages/announcements.h"
#include "kiosk/session/pages/bills.h"
#include "kiosk/session/pages/card.h"
#include "kiosk/session/pages/cases.h"
#include "kiosk/session/pages/cash.h"
#include "kiosk/session/pages/clinic.h"
#include "kiosk/session/pages/culture.h"
#include "kiosk/session/pages/directory.h"
#include "kiosk/session/pages/errand.h"
#include "kiosk/session/pages/help.h"
#include "kiosk/session/pages/home.h"
#include "kiosk/session/pages/identity.h"
#include "kiosk/session/pages/kept.h"
#include "kiosk/session/pages/medical.h"
#include "kiosk/session/pages/pension.h"
#include "kiosk/session/pages/pictures.h"
#include "kiosk/session/pages/problem.h"
#include "kiosk/session/pages/proofs.h"
#include "kiosk/session/pages/school.h"
#include "kiosk/session/pages/social.h"
#include "kiosk/session/pages/steps.h"

#include <variant>

namespace huimin::session {

/// One of all the pages there are. Each errand's are in a header of their own, in pages/.
using Content = std::variant<
    IdlePage, HomePage, ServicesPage, InsertCardPage, ApplicationPage, PinPage, AmountPage,
    ConfirmPage, WorkingPage, TakeCardPage, TakeCashPage, ReceiptPage, ThanksPage, BillerPage,
    AccountPage, BillsPage, BasketPage, HowToPayPage, NotesPage, PhonePage, PaidPage, CautionPage,
    ChoicePage, CaseReviewPage, CaseSentPage, CaseNumberPage, CaseStatusPage, IdentityPage,
    ActingPage, PensionPage, AccessesPage, WitnessPage, CheckResultPage, SchoolDatesPage,
    ChildNumberPage, EligibilityPage, ScorePage, SchoolSurePage, SchoolReviewPage, SchoolSentPage,
    SchoolStatusPage, KeptPage, DirectoryPage, AnnouncementPage, LayCulturePage, CulturePage,
    OffersPage, OfferPage, RenewalPage, TopUpPage, MovementsPage, LossPage, HealthPage,
    AppointmentPage, SocialPage, YearsPage, InsurancePage, PaperPage, SocialCardPage,
    CardServicePage, ProofsPage, PicturePage, MedicalPage, MedicalPartPage, SpendingPage, GuidePage,
    WritingPage, SignPage, ProblemPage, ClosedPage, HelpPage, RememberPage, HelperPage, OwnWordPage,
    BillFieldPage, HouseholdsPage>;

struct Page {
    Content content;
    Errand errand = Errand::None;
    int step = 0;
    /// Whether "back" means something here.
    bool canGoBack = false;
    /// Who helps, and sees this page too: nothing that is somebody's own stands on it then.
    std::optional<Helper> helper;

    Page withBack() const
    {
        Page page = *this;
        page.canGoBack = true;
        return page;
    }
    friend bool operator==(const Page &, const Page &) = default;
};

/// A page at a step of an errand, or outside of any.
Page at(Errand errand, int step, Content content);
Page plain(Content content);

/// The page's name, for logs and tests: "takeCash".
const char *name(const Content &content);

} // namespace huimin::session
