// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/base/crypto.h"
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"
#include "services/social_security/card_messages.h"
#include "services/social_security/social_messages.h"
#include "services/town/issuer/social_keys.h"
#include "services/town/request_path.h"
#include "services/town/seed/social_keys.h"
#include "services/town/seed/terminal_keys.h"
#include "services/town/social_security/social_security_service.h"

#include <algorithm>

/// The part of the office that has the keys of its cards, as a security module does: orders for
/// their PINs, commands for their chips, and losses.
namespace huimin::town {

using namespace http_status;
using namespace social_security;
using issuer::Cipher;
namespace keys = issuer::social;

namespace {

constexpr std::chrono::days LossRests(15);
constexpr std::size_t CodeLength = 10;
constexpr std::size_t EndingSize = 4;
const char *const Area = "441300";

HttpResponse refused(const char *reason)
{
    return {Conflict, toJson(SocialSecurity::Refused{reason})};
}

HttpResponse notUnderstood(const std::string &why)
{
    return {Unprocessable, notUnderstoodJson(why)};
}

/// ISO 9564 format 0, eight bytes or sixteen. Empty: it is none, or bound to other digits.
std::string pinIn(const CardOrder &order)
{
    constexpr std::size_t PinSize = 6;
    constexpr std::size_t BoundDigits = 12;
    const bool isSm4 = order.scheme == "sm4";
    const auto block = fromHex(order.pinBlock);
    if (!block || block->size() != (isSm4 ? crypto::Sm4Block : crypto::DesBlock))
        return {};
    Bytes clear = isSm4 ? crypto::sm4Decrypt(padOfficeKey(), *block)
                        : crypto::desDecrypt(padOfficeKey(), *block);
    const std::string bound =
        order.pinAccount.substr(order.pinAccount.size() - 1 - BoundDigits, BoundDigits);
    const Bytes account = bcd(std::string(clear.size() * 2 - BoundDigits, '0') + bound);
    for (std::size_t at = 0; at < account.size(); ++at)
        clear[at] = static_cast<std::uint8_t>(clear[at] ^ account[at]);
    const std::string text = digits(clear);
    const std::string pin = text.substr(2, PinSize);
    const bool isPin = text.starts_with("06") &&
                       std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; }) &&
                       text.find_first_not_of('F', 2 + PinSize) == std::string::npos;
    return isPin ? pin : std::string();
}

/// What everybody tries first.
bool isSimple(const std::string &pin, const std::string &number)
{
    const bool isOneDigit = pin.find_first_not_of(pin.front()) == std::string::npos;
    constexpr std::size_t BirthFrom = 8; // YYMMDD of it
    return isOneDigit || pin == "123456" || pin == "654321" ||
           pin == number.substr(BirthFrom, pin.size());
}

std::string admission(const CardQuestion &question, const keys::Factors &factors, Bytes text)
{
    const Cipher cipher = question.cipher == "sm4" ? Cipher::Sm4 : Cipher::TripleDes;
    const Bytes own = keys::cardKey(cipher, socialUnblockMaster(), factors);
    Bytes command = hex("0082000610");
    append(command,
           keys::proof(cipher, keys::sessionKey(cipher, own, hex(question.challenge)), text));
    append(command, text);
    return toHex(command);
}

/// `pin` is empty when the old one shall count again.
std::string pinCommand(const CardQuestion &question, const keys::Factors &factors,
                       const std::string &pin)
{
    constexpr std::size_t MacSize = 4;
    const Cipher cipher = question.cipher == "sm4" ? Cipher::Sm4 : Cipher::TripleDes;
    const Bytes master = socialMaintenanceMaster();
    const Bytes own = keys::cardKey(
        cipher, cipher == Cipher::Sm4 ? ByteView(master) : ByteView(master).first(8), factors);
    const Bytes session = keys::sessionKey(cipher, own, hex(question.challenge));
    const Bytes sealed = pin.empty() ? Bytes() : keys::sealed(cipher, session, bcd(pin));
    Bytes command{0x84, 0x24, 0x00, static_cast<std::uint8_t>(pin.empty() ? 0x00 : 0x01),
                  static_cast<std::uint8_t>(sealed.size() + MacSize)};
    append(command, sealed);
    append(command, keys::mac(cipher, session, command));
    return toHex(command);
}

} // namespace

HttpResponse SocialSecurityService::orders(const HttpRequest &request, WallTime now,
                                           const std::string &refusal)
{
    if (request.path == "/v1/cards" && request.method == "POST")
        return cards(request, now, refusal);
    if (const auto key = partBetween(request.path, "/v1/card-losses/", "");
        key && request.method == "PUT")
        return loss(*key, request.body, now, refusal);
    if (const auto key = partBetween(request.path, "/v1/card-orders/", "/commands");
        key && request.method == "POST")
        return command(*key, request.body);
    if (const auto key = partBetween(request.path, "/v1/card-orders/", "/outcome");
        key && request.method == "PUT")
        return ended(*key, request.body);
    if (const auto key = partBetween(request.path, "/v1/card-orders/", "");
        key && request.method == "PUT")
        return order(*key, request.body, refusal);
    return {NotFound, {}};
}

/// Of somebody who shows who they are by a card, that one alone.
HttpResponse SocialSecurityService::cards(const HttpRequest &request, WallTime now,
                                          const std::string &refusal)
{
    const Known who = known(request, "cards", now, refusal);
    if (const auto *why = std::get_if<HttpResponse>(&who))
        return *why;
    if (std::holds_alternative<Office::NotKnown>(who))
        return {Ok, R"({"state":"notKnown"})"};
    const auto query = parseQuery(request.body);
    const Insured &person = std::get<Insured>(who);
    auto select =
        database_->prepare("SELECT card FROM social_cards WHERE number = ? ORDER BY card");
    if (!select)
        return {Broken, {}};
    select->bind(std::string_view(person.number));
    const auto all = select->rows<std::string>([&] { return select->text(0); });
    if (!all)
        return {Broken, {}};
    std::vector<CardStanding> told;
    for (const std::string &each : *all) {
        const auto mine = card(each);
        if (!mine || !*mine)
            return {Broken, {}};
        if (!query->person.card.empty() && query->person.card != each)
            continue;
        told.push_back({(*mine)->reference, maskedName(person.name),
                        each.substr(each.size() - EndingSize),
                        cardStandingState(name((*mine)->state)).value_or(CardStanding::State::Lost),
                        (*mine)->lostUntil, (*mine)->pinAtCounter});
    }
    if (told.empty() && !query->person.card.empty())
        return refused("cardUnknown");
    return {Ok, toJson(told)};
}

HttpResponse SocialSecurityService::order(const std::string &key, const std::string &body,
                                          const std::string &refusal)
{
    if (!isKey(key))
        return notUnderstood(WrongKey);
    const auto wanted = parseCardOrder(body);
    if (!wanted)
        return notUnderstood(wanted.error().detail);
    const std::string content = toJson(*wanted);
    auto before = database_->prepare("SELECT content FROM social_card_orders WHERE key = ?");
    auto insert = database_->prepare("INSERT INTO social_card_orders(key, content, what, card, "
                                     "code) VALUES(?, ?, ?, ?, ?)");
    const auto mine = cardBy("reference", wanted->reference);
    if (!before || !insert || !mine)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row)
        return before->text(0) == content ? HttpResponse{Ok, toJson(Office::Ordered{})}
                                          : refused("keyReused");
    if (!refusal.empty())
        return refused(refusal.c_str());
    if (!*mine)
        return refused("cardUnknown");
    if ((*mine)->state == KnownCard::State::Lost)
        return refused("cardLost");
    if ((*mine)->pinAtCounter)
        return refused("pinAtCounter");
    if (wanted->what != CardOrder::What::Unblock) {
        const std::string pin = pinIn(*wanted);
        if (pin.empty())
            return refused("wrongBlock");
        if (isSimple(pin, (*mine)->number))
            return refused("pinTooSimple");
    }
    const auto kept = insert->bind(std::string_view(key))
                          .bind(std::string_view(content))
                          .bind(std::string_view(name(wanted->what)))
                          .bind(std::string_view((*mine)->card))
                          .bind(std::string_view(code(CodeLength)))
                          .run();
    return kept ? HttpResponse{Created, toJson(Office::Ordered{})} : HttpResponse{Broken, {}};
}

/// Only while the order is open.
HttpResponse SocialSecurityService::command(const std::string &key, const std::string &body)
{
    constexpr std::size_t TextSize = 8;
    const auto question = parseCardQuestion(body);
    if (!question)
        return notUnderstood(question.error().detail);
    auto select =
        database_->prepare("SELECT content, outcome FROM social_card_orders WHERE key = ?");
    if (!select)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return refused("neverHeard");
    if (!select->text(1).empty())
        return refused("orderEnded");
    const auto order = parseCardOrder(select->text(0));
    if (!order)
        return {Broken, {}};
    const auto factors = keys::factorsOf(Area, hex(question->history));
    if (question->step == CardQuestion::Step::Admit)
        return {Ok,
                toJson(Office::Command{admission(*question, factors, random_->bytes(TextSize))})};
    const std::string pin = order->what == CardOrder::What::Unblock ? std::string() : pinIn(*order);
    return {Ok, toJson(Office::Command{pinCommand(*question, factors, pin)})};
}

/// What was heard first of an end counts; that nobody knew it is none.
HttpResponse SocialSecurityService::ended(const std::string &key, const std::string &body)
{
    const auto heard = parseCardOutcome(body);
    if (!heard)
        return notUnderstood(heard.error().detail);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto select = database_->prepare(
        "SELECT card, what, code, outcome FROM social_card_orders WHERE key = ?");
    auto update = database_->prepare(
        "UPDATE social_card_orders SET outcome = ?, times = times + 1 WHERE key = ?");
    if (!transaction || !select || !update)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return refused("neverHeard");
    const bool isOpen = select->text(3).empty() || select->text(3) == "unknown";
    const std::string outcome = isOpen ? huimin::name(heard->outcome) : select->text(3);
    auto mine = card(select->text(0));
    if (!mine || !*mine)
        return {Broken, {}};
    if (isOpen && outcome == "done" && (*mine)->state == KnownCard::State::Inactive)
        (*mine)->state = KnownCard::State::Active;
    (*mine)->pinAtCounter = (*mine)->pinAtCounter || heard->keyRefused;
    const bool done = update->bind(std::string_view(outcome)).bind(std::string_view(key)).run() &&
                      keep(**mine) && transaction->commit();
    return done ? HttpResponse{Ok, toJson(Office::Noted{select->text(2), {}})}
                : HttpResponse{Broken, {}};
}

HttpResponse SocialSecurityService::loss(const std::string &key, const std::string &body,
                                         WallTime now, const std::string &refusal)
{
    if (!isKey(key))
        return notUnderstood(WrongKey);
    const auto told = parseCardLoss(body);
    if (!told)
        return notUnderstood(told.error().detail);
    const std::string content = toJson(*told);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto before =
        database_->prepare("SELECT content, answer FROM social_card_losses WHERE key = ?");
    auto insert =
        database_->prepare("INSERT INTO social_card_losses(key, content, answer) VALUES(?, ?, ?)");
    auto mine = cardBy("reference", told->reference);
    if (!transaction || !before || !insert || !mine)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row)
        return before->text(0) == content ? HttpResponse{Ok, before->text(1)}
                                          : refused("keyReused");
    if (!refusal.empty())
        return refused(refusal.c_str());
    if (!*mine)
        return refused("cardUnknown");
    if ((*mine)->state != KnownCard::State::Lost)
        (*mine)->lostUntil = dayText(pension_rules::dayOf(now) + LossRests);
    (*mine)->state = KnownCard::State::Lost;
    const std::string answer = toJson(Office::Noted{code(CodeLength), (*mine)->lostUntil});
    const bool done = insert->bind(std::string_view(key))
                          .bind(std::string_view(content))
                          .bind(std::string_view(answer))
                          .run() &&
                      keep(**mine) && transaction->commit();
    return done ? HttpResponse{Created, answer} : HttpResponse{Broken, {}};
}

Result<std::vector<SocialSecurityService::CardWork>> SocialSecurityService::cardWorks()
{
    auto select =
        database_->prepare("SELECT key, what, outcome, times FROM social_card_orders ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<CardWork>([&] {
        return CardWork{select->text(0), select->text(1), select->text(2),
                        static_cast<int>(select->integer(3))};
    });
}

} // namespace huimin::town
