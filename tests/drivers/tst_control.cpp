// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/control/control_server.h"
#include "tests/support/suite.h"

#include <nlohmann/json.hpp>

using namespace huimin;
using nlohmann::json;

class Control : public QObject
{
    Q_OBJECT

private slots:
    void wordsMayHoldBlanksInQuotes()
    {
        QCOMPARE(*ControlServer::split("insert \"debit card\"  now"),
                 (ControlServer::Words{"insert", "debit card", "now"}));
        QCOMPARE(*ControlServer::split("set name \"\""), (ControlServer::Words{"set", "name", ""}));
        QVERIFY(!ControlServer::split("insert \"debit"));
    }

    void aVerbAnswersAndARefusalNamesIt()
    {
        ControlServer server;
        server.add("echo", "echo WORD", [](const ControlServer::Words &words) -> Result<json> {
            if (words.size() != 1)
                return fail(ErrorCode::BadData, "one word, please");
            return json{{"word", words[0]}};
        });
        const auto good = json::parse(server.answer("echo 你好"));
        QVERIFY(good["ok"] == true);
        QVERIFY(good["word"] == "你好");
        const auto bad = json::parse(server.answer("echo"));
        QVERIFY(bad["ok"] == false);
        QVERIFY(bad["error"].get<std::string>().starts_with("echo: "));
        QVERIFY(json::parse(server.answer("sing"))["ok"] == false);
        QVERIFY(json::parse(server.answer("help"))["verbs"][0] == "echo WORD");
    }
};

HUIMIN_TEST(Control)
#include "tst_control.moc"
