// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/speech/narrator.h"
#include "kiosk/speech/transcript_voice.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace huimin;
using namespace huimin::speech;
using session::Language;
using session::Manner;

namespace {

class HeardVoice final : public Voice
{
public:
    void say(const Utterance &utterance) override { said.push_back(utterance); }
    void stop() override
    {
        ++stops;
        said.clear();
    }
    void onDone(std::function<void()>) override {}

    QString text() const
    {
        QString all;
        for (const Utterance &each : said)
            all += QString::fromStdString(each.text) + "|";
        return all;
    }

    std::vector<Utterance> said;
    int stops = 0;
};

const Speech Confirm{{"请核对"}, {"三百元", true}, {"按确认键"}};

} // namespace

/// What is heard, where and when.
class Narration : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        voice_ = {};
        narrator_.emplace(voice_);
    }

    void nobodyIsSpokenToWhoDoesNotWantIt()
    {
        narrator_->page(Confirm);
        QVERIFY(voice_.said.empty());
        QVERIFY(!narrator_->isOn());
    }

    void theLoudspeakerNeverSaysWhatIsPrivate()
    {
        narrator_->setManner({.spoken = true});
        narrator_->page(Confirm);
        QCOMPARE(voice_.text(), QStringLiteral("请核对|按确认键|"));
        QCOMPARE(voice_.said[0].where, Where::Loudspeaker);
    }

    void theHeadsetSaysEverything()
    {
        narrator_->setHeadset(true);
        narrator_->page(Confirm);
        QCOMPARE(voice_.text(), QStringLiteral("请核对|三百元|按确认键|"));
        QVERIFY(std::ranges::all_of(
            voice_.said, [](const Utterance &each) { return each.where == Where::Headset; }));
    }

    void aHeadsetThatLeavesEndsWhatWasMeantForIt()
    {
        narrator_->setManner({.spoken = true});
        narrator_->setHeadset(true);
        narrator_->page(Confirm);
        narrator_->setHeadset(false);
        QVERIFY(voice_.said.empty());
        narrator_->repeat();
        QCOMPARE(voice_.text(), QStringLiteral("请核对|按确认键|"));
    }

    void aNewPageInterruptsTheOldOne()
    {
        narrator_->setManner({.spoken = true});
        narrator_->page({{"第一页"}});
        narrator_->page({{"第二页"}});
        QCOMPARE(voice_.text(), QStringLiteral("第二页|"));
    }

    void whatIsSaidAgainIsThePageAndNotTheLastDigit()
    {
        narrator_->setManner({.spoken = true});
        narrator_->page({{"请输入户号"}});
        narrator_->tell({{"三"}});
        QCOMPARE(voice_.text(), QStringLiteral("三|"));
        narrator_->repeat();
        QCOMPARE(voice_.text(), QStringLiteral("请输入户号|"));
    }

    void paceAndVolumeAreThoseOfTheResident()
    {
        narrator_->setManner({.language = Language::English,
                              .spoken = true,
                              .pacePercent = 60,
                              .volumePercent = 100});
        narrator_->page({{"Hello"}});
        QCOMPARE(voice_.said[0].pacePercent, 60);
        QCOMPARE(voice_.said[0].volumePercent, 100);
        QCOMPARE(voice_.said[0].language, Language::English);
    }

    void switchingSpeechOffIsHeardAtOnce()
    {
        narrator_->setManner({.spoken = true});
        narrator_->page({{"第一页"}});
        narrator_->setManner({});
        QVERIFY(voice_.said.empty());
    }

    void whatIsSaidIsWrittenDownOnlyWhenSomebodyAsks()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("spoken.jsonl");
        VirtualClock clock;
        TranscriptVoice transcript(path.toStdString(), clock, voice_);
        transcript.say({"三百元", Language::Chinese, 100, 70, Where::Headset});
        QCOMPARE(voice_.said.size(), std::size_t{1});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString line = QString::fromUtf8(file.readAll());
        QVERIFY(line.contains(R"("text":"三百元")") && line.contains(R"("where":"headset")"));
    }

private:
    HeardVoice voice_;
    std::optional<Narrator> narrator_;
};

HUIMIN_TEST(Narration)
#include "tst_narrator.moc"
