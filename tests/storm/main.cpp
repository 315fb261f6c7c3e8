// SPDX-License-Identifier: GPL-3.0-or-later

/// huimin-storm: breaks the station in every way we can think of, and checks the books.

#include "kiosk/base/file.h"
#include "tests/storm/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

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

int end(const Total &total)
{
    const double cpu = cpuSeconds();
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

/// One story: a seed, or the choices in a file.
int story(const std::vector<Choice> &plan, int visits, bool trace, Books *books)
{
    const RunResult result =
        runPlan(plan, visits, trace ? World::Teller(tell) : World::Teller(), books);
    tellBroken(result);
    fmt::print("{}journal {}\n", toText(plan), result.figures.journalHead);
    Total total;
    total.add(result);
    return end(total);
}

std::filesystem::path regressionsFolder()
{
    const char *source = std::getenv("HUIMIN_SOURCE");
    return std::filesystem::path(source != nullptr ? source : ".") / "tests/storm/regressions";
}

/// The shortest story that still breaks a rule, kept for the tests.
std::vector<Choice> shrunkAndKept(const std::vector<Choice> &made, int visits,
                                  const std::string &name)
{
    const auto breaks = [visits](const std::vector<Choice> &less) {
        return !runPlan(less, visits).good();
    };
    if (!breaks(made)) {
        fmt::print("nothing to make shorter: no rule is broken\n");
        return made;
    }
    const std::vector<Choice> plan = shrunk(made, breaks);
    const auto path = regressionsFolder() / (name + ".choices");
    std::ofstream file(path);
    for (const std::string &rule : runPlan(plan, visits).violations)
        file << "# " << rule << '\n';
    file << toText(plan);
    fmt::print("{} {}\n", file.flush() ? "kept as" : "cannot be written:", path.string());
    return plan;
}

Result<std::vector<Choice>> readChoices(const std::string &path)
{
    const auto text = fileText(path);
    const auto choices = text ? choicesFrom(*text) : fail(text.error());
    if (!choices)
        return fail(choices.error().code, path + ": " + choices.error().detail);
    return choices;
}

int usage(const Error &why)
{
    fmt::print(stderr, "huimin-storm: {}\n", describe(why));
    return ExitUsage;
}

/// Every story that once broke a rule.
int regressions(Books *books)
{
    Total total;
    for (const auto &each : std::filesystem::directory_iterator(regressionsFolder())) {
        if (each.path().extension() != ".choices")
            continue;
        const auto choices = readChoices(each.path().string());
        if (!choices)
            return usage(choices.error());
        if (books != nullptr)
            books->call(each.path().stem().string());
        const RunResult result = runPlan(*choices, UsualVisits, {}, books);
        total.add(result);
        if (!result.good())
            fmt::print("{}:\n", each.path().string());
        tellBroken(result);
    }
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
    const QCommandLineOption name("as", "With --shrink: what it is kept as.", "name", "newest");
    const QCommandLineOption past("regressions", "Every story that once broke a rule.");
    const QCommandLineOption all("exhaustive", "An end at every journal point of every story.");
    const QCommandLineOption matrix("matrix", "What an end at each journal point leads to.");
    const QCommandLineOption twice("twice", "With --exhaustive: and a second end.");
    const QCommandLineOption kept("books", "Write what everybody knows at the end of each run.",
                                  "file");
    arguments.addOptions({kept, count, from, untilBroken, seed, plan, visits, trace, shrink, name,
                          past, all, matrix, twice});
    arguments.addHelpOption();
    arguments.process(application);

    std::unique_ptr<Books> books;
    if (arguments.isSet(kept)) {
        books = std::make_unique<Books>(arguments.value(kept).toStdString());
        if (!books->isGood())
            return usage({ErrorCode::Unavailable, arguments.value(kept).toStdString()});
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
    if (arguments.isSet(past))
        return regressions(books.get());
    if (!arguments.isSet(seed) && !arguments.isSet(plan))
        return seeds(arguments.value(from).toULongLong(), arguments.value(count).toULongLong(),
                     arguments.isSet(untilBroken), books.get());
    const bool drawn = arguments.isSet(seed);
    Result<std::vector<Choice>> choices = drawn ? runSeed(arguments.value(seed).toULongLong()).made
                                                : readChoices(arguments.value(plan).toStdString());
    if (!choices)
        return usage(choices.error());
    const int people = drawn ? UsualVisits : arguments.value(visits).toInt();
    if (arguments.isSet(shrink))
        choices = shrunkAndKept(*choices, people, arguments.value(name).toStdString());
    if (books)
        books->call(drawn ? "seed " + arguments.value(seed).toStdString()
                          : "plan " + arguments.value(plan).toStdString());
    return story(*choices, people, arguments.isSet(trace), books.get());
}
