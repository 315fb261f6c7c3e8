// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"
#include "kiosk/session/manner.h"

#include <string>
#include <string_view>
#include <vector>

/// Figures as people say them. Pure, whole numbers only.
namespace huimin::speech {

using session::Language;

/// 105000: "十万五千", "one hundred and five thousand". Nothing below zero is ever said.
std::string integerWords(std::int64_t number, Language language);

/// 123.40: "一百二十三元四角", "one hundred and twenty-three yuan forty".
std::string moneyWords(Money money, Language language);

/// 2: "两张", "two notes".
std::string noteWords(std::int64_t count, Language language);

/// An account, a reference, a telephone number: digit by digit, a breath after every four.
/// Letters are left as they are; what is neither is a breath too.
std::string digitWords(std::string_view digits, Language language);

/// "2026-11-30": "二零二六年十一月三十日". Also without the day. What is no date stays.
std::string dateWords(std::string_view date, Language language);

/// The words of which all of the above is made, for somebody who records them.
std::vector<std::string> numberPieces(Language language);

/// Finished text with its figures: "86.40 元" becomes words, so do dates and counts; a
/// figure that nobody counts with is said digit by digit.
std::string inWords(std::string_view text, Language language);

} // namespace huimin::speech
