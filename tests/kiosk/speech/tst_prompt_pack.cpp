// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/speech/prompt_pack.h"
#include "kiosk/speech/station_voice.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace huimin;
using namespace huimin::speech;

namespace {

constexpr auto Head = "language = \"yue\"\nname = \"粵語\"\nlicence = \"CC0-1.0\"\n"
                      "sample_rate = 22050\n";

std::string piece(const std::string &words, const std::string &file = "a.wav")
{
    return "[[piece]]\ntext = \"" + words + "\"\nfile = \"" + file + "\"\n";
}

/// What was played, for somebody who waits until it is.
class Tape final : public SoundOut
{
public:
    Result<void> open(int) override
    {
        isOpen_ = true;
        return {};
    }
    bool isOpen() const override { return isOpen_; }
    Result<void> play(std::span<const std::int16_t> samples) override
    {
        played.insert(played.end(), samples.begin(), samples.end());
        return {};
    }
    void drop() override {}

    Samples played; ///< looked at when everything has been said

private:
    bool isOpen_ = false;
};

} // namespace

/// What somebody has recorded.
class PromptPacks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        write("a.wav", wavOf(Samples(4410, 1000)));
    }

    void aSentenceIsMadeOfAsFewPiecesAsPossible()
    {
        const auto pack =
            packOf(Head + piece("一百") + piece("一") + piece("百") + piece("二十") + piece("二") +
                   piece("十") + piece("三") + piece("元") + piece("請插入銀行卡"));
        QVERIFY(pack.has_value());
        QCOMPARE(said(*pack, "一百二十三元"), QStringLiteral("一百|二十|三|元"));
        QCOMPARE(said(*pack, "請插入銀行卡。一元"), QStringLiteral("請插入銀行卡||一|元"));
        QCOMPARE(said(*pack, "一百二十四元"), QStringLiteral("-"));
        QCOMPARE(said(*pack, ""), QString());
    }

    void anEnglishPieceEndsWhereAWordDoes()
    {
        const auto pack = packOf(Head + piece("ten") + piece("one hundred") + piece("yuan"));
        QVERIFY(pack.has_value());
        QCOMPARE(said(*pack, "one hundred yuan"), QStringLiteral("one hundred|yuan"));
        QCOMPARE(said(*pack, "tenyuan"), QStringLiteral("-"));
    }

    void everyAmountCanBeSaidWithThePiecesOfItsLanguage_data()
    {
        QTest::addColumn<Language>("language");
        for (const LanguageRow &row : languages())
            QTest::addRow("%s", row.tag) << row.language;
    }
    void everyAmountCanBeSaidWithThePiecesOfItsLanguage()
    {
        QFETCH(Language, language);
        std::string text = Head;
        for (const std::string &each : numberPieces(language))
            text += piece(each);
        const auto pack = packOf(text);
        QVERIFY2(pack.has_value(), pack ? "" : pack.error().detail.c_str());
        for (std::int64_t fen = 0; fen < 200'000'000'000; fen += 1 + fen / 3)
            QVERIFY2(pack->pieces(moneyWords(Money::fen(fen), language)),
                     moneyWords(Money::fen(fen), language).c_str());
        for (int note = 1; note < 13; ++note) {
            QVERIFY(pack->pieces(noteWords(note, language)));
            QVERIFY(pack->pieces(dateWords(fmtMonth(note), language)));
        }
        QVERIFY(pack->pieces(digitWords("0752-000-1234", language)));
    }

    void whatIsWrongIsNamedByFileLineAndKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *tag, const std::string &text, const char *says) {
            QTest::addRow("%s", tag) << QString::fromStdString(text) << QString(says);
        };
        const std::string head = Head;
        row("no such language", "language = \"tlh\"\n" + head.substr(17) + piece("一"),
            "pack.toml: line 1: language");
        row("another rate", head.substr(0, head.find("sample")) + "sample_rate = 8000\n",
            "pack.toml: line 4: sample_rate");
        row("no licence", "language = \"yue\"\nname = \"x\"\nsample_rate = 22050\n" + piece("一"),
            "licence");
        row("no recording", head + piece("一") + piece("二", "none.wav"),
            "pack.toml: line 10: piece[1].file: none.wav cannot be opened");
        row("no WAV", head + piece("一", "pack.toml"), "file: pack.toml is no WAV file");
        row("in two channels", head + piece("一", "stereo.wav"),
            "file: stereo.wav has 2 channels, 1 wanted");
        row("cut off", head + piece("一", "short.wav"), "file: short.wav has no sound in it");
        row("twice", head + piece("一") + piece("一。"), "text: is there twice");
        row("nothing", head + piece("。"), "text: says nothing");
        row("misspelt", head + piece("一") + "txt = \"二\"\n", "txt");
        row("nobody asked", head + "color = \"red\"\n" + piece("一"), "line 5: color");
        row("empty", head, "piece");
    }
    void whatIsWrongIsNamedByFileLineAndKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        std::string wav = wavOf(Samples(100, 1));
        write("short.wav", wav.substr(0, wav.size() - 100));
        wav[22] = 2;
        write("stereo.wav", wav);
        const auto pack = packOf(text.toStdString());
        QVERIFY(!pack.has_value());
        const QString error = QString::fromStdString(pack.error().detail);
        QVERIFY2(error.contains("/pack.toml: ") && error.contains(says), qPrintable(error));
    }

    void aFolderWithoutAPackIsNamed()
    {
        const auto pack = PromptPack::read("/no/such/folder");
        QVERIFY(!pack && pack.error().detail.contains("/no/such/folder/pack.toml"));
    }

    /// Recorded where all of it is, read by the synthesiser where not: on one line.
    void theStationSpeaksFromAPackAndReadsWhatItLacks()
    {
        const auto pack = packOf(Head + piece("一") + piece("元"));
        QVERIFY(pack.has_value());
        const Samples recorded = heard(*pack, {"一元", Language::Cantonese, 100, 100});
        QVERIFY(recorded.size() > 8820 && recorded.size() < 12'000);
        QVERIFY(std::ranges::all_of(recorded, [](int each) { return each == 1000 || each == 0; }));
        QVERIFY(heard(*pack, {"一元", Language::Cantonese, 60, 100}).size() > 13'000);
        const Samples quiet = heard(*pack, {"一元", Language::Cantonese, 100, 40});
        QCOMPARE(*std::ranges::max_element(quiet), std::int16_t{400});
        // A word more than was recorded, and a language that was not.
        for (const Utterance &other :
             {Utterance{"二元", Language::Cantonese}, Utterance{"一元", Language::Chinese}}) {
            const Samples read = heard(*pack, other);
            QVERIFY(std::ranges::any_of(read, [](int each) { return each < 0; }));
        }
    }

private:
    static std::string fmtMonth(int month)
    {
        return std::string("2026-") + (month < 10 ? "0" : "") + std::to_string(month) + "-28";
    }
    void write(const char *name, const std::string &text)
    {
        QFile file(folder_->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    Result<PromptPack> packOf(const std::string &text)
    {
        write("pack.toml", text);
        return PromptPack::read(folder_->path().toStdString());
    }
    static QString said(const PromptPack &pack, const std::string &text)
    {
        const auto pieces = pack.pieces(text);
        if (!pieces)
            return "-";
        QStringList all;
        for (const std::string_view each : *pieces)
            all << QString::fromUtf8(each.data(), static_cast<qsizetype>(each.size()));
        return all.join('|');
    }
    static Samples heard(const PromptPack &pack, const Utterance &utterance)
    {
        auto headset = std::make_unique<Tape>();
        auto loudspeaker = std::make_unique<Tape>();
        const Tape &tape = *loudspeaker;
        std::mutex mutex;
        std::condition_variable ended;
        bool isDone = false;
        StationVoice voice({std::move(loudspeaker), std::move(headset)}, {pack},
                           [](const std::function<void()> &what) { what(); });
        voice.onDone([&] {
            const std::scoped_lock lock(mutex);
            isDone = true;
            ended.notify_one();
        });
        voice.say(utterance);
        std::unique_lock lock(mutex);
        ended.wait(lock, [&] { return isDone; });
        return tape.played;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

HUIMIN_TEST(PromptPacks)
#include "tst_prompt_pack.moc"
