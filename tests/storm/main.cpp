// SPDX-License-Identifier: GPL-3.0-or-later

/// huimin-storm: breaks the station in every way we can think of, and checks the books.

#include "kiosk/base/file.h"
#include "tests/storm/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <fmt/format.h>

#include <ctime>

using namespace huimin;
using namespace huimin::storm;

namespace {

constexpr int ExitUsage = 2;

void tell(Instant at, const char *what, const std::string &text)
{
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    fmt::print("{:>7}.{:03}  {:<8} {}\n", time / 1000, time % 1000, what, text);
}

void tellBroken(const RunResult &result)
{
    for (const std::string &rule : result.violations)
        fmt::print("violated: {}\n", rule);
}

int refuse(const std::string &why)
{
    fmt::print(stderr, "huimin-storm: {}\n", why);
    return ExitUsage;
}

int end(const Total &total)
{
    const double cpu = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    fmt::print("{} crashes; in a CPU second {:.0f} transactions, {:.0f} virtual seconds\n",
               total.crashes, static_cast<double>(total.transactions) / cpu,
               std::chrono::duration<double>(total.time).count() / cpu);
    fmt::print("{}\n", total.text());
    return total.violations == 0 ? 0 : 1;
}

int seeds(std::uint64_t first, std::uint64_t count, bool untilBroken, Books *books)
{
    Total total;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        if (untilBroken) {
            // Said before, because a program that is broken may end in the middle.
            fmt::print("seed {}\n", seed);
            std::fflush(stdout);
        }
        if (books != nullptr)
            books->call(fmt::format("seed {}", seed));
        const RunResult result = runSeed(seed, {}, books);
        total.add(result);
        tellBroken(result);
        if (!result.good())
            fmt::print("seed {}: ./station storm --seed {} --trace\n", seed, seed);
        if (untilBroken && !result.good())
            break;
    }
    return end(total);
}

/// One story: a seed, or the choices in a file; told, or made as short as it can be.
int story(const std::vector<Choice> &made, int visits, bool trace, bool shrink, Books *books)
{
    const auto breaks = [visits](const std::vector<Choice> &less) {
        return !runPlan(less, visits).good();
    };
    const std::vector<Choice> plan = shrink ? shrunk(made, breaks) : made;
    const RunResult result =
        runPlan(plan, visits, trace ? World::Teller(tell) : World::Teller(), books);
    tellBroken(result);
    fmt::print("{}journal {}\n", toText(plan), result.figures.journalHead);
    Total total;
    total.add(result);
    return end(total);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription("The storm: everything goes wrong, and no fen is lost.");
    const QCommandLineOption count("seeds", "How many runs.", "number", "200");
    const QCommandLineOption from("from", "The first of them.", "number", "1");
    const QCommandLineOption untilBroken("until-broken", "No more after the first broken rule.");
    const QCommandLineOption seed("seed", "One run.", "number");
    const QCommandLineOption plan("plan", "One run, as the choices in a file say.", "file");
    const QCommandLineOption visits("visits", "How many people come in it.", "number",
                                    QString::number(UsualVisits));
    const QCommandLineOption trace("trace", "With --seed or --plan: tell everything.");
    const QCommandLineOption shrink("shrink", "With them: the shortest story that breaks a rule.");
    const QCommandLineOption all("exhaustive", "An end at every journal point of every story.");
    const QCommandLineOption matrix("matrix", "What an end at each journal point leads to.");
    const QCommandLineOption twice("twice", "With --exhaustive: and a second end.");
    const QCommandLineOption kept("books", "Write what everybody knows at the end of each run.",
                                  "file");
    arguments.addOptions(
        {kept, count, from, untilBroken, seed, plan, visits, trace, shrink, all, matrix, twice});
    arguments.addHelpOption();
    arguments.process(application);

    std::unique_ptr<Books> books;
    if (arguments.isSet(kept)) {
        books = std::make_unique<Books>(arguments.value(kept).toStdString());
        if (!books->isGood())
            return refuse(arguments.value(kept).toStdString() + " cannot be written");
    }
    if (arguments.isSet(matrix)) {
        fmt::print("{}", crashMatrix());
        return 0;
    }
    if (arguments.isSet(all))
        return end(exhaustive(arguments.isSet(twice), [](const std::string &text) {
            fmt::print("{}\n", text);
            std::fflush(stdout);
        }));
    if (arguments.isSet(seed)) {
        if (books)
            books->call("seed " + arguments.value(seed).toStdString());
        return story(runSeed(arguments.value(seed).toULongLong()).made, UsualVisits,
                     arguments.isSet(trace), arguments.isSet(shrink), books.get());
    }
    if (!arguments.isSet(plan))
        return seeds(arguments.value(from).toULongLong(), arguments.value(count).toULongLong(),
                     arguments.isSet(untilBroken), books.get());
    const auto text = fileText(arguments.value(plan).toStdString());
    const auto choices = text ? choicesFrom(*text) : fail(text.error());
    if (!choices)
        return refuse(arguments.value(plan).toStdString() + ": " + describe(choices.error()));
    if (books)
        books->call("plan " + arguments.value(plan).toStdString());
    return story(*choices, arguments.value(visits).toInt(), arguments.isSet(trace),
                 arguments.isSet(shrink), books.get());
}
