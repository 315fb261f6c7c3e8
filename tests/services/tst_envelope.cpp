// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/envelope.h"
#include "services/http/signed_http.h"
#include "services/town/seals.h"
#include "tests/support/driven.h"
#include "tests/support/hall.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;
using crypto::Sm2Signer;

namespace {

const Hall &hall()
{
    static const Hall hall;
    return hall;
}

Sm2Signer signer(const QString &name)
{
    const TlsFiles files = hall().files(name);
    auto opened = Sm2Signer::open(files.certificate, files.key);
    HUIMIN_CHECK(opened.has_value(), "a signer of the hall");
    return *std::move(opened);
}

const HttpRequest Question{"PUT", "/v1/confirmations/HM000001-1", R"({"name":"王*芳"})"};

/// A station, an office that signs, and what somebody between them does to what is said.
struct Bench {
    VirtualClock clock;
    crypto::SystemRandom random;
    town::Seals seals{signer("town-sm2"), {signer("station-sm2").certificate()}, clock.wall()};
    std::function<void(HttpRequest &)> onTheWay = [](HttpRequest &) {};
    std::function<void(HttpResponse &)> onTheWayBack = [](HttpResponse &) {};
    std::string against; ///< what the office has said to the last question
    ScriptedHttp line{clock, [this](const HttpRequest &request) { return answer(request); }};
    SignedHttp station{line,  "/social", signer("station-sm2"), signer("town-sm2").certificate(),
                       clock, random};

    std::optional<HttpResponse> answer(HttpRequest request)
    {
        request.path = "/social" + request.path;
        request.speaker = "HM000001";
        onTheWay(request);
        against = seals.against(request, clock.wall());
        HttpResponse response{against.empty() ? 200 : 401, R"({"state":"done"})"};
        seals.sign(response, request, clock.wall());
        onTheWayBack(response);
        return response;
    }
    Result<HttpResponse> ask() { return *drive(clock, station.send(Question, 8s)); }
};

std::string told(const Result<HttpResponse> &answer)
{
    return answer ? std::to_string(answer->status) : describe(answer.error());
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT
private slots:
    // Digest and signature by OpenSSL's own programs: openssl dgst -sm3, openssl pkeyutl -sign
    // -rawin -digest sm3 -pkeyopt distid:1234567812345678, DER taken apart.
    void whatIsSignedIsWrittenDown()
    {
        envelope::Seal seal{"HM000001", "01", 1'795'750'000, std::string(32, 'A'), {}};
        const HttpRequest question{"POST", "/social/v1/pension?x=1", "abc"};
        QCOMPARE(envelope::textOf(question, seal),
                 std::string("POST\n/social/v1/pension?x=1\n1795750000\n"
                             "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                             "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0"));
        QCOMPARE(envelope::textOf(HttpResponse{201, "abc"}, question, seal),
                 std::string("201 POST\n/social/v1/pension?x=1\n1795750000\n"
                             "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                             "66C7F0F462EEEDD9D1F2D46BDC10E4E24167C4875CF2F7A2297DA02B8F4BA8E0"));
        const Bytes key = hex("DE520831D1490079B1E0F82A7E2562FBEA69AC89E10C374C56713A8C9B5DCB1D"
                              "3C95F815D1D3B82E66EBD6C6C8D9E7EBC54FFBC466A5F097047E3F8E1DA4B526");
        const Bytes signature =
            hex("25E46A8C08475B3E8896AE49FD10509B3B6BCBE7369F08D12AD68CB4A6D19B48"
                "FE3732810352552E4A21A3978C9285770208F63CC3E2B66E18AAAE8FBF761BEC");
        QVERIFY(*crypto::sm2Verify(key, bytesOf(envelope::textOf(question, seal)), signature));
    }

    void aSealSurvivesItsHeaderFields()
    {
        const envelope::Seal seal{"HM000001", "5F01", 1'795'750'000, std::string(32, 'B'),
                                  Bytes(64, 0x17)};
        std::map<std::string, std::string> headers{{"accept", "x"}};
        envelope::put(seal, headers);
        QVERIFY(*envelope::sealIn(headers) == seal);
    }

    void aSealThatIsNotWholeIsNone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const std::pair<const char *, QString> rows[] = {
            {"x-app-id", ""},
            {"x-app-id", "HM 1"},
            {"x-app-id", QString(65, 'x')},
            {"x-key-id", "xyz"},
            {"x-key-id", QString(65, '0')},
            {"x-timestamp", "soon"},
            {"x-timestamp", "-1"},
            {"x-timestamp", "99999999999999999999"},
            {"x-timestamp", "1795750000 "},
            {"x-nonce", QString(31, 'A')},
            {"x-nonce", QString(32, 'g')},
            {"x-alg", "none"},
            {"x-signature", QString(126, '0')},
            {"x-signature", QString(128, 'x')},
        };
        for (const auto &[field, value] : rows)
            QTest::newRow(qPrintable(QString("%1 %2").arg(field, value.left(12))))
                << QString(field) << value;
        for (const char *field :
             {"x-app-id", "x-key-id", "x-timestamp", "x-nonce", "x-alg", "x-signature"})
            QTest::newRow(qPrintable(QString("no ") + field)) << QString(field) << "-";
    }
    void aSealThatIsNotWholeIsNone()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        std::map<std::string, std::string> headers;
        envelope::put({"HM000001", "01", 1, std::string(32, 'A'), Bytes(64)}, headers);
        if (value == "-")
            headers.erase(field.toStdString());
        else
            headers[field.toStdString()] = value.toStdString();
        const auto seal = envelope::sealIn(headers);
        QVERIFY(!seal);
        QVERIFY(QString::fromStdString(seal.error().detail).contains(field));
    }

    void aSignedQuestionGetsASignedAnswer()
    {
        Bench bench;
        QCOMPARE(told(bench.ask()), std::string("200"));
        QCOMPARE(told(bench.ask()), std::string("200")); // with another nonce
    }

    void anAnswerThatIsNotTheOfficesIsUnknown_data()
    {
        using Change = std::function<void(HttpResponse &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *why, Change change) {
            QTest::newRow(name) << std::move(change) << QString(why);
        };
        row("another body", "signature is wrong",
            [](HttpResponse &answer) { answer.body = R"({"state":"nope"})"; });
        row("half a body", "signature is wrong",
            [](HttpResponse &answer) { answer.body.pop_back(); });
        row("another status", "signature is wrong",
            [](HttpResponse &answer) { answer.status = 404; });
        row("another time", "signature is wrong", [](HttpResponse &answer) {
            answer.headers["x-timestamp"] =
                std::to_string(std::stoll(answer.headers["x-timestamp"]) + 1);
        });
        row("another nonce", "another question",
            [](HttpResponse &answer) { answer.headers["x-nonce"] = std::string(32, '0'); });
        row("another certificate", "another certificate",
            [](HttpResponse &answer) { answer.headers["x-key-id"] = "01"; });
        row("nothing signed", "is not signed: it has no x-app-id",
            [](HttpResponse &answer) { answer.headers.clear(); });
    }
    void anAnswerThatIsNotTheOfficesIsUnknown()
    {
        QFETCH(std::function<void(HttpResponse &)>, change);
        QFETCH(QString, why);
        Bench bench;
        bench.onTheWayBack = change;
        const auto answer = bench.ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Damaged);
        QVERIFY2(QString::fromStdString(told(answer)).contains(why), told(answer).c_str());
    }

    void anAnswerOfAnotherTimeIsUnknown()
    {
        Bench bench;
        bench.onTheWayBack = [&](HttpResponse &) {
            bench.clock.setWall(bench.clock.wall() + envelope::Window + 2s);
        };
        const auto answer = bench.ask();
        QVERIFY(!answer);
        QVERIFY(told(answer).find("signed at another time") != std::string::npos);
    }

    void anAnswerThatWasGoodOnceIsUnknownTheSecondTime()
    {
        Bench bench;
        HttpResponse first;
        bench.onTheWayBack = [&](HttpResponse &answer) { first = answer; };
        QVERIFY(bench.ask().has_value());
        bench.onTheWayBack = [&](HttpResponse &answer) { answer = first; };
        QVERIFY(!bench.ask());
    }

    void theTownLooksAtNothingThatIsNotNewAndSigned()
    {
        Bench bench;
        HttpRequest kept;
        bench.onTheWay = [&](HttpRequest &request) { kept = request; };
        QVERIFY(bench.ask().has_value());
        const WallTime now = bench.clock.wall();
        const auto against = [&](auto change) {
            HttpRequest request = kept;
            change(request);
            return bench.seals.against(request, now);
        };
        QCOMPARE(against([](HttpRequest &) {}), std::string("it was said before"));
        QCOMPARE(against([](HttpRequest &r) { r.body += ' '; }),
                 std::string("the signature is wrong"));
        QCOMPARE(against([](HttpRequest &r) { r.path += '0'; }),
                 std::string("the signature is wrong"));
        QCOMPARE(against([](HttpRequest &r) { r.method = "GET"; }),
                 std::string("the signature is wrong"));
        QCOMPARE(against([](HttpRequest &r) { r.headers["x-nonce"][0] ^= 1; }),
                 std::string("the signature is wrong"));
        QCOMPARE(against([](HttpRequest &r) { r.headers["x-key-id"] = "01"; }),
                 std::string("nobody is known under this certificate"));
        QCOMPARE(against([](HttpRequest &r) { r.headers["x-app-id"] = "HM000002"; }),
                 std::string("nobody is known under this certificate"));
        QCOMPARE(against([](HttpRequest &r) { r.speaker = "HM000002"; }),
                 std::string("the line is another station's"));
        QVERIFY(against([](HttpRequest &r) { r.headers.clear(); }).starts_with("it is not signed"));
        QCOMPARE(bench.seals.against(kept, now + envelope::Window + 1s),
                 std::string("it was signed at another time"));
        QCOMPARE(bench.seals.against(kept, now - envelope::Window - 1s),
                 std::string("it was signed at another time"));
    }

    void aTownThatWasStartedAgainHearsNothingFromBefore()
    {
        Bench bench;
        HttpRequest kept;
        bench.onTheWay = [&](HttpRequest &request) { kept = request; };
        QVERIFY(bench.ask().has_value());
        town::Seals later{
            signer("town-sm2"), {signer("station-sm2").certificate()}, bench.clock.wall() + 2s};
        QCOMPARE(later.against(kept, bench.clock.wall() + 3s),
                 std::string("it was signed at another time"));
    }
};

HUIMIN_TEST(TestEnvelope)
#include "tst_envelope.moc"
