// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/window/paper_bills.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace huimin::hardware {

namespace {

constexpr std::size_t CodeDigits = 24;
constexpr int Narrow = 1;
constexpr int Wide = 3;

// ISO/IEC 16390 table 1: which of a digit's five elements are wide.
constexpr std::array<std::string_view, 10> Elements{"nnwwn", "wnnnw", "nwnnw", "wwnnn", "nnwnw",
                                                    "wnwnn", "nwwnn", "nnnww", "wnnwn", "nwnwn"};

int widthOf(char digit, std::size_t element)
{
    return Elements[static_cast<std::size_t>(digit - '0')][element] == 'w' ? Wide : Narrow;
}

/// Prefix, account, then year and month, then the amount in fen up to the full length.
std::string codeOf(const std::string &prefix, const std::string &account, const std::string &fen)
{
    const std::string head = prefix + account + "2610";
    return head + std::string(CodeDigits - head.size() - fen.size(), '0') + fen;
}

} // namespace

std::vector<PaperBill> paperBillsOfTheTown()
{
    return {
        {"water", "王*芳", "10001234", "86.40", codeOf("6901", "10001234", "8640")},
        {"water", "李*国", "10001242", "80.00", codeOf("6901", "10001242", "8000")},
        {"power", "王*芳", "3300012345", "128.75", codeOf("6902", "3300012345", "12875")},
        {"power", "李*国", "3300012352", "200.00", codeOf("6902", "3300012352", "20000")},
        {"gas", "王*芳", "20005678", "48.30", codeOf("6903", "20005678", "4830")},
        {"", "", "", "", "https://example.com/win-a-phone"},
    };
}

QList<int> barsOf(const std::string &code)
{
    const bool isDigits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits || code.empty() || code.size() % 2 != 0)
        return {};
    QList<int> bars{Narrow, Narrow, Narrow, Narrow};
    for (std::size_t at = 0; at < code.size(); at += 2)
        for (std::size_t element = 0; element < Elements[0].size(); ++element)
            bars << widthOf(code[at], element) << widthOf(code[at + 1], element);
    return bars << Wide << Narrow << Narrow;
}

} // namespace huimin::hardware
