// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/hardware_verbs.h"

#include "drivers/hardware/cabinet.h"
#include "drivers/hardware/cabinet_state.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace huimin::hardware {

using nlohmann::json;
using Words = ControlServer::Words;
using world::Place;

namespace {

constexpr int NotesMax = 1000;

Result<int> numberOf(const std::string &word, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || value < least || value > most)
        return fail(ErrorCode::BadData, fmt::format("{} is not {} to {}", word, least, most));
    return value;
}

/// A verb for a device that a station may lack.
template <typename Device>
void add(ControlServer &control, const std::string &usage, std::size_t least, std::size_t most,
         const char *name, Device *device,
         std::function<Result<json>(Device &, const Words &)> action)
{
    control.add(usage, least, most, [=](const Words &words) -> Result<json> {
        if (device == nullptr)
            return fail(ErrorCode::NotFound, fmt::format("this station has no {}", name));
        return action(*device, words);
    });
}

Result<json> insert(Cabinet &cabinet, crt::Simulator &reader, const std::string &id)
{
    Wallet::Entry *entry = cabinet.wallet().find(id);
    if (entry == nullptr)
        return fail(ErrorCode::NotFound, "no card " + id);
    const bool captured = std::ranges::find(reader.bin(), entry->card.get()) != reader.bin().end();
    if (entry->inBin || captured || reader.card() == entry->card.get())
        return fail(ErrorCode::NotFound, id + " is not in the wallet");
    if (!reader.insert(*entry->card))
        return fail(ErrorCode::Refused, "the card slot is closed");
    return json::object();
}

Result<json> layBadge(Cabinet &cabinet, const std::string &id)
{
    if (!cabinet.hasBadgeReader())
        return fail(ErrorCode::NotFound, "this station has no badge reader");
    const auto &badges = cabinet.wallet().badges();
    const auto badge = std::ranges::find(badges, id, &Wallet::BadgeEntry::id);
    if (badge == badges.end())
        return fail(ErrorCode::NotFound, "no badge " + id);
    if (cabinet.badgeThere() != nullptr)
        return fail(ErrorCode::Refused, "a badge lies there");
    cabinet.layBadge(&*badge);
    return json::object();
}

Result<json> liftBadge(Cabinet &cabinet)
{
    if (cabinet.badgeThere() == nullptr)
        return fail(ErrorCode::NotFound, "no badge lies there");
    cabinet.layBadge(nullptr);
    return json::object();
}

/// "CARD torn-after 40": after how many bytes it is taken away again. Nothing: it stays.
Result<std::optional<std::size_t>> tornAfterIn(const Words &words)
{
    constexpr int BytesMost = 10'000;
    if (words.size() == 1)
        return std::nullopt;
    const auto bytes = numberOf(words.back(), 0, BytesMost);
    if (words.size() != 3 || words[1] != "torn-after" || !bytes)
        return fail(ErrorCode::BadData, "after how many bytes? CARD torn-after 40");
    return static_cast<std::size_t>(*bytes);
}

bool liesAnything(const Cabinet &cabinet)
{
    return cabinet.purseThere() != nullptr || cabinet.socialCardLaid() != nullptr;
}

Result<json> layPurse(Cabinet &cabinet, const Words &words)
{
    if (!cabinet.hasPurseReader())
        return fail(ErrorCode::NotFound, "this station has no reader for cultural cards");
    const Wallet::PurseEntry *purse = cabinet.wallet().findPurse(words[0]);
    if (purse == nullptr)
        return fail(ErrorCode::NotFound, "no cultural card " + words[0]);
    if (liesAnything(cabinet))
        return fail(ErrorCode::Refused, "a card lies there");
    const auto tornAfter = tornAfterIn(words);
    if (!tornAfter)
        return fail(tornAfter.error());
    cabinet.layPurse(purse, *tornAfter);
    return json::object();
}

Result<json> liftPurse(Cabinet &cabinet)
{
    if (cabinet.purseThere() == nullptr)
        return fail(ErrorCode::NotFound, "no cultural card lies there");
    cabinet.layPurse(nullptr);
    return json::object();
}

Result<json> laySocialCard(Cabinet &cabinet, const Words &words)
{
    if (!cabinet.hasPurseReader())
        return fail(ErrorCode::NotFound, "this station has no reader that cards are laid on");
    const Wallet::SocialEntry *card = cabinet.wallet().findSocialCard(words[0]);
    if (card == nullptr)
        return fail(ErrorCode::NotFound, "no social-security card " + words[0]);
    if (!card->card->mayBeLaid())
        return fail(ErrorCode::Refused, words[0] + " is too old to be read without contacts");
    if (liesAnything(cabinet))
        return fail(ErrorCode::Refused, "a card lies there");
    const auto tornAfter = tornAfterIn(words);
    if (!tornAfter)
        return fail(tornAfter.error());
    cabinet.laySocialCard(card, *tornAfter);
    return json::object();
}

Result<json> liftSocialCard(Cabinet &cabinet)
{
    if (cabinet.socialCardLaid() == nullptr)
        return fail(ErrorCode::NotFound, "no social-security card lies there");
    cabinet.laySocialCard(nullptr);
    return json::object();
}

Result<json> putSocialCard(Cabinet &cabinet, const Words &words)
{
    if (!cabinet.hasSocialCardReader())
        return fail(ErrorCode::NotFound, "this station has no slot for social-security cards");
    const Wallet::SocialEntry *card = cabinet.wallet().findSocialCard(words[0]);
    if (card == nullptr)
        return fail(ErrorCode::NotFound, "no social-security card " + words[0]);
    if (cabinet.socialCardThere() != nullptr)
        return fail(ErrorCode::Refused, "a card is in the slot");
    Cabinet::PutIn how;
    how.upsideDown = words.size() == 2 && words[1] == "upside-down";
    if (!how.upsideDown) {
        const auto tornAfter = tornAfterIn(words);
        if (!tornAfter)
            return fail(tornAfter.error());
        how.tornAfter = *tornAfter;
    }
    cabinet.putSocialCard(card, how);
    return json::object();
}

/// As soon as it is told something that begins so, and has done it.
Result<json> takeSocialCardAt(const Cabinet &cabinet, const std::string &word)
{
    const auto prefix = fromHex(word);
    if (!prefix || prefix->empty())
        return fail(ErrorCode::BadData, word + " is no command in hex");
    if (cabinet.socialCardThere() == nullptr)
        return fail(ErrorCode::NotFound, "no social-security card is in the slot");
    cabinet.socialCardThere()->card->tearAt(*prefix, true);
    return json::object();
}

Result<json> takeSocialCard(Cabinet &cabinet)
{
    if (cabinet.socialCardThere() == nullptr)
        return fail(ErrorCode::NotFound, "no social-security card is in the slot");
    cabinet.putSocialCard(nullptr, {});
    return json::object();
}

Result<json> outOfSlot(const Cabinet &cabinet, const world::Card *card, const char *where)
{
    const Wallet::Entry *entry = cabinet.wallet().owner(card);
    if (entry == nullptr)
        return fail(ErrorCode::NotFound, std::string("no card is ") + where);
    return json{{"card", entry->id}};
}

Result<json> pullAt(Cabinet &cabinet, const Words &words)
{
    const auto prefix = fromHex(words[0]);
    if (!prefix || prefix->empty())
        return fail(ErrorCode::BadData, words[0] + " is no command in hex");
    const auto nth = words.size() > 1 ? numberOf(words[1], 1, 100) : Result<int>(1);
    if (!nth)
        return fail(nth.error());
    cabinet.pullCardAt(*prefix, *nth);
    return json::object();
}

Result<json> press(zt_epp::Simulator &pad, const std::string &keys)
{
    if (keys.find_first_not_of("0123456789ECX") != std::string::npos)
        return fail(ErrorCode::BadData, "keys are digits, E, C and X");
    if (!pad.isEntering())
        return fail(ErrorCode::Refused, "the PIN pad takes no keys now");
    for (const char key : keys)
        pad.press(key);
    return json::object();
}

/// As `press`, and "." the point, "Z" double zero, "F1" to "F4".
Result<json> pressOpen(zt_epp::Simulator &pad, const std::string &keys)
{
    std::string all;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (keys[at] != 'F') {
            all += keys[at];
            continue;
        }
        ++at;
        if (at == keys.size() || keys[at] < '1' || keys[at] > '4')
            return fail(ErrorCode::BadData, "function keys are F1 to F4");
        all += static_cast<char>('a' + keys[at] - '1');
    }
    if (all.find_first_not_of("0123456789ECX.Zabcd") != std::string::npos)
        return fail(ErrorCode::BadData, "keys are digits, E, C, X, ., Z and F1 to F4");
    if (!pad.isOpen() && all.find_first_not_of("abcd") != std::string::npos)
        return fail(ErrorCode::Refused, "the keyboard is not open now");
    for (const char key : all)
        pad.press(key);
    return json::object();
}

Result<json> plugHeadset(io_board::Simulator &board, const std::string &way)
{
    if (way != "in" && way != "out")
        return fail(ErrorCode::BadData, "a headset goes in or out");
    board.plugHeadset(way == "in");
    return json::object();
}

Result<json> put(Cabinet &cabinet, ccnet::Simulator &acceptor, const std::string &word)
{
    const auto yuan = numberOf(word, 1, 100);
    if (!yuan)
        return fail(yuan.error());
    const auto purse = cabinet.notes().at({Place::Kind::Resident});
    const auto note = std::ranges::find(purse, Money::yuan(*yuan), [&](world::NoteId id) {
        return cabinet.notes().note(id).denomination;
    });
    if (note == purse.end())
        return fail(ErrorCode::NotFound, fmt::format("no {} yuan note is in the purse", *yuan));
    if (!acceptor.insert(*note))
        return fail(ErrorCode::Refused, "the acceptor does not pull the note in");
    return json::object();
}

Result<json> takeNotes(io_board::Simulator &tray, const Words &words)
{
    const auto most = words.empty() ? Result<int>(NotesMax) : numberOf(words[0], 1, NotesMax);
    if (!most)
        return fail(most.error());
    if (!tray.isOpen())
        return fail(ErrorCode::Refused, "the tray is closed");
    return json{{"taken", tray.take(*most)}};
}

/// As a scanner sends what it reads: with a return behind it.
Result<json> scan(PtyPort &line, const std::string &code)
{
    if (code.empty())
        return fail(ErrorCode::BadData, "a code has characters");
    if (const auto sent = line.write(bytesOf(code + "\r")); !sent)
        return fail(sent.error());
    return json::object();
}

Result<json> receipt(const Receipts &receipts, const Words &words)
{
    const auto count = static_cast<int>(receipts.all().size());
    if (count == 0)
        return fail(ErrorCode::NotFound, "nothing has been printed");
    const auto number = words.empty() ? Result<int>(count) : numberOf(words[0], 1, count);
    if (!number)
        return fail(number.error());
    const auto &found = receipts.all()[static_cast<std::size_t>(*number - 1)];
    return json{{"number", found.number}, {"picture", found.picture}, {"text", found.text}};
}

void addCardVerbs(ControlServer &control, Cabinet &cabinet)
{
    crt::Simulator *reader = cabinet.cardReader();
    const char *name = "card reader";
    const auto add_ = [&](const char *usage, std::size_t least, std::size_t most, auto action) {
        add<crt::Simulator>(control, usage, least, most, name, reader, action);
    };
    add_("insert CARD: a card from the wallet into the slot", 1, 1,
         [&cabinet](crt::Simulator &slot, const Words &words) {
             return insert(cabinet, slot, words[0]);
         });
    add_("take-card: the card that waits at the gate", 0, 0,
         [&cabinet](crt::Simulator &slot, const Words &) {
             return outOfSlot(cabinet, slot.take(), "at the gate");
         });
    add_("pull-card: out of the machine, against its motor", 0, 0,
         [&cabinet](crt::Simulator &slot, const Words &) {
             return outOfSlot(cabinet, slot.pull(), "in the machine");
         });
    add_("pull-card-at HEX [N]: it is pulled when the n-th command that begins so is given to it",
         1, 2, [&cabinet](crt::Simulator &, const Words &words) { return pullAt(cabinet, words); });
}

void addCameras(ControlServer &control, Cabinet &cabinet)
{
    const auto show = [](StandCamera &camera, const Words &words) -> Result<json> {
        if (const auto shown = camera.show(words[0]); !shown)
            return fail(shown.error());
        return json::object();
    };
    add<StandCamera>(control, "lay-paper PAPER: under the document camera; nothing: it is taken up",
                     1, 1, "document camera", cabinet.documentCamera(), show);
    add<StandCamera>(control, "stand-before WHO: before the face camera; nobody: they have gone", 1,
                     1, "face camera", cabinet.faceCamera(), show);
}

void addHands(ControlServer &control, Cabinet &cabinet)
{
    add<zt_epp::Simulator>(
        control, "press KEYS: digits, E enter, C clear, X cancel on the PIN pad", 1, 1, "PIN pad",
        cabinet.pinPad(),
        [](zt_epp::Simulator &pad, const Words &words) { return press(pad, words[0]); });
    add<zt_epp::Simulator>(
        control, "key KEYS: the same keys, ., Z for 00 and F1 to F4, while no PIN is entered", 1, 1,
        "PIN pad", cabinet.pinPad(),
        [](zt_epp::Simulator &pad, const Words &words) { return pressOpen(pad, words[0]); });
    add<io_board::Simulator>(control, "headset in|out: a plug in the socket", 1, 1,
                             "headset socket", cabinet.tray(),
                             [](io_board::Simulator &board, const Words &words) {
                                 return plugHeadset(board, words[0]);
                             });
    add<ccnet::Simulator>(control, "put YUAN: a note from the purse into the acceptor", 1, 1,
                          "acceptor", cabinet.acceptor(),
                          [&cabinet](ccnet::Simulator &acceptor, const Words &words) {
                              return put(cabinet, acceptor, words[0]);
                          });
    add<io_board::Simulator>(control, "take-notes [N]: from the open tray into the purse", 0, 1,
                             "tray", cabinet.tray(), takeNotes);
    add<PtyPort>(control, "scan TEXT: a code held before the scanner", 1, 1, "scanner",
                 cabinet.scanner(),
                 [](PtyPort &line, const Words &words) { return scan(line, words[0]); });
    add<sam_v::Simulator>(control, "lay-identity PERSON: an identity card on its reader", 1, 1,
                          "identity card reader", cabinet.identityReader(),
                          [&cabinet](sam_v::Simulator &, const Words &words) -> Result<json> {
                              if (const auto laid = cabinet.layIdentity(words[0]); !laid)
                                  return fail(laid.error());
                              return json::object();
                          });
    add<sam_v::Simulator>(control, "take-identity: what lies there", 0, 0, "identity card reader",
                          cabinet.identityReader(),
                          [&cabinet](sam_v::Simulator &, const Words &) -> Result<json> {
                              (void)cabinet.layIdentity({});
                              return json::object();
                          });
    control.add("lay-badge BADGE: a helper's, on the badge reader", 1, 1,
                [&cabinet](const Words &words) { return layBadge(cabinet, words[0]); });
    control.add("lift-badge: it is taken up again", 0, 0,
                [&cabinet](const Words &) { return liftBadge(cabinet); });
    control.add("lay-purse CARD [torn-after BYTES]: a cultural card, on its reader; taken away "
                "after so many bytes",
                1, 3, [&cabinet](const Words &words) { return layPurse(cabinet, words); });
    control.add("lift-purse: it is taken up again", 0, 0,
                [&cabinet](const Words &) { return liftPurse(cabinet); });
    control.add("put-social-card CARD [upside-down | torn-after BYTES]: a social-security card, "
                "into its slot; taken out after so many bytes",
                1, 3, [&cabinet](const Words &words) { return putSocialCard(cabinet, words); });
    control.add(
        "take-social-card-at HEX: it is taken out when it has done a command that begins so", 1, 1,
        [&cabinet](const Words &words) { return takeSocialCardAt(cabinet, words[0]); });
    control.add("take-social-card: it is taken out again", 0, 0,
                [&cabinet](const Words &) { return takeSocialCard(cabinet); });
    control.add("lay-social-card CARD [torn-after BYTES]: on the reader for cultural cards", 1, 3,
                [&cabinet](const Words &words) { return laySocialCard(cabinet, words); });
    control.add("lift-social-card: it is taken up again", 0, 0,
                [&cabinet](const Words &) { return liftSocialCard(cabinet); });
    control.add("receipt [N]: the last receipt, or the n-th", 0, 1,
                [&cabinet](const Words &words) { return receipt(cabinet.receipts(), words); });
    control.add("state: everything a person can see, and the world's own books", 0, 0,
                [&cabinet](const Words &) -> Result<json> { return visibleState(cabinet); });
}

} // namespace

void addHardwareVerbs(ControlServer &control, Cabinet &cabinet)
{
    addCardVerbs(control, cabinet);
    addHands(control, cabinet);
    addCameras(control, cabinet);
    for (const std::string &device : Mischief::devices())
        control.add(device, Mischief::usage(device),
                    [&cabinet, device](const Words &words) -> Result<json> {
                        if (const auto told = cabinet.mischief().tell(device, words); !told)
                            return fail(told.error());
                        return json::object();
                    });
    control.add("mend: everything that stands is ended", 0, 0,
                [&cabinet](const Words &) -> Result<json> {
                    cabinet.mischief().mend();
                    return json::object();
                });
}

} // namespace huimin::hardware
