// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cases/case_desk.h"
#include "services/open311/http_hotline.h"
#include "services/town/cases/case_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::cases;
using namespace std::chrono_literals;

namespace {

constexpr const char *Words = "楼道的灯坏了三天";

/// A station that can be killed, a town, and a line between them.
struct Bench {
    struct Station {
        Station(Bench &bench, Hotline &hotline)
            : outbox(bench.clock), desk(*CaseStore::open(bench.path(), bench.clock.wall()), hotline,
                                        outbox, bench.clock, "HM000001")
        {
            desk.start();
        }
        Outbox outbox;
        CaseDesk desk;
    };

    VirtualClock clock;
    CountingRandom random;
    QTemporaryDir folder;
    sqlite::Database database = *sqlite::Database::open(":memory:");
    town::CaseService town = *town::CaseService::open(database, random);
    bool silent = false;      ///< the town hears nothing
    bool answersLost = false; ///< it does what is asked, and the station does not learn it
    std::string refusal;
    ScriptedHttp http{clock, [this](const HttpRequest &request) { return onTheLine(request); }};
    open311::HttpHotline hotline{http, {"/v2", {}, "k"}};
    std::optional<Station> station;

    Bench() { start(); }
    void start() { station.emplace(*this, hotline); }
    void kill() { station.reset(); }
    CaseDesk &desk() { return station->desk; }

    std::string path() const { return folder.filePath("cases.db").toStdString(); }
    std::optional<HttpResponse> onTheLine(const HttpRequest &request)
    {
        if (silent)
            return std::nullopt;
        auto response = town.answer(request, clock.wall(), refusal);
        if (answersLost && request.method == "POST")
            return std::nullopt;
        return response;
    }
    CaseNumber tell()
    {
        return *desk().take({.service = "GR0301", .addressId = "SG-03", .description = Words});
    }
    CaseStore::Entry entry(CaseNumber number) { return *desk().state(number); }
    bool isTaken(CaseNumber number) { return entry(number).state == CaseStore::State::Taken; }
    bool untilTaken(CaseNumber number)
    {
        return driveUntil(clock, [&] { return isTaken(number); }, 20min);
    }
    std::size_t inTheBooks() { return town.cases()->size(); }
    bool isInTheFile(const char *what) const
    {
        for (const char *suffix : {"", "-journal", "-wal"}) {
            QFile file(QString::fromStdString(path()) + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(what))
                return true;
        }
        return false;
    }
};

} // namespace

class TestCaseDesk : public QObject
{
    Q_OBJECT

private slots:
    void aCaseGetsThroughAtOnce()
    {
        Bench bench;
        const CaseNumber number = bench.tell();
        QVERIFY(bench.untilTaken(number));
        QCOMPARE(bench.inTheBooks(), std::size_t{1});
        QCOMPARE(bench.entry(number).code, (*bench.town.cases())[0].id);
    }

    void whatTheTownHasIsWipedFromTheFile()
    {
        Bench bench;
        bench.silent = true;
        const CaseNumber number = bench.tell();
        QVERIFY(bench.isInTheFile(Words)); // it waits, durably
        bench.silent = false;
        QVERIFY(bench.untilTaken(number));
        QVERIFY(!bench.isInTheFile(Words));
        QVERIFY(!bench.isInTheFile("SG-03"));
        bench.kill();
        QVERIFY(!bench.isInTheFile(Words));
    }

    void aPhotoWaitsWithItsCaseAcrossARestartAndIsWipedWithIt()
    {
        Bench bench;
        bench.silent = true;
        const std::string photo = "\xFF\xD8\xFF-a-photo-of-the-lamp";
        Hotline::Report report{.service = "GR0301", .addressId = "SG-03", .description = Words};
        report.photo = bytesOf(photo);
        const CaseNumber number = *bench.desk().take(report);
        QVERIFY(bench.isInTheFile("-a-photo-of-the-lamp"));
        bench.kill();
        bench.start();
        bench.answersLost = true;
        bench.silent = false;
        QVERIFY(bench.untilTaken(number));
        QCOMPARE(bench.inTheBooks(), std::size_t{1}); // a lost answer makes no second photo either
        QCOMPARE(textOf(*bench.town.newestPhoto()), photo);
        QVERIFY(!bench.isInTheFile("-a-photo-of-the-lamp"));
        bench.kill();
        QVERIFY(!bench.isInTheFile("-a-photo-of-the-lamp"));
    }

    void aPhotoThatIsRefusedIsWiped()
    {
        Bench bench;
        bench.refusal = "no";
        Hotline::Report report{.service = "GR0301", .addressId = "SG-03", .description = Words};
        report.photo = bytesOf("\xFF\xD8\xFF-a-photo-of-the-lamp");
        const CaseNumber number = *bench.desk().take(report);
        QVERIFY(driveUntil(bench.clock,
                           [&] { return bench.entry(number).state == CaseStore::State::Refused; }));
        QVERIFY(!bench.isInTheFile("-a-photo-of-the-lamp"));
    }

    void whatIsRefusedIsWipedAsWell()
    {
        Bench bench;
        bench.refusal = "no";
        const CaseNumber number = bench.tell();
        QVERIFY(driveUntil(bench.clock,
                           [&] { return bench.entry(number).state == CaseStore::State::Refused; }));
        QCOMPARE(bench.entry(number).notice, std::string("no"));
        QVERIFY(!bench.isInTheFile(Words));
        QCOMPARE(bench.inTheBooks(), std::size_t{0});
    }

    void aLineThatIsDownIsWaitedOutAcrossARestart()
    {
        Bench bench;
        bench.silent = true;
        const CaseNumber number = bench.tell();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.desk().isLate(number); }));
        bench.kill();
        bench.start();
        bench.silent = false;
        QVERIFY(bench.untilTaken(number));
        QCOMPARE(bench.inTheBooks(), std::size_t{1});
    }

    void aLostAnswerMakesNoSecondCase()
    {
        Bench bench;
        bench.answersLost = true;
        const CaseNumber number = bench.tell();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.desk().isLate(number); }));
        QCOMPARE(bench.inTheBooks(), std::size_t{1});
        bench.kill(); // and the power goes, too
        bench.start();
        QVERIFY(bench.untilTaken(number)); // found by its mark
        QCOMPARE(bench.inTheBooks(), std::size_t{1});
        QCOMPARE(bench.entry(number).code, (*bench.town.cases())[0].id);
    }

    void aTokenIsWaitedFor()
    {
        Bench bench;
        bench.town.giveTokens(true);
        const CaseNumber number = bench.tell();
        QVERIFY(driveUntil(bench.clock, [&] { return bench.desk().isLate(number); }));
        bench.kill();
        bench.start();
        QVERIFY(!driveUntil(bench.clock, [&] { return bench.isTaken(number); }, 2min));
        QCOMPARE(*bench.town.releaseTokens(), 1);
        QVERIFY(bench.untilTaken(number));
        QCOMPARE(bench.inTheBooks(), std::size_t{1});
    }

    void severalWaitAtOnce()
    {
        Bench bench;
        bench.silent = true;
        const std::vector<CaseNumber> numbers{bench.tell(), bench.tell(), bench.tell()};
        bench.silent = false;
        for (const CaseNumber each : numbers)
            QVERIFY(bench.untilTaken(each));
        QCOMPARE(bench.inTheBooks(), numbers.size());
    }

    void theListOfServicesOutlivesTheLineAndTheProcess()
    {
        Bench bench;
        QVERIFY(driveUntil(bench.clock, [&] { return !bench.desk().services().empty(); }));
        const auto services = bench.desk().services();
        bench.silent = true;
        bench.kill();
        bench.start();
        QCOMPARE(bench.desk().services(), services);
    }

    void aNumberOfThisStationIsToldFromOthers()
    {
        Bench bench;
        QCOMPARE(bench.desk().referenceOf(12), std::string("0001-900012"));
        QCOMPARE(bench.desk().numberOf("0001900012"), std::optional<CaseNumber>(12));
        for (const char *other : {"0002900012", "0001000012", "000190001", "00019000123", "x",
                                  "0001-900012", "261126004217"})
            QVERIFY(!bench.desk().numberOf(other));
    }

    void oldNumbersAreForgotten()
    {
        Bench bench;
        const CaseNumber number = bench.tell();
        QVERIFY(bench.untilTaken(number));
        bench.kill();
        bench.clock.advance(std::chrono::days(91));
        bench.start();
        QVERIFY(!bench.desk().state(number));
        QVERIFY(bench.tell() > number); // and never given again
    }
};

HUIMIN_TEST(TestCaseDesk)
#include "tst_case_desk.moc"
