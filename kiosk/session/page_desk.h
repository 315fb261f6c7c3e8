// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/screen.h"
#include "kiosk/transaction/runner.h"

namespace huimin::session {

/// Puts whole pages on paper while somebody waits for them, and says what became of each.
class PageDesk
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        PagePrinter *printer = nullptr; ///< null: this station has none
        const PageWriter *writer = nullptr;
    };
    using Way = Conversation::Way;

    PageDesk(World world, Conversation &talk, Errand errand, int step)
        : world_(world), talk_(talk), errand_(errand), step_(step)
    {}

    bool isThere() const { return world_.printer != nullptr && world_.writer != nullptr; }
    /// Only where it is there.
    std::optional<PagePrinter::Trouble> trouble() const { return world_.printer->trouble(); }
    const PageWriter &writer() const { return *world_.writer; }

    Result<void> note(const char *incident, const std::string &body)
    {
        return world_.runner.note(incident, body);
    }

    /// As often as they want it. `key` is what the journal calls it: nothing of anybody. Back:
    /// they have it, or leave it.
    Task<Way> print(PaperPage page, std::string pdf, std::string key);

private:
    Task<PagePrinter::Printed> printOnce(const std::string &pdf, const std::string &key);
    static Task<void> into(PagePrinter &printer, PagePrinter::Document document,
                           std::optional<PagePrinter::Printed> &end);

    World world_;
    Conversation &talk_; // borrowed; the visit
    const Errand errand_;
    const int step_;
};

} // namespace huimin::session
