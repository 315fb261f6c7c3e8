// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace huimin::bench {

/// One line of what is printed. A figure that could not be had is not there, and the note
/// says why.
struct Row {
    std::string name;
    std::string unit;
    std::optional<double> ours;
    std::optional<double> baseline;
    std::string baselineIs;
    std::optional<double> ratio;
    std::string goal; ///< in words; empty: this row only informs
    bool met = false;
    std::string note;
};

struct Measure {
    std::string name;
    std::function<std::vector<Row>()> run;
    bool onlyIfNamed = false; ///< it takes minutes
};

std::vector<Row> measureStart();
std::vector<Row> measureMemory();
std::vector<Row> measureJournal();
std::vector<Row> measureIso8583();
std::vector<Row> measureWithdrawal();
std::vector<Row> measureTouch();
std::vector<Row> measureTurning();
std::vector<Row> measureIdentified();
std::vector<Row> measureSpeech();
std::vector<Row> measureElder();
std::vector<Row> measureStorm();
std::vector<Row> measureOneEnd();
std::vector<Row> measureTwoEnds();
std::vector<Row> measureGrowth();
std::vector<Row> measureTown();

/// The value below which this part of them lies; 0.5 is the median.
double quantile(std::vector<double> values, double part);
inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

/// How long it has been, on the wall.
class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// What the system says of a process, "VmHWM:" or "VmRSS:"; 0 when it cannot be read.
double kilobytes(qint64 process, const char *what);

/// Where the sources lie: HUIMIN_SOURCE, or the tree that this program was built from.
std::string sourceFolder();

} // namespace huimin::bench
