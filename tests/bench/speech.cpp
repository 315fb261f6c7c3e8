// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/espeak.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/speech/station_voice.h"
#include "kiosk/view/teller.h"
#include "tests/bench/measure.h"
#include "tests/support/stage.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <cstdlib>
#include <mutex>

namespace huimin::bench {

namespace {

using session::Input;
using Key = PinPad::PlainKey;

constexpr double PageGoal = 200;
constexpr double KeyGoal = 100;
constexpr double ElderGoal = 1.10;
constexpr double Patience = 3'000;
constexpr int Presses = 60;
constexpr int Pairs = 12;
constexpr double Often = 0.95;

/// When something is heard: the first sample of what comes that is more than silence.
class Ear final : public speech::SoundOut
{
public:
    Result<void> open(int) override { return {}; }
    bool isOpen() const override { return true; }
    Result<void> play(std::span<const std::int16_t> samples) override
    {
        constexpr int Audible = 300;
        const std::scoped_lock lock(mutex_);
        for (std::size_t at = 0; at < samples.size() && !heard_; ++at)
            if (std::abs(samples[at]) > Audible)
                heard_ = watch_.milliseconds() +
                         1000.0 * static_cast<double>(silent_ + at) / speech::SamplesPerSecond;
        silent_ += samples.size();
        return {};
    }
    void drop() override {}

    void listen()
    {
        const std::scoped_lock lock(mutex_);
        watch_ = {};
        heard_.reset();
        silent_ = 0;
    }
    std::optional<double> heard() const
    {
        const std::scoped_lock lock(mutex_);
        return heard_;
    }

private:
    mutable std::mutex mutex_;
    Stopwatch watch_;
    std::optional<double> heard_;
    std::size_t silent_ = 0; ///< samples before the first that is heard
};

/// A screen that is listened to, and keys, without a station behind them.
class Listener
{
public:
    Listener()
    {
        teller_.setScene(stage_.window().contentItem());
        narrator_.setHeadset(true);
        stage_.serve({.spoken = true});
        stage_.screen().onInput([this](const Input &input) { answer(input); });
    }

    bool isReady() const { return stage_.isReady(); }
    std::vector<test::Picture> gallery() const { return stage_.gallery(); }

    std::optional<double> untilPageIsHeard(const session::Page &page)
    {
        rest();
        ear_.listen();
        stage_.screen().show(page);
        return untilHeard();
    }
    std::optional<double> untilKeyIsHeard(int press)
    {
        constexpr int Longest = 8;
        constexpr int Digits = 10;
        rest();
        ear_.listen();
        teller_.press(press % Longest == Longest - 1 ? Key{Key::Kind::Clear}
                                                     : Key{Key::Kind::Digit, press % Digits});
        return untilHeard();
    }
    std::string firstSentence() { return stage_.screen().speech().front().text; }

private:
    void answer(const Input &input)
    {
        auto page = stage_.screen().shown();
        auto *account = std::get_if<session::AccountPage>(&page.content);
        if (account == nullptr)
            return;
        if (input.kind == Input::Kind::Type)
            account->typed += input.text;
        else if (input.kind == Input::Kind::Erase)
            account->typed.clear();
        stage_.screen().show(page);
    }
    void rest()
    {
        voice_.stop();
        stage_.settle();
    }
    std::optional<double> untilHeard()
    {
        const Stopwatch waited;
        while (!ear_.heard() && waited.milliseconds() < Patience)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        return ear_.heard();
    }

    test::Stage stage_;
    Ear &ear_{*new Ear};
    speech::StationVoice voice_{{std::make_unique<Ear>(), std::unique_ptr<speech::SoundOut>(&ear_)},
                                {},
                                [](std::function<void()> what) {
                                    QMetaObject::invokeMethod(qApp, std::move(what),
                                                              Qt::QueuedConnection);
                                }};
    speech::Narrator narrator_{voice_};
    view::Teller teller_{stage_.screen(), narrator_};
};

/// The synthesiser alone, in the same words: nothing can be heard sooner.
std::vector<double> untilSynthesised(const std::vector<std::string> &sentences)
{
    std::vector<double> all;
    for (const std::string &text : sentences) {
        Ear ear;
        ear.listen();
        (void)speech::synthesise({.text = text}, [&](std::span<const std::int16_t> samples) {
            (void)ear.play(samples);
            return !ear.heard();
        });
        if (ear.heard())
            all.push_back(*ear.heard());
    }
    return all;
}

Row rowOf(const char *name, const std::vector<double> &heard,
          const std::vector<std::string> &sentences, double goal)
{
    Row row{name, "ms", {}, {}, "eSpeak NG alone", {}, fmt::format("at most {:.0f} ms", goal)};
    const auto alone = untilSynthesised(sentences);
    if (heard.empty() || alone.empty()) {
        row.note = "nothing was heard: is espeak-ng-data installed?";
        return row;
    }
    row.ours = quantile(heard, Often);
    row.baseline = quantile(alone, Often);
    row.ratio = *row.ours / *row.baseline;
    row.met = *row.ours <= goal;
    row.note = fmt::format("until the first sound is handed to the player; 95 of 100 of {}, half "
                           "below {:.0f} ms",
                           heard.size(), median(heard));
    return row;
}

/// From nothing to the first page, in this manner.
double startIn(const session::Manner &manner)
{
    const Stopwatch watch;
    test::Stage stage({}, manner);
    stage.screen().show(stage.gallery().front().page);
    (void)stage.draw();
    return watch.milliseconds();
}

} // namespace

std::vector<Row> measureSpeech()
{
    std::vector<double> pages, keys;
    std::vector<std::string> sentences, digits;
    {
        Listener listener;
        if (!listener.isReady())
            return {{"speech-page", "ms", {}, {}, {}, {}, "", false, "the screen cannot be drawn"}};
        for (const test::Picture &picture : listener.gallery()) {
            if (const auto heard = listener.untilPageIsHeard(picture.page))
                pages.push_back(*heard);
            sentences.push_back(listener.firstSentence());
        }
        (void)listener.untilPageIsHeard(
            session::at(session::Errand::Bill, 0, session::AccountPage{.length = 20}));
        for (int press = 0; press < Presses; ++press) {
            if (const auto heard = listener.untilKeyIsHeard(press))
                keys.push_back(*heard);
            digits.push_back(speech::digitWords(std::to_string(press % 10), Language::Chinese));
        }
    }
    return {rowOf("speech-page", pages, sentences, PageGoal),
            rowOf("speech-key", keys, digits, KeyGoal)};
}

std::vector<Row> measureElder()
{
    Row row{"elder-start", "ms", {}, {}, "the usual version", {}, "at most 1.1"};
    std::vector<double> elder, usual, ratios;
    for (int pair = -1; pair < Pairs; ++pair) {
        const double one = startIn({});
        const double other = startIn({.elder = true});
        if (pair < 0) // the first reads fonts and code from the disk
            continue;
        usual.push_back(one);
        elder.push_back(other);
        ratios.push_back(other / one);
    }
    row.ours = median(elder);
    row.baseline = median(usual);
    row.ratio = median(ratios);
    row.met = *row.ratio <= ElderGoal;
    row.note = fmt::format("scene, words and first page, drawn in this process; {} pairs", Pairs);
    return {row};
}

} // namespace huimin::bench
