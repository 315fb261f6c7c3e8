// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <fmt/format.h>

#include <ranges>

namespace huimin::session {

using namespace transaction;
using Kind = Input::Kind;

namespace {

enum ProofStep { StepCard, StepPapers };

/// In the journal: {"outcome"}. Whose paper it was is not written down.
constexpr const char *ReceiptCopy = "receiptCopy";

/// "Water, Gas", in each language.
Naming namesOf(const std::vector<PayItem> &items)
{
    const auto joined = [&items](Language language, std::string_view comma) {
        std::string all;
        for (const PayItem &each : items)
            all +=
                (all.empty() ? std::string() : std::string(comma)) + each.biller.name.in(language);
        return all;
    };
    return {joined(Language::Chinese, "、"), joined(Language::English, ", "),
            joined(Language::Cantonese, "、")};
}

} // namespace

/// Whether or not it was printed now: paper is out sometimes, and paper gets lost.
void Visit::keepProof(const Transaction &end, Naming what, const char *icon)
{
    const CardTender *card = end.card();
    if (world_.proofs == nullptr || world_.card == nullptr || card == nullptr ||
        world_.card->identity().empty() || world_.card->maskedPan() != card->card)
        return;
    world_.proofs->keep(world_.card->identity(), {world_.clock.wall(), std::move(what), icon,
                                                  card->amount, paperAbout(end)});
}

void Visit::keepProof(const Transaction &end, const Purchase &purchase)
{
    keepProof(end, namesOf(purchase.items), "receipt-text");
}

/// The papers about what was paid with a card, for whoever has that card.
Task<Visit::After> Visit::showProofs()
{
    const Way had = co_await haveCard(Errand::Proofs, std::nullopt);
    if (had != Way::On)
        co_return had == Way::Left || gone_ ? After::Leave : After::Home;
    const std::vector<Proof> proofs = world_.proofs->find(world_.card->identity());
    ProofsPage page{.lines = {}, .keptDays = world_.proofs->keptDays()};
    for (const Proof &each : proofs | std::views::take(ProofsPage::Shown))
        page.lines.push_back({each.at, each.what, each.icon, each.amount});
    for (;;) {
        const auto input = co_await ask(at(Errand::Proofs, StepPapers, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::CardOut);
        if (!input || input->kind != Kind::Choose) {
            if (!input || input->kind == Kind::Cancel)
                co_await giveCardBack(Errand::Proofs, StepPapers);
            co_return After::Leave;
        }
        const auto index = static_cast<std::size_t>(input->index);
        if (input->index < 0 || index >= page.lines.size())
            continue;
        show(at(Errand::Proofs, StepPapers, WorkingPage{WorkingPage::What::Printing, {}}));
        const ReceiptWriter::CopyFacts facts{world_.clock.wall(), proofs[index]};
        ReceiptDocument copy = world_.writer.write(facts);
        const auto printed = co_await printSlip(std::move(copy));
        page.notice =
            printed == Outcome::Done ? ProofsPage::Notice::Printed : ProofsPage::Notice::NotPrinted;
        if (printed)
            (void)world_.runner.note(ReceiptCopy,
                                     fmt::format(R"({{"outcome":"{}"}})", huimin::name(*printed)));
    }
}

} // namespace huimin::session
