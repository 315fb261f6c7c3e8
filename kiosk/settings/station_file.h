// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_dispenser.h"
#include "drivers/device/pin_pad.h"
#include "kiosk/base/language.h"
#include "kiosk/base/sm2_key.h"
#include "kiosk/base/tls_files.h"
#include "kiosk/emv/ca_keys.h"
#include "kiosk/emv/checks.h"
#include "kiosk/emv/selection.h"
#include "kiosk/points/rule.h"
#include "kiosk/settings/community_file.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace huimin::settings {

/// Where a device hangs: "serial:/dev/ttyS1", "tcp:127.0.0.1:9100", "usb",
/// "usb:1234:abcd", "local:/run/socket", "pcsc:Reader name", "file:/run/camera/picture".
struct PortName {
    enum class Kind { Serial, Tcp, Usb, Pcsc, Local, File };
    Kind kind = Kind::Serial;
    std::string path;       ///< serial path, TCP host, PC/SC reader name, socket, file
    std::uint16_t port = 0; ///< TCP
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
};
Result<PortName> parsePort(const std::string &text);

struct Panel {
    int widthPixels = 1080;
    int heightPixels = 1920;
    int widthMillimetres = 0;
    int heightMillimetres = 0;
    int aboveFloorMillimetres = 720; ///< of its lower edge: how high is within reach
};

/// What is heard, and where.
struct Speech {
    std::string loudspeaker = "default"; ///< names of ALSA
    std::string headset = "default";
    std::vector<std::string> packs; ///< folders of recordings
};

struct Cassette {
    CashDispenser::Unit unit;
    int loaded = 0; ///< at commissioning; later counts come from the journal
};

struct BillerEntry {
    std::string id;
    Naming name;
    std::string icon;
    std::string url;
    int accountDigits = 8;
    /// A paper bill's barcode: this before the account, so many digits behind it.
    std::string barcodePrefix;
    int barcodeDigits = 0;
};

/// The line to the community, Open311 GeoReport v2.
struct HotlineEntry {
    std::string url; ///< before "/services.json"; empty: there is none
    std::string jurisdiction;
    std::string apiKey;
    std::string store;   ///< where cases wait until the town has them
    bool photos = false; ///< it takes a photo with a case
    bool drafts = false; ///< it keeps a case that was begun
    CommunityFile community;
};

/// Who is told that a resident wants a person.
struct HelpDeskEntry {
    std::string url;   ///< empty: nobody; a place and a telephone number remain
    std::string place; ///< where the station stands, for whoever comes
    std::string emergencyPhone;
};

/// One station, as its file in provisioning/site describes it. Everything is checked
/// when it is read; an error names line and key.
/// When to ask whether somebody told the resident to pay: session::CautionRule says what
/// each means. Words are checked by the reader.
struct CautionEntry {
    std::string id;
    std::string why;    ///< "sum", "hour", "hesitation"
    std::string errand; ///< "withdrawal", "bill"; empty: any
    Money from;
    int fromHour = 0;
    int toHour = 24;
    std::chrono::seconds since{0};
    int pauses = 0;
};

/// The office for schools, and the table of points that this station has.
struct SchoolEntry {
    std::string url; ///< empty: there is none
    points::Rule rule;
};

/// Where it is remembered how the owner of a card wants to be served, if they want that. An
/// empty file: nowhere.
struct MannersEntry {
    std::string file;
    std::string key; ///< path: the secret under which cards are known, in hex
    int keptDays = 180;
    int most = 20'000;
};

/// Where the papers about payments by card are kept for whoever comes back with the card. An empty
/// file: nowhere.
struct ProofsEntry {
    std::string file;
    std::string key; ///< path, as above
    int keptDays = 30;
    int most = 20'000;
};

/// Whose badges count for those who help residents.
struct BadgeEntry {
    Bytes key;           ///< the authority's, SM2, X||Y
    std::string revoked; ///< path of the list
};

struct StationFile {
    std::string id;       ///< eight characters, the terminal's number at the bank
    std::string merchant; ///< fifteen characters
    Naming community;
    Naming helpPlace;
    std::string helpPhone;
    std::chrono::minutes utcOffset{480};
    Panel panel;
    Speech speech;
    std::string journal;

    // Devices; an empty path means that the station has none.
    PortName cardMotor;
    PortName cardChip;
    PortName pinPad;
    PinPad::Scheme scheme = PinPad::Scheme::TripleDes;
    PortName dispenser;
    std::vector<Cassette> cassettes;
    PortName tray;
    PortName acceptor;
    PortName printer;
    int printerColumns = 48;
    PortName scanner;
    PortName identityReader;
    PortName documentCamera;
    PortName faceCamera;
    PortName pagePrinter;
    std::string pageQueue;  ///< what the print server calls it
    PortName purseReader;   ///< of cultural cards
    Bytes purseApplication; ///< as their issuer calls it
    PortName socialCardReader;
    PortName securityModule;           ///< with it
    std::uint8_t socialReadKey = 0x2A; ///< the module's number of the key to read persons

    // The bank.
    std::string acquirerHost;
    std::uint16_t acquirerPort = 0;
    bool acquirerTls = true; ///< not, where the line itself is closed to others
    std::string dialect;     ///< path
    std::string macAlgorithm;
    std::vector<emv::KnownApplication> applications;
    emv::CaKeys caKeys;
    emv::ActionCodes actionCodes;

    // Money.
    Money withdrawalMax;
    std::vector<Money> presets;

    TlsFiles tls;                            ///< of the station, for everything that speaks HTTP
    std::optional<crypto::Sm2Signer> signer; ///< of the station, for messages
    std::map<std::string, crypto::Sm2Certificate> signedBy; ///< offices that want it so, by name
    std::vector<BillerEntry> billers;
    HotlineEntry hotline;
    HelpDeskEntry helpDesk;
    std::string phonePay;       ///< URL of the provider of payments by telephone; empty: none
    std::string socialSecurity; ///< URL of the office; empty: there is none
    std::string medical;        ///< URL of the office for medical insurance; empty: there is none
    SchoolEntry school;
    std::string directory;     ///< URL of what the community offers; empty: there is none
    std::string announcements; ///< URL of a feed of what it has to say; empty: there is none
    std::string culture;       ///< URL of the cultural card's office; empty: there is none
    std::string clinic;        ///< URL of its FHIR; empty: there is none
    std::vector<CautionEntry> cautionRules;
    MannersEntry manners;
    ProofsEntry proofs;
    PortName badgeReader;
    BadgeEntry badges;
};

Result<StationFile> readStationFile(const std::string &path);
/// `folder` is what relative paths in the file are relative to.
Result<StationFile> parseStationFile(const std::string &text, const std::string &folder);

} // namespace huimin::settings
