// SPDX-License-Identifier: GPL-3.0-or-later
//
// tests_fuzz [TARGET FILE]: every file of the corpus and mutations of it, always the same
// ones, through every target; or one file through one target.
#include "kiosk/base/log.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <random>

using namespace huimin;
using namespace huimin::fuzz;

std::vector<Target> &huimin::fuzz::targets()
{
    static std::vector<Target> all;
    return all;
}

namespace {

// What is being tried, for the moment in which it goes wrong.
std::string keptIn;
ByteView triedBytes;

/// Puts the input aside under the name of its target. Only what a signal handler may call.
void keepInput(int signal)
{
    const int handle = open(keptIn.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0644);
    (void)!write(handle, triedBytes.data(), triedBytes.size());
    constexpr std::string_view Words = "tests_fuzz: the input is kept in ";
    (void)!write(STDERR_FILENO, Words.data(), Words.size());
    (void)!write(STDERR_FILENO, keptIn.data(), keptIn.size());
    (void)!write(STDERR_FILENO, "\n", 1);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void tryBytes(const Target &target, const Bytes &input)
{
    triedBytes = input;
    target.tryBytes(input);
}

/// One to four small things happen to an input.
Bytes mutated(Bytes input, const Bytes &other, std::mt19937 &dice)
{
    const auto below = [&dice](std::size_t end) { return dice() % std::max<std::size_t>(end, 1); };
    const auto place = [&](std::size_t at) {
        return input.begin() + static_cast<std::ptrdiff_t>(at);
    };
    for (std::size_t left = 1 + below(4); left > 0; --left) {
        const std::size_t at = below(input.size());
        const std::size_t count = std::min<std::size_t>(1 + below(8), input.size() - at);
        const auto byte = static_cast<std::uint8_t>(dice());
        switch (dice() % 6) {
        case 0:
            if (!input.empty())
                input[at] ^= static_cast<std::uint8_t>(1u << byte % 8);
            break;
        case 1:
            if (!input.empty())
                input[at] = byte;
            break;
        case 2:
            input.erase(place(at), byte % 4 == 0 ? input.end() : place(at + count));
            break;
        case 3:
            input.insert(place(at), 1 + byte % 8u, byte);
            break;
        case 4: {
            const Bytes again(place(at), place(at + count));
            input.insert(place(below(input.size())), again.begin(), again.end());
            break;
        }
        default: {
            const auto from = other.begin() + static_cast<std::ptrdiff_t>(below(other.size()));
            input.resize(at);
            input.insert(input.end(), from, other.end());
        }
        }
    }
    return input;
}

Bytes bytesIn(const std::filesystem::path &file)
{
    const auto text = fileText(file.string());
    HUIMIN_CHECK(text.has_value(), "a file that is there can be read");
    return bytesOf(*text);
}

/// In the order of their names, so that every run is the same.
std::vector<Bytes> corpusOf(const Target &target)
{
    const std::filesystem::path folder = inSource(std::string("tests/fuzz/corpus/") + target.name);
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<Bytes> corpus;
    corpus.reserve(files.size());
    for (const auto &file : files)
        corpus.push_back(bytesIn(file));
    HUIMIN_CHECK(!corpus.empty(), "every target has a corpus");
    return corpus;
}

void passOver(const Target &target)
{
    const std::vector<Bytes> corpus = corpusOf(target);
    tryBytes(target, {});
    for (const Bytes &input : corpus)
        tryBytes(target, input);
    std::mt19937 dice(20261126);
    for (int round = 0; round < target.mutations; ++round) {
        const Bytes &one = corpus[static_cast<std::size_t>(round) % corpus.size()];
        tryBytes(target, mutated(one, corpus[dice() % corpus.size()], dice));
    }
    fmt::print("{}: {} inputs\n", target.name, corpus.size() + 1 + target.mutations);
}

} // namespace

int main(int argc, char *argv[])
{
    log::setSink([](log::Level, std::string_view, std::string_view) {});
    for (const int each : {SIGABRT, SIGSEGV, SIGFPE})
        std::signal(each, keepInput);
    int ran = 0;
    for (const Target &target : targets()) {
        if (argc > 1 && std::string_view(argv[1]) != target.name)
            continue;
        ++ran;
        keptIn = std::string("fuzz_crash_") + target.name;
        if (argc > 2)
            tryBytes(target, bytesIn(argv[2]));
        else
            passOver(target);
    }
    fmt::print("fuzz: {} targets passed over\n", ran);
    return ran > 0 ? 0 : 1;
}
