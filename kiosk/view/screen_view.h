// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/session/input.h"
#include "kiosk/session/screen.h"
#include "kiosk/speech/speech.h"
#include "kiosk/view/help_texts.h"
#include "kiosk/view/page_values.h"

#include <QObject>

#include <functional>

namespace huimin::view {

/// What the glass measures, so that letters and targets are as large as they have to be.
struct PanelSize {
    int widthMillimetres = 398;
    int heightMillimetres = 708;
    int aboveFloorMillimetres = 720; ///< of the lower edge
};

/// The station's own particulars, in every language.
struct Place {
    Naming name;
    Naming helpPlace;
    std::string helpPhone;
    std::string emergencyPhone; ///< may be empty
    std::string stationId;
    std::chrono::minutes utcOffset{480};
    PanelSize panel;
    /// What is offered here, of languages(); those of which nothing can be heard are not.
    std::vector<session::Language> languages{
        session::Language::Chinese, session::Language::Cantonese, session::Language::English};
};

/// What QML sees of a visit: the page that is shown, as a value with finished texts, and
/// what a finger can say. It decides nothing.
///
/// One page is shown at a time; the values of the others are empty.
class ScreenView final : public QObject, public session::Screen
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to pages by Main.qml")
    // The frame around every page.
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    /// Who helps and sees this page too, and what they are asked while a PIN is typed.
    Q_PROPERTY(QString helper READ helper NOTIFY changed FINAL)
    Q_PROPERTY(QString turnAway READ turnAway NOTIFY changed FINAL)
    Q_PROPERTY(LanguageValue language READ language NOTIFY changed FINAL)
    Q_PROPERTY(LanguageValue nextLanguage READ nextLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList otherWritings READ otherWritings NOTIFY changed FINAL)
    Q_PROPERTY(MannerValue manner READ manner NOTIFY changed FINAL)
    Q_PROPERTY(PlaceValue place READ place NOTIFY changed FINAL)
    Q_PROPERTY(PanelValue panel READ panel CONSTANT FINAL)
    Q_PROPERTY(QString dateTime READ dateTime NOTIFY ticked FINAL)
    Q_PROPERTY(bool warning READ warning NOTIFY warned FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked FINAL)
    /// What the page says to somebody who cannot see it, without the keys.
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed FINAL)
    // The pages.
    Q_PROPERTY(QString urgent READ urgent NOTIFY changed FINAL)
    Q_PROPERTY(HomeValue home READ home NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList services READ services NOTIFY changed FINAL)
    Q_PROPERTY(QString insertCardAmount READ insertCardAmount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList applications READ applications NOTIFY changed FINAL)
    Q_PROPERTY(PinValue pin READ pin NOTIFY changed FINAL)
    Q_PROPERTY(AmountValue amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(ConfirmValue confirmation READ confirmation NOTIFY changed FINAL)
    Q_PROPERTY(WorkingValue working READ working NOTIFY changed FINAL)
    Q_PROPERTY(TakeCardValue takeCard READ takeCard NOTIFY changed FINAL)
    Q_PROPERTY(TakeCashValue takeCash READ takeCash NOTIFY changed FINAL)
    Q_PROPERTY(ReceiptValue receipt READ receipt NOTIFY changed FINAL)
    Q_PROPERTY(ThanksValue thanks READ thanks NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList billers READ billers NOTIFY changed FINAL)
    Q_PROPERTY(AccountValue account READ account NOTIFY changed FINAL)
    Q_PROPERTY(BillFieldValue billField READ billField NOTIFY changed FINAL)
    Q_PROPERTY(HouseholdsValue households READ households NOTIFY changed FINAL)
    Q_PROPERTY(BillsValue bills READ bills NOTIFY changed FINAL)
    Q_PROPERTY(BasketValue basket READ basket NOTIFY changed FINAL)
    Q_PROPERTY(HowToPayValue howToPay READ howToPay NOTIFY changed FINAL)
    Q_PROPERTY(NotesInValue notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(PhoneValue phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(PaidValue paid READ paid NOTIFY changed FINAL)
    Q_PROPERTY(CautionValue caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(ChoiceValue choice READ choice NOTIFY changed FINAL)
    Q_PROPERTY(CaseReviewValue caseReview READ caseReview NOTIFY changed FINAL)
    Q_PROPERTY(CaseSentValue caseSent READ caseSent NOTIFY changed FINAL)
    Q_PROPERTY(CaseNumberValue caseNumber READ caseNumber NOTIFY changed FINAL)
    Q_PROPERTY(PictureValue picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(CaseStatusValue caseStatus READ caseStatus NOTIFY changed FINAL)
    Q_PROPERTY(IdentityValue identity READ identity NOTIFY changed FINAL)
    Q_PROPERTY(PensionValue pension READ pension NOTIFY changed FINAL)
    Q_PROPERTY(LayCultureValue layCulture READ layCulture NOTIFY changed FINAL)
    Q_PROPERTY(TopUpValue topUp READ topUp NOTIFY changed FINAL)
    Q_PROPERTY(CultureValue culture READ culture NOTIFY changed FINAL)
    Q_PROPERTY(OffersValue offers READ offers NOTIFY changed FINAL)
    Q_PROPERTY(ProofsValue proofs READ proofs NOTIFY changed FINAL)
    Q_PROPERTY(MovementsValue movements READ movements NOTIFY changed FINAL)
    Q_PROPERTY(LossValue loss READ loss NOTIFY changed FINAL)
    Q_PROPERTY(AccessesValue accesses READ accesses NOTIFY changed FINAL)
    Q_PROPERTY(ActingValue acting READ acting NOTIFY changed FINAL)
    Q_PROPERTY(WitnessValue witness READ witness NOTIFY changed FINAL)
    Q_PROPERTY(CheckResultValue checkResult READ checkResult NOTIFY changed FINAL)
    Q_PROPERTY(SheetValue sheet READ sheet NOTIFY changed FINAL)
    Q_PROPERTY(ChildNumberValue childNumber READ childNumber NOTIFY changed FINAL)
    Q_PROPERTY(HealthValue health READ health NOTIFY changed FINAL)
    Q_PROPERTY(SocialValue social READ social NOTIFY changed FINAL)
    Q_PROPERTY(MedicalValue medical READ medical NOTIFY changed FINAL)
    Q_PROPERTY(AppointmentValue appointment READ appointment NOTIFY changed FINAL)
    Q_PROPERTY(WritingValue writing READ writing NOTIFY changed FINAL)
    Q_PROPERTY(WritingValue signing READ signing NOTIFY changed FINAL)
    Q_PROPERTY(ProblemValue problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(HelperValue helperPage READ helperPage NOTIFY changed FINAL)
    Q_PROPERTY(OwnWordValue ownWord READ ownWord NOTIFY changed FINAL)
    Q_PROPERTY(RememberValue remembered READ remembered NOTIFY changed FINAL)
    Q_PROPERTY(ClosedValue closed READ closed NOTIFY changed FINAL)
    // A person. How long it takes until they come changes by itself.
    Q_PROPERTY(HelpValue help READ help NOTIFY ticked FINAL)
    Q_PROPERTY(QString helpInShort READ helpInShort NOTIFY ticked FINAL)
    Q_PROPERTY(QStringList helpReasons READ helpReasons NOTIFY changed FINAL)

public:
    ScreenView(Clock &clock, Place place);

    // session::Screen
    void show(const session::Page &page) override;
    void setManner(const session::Manner &manner) override;
    void setHelp(const session::HelpStatus &help) override;
    void warn(std::optional<Instant> deadline) override;

    /// Where fingers go.
    void onInput(std::function<void(session::Input)> listener) { input_ = std::move(listener); }
    /// Installs the words of a language before pages are worded again.
    void onLanguage(std::function<void(session::Language)> listener)
    {
        languageChanged_ = std::move(listener);
    }

    // What a finger says.
    Q_INVOKABLE void touch() { say(session::Input::Kind::Touch); }
    Q_INVOKABLE void choose(int index) { say(session::Input::Kind::Choose, index); }
    Q_INVOKABLE void type(const QString &digit);
    /// A digit key of the PIN pad, where a text is written.
    Q_INVOKABLE void tap(int digit) { say(session::Input::Kind::Tap, digit); }
    Q_INVOKABLE void clear() { say(session::Input::Kind::Choose, session::ChooseClear); }
    Q_INVOKABLE void stroke(const QVariantList &points);
    Q_INVOKABLE void erase() { say(session::Input::Kind::Erase); }
    Q_INVOKABLE void confirm() { say(session::Input::Kind::Confirm); }
    Q_INVOKABLE void cancel() { say(session::Input::Kind::Cancel); }
    Q_INVOKABLE void extend() { say(session::Input::Kind::Extend); }
    Q_INVOKABLE void findPerson() { say(session::Input::Kind::Help); }
    Q_INVOKABLE void sayAgain();
    // How somebody wants to be served.
    Q_INVOKABLE void switchLanguage(int to) { say(session::Input::Kind::SwitchLanguage, to); }
    Q_INVOKABLE void switchElder() { say(session::Input::Kind::SwitchElder); }
    Q_INVOKABLE void switchReach() { say(session::Input::Kind::SwitchReach); }
    Q_INVOKABLE void nextContrast() { say(session::Input::Kind::NextContrast); }
    Q_INVOKABLE void nextSize() { say(session::Input::Kind::NextSize); }
    Q_INVOKABLE void switchSpeech() { say(session::Input::Kind::SwitchSpeech); }
    Q_INVOKABLE void slower() { say(session::Input::Kind::Slower); }
    Q_INVOKABLE void louder() { say(session::Input::Kind::Louder); }
    Q_INVOKABLE void relativeHelps() { say(session::Input::Kind::RelativeHelps); }
    Q_INVOKABLE void stopHelp() { say(session::Input::Kind::StopHelp); }
    Q_INVOKABLE void remember() { say(session::Input::Kind::Remember); }

    QString page() const { return QString::fromLatin1(session::name(page_.content)); }
    QString title() const;
    QStringList steps() const;
    int step() const { return page_.step; }
    bool canGoBack() const { return page_.canGoBack; }
    LanguageValue language() const;
    /// The one behind it among those that are offered; after the last one comes the first.
    LanguageValue nextLanguage() const;
    /// One for each way of writing that is offered and not shown now.
    QVariantList otherWritings() const;
    MannerValue manner() const;
    PlaceValue place() const;
    PanelValue panel() const;
    QString dateTime() const;
    bool warning() const { return warning_.has_value(); }
    int secondsLeft() const;

    QString spoken() const;
    speech::Speech speech() const;
    /// What is shown, and how; for those who speak.
    const session::Page &shown() const { return page_; }
    const session::Manner &served() const { return manner_; }

    QString urgent() const;
    HomeValue home() const;
    QString insertCardAmount() const;
    QStringList applications() const;
    PinValue pin() const;
    AmountValue amount() const;
    ConfirmValue confirmation() const;
    WorkingValue working() const;
    TakeCardValue takeCard() const;
    TakeCashValue takeCash() const;
    ReceiptValue receipt() const;
    ThanksValue thanks() const;
    QVariantList services() const;
    QVariantList billers() const;
    AccountValue account() const;
    BillFieldValue billField() const;
    HouseholdsValue households() const;
    BillsValue bills() const;
    BasketValue basket() const;
    HowToPayValue howToPay() const;
    NotesInValue notes() const;
    PhoneValue phone() const;
    PaidValue paid() const;
    CautionValue caution() const;
    ChoiceValue choice() const;
    CaseReviewValue caseReview() const;
    CaseSentValue caseSent() const;
    CaseNumberValue caseNumber() const;
    CaseStatusValue caseStatus() const;
    PictureValue picture() const;
    IdentityValue identity() const;
    PensionValue pension() const;
    AccessesValue accesses() const;
    LayCultureValue layCulture() const;
    TopUpValue topUp() const;
    CultureValue culture() const;
    OffersValue offers() const;
    ProofsValue proofs() const;
    MovementsValue movements() const;
    LossValue loss() const;
    ActingValue acting() const;
    WitnessValue witness() const;
    CheckResultValue checkResult() const;
    /// Of the page that is shown, where it is one.
    SheetValue sheet() const;
    ChildNumberValue childNumber() const;
    HealthValue health() const;
    SocialValue social() const;
    MedicalValue medical() const;
    AppointmentValue appointment() const;
    WritingValue writing() const;
    WritingValue signing() const;
    ProblemValue problem() const;
    QString helper() const;
    QString turnAway() const;
    HelperValue helperPage() const;
    OwnWordValue ownWord() const;
    RememberValue remembered() const;
    ClosedValue closed() const;
    HelpValue help() const;
    QString helpInShort() const;
    QStringList helpReasons() const;

signals:
    void changed();
    /// The call for a person has gone a step.
    void helpMoved();
    void wantsToHearAgain();
    void ticked();
    void warned();

private:
    void say(session::Input::Kind kind, int index = 0);
    void tick();
    std::optional<Instant> deadline() const;
    HelpWords helpWords() const;

    Clock &clock_;
    Place place_;
    session::Page page_;
    session::Manner manner_;
    session::HelpStatus help_;
    std::optional<session::Language> worded_; ///< whose words are installed
    std::optional<Instant> warning_;
    std::function<void(session::Input)> input_;
    std::function<void(session::Language)> languageChanged_;
    Timer ticking_{clock_};
};

} // namespace huimin::view
