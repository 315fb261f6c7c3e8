// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/bank/acquirer_host.h"
#include "services/town/seed/terminal_keys.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;
using namespace huimin::iso8583;

namespace {

constexpr std::size_t MacSize = 8;

const Dialect &unionpay()
{
    static const Dialect dialect = *Dialect::parse(
        fuzz::sourceText("services/acquirer/dialects/unionpay.toml"), Scheme::TripleDes);
    return dialect;
}

/// The terminal's key after its first sign-on: the bank draws one for PINs, then one for MACs.
Bytes macKey()
{
    test::CountingRandom random;
    (void)random.bytes(16);
    return random.bytes(16);
}

} // namespace

// What a terminal with the right keys may send, each piece one message: its MAC is made good.
// Whatever it is, no money appears.
HUIMIN_FUZZ("bank_host", 500)(ByteView input)
{
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    town::AcquirerHost host =
        *town::AcquirerHost::open(database, unionpay(), {town::terminalMasterKey()}, random);
    (void)host.ledger().addAccount("grandmother", "Grandmother", Money::yuan(1000));
    (void)host.cards().add({"6228480000000000125", "01", "grandmother", "3012"}, "123456");
    fuzz::Pieces pieces(input);
    for (int count = 0; count < 8 && !pieces.atEnd(); ++count) {
        Bytes message = pieces.next();
        if (message.size() > MacSize + 10 && message[9] % 2 == 1) { // it says that it has one
            const ByteView covered = ByteView(message).first(message.size() - MacSize);
            const Bytes mac = macByKey(macKey(), MacAlgorithm::X919, covered);
            std::ranges::copy(mac, message.end() - MacSize);
        }
        const Frame frame{unionpay().tpdu(), unionpay().header(), message};
        (void)host.summary(frame);
        if (const auto answer = host.answer(frame)) {
            Message understood;
            HUIMIN_CHECK(unionpay().unpack(answer->message, understood).has_value(),
                         "the bank speaks its dialect");
        }
        const auto balance = host.ledger().balance("grandmother");
        HUIMIN_CHECK(balance && *balance >= Money() && *balance <= Money::yuan(1000),
                     "nobody is richer than before");
    }
}
