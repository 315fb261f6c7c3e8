// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/prompts/demonstration.h"
#include "kiosk/prompts/phrases.h"
#include "kiosk/settings/station_file.h"
#include "kiosk/speech/number_words.h"
#include "kiosk/speech/prompt_pack.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace huimin;
using namespace huimin::prompts;

/// What those read who record.
class Prompts : public QObject
{
    Q_OBJECT

private slots:
    void everyPhraseIsReadAsItStands_data() { everyLanguage(); }
    void everyPhraseIsReadAsItStands()
    {
        QFETCH(Language, language);
        const auto all = phrases(language);
        QVERIFY(all.size() > 250);
        for (const Phrase &each : all) {
            QVERIFY2(!each.text.contains('%'), each.text.c_str());
            QVERIFY2(std::ranges::none_of(each.text, [](char c) { return c >= '0' && c <= '9'; }),
                     each.text.c_str());
            QVERIFY2(!each.key.empty(), each.text.c_str());
        }
    }

    void aPhraseHasTheKeyOfItsPageAndItsWords()
    {
        QCOMPARE(wordsOf(Language::Cantonese, "InsertCardPage: Please insert your bank card"),
                 QString("請插入銀行卡"));
        QCOMPARE(wordsOf(Language::Hakka, "InsertCardPage: Please insert your bank card"),
                 QString("请插入银行卡"));
        QCOMPARE(wordsOf(Language::English, "InsertCardPage: Please insert your bank card"),
                 QString("Please insert your bank card"));
        QCOMPARE(wordsOf(Language::Chinese, "HelpPage: %1 seconds left (1)"), QString("还有"));
    }

    void aStationAddsItsNames()
    {
        settings::StationFile station;
        station.community = {"曙光社区", "Shuguang Community", "曙光社區"};
        const auto all = phrases(Language::Cantonese, &station);
        QVERIFY(std::ranges::find(all, "曙光社區", &Phrase::text) != all.end());
    }

    void aPackThatTheSynthesiserReadSaysAWithdrawal_data() { everyLanguage(); }
    void aPackThatTheSynthesiserReadSaysAWithdrawal()
    {
        QFETCH(Language, language);
        QTemporaryDir folder;
        const auto count = writeDemonstration(language, folder.path().toStdString());
        if (!count)
            QSKIP("eSpeak NG has no voice for this language: install espeak-ng-data");
        const auto pack = speech::PromptPack::read(folder.path().toStdString());
        QVERIFY2(pack.has_value(), pack ? "" : pack.error().detail.c_str());
        QCOMPARE(pack->language(), language);
        QCOMPARE(static_cast<int>(pack->size()), *count);
        for (const std::string &text :
             {wordsOf(language, "InsertCardPage: Please insert your bank card").toStdString(),
              speech::moneyWords(Money::fen(12340), language)}) {
            const auto sound = pack->spoken(text);
            QVERIFY2(sound.has_value(), text.c_str());
            QVERIFY(sound->size() > std::size_t{speech::SamplesPerSecond});
            QVERIFY(sound->size() < std::size_t{speech::SamplesPerSecond} * 8);
            QVERIFY(std::ranges::any_of(*sound, [](int each) { return std::abs(each) > 3000; }));
        }
    }

private:
    static void everyLanguage()
    {
        QTest::addColumn<Language>("language");
        for (const LanguageRow &row : languages())
            QTest::addRow("%s", row.tag) << row.language;
    }
    static QString wordsOf(Language language, const std::string &key)
    {
        for (const Phrase &each : phrases(language))
            if (each.key == key)
                return QString::fromStdString(each.text);
        return {};
    }
};

HUIMIN_TEST(Prompts)
#include "tst_prompts.moc"
