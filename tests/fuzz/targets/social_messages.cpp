// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_messages.h"
#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/social_security/card_messages.h"
#include "services/social_security/face_messages.h"
#include "services/social_security/record_messages.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::social_security;

namespace {

template <typename... Kinds>
std::string written(const std::variant<Kinds...> &answer)
{
    if constexpr (requires { toJson(answer); })
        return toJson(answer);
    else
        return std::visit(
            [](const auto &each) -> std::string {
                if constexpr (requires { toJson(each); })
                    return toJson(each);
                else
                    return {};
            },
            answer);
}

/// What can be written and compared is then understood as the same.
template <typename... Kinds, typename Understand>
void survives(int status, const std::string &text, Understand understand)
{
    using Answer = decltype(understand(HttpResponse{}));
    const Answer answer = understand(HttpResponse{status, text});
    if (std::holds_alternative<SocialSecurity::NoAnswer>(answer))
        return;
    const Answer again = understand(HttpResponse{status, written(answer)});
    const auto isSame = [&]<typename Kind>(const Kind *before) {
        const auto *after = std::get_if<Kind>(&again);
        return before == nullptr || (after != nullptr && *before == *after);
    };
    HUIMIN_CHECK(again.index() == answer.index() && (isSame(std::get_if<Kinds>(&answer)) && ...),
                 "what the office says survives");
}

} // namespace

// The office's answers at the station, and the station's requests at the office.
HUIMIN_FUZZ("social_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto query = parseQuery(text)) {
        const auto again = parseQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a query survives");
    } else {
        (void)notUnderstoodJson(query.error().detail);
    }
    if (const auto confirmation = parseConfirmation(text)) {
        const auto again = parseConfirmation(toJson(*confirmation));
        HUIMIN_CHECK(again && *again == *confirmation, "a confirmation survives");
    }
    if (const auto wish = parseFaceWish(text)) {
        const auto again = parseFaceWish(toJson(*wish));
        HUIMIN_CHECK(again && *again == *wish, "a wish survives");
    }
    if (const auto picture = parseFacePicture(text)) {
        const auto again = parseFacePicture(toJson(*picture));
        HUIMIN_CHECK(again && *again == *picture, "a picture survives");
    }
    if (const auto order = parseOrder(text)) {
        const auto again = parseOrder(toJson(*order));
        HUIMIN_CHECK(again && *again == *order, "an order survives");
    }
    if (const auto order = parseCardOrder(text)) {
        const auto again = parseCardOrder(toJson(*order));
        HUIMIN_CHECK(again && *again == *order, "an order for a card survives");
    }
    if (const auto question = parseCardQuestion(text)) {
        const auto again = parseCardQuestion(toJson(*question));
        HUIMIN_CHECK(again && *again == *question, "what a card says survives");
    }
    if (const auto outcome = parseCardOutcome(text)) {
        const auto again = parseCardOutcome(toJson(*outcome));
        HUIMIN_CHECK(again && *again == *outcome, "how an order ended survives");
    }
    if (const auto loss = parseCardLoss(text)) {
        const auto again = parseCardLoss(toJson(*loss));
        HUIMIN_CHECK(again && *again == *loss, "a loss survives");
    }
    if (const auto held = parseHeld(text))
        HUIMIN_CHECK(parseHeld(toJson(*held)).has_value(), "a paper's number survives");
    if (const auto day = parseDay(text))
        HUIMIN_CHECK(dayText(*day) == text, "a day survives");
    HUIMIN_CHECK(text.empty() || !isMaskOf(text + "*", text), "a mask is as long as its name");
    for (const int status : {200, 201, 403, 404, 409, 429, 500}) {
        survives<SocialSecurity::Pension, SocialSecurity::NotReceiving>(status, text,
                                                                        understandPension);
        survives<SocialSecurity::Confirmed, SocialSecurity::Waiting>(status, text,
                                                                     understandConfirmation);
        survives<SocialSecurity::Record>(status, text, understandRecord);
        survives<Certificate>(status, text, understandCertificate);
        survives<Verification>(status, text, understandVerification);
        survives<SocialSecurity::Noted>(status, text, understandNoted);
        survives<SocialSecurity::FaceAsked>(status, text, understandFaceAsked);
        if (const auto command = understandCommand(HttpResponse{status, text});
            const auto *bytes = std::get_if<SocialSecurity::Command>(&command))
            HUIMIN_CHECK(fromHex(bytes->bytes).has_value() || bytes->bytes.size() % 2 != 0,
                         "a command is hex");
        (void)understandOrdered(HttpResponse{status, text});
        const auto cards = understandCards(HttpResponse{status, text});
        if (const auto *all = std::get_if<std::vector<CardStanding>>(&cards)) {
            const auto again = understandCards(HttpResponse{status, toJson(*all)});
            HUIMIN_CHECK(again.index() == cards.index() &&
                             std::get<std::vector<CardStanding>>(again) == *all,
                         "a list of cards survives");
        }
        const auto looks = understandAccesses(HttpResponse{status, text});
        if (const auto *all = std::get_if<std::vector<SocialSecurity::Access>>(&looks)) {
            const auto again = understandAccesses(HttpResponse{status, toJson(*all)});
            HUIMIN_CHECK(again.index() == looks.index() &&
                             std::get<std::vector<SocialSecurity::Access>>(again) == *all,
                         "a list of looks survives");
        }
    }
}
