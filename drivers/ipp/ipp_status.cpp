// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/ipp_status.h"

#include <algorithm>
#include <array>

namespace huimin::ipp {

using Trouble = PagePrinter::Trouble;

namespace {

constexpr int PrinterStopped = 5; // RFC 8011, 5.4.11
constexpr std::string_view False(std::string_view("\0", 1));

struct Reason {
    std::string_view keyword;
    Trouble trouble;
};
// RFC 8011, 5.4.12, without "-error", "-warning" and "-report" behind them.
constexpr std::array Reasons{
    Reason{"media-empty", Trouble::NoPaper},
    Reason{"media-needed", Trouble::NoPaper},
    Reason{"media-jam", Trouble::Jammed},
    Reason{"cover-open", Trouble::Jammed},
    Reason{"door-open", Trouble::Jammed},
    Reason{"interlock-open", Trouble::Jammed},
    Reason{"paused", Trouble::Stopped},
    Reason{"shutdown", Trouble::Stopped},
    Reason{"toner-empty", Trouble::Stopped},
    Reason{"marker-supply-empty", Trouble::Stopped},
    Reason{"output-area-full", Trouble::Stopped},
    Reason{"output-tray-missing", Trouble::Stopped},
    Reason{"connecting-to-device", Trouble::Stopped},
    Reason{"timed-out", Trouble::Stopped},
};

/// A warning or a report stops nothing.
std::optional<Trouble> troubleOf(std::string_view reason)
{
    constexpr std::string_view Error = "-error";
    if (reason.ends_with("-warning") || reason.ends_with("-report"))
        return std::nullopt;
    if (reason.ends_with(Error))
        reason.remove_suffix(Error.size());
    const auto found = std::ranges::find(Reasons, reason, &Reason::keyword);
    return found == Reasons.end() ? std::nullopt : std::optional(found->trouble);
}

} // namespace

std::optional<JobState> jobState(const Message &answer)
{
    const auto state = answer.number("job-state");
    if (!state || *state < static_cast<int>(JobState::Pending) ||
        *state > static_cast<int>(JobState::Completed))
        return std::nullopt;
    return static_cast<JobState>(*state);
}

bool isOver(JobState state)
{
    return state == JobState::Canceled || state == JobState::Aborted ||
           state == JobState::Completed;
}

std::optional<Trouble> troubleIn(const Message &answer)
{
    // What a hand can mend comes first: it is why somebody else has stopped it, perhaps.
    for (const std::string &each : answer.texts("printer-state-reasons"))
        if (const auto trouble = troubleOf(each); trouble && *trouble != Trouble::Stopped)
            return trouble;
    for (const std::string &each : answer.texts("printer-state-reasons"))
        if (const auto trouble = troubleOf(each))
            return trouble;
    const auto accepts = answer.texts("printer-is-accepting-jobs");
    const bool refuses = !accepts.empty() && accepts.front() == False;
    if (answer.number("printer-state") == PrinterStopped || refuses)
        return Trouble::Stopped;
    return std::nullopt;
}

Fault faultOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Down:
        return Fault::PagePrinterDown;
    case Trouble::NoPaper:
        return Fault::PagePaperOut;
    case Trouble::Jammed:
        return Fault::PagePrinterJammed;
    case Trouble::Stopped:
    case Trouble::Refused:
        break;
    }
    return Fault::PagePrinterStopped;
}

} // namespace huimin::ipp
