// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/page_desk.h"

#include <fmt/format.h>

namespace huimin::session {

using Kind = Input::Kind;
using State = PaperPage::State;
using Trouble = PagePrinter::Trouble;
namespace incident = transaction::incident;

namespace {

constexpr int TimesMost = 3; ///< a page that never comes must not be asked for for ever

WorkingPage::What workingOn(std::optional<Trouble> waitsFor)
{
    using What = WorkingPage::What;
    return !waitsFor                       ? What::PrintingPages
           : *waitsFor == Trouble::NoPaper ? What::WaitingForPaper
                                           : What::WaitingForPrinter;
}

std::string noteOf(const std::string &key, const char *outcome)
{
    return fmt::format(R"({{"key":"{}","outcome":"{}"}})", key, outcome);
}

} // namespace

Task<PageDesk::Way> PageDesk::print(PaperPage page, std::string pdf, std::string key)
{
    for (int times = 1;; ++times) {
        const auto printed = co_await printOnce(pdf, key);
        (void)world_.runner.note(incident::PagePrinted, noteOf(key, huimin::name(printed.outcome)));
        page.state = printed.outcome == Outcome::Done      ? State::Printed
                     : printed.outcome == Outcome::NotDone ? State::NotPrinted
                                                           : State::Unknown;
        page.why = printed.why;
        page.canAgain = times < TimesMost;
        const auto input =
            co_await talk_.ask(at(errand_, step_, page), Kind::Confirm | Kind::Choose);
        if (!input) {
            // It may lie there, with somebody's name on it.
            if (page.state != State::NotPrinted)
                (void)world_.runner.note(incident::PagePrinted, noteOf(key, "notTaken"));
            co_return Way::Left;
        }
        const bool isGood = page.state == State::Printed;
        const bool wantsAgain = (input->kind == Kind::Confirm) != isGood;
        if (!wantsAgain || !page.canAgain)
            co_return Way::Back;
    }
}

Task<PagePrinter::Printed> PageDesk::printOnce(const std::string &pdf, const std::string &key)
{
    std::optional<PagePrinter::Printed> end;
    TaskScope printing;
    printing.run(into(*world_.printer, {pdf, key}, end));
    while (!end) {
        const WorkingPage working{workingOn(world_.printer->waitsFor()), {}};
        talk_.show(at(errand_, step_, working));
        (void)co_await talk_.look();
    }
    co_return *end;
}

Task<void> PageDesk::into(PagePrinter &printer, PagePrinter::Document document,
                          std::optional<PagePrinter::Printed> &end)
{
    end = co_await printer.print(std::move(document));
}

} // namespace huimin::session
