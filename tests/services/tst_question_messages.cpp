// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::bills;
using namespace std::string_literals;

namespace {

const Biller::Field Phone{"phone",
                          {"登记手机号后四位", "Last 4 digits", "登記手機號碼最後四位"},
                          {"您留给物业公司的那个", "The one they have"},
                          4,
                          4};
const Biller::Field Room{"room", {"房号", "Flat"}, {}, 3, 4};

const char *const GoodMore =
    R"({"error":"needsMore","telephone":"0752-2605120","wrong":"phone","fields":[)"
    R"({"id":"phone","kind":"digits","least":4,"most":4,"name":"手机后四位","nameEn":"Digits",)"
    R"("hint":{"name":"留下的那个","nameEn":"The one they have"}},)"
    R"({"id":"room","kind":"digits","least":3,"most":4,"name":"房号","nameEn":"Flat"}]})";
const char *const GoodSeveral = R"({"error":"several","households":[)"
                                R"({"account":"75200010","owner":"周*","address":"6栋1单元"},)"
                                R"({"account":"75200028","owner":"陈*","address":"6栋2单元"}]})";

std::string spoilt(std::string text, const std::string &from, const std::string &to)
{
    HUIMIN_CHECK(text.find(from) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(from), from.size(), to);
}

/// A thousand of them, or one with an endless name.
std::string many(const char *list, const std::string &each, int count)
{
    std::string all = R"({"error":")" + std::string(list == "fields"s ? "needsMore" : "several") +
                      R"(",")" + list + R"(":[)" + each;
    for (int at = 1; at < count; ++at)
        all += "," + each;
    return all + "]}";
}

Biller::Found understood(int status, const std::string &body)
{
    return understandAccount(HttpResponse{status, body});
}

bool isNoAnswer(int status, const std::string &body)
{
    return std::holds_alternative<Biller::NoAnswer>(understood(status, body));
}

} // namespace

class TestQuestionMessages : public QObject
{
    Q_OBJECT
private slots:
    void whatACompanyAsksIsReadBack()
    {
        const auto more =
            parseNeedsMore(toJson(Biller::NeedsMore{{Phone, Room}, "room", "0752-1"}));
        QVERIFY(more.has_value());
        QCOMPARE(more->fields.size(), std::size_t{2});
        QCOMPARE(more->fields.front().label, Phone.label);
        QCOMPARE(more->fields.front().hint.in(Language::English), "The one they have"s);
        QVERIFY(more->fields.back().hint.isEmpty());
        QCOMPARE(more->fields.back().least, 3);
        QCOMPARE(more->wrong, "room"s);
        QCOMPARE(more->telephone, "0752-1"s);
    }

    void householdsAndAnswersAreReadBack()
    {
        const auto several = parseSeveral(
            toJson(Biller::Several{{{"75200010", "周*", "6栋"}, {"75200028", "陈*", "7栋"}}}));
        QVERIFY(several.has_value());
        QCOMPARE(several->households.back().address, "7栋"s);
        const auto answers =
            parseAnswers(toJson(std::vector<Biller::Answer>{{"phone", "0417"}, {"room", "1204"}}));
        QVERIFY(answers.has_value());
        QCOMPARE(answers->front().value, "0417"s); // no number: its zero counts
        const auto ask = parseAskCompany(toJson(Biller::AskCompany{"12345"}));
        QVERIFY(ask.has_value());
        QCOMPARE(ask->telephone, "12345"s);
    }

    void statusAndBodyTogetherAreAQuestion()
    {
        QVERIFY(std::holds_alternative<Biller::NeedsMore>(understood(403, GoodMore)));
        QVERIFY(std::holds_alternative<Biller::Several>(understood(300, GoodSeveral)));
        QVERIFY(std::holds_alternative<Biller::AskCompany>(
            understood(429, toJson(Biller::AskCompany{}))));
        // A gateway's own 403 and 429, and the body of another question.
        for (const int status : {300, 403, 429})
            for (const std::string &body : {""s, "<html>"s, "{}"s, notAnswersJson("x")})
                QVERIFY(isNoAnswer(status, body));
        QVERIFY(isNoAnswer(429, R"({"error":"refused","reason":"tooOften"})"));
        QVERIFY(isNoAnswer(200, GoodMore));
        QVERIFY(isNoAnswer(403, GoodSeveral));
        QVERIFY(isNoAnswer(300, GoodMore));
    }

    void aWrongQuestionNamesThePlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *from, const char *to, const char *error) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(error);
        };
        row("cut off", "]}", "", "no JSON object");
        row("another word", "needsMore", "several", "error is another one");
        row("fields are no list", "\"fields\":[", "\"fields\":7,\"x\":[",
            "fields is no list, or too long");
        row("the same id twice", "\"id\":\"room\"", "\"id\":\"phone\"", "fields has one twice");
        row("an id with blanks", "\"id\":\"room\"", "\"id\":\"the room\"",
            "fields[1].id is no such code");
        row("a number for an id", "\"id\":\"room\"", "\"id\":7", "fields[1].id is no text");
        row("a kind of tomorrow", "\"kind\":\"digits\"", "\"kind\":\"letters\"",
            "fields[0].kind is no known word");
        row("no label", "\"name\":\"房号\",", "", "fields[1].name is no text");
        row("line break", "手机后四位", "手机\\n后四位", "fields[0].name is no clean text");
        row("from right to left", "手机后四位", "手机\u202E后四位",
            "fields[0].name is no clean text");
        row("a long label", "手机后四位", "一二三四五六七八九十一二三四五六七八九十一",
            "fields[0].name is no clean text");
        row("a long hint", "留下的那个",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
            "fields[0].hint.name is no clean text");
        row("a hint that is a text", "{\"name\":\"留下的那个\",\"nameEn\":\"The one they have\"}",
            "\"留下的那个\"", "fields[0].hint is no object");
        row("no digits", "\"least\":3", "\"least\":0", "fields[1].least is out of range");
        row("too many digits", "\"most\":4,\"name\":\"手", "\"most\":13,\"name\":\"手",
            "fields[0].most is out of range");
        row("more at least than at most", "\"least\":3", "\"least\":5",
            "fields[1].least is more than most");
        row("digits as a text", "\"least\":3", "\"least\":\"3\"", "fields[1].least is no integer");
        row("something else is wrong", "\"wrong\":\"phone\"", "\"wrong\":\"name\"",
            "wrong is none of the fields");
        row("a telephone that is words", "0752-2605120", "call me", "telephone is no such code");
    }
    void aWrongQuestionNamesThePlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, error);
        QVERIFY(parseNeedsMore(GoodMore).has_value());
        const auto read = parseNeedsMore(spoilt(GoodMore, from.toStdString(), to.toStdString()));
        QVERIFY(!read.has_value());
        QCOMPARE(QString::fromStdString(read.error().detail), error);
    }

    void wrongHouseholdsAreNoAnswer_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("only one") << R"(,{"account":"75200028","owner":"陈*","address":"6栋2单元"})"
                                  << "";
        QTest::newRow("the same twice") << "75200028" << "75200010";
        QTest::newRow("an account that is a path") << "75200028" << "../../v1";
        QTest::newRow("a short account") << "75200028" << "752";
        QTest::newRow("nobody's") << "陈*" << "";
        QTest::newRow("nowhere") << "6栋2单元" << "";
        QTest::newRow("a bell") << "陈*" << "陈\\u0007*";
        QTest::newRow("a long name") << "陈*" << "一二三四五六七八九十一二三四五六七八九十一";
        QTest::newRow("a number for a name") << "\"陈*\"" << "7";
    }
    void wrongHouseholdsAreNoAnswer()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(parseSeveral(GoodSeveral).has_value());
        QVERIFY(!parseSeveral(spoilt(GoodSeveral, from.toStdString(), to.toStdString())));
    }

    void noneAndMoreThanAnybodyCanAnswerAreNoAnswer()
    {
        const std::string field =
            R"({"id":"f","kind":"digits","least":1,"most":1,"name":"一","nameEn":"One"})";
        QVERIFY(parseNeedsMore(many("fields", field, 1)).has_value());
        QVERIFY(!parseNeedsMore(R"({"error":"needsMore","fields":[]})"));
        for (const int count : {2, 4, 1000}) // two of one id, too many, far too many
            QVERIFY(!parseNeedsMore(many("fields", field, count)));
        const std::string household = R"({"account":"75200010","owner":"周*","address":"6栋"})";
        for (const int count : {0, 1, 7, 1000})
            QVERIFY(!parseSeveral(many("households", household, count)));
    }

    void whatIsNoAnswerOfAResidentNamesThePlace()
    {
        const auto error = [](const char *text) {
            const auto read = parseAnswers(text);
            return read ? std::string() : read.error().detail;
        };
        QCOMPARE(error(R"({"answers":[]})"), "answers is empty"s);
        QCOMPARE(error(R"({"answers":[{"field":"a","value":"x"}]})"),
                 "answers[0].value is no such code"s);
        QCOMPARE(error(R"({"answers":[{"field":"a","value":1}]})"), "answers[0].value is no text"s);
        QCOMPARE(error(R"({"answers":[{"field":"a","value":"1"},{"field":"a","value":"2"}]})"),
                 "answers has one twice"s);
        QCOMPARE(error("7"), "no JSON object"s);
    }
};

HUIMIN_TEST(TestQuestionMessages)
#include "tst_question_messages.moc"
