// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/zt_epp/zt_simulator.h"

#include "kiosk/base/crypto.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::zt_epp {

using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t NoKey = 0xE2;
constexpr std::uint8_t BadData = 0xE9;
constexpr std::uint8_t BadParameter = 0xEB;
constexpr std::uint8_t WrongMode = 0xF8;
constexpr std::uint8_t Tampered = 0xDD;

Message good(const Message &command, std::string text = {})
{
    return {static_cast<std::uint8_t>(command.code + ReplyOffset), std::move(text)};
}

Message bad(std::uint8_t error)
{
    return {error, {}};
}

Bytes encryptBlocks(bool sm4, ByteView key, ByteView blocks)
{
    return sm4 ? crypto::sm4Encrypt(key, blocks) : crypto::desEncrypt(key, blocks);
}

Bytes decryptBlocks(bool sm4, ByteView key, ByteView blocks)
{
    return sm4 ? crypto::sm4Decrypt(key, blocks) : crypto::desDecrypt(key, blocks);
}

Bytes xorOf(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = static_cast<std::uint8_t>(out[at] ^ b[at]);
    return out;
}

} // namespace

Bytes clearPinBlock(const std::string &pin, const std::string &panPart, std::size_t size)
{
    std::string pinField = fmt::format("{:02X}", pin.size()) + pin;
    pinField.resize(size * 2, 'F');
    const std::string panField = std::string(size * 2 - panPart.size(), '0') + panPart;
    return xorOf(hex(pinField), hex(panField));
}

Simulator::Simulator(Port &port, Clock &clock) : clock_(clock), stream_(port, clock)
{
    tasks_.run(run());
}

Task<void> Simulator::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto frame = co_await stream_.next(1h);
            if (!frame && frame.error().code == ErrorCode::PortClosed)
                break;
            if (silent_ || !frame)
                continue;
            if (const auto *command = std::get_if<Message>(&*frame))
                (void)stream_.send(encode(answer(*command)));
        }
        co_await pause(clock_, 500ms);
    }
}

void Simulator::provision(std::uint8_t slot, Bytes key)
{
    keys_[slot] = std::move(key);
}

void Simulator::pressOpen(char pressed)
{
    const bool isFunction = pressed >= 'a' && pressed <= 'd';
    if (!isFunction && !open_)
        return;
    std::uint8_t code = 0;
    if (pressed >= '0' && pressed <= '9')
        code = static_cast<std::uint8_t>(pressed);
    else if (isFunction)
        code = static_cast<std::uint8_t>(key::F1 + pressed - 'a');
    else if (pressed == 'E')
        code = key::Enter;
    else if (pressed == 'C')
        code = key::Clear;
    else if (pressed == 'X')
        code = key::Cancel;
    else if (pressed == '.')
        code = key::Point;
    else if (pressed == 'Z')
        code = key::DoubleZero;
    else
        return;
    (void)stream_.send(Bytes{code});
}

void Simulator::press(char pressed)
{
    if (silent_ || tampered_)
        return;
    if (!entering_ || (pressed >= 'a' && pressed <= 'd'))
        return pressOpen(pressed);
    std::string digits = pin_.reveal();
    std::uint8_t code = 0;
    if (pressed >= '0' && pressed <= '9') {
        if (digits.size() == maximum_)
            return;
        digits += pressed;
        code = key::Masked;
    } else if (pressed == 'C') {
        digits.clear();
        code = key::Clear;
    } else if (pressed == 'X') {
        digits.clear();
        entering_ = false;
        code = key::Cancel;
    } else if (pressed == 'E' && digits.size() >= minimum_) {
        code = key::Enter;
    } else {
        return;
    }
    pin_ = Secret<std::string>(std::move(digits));
    (void)stream_.send(Bytes{code});
}

const Bytes *Simulator::keyAt(std::string_view hexSlot) const
{
    const auto slot = fromHex(hexSlot);
    if (!slot || slot->size() != 1)
        return nullptr;
    const auto found = keys_.find(slot->front());
    return found == keys_.end() ? nullptr : &found->second;
}

Message Simulator::answer(const Message &command)
{
    if (tampered_)
        return bad(Tampered);
    switch (command.code) {
    case '3':
        return good(command, "HUIMIN SIMULATED ZT598 1.0");
    case '5':
        if (command.text == "032" || command.text == "033") {
            entering_ = false;
            pin_ = {};
            open_ = command.text == "033";
        } else if (command.text.size() == 3 &&
                   (command.text.starts_with('4') || command.text.starts_with('5'))) {
            const auto count = static_cast<std::size_t>(std::atoi(command.text.c_str() + 1));
            (command.text[0] == '4' ? minimum_ : maximum_) = count;
        } else {
            return bad(BadParameter);
        }
        return good(command);
    case '6':
        pin_ = {};
        entering_ = true;
        open_ = false;
        return good(command);
    case '2':
    case 'c':
        return loadEncrypted(command, command.code == 'c');
    case '9':
    case 'd':
        return crypt(command, command.code == 'd');
    case '8':
    case 'e':
        return mac(command, command.code == 'e');
    case '7':
    case 'o':
        return pinBlock(command, command.code == 'o');
    default:
        return bad(BadParameter);
    }
}

Message Simulator::loadEncrypted(const Message &command, bool sm4)
{
    if (command.text.size() < 6)
        return bad(BadParameter);
    const Bytes *master = keyAt(std::string_view(command.text).substr(0, 2));
    const auto slot = fromHex(std::string_view(command.text).substr(2, 2));
    const auto encrypted = fromHex(std::string_view(command.text).substr(6));
    const std::size_t block = sm4 ? 16 : 8;
    if (master == nullptr)
        return bad(NoKey);
    if (!slot || !encrypted || encrypted->empty() || encrypted->size() % block != 0 ||
        encrypted->size() > 24)
        return bad(BadData);
    Bytes key = decryptBlocks(sm4, *master, *encrypted);
    const Bytes check = encryptBlocks(sm4, key, Bytes(block));
    keys_[slot->front()] = std::move(key);
    return good(command, toHex(ByteView(check).first(4)));
}

Message Simulator::crypt(const Message &command, bool sm4)
{
    if (command.text.size() < 4)
        return bad(BadParameter);
    const Bytes *key = keyAt(std::string_view(command.text).substr(0, 2));
    const std::string mode = command.text.substr(2, 2);
    const auto data = fromHex(std::string_view(command.text).substr(4));
    if (key == nullptr)
        return bad(NoKey);
    if (!data || data->size() % (sm4 ? 16u : 8u) != 0)
        return bad(BadData);
    if (mode != "31" && mode != "41")
        return bad(BadParameter);
    return good(command, toHex(mode == "31" ? encryptBlocks(sm4, *key, *data)
                                            : decryptBlocks(sm4, *key, *data)));
}

Message Simulator::mac(const Message &command, bool sm4)
{
    if (command.text.size() < 4)
        return bad(BadParameter);
    const Bytes *key = keyAt(std::string_view(command.text).substr(0, 2));
    const bool retail = command.text.substr(2, 2) == "02"; // X9.19
    const auto data = fromHex(std::string_view(command.text).substr(4));
    if (key == nullptr)
        return bad(NoKey);
    if (!data || data->empty())
        return bad(BadData);
    const std::size_t block = sm4 ? 16 : 8;
    const Bytes padded = crypto::zeroPadded(*data, block);
    const ByteView chainKey = retail ? ByteView(*key).first(8) : ByteView(*key);
    Bytes value(block);
    for (std::size_t at = 0; at < padded.size(); at += block)
        value = encryptBlocks(sm4, chainKey, xorOf(value, ByteView(padded).subspan(at, block)));
    if (retail && key->size() >= 16) {
        value = crypto::desDecrypt(ByteView(*key).subspan(8, 8), value);
        value = crypto::desEncrypt(ByteView(*key).first(8), value);
    }
    return good(command, toHex(value));
}

Message Simulator::pinBlock(const Message &command, bool sm4)
{
    if (command.text.size() != 16)
        return bad(BadParameter);
    const Bytes *key = keyAt(std::string_view(command.text).substr(0, 2));
    if (key == nullptr)
        return bad(NoKey);
    const std::string digits = pin_.reveal();
    if (!entering_ || digits.size() < minimum_)
        return bad(WrongMode);
    const Bytes clear = clearPinBlock(digits, command.text.substr(4), sm4 ? 16 : 8);
    entering_ = false;
    pin_ = {};
    return good(command,
                fmt::format("{:02}00", digits.size()) + toHex(encryptBlocks(sm4, *key, clear)));
}

void Simulator::cutPower()
{
    entering_ = false;
    open_ = false;
    pin_ = {};
}

void Simulator::tamper()
{
    tampered_ = true;
    cutPower();
    keys_.clear();
}

void Simulator::replace()
{
    tampered_ = false;
    cutPower();
    keys_.clear();
}

} // namespace huimin::zt_epp
