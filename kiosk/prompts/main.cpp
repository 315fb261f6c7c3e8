// SPDX-License-Identifier: GPL-3.0-or-later

// For those who record what a station says: which phrases, and whether a pack has them.

#include "kiosk/prompts/demonstration.h"
#include "kiosk/prompts/phrases.h"
#include "kiosk/settings/station_file.h"
#include "kiosk/speech/prompt_pack.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>

using namespace huimin;

namespace {

constexpr auto Usage = R"(Record what a station says.

  huimin-prompts list LANGUAGE [--station FILE]    what is to be recorded: a key, a tab, the words
  huimin-prompts check FOLDER [--station FILE]     is this pack right, and what does it lack?
  huimin-prompts demo LANGUAGE FOLDER              a small pack, read by the synthesiser

LANGUAGE is cmn, yue, hak or en. A pack is described in kiosk/speech/README.md.)";

int refuse(const std::string &why)
{
    fmt::print(stderr, "huimin-prompts: {}\n", why);
    return 1;
}

int list(Language language, const settings::StationFile *station)
{
    fmt::print("# {} ({}): a key, a tab, the words to record.\n", rowOf(language).name,
               rowOf(language).tag);
    for (const prompts::Phrase &each : prompts::phrases(language, station))
        fmt::print("{}\t{}\n", each.key, each.text);
    return 0;
}

/// A pack may lack phrases: they are read. Words that no station says are a mistake, or old.
int check(const std::string &folder, const settings::StationFile *station)
{
    const auto pack = speech::PromptPack::read(folder);
    if (!pack)
        return refuse(pack.error().detail);
    std::set<std::string_view> needless;
    for (const std::string_view each : pack->words())
        needless.insert(each);
    const auto all = prompts::phrases(pack->language(), station);
    std::size_t recorded = 0;
    for (const prompts::Phrase &each : all) {
        needless.erase(each.text);
        if (pack->pieces(each.text))
            ++recorded;
        else
            fmt::print("missing\t{}\t{}\n", each.key, each.text);
    }
    for (const std::string_view each : needless)
        fmt::print(stderr, "huimin-prompts: {}/pack.toml: nobody says: {}\n", folder, each);
    fmt::print("{}: {} of {} phrases are recorded\n", pack->name(), recorded, all.size());
    return needless.empty() ? 0 : 1;
}

int demonstrate(Language language, const std::string &folder)
{
    const auto count = prompts::writeDemonstration(language, folder);
    if (!count)
        return refuse(count.error().detail);
    fmt::print("{}: {} recordings in {}\n", rowOf(language).name, *count, folder);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(Usage);
    const QCommandLineOption site("station", "Its own names too.", "file");
    arguments.addOption(site);
    arguments.addHelpOption();
    arguments.process(application);
    const QStringList words = arguments.positionalArguments();
    const auto word = [&](int at) { return words.value(at).toStdString(); };

    std::optional<settings::StationFile> station;
    if (arguments.isSet(site)) {
        auto read = settings::readStationFile(arguments.value(site).toStdString());
        if (!read)
            return refuse(read.error().detail);
        station = *std::move(read);
    }
    const settings::StationFile *own = station ? &*station : nullptr;
    const auto language = languageOf(word(1));
    if (word(0) == "check" && words.size() == 2)
        return check(word(1), own);
    if ((word(0) == "list" || word(0) == "demo") && !language)
        return refuse("the language is cmn, yue, hak or en, not '" + word(1) + "'");
    if (word(0) == "list" && words.size() == 2)
        return list(*language, own);
    if (word(0) == "demo" && words.size() == 3)
        return demonstrate(*language, word(2));
    return refuse(Usage);
}
