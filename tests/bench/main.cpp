// SPDX-License-Identifier: GPL-3.0-or-later

// huimin-bench [NAME...] [--json FILE]: a row a measure. What each one means: README.md.

#include "kiosk/base/log.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFont>
#include <QGuiApplication>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace huimin::bench;

namespace huimin::bench {

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return NAN;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    const auto at = static_cast<std::size_t>(std::ceil(part * last));
    return values[at];
}

double kilobytes(qint64 process, const char *what)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble();
    return 0;
}

std::string sourceFolder()
{
    return qEnvironmentVariable("HUIMIN_SOURCE").toStdString();
}

} // namespace huimin::bench

namespace {

const std::vector<Measure> &measures()
{
    static const std::vector<Measure> all{
        {"start", measureStart},
        {"memory", measureMemory},
        {"journal", measureJournal},
        {"iso8583", measureIso8583},
        {"touch", measureTouch},
        {"withdrawal", measureWithdrawal},
        {"turning", measureTurning},
        {"identified", measureIdentified},
        {"speech", measureSpeech},
        {"elder", measureElder},
        {"storm", measureStorm},
        {"town", measureTown},
        {"growth", measureGrowth, true},
        {"one-end", measureOneEnd, true},
        {"two-ends", measureTwoEnds, true},
    };
    return all;
}

std::string figure(const std::optional<double> &value, const std::string &unit)
{
    if (!value)
        return "-";
    return fmt::format("{:.{}f} {}", *value, *value < 10 ? 2 : *value < 100 ? 1 : 0, unit);
}

std::string verdict(const Row &row)
{
    if (row.goal.empty())
        return {};
    return row.goal + (!row.ours ? ": not measured" : row.met ? ": met" : ": MISSED");
}

void print(const Row &row)
{
    const std::string baseline = row.baselineIs.empty()
                                     ? std::string()
                                     : figure(row.baseline, row.unit) + " (" + row.baselineIs + ")";
    fmt::print("{:<20} {:>12}  {:<52} {:>6}  {}\n", row.name, figure(row.ours, row.unit), baseline,
               row.ratio ? fmt::format("{:.2f}", *row.ratio) : "", verdict(row));
    if (!row.note.empty())
        fmt::print("{:<20} {}\n", "", row.note);
    (void)std::fflush(stdout);
}

nlohmann::json jsonOf(const Row &row)
{
    nlohmann::json json{
        {"name", row.name}, {"unit", row.unit}, {"goal", row.goal}, {"note", row.note}};
    json["ours"] = row.ours ? nlohmann::json(*row.ours) : nlohmann::json();
    json["baseline"] = row.baseline ? nlohmann::json(*row.baseline) : nlohmann::json();
    json["baselineIs"] = row.baselineIs;
    json["ratio"] = row.ratio ? nlohmann::json(*row.ratio) : nlohmann::json();
    json["met"] = row.goal.empty() || !row.ours ? nlohmann::json() : nlohmann::json(row.met);
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    // Our own window needs no screen; the programs that are started get a real one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("HUIMIN_SOURCE"))
        qputenv("HUIMIN_SOURCE", HUIMIN_BUILT_FROM);
    huimin::log::setSink([](auto, auto, auto) {}); // the rows are all that is said
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));

    QCommandLineParser arguments;
    arguments.setApplicationDescription("Huimin Station: how fast, against what, in one run.");
    const QCommandLineOption json("json", "Write the rows to a file as well.", "file");
    arguments.addOption(json);
    arguments.addPositionalArgument("name", "Measures; all short ones when none is named.",
                                    "[NAME...]");
    arguments.addHelpOption();
    arguments.process(application);

    const QStringList wanted = arguments.positionalArguments();
    for (const QString &name : wanted)
        if (std::ranges::find(measures(), name.toStdString(), &Measure::name) == measures().end()) {
            fmt::print(stderr, "huimin-bench: there is no measure named {}\n", name.toStdString());
            return EXIT_FAILURE;
        }
    nlohmann::json rows = nlohmann::json::array();
    for (const Measure &measure : measures()) {
        const bool named = wanted.contains(QString::fromStdString(measure.name));
        if (wanted.isEmpty() ? measure.onlyIfNamed : !named)
            continue;
        for (const Row &row : measure.run()) {
            print(row);
            rows.push_back(jsonOf(row));
        }
    }
    if (arguments.isSet(json)) {
        QFile file(arguments.value(json));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray::fromStdString(rows.dump(2) + "\n")) < 0) {
            fmt::print(stderr, "huimin-bench: {} cannot be written\n",
                       file.fileName().toStdString());
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
