// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/barcode_reader.h"
#include "kiosk/badges/badge_desk.h"
#include "kiosk/cases/case_desk.h"
#include "kiosk/faults/fault_board.h"
#include "kiosk/session/announcements.h"
#include "kiosk/session/bill_codes.h"
#include "kiosk/session/card_session.h"
#include "kiosk/session/caution.h"
#include "kiosk/session/clinic.h"
#include "kiosk/session/conversation.h"
#include "kiosk/session/culture.h"
#include "kiosk/session/directory_errand.h"
#include "kiosk/session/help_calls.h"
#include "kiosk/session/medical.h"
#include "kiosk/session/outcome.h"
#include "kiosk/session/pension.h"
#include "kiosk/session/picture_taking.h"
#include "kiosk/session/school.h"
#include "kiosk/session/screen.h"
#include "kiosk/session/social.h"
#include "kiosk/session/social_card_errand.h"
#include "kiosk/social_card/card_desk.h"
#include "kiosk/transaction/performer.h"
#include "services/open311/case_drafts.h"

#include <memory>
#include <set>

namespace huimin::session {

/// Everything that a visit needs, borrowed for as long as it lives. Devices that the
/// station lacks are null; the fault board then says so too.
struct VisitWorld {
    Clock &clock;
    Screen &screen;
    ReceiptWriter &writer;
    transaction::Runner &runner;
    transaction::Performer &performer;
    FaultBoard &faults;
    CardSession *card = nullptr;
    badges::BadgeDesk *badges = nullptr;
    MannerMemory *memory = nullptr; ///< null: nothing is remembered of anybody
    ProofMemory *proofs = nullptr;  ///< null: no paper is kept
    CashDispenser *dispenser = nullptr;
    CashAcceptor *acceptor = nullptr;
    ReceiptPrinter *printer = nullptr;
    BarcodeReader *scanner = nullptr;
    PinPad *pinPad = nullptr;
    PagePrinter *pagePrinter = nullptr;
    const PageWriter *pages = nullptr; ///< with it
    Camera *documentCamera = nullptr;
    Camera *faceCamera = nullptr;                 ///< towards whoever stands there
    const pictures::Darkroom *darkroom = nullptr; ///< with them
    bool casePhotos = false;                      ///< the community takes a photo with a case
    IdentityReader *identityReader = nullptr;
    std::map<std::string, Biller *> billers;
    bool hasPhonePay = false;  ///< a provider of payments by telephone
    HelpCalls *help = nullptr; ///< null: this station's town has no help desk

    writing::Tools *writing = nullptr;
    cases::CaseDesk *cases = nullptr; ///< null: no line to the community
    CaseDrafts *caseDrafts = nullptr; ///< null: the community keeps nothing that was begun
    Community community;
    SocialSecurity *socialSecurity = nullptr;     ///< null: no line to an office
    LifeChecks *checks = nullptr;                 ///< with it
    CardOrders *cardOrders = nullptr;             ///< with it
    MedicalInsurance *medical = nullptr;          ///< null: no line to such an office
    SchoolOffice *school = nullptr;               ///< null: no line to an office for schools
    SchoolLetters *letters = nullptr;             ///< with it
    const points::Rule *schoolRule = nullptr;     ///< with it
    Directory *directory = nullptr;               ///< null: no line to a directory
    NoticeBoard *notices = nullptr;               ///< null: nobody announces anything
    Culture *culture = nullptr;                   ///< null: no line to that office
    Programme *programme = nullptr;               ///< with it
    Places *places = nullptr;                     ///< with it
    purse::PurseDesk *purses = nullptr;           ///< null: no reader for cultural cards
    social_card::CardDesk *socialCards = nullptr; ///< null: no reader for social-security cards
    /// The same cards without contacts, where cultural cards are laid: only ever read there.
    social_card::CardDesk *laidSocialCards = nullptr;
    crypto::Random *random = nullptr; ///< with them
    Clinic *clinic = nullptr;         ///< null: no line to a clinic
    Bookings *bookings = nullptr;     ///< with it

    std::chrono::minutes utcOffset{480};
    std::vector<CautionRule> cautionRules;
    Manner manner; ///< how somebody is served who has not said otherwise
    std::string stationId;
    Money withdrawalMax = Money::yuan(5000);
    std::vector<Money> presets;
    std::vector<Money> usualNotes; ///< what the cassettes are for
    struct BillerSetting {
        BillerTile tile;
        int accountDigits = 8;
        BillCode code;
    };
    std::vector<BillerSetting> billerSettings;
};

/// One visit after the other, for ever.
class Visit final : private Conversation
{
public:
    explicit Visit(VisitWorld world);

    void start();
    void say(Input input);
    const Manner &manner() const { return manner_; }
    /// Nobody is there and nothing moves.
    bool isIdle() const;

    // Time-outs (accessibility A9: at least 20 s to answer, extended by one touch).
    static constexpr auto AskLimit = std::chrono::seconds(60);
    static constexpr auto WarnLimit = std::chrono::seconds(25);
    static constexpr auto ShortLimit = std::chrono::seconds(20);
    /// What waits to be taken is called urgent for so long before it is taken away.
    static constexpr auto UrgentLimit = std::chrono::seconds(10);

private:
    /// While something moves: how often its page is renewed.
    static constexpr auto LookAgain = std::chrono::milliseconds(500);

    /// What happens without anybody being there.
    static constexpr Kinds FromTheStation = Input::Kind::MoneyMoved | Input::Kind::OffersChanged |
                                            Input::Kind::HelpMoved | Input::Kind::CaseMoved |
                                            Input::Kind::CheckMoved | Input::Kind::LetterMoved |
                                            Input::Kind::CardHandedBack | Input::Kind::CardFound;

    /// What a card said when it was looked at.
    struct EarlyReading {
        emv::CardResult<std::vector<emv::Candidate>> candidates;
        std::optional<emv::CardResult<void>> opened; ///< the first of them
    };

    // visit.cpp
    Task<void> run();
    Task<void> oneVisit();
    Task<After> home(bool cardInside);
    Task<After> errand(int chosen);
    Task<After> errand(Errand chosen);
    Task<After> doErrand(Errand chosen);
    Task<void> leave();
    void show(Page page) override;
    bool isUrgent(std::optional<Instant> deadline) const
    {
        return deadline && *deadline - world_.clock.now() <= UrgentLimit;
    }
    void serveIn(const Manner &manner);
    Page homePage(bool cardInside) const;
    Naming urgentNow() const;
    PageDesk::World paper() const
    {
        return {world_.clock, world_.runner, world_.pagePrinter, world_.pages};
    }
    std::vector<ServicesPage::Line> services() const;
    Task<After> insuredErrand(Errand chosen);
    Task<After> errand(const Due &due);
    void askWhatIsDue();
    Task<void> askPensionOffice();
    Task<std::optional<int>> chooseService();
    BillerTile tile(const VisitWorld::BillerSetting &setting) const;
    std::vector<BillerTile> companies() const;
    ReceiptDocument paperAbout(const transaction::Transaction &transaction) const;
    Task<bool> print(const transaction::Transaction &transaction);
    Task<std::optional<Outcome>> printSlip(ReceiptDocument document) override;
    bool isGone() const override { return gone_; }
    bool canPrint() const override;
    bool hasPension() const;
    bool hasSchool() const;
    bool canIdentify() const;
    bool canReadSocialCards() const;
    bool hasCulture() const { return world_.culture != nullptr && world_.purses != nullptr; }
    bool canWithdraw() const;
    bool canPayBills() const;
    const transaction::Transaction &seen(transaction::TransactionId id);
    std::string referenceFor(transaction::TransactionId id) const;
    void forgetVisit();

    // after_restart.cpp
    Task<void> afterRestart();
    std::set<transaction::TransactionId> cutOff() const;
    Task<void> awaitEndOf(transaction::TransactionId id);
    Task<void> awaitPrinter();
    Task<void> waitAMoment();
    Task<void> giveFoundCardBack();
    Purchase purchaseOf(const transaction::Transaction &paid) const;
    Task<void> tellCutOff(transaction::Transaction end);

    // asking.cpp
    Task<std::optional<Input>> ask(Page page, Kinds accepts) override;
    Task<std::optional<Input>> ask(Page page, Kinds accepts, Duration limit);
    Task<std::optional<Input>> listen(Kinds accepts, Duration limit);
    Task<bool> stillThere(Kinds noAnswer);
    Task<std::optional<Input>> look() override;
    Task<std::optional<Input>> tell(ProblemPage problem, Errand errand) override;
    Task<std::optional<Input>> linger(Page page, Duration limit);

    // help.cpp
    /// Over what: something moves below it, and may need a hand; or nothing does.
    enum class Over { Resting, Moving };
    Task<void> help(Over over = Over::Resting,
                    std::optional<HelpDesk::Reason> reason = std::nullopt);
    Task<void> callPerson() override;
    HelpPage helpPage() const;
    void chooseOnHelp(int index, const std::string &page);

    // remembering.cpp
    bool canRemember() const;
    void recogniseCard();
    void stopLooking();
    Task<void> lookAtCard();
    Task<EarlyReading> whatTheCardSays();
    Task<void> remember();

    // helping.cpp
    void badgeSays(const badges::BadgeDesk::Event &event);
    Task<void> meetHelper();
    Task<bool> mayHelp(const Helper &helper);
    Task<void> refuseBadge(badges::Refusal refusal);
    void helperGoes(const char *why);
    std::vector<HelpGiven> helpGiven() const override;
    std::optional<Helper> helper() const override;
    Task<Way> ownWord(Errand errand, int step, Money amount);

    // identifying.cpp
    void identitySays(const IdentityReader::Event &event);
    Task<const Identity *> identify(Errand errand, int step) override;
    Task<bool> readWho(Errand errand, int step, IdentityPage said);
    void forgetIdentity() override { identity_.reset(); }
    DueSoon &due() override { return due_; }
    bool isAboutSocialCards(Errand errand) const;
    bool hasSocialCards() const
    {
        return world_.socialCards != nullptr && world_.cardOrders != nullptr;
    }
    bool canReadCodes(Errand errand) const;
    bool canActForAnother(Errand errand) const;
    Task<void> actForAnother(Errand errand, int step);
    Task<bool> agree(Errand errand, int step);
    bool hasMedical() const;
    void takeSocialCards(bool wanted);
    bool isReadingSocialCard() const;
    Page identityPage(Errand errand, int step, IdentityPage said) const;
    Task<std::optional<CodeTrouble>> hearCode(std::string code, Errand errand, int step);
    Task<void> hearSocialCard(Errand errand, bool isLaid, IdentityPage &said);
    Task<void> seeSocialCardOut(Errand errand, int step) override;
    Task<void> seeIdentityCardOut();
    Task<std::optional<Bytes>> officePin(PinPage page, Errand errand, int step,
                                         std::string account) override;

    // caution.cpp
    Task<Way> beCareful(Errand errand, int step, Money amount);

    // card_steps.cpp
    Task<Way> haveCard(Errand errand, std::optional<Money> amount);
    Task<Way> readCard(Errand errand);
    void padSays(PinPad::Key key);
    Task<Way> havePin(Errand errand, bool wrongBefore, std::optional<Money> amount);
    /// The resident does not want to go on, is gone, or has pulled the card.
    Task<void> stopCard(std::optional<Input> why, Errand errand, int step);
    using MoneyFate = ProblemPage::MoneyFate;
    Task<void> giveCardBack(Errand errand, int step, MoneyFate money = MoneyFate::Untouched);
    Task<void> handBackNow();
    TakeCardPage takeCardPage(std::optional<Money> then, bool bookingMeanwhile) const;
    Task<void> tellIfKept(Errand errand, MoneyFate money);
    /// Declined, silent, pulled...: the page, and what happens to the card. True: try
    /// again with another amount.
    Task<bool> tellCardProblem(ProblemPage problem, Errand errand);

    // withdrawal.cpp
    Task<After> withdraw();
    Task<std::optional<Money>> agreeOnAmount();
    AmountPage amountPage(std::optional<Money> notPayable) const;
    /// What the page says: an amount; nothing yet; why not, in `why`.
    Task<std::optional<Money>> chooseAmount(AmountPage page, std::optional<Input> &why);
    Task<std::optional<transaction::TransactionId>> payOut(Money amount);
    Task<void> thank(transaction::Transaction end);
    Task<void> followWithdrawal(transaction::TransactionId id);
    Page takeCashPage(const transaction::Transaction &transaction, Errand errand, int step) const;
    std::vector<cash::Stock> payableStock() const;
    std::optional<cash::PayoutPlan> planFor(Money amount) const;
    Money mostPayable() const;

    // bills.cpp
    struct BillVisit {
        const VisitWorld::BillerSetting *setting = nullptr;
        Biller *biller = nullptr;
        Biller::Account account;
        std::vector<bool> chosen;
        std::vector<Money> paid; ///< of each now
        void choose(std::vector<Biller::Bill> bills);
        Money total() const;
        std::optional<std::size_t> inParts() const;
    };
    using Basket = std::vector<BillVisit>;
    /// What somebody wants behind the bills of one company.
    enum class Then { Pay, Add, Back };
    Task<After> payBill(std::optional<std::string> biller);
    Task<After> payBasket(std::optional<Then> then);
    std::vector<Due> whatIsDue() const;
    Task<std::optional<Then>> addBill(Basket &basket, std::optional<std::string> wanted);
    Task<const VisitWorld::BillerSetting *> chooseBiller();
    Task<bool> findAccount(BillVisit &bill, const Basket &basket);
    Task<std::optional<AccountPage::Notice>> query(BillVisit &bill, const Basket &basket,
                                                   Biller::Found found);
    void noteDue(const BillerTile &company, const std::vector<Biller::Bill> &bills);
    bool isPending(const std::string &biller, const std::string &account,
                   const std::string &item) const;
    Task<Then> chooseBills(BillVisit &bill, bool canAdd);
    Task<Then> lookOver(Basket &basket);
    PayItem itemOf(const BillVisit &bill) const;
    Purchase purchaseOf(const Basket &basket) const;

    // bill_questions.cpp
    Task<std::optional<Biller::Found>> inquire(const BillVisit &bill, std::string account);
    Task<std::optional<Biller::Found>> inquireOne(const BillVisit &bill, std::string account);
    Task<std::optional<std::size_t>>
    chooseHousehold(const BillVisit &bill, const std::vector<Biller::Household> &households);
    Task<bool> answerFields(const BillVisit &bill, const Biller::NeedsMore &more,
                            std::vector<Biller::Answer> &answers, bool isLastTry);
    Task<std::optional<std::string>> typeField(BillFieldPage page);

    // bill_sums.cpp
    Task<std::optional<Money>> chooseSum(AmountPage page);
    Task<void> choosePart(BillVisit &bill, std::size_t which);
    Task<bool> payAhead(BillVisit &bill);

    // paying.cpp
    Task<std::optional<Bought>> buy(Purchase purchase) override;
    Task<std::optional<Bought>> pay(Purchase purchase);
    Task<After> tellEnd(transaction::TransactionId id) override;
    Task<After> tellEnd(transaction::TransactionId id, Purchase purchase);
    Task<std::optional<int>> chooseTender(const Purchase &purchase, Money paid);
    std::optional<transaction::TransactionId> startPayment(transaction::Tender tender,
                                                           const Purchase &purchase,
                                                           std::vector<cash::Stock> stock,
                                                           int bunch);
    transaction::CardTender cardTender(const Purchase &purchase, Money amount) const;
    Task<std::optional<transaction::TransactionId>> payByCard(const Purchase &purchase);
    Task<void> followCardPayment(transaction::TransactionId id, const Purchase &purchase);
    Page deliveringPage(const transaction::Transaction &now, const Purchase &purchase) const;
    void hearWhileDelivering(transaction::TransactionId id, const std::optional<Input> &input);
    Task<bool> printProof(const transaction::Transaction &end, const Purchase &purchase);
    PaidPage paidPage(const transaction::Transaction &end, const Purchase &purchase) const;

    // paying_notes.cpp
    Task<std::optional<transaction::TransactionId>> payByCash(const Purchase &purchase);
    Page notesPage(const transaction::Transaction &transaction, const Purchase &purchase) const;
    Task<void> followNotes(transaction::TransactionId id, const Purchase &purchase);
    Task<void> chooseRest(transaction::TransactionId id, const Purchase &purchase);
    Task<void> restByCard(transaction::TransactionId id, const Purchase &purchase);
    Task<void> tellRefused(const transaction::Tender &refused, const Acquirer::Answer *answer,
                           Errand errand);

    // paying_phone.cpp
    bool canPayByPhone() const;
    Task<void> restByPhone(transaction::TransactionId id, const Purchase &purchase);
    Task<std::optional<transaction::PhoneTender>> havePhone(const Purchase &purchase, Money amount,
                                                            std::string key);
    Task<std::optional<transaction::TransactionId>> payByPhone(const Purchase &purchase);
    Task<void> followPhone(transaction::TransactionId id, const Purchase &purchase);

    // cases.cpp
    static constexpr std::size_t CaseTextMost = 200;
    struct CaseVisit {
        CaseKind kind = CaseKind::Repair;
        const CaseRule *rule = nullptr;
        const Community::Place *place = nullptr;
        std::vector<Hotline::Attribute> questions;
        std::map<std::string, Hotline::Attribute::Value> answers; ///< by the question's code
        std::string text;
        Bytes photo;            ///< JPEG
        std::string code;       ///< under which it is kept; empty: it is not
        bool isResumed = false; ///< from another day: only what is missing is asked
        bool isKept = false;    ///< and its code was seen: nothing else is wanted
    };
    enum class CaseStep { Kind, Service, Questions, Place, Text, Review };
    void noteCase(cases::CaseNumber number, cases::CaseDesk::News news);
    Task<After> tellCommunity();
    Task<Way> takeCaseStep(CaseVisit &visit, CaseStep step);
    Task<Way> askCaseKind(CaseVisit &visit);
    Task<Way> askCaseService(CaseVisit &visit);
    Task<Way> askCaseQuestions(CaseVisit &visit);
    Task<Way> askCasePlace(CaseVisit &visit);
    Task<Way> reviewCase(CaseVisit &visit);
    bool canTakePictures() const;
    std::vector<const CaseRule *> offeredCases(CaseKind kind) const;
    Task<After> sendCase(const CaseVisit &visit);
    Task<void> awaitCase(cases::CaseNumber number);

    // case_draft.cpp
    Task<Way> goOnWithCase(CaseVisit &visit);
    Task<std::optional<CaseDrafts::Draft>> findCaseDraft(CaseNumberPage &page);
    bool takeUp(CaseVisit &visit, const CaseDrafts::Draft &draft) const;
    CaseStep missingIn(const CaseVisit &visit) const;
    Task<Way> keepCase(CaseVisit &visit);
    Task<Way> showKeptCase(CaseVisit &visit, std::string until);
    Task<bool> dropCaseDraft(std::string code);

    // case_lookup.cpp
    /// Neither numbers nor codes are to be found by trying.
    static constexpr int CaseGuessesMost = 5;
    Task<Way> lookUpCase();
    Task<std::variant<CaseStatusPage, CaseNumberPage::Notice>> caseStatus(std::string digits);
    std::string caseNumberFor(const cases::CaseStore::Entry &entry) const;

    // proofs.cpp
    bool hasProofs() const { return world_.proofs != nullptr && world_.printer != nullptr; }
    void keepProof(const transaction::Transaction &end, Naming what, const char *icon);
    void keepProof(const transaction::Transaction &end, const Purchase &purchase);
    Task<After> showProofs();

    // writing_steps.cpp
    /// The resident's own words, into `text`; what stands there already is kept.
    Task<Way> write(Errand errand, int step, WritingPage page, std::size_t most, std::string &text);

    VisitWorld world_;
    Manner manner_;
    Page page_;
    Mailbox<Input> inputs_;
    std::map<transaction::TransactionId, transaction::Transaction> seen_;
    std::optional<CashAcceptor::RefuseReason> refused_;
    Instant errandBegan_{};
    int pauses_ = 0;         ///< how often nobody did anything for long
    int phoneAttempts_ = 0;  ///< a key is used once, and another code needs another key
    int caseGuesses_ = 0;    ///< numbers and codes that named no case
    bool cautioned_ = false; ///< once a visit is enough
    /// What the card said as soon as it was in; the errand that needs it goes on from there.
    std::optional<EarlyReading> early_;
    bool isLooking_ = false;
    /// Whose visit this is, where an errand asked. On the heap, which forgets what it gives back.
    std::unique_ptr<Identity> identity_;
    DueSoon due_;
    Basket basket_; ///< chosen, and not paid yet
    bool hasAskedDue_ = false;
    bool wasIdentityLaid_ = false; ///< and perhaps lies there still
    std::optional<IdentityReader::Unreadable> unreadable_;
    Mailbox<bool> looked_;
    bool gone_ = false; ///< nobody answered: the visit ends, wherever it stands
    std::optional<transaction::CardDesk::HandedBack> handed_; ///< how the last one ended
    /// Who asks to help, or a badge that does not count: not asked or told yet.
    std::optional<std::variant<Helper, badges::Refusal>> atTheDoor_;
    bool badgeLies_ = false;
    std::optional<HelpGiven> helping_;
    std::vector<HelpGiven> helped_; ///< in this visit, by those who have gone
    TaskScope handBack_;
    TaskScope looking_;
    TaskScope askingDue_;
    TaskScope tasks_;
};

} // namespace huimin::session
