// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/espeak.h"
#include "kiosk/speech/number_words.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace huimin;
using namespace huimin::speech;

namespace {

/// What somebody hears of it.
struct Loudness {
    explicit Loudness(const Samples &samples) : count(samples.size())
    {
        double squares = 0;
        for (const int each : samples) {
            squares += static_cast<double>(each) * each;
            peak = std::max(peak, std::abs(each));
        }
        loudness = samples.empty() ? 0 : std::sqrt(squares / static_cast<double>(samples.size()));
    }
    double milliseconds() const { return 1000.0 * static_cast<double>(count) / SamplesPerSecond; }

    std::size_t count = 0;
    int peak = 0;
    double loudness = 0; ///< root of the mean square, of 32767
};

struct Sentence {
    Language language;
    std::string words;
    int syllables;
};

const std::vector<Sentence> &sentences()
{
    static const std::vector<Sentence> all{
        {Language::Chinese, "请插入银行卡。" + moneyWords(Money::fen(12340), Language::Chinese),
         14},
        {Language::Cantonese, "請插入銀行卡。" + moneyWords(Money::fen(12340), Language::Cantonese),
         14},
        {Language::English,
         "Please insert your bank card. " + moneyWords(Money::fen(12340), Language::English), 16},
    };
    return all;
}

/// A pause is part of it: a syllable every 100 to 400 milliseconds.
void expectSpeech(const Loudness &heard, int syllables)
{
    QVERIFY2(heard.loudness > 1200 && heard.loudness < 9000,
             qPrintable(QString::number(heard.loudness)));
    QVERIFY2(heard.peak < 32'767, "it is clipped");
    const double each = heard.milliseconds() / syllables;
    QVERIFY2(each > 100 && each < 400, qPrintable(QString::number(each)));
}

} // namespace

/// Sound that nobody plays: is it speech?
class Sound : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageCanBeHeard_data()
    {
        QTest::addColumn<int>("sentence");
        for (std::size_t at = 0; at < sentences().size(); ++at)
            QTest::addRow("%s", rowOf(sentences()[at].language).tag) << static_cast<int>(at);
    }
    void everyLanguageCanBeHeard()
    {
        QFETCH(int, sentence);
        const Sentence &said = sentences()[static_cast<std::size_t>(sentence)];
        const auto at = [&](int pace, int volume) {
            return Loudness(rendered({said.words, said.language, pace, volume, Where::Headset}));
        };
        const Loudness usual = at(100, 70);
        if (usual.count == 0)
            QSKIP("eSpeak NG has no voice for this language: install espeak-ng-data");
        expectSpeech(usual, said.syllables);
        QVERIFY(at(100, 100).loudness > usual.loudness * 1.25);
        QVERIFY(at(60, 70).milliseconds() > usual.milliseconds() * 1.25);
    }

    void hakkaCanBeHeardInLetters()
    {
        const Loudness heard(renderedHakka("chhiáng chhap-ngi̍p ngiùn-hòng-khá"));
        if (heard.count == 0)
            QSKIP("eSpeak NG has no voice for Hakka: install espeak-ng-data");
        expectSpeech(heard, 6);
    }

    void slowerIsLongerAndNoDeeper()
    {
        const Samples usual = rendered({"请插入银行卡", Language::Chinese, 100, 70});
        if (usual.empty())
            QSKIP("eSpeak NG has no voice for Mandarin: install espeak-ng-data");
        QCOMPARE(paced(usual, 100), usual);
        const Samples slow = paced(usual, 60);
        const double times = static_cast<double>(slow.size()) / static_cast<double>(usual.size());
        QVERIFY2(times > 1.5 && times < 1.8, qPrintable(QString::number(times)));
        // As often through zero in a second: the same pitch.
        const double deeper = crossings(slow) / crossings(usual);
        QVERIFY2(deeper > 0.85 && deeper < 1.15, qPrintable(QString::number(deeper)));
        QVERIFY(std::abs(Loudness(slow).loudness / Loudness(usual).loudness - 1) < 0.15);
    }

    void louderStaysWithinWhatASampleHolds()
    {
        QCOMPARE(scaled({100, -100, 30'000, -30'000}, 150), (Samples{150, -150, 32'767, -32'768}));
        QCOMPARE(scaled({100, -100}, 40), (Samples{40, -40}));
    }

private:
    static double crossings(const Samples &samples)
    {
        int found = 0;
        for (std::size_t at = 1; at < samples.size(); ++at)
            found += (samples[at - 1] < 0) != (samples[at] < 0) ? 1 : 0;
        return static_cast<double>(found) / static_cast<double>(samples.size());
    }
};

HUIMIN_TEST(Sound)
#include "tst_sound.moc"
