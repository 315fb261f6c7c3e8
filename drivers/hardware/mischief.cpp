// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/mischief.h"

#include "drivers/hardware/cabinet.h"
#include "drivers/hardware/mischief_tricks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace huimin::hardware {

using Words = Mischief::Words;

namespace {

Words split(const std::string &text)
{
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool isPlaceholder(const std::string &word)
{
    return word.front() >= 'A' && word.front() <= 'Z';
}

struct Range {
    int least;
    int most;
    int base = 10;
};

Range rangeOf(const std::string &placeholder)
{
    if (placeholder == "UNIT")
        return {1, 4};
    if (placeholder == "HEX")
        return {0, 0xFF, 16};
    if (placeholder == "MILLISECONDS")
        return {0, 60'000};
    return {0, 3'000};
}

bool matches(const Words &pattern, const Words &words)
{
    return std::ranges::equal(pattern, words, [](const auto &wanted, const auto &word) {
        return isPlaceholder(wanted) || wanted == word;
    });
}

Result<std::vector<int>> numbersIn(const Words &pattern, const Words &words)
{
    std::vector<int> numbers;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (!isPlaceholder(pattern[at]))
            continue;
        const auto [least, most, base] = rangeOf(pattern[at]);
        const std::string &word = words[at];
        int value = 0;
        const auto [end, error] =
            std::from_chars(word.data(), word.data() + word.size(), value, base);
        if (error != std::errc() || end != word.data() + word.size() || value < least ||
            value > most)
            return fail(ErrorCode::BadData,
                        fmt::format("{} is no {}: {} to {}{}", word, pattern[at], least, most,
                                    base == 16 ? ", in hex" : ""));
        numbers.push_back(value);
    }
    return numbers;
}

/// What a trick ends, with the numbers that were said: "remove UNIT" is "remove 2".
std::string filled(const std::string &pattern, const Words &trick, const Words &said)
{
    Words words = split(pattern);
    for (std::string &word : words)
        if (const auto at = std::ranges::find(trick, word);
            isPlaceholder(word) && at != trick.end())
            word = said[static_cast<std::size_t>(at - trick.begin())];
    return fmt::format("{}", fmt::join(words, " "));
}

bool isThere(const Cabinet &cabinet, const std::string &device)
{
    return device == "card-reader"       ? cabinet.cardReader() != nullptr
           : device == "chip"            ? cabinet.chip() != nullptr
           : device == "pin-pad"         ? cabinet.pinPad() != nullptr
           : device == "dispenser"       ? cabinet.dispenser() != nullptr
           : device == "tray"            ? cabinet.tray() != nullptr
           : device == "acceptor"        ? cabinet.acceptor() != nullptr
           : device == "page-printer"    ? cabinet.pageRoom() != nullptr
           : device == "identity-reader" ? cabinet.identityReader() != nullptr
           : device == "document-camera" ? cabinet.documentCamera() != nullptr
           : device == "face-camera"     ? cabinet.faceCamera() != nullptr
           : device == "security-module" ? cabinet.hasSocialCardReader()
                                         : cabinet.printer() != nullptr;
}

} // namespace

std::vector<std::string> Mischief::devices()
{
    std::vector<std::string> names;
    for (const Trick &trick : tricks())
        if (names.empty() || names.back() != trick.device)
            names.emplace_back(trick.device);
    return names;
}

std::string Mischief::usage(const std::string &device)
{
    Words all;
    for (const Trick &trick : tricks())
        if (trick.device == device)
            all.emplace_back(trick.words);
    return fmt::format("{} {}", device, fmt::join(all, " | "));
}

const Trick *Mischief::find(const std::string &device, const Words &words)
{
    const auto found = std::ranges::find_if(tricks(), [&](const Trick &each) {
        return each.device == device && matches(split(each.words), words);
    });
    return found == tricks().end() ? nullptr : &*found;
}

Words Mischief::endedBy(const Trick &trick, const Words &words) const
{
    Words over;
    for (const char *ended : trick.ends) {
        const std::string beginning =
            fmt::format("{} {}", trick.device, filled(ended, split(trick.words), words));
        std::ranges::copy_if(standing_, std::back_inserter(over),
                             [&](const std::string &each) { return each.starts_with(beginning); });
    }
    return over;
}

Result<void> Mischief::tell(const std::string &device, const Words &words)
{
    if (!isThere(cabinet_, device))
        return fail(ErrorCode::NotFound, "this station has no " + device);
    const std::string said = fmt::format("{}", fmt::join(words, " "));
    const Trick *trick = find(device, words);
    if (trick == nullptr)
        return fail(ErrorCode::BadData,
                    fmt::format("nothing is called \"{}\"; usage: {}", said, usage(device)));
    const auto numbers = numbersIn(split(trick->words), words);
    if (!numbers)
        return fail(numbers.error());
    trick->happens(cabinet_, *numbers);
    for (const std::string &over : endedBy(*trick, words))
        standing_.erase(over);
    if (trick->stands)
        standing_.insert(device + " " + said);
    return {};
}

void Mischief::mend()
{
    for (const std::string &device : devices())
        if (isThere(cabinet_, device))
            (void)tell(device, {"normal"});
    for (const char *end :
         {"card-reader clear-jam", "card-reader bin-empty", "dispenser clear-jam",
          "dispenser insert 1", "dispenser insert 2", "dispenser insert 3", "dispenser insert 4",
          "tray mend", "acceptor clear-jam", "acceptor cash-box in", "printer paper-in",
          "printer cover closed", "printer cutter free", "printer plug", "page-printer paper-in",
          "page-printer clear-jam", "page-printer resume"}) {
        const Words all = split(end);
        const Words words(all.begin() + 1, all.end());
        // Only where it is needed: taking a machine apart is no trifle to it.
        if (!endedBy(*find(all[0], words), words).empty())
            (void)tell(all[0], words);
    }
}

} // namespace huimin::hardware
