// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/screen_view.h"

#include "kiosk/view/bill_text.h"
#include "kiosk/view/case_text.h"
#include "kiosk/view/culture_text.h"
#include "kiosk/view/dates.h"
#include "kiosk/view/health_text.h"
#include "kiosk/view/medical_text.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/pension_text.h"
#include "kiosk/view/picture_text.h"
#include "kiosk/view/programme_text.h"
#include "kiosk/view/proofs_text.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/service_text.h"
#include "kiosk/view/social_card_text.h"
#include "kiosk/view/social_text.h"
#include "kiosk/view/spoken_pages.h"
#include "kiosk/view/texts.h"
#include "kiosk/view/writing_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace huimin::view {

using namespace session;
using namespace std::chrono_literals;

namespace {

constexpr auto TickPace = 1s;

/// The page's content if it is of this kind; otherwise an empty one, which makes an
/// empty value.
template <typename Content>
Content contentOf(const Page &page)
{
    const auto *content = std::get_if<Content>(&page.content);
    return content != nullptr ? *content : Content{};
}

} // namespace

ScreenView::ScreenView(Clock &clock, Place place) : clock_(clock), place_(std::move(place))
{
    tick();
}

void ScreenView::show(const Page &page)
{
    if (page == page_)
        return;
    page_ = page;
    emit changed();
    emit ticked();
}

void ScreenView::setManner(const Manner &manner)
{
    manner_ = manner;
    if (std::exchange(worded_, manner.language) != manner.language && languageChanged_)
        languageChanged_(manner.language);
    emit changed();
    emit ticked();
}

void ScreenView::setHelp(const HelpStatus &help)
{
    if (help == help_)
        return;
    help_ = help;
    emit ticked();
    emit helpMoved();
}

void ScreenView::sayAgain()
{
    touch();
    emit wantsToHearAgain();
}

void ScreenView::warn(std::optional<Instant> deadline)
{
    warning_ = deadline;
    emit ticked();
    emit warned();
}

/// Once a second: the clock in the corner and the seconds of a deadline.
void ScreenView::tick()
{
    emit ticked();
    ticking_.start(TickPace, [this] { tick(); });
}

void ScreenView::type(const QString &digit)
{
    if (input_)
        input_({.kind = Input::Kind::Type, .text = digit.toStdString()});
}

void ScreenView::stroke(const QVariantList &points)
{
    Input input{.kind = Input::Kind::Stroke};
    for (const QVariant &each : points)
        input.stroke.push_back({each.toPoint().x(), each.toPoint().y()});
    if (input_)
        input_(std::move(input));
}

void ScreenView::say(Input::Kind kind, int index)
{
    if (input_)
        input_({.kind = kind, .index = index});
}

std::optional<Instant> ScreenView::deadline() const
{
    if (warning_)
        return warning_;
    if (const auto *take = std::get_if<TakeCashPage>(&page_.content))
        return take->deadline;
    if (const auto *take = std::get_if<TakeCardPage>(&page_.content))
        return take->deadline;
    if (const auto *phone = std::get_if<PhonePage>(&page_.content))
        return phone->deadline;
    if (const auto *lay = std::get_if<LayCulturePage>(&page_.content))
        return lay->deadline;
    if (const auto *help = std::get_if<HelpPage>(&page_.content))
        return help->deadline;
    return std::nullopt;
}

int ScreenView::secondsLeft() const
{
    const auto end = deadline();
    if (!end)
        return -1;
    return static_cast<int>(
        std::max(std::chrono::ceil<std::chrono::seconds>(*end - clock_.now()), 0s).count());
}

MannerValue ScreenView::manner() const
{
    return {manner_.elder, static_cast<MannerValue::Contrast>(manner_.contrast),
            manner_.textPercent, manner_.low, manner_.spoken};
}

namespace {

LanguageValue valueOf(const LanguageRow &row)
{
    return {static_cast<int>(row.language), QString::fromUtf8(row.written),
            QString::fromUtf8(row.name), QString::fromUtf8(row.font)};
}

} // namespace

LanguageValue ScreenView::language() const
{
    return valueOf(rowOf(manner_.language));
}

LanguageValue ScreenView::nextLanguage() const
{
    const auto rows = languages();
    const auto now = std::ranges::find(rows, manner_.language, &LanguageRow::language);
    const auto isOffered = [this](const LanguageRow &row) {
        return std::ranges::find(place_.languages, row.language) != place_.languages.end();
    };
    const auto next = std::find_if(now + 1, rows.end(), isOffered);
    const auto first = std::find_if(rows.begin(), now, isOffered);
    return valueOf(next != rows.end() ? *next : *first);
}

QVariantList ScreenView::otherWritings() const
{
    QVariantList all;
    QStringList shown{QString::fromLatin1(rowOf(manner_.language).words)};
    for (const LanguageRow &row : languages()) {
        const QString words = QString::fromLatin1(row.words);
        if (std::ranges::find(place_.languages, row.language) == place_.languages.end() ||
            shown.contains(words))
            continue;
        shown << words;
        all << QVariant::fromValue(valueOf(row));
    }
    return all;
}

QString ScreenView::title() const
{
    return errandTitle(page_.errand);
}

QStringList ScreenView::steps() const
{
    // An errand that did not work has no next step.
    if (std::holds_alternative<ProblemPage>(page_.content))
        return {};
    return stepNames(page_.errand);
}

PlaceValue ScreenView::place() const
{
    return {QString::fromStdString(place_.name.in(manner_.language)),
            QString::fromStdString(place_.helpPlace.in(manner_.language)),
            QString::fromStdString(place_.helpPhone), QString::fromStdString(place_.stationId)};
}

PanelValue ScreenView::panel() const
{
    // Measured, not known: the station draws with the font that it has.
    constexpr int Measured = 1000;
    QFont font = QGuiApplication::font();
    font.setPixelSize(Measured);
    const PanelSize &panel = place_.panel;
    return {panel.widthMillimetres, panel.heightMillimetres, panel.aboveFloorMillimetres,
            QFontMetricsF(font).capHeight() / Measured};
}

QString ScreenView::dateTime() const
{
    const QLocale locale{QString::fromLatin1(rowOf(manner_.language).words)};
    return locale.toString(localTime(clock_.wall(), place_.utcOffset),
                           Texts::tr("ddd, d MMM  HH:mm", "date and time in the corner"));
}

speech::Speech ScreenView::speech() const
{
    return view::spoken(page_, {manner_.language, place(), warning_ ? -1 : secondsLeft(),
                                helpWords(), place_.utcOffset});
}

QString ScreenView::spoken() const
{
    QStringList sentences;
    for (const speech::Part &part : speech())
        sentences << QString::fromStdString(part.text);
    return sentences.join('\n');
}

QString ScreenView::urgent() const
{
    return urgentText(contentOf<IdlePage>(page_).urgent, manner_.language);
}

HomeValue ScreenView::home() const
{
    return value(contentOf<HomePage>(page_), manner_.language);
}

QVariantList ScreenView::services() const
{
    return value(contentOf<ServicesPage>(page_));
}

QString ScreenView::insertCardAmount() const
{
    const auto content = contentOf<InsertCardPage>(page_);
    return content.amount ? exactText(*content.amount) : QString();
}

QStringList ScreenView::applications() const
{
    QStringList labels;
    for (const std::string &label : contentOf<ApplicationPage>(page_).labels)
        labels << QString::fromStdString(label);
    return labels;
}

PinValue ScreenView::pin() const
{
    return value(contentOf<PinPage>(page_));
}

AmountValue ScreenView::amount() const
{
    return value(contentOf<AmountPage>(page_));
}

ConfirmValue ScreenView::confirmation() const
{
    return value(contentOf<ConfirmPage>(page_));
}

WorkingValue ScreenView::working() const
{
    return value(contentOf<WorkingPage>(page_));
}

TakeCardValue ScreenView::takeCard() const
{
    return value(contentOf<TakeCardPage>(page_));
}

TakeCashValue ScreenView::takeCash() const
{
    return value(contentOf<TakeCashPage>(page_));
}

ReceiptValue ScreenView::receipt() const
{
    return value(contentOf<ReceiptPage>(page_));
}

ThanksValue ScreenView::thanks() const
{
    return value(contentOf<ThanksPage>(page_));
}

QVariantList ScreenView::billers() const
{
    QVariantList all;
    int choice = 0;
    for (const BillerTile &tile : contentOf<BillerPage>(page_).billers)
        all << QVariant::fromValue(BillerValue{billerName(tile, manner_.language),
                                               QString::fromStdString(tile.icon), tile.offered,
                                               choice++});
    return all;
}

AccountValue ScreenView::account() const
{
    return value(contentOf<AccountPage>(page_), manner_.language);
}

BillFieldValue ScreenView::billField() const
{
    return value(contentOf<BillFieldPage>(page_), manner_.language);
}

HouseholdsValue ScreenView::households() const
{
    return value(contentOf<HouseholdsPage>(page_), manner_.language);
}

BillsValue ScreenView::bills() const
{
    return value(contentOf<BillsPage>(page_));
}

BasketValue ScreenView::basket() const
{
    return value(contentOf<BasketPage>(page_), manner_.language);
}

HowToPayValue ScreenView::howToPay() const
{
    return value(contentOf<HowToPayPage>(page_), manner_.language);
}

NotesInValue ScreenView::notes() const
{
    return value(contentOf<NotesPage>(page_));
}

PhoneValue ScreenView::phone() const
{
    return value(contentOf<PhonePage>(page_));
}

PaidValue ScreenView::paid() const
{
    return value(contentOf<PaidPage>(page_), manner_.language);
}

CautionValue ScreenView::caution() const
{
    return value(contentOf<CautionPage>(page_));
}

ChoiceValue ScreenView::choice() const
{
    return value(contentOf<ChoicePage>(page_), manner_.language, place_.utcOffset);
}

CaseReviewValue ScreenView::caseReview() const
{
    return value(contentOf<CaseReviewPage>(page_), manner_.language);
}

CaseSentValue ScreenView::caseSent() const
{
    return value(contentOf<CaseSentPage>(page_));
}

CaseNumberValue ScreenView::caseNumber() const
{
    return value(contentOf<CaseNumberPage>(page_));
}

CaseStatusValue ScreenView::caseStatus() const
{
    return value(contentOf<CaseStatusPage>(page_), manner_.language, place_.utcOffset);
}

PictureValue ScreenView::picture() const
{
    return value(contentOf<PicturePage>(page_));
}

IdentityValue ScreenView::identity() const
{
    return value(contentOf<IdentityPage>(page_));
}

PensionValue ScreenView::pension() const
{
    return value(contentOf<PensionPage>(page_), manner_.language);
}

TopUpValue ScreenView::topUp() const
{
    return value(contentOf<TopUpPage>(page_));
}

LayCultureValue ScreenView::layCulture() const
{
    return value(contentOf<LayCulturePage>(page_));
}

CultureValue ScreenView::culture() const
{
    return value(contentOf<CulturePage>(page_));
}

OffersValue ScreenView::offers() const
{
    return value(contentOf<OffersPage>(page_), place_.utcOffset);
}

ProofsValue ScreenView::proofs() const
{
    return value(contentOf<ProofsPage>(page_), Reader{manner_.language, place_.utcOffset});
}

MovementsValue ScreenView::movements() const
{
    return value(contentOf<MovementsPage>(page_), {place_.stationId, place_.utcOffset});
}

LossValue ScreenView::loss() const
{
    return value(contentOf<LossPage>(page_));
}

AccessesValue ScreenView::accesses() const
{
    return value(contentOf<AccessesPage>(page_), {place_.stationId, place_.utcOffset});
}

ActingValue ScreenView::acting() const
{
    return value(contentOf<ActingPage>(page_));
}

WitnessValue ScreenView::witness() const
{
    return value(contentOf<WitnessPage>(page_));
}

CheckResultValue ScreenView::checkResult() const
{
    return value(contentOf<CheckResultPage>(page_));
}

SheetValue ScreenView::sheet() const
{
    const Reader reader{manner_.language, place_.utcOffset};
    return std::visit(
        [&](const auto &page) {
            if constexpr (requires { SheetValue{value(page, reader)}; })
                return value(page, reader);
            else
                return SheetValue{};
        },
        page_.content);
}

ChildNumberValue ScreenView::childNumber() const
{
    return value(contentOf<ChildNumberPage>(page_));
}

HealthValue ScreenView::health() const
{
    return value(contentOf<HealthPage>(page_), place_.utcOffset);
}

SocialValue ScreenView::social() const
{
    return value(contentOf<SocialPage>(page_), manner_.language);
}

MedicalValue ScreenView::medical() const
{
    return value(contentOf<MedicalPage>(page_));
}

AppointmentValue ScreenView::appointment() const
{
    return value(contentOf<AppointmentPage>(page_), place_.utcOffset);
}

WritingValue ScreenView::writing() const
{
    return value(contentOf<WritingPage>(page_));
}

WritingValue ScreenView::signing() const
{
    return value(contentOf<SignPage>(page_));
}

ProblemValue ScreenView::problem() const
{
    return value(contentOf<ProblemPage>(page_), manner_.language);
}

QString ScreenView::helper() const
{
    return helperText(page_.helper);
}

QString ScreenView::turnAway() const
{
    return turnAwayText(page_.helper);
}

HelperValue ScreenView::helperPage() const
{
    return value(contentOf<HelperPage>(page_));
}

OwnWordValue ScreenView::ownWord() const
{
    return value(contentOf<OwnWordPage>(page_));
}

RememberValue ScreenView::remembered() const
{
    return value(contentOf<RememberPage>(page_));
}

ClosedValue ScreenView::closed() const
{
    return value(contentOf<ClosedPage>(page_));
}

HelpWords ScreenView::helpWords() const
{
    return {manner_.language, clock_.wall(), place_.utcOffset, place_.helpPhone,
            place_.emergencyPhone};
}

HelpValue ScreenView::help() const
{
    return value(contentOf<HelpPage>(page_), helpWords());
}

QString ScreenView::helpInShort() const
{
    return view::helpInShort(help_, helpWords());
}

QStringList ScreenView::helpReasons() const
{
    return view::helpReasons();
}

} // namespace huimin::view
