// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/envelope.h"
#include "tests/fuzz/target.h"

#include <sstream>

using namespace huimin;

HUIMIN_FUZZ("envelope", 5000)(ByteView input)
{
    std::map<std::string, std::string> headers;
    std::istringstream lines(textOf(input));
    for (std::string line; std::getline(lines, line);)
        headers[line.substr(0, line.find(':'))] =
            line.find(':') == std::string::npos ? std::string() : line.substr(line.find(':') + 1);
    const auto seal = envelope::sealIn(headers);
    if (!seal) {
        HUIMIN_CHECK(!seal.error().detail.empty(), "what is wrong is said");
        return;
    }
    std::map<std::string, std::string> again;
    envelope::put(*seal, again);
    HUIMIN_CHECK(*envelope::sealIn(again) == *seal, "a seal survives its header fields");
    (void)envelope::isFresh(*seal, wallTime(1'795'750'000'000));
}
