// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/encoding.h"
#include "services/acquirer/dialect.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::bench {

namespace {

using namespace iso8583;

constexpr int Batches = 21;
constexpr int PerBatch = 4000;
constexpr const char *PeerName = "iso_8583";
constexpr const char *PeerVersion = "2.6.7";

/// The 23 fields of a full request; iso8583_peer.js packs the same.
Message fullRequest()
{
    Message message;
    message.setMti("0200");
    const std::pair<int, const char *> texts[] = {{2, "6228480000000000125"},
                                                  {3, "010000"},
                                                  {4, "000000030000"},
                                                  {7, "1124094100"},
                                                  {11, "000042"},
                                                  {12, "094100"},
                                                  {13, "1124"},
                                                  {14, "3012"},
                                                  {22, "051"},
                                                  {23, "001"},
                                                  {25, "02"},
                                                  {26, "12"},
                                                  {32, "48021000"},
                                                  {35, "6228480000000000125=30122201000000000"},
                                                  {37, "001124000042"},
                                                  {41, "HM000001"},
                                                  {42, "HUIMIN000000001"},
                                                  {49, "156"},
                                                  {53, "2600000000000000"},
                                                  {60, "22000001000602"}};
    for (const auto &[field, text] : texts)
        message.set(field, text);
    message.set(52, *fromHex("A09B01CB96390D8F"));
    message.set(55, Bytes(135, 0x9F));
    message.set(64, *fromHex("D7F736CE88623D0B"));
    return message;
}

/// Nanoseconds of each of ours, batch by batch: pack, unpack.
std::pair<std::vector<double>, std::vector<double>> timeOurs(const Dialect &dialect)
{
    const Message message = fullRequest();
    Bytes packed;
    Message back;
    bool good = true;
    std::vector<double> packs;
    std::vector<double> unpacks;
    for (int batch = 0; batch < Batches; ++batch) {
        const Stopwatch packing;
        for (int i = 0; i < PerBatch; ++i) {
            packed.clear();
            good &= dialect.pack(message, packed).has_value();
        }
        packs.push_back(packing.milliseconds() * 1e6 / PerBatch);
        const Stopwatch unpacking;
        for (int i = 0; i < PerBatch; ++i)
            good &= dialect.unpack(packed, back).has_value();
        unpacks.push_back(unpacking.milliseconds() * 1e6 / PerBatch);
    }
    if (!good || !(back == message))
        return {};
    return {packs, unpacks};
}

struct Peer {
    std::optional<double> pack;
    std::optional<double> unpack;
    std::string why; ///< when it cannot be asked
};

/// A package from npm, fetched once into the user's cache; nothing of it is ours.
Peer timePeer()
{
    const QString node = QStandardPaths::findExecutable("node");
    if (node.isEmpty())
        return {{}, {}, "node is not installed, so the peer did not run"};
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                          "/huimin-station/bench";
    QDir().mkpath(cache);
    if (!QDir(cache + "/node_modules/" + PeerName).exists()) {
        QProcess npm;
        npm.setWorkingDirectory(cache);
        npm.start("npm", {"install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix",
                          cache, QString("%1@%2").arg(PeerName, PeerVersion)});
        constexpr int InstallLimit = 60'000;
        if (!npm.waitForFinished(InstallLimit) || npm.exitCode() != 0)
            return {{}, {}, "npm could not fetch the peer, so it did not run"};
    }
    QProcess run;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", cache + "/node_modules");
    run.setProcessEnvironment(environment);
    run.start(node, {QString::fromStdString(sourceFolder() + "/tests/bench/iso8583_peer.js")});
    constexpr int RunLimit = 60'000;
    if (!run.waitForFinished(RunLimit) || run.exitCode() != 0)
        return {{}, {}, "the peer failed: " + run.readAllStandardError().left(200).toStdString()};
    const auto answer =
        nlohmann::json::parse(run.readAllStandardOutput().toStdString(), nullptr, false);
    if (!answer.is_object() || !answer.contains("pack") || !answer.contains("unpack"))
        return {{}, {}, "the peer said something else than its figures"};
    return {answer["pack"].get<double>(), answer["unpack"].get<double>(), {}};
}

Row row(const char *name, double ours, const std::optional<double> &theirs, const std::string &why)
{
    Row row{name,
            "ns",
            ours,
            theirs,
            fmt::format("npm {} {} under node", PeerName, PeerVersion),
            std::nullopt,
            "below 2500 ns"};
    if (theirs)
        row.ratio = ours / *theirs;
    row.met = ours < 2500;
    row.note = why;
    return row;
}

} // namespace

std::vector<Row> measureIso8583()
{
    const auto dialect = Dialect::load(sourceFolder() + "/services/acquirer/dialects/unionpay.toml",
                                       Scheme::TripleDes);
    if (!dialect)
        return {{"iso8583", "ns", {}, {}, {}, {}, "below 2500 ns", false, dialect.error().detail}};
    const Peer before = timePeer();
    const auto [packs, unpacks] = timeOurs(*dialect);
    const Peer after = timePeer(); // around ours: whatever else the machine does meets both
    const auto between = [](const std::optional<double> &a, const std::optional<double> &b) {
        return a && b ? std::optional((*a + *b) / 2) : std::nullopt;
    };
    return {row("iso8583 pack", median(packs), between(before.pack, after.pack), before.why),
            row("iso8583 unpack", median(unpacks), between(before.unpack, after.unpack), {})};
}

} // namespace huimin::bench
