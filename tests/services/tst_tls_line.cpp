// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/qt_clock.h"
#include "drivers/port/tcp_port.h"
#include "services/http/qt_http_client.h"
#include "services/http/signed_http.h"
#include "services/http/tls.h"
#include "services/town/web_server.h"
#include "tests/support/hall.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

#include <fmt/format.h>

#include <QSslCipher>
#include <QSslServer>

using namespace huimin;
using namespace std::chrono_literals;
using test::wait;

namespace {

const test::Hall &hall()
{
    static const test::Hall hall;
    return hall;
}

/// A town that serves one company over a real line, and a station that asks it.
struct Bench {
    QtClock clock;
    town::WebServer town;
    town::WebServer::Site &water;
    std::string speaker;
    std::optional<TlsFiles> station; ///< nothing: as everybody should be

    explicit Bench(const std::optional<TlsFiles> &files = hall().files("town"))
        : water(town.add("water", [this](const HttpRequest &request, const std::string &) {
              speaker = request.speaker;
              return HttpResponse{http_status::Ok, "{\"path\":\"" + request.path + "\"}"};
          }))
    {
        const auto listens = town.listenOnLoopback(0, files);
        HUIMIN_CHECK(listens.has_value(), "it cannot listen");
    }

    std::string address(const char *scheme = "https") const
    {
        return fmt::format("{}://127.0.0.1:{}/water", scheme, town.port());
    }
    Result<HttpResponse> ask(const std::string &base, Duration limit = 8s)
    {
        QtHttpClient client(base, station.value_or(hall().files("station")), clock);
        auto answer = test::await(client.send({"PUT", "/v1/payments/1", "{}"}, limit));
        return answer ? *answer : fail(ErrorCode::Busy, "it hangs");
    }
    Result<HttpResponse> ask() { return ask(address()); }
};

std::string told(const Result<HttpResponse> &answer)
{
    return answer ? answer->body : describe(answer.error());
}

/// Whether a line comes about, as `configuration` wants it; what is said over it afterwards counts
/// too, because in TLS 1.3 whoever shows no certificate learns it only then.
bool isServed(QSslConfiguration configuration, std::uint16_t port)
{
    QSslSocket line;
    line.setSslConfiguration(configuration);
    line.connectToHostEncrypted("127.0.0.1", port);
    line.write("GET /water/v1/status HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray heard;
    wait([&] {
        heard += line.readAll();
        return !heard.isEmpty() || line.state() == QAbstractSocket::UnconnectedState;
    });
    return heard.startsWith("HTTP/1.1 200");
}

/// What becomes of a line that is opened.
struct Ear final : PortListener {
    bool isOpen = false;
    std::string lostBecause;

    void opened() override { isOpen = true; }
    void arrived(ByteView) override {}
    void lost(const Error &why) override { lostBecause = why.detail; }
};

/// As nobody should be any more.
QSslConfiguration oldStyle(const char *least, const char *most)
{
    QSslConfiguration old = *tlsConfiguration(hall().files("station"));
    old.setProtocol(QSsl::AnyProtocol);
    old.setBackendConfigurationOption("CipherString", "ALL:@SECLEVEL=0");
    old.setBackendConfigurationOption("MinProtocol", least);
    old.setBackendConfigurationOption("MaxProtocol", most);
    return old;
}

} // namespace

class TestTlsLine : public QObject
{
    Q_OBJECT
private slots:
    void theLineToTheBankOpensWhenItIsBelieved()
    {
        Bench bench;
        TcpPort line("127.0.0.1", bench.town.port(), *tlsConfiguration(hall().files("station")));
        Ear ear;
        line.listen(&ear);
        line.open();
        QVERIFY(wait([&] { return ear.isOpen; }));
        QVERIFY(line.isOpen() && line.write(bytesOf("x")));
    }

    void aBankThatIsNotBelievedHearsNothing_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::newRow("of another authority") << "strange-town";
        QTest::newRow("run out") << "old-town";
        QTest::newRow("another host") << "other-town";
        QTest::newRow("without TLS") << "";
    }
    void aBankThatIsNotBelievedHearsNothing()
    {
        QFETCH(QString, bank);
        std::optional<TlsFiles> files;
        if (!bank.isEmpty())
            files = hall().files(bank.toStdString().c_str());
        Bench bench(files);
        TcpPort line("127.0.0.1", bench.town.port(), *tlsConfiguration(hall().files("station")));
        Ear ear;
        line.listen(&ear);
        line.open();
        QVERIFY(!line.write(bytesOf("a card's number")));
        QVERIFY(wait([&] { return !ear.lostBecause.empty(); }));
        QVERIFY(!ear.isOpen && !line.isOpen());
    }

    void bothSidesKnowWhoSpeaks()
    {
        Bench bench;
        const auto answer = bench.ask();
        QVERIFY2(answer.has_value(), told(answer).c_str());
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, std::string("{\"path\":\"/v1/payments/1\"}"));
        QCOMPARE(answer->headers.at("content-type"), std::string("application/json"));
        QCOMPARE(bench.speaker, std::string("HM000001"));
        QCOMPARE(bench.water.heard.front().speaker, std::string("HM000001"));
    }

    void aTownThatIsNotBelievedIsAskedNothing_data()
    {
        QTest::addColumn<QString>("town");
        QTest::addColumn<QString>("why");
        QTest::newRow("of another authority")
            << "strange-town" << "127.0.0.1 is not believed: The issuer certificate";
        QTest::newRow("run out") << "old-town" << "is not believed: The certificate has expired";
        QTest::newRow("not yet") << "early-town" << "is not believed: The certificate is not yet";
        QTest::newRow("another host")
            << "other-town" << "is not believed: The host name did not match";
        QTest::newRow("a station's certificate") << "station" << "is not believed: ";
    }
    void aTownThatIsNotBelievedIsAskedNothing()
    {
        QFETCH(QString, town);
        QFETCH(QString, why);
        Bench bench(hall().files(town));
        const auto answer = bench.ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
        QVERIFY2(QString::fromStdString(told(answer)).contains(why), told(answer).c_str());
        QVERIFY(bench.water.heard.empty());
    }

    void aStationThatIsNotBelievedIsNotHeard_data()
    {
        QTest::addColumn<QString>("station");
        QTest::newRow("of another authority") << "strange-station";
        QTest::newRow("run out") << "old-station";
        QTest::newRow("a town's certificate") << "town";
    }
    void aStationThatIsNotBelievedIsNotHeard()
    {
        QFETCH(QString, station);
        Bench bench;
        bench.station = hall().files(station);
        const auto answer = bench.ask();
        QVERIFY(!answer);
        QVERIFY2(answer.error().code == ErrorCode::Refused, told(answer).c_str());
        QVERIFY2(told(answer).find("127.0.0.1 refuses this station: ") != std::string::npos,
                 told(answer).c_str());
        QVERIFY(bench.water.heard.empty());
    }

    void whoShowsNoCertificateIsNotHeard()
    {
        const Bench bench;
        auto open = *tlsConfiguration(hall().files("station"));
        QVERIFY(isServed(open, bench.town.port()));
        open.setLocalCertificateChain({});
        QVERIFY(!isServed(open, bench.town.port()));
        QCOMPARE(bench.water.heard.size(), std::size_t{1});
    }

    void olderThanTls12IsNotSpoken()
    {
        const Bench bench;
        QVERIFY(isServed(oldStyle("TLSv1.2", "TLSv1.2"), bench.town.port()));
        QVERIFY(!isServed(oldStyle("TLSv1.1", "TLSv1.1"), bench.town.port()));

        // Nor by a station, to a town that knows nothing better.
        QSslServer old;
        QSslConfiguration configuration = *tlsConfiguration(hall().files("town"));
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("CipherString", "ALL:@SECLEVEL=0");
        configuration.setBackendConfigurationOption("MinProtocol", "TLSv1.1");
        configuration.setBackendConfigurationOption("MaxProtocol", "TLSv1.1");
        old.setSslConfiguration(configuration);
        QVERIFY(old.listen(QHostAddress::LocalHost));
        Bench other;
        const auto answer = other.ask(fmt::format("https://127.0.0.1:{}/water", old.serverPort()));
        QVERIFY(!answer);
        QVERIFY2(answer.error().code == ErrorCode::Refused, told(answer).c_str());
        QVERIFY(!old.hasPendingConnections());
    }

    void nothingIsSaidInPlain()
    {
        Bench bench;
        const auto asked = bench.ask(bench.address("http"));
        QVERIFY(!asked && asked.error().code == ErrorCode::Refused);

        QTcpSocket plain;
        plain.connectToHost("127.0.0.1", bench.town.port());
        plain.write("GET /water/v1/status HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(wait([&] { return plain.state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(!plain.readAll().contains("HTTP"));
        QVERIFY(bench.water.heard.empty());

        Bench open{std::optional<TlsFiles>()};
        QVERIFY(!open.ask());
        QVERIFY(open.water.heard.empty());
    }

    void aRequestIsSentOnceWhateverBecomesOfTheLine()
    {
        Bench bench;
        bench.water.behaviour.set({town::Manners::Kind::Down, {}, {}, {}});
        const auto answer = bench.ask();
        QVERIFY(!answer);
        QVERIFY2(answer.error().code != ErrorCode::Refused, told(answer).c_str());
        QCOMPARE(bench.water.heard.size(), std::size_t{1});
    }

    void whatIsSignedArrivesAsItWasSigned()
    {
        Bench bench;
        const auto open = [](const QString &name) {
            const TlsFiles files = hall().files(name);
            return *crypto::Sm2Signer::open(files.certificate, files.key);
        };
        bench.water.isSealed = true;
        bench.town.useSeals(
            {open("town-sm2"), {open("station-sm2").certificate()}, bench.clock.wall()},
            bench.clock);
        crypto::SystemRandom random;
        QtHttpClient line(bench.address(), hall().files("station"), bench.clock);
        SignedHttp station(line, line.path(), open("station-sm2"), open("town-sm2").certificate(),
                           bench.clock, random);
        const auto ask = [&](const std::string &path) {
            auto answer = test::await(station.send({"PUT", path, "{}"}, 8s));
            return answer ? *answer : fail(ErrorCode::Busy, "it hangs");
        };
        for (const std::string &path :
             {std::string("/v1/a?b=c&d=%E6%B0%B4"), "/v1/" + urlEncoded("a/b ü~%+?") + "/bills"}) {
            const auto answer = ask(path);
            QVERIFY2(answer && answer->status == 200, told(answer).c_str());
        }
        bench.water.behaviour.set({town::Manners::Kind::Forged, {}, {}, {}});
        QCOMPARE(ask("/v1/a").error().code, ErrorCode::Damaged);
        bench.water.behaviour.set({town::Manners::Kind::Stale, {}, {}, {}});
        QCOMPARE(ask("/v1/a").error().code, ErrorCode::Damaged);
        bench.water.behaviour.set({});
        QVERIFY(ask("/v1/a").has_value());

        const auto unsigned_ = bench.ask();
        QVERIFY(unsigned_ && unsigned_->status == http_status::Unauthorised);
    }

    void aSilentTownIsATimeout()
    {
        Bench bench;
        bench.water.behaviour.set({town::Manners::Kind::Silent, {}, {}, {}});
        const auto answer = bench.ask(bench.address(), 300ms);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Timeout);
        // A line that is gone is no town that answers to nobody: the next one is heard.
        bench.water.behaviour.set({});
        QVERIFY(bench.ask().has_value());
    }

    void nobodyAtThePortIsNoRefusal()
    {
        Bench bench;
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto port = taken.serverPort();
        taken.close();
        const auto answer = bench.ask(fmt::format("https://127.0.0.1:{}", port));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::PortClosed);
    }

    void newCertificatesCountFromTheNextRequestOn()
    {
        Bench bench;
        const QTemporaryDir folder;
        const TlsFiles good = hall().files("station");
        const TlsFiles copy{good.authority, folder.filePath("s.pem").toStdString(),
                            folder.filePath("s.key").toStdString()};
        const auto put = [&](const TlsFiles &from) {
            (void)replaceFile(copy.certificate, *fileText(from.certificate));
            (void)replaceFile(copy.key, *fileText(from.key));
        };
        bench.station = copy;
        put(hall().files("old-station"));
        QVERIFY(!bench.ask());
        put(good);
        QVERIFY(bench.ask().has_value());
    }
};

HUIMIN_TEST(TestTlsLine)
#include "tst_tls_line.moc"
