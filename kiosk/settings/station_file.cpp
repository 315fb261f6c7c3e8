// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/station_file.h"

#include "kiosk/base/file.h"
#include "kiosk/base/toml_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>

namespace huimin::settings {

namespace {

std::optional<std::uint16_t> wordOf(std::string_view text, int base)
{
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size() && !text.empty()
               ? std::optional(value)
               : std::nullopt;
}

constexpr std::int64_t Banknotes[] = {1, 5, 10, 20, 50, 100};

class Reader
{
public:
    Reader(TomlTable root, std::string folder) : root_(std::move(root)), folder_(std::move(folder))
    {}

    StationFile read()
    {
        station();
        panel();
        speech();
        devices();
        badgeReader();
        purseReader();
        pagePrinter();
        acquirer();
        emvKernel();
        money();
        remembered("manners", file_.manners);
        remembered("proofs", file_.proofs);
        tls();
        signature();
        for (TomlTable &each : root_.tables("biller"))
            biller(each);
        hotline();
        helpDesk();
        socialSecurity();
        socialCards();
        medical();
        school();
        if (auto table = root_.optionalTable("directory")) {
            file_.directory = urlIn(*table, "directory", "https://community.example/directory");
            table->finish();
        }
        if (auto table = root_.optionalTable("announcements")) {
            file_.announcements =
                urlIn(*table, "announcements", "https://community.example/feed.json");
            table->finish();
        }
        phonePay();
        culture();
        clinic();
        root_.finish();
        return std::move(file_);
    }

private:
    template <typename Read>
    void in(const char *key, Read read)
    {
        auto table = root_.table(key);
        if (!table)
            return;
        read(*table);
        table->finish();
    }
    /// A device that a station may lack.
    template <typename Read>
    void device(const char *key, PortName &port, Read read)
    {
        auto table = root_.optionalTable(key);
        if (!table)
            return;
        port = portIn(*table, "port");
        read(*table);
        table->finish();
    }
    PortName portIn(TomlTable &table, const char *key)
    {
        const auto port = parsePort(table.text(key));
        if (!port) {
            table.wrong(key, port.error().detail);
            return {};
        }
        return *port;
    }
    /// In every language that is written; the characters of Hong Kong may be the same.
    static Naming namingIn(TomlTable &table, const std::string &key)
    {
        return {table.text(key.c_str()), table.text((key + "_en").c_str()),
                table.textOr((key + "_hk").c_str(), {})};
    }
    Bytes hexIn(TomlTable &table, const char *key, std::size_t least, std::size_t most)
    {
        const auto bytes = fromHex(table.text(key));
        if (!bytes || bytes->size() < least || bytes->size() > most) {
            table.wrong(key, fmt::format("must be {} to {} bytes in hex", least, most));
            return {};
        }
        return *bytes;
    }
    std::string pathOf(const std::filesystem::path &path) const
    {
        return path.is_absolute() ? path.string()
                                  : (std::filesystem::path(folder_) / path).string();
    }
    std::string pathIn(TomlTable &table, const char *key) { return pathOf(table.text(key)); }

    /// Another file that a key names: what is wrong in it is told with its own line and key.
    template <typename Read>
    static void inFile(TomlTable &table, const char *key, const std::string &path, Read read)
    {
        const auto text = fileText(path);
        if (!text) {
            table.wrong(key, text.error().detail);
            return;
        }
        TomlTable::Problems inside;
        if (auto root = TomlTable::parse(*text, inside)) {
            read(*root);
            root->finish();
        }
        if (!inside.first().empty())
            table.wrong(key, path + ": " + inside.first());
    }

    void station()
    {
        in("station", [this](TomlTable &table) {
            file_.id = table.text("id");
            if (file_.id.size() != 8)
                table.wrong("id", "must have eight characters");
            file_.merchant = table.text("merchant");
            if (file_.merchant.size() != 15)
                table.wrong("merchant", "must have fifteen characters");
            file_.community = namingIn(table, "community");
            file_.helpPlace = namingIn(table, "help_place");
            file_.helpPhone = table.text("help_phone");
            file_.utcOffset =
                std::chrono::minutes(table.numberOr("utc_offset_minutes", 480, -720, 840));
            file_.journal = table.text("journal");
            if (const std::string name = table.textOr("caution", {}); !name.empty())
                inFile(table, "caution", pathOf(name), [this](TomlTable &root) {
                    for (TomlTable &each : root.tables("rule"))
                        cautionRule(each);
                });
        });
    }

    void cautionRule(TomlTable &table)
    {
        CautionEntry rule;
        rule.id = table.text("id");
        rule.why = table.word("why", {"sum", "hour", "hesitation"});
        rule.errand = table.textOr("errand", {});
        if (!rule.errand.empty() && rule.errand != "withdrawal" && rule.errand != "bill")
            table.wrong("errand", "must be withdrawal or bill");
        rule.from = Money::yuan(table.numberOr("from_yuan", 0, 0, 100'000));
        rule.fromHour = static_cast<int>(table.numberOr("from_hour", 0, 0, 24));
        rule.toHour = static_cast<int>(table.numberOr("to_hour", 24, 0, 24));
        rule.since = std::chrono::seconds(table.numberOr("since_seconds", 0, 0, 3600));
        rule.pauses = static_cast<int>(table.numberOr("pauses", 0, 0, 20));
        table.finish();
        file_.cautionRules.push_back(std::move(rule));
    }

    void panel()
    {
        in("panel", [this](TomlTable &table) {
            file_.panel.widthPixels = static_cast<int>(table.number("width_px", 600, 8000));
            file_.panel.heightPixels = static_cast<int>(table.number("height_px", 600, 8000));
            file_.panel.widthMillimetres = static_cast<int>(table.number("width_mm", 100, 3000));
            file_.panel.heightMillimetres = static_cast<int>(table.number("height_mm", 100, 3000));
            file_.panel.aboveFloorMillimetres = static_cast<int>(
                table.numberOr("above_floor_mm", file_.panel.aboveFloorMillimetres, 200, 1'100));
        });
    }

    void speech()
    {
        auto table = root_.optionalTable("speech");
        if (!table)
            return;
        file_.speech.loudspeaker = soundIn(*table, "loudspeaker");
        file_.speech.headset = soundIn(*table, "headset");
        for (TomlTable &each : table->tables("pack")) {
            file_.speech.packs.push_back(pathIn(each, "folder"));
            std::error_code error;
            if (!std::filesystem::exists(file_.speech.packs.back() + "/pack.toml", error))
                each.wrong("folder", "there is no " + file_.speech.packs.back() + "/pack.toml");
            each.finish();
        }
        table->finish();
    }

    /// Whether the device is there only the sound system knows, and a station works without.
    static std::string soundIn(TomlTable &table, const char *key)
    {
        const std::string name = table.textOr(key, "default");
        const bool isName = !name.empty() && std::ranges::all_of(name, [](char each) {
            return std::isalnum(static_cast<unsigned char>(each)) != 0 ||
                   std::string_view("_-:,.=").find(each) != std::string_view::npos;
        });
        if (!isName)
            table.wrong(key, "must be a name of ALSA, like default or plughw:1,0");
        return name;
    }

    void devices()
    {
        device("card_reader", file_.cardMotor, [this](TomlTable &table) {
            table.word("driver", {"crt"});
            file_.cardChip = portIn(table, "chip");
        });
        device("pin_pad", file_.pinPad, [this](TomlTable &table) {
            table.word("driver", {"zt_epp"});
            const std::string scheme = table.word("scheme", {"3des", "sm4"});
            file_.scheme = scheme == "sm4" ? PinPad::Scheme::Sm4 : PinPad::Scheme::TripleDes;
        });
        device("dispenser", file_.dispenser, [this](TomlTable &table) {
            table.word("driver", {"lcdm"});
            for (TomlTable &each : table.tables("cassette")) {
                Cassette cassette;
                cassette.unit.number = static_cast<int>(each.number("number", 1, 4));
                const std::int64_t yuan = each.number("yuan", 1, 100);
                if (std::ranges::find(Banknotes, yuan) == std::end(Banknotes))
                    each.wrong("yuan", "must be a banknote: 1, 5, 10, 20, 50 or 100");
                cassette.unit.denomination = Money::yuan(yuan);
                if (std::ranges::any_of(file_.cassettes, [&](const Cassette &other) {
                        return other.unit.number == cassette.unit.number;
                    }))
                    each.wrong("number", "is used twice");
                cassette.loaded = static_cast<int>(each.number("loaded", 0, 3000));
                each.finish();
                file_.cassettes.push_back(cassette);
            }
            if (file_.cassettes.empty())
                table.wrong("cassette", "a dispenser needs a cassette");
        });
        device("tray", file_.tray, [](TomlTable &table) { table.word("driver", {"io_board"}); });
        device("acceptor", file_.acceptor,
               [](TomlTable &table) { table.word("driver", {"ccnet"}); });
        device("printer", file_.printer, [this](TomlTable &table) {
            table.word("driver", {"escpos"});
            file_.printerColumns = static_cast<int>(table.numberOr("columns", 48, 24, 64));
        });
        device("scanner", file_.scanner,
               [](TomlTable &table) { table.word("driver", {"serial"}); });
        device("identity_reader", file_.identityReader,
               [](TomlTable &table) { table.word("driver", {"sam_v"}); });
        camera("document_camera", file_.documentCamera);
        camera("face_camera", file_.faceCamera);
    }

    void camera(const char *key, PortName &port)
    {
        device(key, port, [this, &port](TomlTable &table) {
            table.word("driver", {"picture_file"});
            if (port.kind != PortName::Kind::File || !port.path.starts_with('/'))
                table.wrong("port", "must be like file:/run/camera/picture");
            else if (&port == &file_.faceCamera && port.path == file_.documentCamera.path)
                table.wrong("port", "is the document camera's file");
        });
    }

    /// The second reader: for a badge, while a bank card is in the first.
    void badgeReader()
    {
        device("badge_reader", file_.badgeReader, [this](TomlTable &table) {
            table.word("driver", {"pcsc"});
            if (file_.badgeReader.kind != PortName::Kind::Pcsc)
                table.wrong("port", "must be like pcsc:Reader name");
            const std::filesystem::path path = pathIn(table, "authority");
            inFile(table, "authority", path.string(), [&](TomlTable &root) {
                (void)root.text("authority");
                file_.badges.key = hexIn(root, "key", 64, 64);
                file_.badges.revoked = (path.parent_path() / root.text("revoked")).string();
            });
        });
    }

    void pagePrinter()
    {
        device("page_printer", file_.pagePrinter, [this](TomlTable &table) {
            table.word("driver", {"ipp"});
            using Kind = PortName::Kind;
            if (file_.pagePrinter.kind != Kind::Local && file_.pagePrinter.kind != Kind::Tcp)
                table.wrong("port", "must be like local:/run/cups/cups.sock");
            file_.pageQueue = table.text("queue");
            const bool isPlain = std::ranges::all_of(file_.pageQueue, [](char each) {
                return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                       (each >= '0' && each <= '9') || each == '-' || each == '_';
            });
            if (file_.pageQueue.empty() || !isPlain)
                table.wrong("queue", "must be of letters, digits, - and _");
        });
    }

    void purseReader()
    {
        device("purse_reader", file_.purseReader, [this](TomlTable &table) {
            table.word("driver", {"pcsc"});
            if (file_.purseReader.kind != PortName::Kind::Pcsc)
                table.wrong("port", "must be like pcsc:Reader name");
            file_.purseApplication = hexIn(table, "application", 5, 16);
        });
    }

    void acquirer()
    {
        in("acquirer", [this](TomlTable &table) {
            const auto port = parsePort("tcp:" + table.text("host"));
            if (!port)
                table.wrong("host", "must be like 127.0.0.1:7583");
            else
                file_.acquirerHost = port->path;
            file_.acquirerPort = port ? port->port : std::uint16_t{0};
            file_.acquirerTls = table.word("line", {"tls", "plain"}) == "tls";
            file_.dialect = pathIn(table, "dialect");
            file_.macAlgorithm = table.word("mac", {"x9.19", "unionpay-ecb", "sm4"});
            const bool sm4 = file_.scheme == PinPad::Scheme::Sm4;
            if ((file_.macAlgorithm == "sm4") != sm4)
                table.wrong("mac", sm4 ? "must be sm4, as the PIN pad's scheme is"
                                       : "sm4 goes with the PIN pad's scheme sm4");
        });
    }

    void emvKernel()
    {
        in("emv", [this](TomlTable &table) {
            for (TomlTable &each : table.tables("application")) {
                file_.applications.push_back(
                    {hexIn(each, "aid", 5, 16), each.flagOr("partial", true)});
                each.finish();
            }
            if (file_.applications.empty())
                table.wrong("application", "a card needs an application");
            file_.actionCodes.denial = hexIn(table, "tac_denial", 5, 5);
            file_.actionCodes.online = hexIn(table, "tac_online", 5, 5);
            file_.actionCodes.defaults = hexIn(table, "tac_default", 5, 5);
            caKeys(table, pathIn(table, "ca_keys"));
        });
    }

    void caKeys(TomlTable &table, const std::string &path)
    {
        inFile(table, "ca_keys", path, [this](TomlTable &root) {
            for (TomlTable &each : root.tables("key")) {
                emv::CaKey key;
                key.rid = hexIn(each, "rid", 5, 5);
                const Bytes index = hexIn(each, "index", 1, 1);
                key.index = index.empty() ? std::uint8_t{0} : index[0];
                const bool sm2 = each.word("algorithm", {"rsa", "sm2"}) == "sm2";
                key.algorithm = sm2 ? emv::CaKey::Algorithm::Sm2 : emv::CaKey::Algorithm::Rsa;
                key.modulus = hexIn(each, "key", sm2 ? 64 : 96, sm2 ? 64 : 248);
                if (!sm2)
                    key.exponent = hexIn(each, "exponent", 1, 3);
                key.expiryYear = static_cast<int>(each.number("expiry_year", 2000, 2100));
                key.expiryMonth = static_cast<int>(each.number("expiry_month", 1, 12));
                (void)each.textOr("note", {});
                each.finish();
                file_.caKeys.keys.push_back(std::move(key));
            }
        });
    }

    void money()
    {
        in("withdrawal", [this](TomlTable &table) {
            file_.withdrawalMax = Money::yuan(table.number("max_yuan", 100, 20'000));
            for (const std::int64_t yuan : table.numbers("presets_yuan", 10, 20'000))
                file_.presets.push_back(Money::yuan(yuan));
            if (file_.presets.size() > 8)
                table.wrong("presets_yuan", "holds more than eight amounts");
        });
    }

    /// What is kept about cards.
    void remembered(const char *name, auto &entry)
    {
        auto table = root_.optionalTable(name);
        if (!table)
            return;
        entry.file = table->text("file");
        entry.key = pathIn(*table, "key");
        entry.keptDays = static_cast<int>(table->numberOr("kept_days", entry.keptDays, 1, 3'650));
        entry.most = static_cast<int>(table->numberOr("most", entry.most, 1, 1'000'000));
        table->finish();
    }

    void biller(TomlTable &table)
    {
        BillerEntry entry;
        entry.id = table.text("id");
        if (std::ranges::find(file_.billers, entry.id, &BillerEntry::id) != file_.billers.end())
            table.wrong("id", "is used twice");
        if (entry.id == "culture") // a place that is paid is paid to it
            table.wrong("id", "is the cultural card's office");
        entry.name = namingIn(table, "name");
        entry.icon = table.text("icon");
        entry.url = urlIn(table, entry.id, "https://bills.example/water");
        entry.accountDigits = static_cast<int>(table.number("account_digits", 6, 20));
        entry.barcodePrefix = table.textOr("barcode_prefix", {});
        entry.barcodeDigits = static_cast<int>(table.numberOr("barcode_digits", 0, 0, 60));
        table.finish();
        file_.billers.push_back(std::move(entry));
    }

    void hotline()
    {
        auto table = root_.optionalTable("hotline");
        if (!table)
            return;
        HotlineEntry &entry = file_.hotline;
        entry.url = urlIn(*table, "hotline", "https://town.example/open311/v2");
        entry.jurisdiction = table->textOr("jurisdiction", {});
        entry.apiKey = table->textOr("api_key", {});
        entry.store = pathOf(table->text("store"));
        entry.photos = table->flagOr("photos", false);
        entry.drafts = table->flagOr("drafts", false);
        inFile(*table, "community", pathOf(table->text("community")),
               [this](TomlTable &root) { file_.hotline.community = communityIn(root); });
        table->finish();
    }

    void helpDesk()
    {
        auto table = root_.optionalTable("help_desk");
        if (!table)
            return;
        file_.helpDesk.url = urlIn(*table, "help_desk", "https://help.example/help");
        file_.helpDesk.place = table->text("place");
        file_.helpDesk.emergencyPhone = table->textOr("emergency_phone", {});
        table->finish();
    }

    void phonePay()
    {
        auto table = root_.optionalTable("phone_pay");
        if (!table)
            return;
        file_.phonePay = urlIn(*table, "phone_pay", "https://pay.example/phonepay");
        table->finish();
    }

    void clinic()
    {
        auto table = root_.optionalTable("clinic");
        if (!table)
            return;
        file_.clinic = urlIn(*table, "clinic", "https://clinic.example/fhir");
        if (file_.identityReader.path.empty())
            table->wrong("url", "needs an [identity_reader]");
        table->finish();
    }

    void socialSecurity()
    {
        auto table = root_.optionalTable("social_security");
        if (!table)
            return;
        file_.socialSecurity = urlIn(*table, "social_security", "https://office.example/social");
        if (file_.identityReader.path.empty())
            table->wrong("url", "needs an [identity_reader]");
        table->finish();
    }

    /// A card is put into the one slot, and the module that proves it lies in the other.
    void socialCards()
    {
        device("social_card_reader", file_.socialCardReader, [this](TomlTable &table) {
            table.word("driver", {"pcsc"});
            if (file_.socialCardReader.kind != PortName::Kind::Pcsc)
                table.wrong("port", "must be like pcsc:Reader name");
            if (file_.socialSecurity.empty())
                table.wrong("port", "needs a [social_security]");
        });
        device("security_module", file_.securityModule, [this](TomlTable &table) {
            table.word("driver", {"psam"});
            if (file_.securityModule.kind != PortName::Kind::Pcsc)
                table.wrong("port", "must be like pcsc:Reader name");
            else if (file_.socialCardReader.path.empty())
                table.wrong("port", "needs a [social_card_reader]");
            else if (file_.securityModule.path == file_.socialCardReader.path)
                table.wrong("port", "must be another slot than that of the [social_card_reader]");
            file_.socialReadKey = static_cast<std::uint8_t>(table.numberOr("read_key", 42, 0, 255));
        });
        if (!file_.socialCardReader.path.empty() && file_.securityModule.path.empty())
            root_.wrong("social_card_reader", "needs a [security_module]");
    }

    void medical()
    {
        auto table = root_.optionalTable("medical");
        if (!table)
            return;
        file_.medical = urlIn(*table, "medical", "https://office.example/medical");
        if (file_.socialSecurity.empty())
            table->wrong("url", "needs a [social_security]: it tells who has looked");
        table->finish();
    }

    void school()
    {
        auto table = root_.optionalTable("school");
        if (!table)
            return;
        file_.school.url = urlIn(*table, "school", "https://office.example/school");
        inFile(*table, "rule", pathIn(*table, "rule"),
               [this](TomlTable &root) { file_.school.rule = points::ruleIn(root); });
        if (file_.identityReader.path.empty())
            table->wrong("url", "needs an [identity_reader]");
        table->finish();
    }

    void culture()
    {
        auto table = root_.optionalTable("culture");
        if (!table)
            return;
        file_.culture = urlIn(*table, "culture", "https://office.example/culture");
        if (file_.purseReader.path.empty())
            table->wrong("url", "needs a [purse_reader]");
        table->finish();
    }

    /// And under whose signature its answers are believed, if they have to be signed.
    std::string urlIn(TomlTable &table, const std::string &office, const char *like)
    {
        std::string url = table.text("url");
        if (const std::string path = table.textOr("signed_by", {}); !path.empty()) {
            auto certificate = crypto::sm2CertificateIn(pathOf(path));
            if (!certificate)
                table.wrong("signed_by", certificate.error().detail);
            else if (!file_.signer)
                table.wrong("signed_by", "needs a [signature]");
            else
                file_.signedBy[office] = *std::move(certificate);
        }
        if (!url.starts_with("https://"))
            table.wrong("url", std::string("must be like ") + like);
        else if (file_.tls.certificate.empty())
            table.wrong("url", "needs a [tls]");
        return url;
    }

    /// With what the station signs what it asks.
    void signature()
    {
        auto table = root_.optionalTable("signature");
        if (!table)
            return;
        const std::string certificate = pathIn(*table, "certificate");
        auto signer = crypto::Sm2Signer::open(certificate, pathIn(*table, "key"));
        if (!signer)
            table->wrong(signer.error().detail.starts_with(certificate) ? "certificate" : "key",
                         signer.error().detail);
        else if (signer->certificate().name != file_.id)
            table->wrong("certificate", fmt::format("is made out to {}, not to {}",
                                                    signer->certificate().name, file_.id));
        else
            file_.signer = *std::move(signer);
        table->finish();
    }

    /// How the station proves who it is, and whom it believes.
    void tls()
    {
        auto table = root_.optionalTable("tls");
        if (!table && file_.acquirerTls)
            root_.wrong("tls", "is missing: the line to the acquirer needs it");
        if (!table)
            return;
        file_.tls = {pathIn(*table, "authority"), pathIn(*table, "certificate"),
                     pathIn(*table, "key")};
        using In = TlsProblem::In;
        if (const auto problem = problemIn(file_.tls))
            table->wrong(problem->in == In::Authority ? "authority"
                         : problem->in == In::Key     ? "key"
                                                      : "certificate",
                         problem->why);
        else if (const auto name = nameInCertificate(file_.tls.certificate);
                 !name || *name != file_.id)
            table->wrong("certificate",
                         name ? fmt::format("is made out to {}, not to {}", *name, file_.id)
                              : name.error().detail);
        table->finish();
    }

    TomlTable root_;
    std::string folder_;
    StationFile file_;
};

} // namespace

Result<PortName> parsePort(const std::string &text)
{
    const auto colon = text.find(':');
    const std::string kind = text.substr(0, colon);
    const std::string rest = colon == std::string::npos ? std::string() : text.substr(colon + 1);
    PortName port;
    if (kind == "serial" && !rest.empty()) {
        port.path = rest;
        return port;
    }
    if (kind == "pcsc" && !rest.empty()) {
        port.kind = PortName::Kind::Pcsc;
        port.path = rest;
        return port;
    }
    if (kind == "local" && !rest.empty()) {
        port.kind = PortName::Kind::Local;
        port.path = rest;
        return port;
    }
    if (kind == "file" && !rest.empty()) {
        port.kind = PortName::Kind::File;
        port.path = rest;
        return port;
    }
    const auto second = rest.rfind(':');
    if (kind == "tcp" && second != std::string::npos && second > 0) {
        port.kind = PortName::Kind::Tcp;
        port.path = rest.substr(0, second);
        const auto number = wordOf(std::string_view(rest).substr(second + 1), 10);
        if (number && *number > 0) {
            port.port = *number;
            return port;
        }
    }
    if (kind == "usb") {
        port.kind = PortName::Kind::Usb;
        port.path = "usb";
        if (rest.empty())
            return port;
        const auto vendor = second == std::string::npos
                                ? std::nullopt
                                : wordOf(std::string_view(rest).substr(0, second), 16);
        const auto product = second == std::string::npos
                                 ? std::nullopt
                                 : wordOf(std::string_view(rest).substr(second + 1), 16);
        if (vendor && product) {
            port.vendor = *vendor;
            port.product = *product;
            return port;
        }
    }
    return fail(ErrorCode::BadData, "must be like serial:/dev/ttyS1, tcp:127.0.0.1:9100, usb, "
                                    "usb:1234:abcd, local:/run/socket or pcsc:Reader name");
}

Result<StationFile> parseStationFile(const std::string &text, const std::string &folder)
{
    TomlTable::Problems problems;
    auto root = TomlTable::parse(text, problems);
    if (!root)
        return fail(ErrorCode::BadData, problems.first());
    StationFile file = Reader(*std::move(root), folder).read();
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, problems.first());
    return file;
}

Result<StationFile> readStationFile(const std::string &path)
{
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    auto file = parseStationFile(*text, std::filesystem::path(path).parent_path().string());
    if (!file)
        return fail(file.error().code, path + ": " + file.error().detail);
    return file;
}

} // namespace huimin::settings
