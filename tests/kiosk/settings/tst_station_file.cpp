// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/station_file.h"
#include "tests/support/hall.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::settings;

namespace {

const QString Folder = qEnvironmentVariable("HUIMIN_SOURCE") + "/provisioning/site";

QString laptop()
{
    QFile file(Folder + "/laptop.toml");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Certificates of this run, under the names that the laptop's station file has for them.
const test::Hall &hall()
{
    static const test::Hall hall;
    return hall;
}

/// What is wrong with a text, as staff are told; empty: nothing.
QString complaint(const QString &text)
{
    const auto file = parseStationFile(text.toStdString(), Folder.toStdString());
    return file ? QString() : QString::fromStdString(file.error().detail);
}

} // namespace

class TestStationFile : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        qputenv("HUIMIN_RUN", "/run/huimin");
        qputenv("HUIMIN_DATA", "/var/lib/huimin");
        qputenv("HUIMIN_BANK_PORT", "7583");
        qputenv("HUIMIN_HTTP_PORT", "7580");
        qputenv("HUIMIN_TLS", QByteArray::fromStdString(hall().path({})));
    }

    void theLaptopStationIsRead()
    {
        const auto file = parseStationFile(laptop().toStdString(), Folder.toStdString());
        QVERIFY2(file.has_value(), file ? "" : file.error().detail.c_str());
        QCOMPARE(file->cassettes.size(), std::size_t{4});
        QCOMPARE(file->journal, std::string("/var/lib/huimin/journal.db"));
        QCOMPARE(file->acquirerPort, std::uint16_t{7583});
        QCOMPARE(file->billers.size(), std::size_t{8});
        QCOMPARE(file->hotline.store, std::string("/var/lib/huimin/cases.db"));
        QCOMPARE(file->hotline.community.places.size(), std::size_t{12});
        QVERIFY(file->hotline.community.cases.size() > 10);
        QVERIFY(file->hotline.drafts);
        QCOMPARE(file->helpDesk.url, std::string("https://127.0.0.1:7580/help"));
        QVERIFY(!file->caKeys.keys.empty());
    }

    void everyStationFileThatShipsIsRead()
    {
        const QStringList names = QDir(Folder).entryList({"*.toml"});
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            QFile file(Folder + "/" + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            // A real station's keys come from its bank.
            text.replace("/etc/huimin/keys/ca_keys.toml", "../keys/town_ca_keys.toml");
            text.replace("/etc/huimin/keys/offices_ca.pem", "$HUIMIN_TLS/ca.pem");
            text.replace("/etc/huimin/keys/station.", "$HUIMIN_TLS/station.");
            text.replace("/usr/share/huimin/rules/", "../rules/");
            text.replace("/usr/share/huimin/community/", "../community/");
            QCOMPARE(complaint(text), QString());
        }
    }

    void aStationWithoutADeviceIsAStation()
    {
        QString text = laptop();
        text.remove(QRegularExpression("\\[scanner\\]\\n[^\\[]*"));
        QCOMPARE(complaint(text), QString());
    }

    void aTownThatKeepsNothingSaysNothingOfIt()
    {
        QString text = laptop();
        text.remove("drafts = true\n");
        const auto file = parseStationFile(text.toStdString(), Folder.toStdString());
        QVERIFY(file.has_value());
        QVERIFY(!file->hotline.drafts);
    }

    void aStationWithoutAHelpDeskIsAStation()
    {
        QString text = laptop();
        text.remove(QRegularExpression("\\[help_desk\\]\\n[^\\[]*"));
        QCOMPARE(complaint(text), QString());
    }

    void whatIsWrongIsNamedByLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("no TOML") << "[panel]" << "[panel" << "TOML: ";
        QTest::newRow("a key twice")
            << "width_px = 1080" << "width_px = 1\nwidth_px = 2" << "TOML: ";
        QTest::newRow("missing") << "id = \"HM000001\"\n" << "" << "station.id: is missing";
        QTest::newRow("misspelt") << "merchant =" << "merchand =" << "station.merchant: is missing";
        QTest::newRow("not a setting")
            << "help_phone" << "nonsense = 1\nhelp_phone" << "station.nonsense: is not a setting";
        QTest::newRow("not a table") << "[tray]\n" << "[trays]\n" << "trays: is not a setting";
        QTest::newRow("no table") << "[panel]\n" << "[panels]\n" << "panel: this table is missing";
        QTest::newRow("a text for a number")
            << "width_px = 1080" << "width_px = \"1080\""
            << "panel.width_px: must be a whole number from 600 to 8000";
        QTest::newRow("a number for a text") << "journal = \"$HUIMIN_DATA/journal.db\""
                                             << "journal = 5" << "station.journal: must be a text";
        QTest::newRow("too large") << "height_px = 1920" << "height_px = 19200"
                                   << "panel.height_px: must be a whole number";
        QTest::newRow("out of reach") << "above_floor_mm = 720" << "above_floor_mm = 2000"
                                      << "panel.above_floor_mm: must be a whole number from 200";
        QTest::newRow("no sound device")
            << "[card_reader]" << "[speech]\nheadset = \"the left one\"\n\n[card_reader]"
            << "speech.headset: must be a name of ALSA, like default or plughw:1,0";
        QTest::newRow("no recordings")
            << "[card_reader]" << "[[speech.pack]]\nfolder = \"nowhere\"\n\n[card_reader]"
            << "speech.pack[0].folder: there is no ";
        QTest::newRow("no integer") << "max_yuan = 5000" << "max_yuan = 5000.5"
                                    << "withdrawal.max_yuan: must be a whole number";
        QTest::newRow("no such community") << "community/shuguang.toml" << "community/atlantis.toml"
                                           << "hotline.community: ";
        QTest::newRow("no address of a town")
            << "\"https://127.0.0.1:$HUIMIN_HTTP_PORT/open311/v2\""
            << "\"here\"" << "hotline.url: ";
        QTest::newRow("drafts that are no flag")
            << "drafts = true" << "drafts = \"yes\"" << "hotline.drafts: must be true or false";
        QTest::newRow("no such file") << "rules/caution.toml" << "rules/kindness.toml"
                                      << "station.caution: ";
        QTest::newRow("length of the id")
            << "HM000001" << "HM1" << "station.id: must have eight characters";
        QTest::newRow("environment")
            << "$HUIMIN_DATA" << "$HUIMIN_NOWHERE" << "station.journal: $HUIMIN_NOWHERE is not set";
        QTest::newRow("foreign environment")
            << "$HUIMIN_DATA" << "$HOME" << "station.journal: $HOME is not set";
        QTest::newRow("driver") << "driver = \"lcdm\"" << "driver = \"lcmd\""
                                << "dispenser.driver: must be one of lcdm";
        QTest::newRow("scheme") << "scheme = \"3des\"" << "scheme = \"des\""
                                << "pin_pad.scheme: must be one of 3des, sm4";
        QTest::newRow("port") << "serial:$HUIMIN_RUN/tray" << "seriel:$HUIMIN_RUN/tray"
                              << "tray.port: must be like serial:/dev/ttyS1";
        QTest::newRow("port without a path")
            << "serial:$HUIMIN_RUN/tray" << "serial:" << "tray.port: must be like";
        QTest::newRow("TCP port") << "\"usb\"" << "\"tcp:127.0.0.1:99999\""
                                  << "printer.port: must be like";
        QTest::newRow("USB numbers")
            << "\"usb\"" << "\"usb:12345:1\"" << "printer.port: must be like";
        QTest::newRow("host") << "127.0.0.1:$HUIMIN_BANK_PORT" << "127.0.0.1"
                              << "acquirer.host: must be like 127.0.0.1:7583";
        QTest::newRow("line") << "line = \"tls\"" << "line = \"telex\""
                              << "acquirer.line: must be one of";
        QTest::newRow("MAC") << "\"x9.19\"" << "\"x9.9\"" << "acquirer.mac: must be one of";
        QTest::newRow("MAC of another scheme")
            << "\"x9.19\"" << "\"sm4\"" << "acquirer.mac: sm4 goes with the PIN pad's scheme sm4";
        QTest::newRow("no cassette") << "[[dispenser.cassette]]" << "[[dispenser.casette]]"
                                     << "dispenser.cassette: a dispenser needs a cassette";
        QTest::newRow("no such note")
            << "yuan = 50\n"
            << "yuan = 30\n"
            << "dispenser.cassette[1].yuan: must be a banknote: 1, 5, 10, 20, 50 or 100";
        QTest::newRow("two cassettes of one number")
            << "number = 2" << "number = 1" << "dispenser.cassette[1].number: is used twice";
        QTest::newRow("hex") << "0010000000" << "001000000G"
                             << "emv.tac_denial: must be 5 to 5 bytes in hex";
        QTest::newRow("no application")
            << "[[emv.application]]\naid = \"A0000003330101\"\npartial = true\n"
            << "" << "emv.application: a card needs an application";
        QTest::newRow("flag") << "partial = true" << "partial = 1"
                              << "emv.application[0].partial: must be true or false";
        QTest::newRow("keys that are not there")
            << "town_ca_keys.toml" << "no_keys.toml" << "emv.ca_keys: ";
        QTest::newRow("keys that are none")
            << "../keys/town_ca_keys.toml" << "laptop.toml" << "emv.ca_keys: ";
        QTest::newRow("presets") << "[100, 200" << "[\"100\", 200"
                                 << "withdrawal.presets_yuan: holds a number outside 10 to 20000";
        QTest::newRow("nine presets") << "[100, 200" << "[10, 20, 30, 100, 200"
                                      << "withdrawal.presets_yuan: holds more than eight";
        QTest::newRow("help desk without an address")
            << "url = \"https://127.0.0.1:$HUIMIN_HTTP_PORT/help\"\n"
            << "" << "help_desk.url: is missing";
        QTest::newRow("help desk at no address")
            << "https://127.0.0.1:$HUIMIN_HTTP_PORT/help" << "127.0.0.1:7580"
            << "help_desk.url: must be like https://help.example/help";
        QTest::newRow("help desk that knows no place") << "place = \"曙光社区服务中心大厅\"\n"
                                                       << "" << "help_desk.place: is missing";
        QTest::newRow("office at no address")
            << "https://127.0.0.1:$HUIMIN_HTTP_PORT/social" << "127.0.0.1:7580"
            << "social_security.url: must be like https://office.example/social";
        QTest::newRow("office without a reader of identity cards")
            << "[identity_reader]\ndriver = \"sam_v\"\nport = "
               "\"serial:$HUIMIN_RUN/identity-reader\"\n"
            << "" << "social_security.url: needs an [identity_reader]";
        QTest::newRow("an office for cultural cards without their reader")
            << "[purse_reader]\ndriver = \"pcsc\"\nport = "
               "\"pcsc:Huimin purse reader 00 00\"\napplication = \"A00000000386980701\"\n"
            << "" << "culture.url: needs a [purse_reader]";
        QTest::newRow("a purse without a name") << "application = \"A00000000386980701\"\n"
                                                << "" << "purse_reader.application: is missing";
        const char *reader = "[social_card_reader]\ndriver = \"pcsc\"\n"
                             "port = \"pcsc:Huimin social card reader 00 00\"\n\n";
        const char *module = "[security_module]\ndriver = \"psam\"\n"
                             "port = \"pcsc:Huimin social card reader 00 01\"\n"
                             "read_key = 0x2A\n";
        QTest::newRow("social-security cards without a module")
            << module << "" << "social_card_reader: needs a [security_module]";
        QTest::newRow("a module without a reader")
            << reader << "" << "security_module.port: needs a [social_card_reader]";
        QTest::newRow("a module in the place of the card")
            << "card reader 00 01" << "card reader 00 00"
            << "security_module.port: must be another slot than that of the [social_card_reader]";
        QTest::newRow("a module over a serial line")
            << "pcsc:Huimin social card reader 00 01" << "serial:/dev/ttyS1"
            << "security_module.port: must be like pcsc:Reader name";
        QTest::newRow("a key of two bytes")
            << "read_key = 0x2A" << "read_key = 0x12A"
            << "security_module.read_key: must be a whole number from 0 to 255";
        QTest::newRow("social-security cards that no office knows")
            << "[social_security]\n"
               "url = \"https://127.0.0.1:$HUIMIN_HTTP_PORT/social\"\n"
               "signed_by = \"$HUIMIN_TLS/town-sm2.pem\"\n"
            << "" << "social_card_reader.port: needs a [social_security]";
        QTest::newRow("whole pages over a serial line")
            << "local:$HUIMIN_RUN/cups.sock" << "serial:/dev/ttyS1"
            << "page_printer.port: must be like local:/run/cups/cups.sock";
        QTest::newRow("a queue with a slash")
            << "queue = \"a4\"" << "queue = \"a4/../b\""
            << "page_printer.queue: must be of letters, digits, - and _";
        QTest::newRow("a camera on a serial line")
            << "file:$HUIMIN_RUN/document-camera" << "serial:/dev/ttyS1"
            << "document_camera.port: must be like file:/run/camera/picture";
        QTest::newRow("a camera somewhere")
            << "file:$HUIMIN_RUN/face-camera" << "file:face-camera"
            << "face_camera.port: must be like file:/run/camera/picture";
        QTest::newRow("two cameras with one picture")
            << "file:$HUIMIN_RUN/face-camera" << "file:$HUIMIN_RUN/document-camera"
            << "face_camera.port: is the document camera's file";
        QTest::newRow("a camera of another kind")
            << "driver = \"picture_file\"" << "driver = \"film\"" << "document_camera.driver: ";
        QTest::newRow("medical insurance at no address")
            << "https://127.0.0.1:$HUIMIN_HTTP_PORT/medical" << "127.0.0.1:7580"
            << "medical.url: must be like https://office.example/medical";
        QTest::newRow("clinic at no address")
            << "https://127.0.0.1:$HUIMIN_HTTP_PORT/fhir" << "127.0.0.1:7580"
            << "clinic.url: must be like https://clinic.example/fhir";
        QTest::newRow("an address in plain")
            << "https://127.0.0.1:$HUIMIN_HTTP_PORT/gas" << "http://127.0.0.1:7580/gas"
            << "biller[2].url: must be like https://";
        QTest::newRow("nobody to be believed")
            << "[tls]\nauthority = \"$HUIMIN_TLS/ca.pem\"\ncertificate = "
               "\"$HUIMIN_TLS/station.pem\"\nkey = \"$HUIMIN_TLS/station.key\"\n"
            << "" << "tls: is missing: the line to the acquirer needs it";
        QTest::newRow("no such authority") << "TLS/ca.pem" << "TLS/nobody.pem" << "tls.authority: ";
        QTest::newRow("an authority that is a key")
            << "TLS/ca.pem" << "TLS/town.key" << "town.key holds no certificate in PEM";
        QTest::newRow("an authority that has run out")
            << "TLS/ca.pem" << "TLS/past-ca.pem" << "past-ca.pem has run out on ";
        QTest::newRow("an authority that is none")
            << "TLS/ca.pem" << "TLS/town.pem" << "town.pem is no authority's certificate";
        QTest::newRow("no such certificate")
            << "TLS/station.pem" << "TLS/nobody.pem" << "tls.certificate: ";
        QTest::newRow("a certificate that has run out")
            << "TLS/station.pem" << "TLS/old-station.pem" << "old-station.pem has run out on ";
        QTest::newRow("a certificate that does not hold yet")
            << "TLS/station.pem" << "TLS/early-town.pem" << "early-town.pem holds only from ";
        QTest::newRow("no such key") << "TLS/station.key" << "TLS/nobody.key" << "tls.key: ";
        QTest::newRow("a key that is none") << "TLS/station.key" << "TLS/ca.pem" << "tls.key: ";
        QTest::newRow("another key") << "TLS/station.key" << "TLS/town.key"
                                     << "town.key is not the key of ";
        QTest::newRow("no such signature")
            << "TLS/station-sm2.pem" << "TLS/nobody.pem" << "signature.certificate: ";
        QTest::newRow("a signature that has run out")
            << "TLS/station-sm2.pem" << "TLS/old-sm2.pem" << "old-sm2.pem has run out on ";
        QTest::newRow("a signature of another kind")
            << "TLS/station-sm2.pem" << "TLS/station.pem"
            << "station.pem is no certificate of an SM2 key";
        QTest::newRow("a signature of somebody else")
            << "TLS/station-sm2.key" << "TLS/town-sm2.key" << "town-sm2.key is not the key of ";
        QTest::newRow("an office that signs as nobody")
            << "TLS/town-sm2.pem" << "TLS/town.pem" << "social_security.signed_by: ";
        QTest::newRow("an office that signs for a station that does not")
            << "[signature]\ncertificate = \"$HUIMIN_TLS/station-sm2.pem\"\nkey = "
               "\"$HUIMIN_TLS/station-sm2.key\"\n"
            << "" << "social_security.signed_by: needs a [signature]";
        QTest::newRow("biller") << "id = \"gas\"\n" << "" << "biller[2].id: is missing";
        QTest::newRow("two billers of one name")
            << "id = \"gas\"" << "id = \"water\"" << "biller[2].id: is used twice";
    }
    void whatIsWrongIsNamedByLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        QString text = laptop();
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        if (to.startsWith("[[dispenser.c"))
            text.replace(from, to);
        else
            text.replace(at, from.size(), to);
        const QString said = complaint(text);
        QVERIFY2(said.contains(says), qPrintable(said));
        const auto line = QRegularExpression("^line (\\d+): ").match(said);
        QVERIFY2(line.hasMatch(), qPrintable(said));
        // The line of the fault, or of the table that lacks something.
        const auto wanted = text.left(at).count('\n') + 1;
        if (!to.isEmpty() && !said.contains("missing") && !said.contains("needs a"))
            QVERIFY2(std::abs(line.captured(1).toInt() - static_cast<int>(wanted)) <= 1,
                     qPrintable(said));
    }

    void aCertificateOfAnotherStationIsNone()
    {
        const QString said = complaint(laptop().replace("id = \"HM000001\"", "id = \"HM000002\""));
        QVERIFY2(said.endsWith("tls.certificate: is made out to HM000001, not to HM000002"),
                 qPrintable(said));
    }

    void aKeyThatEverybodyCanReadIsNone()
    {
        const QString path = QString::fromStdString(hall().path("station.key"));
        const auto rights = QFile::permissions(path);
        QVERIFY(QFile::setPermissions(path, rights | QFile::ReadOther));
        const QString said = complaint(laptop());
        QVERIFY(QFile::setPermissions(path, rights));
        QVERIFY2(said.endsWith("can be read or written by everybody"), qPrintable(said));
    }

    void theFileItselfIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("station.toml");
        const auto missing = readStationFile(path.toStdString());
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.find(path.toStdString()) != std::string::npos);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[station]\nid = 7\n") > 0);
        file.close();
        const auto wrong = readStationFile(path.toStdString());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.starts_with(path.toStdString() + ": line 2: station.id: "),
                 wrong.error().detail.c_str());
    }
};

HUIMIN_TEST(TestStationFile)
#include "tst_station_file.moc"
