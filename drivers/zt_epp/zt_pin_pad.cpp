// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/zt_epp/zt_pin_pad.h"

#include "kiosk/base/check.h"
#include "kiosk/base/log.h"

#include <fmt/format.h>

namespace huimin::zt_epp {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;
constexpr auto WatchPace = 3s;
constexpr auto ReplyLimit = 2s;
constexpr std::size_t PanPartDigits = 12;
constexpr std::size_t BytesMax = 480; // 1024 hex digits less the parameters

// Commands with the two ciphers side by side: 3DES, SM4.
struct Pair {
    char des;
    char sm4;
};
constexpr Pair LoadEncrypted{'2', 'c'};
constexpr Pair PinBlock{'7', 'o'};
constexpr Pair Mac{'8', 'e'};
constexpr Pair Crypt{'9', 'd'};

// The command is a part of what the manual calls it: 5032 is '5' and "032".
constexpr std::string_view NoInput = "032";
constexpr std::string_view OpenInput = "033";
constexpr std::string_view EncryptEcb = "31";
constexpr std::string_view DecryptEcb = "41";
constexpr std::string_view PinFormatIso0 = "20";

char typeOf(PinPad::KeySlot slot)
{
    using Slot = PinPad::KeySlot;
    switch (slot) {
    case Slot::Master:
        return '2';
    case Slot::PinA:
    case Slot::PinB:
    case Slot::OfficePin:
        return '3';
    case Slot::MacA:
    case Slot::MacB:
        return '5';
    case Slot::Storage:
        return '6';
    }
    return '6';
}

std::string slotText(PinPad::KeySlot slot)
{
    return toHex(Bytes{slotNumber(slot)});
}

} // namespace

std::uint8_t slotNumber(PinPad::KeySlot slot)
{
    using Slot = PinPad::KeySlot;
    switch (slot) {
    case Slot::Master:
        return 0x20;
    case Slot::PinA:
        return 0x30;
    case Slot::PinB:
        return 0x31;
    case Slot::OfficePin:
        return 0x32;
    case Slot::MacA:
        return 0x40;
    case Slot::MacB:
        return 0x41;
    case Slot::Storage:
        return 0x50;
    }
    return 0;
}

std::string panPart(const Pan &pan)
{
    const std::string &all = pan.reveal();
    HUIMIN_CHECK(all.size() > PanPartDigits, "a PAN has at least 13 digits");
    return all.substr(all.size() - 1 - PanPartDigits, PanPartDigits);
}

ZtPinPad::ZtPinPad(Port &port, Clock &clock, FaultSink &faults, Scheme scheme)
    : clock_(clock), faults_(faults), scheme_(scheme), stream_(port, clock), replies_(clock),
      turns_(clock)
{
    tasks_.run(run());
}

Task<void> ZtPinPad::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(OpenLimit);
        if (opened) {
            tasks_.run(watch());
            co_await listen();
        }
        ready_ = false;
        open_ = false;
        replies_.put(fail(ErrorCode::PortClosed, "the PIN pad went away"));
        if (entering_)
            pressed(key::Cancel);
        faults_.raise({Fault::PinPadDown, {}}, "the PIN pad does not answer");
        co_await pause(clock_, ReconnectPause);
    }
}

/// Sorts what arrives: keys go to whoever asked for a PIN, the rest are replies.
Task<void> ZtPinPad::listen()
{
    for (;;) {
        const auto frame = co_await stream_.next(1h);
        if (frame) {
            if (const auto *key = std::get_if<KeyPress>(&*frame))
                pressed(key->code);
            else
                replies_.put(std::get<Message>(*frame));
        } else if (frame.error().code == ErrorCode::PortClosed) {
            co_return;
        } else if (frame.error().code == ErrorCode::BadFrame) {
            replies_.put(fail(frame.error()));
        }
    }
}

/// Asks now and then whether the pad and its provisioned keys are well.
Task<void> ZtPinPad::watch()
{
    while (stream_.isOpen()) {
        if (!entering_) {
            // Encrypting one block of zeros also shows that the storage key is there.
            const auto probe = co_await encrypt(KeySlot::Storage, Bytes(16));
            ready_ = probe.has_value();
            if (ready_) {
                faults_.clear({Fault::PinPadDown, {}});
                faults_.clear({Fault::PinPadKeysMissing, {}});
                // A pad that was opened has forgotten the key that has just answered.
                faults_.clear({Fault::PinPadTampered, {}});
            } else if (probe.error().code != ErrorCode::Refused) {
                faults_.raise({Fault::PinPadDown, {}}, describe(probe.error()));
            }
            // A pad that restarted has closed it without a word.
            stale_ = openWanted_;
            co_await followKeyboard();
        }
        co_await pause(clock_, WatchPace);
    }
}

void ZtPinPad::pressed(std::uint8_t code)
{
    const bool isFunction = code >= key::F1 && code <= key::F4;
    if (isFunction || (open_ && openWanted_ && !pinComing_ && !entering_))
        return pressedInTheOpen(code);
    if (!entering_ || !keys_)
        return;
    switch (code) {
    case key::Masked:
        keys_(Key::Digit);
        break;
    case key::Clear:
        keys_(Key::Clear);
        break;
    case key::Enter:
        keys_(Key::Enter);
        break;
    case key::Cancel:
        keys_(Key::Cancel);
        break;
    default:
        break; // function keys, and noise on the line
    }
}

void ZtPinPad::pressedInTheOpen(std::uint8_t code)
{
    using Kind = PlainKey::Kind;
    if (!plainKeys_)
        return;
    if (code >= '0' && code <= '9')
        return plainKeys_({Kind::Digit, code - '0'});
    switch (code) {
    case key::Point:
        return plainKeys_({Kind::Point});
    case key::DoubleZero:
        return plainKeys_({Kind::DoubleZero});
    case key::Enter:
        return plainKeys_({Kind::Enter});
    case key::Clear:
        return plainKeys_({Kind::Clear});
    case key::Cancel:
        return plainKeys_({Kind::Cancel});
    case key::F1:
    case key::F1 + 1:
    case key::F1 + 2:
    case key::F4:
        return plainKeys_({static_cast<Kind>(static_cast<int>(Kind::F1) + code - key::F1)});
    default:
        break; // keys that nobody has given a meaning, and noise on the line
    }
}

void ZtPinPad::openKeyboard(bool isWanted)
{
    openWanted_ = isWanted;
    tasks_.run(followKeyboard());
}

/// Tells the pad what is wanted; a pad that does not hear it is told again by watch().
Task<void> ZtPinPad::followKeyboard()
{
    if (std::exchange(following_, true))
        co_return;
    while (stream_.isOpen() && !pinComing_ && !entering_ && (open_ != openWanted_ || stale_)) {
        const bool wanted = openWanted_;
        const Message control{'5', std::string(wanted ? OpenInput : NoInput)};
        mayBeOpen_ = mayBeOpen_ || wanted;
        const auto told = co_await ask(control, ReplyLimit);
        if (!told)
            break;
        mayBeOpen_ = wanted;
        stale_ = false;
        // Entry that has begun meanwhile has closed it.
        open_ = wanted && !pinComing_;
    }
    following_ = false;
}

/// Every command here may be repeated except a PIN block, whose caller starts entry
/// again; so none is repeated here.
Task<Result<std::string>> ZtPinPad::ask(Message command, Duration limit)
{
    const auto turn = co_await turns_.next();
    replies_.clear();
    const std::uint8_t code = command.code;
    if (auto sent = stream_.send(encode(command)); !sent)
        co_return fail(sent.error());
    auto reply = co_await replies_.take(limit);
    if (!reply)
        co_return fail(ErrorCode::Timeout, "the PIN pad does not answer");
    if (!reply->has_value())
        co_return fail(reply->error());
    co_return understand(**reply, code);
}

Result<std::string> ZtPinPad::understand(const Message &reply, std::uint8_t command)
{
    if (reply.code == command + ReplyOffset)
        return reply.text;
    if (reply.code < ErrorBase)
        return fail(ErrorCode::BadFrame,
                    fmt::format("reply {:02X} to {:02X}", reply.code, command));
    const std::string why = describeError(reply.code);
    if (isTamper(reply.code)) {
        ready_ = false;
        faults_.raise({Fault::PinPadTampered, {}}, why);
    } else if (isKeyMissing(reply.code)) {
        faults_.raise({Fault::PinPadKeysMissing, {}}, why);
    }
    return fail(ErrorCode::Refused, "the PIN pad says: " + why);
}

Task<Result<Bytes>> ZtPinPad::askBytes(Message command)
{
    const auto reply = co_await ask(std::move(command), ReplyLimit);
    if (!reply)
        co_return fail(reply.error());
    co_return fromHex(*reply);
}

Task<Result<PinPad::CheckValue>> ZtPinPad::importKey(KeySlot slot, ByteView encrypted)
{
    HUIMIN_CHECK(slot != KeySlot::Master && slot != KeySlot::Storage && slot != KeySlot::OfficePin,
                 "provisioned keys are not loaded by the station");
    const char command = isSm4() ? LoadEncrypted.sm4 : LoadEncrypted.des;
    const char length = static_cast<char>('0' + encrypted.size() / 8);
    const Message load{static_cast<std::uint8_t>(command), slotText(KeySlot::Master) +
                                                               slotText(slot) + typeOf(slot) +
                                                               length + toHex(encrypted)};
    const auto check = co_await askBytes(load);
    if (!check)
        co_return fail(check.error());
    CheckValue value{};
    if (check->size() < value.size())
        co_return fail(ErrorCode::BadFrame, "a check value is too short");
    std::copy_n(check->begin(), value.size(), value.begin());
    co_return value;
}

Task<Result<void>> ZtPinPad::startPinEntry(int minimum, int maximum, KeyListener listener)
{
    keys_ = std::move(listener);
    // From here on no key is in the open, whatever the pad still has to be told.
    pinComing_ = true;
    const auto started = co_await beginEntry(minimum, maximum);
    entering_ = started.has_value();
    pinComing_ = entering_;
    co_return started;
}

Task<Result<void>> ZtPinPad::beginEntry(int minimum, int maximum)
{
    if (mayBeOpen_)
        if (const auto closed = co_await stopInput(); !closed)
            co_return closed;
    for (const Message &command :
         {Message{'5', fmt::format("4{:02}", minimum)},
          Message{'5', fmt::format("5{:02}", maximum)}, Message{'6', "00012"}}) {
        const auto done = co_await ask(command, ReplyLimit);
        if (!done)
            co_return fail(done.error());
    }
    co_return Result<void>();
}

Task<Result<Bytes>> ZtPinPad::pinBlock(KeySlot key, const Pan &pan)
{
    const std::size_t size = isSm4() ? 16 : 8;
    const Message command{static_cast<std::uint8_t>(isSm4() ? PinBlock.sm4 : PinBlock.des),
                          slotText(key) + std::string(PinFormatIso0) + panPart(pan)};
    const auto reply = co_await ask(command, ReplyLimit);
    entering_ = false;
    pinComing_ = reply.has_value();
    if (!reply)
        co_return fail(reply.error());
    // Four characters of the pad's own before the block.
    constexpr std::size_t Prefix = 4;
    if (reply->size() != Prefix + size * 2)
        co_return fail(ErrorCode::BadFrame, "a PIN block of the wrong size");
    co_return fromHex(std::string_view(*reply).substr(Prefix));
}

Task<Result<void>> ZtPinPad::stopEntry()
{
    entering_ = false;
    keys_ = {};
    const auto stopped = co_await stopInput();
    pinComing_ = false;
    tasks_.run(followKeyboard());
    co_return stopped;
}

Task<Result<void>> ZtPinPad::stopInput()
{
    const Message stop{'5', std::string(NoInput)};
    const auto stopped = co_await ask(stop, ReplyLimit);
    open_ = false;
    if (!stopped)
        co_return fail(stopped.error());
    mayBeOpen_ = false;
    co_return Result<void>();
}

Task<Result<Bytes>> ZtPinPad::encrypt(KeySlot key, ByteView blocks)
{
    HUIMIN_CHECK(blocks.size() <= BytesMax, "too much for one command");
    const auto command = static_cast<std::uint8_t>(isSm4() ? Crypt.sm4 : Crypt.des);
    return askBytes({command, slotText(key) + std::string(EncryptEcb) + toHex(blocks)});
}

Task<Result<Bytes>> ZtPinPad::mac(KeySlot key, ByteView data)
{
    // Our reading of '8' and 'e': key, 02 for X9.19 (01 is plain CBC), data in hex.
    HUIMIN_CHECK(data.size() <= BytesMax, "too much for one command");
    const auto command = static_cast<std::uint8_t>(isSm4() ? Mac.sm4 : Mac.des);
    return askBytes({command, slotText(key) + (isSm4() ? "01" : "02") + toHex(data)});
}

Task<Result<Bytes>> ZtPinPad::seal(const Secret<Bytes> &clear)
{
    const auto command = static_cast<std::uint8_t>(isSm4() ? Crypt.sm4 : Crypt.des);
    return askBytes(
        {command, slotText(KeySlot::Storage) + std::string(EncryptEcb) + toHex(clear.reveal())});
}

Task<Result<Secret<Bytes>>> ZtPinPad::unseal(ByteView sealed)
{
    const Message command{static_cast<std::uint8_t>(isSm4() ? Crypt.sm4 : Crypt.des),
                          slotText(KeySlot::Storage) + std::string(DecryptEcb) + toHex(sealed)};
    auto clear = co_await askBytes(command);
    if (!clear)
        co_return fail(clear.error());
    co_return Secret<Bytes>(*std::move(clear));
}

} // namespace huimin::zt_epp
