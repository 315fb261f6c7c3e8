// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/branches.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace huimin;
using namespace huimin::storm;

namespace {

constexpr std::uint64_t Seed = 7;

Bytes bytes(std::size_t count, std::uint8_t value)
{
    return Bytes(count, value);
}

/// A file of a machine whose power goes, and what the disk does then with each write.
struct CutDisk {
    Disk disk;
    std::shared_ptr<Disk::File> file = std::make_shared<Disk::File>();

    CutDisk() { disk.files["journal"] = file; }
    void powerCut(Disk::Fate fate)
    {
        disk.powerCut([fate] { return fate; });
    }
};

} // namespace

class TestStorm : public QObject
{
    Q_OBJECT
private slots:
    void theSameSeedMakesTheSameJournal()
    {
        const RunResult first = runSeed(Seed);
        QVERIFY(first.good());
        QVERIFY(!first.figures.journalHead.empty());
        QCOMPARE(runSeed(Seed).figures.journalHead, first.figures.journalHead);
    }

    void theChoicesOfASeedMakeTheJournalOfTheSeed()
    {
        const RunResult seed = runSeed(Seed);
        const RunResult plan = runPlan(seed.made, UsualVisits);
        QCOMPARE(plan.figures.journalHead, seed.figures.journalHead);
        QCOMPARE(toText(plan.made), toText(seed.made));
    }

    void aBranchOfAStoryEndsAsIfItHadBeenPlayedFromTheBeginning()
    {
        const Plan story{{"hand.amount", 0, 2}, {"crashes", 0, 2}};
        const auto endsAt = [](int point) {
            return [point](const Choices &choices, std::string_view site, int at) {
                std::vector<Plan> ways;
                if (site == "disk.sync" && at == point)
                    for (const Ending ending : {Ending::PowerTorn, Ending::MachineDropped})
                        ways.push_back(endAt(at, ending, choices.asked("disk.fate")));
                return ways;
            };
        };
        Branches branches([](const std::string &) {});
        const auto same = [&branches](const Plan &plan, const RunResult &result) {
            if (runPlan(plan, 1).figures.journalHead != result.figures.journalHead)
                ++branches.total.violations;
        };
        branches.play(story, endsAt(5), [&](const Plan &plan, const RunResult &once) {
            same(plan, once);
            branches.play(plan, endsAt(once.figures.pointsBefore + 2), same);
        });
        QCOMPARE(branches.total.runs, 2 + 4);
        constexpr int AtTheEnd = 1; // when everything is mended, it is started once more
        QCOMPARE(branches.total.crashes, 2 * (1 + AtTheEnd) + 4 * (2 + AtTheEnd));
        QCOMPARE(branches.total.violations, 0);
    }

    // So that the exhaustive run may leave one of each two out.
    void whatTheSystemBringsToTheDiskIsAsGoodAsSynced_data()
    {
        QTest::addColumn<Ending>("before");
        QTest::addColumn<Ending>("after");
        QTest::newRow("the program dies") << Ending::ProgramBefore << Ending::ProgramAfter;
        QTest::newRow("the power goes") << Ending::PowerKept << Ending::PowerAfter;
    }
    void whatTheSystemBringsToTheDiskIsAsGoodAsSynced()
    {
        QFETCH(Ending, before);
        QFETCH(Ending, after);
        Plan story = errands()[2].choices;
        story.push_back({"crashes", 0, 1});
        const auto endedAt = [&story](int point, Ending ending) {
            Plan plan = story;
            const Plan end = endAt(point, ending);
            plan.insert(plan.end(), end.begin(), end.end());
            return runPlan(plan, 1);
        };
        const int points = runPlan(story, 1).journalPoints;
        QVERIFY(points > 0);
        for (int point = 0; point < points; ++point) {
            const RunResult one = endedAt(point, before);
            const RunResult other = endedAt(point, after);
            QCOMPARE(one.figures.journalHead, other.figures.journalHead);
            QCOMPARE(one.figures.outcome, other.figures.outcome);
        }
    }

    void betweenTwoRecordsNothingWaitsForTheDisk()
    {
        constexpr int ProgramEnds = 1;
        constexpr int MachineStartsAgain = 3;
        Plan story = errands().back().choices;
        story.push_back({"crashes", 0, 1});
        Branches branches([](const std::string &) {});
        const auto ends = [](const Choices &, std::string_view site, int at) {
            const bool isMessage = std::ranges::find(MessageSites, site) != MessageSites.end();
            return isMessage ? std::vector<Plan>{{{std::string(site), at, ProgramEnds}}}
                             : std::vector<Plan>{};
        };
        branches.play(story, ends, [&branches](Plan plan, const RunResult &result) {
            plan.back().value = MachineStartsAgain;
            if (runPlan(plan, 1).figures.journalHead != result.figures.journalHead)
                ++branches.total.violations;
        });
        QVERIFY(branches.total.runs > 0);
        QCOMPARE(branches.total.violations, 0);
    }

    void anotherSeedMakesAnotherJournal()
    {
        QVERIFY(runSeed(Seed + 1).figures.journalHead != runSeed(Seed).figures.journalHead);
    }

    void choicesAreReadAsTheyWereWritten()
    {
        const std::vector<Choice> choices{{"disk.sync", 12, 3}, {"write.bank", 0, 1}};
        const auto read = choicesFrom("# a story\n\n" + toText(choices));
        QVERIFY(read.has_value());
        QCOMPARE(toText(*read), toText(choices));
    }

    void aLineThatIsNoChoiceIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"disk.sync", "disk.sync#1", "disk.sync=3", "disk.sync#x=3",
                                 "disk.sync#1=", "disk.sync#1=3x"})
            QTest::addRow("%s", line) << line;
    }
    void aLineThatIsNoChoiceIsNamed()
    {
        QFETCH(QString, line);
        const auto read = choicesFrom("who#0=1\n" + line.toStdString() + "\n");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().detail.starts_with("line 2:"));
        QVERIFY(read.error().detail.find(line.toStdString()) != std::string::npos);
    }

    void whatWasSyncedSurvivesEveryPowerCut()
    {
        for (const auto fate : {Disk::Fate::Kept, Disk::Fate::Dropped, Disk::Fate::Torn}) {
            CutDisk cut;
            cut.file->write(0, bytes(2048, 1));
            QVERIFY(cut.disk.sync(*cut.file));
            cut.powerCut(fate);
            QCOMPARE(cut.file->now, bytes(2048, 1));
        }
    }

    void whatWasNotSyncedIsKeptDroppedOrTorn()
    {
        for (const auto fate : {Disk::Fate::Kept, Disk::Fate::Dropped, Disk::Fate::Torn}) {
            CutDisk cut;
            cut.file->write(0, bytes(2048, 1));
            QVERIFY(cut.disk.sync(*cut.file));
            cut.file->write(0, bytes(2048, 2));
            cut.powerCut(fate);
            const auto fresh = std::ranges::count(cut.file->now, std::uint8_t{2});
            QCOMPARE(cut.file->now.size(), std::size_t{2048});
            QCOMPARE(fresh, fate == Disk::Fate::Kept ? 2048 : fate == Disk::Fate::Torn ? 1024 : 0);
        }
    }

    void aFileThatGrewWithoutASyncIsAsShortAsBefore()
    {
        CutDisk cut;
        cut.file->write(0, bytes(100, 1));
        QVERIFY(cut.disk.sync(*cut.file));
        cut.file->write(100, bytes(100, 2));
        cut.file->truncate(10);
        cut.powerCut(Disk::Fate::Dropped);
        QCOMPARE(cut.file->now, bytes(100, 1));
    }

    void aSyncThatFailsPromisesNothing()
    {
        for (const auto how : {Disk::Sync::Fails, Disk::Sync::DiesBefore}) {
            CutDisk cut;
            cut.disk.onSync([how] { return how; });
            cut.file->write(0, bytes(100, 1));
            QVERIFY(!cut.disk.sync(*cut.file));
            cut.powerCut(Disk::Fate::Dropped);
            QVERIFY(cut.file->now.empty());
        }
    }

    void aProgramThatDiesAfterTheSyncLeavesWhatItWrote()
    {
        CutDisk cut;
        cut.disk.onSync([] { return Disk::Sync::DiesAfter; });
        cut.file->write(0, bytes(100, 1));
        QVERIFY(!cut.disk.sync(*cut.file));
        QVERIFY(cut.disk.isDead());
        cut.powerCut(Disk::Fate::Dropped);
        QCOMPARE(cut.file->now, bytes(100, 1));
    }

    void theShortestStoryStillBreaksTheRuleAndSaysNothingElse()
    {
        std::vector<Choice> story;
        for (int each = 0; each < 40; ++each)
            story.push_back({"hand.cancels", each, 3});
        story[5] = {"disk.sync", 4, 5};
        story[33] = {"net.answer", 1, 4};
        const auto says = [](const std::vector<Choice> &all, const char *site, int atLeast) {
            return std::ranges::any_of(all, [&](const Choice &each) {
                return each.site == site && each.value >= atLeast;
            });
        };
        const auto breaks = [&](const std::vector<Choice> &all) {
            return says(all, "disk.sync", 2) && says(all, "net.answer", 1);
        };
        const auto shortest = shrunk(story, breaks);
        QVERIFY(breaks(shortest));
        QCOMPARE(toText(shortest), std::string("disk.sync#4=2\nnet.answer#1=1\n"));
    }
};

HUIMIN_TEST(TestStorm)

#include "tst_storm.moc"
