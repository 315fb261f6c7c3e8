// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stage.h"
#include "tests/support/suite.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace huimin;
using namespace huimin::session;
using Kind = Input::Kind;

/// Every page in a real window, touched like a finger touches it.
class Screens : public QObject
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
    }

    void aFingerSaysWhatTheButtonMeans_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *page, const char *button, Kind kind,
                            const char *what = "0") {
            QTest::addRow("%s: %s", page, button)
                << page << button << static_cast<int>(kind) << what;
        };
        row("idle", "点一下屏幕开始", Kind::Touch);
        row("idle", "关爱版", Kind::SwitchElder);
        row("home", "取款", Kind::Choose, "0");
        row("home", "缴费", Kind::Choose, "1");
        row("home", "燃气费", Kind::Choose, "4");
        row("home", "找人帮忙", Kind::Help);
        row("home", "养老金", Kind::Choose, "54");
        row("home", "全部服务", Kind::Choose, "50");
        row("home-reminders", "水费：请在 2026 年 11 月 28 日前交", Kind::Choose, "80");
        row("bill-part", "这次只交一部分", Kind::Choose, "1001");
        row("bill-part-too-much", "最多 86.40 元", Kind::Choose, "100");
        row("bill-ahead", "100 元", Kind::Choose, "1");
        row("proofs", "水费：86.40 元", Kind::Choose, "0");
        row("proofs", "返回", Kind::Cancel);
        row("check-done", "下次到期前提醒我", Kind::Choose, "1");
        row("services", "取款", Kind::Choose, "51");
        row("services", "社区事务", Kind::Choose, "53");
        row("services", "返回", Kind::Cancel);
        row("how-to-pay", "手机", Kind::Choose, "2");
        row("notes", "余下换别的方式付", Kind::Choose, "0");
        row("phone", "手机扫这里的码", Kind::Choose, "0");
        row("phone-reads", "停下", Kind::Cancel);
        row("phone-asks", "我需要更多时间", Kind::Extend);
        row("identity", "返回", Kind::Cancel);
        row("pension-due", "现在确认", Kind::Confirm);
        row("pension-valid", "完成", Kind::Choose, "0");
        row("services", "文化卡", Kind::Choose, "57");
        row("culture-lay", "卡丢了", Kind::Choose, "0");
        row("culture", "完成", Kind::Choose, "0");
        row("culture", "用卡记录", Kind::Choose, "1");
        row("culture", "充值（把钱存进卡里）", Kind::Choose, "2");
        row("culture", "活动和预约", Kind::Choose, "3");
        row("culture-due", "续期", Kind::Choose, "4");
        row("renewal", "对，续期", Kind::Confirm);
        row("renewal", "先不办", Kind::Cancel);
        row("renewal-elsewhere", "完成", Kind::Confirm);
        row("renewal-done", "办别的事", Kind::Choose, "0");
        row("programme", "我的预约", Kind::Choose, "4");
        row("offers-mine", "《红楼梦》大字版", Kind::Choose, "2");
        row("offers", "更多", Kind::Confirm);
        row("offer", "留一个位子", Kind::Confirm);
        row("offer", "办别的事", Kind::Choose, "0");
        row("offer-book", "留一本", Kind::Confirm);
        row("offer-held", "对，就约这个", Kind::Confirm);
        row("offer-held", "不要了，退回去", Kind::Cancel);
        row("offer-held-to-pay", "对，交 30.00 元", Kind::Confirm);
        row("home-basket", "已选好，还没交：136.40 元", Kind::Choose, "80");
        row("offer-booked", "完成", Kind::Confirm);
        row("offer-mine", "打印票", Kind::Confirm);
        row("offer-mine", "取消这个预约", Kind::Choose, "0");
        row("offer-to-cancel", "对，取消", Kind::Confirm);
        row("offer-to-cancel", "不取消", Kind::Cancel);
        row("top-up", "付 100 元，政府再补贴 80 元", Kind::Choose, "0");
        row("top-up", "50 元", Kind::Choose, "2");
        row("top-up", "返回", Kind::Cancel);
        row("culture-load", "我需要更多时间", Kind::Extend);
        row("culture-load", "停下", Kind::Cancel);
        row("movements", "返回", Kind::Cancel);
        row("loss", "对，卡丢了", Kind::Confirm);
        row("loss", "返回", Kind::Cancel);
        row("loss-reported", "完成", Kind::Confirm);
        row("loss-reported", "办别的事", Kind::Choose, "0");
        row("pension-valid", "谁看过我的资料", Kind::Choose, "1");
        row("accesses", "打印清单", Kind::Confirm);
        row("check-way", "请人到家里来看", Kind::Choose, "1");
        row("check-way-face", "让镜头看看我", Kind::Choose, "2");
        row("face-consent", "可以，请看我", Kind::Choose, "0");
        row("face-consent", "请人到家里来看", Kind::Choose, "2");
        row("face-too-often", "请人到家里来看", Kind::Choose, "1");
        row("face-left", "拍照", Kind::Confirm);
        row("face-left", "换个办法", Kind::Choose, "1");
        row("face-left", "我转不了", Kind::Choose, "2");
        row("face-straight", "拍照", Kind::Confirm);
        row("face-look", "送出去", Kind::Confirm);
        row("face-look", "再拍一张", Kind::Choose, "0");
        row("face-look-dark", "照样送出去", Kind::Confirm);
        row("face-look-dark", "再拍一张", Kind::Choose, "0");
        row("check-not-through", "换个办法", Kind::Choose, "0");
        row("case-review", "附上照片或材料", Kind::Choose, "0");
        row("case-review-long", "附有照片，看一看", Kind::Choose, "0");
        row("case-review", "以后再办", Kind::Choose, "1");
        row("case-review", "送出", Kind::Confirm);
        row("case-kind", "接着上次没写完的", Kind::Choose, "6");
        row("case-kept", "不用保留", Kind::Choose, "0");
        row("case-kept", "完成", Kind::Confirm);
        row("picture-lay", "拍照", Kind::Confirm);
        row("picture-lay", "不附照片", Kind::Choose, "1");
        row("picture-lay", "返回", Kind::Cancel);
        row("picture-good", "就用这张", Kind::Confirm);
        row("picture-good", "再拍一张", Kind::Choose, "0");
        row("picture-good", "不附照片", Kind::Choose, "1");
        row("picture-blurred", "再拍一张", Kind::Choose, "0");
        row("picture-blurred", "就用这张", Kind::Confirm);
        row("picture-nothing", "再拍一张", Kind::Choose, "0");
        row("services", "社保", Kind::Choose, "59");
        row("social", "每年交了多少", Kind::Choose, "2");
        row("social", "每种保险管什么", Kind::Choose, "3");
        row("social", "打印证明", Kind::Choose, "4");
        row("social", "谁看过我的资料", Kind::Choose, "1");
        row("social", "完成", Kind::Choose, "0");
        row("services", "社保卡", Kind::Choose, "60");
        row("identity-card-itself", "卡丢了", Kind::Choose, "0");
        row("card", "换密码", Kind::Confirm);
        row("card", "完成", Kind::Cancel);
        row("card-blocked", "解锁密码", Kind::Confirm);
        row("card-new", "启用", Kind::Confirm);
        row("card-pin", "好", Kind::Confirm);
        row("card-pin", "现在不办", Kind::Cancel);
        row("card-loss", "对，卡丢了", Kind::Confirm);
        row("card-pin-set", "完成", Kind::Confirm);
        row("years", "更多", Kind::Confirm);
        row("insurance-choice", "失业保险", Kind::Choose, "2");
        row("insurance-unemployed", "知道了", Kind::Confirm);
        row("paper", "打印出来", Kind::Confirm);
        row("paper-printed", "拿到了", Kind::Confirm);
        row("paper-printed", "再打印一次", Kind::Choose, "0");
        row("paper-not", "再试一次", Kind::Confirm);
        row("paper-unknown", "先不要了", Kind::Choose, "0");
        row("services", "补打凭条", Kind::Choose, "61");
        row("services", "医疗保险", Kind::Choose, "62");
        row("medical", "个人账户", Kind::Choose, "4");
        row("medical", "今年谁付的钱", Kind::Choose, "5");
        row("medical", "起付线和封顶线", Kind::Choose, "6");
        row("medical", "花了哪些钱", Kind::Choose, "2");
        row("medical", "什么能报", Kind::Choose, "3");
        row("medical", "谁看过我的资料", Kind::Choose, "1");
        row("medical", "完成", Kind::Choose, "0");
        row("medical-account", "知道了", Kind::Confirm);
        row("medical-limits", "返回", Kind::Cancel);
        row("spending", "更多", Kind::Confirm);
        row("medical-topics", "去外地看病", Kind::Choose, "1");
        row("guide", "知道了", Kind::Confirm);
        row("identity-code-over", "返回", Kind::Cancel);
        row("health", "上门护理", Kind::Choose, "4");
        row("care-kind", "上门康复训练 · 谢治疗师", Kind::Choose, "2");
        row("care-wanted", "对，就约这个", Kind::Confirm);
        row("care-cancel", "对，取消", Kind::Confirm);
        row("health", "预约看病", Kind::Confirm);
        row("health", "取消预约", Kind::Choose, "1");
        row("health", "全部测量结果", Kind::Choose, "2");
        row("health", "要吃的药（2种）", Kind::Choose, "3");
        row("health-medicines", "更多", Kind::Confirm);
        row("health-medicines", "返回", Kind::Cancel);
        row("health", "完成", Kind::Choose, "0");
        row("appointment-wanted", "对，就约这个", Kind::Confirm);
        row("appointment-wanted", "换个时间", Kind::Cancel);
        row("appointment-booked", "完成", Kind::Confirm);
        row("appointment-cancel", "不取消", Kind::Cancel);
        row("identity-for-another", "替别人办", Kind::Choose, "1");
        row("acting-whether", "在，两个人都在", Kind::Confirm);
        row("acting-whether", "不在，只有我", Kind::Choose, "0");
        row("acting-owner", "同意", Kind::Confirm);
        row("acting-owner", "不", Kind::Cancel);
        row("acting-agent", "是，替他办", Kind::Confirm);
        row("witness", "叫网格员来", Kind::Choose, "0");
        row("witness-here", "是的，我看到本人", Kind::Confirm);
        row("witness-here", "不是", Kind::Cancel);
        row("check-done", "办别的事", Kind::Choose, "0");
        row("check-late", "完成", Kind::Confirm);
        row("services", "上学名额", Kind::Choose, "55");
        row("services", "办事指南", Kind::Choose, "56");
        row("school-dates", "查我的孩子", Kind::Confirm);
        row("school-dates", "凭续办码接着办", Kind::Choose, "0");
        row("child-number", "字母 X", Kind::Type, "X");
        row("eligible", "看积分", Kind::Confirm);
        row("eligible-young", "办别的事", Kind::Choose, "0");
        row("score", "选学校", Kind::Confirm);
        row("school-choice", "新民小学", Kind::Choose, "1");
        row("school-sure", "对，就这所学校", Kind::Confirm);
        row("school-sure", "重新选", Kind::Cancel);
        row("school-review", "提交", Kind::Confirm);
        row("school-review", "以后再办", Kind::Choose, "0");
        row("school-sent", "完成", Kind::Confirm);
        row("school-papers", "户口簿", Kind::Choose, "0");
        row("school-papers", "以后带来，下一步", Kind::Choose, "2");
        row("school-evidence", "没有材料，下一步", Kind::Choose, "2");
        row("school-paper-look", "就用这张", Kind::Confirm);
        row("school-sign", "到现场再签", Kind::Choose, "1");
        row("school-signed", "重写", Kind::Choose, "0");
        row("school-signed", "签好了", Kind::Confirm);
        row("school-scored", "请再算一遍", Kind::Confirm);
        row("school-items", "租房", Kind::Choose, "4");
        row("directory-topics", "老人", Kind::Choose, "1");
        row("directory-service", "打印出来", Kind::Confirm);
        row("directory-printed", "办别的事", Kind::Choose, "0");
        row("directory-forms", "打印出来", Kind::Confirm);
        row("directory-papers", "居住证申请表", Kind::Choose, "0");
        row("form", "打印出来", Kind::Confirm);
        row("form-printed", "拿到了", Kind::Confirm);
        row("form-not", "再试一次", Kind::Confirm);
        row("notices", "更多", Kind::Choose, "5");
        row("notice", "打印出来", Kind::Confirm);
        row("notice-old", "办别的事", Kind::Choose, "0");
        row("school-kept", "不用保留", Kind::Choose, "0");
        row("school-kept", "完成", Kind::Confirm);
        row("draft-code", "查一查", Kind::Confirm);
        row("home", "English", Kind::SwitchLanguage, "1");
        row("home", "繁體", Kind::SwitchLanguage, "2");
        row("help", "返回继续办理", Kind::Cancel);
        row("help", "不会操作", Kind::Choose, "0");
        row("help", "我不舒服", Kind::Choose, "4");
        row("help-alone", "返回继续办理", Kind::Cancel);
        row("help-coming", "不用来人了", Kind::Choose, "100");
        row("help-line-down", "返回继续办理", Kind::Cancel);
        row("help-withdrawn", "再次呼叫", Kind::Choose, "101");
        row("idle-help", "10 分钟到", Kind::Help);
        row("still-there", "还在，继续办理", Kind::Extend);
        row("insert-card", "返回", Kind::Cancel);
        row("application", "惠民储蓄", Kind::Choose, "1");
        row("pin", "返回", Kind::Cancel);
        row("amount", "300 元", Kind::Choose, "2");
        row("amount", "其他金额", Kind::Choose, "102");
        row("amount-typing", "7", Kind::Type, "7");
        row("amount-typing", "删除", Kind::Erase);
        row("amount-typing", "下一步", Kind::Confirm);
        row("amount-not-payable", "360 元", Kind::Choose, "100");
        row("amount-not-payable", "370 元", Kind::Choose, "101");
        row("confirm", "对，取款", Kind::Confirm);
        row("confirm", "不对，取消", Kind::Cancel);
        row("take-cash", "再等我一会儿", Kind::Extend);
        row("take-card", "找人帮忙", Kind::Help);
        row("receipt", "打印凭条", Kind::Confirm);
        row("receipt", "不打印", Kind::Cancel);
        row("thanks-no-paper", "结束", Kind::Confirm);
        row("biller", "电费", Kind::Choose, "1");
        row("account", "0", Kind::Type, "0");
        row("account", "删除", Kind::Erase);
        row("account-wrong", "查询账单", Kind::Confirm);
        row("bill-field", "5", Kind::Type, "5");
        row("bill-field", "删除", Kind::Erase);
        row("bill-field-long", "就是这个", Kind::Confirm);
        row("bill-field-helped", "返回", Kind::Cancel);
        row("households", "陈*妹", Kind::Choose, "1");
        row("households-helped", "户号尾号 3012", Kind::Choose, "1");
        row("problem-ask-company", "知道了", Kind::Confirm);
        row("bills", "2026 年 10 月", Kind::Choose, "1");
        row("bills", "交这几笔", Kind::Confirm);
        row("how-to-pay", "银行卡", Kind::Choose, "0");
        row("how-to-pay", "现金", Kind::Choose, "1");
        row("notes", "不交了，退钱", Kind::Cancel);
        row("notes-empty", "不交了", Kind::Cancel);
        row("paid", "办完了", Kind::Confirm);
        row("paid", "再办一件", Kind::Choose, "0");
        row("home", "家人帮我", Kind::RelativeHelps);
        row("helper", "可以，请帮我", Kind::Confirm);
        row("helper", "不用", Kind::Cancel);
        row("helper-forged", "知道了", Kind::Confirm);
        row("own-word", "是我自己要办", Kind::Confirm);
        row("own-word", "不，停下", Kind::Cancel);
        row("helped-home", "停止协助", Kind::StopHelp);
        row("remember", "记住", Kind::Confirm);
        row("remember", "不用了", Kind::Cancel);
        row("remember-kept", "不再记住", Kind::Choose, "0");
        row("remember-kept", "返回继续办理", Kind::Cancel);
        row("remember-other", "不再记住", Kind::Choose, "0");
        row("problem-bank-silent", "知道了", Kind::Confirm);
        row("problem-not-enough-money", "其他金额", Kind::Choose, "0");
        row("closed", "找人帮忙", Kind::Help);
    }
    void aFingerSaysWhatTheButtonMeans()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(int, kind);
        QFETCH(QString, what);
        for (const QSize size : {QSize(540, 960), QSize(960, 540)}) {
            showPage(page, size);
            QQuickItem *target = touchable(button);
            QVERIFY2(target != nullptr, qPrintable("no such button: " + button));
            touch(*target);
            if (kind == static_cast<int>(Kind::Touch))
                continue; // counted apart: every touch is one
            QCOMPARE(said_.size(), std::size_t{1});
            QCOMPARE(static_cast<int>(said_[0].kind), kind);
            QCOMPARE(said_[0].kind == Kind::Type ? QString::fromStdString(said_[0].text)
                                                 : QString::number(said_[0].index),
                     what);
        }
    }

    void aQuickFingerCountsEachTime()
    {
        showPage("amount-typing", {540, 960});
        QQuickItem *seven = touchable("7");
        QVERIFY(seven != nullptr);
        for (int times = 0; times < 4; ++times)
            touch(*seven);
        QCOMPARE(said_.size(), std::size_t{4});
    }

    void whatCannotBeDoneCannotBeTouched_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("no withdrawal") << "home-troubled" << "取款";
        QTest::newRow("no withdrawal, among all") << "services-troubled" << "取款";
        QTest::newRow("a company that is away") << "home-troubled" << "燃气费";
        QTest::newRow("too much") << "amount" << "2000 元";
        QTest::newRow("not payable") << "amount-not-payable" << "下一步";
        QTest::newRow("digits are missing") << "account" << "查询账单";
        QTest::newRow("no cash") << "how-to-pay-no-cash" << "现金";
    }
    void whatCannotBeDoneCannotBeTouched()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        showPage(page, {540, 960});
        QQuickItem *target = touchable(button);
        QVERIFY(target != nullptr);
        touch(*target);
        QVERIFY(said_.empty());
        QVERIFY(!isHeardAsPressable(*target));
    }
    void whatCanBeDoneIsHeardAsPressable()
    {
        showPage("home", {540, 960});
        QVERIFY(isHeardAsPressable(*touchable("取款")));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("wide");
        QTest::addColumn<Language>("language");
        for (const test::Picture &picture : test::gallery(clock_.now(), clock_.wall()))
            for (const bool wide : {false, true})
                for (const Language language : test::Written)
                    QTest::addRow("%s %s %s", picture.name.c_str(), wide ? "landscape" : "portrait",
                                  test::shortName(language))
                        << QString::fromStdString(picture.name) << wide << language;
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, page);
        QFETCH(bool, wide);
        QFETCH(Language, language);
        screen_.setManner({.language = language});
        showPage(page, wide ? QSize(960, 540) : QSize(540, 960));
        screen_.setManner({.language = language});
        settle();
        int asked = 0;
        for (const QQuickItem *item : items())
            if (item->property("fits").isValid()) {
                ++asked;
                QVERIFY(item->property("fits").toBool());
            }
        QVERIFY(asked > 0);
        screen_.setManner({});
    }

    void everyTargetIsLargeEnoughForAFinger()
    {
        // Accessibility: 15 mm on a 398 mm wide panel of 1080 pixels is 41 pixels of the
        // scene a centimetre and a half: 41. Ours are twice that.
        constexpr qreal Least = 80;
        int seen = 0;
        for (const test::Picture &picture : test::gallery(clock_.now(), clock_.wall())) {
            showPage(QString::fromStdString(picture.name), {1080, 1920});
            for (const QQuickItem *item : touchables()) {
                ++seen;
                QVERIFY2(item->height() >= Least && item->width() >= Least,
                         qPrintable(item->property("name").toString()));
            }
        }
        QVERIFY(seen > 200);
    }

    void theSecondsThatAreLeftCountDown()
    {
        showPage("take-cash", {540, 960});
        QCOMPARE(screen_.secondsLeft(), 30);
        clock_.advance(std::chrono::seconds(7));
        QCOMPARE(screen_.secondsLeft(), 23);
        clock_.advance(std::chrono::seconds(40));
        QCOMPARE(screen_.secondsLeft(), 0);
        showPage("home", {540, 960});
        QCOMPARE(screen_.secondsLeft(), -1);
    }

    void everyPageCanBeAskedForMoreTimeByOneTouch()
    {
        for (const bool elder : {false, true}) {
            screen_.setManner({.elder = elder});
            for (const test::Picture &picture : test::gallery(clock_.now(), clock_.wall())) {
                showPage(QString::fromStdString(picture.name), {540, 960});
                screen_.warn(clock_.now() + std::chrono::seconds(20));
                settle();
                QQuickItem *more = touchable("还在，继续办理");
                QVERIFY2(more != nullptr, picture.name.c_str());
                // Told by a number, not by a colour.
                QVERIFY2(std::ranges::any_of(
                             items(), [](auto *item) { return item->property("text") == "20"; }),
                         picture.name.c_str());
                said_.clear();
                QTest::touchEvent(window_, finger_.get()).press(0, QPoint(20, 500), window_);
                QTest::touchEvent(window_, finger_.get()).release(0, QPoint(20, 500), window_);
                QCOMPARE(said_.size(), std::size_t{1});
                QCOMPARE(said_[0].kind, Kind::Extend);
            }
        }
        screen_.setManner({});
        screen_.warn(std::nullopt);
        settle();
    }

    void inTheEasyVersionThereAreAtMostSixChoicesAndAWayBack()
    {
        screen_.setManner({.elder = true});
        showPage("amount", {540, 960});
        QVERIFY(touchable("1000 元") != nullptr);
        QVERIFY(touchable("2000 元") == nullptr);
        QQuickItem *usual = touchable("普通版");
        QVERIFY(usual != nullptr);
        touch(*usual);
        QCOMPARE(said_.size(), std::size_t{1});
        QCOMPARE(said_[0].kind, Kind::SwitchElder);
        screen_.setManner({});
        settle();
    }

    void whatDoesNotFitWaitsBehindOneButton()
    {
        screen_.setManner({.elder = true});
        showPage("bills-many", {540, 960});
        QVERIFY(touchable("看下面（1/2）") != nullptr);
        touch(*touchable("看下面（1/2）"));
        QVERIFY(touchable("回到开头") != nullptr);
        QVERIFY(said_.empty());
        screen_.setManner({});
        settle();
    }

    void whatMakesItEasierOpensOnOneTouch()
    {
        showPage("home", {540, 960});
        touch(*touchable("更方便"));
        said_.clear();
        const std::pair<const char *, Kind> wishes[]{
            {"字大一点", Kind::NextSize},   {"换颜色", Kind::NextContrast},
            {"读出来", Kind::SwitchSpeech}, {"放低一点", Kind::SwitchReach},
            {"关爱版", Kind::SwitchElder},
        };
        for (const auto &[name, kind] : wishes) {
            QVERIFY2(touchable(name) != nullptr, name);
            touch(*touchable(name));
            QCOMPARE(said_.size(), std::size_t{1});
            QCOMPARE(said_[0].kind, kind);
            said_.clear();
        }
        touch(*touchable("这样就好"));
        QVERIFY(touchable("字大一点") == nullptr);
    }

    void aFingerWritesStrokes_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("a character") << "writing-strokes-empty";
        QTest::newRow("a name") << "school-sign";
    }
    void aFingerWritesStrokes()
    {
        QFETCH(QString, page);
        said_.clear();
        showPage(page, {540, 960});
        QQuickItem *field = nullptr;
        for (QQuickItem *item : items())
            if (item->metaObject()->indexOfSignal("written(QVariantList)") >= 0)
                field = item;
        QVERIFY(field != nullptr);
        const QRectF place = field->mapRectToScene(field->boundingRect());
        const auto at = [&](double across, double down) {
            return QPoint(qRound(place.x() + place.width() * across),
                          qRound(place.y() + place.height() * down));
        };
        // Where a finger was between two frames nobody is told.
        const auto frame = [this] {
            QSignalSpy drawn(window_, &QQuickWindow::frameSwapped);
            window_->update();
            return drawn.wait();
        };
        QTest::touchEvent(window_, finger_.get()).press(0, at(0.1, 0.5), window_);
        QTest::touchEvent(window_, finger_.get()).move(0, at(0.5, 0.5), window_);
        QVERIFY(frame());
        QTest::touchEvent(window_, finger_.get()).move(0, at(0.9, 0.5), window_);
        QTest::touchEvent(window_, finger_.get()).release(0, at(0.9, 0.5), window_);
        const auto stroke = std::ranges::find(said_, Kind::Stroke, &Input::kind);
        QVERIFY(stroke != said_.end());
        QVERIFY(stroke->stroke.size() >= 3);
        QVERIFY(std::abs(stroke->stroke.front().x - 100) < 20);
        QVERIFY(std::abs(stroke->stroke.back().x - 900) < 20);
        QVERIFY(std::abs(stroke->stroke.back().y - 500) < 20);
    }

    void wordsThatDoNotFitAreOneTouchAway()
    {
        showPage("writing-pinyin", {540, 960});
        QVERIFY(touchable("露") == nullptr);
        for (int turns = 0; turns < 3 && touchable("露") == nullptr; ++turns)
            touch(*touchable("更多"));
        QVERIFY(touchable("露") != nullptr);
        said_.clear();
        touch(*touchable("露"));
        QCOMPARE(said_.back().kind, Kind::Choose);
        QCOMPARE(said_.back().index, 9);
    }

    void howLongItTakesUntilSomebodyComesCountsDownByItself()
    {
        showPage("idle-help", {540, 960});
        QVERIFY(touchable("10 分钟到") != nullptr);
        clock_.advance(std::chrono::minutes(6));
        QVERIFY(touchable("4 分钟到") != nullptr);
        clock_.advance(std::chrono::minutes(5));
        QVERIFY(touchable("马上来人") != nullptr);
        QVERIFY(touchable("找人帮忙") == nullptr);
    }

    void whatIsSaidCanBeHeardAgainWhereSpeechIsOn()
    {
        showPage("home", {540, 960});
        QVERIFY(touchable("再说一遍") == nullptr);
        for (const QSize size : {QSize(540, 960), QSize(960, 540)}) {
            screen_.setManner({.spoken = true});
            showPage("amount-help", size);
            QSignalSpy again(&screen_, &view::ScreenView::wantsToHearAgain);
            QVERIFY(touchable("再说一遍") != nullptr);
            touch(*touchable("再说一遍"));
            QCOMPARE(again.size(), 1);
            QVERIFY(said_.empty());
            screen_.setManner({});
        }
        settle();
    }

    void anotherLanguageWordsThePageThatIsShown()
    {
        showPage("home", {540, 960});
        QVERIFY(touchable("取款") != nullptr);
        screen_.setManner({.language = Language::English});
        settle();
        QVERIFY(touchable("Take out cash") != nullptr);
        QVERIFY(touchable("取款") == nullptr);
        QVERIFY(touchable("简体") != nullptr && touchable("English") == nullptr);
        screen_.setManner({.language = Language::Cantonese});
        settle();
        QVERIFY(touchable("提款") != nullptr);
        screen_.setManner({});
    }

private:
    void showPage(const QString &name, QSize size)
    {
        window_->resize(size);
        for (const test::Picture &picture : test::gallery(clock_.now(), clock_.wall()))
            if (name.toStdString() == picture.name) {
                screen_.show(picture.page);
                screen_.setHelp(picture.help);
                screen_.warn(picture.warning
                                 ? std::optional(clock_.now() + std::chrono::seconds(25))
                                 : std::nullopt);
            }
        settle();
        said_.clear();
    }
    /// What was shown before is gone, and what is shown now lies where it belongs.
    void settle() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        (void)window_->grabWindow();
    }
    std::vector<QQuickItem *> items() const { return stage_.items(); }
    static bool isShown(const QQuickItem &item) { return item.isVisible() && item.opacity() > 0; }
    std::vector<QQuickItem *> touchables() const
    {
        std::vector<QQuickItem *> found;
        for (QQuickItem *item : items())
            if (item->metaObject()->indexOfSignal("activated()") >= 0 && isShown(*item))
                found.push_back(item);
        return found;
    }
    QQuickItem *touchable(const QString &name) const
    {
        for (QQuickItem *item : touchables())
            if (item->property("name").toString() == name)
                return item;
        return nullptr;
    }
    static bool isHeardAsPressable(QQuickItem &item)
    {
        return QAccessible::queryAccessibleInterface(&item)->state().focusable;
    }
    void touch(const QQuickItem &item)
    {
        const QPoint at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
        QTest::touchEvent(window_, finger_.get()).press(0, at, window_);
        QTest::touchEvent(window_, finger_.get()).release(0, at, window_);
        settle();
    }

    test::Stage stage_;
    VirtualClock &clock_{stage_.clock()};
    view::ScreenView &screen_{stage_.screen()};
    const std::unique_ptr<QPointingDevice> finger_{QTest::createTouchDevice()};
    QQuickWindow *window_ = nullptr;
    std::vector<Input> said_;
};

HUIMIN_TEST(Screens)
#include "tst_screens.moc"
