// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/bank_card.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/encoding.h"
#include "kiosk/emv/chip.h"
#include "kiosk/emv/tags.h"

#include <algorithm>

namespace huimin::world {

using namespace emv;
using issuer::CardAuthentication;
using issuer::CardMischief;
using issuer::Cipher;

namespace {

constexpr std::uint8_t Aac = 0x00;
constexpr std::uint8_t Tc = 0x40;
constexpr std::uint8_t Arqc = 0x80;
constexpr std::uint8_t KindMask = 0xC0;
constexpr std::uint8_t SignatureAsked = 0x10;
constexpr std::size_t TerminalDataSize = 29;

Bytes status(std::uint16_t word)
{
    return {static_cast<std::uint8_t>(word >> 8), static_cast<std::uint8_t>(word & 0xFFu)};
}

Bytes counterBytes(std::uint16_t counter)
{
    return {static_cast<std::uint8_t>(counter >> 8), static_cast<std::uint8_t>(counter & 0xFFu)};
}

} // namespace

BankCard::BankCard(issuer::CardImage image, std::function<Bytes(std::size_t)> random)
    : image_(std::move(image)), random_(std::move(random)), isT0_(offersT0(image_.answerToReset))
{
    cardBlocked_ = image_.blocked;
}

void BankCard::reset()
{
    selected_ = nullptr;
    directorySelected_ = false;
    pdolValues_.clear();
    requestCryptogram_.clear();
    issuerGood_ = false;
    issuerTried_ = false;
    generated_ = 0;
    waiting_.clear();
}

BankCard::Memory BankCard::memory() const
{
    Memory memory{counter_, lastOnline_, cardBlocked_, {}};
    for (const issuer::ApplicationImage &application : image_.applications)
        memory.applicationsBlocked.push_back(application.order.blocked);
    return memory;
}

void BankCard::remember(const Memory &memory)
{
    counter_ = memory.counter;
    lastOnline_ = memory.lastOnline;
    cardBlocked_ = memory.blocked;
    if (memory.applicationsBlocked.size() == image_.applications.size())
        for (std::size_t at = 0; at < image_.applications.size(); ++at)
            image_.applications[at].order.blocked = memory.applicationsBlocked[at];
}

Bytes BankCard::respond(ByteView command)
{
    if (listener_)
        listener_(command);
    if (command.size() < 4)
        return status(0x6700);
    if (command[1] == 0xC0) { // GET RESPONSE
        const Bytes rest = std::exchange(waiting_, {});
        return rest.empty() ? status(0x6985) : withGood(rest);
    }
    Command parsed{command[0], command[1], command[2], command[3], {}};
    if (command.size() > 5) {
        const std::size_t length = command[4];
        if (command.size() < 5 + length)
            return status(0x6700);
        parsed.data = command.subspan(5, length);
    }
    Bytes answered = parsed.cla == 0x84 ? script(parsed, command) : answer(parsed);
    // T=0: a command with data gets its answer in a second step.
    if (isT0_ && command.size() > 5 && answered.size() > 2) {
        waiting_.assign(answered.begin(), answered.end() - 2);
        return status(static_cast<std::uint16_t>(0x6100u | waiting_.size()));
    }
    // And a command without data is told the right length.
    if (isT0_ && command.size() == 5 && answered.size() > 2 && command[4] != answered.size() - 2)
        return status(static_cast<std::uint16_t>(0x6C00u | (answered.size() - 2)));
    return answered;
}

Bytes BankCard::answer(const Command &command)
{
    if (cardBlocked_)
        return status(0x6A81);
    switch (command.ins) {
    case 0xA4:
        return select(command.data);
    case 0xB2:
        return directorySelected_ ? (command.p1 == 1 ? withGood(directoryRecord()) : status(0x6A83))
                                  : readRecord(command.p2 >> 3, command.p1);
    case 0xA8:
        return processingOptions(command.data);
    case 0x88:
        return internalAuthenticate(command.data);
    case 0xAE:
        return generate(command.p1, command.data);
    case 0x82:
        return externalAuthenticate(command.data);
    case 0xCA:
        return getData(unsigned{command.p1} << 8 | command.p2);
    default:
        return status(0x6D00);
    }
}

Bytes BankCard::select(ByteView name)
{
    reset();
    if (textOf(name) == "1PAY.SYS.DDF01") {
        directorySelected_ = true;
        Bytes inner = encode(tag::DedicatedFileName, name);
        append(inner, encode(0xA5, encode(tag::ShortFileIdentifier, Bytes{0x01})));
        return withGood(encode(tag::FciTemplate, inner));
    }
    for (issuer::ApplicationImage &application : image_.applications) {
        const Bytes &aid = application.order.aid;
        if (name.size() > aid.size() || !std::ranges::equal(name, ByteView(aid).first(name.size())))
            continue;
        if (application.order.blocked)
            return status(0x6283);
        selected_ = &application;
        Bytes inner = encode(tag::ApplicationLabel, bytesOf(application.order.label));
        append(inner, encode(tag::ApplicationPriority,
                             Bytes{static_cast<std::uint8_t>(application.order.priority)}));
        if (!application.pdol.empty())
            append(inner, encode(tag::Pdol, application.pdol));
        append(inner, encode(tag::LanguagePreference, bytesOf("zhen")));
        Bytes fci = encode(tag::DedicatedFileName, aid);
        append(fci, encode(0xA5, inner));
        return withGood(encode(tag::FciTemplate, fci));
    }
    return status(0x6A82);
}

Bytes BankCard::directoryRecord() const
{
    Bytes entries;
    for (const issuer::ApplicationImage &application : image_.applications) {
        Bytes entry = encode(tag::ApplicationIdentifierCard, application.order.aid);
        append(entry, encode(tag::ApplicationLabel, bytesOf(application.order.label)));
        if (!application.order.preferredName.empty())
            append(entry, encode(tag::ApplicationPreferredName,
                                 toGb18030(application.order.preferredName).value_or(Bytes())));
        append(entry, encode(tag::ApplicationPriority,
                             Bytes{static_cast<std::uint8_t>(application.order.priority)}));
        append(entries, encode(tag::ApplicationTemplate, entry));
    }
    return encode(tag::RecordTemplate, entries);
}

Bytes BankCard::readRecord(int sfi, int number) const
{
    if (selected_ == nullptr)
        return status(0x6985);
    const auto found = selected_->records.find({sfi, number});
    return found == selected_->records.end() ? status(0x6A83) : withGood(found->second);
}

Bytes BankCard::processingOptions(ByteView data)
{
    if (selected_ == nullptr)
        return status(0x6985);
    const auto outer = parseTlv(data);
    if (!outer || outer->size() != 1 || outer->front().tag != tag::CommandTemplate)
        return status(0x6A80);
    pdolValues_ = outer->front().value;
    ++counter_;
    generated_ = 0;
    Bytes value = selected_->profile;
    append(value, selected_->locator);
    return withGood(encode(tag::ResponseFormat1, value));
}

/// Signs the chip's dynamic data together with what the terminal gave.
Bytes BankCard::signature(ByteView dynamicData, ByteView terminalData) const
{
    const issuer::Signer &key = *selected_->chipKey;
    if (selected_->order.cipher == Cipher::Sm4) {
        Bytes body{0x15, static_cast<std::uint8_t>(dynamicData.size())};
        append(body, dynamicData);
        Bytes message = body;
        append(message, terminalData);
        append(body, key.sm2Sign(message));
        return body;
    }
    const std::size_t size = key.publicKey().size();
    Bytes body{0x05, 0x01, static_cast<std::uint8_t>(dynamicData.size())};
    append(body, dynamicData);
    body.resize(size - 22, 0xBB);
    Bytes hashed = body;
    append(hashed, terminalData);
    const auto hash = crypto::sha1(hashed);
    Bytes block{0x6A};
    append(block, body);
    append(block, hash);
    block.push_back(0xBC);
    return key.rsaSign(block);
}

Bytes BankCard::internalAuthenticate(ByteView data)
{
    if (selected_ == nullptr)
        return status(0x6985);
    Bytes dynamic{0x08};
    append(dynamic, random_(8));
    return withGood(encode(tag::ResponseFormat1, signature(dynamic, data)));
}

Bytes BankCard::externalAuthenticate(ByteView data)
{
    if (selected_ == nullptr || requestCryptogram_.empty() || issuerTried_ || data.size() < 10)
        return status(0x6985);
    issuerTried_ = true;
    const Cipher cipher = selected_->order.cipher;
    const Bytes key = issuer::sessionKey(cipher, selected_->keyForCryptograms, counter_);
    const Bytes expected =
        issuer::responseCryptogram(cipher, key, requestCryptogram_, data.subspan(8, 2));
    issuerGood_ = std::ranges::equal(expected, data.first(8));
    return issuerGood_ ? Good : status(0x6300);
}

Bytes BankCard::generate(std::uint8_t kind, ByteView data)
{
    if (selected_ == nullptr || generated_ >= 2)
        return status(0x6985);
    const bool second = ++generated_ == 2;
    const std::size_t offset = second ? 2 : 0; // the response code comes first
    if (data.size() != TerminalDataSize + offset)
        return status(0x6700);
    const CardMischief mischief = selected_->order.mischief;
    std::uint8_t given = kind & KindMask;
    if (!second && given == Tc)
        given = Arqc; // this issuer wants to be asked
    if (!second && mischief == CardMischief::MoreThanAsked && given == Arqc)
        given = Tc;
    const bool bankAgreed = second && textOf(data.first(2)) == "00";
    if (second && given == Tc &&
        (!bankAgreed || !issuerGood_ || mischief == CardMischief::RefusesAtSecond))
        given = Aac;

    const Cipher cipher = selected_->order.cipher;
    const Bytes cardResults{0x03, static_cast<std::uint8_t>(second ? 0x60 : 0xA0), 0x00, 0x00};
    const ByteView terminalData = data.subspan(offset);
    const Bytes key = issuer::sessionKey(cipher, selected_->keyForCryptograms, counter_);
    const Bytes cryptogram =
        issuer::cryptogram(cipher, key,
                           issuer::cryptogramData({Bytes(terminalData.begin(), terminalData.end()),
                                                   selected_->profile, counter_, cardResults}));
    if (given == Arqc)
        requestCryptogram_ = cryptogram;
    if (given == Tc)
        lastOnline_ = counter_;

    // Length, key index, version 01, the card's results, algorithm (PBOC part 5).
    Bytes issuerData = hex("070101");
    append(issuerData, cardResults);
    issuerData.push_back(cipher == Cipher::Sm4 ? 0x04 : 0x01);

    const bool sign = (kind & SignatureAsked) != 0 && given != Aac &&
                      selected_->order.authentication == CardAuthentication::Cda;
    if (!sign) {
        Bytes value{given};
        append(value, counterBytes(counter_));
        append(value, cryptogram);
        append(value, issuerData);
        firstCdolValues_.assign(data.begin(), data.end());
        return withGood(encode(tag::ResponseFormat1, value));
    }

    Bytes objects = encode(tag::CryptogramInformationData, Bytes{given});
    append(objects, encode(tag::ApplicationTransactionCounter, counterBytes(counter_)));
    append(objects, encode(tag::IssuerApplicationData, issuerData));
    Bytes exchanged = pdolValues_;
    if (second)
        append(exchanged, firstCdolValues_);
    append(exchanged, data);
    append(exchanged, objects);
    firstCdolValues_.assign(data.begin(), data.end());

    Bytes dynamic{0x08};
    append(dynamic, random_(8));
    dynamic.push_back(given);
    append(dynamic, cryptogram);
    if (cipher == Cipher::Sm4)
        append(dynamic, crypto::sm3(exchanged));
    else
        append(dynamic, crypto::sha1(exchanged));
    const ByteView unpredictable = terminalData.last(4);
    append(objects, encode(tag::SignedDynamicData, signature(dynamic, unpredictable)));
    return withGood(encode(tag::ResponseFormat2, objects));
}

Bytes BankCard::getData(unsigned wanted) const
{
    if (wanted == tag::ApplicationTransactionCounter)
        return withGood(encode(wanted, counterBytes(counter_)));
    if (wanted == tag::LastOnlineAtc)
        return withGood(encode(wanted, counterBytes(lastOnline_)));
    return status(0x6A88);
}

/// Commands with a MAC from the issuer: block the application or the card.
Bytes BankCard::script(const Command &command, ByteView whole)
{
    if (selected_ == nullptr || requestCryptogram_.empty() || command.data.size() < 4)
        return status(0x6985);
    const Cipher cipher = selected_->order.cipher;
    const Bytes key = issuer::sessionKey(cipher, selected_->keyForScripts, counter_);
    const Bytes expected =
        issuer::scriptMac(cipher, key, whole.first(whole.size() - 4), counter_, requestCryptogram_);
    if (!std::ranges::equal(expected, command.data.last(4)))
        return status(0x6988);
    if (command.ins == 0x1E)
        selected_->order.blocked = true;
    else if (command.ins == 0x16)
        cardBlocked_ = true;
    else if (command.ins == 0x18)
        selected_->order.blocked = false;
    else
        return status(0x6D00);
    return Good;
}

} // namespace huimin::world
