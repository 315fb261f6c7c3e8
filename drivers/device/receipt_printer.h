// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/task.h"

#include <string>
#include <vector>

namespace huimin {

/// What stands on a piece of paper, in the order in which it is printed.
struct ReceiptLine {
    enum class Kind {
        Text,  ///< `left`, wrapped
        Pair,  ///< `left` at the left edge, `right` at the right one
        Title, ///< `left`, double size, centred
        Rule,  ///< a line across
        Code,  ///< `left` as a QR code, centred
        Space, ///< an empty line
    };
    Kind kind = Kind::Text;
    std::string left;
    std::string right;
    bool strong = false;
};

using ReceiptDocument = std::vector<ReceiptLine>;

/// A receipt printer (XFS4IoT Printer, PrintNative with a cut).
class ReceiptPrinter
{
public:
    /// XFS4IoT Printer.Status.paper.
    enum class Paper { Unknown, Full, Low, Out, Jammed };

    virtual ~ReceiptPrinter() = default;

    virtual bool isReady() const = 0;
    virtual Paper paper() const = 0;

    /// Prints and cuts. Done: the printer said that everything before the cut went
    /// through. NotDone: nothing was printed. Unknown: some of it may be out.
    virtual Task<Outcome> print(ReceiptDocument document) = 0;
};

} // namespace huimin
