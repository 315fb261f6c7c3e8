// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/certificates/certificates.h"

#include <fmt/format.h>

using namespace huimin;

/// huimin-certificates FOLDER STATION...
int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2 || words[0].starts_with('-')) {
        fmt::print(stderr,
                   "usage: huimin-certificates FOLDER STATION...\n"
                   "Makes a private authority in FOLDER, if there is none, and certificates of "
                   "huimin-town on this computer and of the stations with these numbers.\n");
        return 2;
    }
    const auto done = certificates::equip(words[0], {words.begin() + 1, words.end()});
    if (!done)
        fmt::print(stderr, "huimin-certificates: {}\n", describe(done.error()));
    return done ? 0 : 1;
}
