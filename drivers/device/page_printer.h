// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/task.h"

#include <functional>
#include <optional>
#include <string>

namespace huimin {

/// A printer for whole pages (XFS4IoT Printer, PrintForm without its forms): it takes a finished
/// document and says what became of it.
class PagePrinter
{
public:
    /// Why it does not print now.
    enum class Trouble {
        Down,    ///< whoever spools for it does not answer
        Stopped, ///< somebody has stopped it, or it takes no jobs
        NoPaper,
        Jammed, ///< or its cover is open
        Refused ///< it did not want this document
    };
    struct Document {
        std::string pdf;
        /// What the job is called wherever jobs are listed: nothing of anybody.
        std::string name;
    };
    struct Printed {
        /// Done: the printer has said that it printed all of it. NotDone: not a page, and the
        /// job is gone. Unknown: some of it may be out.
        Outcome outcome = Outcome::Unknown;
        std::optional<Trouble> why;
    };

    virtual ~PagePrinter() = default;

    /// What keeps it from printing; nothing: it is ready.
    virtual std::optional<Trouble> trouble() const = 0;
    /// Whatever becomes of it, nothing of the document is kept anywhere afterwards.
    virtual Task<Printed> print(Document document) = 0;
    /// While something is printed: why it waits; nothing: it goes on.
    virtual std::optional<Trouble> waitsFor() const = 0;
};

} // namespace huimin
