// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/for_two.h"

#include <algorithm>

namespace huimin::session {

namespace {

constexpr std::size_t Shown = 4;

/// The last four: enough to see that it is the right one.
std::string ending(const std::string &number)
{
    if (number.size() <= Shown)
        return number;
    return "****" + number.substr(number.size() - Shown);
}

// What can be shown to anybody.
void hide(IdlePage &) {}
void hide(ServicesPage &) {}
void hide(InsertCardPage &) {}
void hide(ApplicationPage &) {}
void hide(PinPage &) {} // counts digits; the page asks the helper to turn away
void hide(AmountPage &) {}
void hide(WorkingPage &) {}
void hide(TakeCardPage &) {}
void hide(TakeCashPage &) {}
void hide(ReceiptPage &) {}
void hide(ThanksPage &) {}
void hide(BillerPage &) {}
void hide(AccountPage &) {} // being typed: off a paper that lies there
void hide(NotesPage &) {}
void hide(PhonePage &) {} // a code on the screen takes money from whoever reads it, and no other
void hide(CautionPage &) {}
void hide(ChoicePage &) {}
void hide(CaseReviewPage &) {} // what the resident wants to tell, with help
void hide(CaseSentPage &) {}
void hide(CaseNumberPage &) {}
void hide(CaseStatusPage &) {}
void hide(IdentityPage &) {}
void hide(ActingPage &) {} // the names are masked, and who says yes has to be told
void hide(AccessesPage &) {}
void hide(WitnessPage &) {} // the witness has to know whom they see; the name is masked
void hide(CheckResultPage &) {}
void hide(SchoolDatesPage &) {}
void hide(ChildNumberPage &) {} // being typed: off a paper that lies there
void hide(EligibilityPage &) {} // the name is masked
void hide(SchoolSurePage &) {}
void hide(SchoolReviewPage &) {}
void hide(SchoolSentPage &) {}
void hide(SchoolStatusPage &) {}
void hide(DirectoryPage &) {}
void hide(AnnouncementPage &) {}
void hide(LayCulturePage &) {}
void hide(RenewalPage &) {}     // as the next
void hide(LossPage &) {}        // a masked name, and the end of a number
void hide(SocialCardPage &) {}  // a masked name, and the end of a number
void hide(CardServicePage &) {} // the same
void hide(PicturePage &) {}     // of what lies there before both, or who stands there
void hide(GuidePage &) {}
void hide(WritingPage &) {}
void hide(SignPage &) {} // written before both; whose name it is, the page says
void hide(ProblemPage &) {}
void hide(ClosedPage &) {}
void hide(HelpPage &) {}
void hide(HelperPage &) {}
void hide(OwnWordPage &) {}

void hide(HomePage &page)
{
    page.due.clear();
}

/// That of an application is worth nothing without the identity card; that of a case is all that
/// somebody needs to go on with it, and stands on the slip.
void hide(KeptPage &page)
{
    if (page.of == KeptPage::Of::Case && page.printed)
        page.code.clear();
}

void hide(ConfirmPage &page)
{
    page.card = ending(page.card);
}

/// Digits that a company knows its customers by.
void hide(BillFieldPage &page)
{
    page.typed.assign(page.typed.size(), '*');
    page.hidden = true;
}

void hide(HouseholdsPage &page)
{
    for (HouseholdsPage::Household &each : page.households)
        each = {ending(each.account), {}, {}};
}

void hide(BillsPage &page)
{
    page.account = ending(page.account);
    page.owner.clear();
    page.address.clear();
}

void hide(std::vector<PayItem> &items)
{
    for (PayItem &each : items) {
        each.account = ending(each.account);
        each.owner.clear();
    }
}

void hide(BasketPage &page)
{
    hide(page.items);
}

void hide(HowToPayPage &page)
{
    hide(page.items);
}

void hide(PaidPage &page)
{
    if (page.onCard)
        page.onCard->after = {};
    hide(page.items);
}

void hide(PensionPage &page)
{
    page.pension.monthly = {};
    page.pension.payments.clear();
    page.hidden = true;
}

void hide(ScorePage &page)
{
    for (ScoreSheet::Row &each : page.sheet.rows)
        if (each.measure == points::Measure::IncomeTaxYuan ||
            each.measure == points::Measure::BusinessTaxYuan)
            each.measured.reset();
    page.hidden = true;
}

void hide(CulturePage &page)
{
    page.onCard = {};
    if (page.account) {
        page.account->own = {};
        page.account->subsidy = {};
    }
    page.hidden = true;
}

void hide(OffersPage &page)
{
    if (page.kind) // what is on is for everybody
        return;
    page.offers.clear();
    page.hidden = true;
}

/// With it anybody can go there.
void hide(OfferPage &page)
{
    page.number.clear();
}

void hide(TopUpPage &page)
{
    page.onCard = {};
    page.hidden = true;
}

void hide(MovementsPage &page)
{
    page.movements.clear();
    page.hidden = true;
}

void hide(HealthPage &page)
{
    page.appointments.clear();
    page.readings.clear();
    page.medicines.clear();
    page.cover.clear();
    page.hidden = true;
}

/// Whoever helps to choose knows where; of what was there before they need only the day.
void hide(AppointmentPage &page)
{
    using State = AppointmentPage::State;
    page.home.clear();
    if (page.state != State::ToCancel && page.state != State::Cancelled)
        return;
    page.department.clear();
    page.doctor.clear();
}

void hideAmounts(std::vector<social_security::YearPaid> &years)
{
    for (social_security::YearPaid &each : years) {
        each.own = {};
        each.employer = {};
    }
}

void hide(SocialPage &page)
{
    hideAmounts(page.record.years);
    for (social_security::Insurance &each : page.record.insurances)
        each.monthly = {};
    page.hidden = true;
}

void hide(YearsPage &page)
{
    hideAmounts(page.years);
    page.hidden = true;
}

void hide(InsurancePage &page)
{
    page.insurance.monthly = {};
    page.hidden = true;
}

void hideAmounts(MedicalInsurance::Cover &cover)
{
    if (cover.account)
        cover.account = Money();
    if (cover.year)
        cover.year = MedicalInsurance::Year{.year = cover.year->year};
}

void hide(MedicalPage &page)
{
    hideAmounts(page.cover);
    page.hidden = true;
}

void hide(MedicalPartPage &page)
{
    hideAmounts(page.cover);
    page.hidden = true;
}

/// Where somebody was treated says why.
void hide(SpendingPage &page)
{
    page.entries.clear();
    page.hidden = true;
}

/// With number and code anybody can ask what stands on the paper.
void hide(PaperPage &page)
{
    page.number.clear();
    page.code.clear();
}

void hide(ProofsPage &page)
{
    page.lines.clear();
    page.hidden = true;
}

void hide(RememberPage &page)
{
    page.card = ending(page.card);
}

} // namespace

Content forTwo(Content content)
{
    std::visit([](auto &page) { hide(page); }, content);
    return content;
}

} // namespace huimin::session
