// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/social_card.h"

#include "services/town/issuer/social_keys.h"

#include <algorithm>

namespace huimin::world {

using namespace issuer::social;

namespace {

const Bytes Environment = hex("7378312E73682EC9E7BBE1B1A3D5CF"); // "sx1.sh." and the card's name
constexpr std::size_t HeaderBytes = 4;
constexpr std::uint16_t IssueFile = 0xEF05;
constexpr std::uint16_t PersonFile = 0xEF06;
constexpr std::uint8_t ReadKey = 0x0A;
constexpr std::uint8_t UnblockKey = 0x06;
constexpr int UnblockTries = 5;
constexpr std::size_t MacSize = 4;

/// Characters, left aligned.
Bytes characters(ByteView text, std::size_t size)
{
    Bytes filled(text.begin(), text.end());
    filled.resize(size, 0x00);
    return filled;
}

std::string digitsOf(ByteView packed)
{
    std::string text = digits(packed);
    std::erase(text, 'F');
    return text;
}

} // namespace

SocialCard::SocialCard(SocialImage image, std::function<Bytes(std::size_t)> random)
    : image_(std::move(image)), random_(std::move(random)),
      memory_{image_.pin, image_.triesLeft, UnblockTries}
{
    constexpr std::size_t VersionSize = 4;
    constexpr std::size_t NameSize = 30;
    constexpr std::size_t ExtensionSize = 20;
    const ByteView name = image_.name;
    const std::size_t first = std::min(name.size(), NameSize);
    auto &issue = files_[IssueFile];
    issue[0x01] = image_.identification;
    issue[0x02] = hex("33");
    issue[0x03] = characters(bytesOf(image_.version), VersionSize);
    issue[0x05] = bcd("20260115");
    issue[0x06] = bcd(image_.until);
    issue[0x07] = characters(bytesOf(image_.card), image_.card.size());
    auto &person = files_[PersonFile];
    person[0x08] = characters(bytesOf(image_.number), 18);
    person[0x09] = characters(name.first(first), NameSize);
    if (generation() >= 2)
        person[0x4E] = characters(name.subspan(first), ExtensionSize);
}

Bytes SocialCard::answerToReset() const
{
    if (!isLaid_) {
        Bytes reset = hex("3B6D0000");
        append(reset, image_.history);
        return reset;
    }
    // What a reader makes of it (PC/SC part 3, 3.1.3.2.3.1), with its check byte.
    Bytes reset = hex("3B8D8001");
    append(reset, image_.history);
    std::uint8_t check = 0;
    for (const std::uint8_t byte : ByteView(reset).subspan(1))
        check ^= byte;
    reset.push_back(check);
    return reset;
}

void SocialCard::reset()
{
    selected_ = false;
    file_ = 0;
    challenge_.clear();
    mayRead_ = false;
    mayUnblock_ = false;
    waiting_.clear();
}

Bytes SocialCard::gone()
{
    left_.reset();
    tornAt_.reset();
    reset();
    if (torn_)
        torn_();
    return hex("6F00"); // nobody hears it
}

Bytes SocialCard::respond(ByteView command)
{
    const auto passes = [this](std::size_t bytes) {
        if (left_ && *left_ < bytes)
            return false;
        if (left_)
            *left_ -= bytes;
        return true;
    };
    if (!passes(command.size()))
        return gone();
    const bool tears = tornAt_ && command.size() >= tornAt_->prefix.size() &&
                       std::ranges::equal(command.first(tornAt_->prefix.size()), tornAt_->prefix);
    if (tears && !tornAt_->done)
        return gone();
    Bytes answered = answer(command);
    return !tears && passes(answered.size()) ? answered : gone();
}

/// With T=0 a command that brought data cannot take any away: GET RESPONSE does. Without contacts
/// both go at once.
Bytes SocialCard::answer(ByteView command)
{
    if (image_.blocked)
        return hex("6A81");
    if (command.size() < HeaderBytes + 1)
        return hex("6700");
    const std::size_t length = command[HeaderBytes];
    if (command[1] == 0xC0) {
        const Bytes all = std::exchange(waiting_, {});
        if (all.empty())
            return hex("6985");
        if (length != all.size())
            return {0x6C, static_cast<std::uint8_t>(all.size())};
        return withGood(all);
    }
    waiting_.clear();
    const bool bringsData = command.size() > HeaderBytes + 1;
    const std::size_t end = HeaderBytes + 1 + length;
    const bool takesData = isLaid_ && bringsData && command.size() == end + 1;
    if (bringsData && command.size() != end && !takesData)
        return hex("6700");
    const ByteView data = bringsData ? command.subspan(HeaderBytes + 1, length) : ByteView();
    Bytes said = carryOut(bigEndian(command.first(HeaderBytes)), data, bringsData ? 0 : length);
    if (!bringsData || takesData || said.size() <= 2)
        return said;
    waiting_.assign(said.begin(), said.end() - 2);
    return {0x61, static_cast<std::uint8_t>(waiting_.size())};
}

Bytes SocialCard::carryOut(std::uint32_t header, ByteView data, std::size_t expected)
{
    const auto instruction = static_cast<std::uint8_t>(header >> 16 & 0xFFu);
    const auto first = static_cast<std::uint8_t>(header >> 8 & 0xFFu);
    const auto second = static_cast<std::uint8_t>(header & 0xFFu);
    if (instruction == 0xA4)
        return select(header, data);
    if (!selected_)
        return hex("6985");
    switch (instruction) {
    case 0xB2:
        return read(first, expected);
    case 0x84:
        return challenge(expected);
    case 0x88:
        return proveItself(data);
    case 0x82:
        return admit(second, data);
    case 0x20:
        return data.empty() ? pinState() : verify(data);
    case 0x24:
        return maintain(header, data);
    default:
        return hex("6D00");
    }
}

Bytes SocialCard::select(std::uint32_t header, ByteView data)
{
    constexpr std::uint32_t ByName = 0x00A40400;
    constexpr std::uint32_t File = 0x00A40200;
    constexpr std::uint32_t Any = 0x00A40000;
    if (header == ByName) {
        reset();
        if (image_.foreign || !std::ranges::equal(data, Environment))
            return hex("6A82");
        selected_ = true;
        Bytes control = hex("6F1C840F");
        append(control, Environment);
        append(control, hex("A50988011E9F0C038601"));
        control.push_back(image_.beijing                         ? 0x02
                          : image_.cipher == issuer::Cipher::Sm4 ? 0x03
                                                                 : 0x01);
        return withGood(control);
    }
    if (!selected_)
        return hex("6985");
    // The first generation knows the older way alone.
    if (header == File && generation() < 2)
        return hex("6A86");
    if ((header != File && header != Any) || data.size() != 2)
        return hex("6A86");
    const auto wanted = static_cast<std::uint16_t>(bigEndian(data));
    if (!files_.contains(wanted))
        return hex("6A82");
    file_ = wanted;
    return Good;
}

/// By its tag; EF06 of the third generation only to whoever may.
Bytes SocialCard::read(std::uint8_t tag, std::size_t expected) const
{
    const auto file = files_.find(file_);
    if (file == files_.end())
        return hex("6986");
    if (file_ == PersonFile && generation() >= 3 && !mayRead_)
        return hex("6982");
    const auto found = file->second.find(tag);
    if (found == file->second.end())
        return hex("6A83");
    Bytes record{tag, static_cast<std::uint8_t>(found->second.size())};
    append(record, found->second);
    if (expected != record.size())
        return {0x6C, static_cast<std::uint8_t>(record.size())};
    return withGood(record);
}

Bytes SocialCard::challenge(std::size_t size)
{
    if (size != 4 && size != 8 && size != 16)
        return hex("6700");
    challenge_ = random_(size);
    return withGood(challenge_);
}

Bytes SocialCard::proveItself(ByteView data) const
{
    if (data.size() != 16)
        return hex("6700");
    const Bytes session = sessionKey(image_.cipher, image_.internalKey, data.first(8));
    return withGood(proof(image_.cipher, session, data.last(8)));
}

/// The random number counts once, whatever came of it.
Bytes SocialCard::admit(std::uint8_t key, ByteView data)
{
    const Bytes random = std::exchange(challenge_, {});
    if (key != ReadKey && key != UnblockKey)
        return hex("6A88");
    if (data.size() != 16)
        return hex("6700");
    if (random.empty())
        return hex("6984");
    if (key == UnblockKey && memory_.unblockTries == 0)
        return hex("6983");
    const Bytes &own = key == ReadKey ? image_.readKey : image_.unblockKey;
    const Bytes session = sessionKey(image_.cipher, own, random);
    if (!std::ranges::equal(proof(image_.cipher, session, data.last(8)), data.first(8))) {
        if (key != UnblockKey)
            return hex("6988");
        --memory_.unblockTries;
        return {0x63, static_cast<std::uint8_t>(0xC0 + memory_.unblockTries)};
    }
    if (key == UnblockKey)
        memory_.unblockTries = UnblockTries;
    (key == ReadKey ? mayRead_ : mayUnblock_) = true;
    return Good;
}

/// Asking costs nothing.
Bytes SocialCard::pinState() const
{
    if (memory_.pin.empty())
        return Good;
    if (memory_.triesLeft == 0)
        return hex("6983");
    return {0x63, static_cast<std::uint8_t>(0xC0 + memory_.triesLeft)};
}

Bytes SocialCard::verify(ByteView data)
{
    if (memory_.pin.empty())
        return hex("6985");
    if (memory_.triesLeft == 0)
        return hex("6983");
    if (digitsOf(data) == memory_.pin) {
        memory_.triesLeft = image_.tries;
        return Good;
    }
    --memory_.triesLeft;
    return {0x63, static_cast<std::uint8_t>(0xC0 + memory_.triesLeft)};
}

/// 8424: the PIN is unblocked, or another one is set, in one instant.
Bytes SocialCard::maintain(std::uint32_t header, ByteView data)
{
    const Bytes random = std::exchange(challenge_, {});
    if (random.empty())
        return hex("6984");
    if (!mayUnblock_)
        return hex("6982");
    if (data.size() < MacSize)
        return hex("6987");
    const Bytes session = sessionKey(image_.cipher, image_.maintenanceKey, random);
    Bytes signed_{0x84, 0x24, 0x00, static_cast<std::uint8_t>(header & 0xFFu),
                  static_cast<std::uint8_t>(data.size())};
    append(signed_, data.first(data.size() - MacSize));
    if (!std::ranges::equal(mac(image_.cipher, session, signed_), data.last(MacSize)))
        return hex("6988");
    if ((header & 0xFFu) == 0x00 && data.size() == MacSize) {
        if (memory_.pin.empty())
            return hex("6985");
        memory_.triesLeft = image_.tries;
        return Good;
    }
    const std::string pin =
        digitsOf(opened(image_.cipher, session, data.first(data.size() - MacSize)));
    constexpr std::size_t PinLeast = 4;
    if ((header & 0xFFu) != 0x01 || pin.size() < PinLeast)
        return hex("6A80");
    memory_.pin = pin;
    memory_.triesLeft = image_.tries;
    return Good;
}

} // namespace huimin::world
