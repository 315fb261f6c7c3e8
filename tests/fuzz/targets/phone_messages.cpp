// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/phone_pay/phone_messages.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::phone_pay;

// The provider's answers at the station, and the station's charges at the provider.
HUIMIN_FUZZ("phone_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto charge = parseCharge(text)) {
        const PhonePay::Order order{"HM000001-1-p1", charge->amount, charge->subject};
        const auto again = parseCharge(toJson(order, charge->code));
        HUIMIN_CHECK(again && again->amount == charge->amount &&
                         again->subject == charge->subject &&
                         again->code.reveal() == charge->code.reveal(),
                     "a charge survives");
    }
    for (const int status : {200, 201, 404, 409, 500}) {
        const HttpResponse response{status, text};
        const PhonePay::State state = understandState(response);
        if (!std::holds_alternative<PhonePay::NoAnswer>(state)) {
            const auto again = understandState(HttpResponse{status, toJson(state)});
            HUIMIN_CHECK(again.index() == state.index(), "a state survives");
        }
        const auto code = understandCode(response);
        if (const auto *shown = std::get_if<PhonePay::Code>(&code)) {
            const auto again = understandCode(HttpResponse{status, codeJson(shown->text)});
            HUIMIN_CHECK(std::get<PhonePay::Code>(again).text == shown->text, "a code survives");
        }
        const auto undone = understandUndone(response);
        if (!std::holds_alternative<PhonePay::NoAnswer>(undone)) {
            const bool done = std::holds_alternative<PhonePay::Undone>(undone);
            const auto again = understandUndone(HttpResponse{status, undoneJson(done)});
            HUIMIN_CHECK(again.index() == undone.index(), "an undoing survives");
        }
    }
    (void)isPaymentCode(text);
}
