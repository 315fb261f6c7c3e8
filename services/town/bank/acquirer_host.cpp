// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/bank/acquirer_host.h"

#include "kiosk/emv/data.h"
#include "kiosk/emv/verification_results.h"
#include "services/town/issuer/personalise.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::town {

using iso8583::Message;

namespace {

constexpr std::size_t MacSize = 8;
constexpr std::size_t CheckSize = 4;
constexpr std::size_t WorkingKeySize = 16;
constexpr std::size_t KeysKept = 2;
/// What stands in the place of a request that its reversal overtook.
constexpr const char *Overtaken = "22";

Money amountOf(const Message &message)
{
    std::int64_t fen = 0;
    for (const char digit : message.text(4))
        fen = fen * 10 + (digit - '0');
    return Money::fen(fen);
}

emv::Data chipData(const Message &message)
{
    emv::Data data;
    const auto objects = emv::parseTlv(message.bytes(55));
    if (objects)
        for (const emv::Tlv &object : *objects)
            data.set(object.tag, object.value);
    return data;
}

bool wasAuthenticated(const emv::Data &data)
{
    const Bytes &results = data.get(emv::tag::TerminalVerificationResults);
    constexpr std::uint8_t Failures = 0x40 | 0x08 | 0x04; // SDA, DDA, CDA failed
    return results.size() == 5 && (results[0] & Failures) == 0;
}

} // namespace

AcquirerHost::AcquirerHost(sqlite::Database &database, Ledger ledger, CardFile cards,
                           iso8583::Dialect dialect, Settings settings, crypto::Random &random)
    : database_(&database), ledger_(std::move(ledger)), cards_(std::move(cards)),
      dialect_(std::move(dialect)), settings_(std::move(settings)), random_(random)
{}

Result<AcquirerHost> AcquirerHost::open(sqlite::Database &database, iso8583::Dialect dialect,
                                        Settings settings, crypto::Random &random)
{
    auto ledger = Ledger::open(database);
    auto cards = CardFile::open(database);
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS card_requests(
            terminal TEXT NOT NULL, stan TEXT NOT NULL, date TEXT NOT NULL,
            code TEXT NOT NULL, pan TEXT NOT NULL, authorisation TEXT NOT NULL,
            reference TEXT NOT NULL, field55 BLOB, amount INTEGER NOT NULL,
            purchase INTEGER NOT NULL, reversed INTEGER NOT NULL,
            PRIMARY KEY (terminal, stan, date)) STRICT;
    )");
    if (!ledger || !cards || !made)
        return fail(!ledger ? ledger.error() : !cards ? cards.error() : made.error());
    AcquirerHost host(database, *std::move(ledger), *std::move(cards), std::move(dialect),
                      std::move(settings), random);
    for (const auto &[id, name] :
         {std::pair{Ledger::Equity, "equity"}, std::pair{TerminalCash, "cash in terminals"},
          std::pair{BillClearing, "bills to pass on"}})
        if (auto added = host.ledger_.addAccount(id, name, {}); !added)
            return fail(added.error());
    return host;
}

std::optional<iso8583::Frame> AcquirerHost::answer(const iso8583::Frame &frame)
{
    Message request;
    if (!dialect_.unpack(frame.message, request) || !request.has(11) || !request.has(41))
        return std::nullopt;
    const bool needsKeys = request.mti() != "0800" && request.mti() != "0820";
    const Keys *keys = needsKeys ? keysOf(request, frame.message) : nullptr;
    Message response = respond(request, keys);
    if (keys != nullptr)
        response.set(64, Bytes(MacSize));
    iso8583::Frame out{iso8583::swapped(frame.tpdu), frame.header, {}};
    if (!dialect_.pack(response, out.message))
        return std::nullopt;
    if (keys != nullptr) {
        const Bytes mac =
            iso8583::macByKey(keys->mac, settings_.macAlgorithm,
                              ByteView(out.message).first(out.message.size() - MacSize));
        std::ranges::copy(mac, out.message.end() - MacSize);
    }
    return out;
}

std::optional<AcquirerHost::Summary> AcquirerHost::summary(const iso8583::Frame &frame) const
{
    Message message;
    if (!dialect_.unpack(frame.message, message))
        return std::nullopt;
    return Summary{message.mti(), std::string(message.text(41)), std::string(message.text(11)),
                   amountOf(message), std::string(message.text(39))};
}

iso8583::Frame AcquirerHost::spoilt(iso8583::Frame frame)
{
    frame.message.back() ^= 0x01;
    return frame;
}

/// The pair with which the request was sealed; null when no pair fits.
const AcquirerHost::Keys *AcquirerHost::keysOf(const Message &request, ByteView raw) const
{
    const auto pairs = keys_.find(std::string(request.text(41)));
    if (!request.has(64) || pairs == keys_.end())
        return nullptr;
    const ByteView covered = raw.first(raw.size() - MacSize);
    for (const Keys &pair : pairs->second) {
        const Bytes mac = iso8583::macByKey(pair.mac, settings_.macAlgorithm, covered);
        if (std::ranges::equal(mac, request.bytes(64)))
            return &pair;
    }
    return nullptr;
}

Message AcquirerHost::respond(const Message &request, const Keys *keys)
{
    Message answer;
    std::string mti = request.mti();
    mti[2] = static_cast<char>(mti[2] + 1);
    answer.setMti(mti);
    for (const int field : {3, 4, 11, 25, 41, 42, 49, 60})
        if (request.has(field))
            answer.set(field, request.text(field));
    if (request.mti() == "0800")
        signOn(request, answer);
    else if (request.mti() == "0820")
        answer.set(39, "00");
    else if (keys == nullptr)
        answer.set(39, "A0");
    else if (!mischief_.answerAllWith.empty())
        answer.set(39, mischief_.answerAllWith);
    else if (request.mti() == "0200")
        authorise(request, *keys, answer);
    else if (request.mti() == "0400")
        reverse(request, answer);
    else
        answer.set(39, "40");
    if (!mischief_.sayAfterwards.empty())
        answer.set(39, mischief_.sayAfterwards);
    return answer;
}

Bytes AcquirerHost::encryptedKey(const Bytes &key) const
{
    return settings_.scheme == iso8583::Scheme::Sm4 ? crypto::sm4Encrypt(settings_.masterKey, key)
                                                    : crypto::desEncrypt(settings_.masterKey, key);
}

Bytes AcquirerHost::checkValue(const Bytes &key) const
{
    const bool sm4 = settings_.scheme == iso8583::Scheme::Sm4;
    Bytes value = sm4 ? crypto::sm4Encrypt(key, Bytes(crypto::Sm4Block))
                      : crypto::desEncrypt(key, Bytes(crypto::DesBlock));
    value.resize(CheckSize);
    return value;
}

void AcquirerHost::signOn(const Message &request, Message &answer)
{
    Keys fresh{random_.bytes(WorkingKeySize), random_.bytes(WorkingKeySize)};
    Bytes field62 = encryptedKey(fresh.pin);
    append(field62, checkValue(fresh.pin));
    append(field62, encryptedKey(fresh.mac));
    append(field62, checkValue(fresh.mac));
    if (std::exchange(mischief_.wrongCheckValue, false))
        field62.back() ^= 0x01;
    answer.set(62, field62);
    answer.set(39, "00");
    auto &pairs = keys_[std::string(request.text(41))];
    pairs.insert(pairs.begin(), std::move(fresh));
    pairs.resize(std::min(pairs.size(), KeysKept));
}

std::string AcquirerHost::checkPin(const Message &request, const Keys &keys)
{
    const bool sm4 = settings_.scheme == iso8583::Scheme::Sm4;
    const ByteView block = request.bytes(52);
    if (block.size() != (sm4 ? 16u : 8u))
        return "99";
    const Bytes clear =
        sm4 ? crypto::sm4Decrypt(keys.pin, block) : crypto::desDecrypt(keys.pin, block);
    const std::string pan(request.text(2));
    const std::string part = pan.substr(pan.size() - 13, 12);
    const Bytes panField = hex(std::string(clear.size() * 2 - 12, '0') + part);
    Bytes field = clear;
    for (std::size_t at = 0; at < field.size(); ++at)
        field[at] = static_cast<std::uint8_t>(field[at] ^ panField[at]);
    const std::size_t length = field[0] & 0x0F;
    const std::string text = digits(field).substr(2);
    if (field[0] >> 4 != 0 || length < 4 || length > 12 ||
        text.substr(length).find_first_not_of('F') != std::string::npos)
        return "99";
    const auto checked = cards_.checkPin(pan, text.substr(0, length));
    if (!checked)
        return "14";
    return *checked == CardFile::PinCheck::Right   ? "00"
           : *checked == CardFile::PinCheck::Wrong ? "55"
                                                   : "75";
}

bool AcquirerHost::cryptogramIsGood(const Message &request, const IssuedCard &card, int &counter,
                                    Bytes &requestCryptogram) const
{
    const emv::Data data = chipData(request);
    const Bytes &atc = data.get(emv::tag::ApplicationTransactionCounter);
    const Bytes &issuerData = data.get(emv::tag::IssuerApplicationData);
    requestCryptogram = data.get(emv::tag::ApplicationCryptogram);
    if (atc.size() != 2 || issuerData.size() < 7)
        return false;
    counter = atc[0] << 8 | atc[1];
    Bytes terminalData;
    for (const emv::Tag each :
         {emv::tag::AmountAuthorised, emv::tag::AmountOther, emv::tag::TerminalCountryCode,
          emv::tag::TerminalVerificationResults, emv::tag::TransactionCurrencyCode,
          emv::tag::TransactionDate, emv::tag::TransactionType, emv::tag::UnpredictableNumber})
        append(terminalData, data.get(each));
    const Bytes key = issuer::sessionKey(
        card.cipher,
        issuer::cardKey(card.cipher, issuer::masterKeyForCryptograms(), card.pan, card.sequence),
        static_cast<std::uint16_t>(counter));
    const Bytes expected = issuer::cryptogram(
        card.cipher, key,
        issuer::cryptogramData({terminalData, data.get(emv::tag::ApplicationInterchangeProfile),
                                static_cast<std::uint16_t>(counter),
                                Bytes(issuerData.begin() + 3, issuerData.begin() + 7)}));
    return expected == requestCryptogram &&
           data.get(emv::tag::AmountAuthorised) == bcd(std::string(request.text(4)));
}

Bytes AcquirerHost::issuerData(const IssuedCard &card, int counter, const Bytes &requestCryptogram,
                               const std::string &code) const
{
    const auto atc = static_cast<std::uint16_t>(counter);
    const auto keyFrom = [&](const Bytes &master) {
        return issuer::sessionKey(
            card.cipher, issuer::cardKey(card.cipher, master, card.pan, card.sequence), atc);
    };
    Bytes authentication = issuer::responseCryptogram(
        card.cipher, keyFrom(issuer::masterKeyForCryptograms()), requestCryptogram, bytesOf(code));
    append(authentication, bytesOf(code));
    Bytes out = emv::encode(emv::tag::IssuerAuthenticationData, authentication);
    if (card.blockByScript) {
        Bytes command = hex("841E000004");
        append(command, issuer::scriptMac(card.cipher, keyFrom(issuer::masterKeyForScripts()),
                                          command, atc, requestCryptogram));
        Bytes script = emv::encode(emv::tag::IssuerScriptIdentifier, hex("00000001"));
        append(script, emv::encode(emv::tag::IssuerScriptCommand, command));
        append(out, emv::encode(emv::tag::IssuerScript2, script));
    }
    return out;
}

std::string AcquirerHost::decide(const Message &request, const Keys &keys, const IssuedCard &card,
                                 Money amount)
{
    if (card.status == IssuedCard::Status::Lost)
        return "41";
    if (card.status == IssuedCard::Status::Restricted)
        return "62";
    if (card.status == IssuedCard::Status::Inactive)
        return "21";
    if (!wasAuthenticated(chipData(request)))
        return "05";
    const std::string pinCode = checkPin(request, keys);
    if (pinCode != "00")
        return pinCode;
    const auto used = cards_.usedOn(card.pan, std::string(request.text(13)));
    const auto balance = ledger_.balance(card.account);
    if (!used || !balance)
        return "96";
    if (!amount.isPositive() || amount > settings_.perTransactionMax)
        return "61";
    if (used->amount + amount > card.dayLimit)
        return "61";
    if (used->count >= card.dayCount)
        return "65";
    if (*balance < amount)
        return "51";
    return "00";
}

void AcquirerHost::authorise(const Message &request, const Keys &keys, Message &answer)
{
    const Key key{std::string(request.text(41)), std::string(request.text(11)),
                  std::string(request.text(13))};
    const auto known = find(key);
    if (!known) {
        answer.set(39, "96");
        return;
    }
    if (*known) {
        // A repeat gets its answer again; after a reversal there is nothing to get.
        answer.set(39, (*known)->reversed ? "22" : (*known)->code);
        if (!(*known)->authorisation.empty()) {
            answer.set(38, (*known)->authorisation);
            answer.set(37, (*known)->reference);
        }
        if (!(*known)->field55.empty())
            answer.set(55, (*known)->field55);
        return;
    }
    Known fresh;
    fresh.amount = amountOf(request);
    fresh.pan = request.text(2);
    fresh.purchase = request.text(3).starts_with("00");
    fresh.reference = fmt::format("{:0>6}{:0>6}", request.text(13), request.text(11));

    auto transaction = sqlite::Transaction::begin(*database_);
    const auto card = cards_.find(fresh.pan);
    int counter = 0;
    Bytes requestCryptogram;
    if (!transaction || !card) {
        answer.set(39, "96");
        return;
    }
    if (!*card) {
        fresh.code = "14";
    } else if (!cryptogramIsGood(request, **card, counter, requestCryptogram)) {
        fresh.code = "05";
    } else {
        const auto newCounter = cards_.acceptCounter(fresh.pan, counter);
        fresh.code = newCounter && *newCounter ? decide(request, keys, **card, fresh.amount) : "05";
        fresh.field55 = issuerData(**card, counter, requestCryptogram, fresh.code);
    }
    if (fresh.code == "00") {
        fresh.authorisation = fmt::format("{:0>6}", request.text(11));
        const auto moved =
            ledger_.move((*card)->account, fresh.purchase ? BillClearing : TerminalCash,
                         fresh.amount, key.terminal + ":" + key.stan + ":" + key.date);
        const auto used = cards_.use(fresh.pan, key.date, fresh.amount, 1);
        if (!moved || !used)
            fresh.code = "96";
    }
    auto done = remember(key, fresh);
    if (done)
        done = transaction->commit();
    answer.set(39, done ? fresh.code : "96");
    answer.set(37, fresh.reference);
    if (!fresh.authorisation.empty())
        answer.set(38, fresh.authorisation);
    if (!fresh.field55.empty())
        answer.set(55, fresh.field55);
}

void AcquirerHost::reverse(const Message &request, Message &answer)
{
    // 61: batch, trace number and date of the original.
    const std::string original(request.text(61));
    if (original.size() != 16) {
        answer.set(39, "30");
        return;
    }
    const Key key{std::string(request.text(41)), original.substr(6, 6), original.substr(12, 4)};
    auto known = find(key);
    if (!known) {
        answer.set(39, "96");
        return;
    }
    if (!*known) {
        // It overtook its original, or that never arrived: from now on it is undone.
        Known tombstone;
        tombstone.code = Overtaken;
        tombstone.reversed = true;
        tombstone.amount = amountOf(request);
        tombstone.pan = request.text(2);
        answer.set(39, remember(key, tombstone) ? "25" : "96");
        return;
    }
    if ((*known)->reversed) {
        answer.set(39, "00");
        return;
    }
    if ((*known)->amount != amountOf(request)) {
        answer.set(39, "64");
        return;
    }
    auto transaction = sqlite::Transaction::begin(*database_);
    bool done = transaction.has_value();
    if (done && (*known)->code == "00") {
        const auto card = cards_.find((*known)->pan);
        done = card && *card &&
               ledger_.move((*known)->purchase ? BillClearing : TerminalCash, (*card)->account,
                            (*known)->amount,
                            key.terminal + ":" + key.stan + ":" + key.date + ":reversal") &&
               cards_.use((*known)->pan, key.date, Money() - (*known)->amount, -1);
    }
    (*known)->reversed = true;
    done = done && remember(key, **known) && transaction->commit();
    answer.set(39, done ? "00" : "96");
}

Result<std::optional<AcquirerHost::Known>> AcquirerHost::find(const Key &key)
{
    auto select = database_->prepare(
        "SELECT code, pan, authorisation, reference, field55, amount, purchase, reversed "
        "FROM card_requests WHERE terminal = ? AND stan = ? AND date = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(key.terminal))
                         .bind(std::string_view(key.stan))
                         .bind(std::string_view(key.date))
                         .step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return Known{select->text(0),         select->text(1),        select->text(2),
                 select->text(3),         select->blob(4),        Money::fen(select->integer(5)),
                 select->integer(6) != 0, select->integer(7) != 0};
}

Result<std::vector<AcquirerHost::Sale>> AcquirerHost::sales()
{
    auto select = database_->prepare(
        "SELECT stan, date, pan, amount, purchase, code, reversed FROM card_requests "
        "ORDER BY date, stan");
    if (!select)
        return fail(select.error());
    return select->rows<Sale>([&]() -> Result<Sale> {
        const std::string pan = select->text(2);
        const auto card = cards_.find(pan);
        if (!card)
            return fail(card.error());
        const bool approved = select->text(5) == "00";
        const bool reversed = select->integer(6) != 0;
        using State = Sale::State;
        return Sale{select->text(0),
                    select->text(1),
                    masked(Pan(pan)),
                    *card ? (*card)->account : std::string(),
                    Money::fen(select->integer(3)),
                    select->integer(4) != 0,
                    approved && !reversed          ? State::Done
                    : approved                     ? State::Reversed
                    : select->text(5) == Overtaken ? State::Overtaken
                                                   : State::Declined};
    });
}

const char *name(AcquirerHost::Sale::State state)
{
    switch (state) {
    case AcquirerHost::Sale::State::Done:
        return "done";
    case AcquirerHost::Sale::State::Reversed:
        return "reversed";
    case AcquirerHost::Sale::State::Declined:
        return "declined";
    case AcquirerHost::Sale::State::Overtaken:
        return "overtaken";
    }
    return "?";
}

Result<void> AcquirerHost::remember(const Key &key, const Known &known)
{
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO card_requests(terminal, stan, date, code, pan, authorisation, "
        "reference, field55, amount, purchase, reversed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(key.terminal))
        .bind(std::string_view(key.stan))
        .bind(std::string_view(key.date))
        .bind(std::string_view(known.code))
        .bind(std::string_view(known.pan))
        .bind(std::string_view(known.authorisation))
        .bind(std::string_view(known.reference))
        .bind(ByteView(known.field55))
        .bind(known.amount.inFen())
        .bind(std::int64_t{known.purchase})
        .bind(std::int64_t{known.reversed})
        .run();
}

} // namespace huimin::town
