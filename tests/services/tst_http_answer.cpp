// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/http_answer.h"
#include "tests/support/suite.h"

using namespace huimin;

namespace {

/// "200 body", "more", or the error.
std::string read(const std::string &bytes, bool hasEnded = true)
{
    const auto answer = httpAnswerIn(bytes, hasEnded);
    if (!answer)
        return describe(answer.error());
    return *answer ? std::to_string((*answer)->status) + " " + (*answer)->body : "more";
}

const std::string Counted = "HTTP/1.1 200 Fine\r\nContent-Length: 4\r\n\r\nWiki";
const std::string Pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                           "4;why=not\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n";

} // namespace

class TestHttpAnswer : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsWholeOrThereIsMoreToCome()
    {
        for (const std::string &whole : {Counted, Pieces}) {
            const std::string body = whole == Counted ? "200 Wiki" : "200 Wikipedia";
            QCOMPARE(read(whole, false), body);
            const auto end = whole.size() - (whole == Counted ? 0 : 2);
            for (std::size_t length = 0; length < end; ++length) {
                QCOMPARE(read(whole.substr(0, length), false), std::string("more"));
                QVERIFY(read(whole.substr(0, length), true).starts_with("bad frame: "));
            }
        }
    }

    void anAnswerOfNoLengthEndsWithItsLine()
    {
        const std::string text = "HTTP/1.0 404 \r\n\r\nnobody";
        QCOMPARE(read(text, false), std::string("more"));
        QCOMPARE(read(text, true), std::string("404 nobody"));
    }

    void whatIsSaidBeforeAnAnswerIsNoAnswer()
    {
        QCOMPARE(read("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + Counted),
                 std::string("200 Wiki"));
        QCOMPARE(read("HTTP/1.1 204 No Content\r\n\r\n", false), std::string("204 "));
    }

    void fieldsAreKnownByTheirSmallLetters()
    {
        const auto answer = httpAnswerIn("HTTP/1.1 200 OK\r\nX-Sign:  a b \r\nVia: 1\r\nVIA: 2\r\n"
                                         "Content-Length: 0\r\n\r\n",
                                         true);
        QCOMPARE((*answer)->headers.at("x-sign"), std::string("a b"));
        QCOMPARE((*answer)->headers.at("via"), std::string("1, 2"));
    }

    void whatIsNoHttpIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char *name, const std::string &bytes, const char *why) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(why);
        };
        const std::string ok = "HTTP/1.1 200 OK\r\n";
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "is no HTTP");
        row("no status", "HTTP/1.1 abc\r\n\r\n", "is no HTTP");
        row("a short status", "HTTP/1.1 20\r\n\r\n", "is no HTTP");
        row("a status too long", "HTTP/1.1 2000\r\n\r\n", "is no HTTP");
        row("a nameless field", ok + ": x\r\n\r\n", "field without a name");
        row("a field in two lines", ok + "A: x\r\n y\r\n\r\n", "field without a name");
        row("a length that is none", ok + "Content-Length: -4\r\n\r\nWiki", "length is no number");
        row("two lengths", ok + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nWikip",
            "length is no number");
        row("length and pieces", ok + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
            "unknown way");
        row("pressed", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", "unknown way");
        row("a piece without a length", ok + "Transfer-Encoding: chunked\r\n\r\nx\r\n",
            "piece without a length");
        row("a piece of another length",
            ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nWiki\r\n0\r\n\r\n", "another length");
        row("huge", ok + "Content-Length: 99999999\r\n\r\n", "too long");
        row("a huge piece", ok + "Transfer-Encoding: chunked\r\n\r\nffffff\r\n", "too long");
        row("an endless piece", ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
            "piece without a length");
        row("a huge head", ok + "A: " + std::string(70'000, 'x'), "too long");
        row("a huge body of no length", ok + "\r\n" + std::string(2'000'000, 'x'), "too long");
    }
    void whatIsNoHttpIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, why);
        const std::string said = read(bytes.toStdString(), false);
        QVERIFY2(said.find(why.toStdString()) != std::string::npos, said.c_str());
    }

    void aRequestStaysOneRequest()
    {
        QCOMPARE(*httpText({"GET", "/a?b=c", {}}, "office.example"),
                 std::string("GET /a?b=c HTTP/1.1\r\nHost: office.example\r\nConnection: close\r\n"
                             "Accept-Encoding: identity\r\n\r\n"));
        const auto put = *httpText({"PUT", "/a", "{}", "text/x", {{"if-match", "1"}}}, "h");
        QVERIFY(
            put.ends_with("if-match: 1\r\nContent-Type: text/x\r\nContent-Length: 2\r\n\r\n{}"));
        QVERIFY(!httpText({"GET", "/a HTTP/1.1\r\nX: y", {}}, "h"));
        QVERIFY(!httpText({"GET", "/a\xE4", {}}, "h"));
        QVERIFY(!httpText({"GET", "/a", {}, "x", {{"if-match", "1\r\nX: y"}}}, "h"));
    }
};

HUIMIN_TEST(TestHttpAnswer)
#include "tst_http_answer.moc"
