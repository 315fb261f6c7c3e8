// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/for_two.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/view/teller.h"
#include "tests/support/stage.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace huimin;
using namespace huimin::session;
using Kind = Input::Kind;
using Key = PinPad::PlainKey;

namespace {

class HeardVoice final : public speech::Voice
{
public:
    void say(const speech::Utterance &utterance) override
    {
        said << QString::fromStdString(utterance.text);
        languages.push_back(utterance.language);
    }
    void stop() override
    {
        said.clear();
        languages.clear();
    }
    void onDone(std::function<void()>) override {}

    QStringList said;
    std::vector<Language> languages;
};

} // namespace

/// What keys do, and what is heard of it. What every page says is checked by huimin-a11y.
class Telling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        screen_.onInput([this](const Input &input) {
            if (input.kind != Kind::Touch)
                said_.push_back(input);
        });
        QVERIFY(stage_.isReady());
        window_ = &stage_.window();
        teller_.setScene(window_->contentItem());
        teller_.onKeyboardWanted([this](bool isWanted) { keyboard_ = isWanted; });
    }
    void init()
    {
        narrator_.setHeadset(true);
        screen_.setManner({.spoken = true});
    }

    void aKeySaysWhatAFingerWould_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *page, const char *keys, Kind kind, const char *what = "0") {
            QTest::addRow("%s: %s", page, keys) << page << keys << static_cast<int>(kind) << what;
        };
        row("home", "1", Kind::Choose, "0");
        row("home", "3", Kind::Choose, "54");
        row("services", "2", Kind::Choose, "52");
        row("home", "6", Kind::Choose, "4");
        row("home", "..E", Kind::Choose, "1");
        row("home", "X", Kind::Cancel);
        row("home", "d", Kind::Help);
        row("home", "b", Kind::Slower);
        row("home", "c", Kind::Louder);
        row("still-there", "7", Kind::Extend);
        row("insert-card", "X", Kind::Cancel);
        row("application", "2", Kind::Choose, "1");
        row("amount", "3", Kind::Choose, "2");
        row("amount-typing", "7", Kind::Type, "7");
        row("amount-typing", "C", Kind::Erase);
        row("amount-typing", "E", Kind::Confirm);
        row("confirm", "E", Kind::Confirm);
        row("confirm", "X", Kind::Cancel);
        row("take-cash", "1", Kind::Extend);
        row("take-cash", "E", Kind::Extend);
        row("receipt", "E", Kind::Confirm);
        row("receipt", "X", Kind::Cancel);
        row("thanks-no-paper", "E", Kind::Confirm);
        row("account", "0", Kind::Type, "0");
        row("account-wrong", "E", Kind::Confirm);
        row("bill-field", "5", Kind::Type, "5");
        row("bill-field", "C", Kind::Erase);
        row("bill-field-long", "E", Kind::Confirm);
        row("bill-field-helped", "X", Kind::Cancel);
        row("households", "2", Kind::Choose, "1");
        row("bills", "2", Kind::Choose, "1");
        row("bills", "E", Kind::Confirm);
        row("how-to-pay", "1", Kind::Choose, "0");
        row("how-to-pay", "2", Kind::Choose, "1");
        row("notes", "X", Kind::Cancel);
        row("paid", "E", Kind::Confirm);
        row("problem-bank-silent", "E", Kind::Confirm);
        row("help", "E", Kind::Cancel);
        row("home", "8", Kind::Choose, "50");
        row("case-kind", "6", Kind::Choose, "5");
        row("case-review", "E", Kind::Confirm);
        row("case-number", "7", Kind::Type, "7");
        row("case-number", "E", Kind::Confirm);
        row("case-number-wrong", "E", Kind::Confirm); // a digit may be on its way
        row("child-number-day", "E", Kind::Confirm);
        row("case-sent", "E", Kind::Confirm);
        row("writing-pinyin", "4", Kind::Tap, "4");
        row("writing-pinyin", "C", Kind::Erase);
        row("writing-pinyin", "E", Kind::Choose, "0"); // the first word
        row("writing-pinyin", "..E", Kind::Choose, "1");
        row("writing-empty", "E", Kind::Confirm);
        row("writing-digits", "4", Kind::Tap, "4");
        row("help", "5", Kind::Choose, "4");
        row("help-coming", "1", Kind::Choose, "100");
        row("help-coming", "E", Kind::Cancel);
        row("help-coming", "X", Kind::Cancel);
        row("remember", "E", Kind::Confirm);
        row("remember-kept", "X", Kind::Choose, "0");
    }
    void aKeySaysWhatAFingerWould()
    {
        QFETCH(QString, keys);
        QFETCH(int, kind);
        QFETCH(QString, what);
        showPage();
        for (const QChar key : keys)
            press(key.toLatin1());
        QCOMPARE(said_.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(said_[0].kind), kind);
        QCOMPARE(said_[0].kind == Kind::Type ? QString::fromStdString(said_[0].text)
                                             : QString::number(said_[0].index),
                 what);
    }

    void keysStayWhereTheyStandWhenThePageIsShownAgain()
    {
        showPage("home");
        const QString before = voice_.said.value(0);
        for (int back = 0; back < 5; ++back) // behind the page: the frame, then its languages
            press('Z');
        const QString there = voice_.said.value(0);
        QVERIFY(there != before);
        Page again = pictureOf("home");
        std::get<HomePage>(again.content).receipt = false;
        screen_.show(again);
        settle();
        press('E');
        QCOMPARE(said_.size(), std::size_t{1});
        QCOMPARE(said_[0].kind, Kind::SwitchLanguage);
    }

    void aKeyThatMeansNothingSaysSo()
    {
        showPage("confirm");
        press('8');
        QVERIFY(said_.empty());
        QCOMPARE(voice_.said, QStringList{"八在这里没有用。"});
    }

    void aLanguageIsNamedInItself()
    {
        showPage("home");
        const QStringList wanted{"粵語 · 繁體"};
        for (int back = 0; back < 9 && voice_.said != wanted; ++back)
            press('Z');
        QCOMPARE(voice_.said, wanted);
        QCOMPARE(voice_.languages, std::vector{Language::Cantonese});
        press('E');
        QCOMPARE(said_.size(), std::size_t{1});
        QCOMPARE(said_[0].kind, Kind::SwitchLanguage);
        QCOMPARE(said_[0].index, static_cast<int>(Language::Cantonese));
    }

    void aTypedDigitIsHeardInTheHeadsetAndCountedAloud()
    {
        AccountPage page{.length = 8, .typed = "12"};
        const auto typed = [&](const char *digits) {
            page.typed = digits;
            screen_.show(at(Errand::Bill, 0, page).withBack());
            settle();
            return voice_.said.value(0);
        };
        typed("12");
        QCOMPARE(typed("123"), QStringLiteral("三"));
        QCOMPARE(typed("12"), QStringLiteral("删了一位，还有二位"));
        narrator_.setHeadset(false);
        QCOMPARE(typed("127"), QStringLiteral("三位"));
    }

    void whatACompanyAsksIsHeardAndItsAnswerIsForTheHeadset()
    {
        BillFieldPage page{
            .biller = {}, .label = {"登记手机号后四位", "x"}, .hint = {}, .typed = "51"};
        const auto typed = [&](const char *digits, bool isHelped) {
            page.typed = digits;
            const Content shown = isHelped ? forTwo(page) : Content(page);
            screen_.show(at(Errand::Bill, 0, shown).withBack());
            settle();
            return voice_.said.join("|");
        };
        QVERIFY(typed("51", false).contains("登记手机号后四位"));
        QCOMPARE(typed("518", false), QStringLiteral("八"));
        narrator_.setHeadset(false);
        const QString aloud = typed("5188", false); // and that it is enough
        QVERIFY2(aloud.startsWith("四位") && !aloud.contains("八"), aloud.toUtf8());
        // What a helper does not see is told to nobody.
        narrator_.setHeadset(true);
        typed("51", true);
        QCOMPARE(typed("518", true), QStringLiteral("三位"));
    }

    void whoseHouseholdsTheyAreIsForTheHeadset()
    {
        showPage("households");
        QVERIFY(voice_.said.join("|").contains("按二，陈某妹"));
        narrator_.setHeadset(false);
        showPage("home");
        showPage("households");
        const QString aloud = voice_.said.join("|");
        QVERIFY2(aloud.contains("按二，"), aloud.toUtf8());
        for (const char *own : {"陈", "周", "新民街", "单元"})
            QVERIFY2(!aloud.contains(own), own);
        press('.');
        QVERIFY(!voice_.said.join("|").contains("周"));
    }

    void whatIsWrittenIsHeardInTheHeadsetAndCountedAloud()
    {
        WritingPage page{.text = "路", .room = 100};
        const auto written = [&](const char *letters, const char *text) {
            page.letters = letters;
            page.text = text;
            page.candidates.clear();
            if (*letters != '\0')
                page.candidates = {{"灯", "灯光"}, {"等", {}}};
            screen_.show(at(Errand::Case, 2, page).withBack());
            settle();
            return voice_.said;
        };
        written("", "路");
        QCOMPARE(written("d", "路").mid(0, 2), (QStringList{"d", "灯，灯光的灯"}));
        QCOMPARE(written("", "路灯").mid(0, 2), (QStringList{"灯", "已写二个字"}));
        QCOMPARE(written("", "路").mid(0, 2), (QStringList{"灯", "已删除，还有一个字"}));
        narrator_.setHeadset(false);
        for (const QString &part : written("d", "路") + written("", "路灯"))
            QVERIFY2(!part.contains("灯") && part != "d", qPrintable(part));
    }

    void aPinIsOnlyCounted()
    {
        for (int digits = 0; digits <= 6; ++digits) {
            screen_.show(at(Errand::Withdrawal, 1, PinPage{.digits = digits}).withBack());
            settle();
            if (digits > 0)
                QCOMPARE(voice_.said, QStringList{QString::fromStdString(
                                          speech::integerWords(digits, Language::Chinese) + "位")});
        }
        QVERIFY(!keyboard_);
        showPage("amount");
        QVERIFY(keyboard_);
    }

    void keysStayOpenWhereNoPinFollows()
    {
        using What = WorkingPage::What;
        const auto isOpenAt = [this](What what) {
            screen_.show(at(Errand::Bill, 1, WorkingPage{what, {}}));
            settle();
            return keyboard_;
        };
        showPage("amount");
        QVERIFY(!isOpenAt(What::ReadingCard)); // the PIN is next
        QVERIFY(!isOpenAt(What::AskingBank));  // or asked for once more
        QVERIFY(isOpenAt(What::BookingBill));
        QVERIFY(isOpenAt(What::Printing)); // what is pressed early is heard by the next page
    }

    void onlyWhatChangedIsSaidOfAPage()
    {
        showPage("notes-empty");
        screen_.show(pictureOf("notes"));
        settle();
        QVERIFY(voice_.said.contains("已放入：七十元"));
        QVERIFY(!voice_.said.join("").contains("应付"));
        press('a');
        QVERIFY(voice_.said.join("").contains("应付"));
    }

    void whoIsComingIsHeardOnEveryPage()
    {
        showPage("amount");
        const WallTime by = clock_.wall() + std::chrono::minutes(10);
        HelpStatus call{
            .open = true,
            .heard = HelpDesk::State{
                .stage = HelpDesk::Stage::Coming, .name = "王莉", .nameEn = "Wang Li", .by = by}};
        screen_.setHelp(call);
        QCOMPARE(voice_.said, QStringList{"十分钟到"});
        call.heard->stage = HelpDesk::Stage::Arrived;
        screen_.setHelp(call);
        QCOMPARE(voice_.said.last(), QStringLiteral("人已到"));
        screen_.setHelp({});
    }

    void aWarningIsHeard()
    {
        showPage("amount");
        screen_.warn(clock_.now() + std::chrono::seconds(25));
        QVERIFY(voice_.said.join("").contains("二十五秒"));
        screen_.warn(std::nullopt);
    }

    void anotherPaceIsHeardAtOnce()
    {
        showPage("home");
        screen_.setManner({.spoken = true, .pacePercent = 80});
        settle();
        QCOMPARE(voice_.said, QStringList{"慢一点"});
    }

    void aPlugBeginsASpokenVisitAndEndsIt()
    {
        narrator_.setHeadset(false);
        screen_.setManner({});
        showPage("idle");
        QVERIFY(voice_.said.isEmpty());
        teller_.setHeadset(true);
        QCOMPARE(said_.size(), std::size_t{1});
        QCOMPARE(said_[0].kind, Kind::SwitchSpeech);
        screen_.setManner({.spoken = true});
        teller_.setHeadset(false);
        QCOMPARE(said_.back().kind, Kind::SwitchSpeech);
        QVERIFY(voice_.said.isEmpty());
    }

private:
    void showPage()
    {
        QFETCH(QString, page);
        showPage(page);
    }
    Page pictureOf(const QString &name)
    {
        for (const test::Picture &picture : test::gallery(clock_.now(), clock_.wall()))
            if (name.toStdString() == picture.name)
                return picture.page;
        return {};
    }
    void showPage(const QString &name)
    {
        screen_.warn(std::nullopt);
        screen_.show({}); // from a page that is another one
        settle();
        screen_.show(pictureOf(name));
        settle();
        if (name == "still-there")
            screen_.warn(clock_.now() + std::chrono::seconds(25));
        settle();
        said_.clear();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        (void)window_->grabWindow();
        QCoreApplication::processEvents();
    }
    void press(char key)
    {
        using K = Key::Kind;
        teller_.press(key >= '0' && key <= '9' ? Key{K::Digit, key - '0'}
                      : key == '.'             ? Key{K::Point}
                      : key == 'Z'             ? Key{K::DoubleZero}
                      : key == 'E'             ? Key{K::Enter}
                      : key == 'C'             ? Key{K::Clear}
                      : key == 'X'             ? Key{K::Cancel}
                                   : Key{static_cast<K>(static_cast<int>(K::F1) + key - 'a')});
        settle();
    }

    test::Stage stage_;
    VirtualClock &clock_{stage_.clock()};
    view::ScreenView &screen_{stage_.screen()};
    HeardVoice voice_;
    speech::Narrator narrator_{voice_};
    view::Teller teller_{screen_, narrator_};
    QQuickWindow *window_ = nullptr;
    std::vector<Input> said_;
    bool keyboard_ = false;
};

HUIMIN_TEST(Telling)
#include "tst_teller.moc"
