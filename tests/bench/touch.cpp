// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/icon_provider.h"
#include "kiosk/view/screen_view.h"
#include "kiosk/view/words.h"
#include "tests/bench/measure.h"
#include "tests/support/small_station.h"

#include <QEventLoop>
#include <QPointingDevice>
#include <QQmlApplicationEngine>
#include <QQmlEngineExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <fmt/format.h>

Q_IMPORT_QML_PLUGIN(Huimin_ViewPlugin)
Q_IMPORT_QML_PLUGIN(Huimin_UiPlugin)

namespace huimin::bench {

namespace {

using namespace std::chrono;
using namespace std::chrono_literals;
using session::Input;

constexpr double GoalMilliseconds = 100;
constexpr auto Limit = 90s;
constexpr int Withdrawals = 2;

/// A resident who takes out 300 yuan, one step for each page.
class Resident
{
public:
    explicit Resident(test::SmallStation &station) : station_(station) {}

    bool isDone() const { return done_ >= Withdrawals; }
    void live()
    {
        const std::string page = session::name(station_.screen.now.content);
        if (page == "takeCard" && station_.cardUnit.isAtGate())
            (void)station_.cardUnit.take();
        if (page == "takeCash" && station_.trayUnit.isOpen())
            (void)station_.trayUnit.take();
        if (page == last_)
            return;
        last_ = page;
        if (page == "idle")
            say({.kind = Input::Kind::Touch});
        else if (page == "home")
            say({.kind = Input::Kind::Choose, .index = 0});
        else if (page == "insertCard")
            (void)station_.cardUnit.insert(*station_.card);
        else if (page == "pin")
            for (const char key : std::string("123456E"))
                station_.padUnit.press(key);
        else if (page == "amount")
            say({.kind = Input::Kind::Choose, .index = 2});
        else if (page == "confirm" || page == "receipt")
            say({.kind = Input::Kind::Confirm});
        else if (page == "thanks")
            ++done_;
    }

private:
    void say(Input input) { station_.kiosk->real->visit().say(std::move(input)); }

    test::SmallStation &station_;
    std::string last_;
    int done_ = 0;
};

/// The screen over the whole station, both on this thread: the worst case, for here the
/// devices and the bank compute on it too.
class Screen
{
public:
    explicit Screen(test::SmallStation &station)
        : station_(station), view_(station.clock, {{"曙光社区", "Shuguang Community"}})
    {
        view_.onLanguage([this](session::Language language) { words_.speak(language, &engine_); });
        view_.setManner({});
        view_.onInput([this](Input input) {
            if (input.kind == Input::Kind::SwitchLanguage)
                view_.setManner({.language = static_cast<session::Language>(input.index)});
        });
        engine_.addImportPath("qrc:/qt/qml");
        engine_.addImageProvider("icon", new view::IconProvider);
        engine_.setInitialProperties({{"screenView", QVariant::fromValue(&view_)}});
        engine_.load(QUrl("qrc:/qt/qml/Huimin/Ui/Main.qml"));
        window_ = qobject_cast<QQuickWindow *>(engine_.rootObjects().value(0));
        if (window_ != nullptr) {
            window_->resize(1080, 1920);
            window_->show();
        }
    }

    QQuickWindow *window() const { return window_; }
    void follow()
    {
        if (!(shown_ == station_.screen.now))
            view_.show(shown_ = station_.screen.now);
    }
    /// The middle of the button that changes the language: it is on every page, and a
    /// touch of it changes everything that is written.
    QPoint button() const
    {
        const QQuickItem *item = find(*window_->contentItem());
        HUIMIN_CHECK(item != nullptr, "every page has a button for the language");
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }

private:
    static const QQuickItem *find(const QQuickItem &in)
    {
        if (in.property("isLanguage").toBool())
            return &in;
        for (const QQuickItem *child : in.childItems())
            if (const QQuickItem *found = find(*child))
                return found;
        return nullptr;
    }

    test::SmallStation &station_;
    view::ScreenView view_;
    view::Words words_;
    QQmlApplicationEngine engine_;
    QQuickWindow *window_ = nullptr;
    session::Page shown_;
};

/// Touches at moments of its own choice, from a thread of its own: a finger does not wait
/// for the program to have time.
class Finger
{
public:
    Finger(Screen &screen, std::vector<double> &latencies) : screen_(screen), latencies_(latencies)
    {
        QObject::connect(screen.window(), &QQuickWindow::frameSwapped, &here_, [this] {
            for (const Stopwatch &touch : waiting_)
                latencies_.push_back(touch.milliseconds());
            waiting_.clear();
        });
        timer_.setSingleShot(true);
        timer_.moveToThread(&thread_);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            QMetaObject::invokeMethod(
                &here_, [this, touched = Stopwatch()] { touch(touched); }, Qt::QueuedConnection);
            timer_.start(milliseconds(15 + static_cast<int>(random_.bounded(70))));
        });
        thread_.start();
        QMetaObject::invokeMethod(&timer_, [this] { timer_.start(0ms); });
    }
    ~Finger()
    {
        QMetaObject::invokeMethod(&timer_, [this] { timer_.stop(); }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }
    Finger(const Finger &) = delete;
    Finger &operator=(const Finger &) = delete;

private:
    void touch(const Stopwatch &touched)
    {
        waiting_.push_back(touched);
        auto sequence = QTest::touchEvent(screen_.window(), device_.get(), false);
        if (down_)
            sequence.release(1, at_, screen_.window());
        else
            sequence.press(1, at_ = screen_.button(), screen_.window());
        sequence.commit(false);
        down_ = !down_;
    }

    Screen &screen_;
    std::vector<double> &latencies_;
    QObject here_;
    QThread thread_;
    QTimer timer_;
    QRandomGenerator random_{20261124};
    std::unique_ptr<QPointingDevice> device_{QTest::createTouchDevice()};
    std::vector<Stopwatch> waiting_;
    QPoint at_;
    bool down_ = false;
};

} // namespace

std::vector<Row> measureTouch()
{
    test::SmallStation station;
    station.killKiosk();
    station.startVisits();
    Screen screen(station);
    Row row{"touch", "ms", {}, {}, {}, {}, "99 of 100 at most 100 ms"};
    if (screen.window() == nullptr) {
        row.note = "the screen cannot be drawn";
        return {row};
    }
    Resident resident(station);
    std::vector<double> latencies;
    {
        const Finger finger(screen, latencies);
        QEventLoop loop;
        QTimer pace;
        const Stopwatch whole;
        double lived = 0;
        // The station's time keeps step with the wall.
        QObject::connect(&pace, &QTimer::timeout, &loop, [&] {
            const double now = whole.milliseconds();
            station.clock.advance(
                duration_cast<Duration>(duration<double, std::milli>(now - lived)));
            lived = now;
            resident.live();
            screen.follow();
            if (resident.isDone() || now > duration<double, std::milli>(Limit).count())
                loop.quit();
        });
        pace.start(1ms);
        loop.exec();
    }
    if (!resident.isDone() || latencies.empty()) {
        row.note = fmt::format("the withdrawals did not end: {} touches, page {}", latencies.size(),
                               session::name(station.screen.now.content));
        return {row};
    }
    row.ours = quantile(latencies, 0.99);
    row.met = *row.ours <= GoalMilliseconds;
    row.note =
        fmt::format("{} touches in {} withdrawals at 1080x1920, software renderer; half below "
                    "{:.1f} ms, longest {:.1f} ms",
                    latencies.size(), Withdrawals, median(latencies), quantile(latencies, 1));
    return {row};
}

} // namespace huimin::bench
