// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/station_file.h"

#include "kiosk/base/file.h"
#include "tests/support/suite.h"

#include <QDir>

using namespace huimin;

namespace {

QString source(const QString &path)
{
    return qEnvironmentVariable("HUIMIN_SOURCE") + "/" + path;
}

/// The laptop's station file with one place changed.
std::string laptopWith(const QString &instead, const QString &of)
{
    const auto text = fileText(source("provisioning/site/laptop.toml").toStdString());
    QString changed = QString::fromStdString(text.value_or(""));
    changed.replace(of, instead);
    return changed.toStdString();
}

Result<settings::StationFile> parsed(const std::string &text)
{
    return settings::parseStationFile(text, source("provisioning/site").toStdString());
}

} // namespace

class TestStationFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("HUIMIN_RUN", "/run/huimin");
        qputenv("HUIMIN_DATA", "/var/lib/huimin");
        qputenv("HUIMIN_BANK_PORT", "7583");
        qputenv("HUIMIN_HTTP_PORT", "8080");
    }

    void everyStationFileThatShipsIsRead()
    {
        const QDir folder(source("provisioning/site"));
        const QStringList names = folder.entryList({"*.toml"});
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            auto text = fileText(folder.filePath(name).toStdString());
            QVERIFY(text.has_value());
            // A real station's keys come from its bank.
            QString known = QString::fromStdString(*text);
            known.replace("/etc/huimin/keys/ca_keys.toml", "../keys/town_ca_keys.toml");
            const auto file = parsed(known.toStdString());
            QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
            QVERIFY(!file->billers.empty());
        }
    }

    void whatIsWrongIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *tag, const char *of, const char *instead,
                            const char *says) { QTest::newRow(tag) << of << instead << says; };
        row("misspelt key", "columns = 48", "colums = 48", "colums");
        row("out of bounds", "columns = 48", "columns = 480", "columns");
        row("not a number", "columns = 48", "columns = \"many\"", "columns");
        row("unknown driver", "driver = \"lcdm\"", "driver = \"magic\"", "driver");
        row("port of no kind", "port = \"usb\"", "port = \"parallel\"", "port");
        row("name of a variable", "$HUIMIN_RUN/tray", "$HUIMIN_NOWHERE/tray", "HUIMIN_NOWHERE");
        row("missing key", "max_yuan = 5000", "", "max_yuan");
        row("bad hex", "tac_denial = \"00", "tac_denial = \"XY", "tac_denial");
        row("keys that are not there", "town_ca_keys", "no_keys", "ca_keys");
        row("no TOML", "[panel]", "[panel", "header");
    }
    void whatIsWrongIsRefusedWithItsPlace()
    {
        QFETCH(QString, of);
        QFETCH(QString, instead);
        QFETCH(QString, says);
        const auto file = parsed(laptopWith(instead, of));
        QVERIFY(!file.has_value());
        const QString detail = QString::fromStdString(file.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QVERIFY2(detail.contains("line "), qPrintable(detail));
    }
};

HUIMIN_TEST(TestStationFile)
#include "tst_station_file.moc"
