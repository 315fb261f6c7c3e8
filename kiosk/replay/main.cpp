// SPDX-License-Identifier: GPL-3.0-or-later

/// huimin-journal: plays a station's journal back, and makes reports and exports of it.

#include "kiosk/replay/history.h"
#include "kiosk/replay/replay.h"
#include "kiosk/replay/report.h"
#include "kiosk/replay/source_version.h"

#include <fmt/format.h>
#include <getopt.h>

#include <charconv>
#include <filesystem>
#include <fstream>

using namespace huimin;
using namespace huimin::replay;

namespace {

constexpr int ExitBroken = 1;
constexpr int ExitUnreadable = 2;

constexpr const char *Usage = R"(huimin-journal [OPTION...] JOURNAL

Plays a station's journal, or a report of one, back through the money core, and tells each step.
Nothing is changed. Ends with 1 when the chain is broken, with 2 when it cannot be read.

  --transaction N       tell this one alone
  --utc-offset MINUTES  local time is so much before UTC; 480
  --report FILE         write a report that anybody can replay: personal data is masked
  --export              print each record as a line of JSON, masked
)";

int refuse(const std::string &why)
{
    fmt::print(stderr, "huimin-journal: {}\n", printable(why));
    return ExitUnreadable;
}

int writeReport(const std::string &path, const std::string &to)
{
    // The name may be the journal's own.
    if (std::filesystem::exists(to))
        return refuse(to + " is there already");
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    Chain chain;
    std::int64_t records = 0;
    out << headLine(
        {ProgramVersion, SourceDescription, std::filesystem::path(path).filename().string()});
    const auto read = readHistory(path, [&](const Entry &entry) {
        (void)chain.read(entry);
        ++records;
        out << entryLine(entry);
    });
    out << endLine(records, chain.firstBreak());
    out.close();
    if (!out)
        return refuse(to + " cannot be written");
    if (!read)
        return refuse(read.error().detail);
    fmt::print("{} records in {}, personal data masked\n", records, to);
    return 0;
}

int exportBooks(const std::string &path)
{
    const auto read =
        readHistory(path, [](const Entry &entry) { fmt::print("{}", entryLine(entry)); });
    return read ? 0 : refuse(read.error().detail);
}

int replayAll(const std::string &path, const Replay::Options &options)
{
    Replay replay(options, [](const std::string &line) { fmt::print("{}\n", line); });
    const auto read = readHistory(path, [&](const Entry &entry) { replay.read(entry); });
    if (!read && replay.records() == 0)
        return refuse(read.error().detail);
    replay.finish();
    if (!read)
        return refuse(read.error().detail);
    return replay.isWhole() ? 0 : ExitBroken;
}

struct Arguments {
    Replay::Options options;
    std::string report;
    bool wantsExport = false;
    bool wantsHelp = false;
    std::string path;
};

template <typename Number>
bool isNumber(const char *text, Number &number)
{
    const char *end = text + std::string_view(text).size();
    const auto read = std::from_chars(text, end, number);
    return read.ec == std::errc() && read.ptr == end;
}

/// Nothing when they cannot be understood; getopt has said why then, or nothing has.
std::optional<Arguments> readArguments(int argc, char **argv)
{
    const option known[] = {{"transaction", required_argument, nullptr, 't'},
                            {"utc-offset", required_argument, nullptr, 'u'},
                            {"report", required_argument, nullptr, 'r'},
                            {"export", no_argument, nullptr, 'e'},
                            {"help", no_argument, nullptr, 'h'},
                            {nullptr, 0, nullptr, 0}};
    Arguments arguments;
    std::int16_t offset = 480;
    for (int each = 0; (each = getopt_long(argc, argv, "h", known, nullptr)) != -1;) {
        const bool good = each == 't'   ? isNumber(optarg, arguments.options.only)
                          : each == 'u' ? isNumber(optarg, offset)
                                        : each == 'r' || each == 'e' || each == 'h';
        if (!good)
            return std::nullopt;
        if (each == 'r')
            arguments.report = optarg;
        arguments.wantsExport = arguments.wantsExport || each == 'e';
        arguments.wantsHelp = arguments.wantsHelp || each == 'h';
    }
    arguments.options.utcOffset = std::chrono::minutes(offset);
    if (argc - optind != 1 && !arguments.wantsHelp)
        return std::nullopt;
    if (argc > optind)
        arguments.path = argv[optind];
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = readArguments(argc, argv);
    if (!arguments || arguments->wantsHelp) {
        fmt::print(arguments ? stdout : stderr, "{}", Usage);
        return arguments ? 0 : ExitUnreadable;
    }
    if (!arguments->report.empty())
        return writeReport(arguments->path, arguments->report);
    return arguments->wantsExport ? exportBooks(arguments->path)
                                  : replayAll(arguments->path, arguments->options);
}
