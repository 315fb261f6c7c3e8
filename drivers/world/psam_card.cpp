// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/psam_card.h"

#include "kiosk/base/crypto.h"
#include "services/town/issuer/social_keys.h"

#include <algorithm>

namespace huimin::world {

namespace {

const Bytes Application = hex("D15600000590");
constexpr std::size_t HeaderBytes = 4;
constexpr std::size_t FactorSize = 8;
constexpr std::size_t LevelsMost = 3;
constexpr std::uint32_t SelectByName = 0x00A40400;
constexpr std::uint32_t ReadTerminal = 0x00B09600;
constexpr std::uint32_t ChooseEnvironment = 0xBFEC0000;
constexpr std::uint32_t Encrypt = 0x80FA0000;
constexpr std::uint32_t Derive = 0xBFDE0000;

} // namespace

void PsamCard::reset()
{
    environment_ = false;
    selected_ = false;
    session_.reset();
    waiting_.clear();
}

Bytes PsamCard::respond(ByteView command)
{
    if (command.size() < HeaderBytes + 1)
        return hex("6700");
    const std::size_t length = command[HeaderBytes];
    if (command[1] == 0xC0) {
        const Bytes all = std::exchange(waiting_, {});
        if (all.empty())
            return hex("6985");
        return length == all.size() ? withGood(all)
                                    : Bytes{0x6C, static_cast<std::uint8_t>(all.size())};
    }
    const bool bringsData = command.size() > HeaderBytes + 1;
    if (bringsData && command.size() != HeaderBytes + 1 + length)
        return hex("6700");
    Bytes said = answer(bigEndian(command.first(HeaderBytes)), command.subspan(HeaderBytes + 1),
                        bringsData ? 0 : length);
    if (!bringsData || said.size() <= 2)
        return said;
    waiting_.assign(said.begin(), said.end() - 2);
    return {0x61, static_cast<std::uint8_t>(waiting_.size())};
}

Bytes PsamCard::answer(std::uint32_t header, ByteView data, std::size_t expected)
{
    if (header == ChooseEnvironment) {
        environment_ = data.size() == 1;
        return environment_ ? Good : hex("6700");
    }
    if (header == SelectByName) {
        session_.reset();
        selected_ = environment_ && std::ranges::equal(data, Application);
        return selected_ ? Good : hex("6A82");
    }
    if (header == ReadTerminal) {
        if (expected != image_.terminal.size())
            return {0x6C, static_cast<std::uint8_t>(image_.terminal.size())};
        return withGood(image_.terminal);
    }
    if (!selected_)
        return hex("6901");
    if (refusing_)
        return hex("6985");
    if ((header & 0xFFFF0000u) == Derive)
        return derive(static_cast<std::uint16_t>(header & 0xFFFFu), data);
    if (header == Encrypt)
        return encrypt(data);
    return hex("6D00");
}

/// The first byte of a key's name says in its three highest bits how many levels lie below.
Bytes PsamCard::derive(std::uint16_t key, ByteView data)
{
    session_.reset();
    const std::size_t levels = key >> 13;
    const std::size_t factors = levels * FactorSize;
    if (levels > LevelsMost || data.size() < factors)
        return hex("6700");
    const std::size_t process = data.size() - factors;
    if (process != crypto::DesBlock && process != crypto::Sm4Block)
        return hex("6700");
    const auto cipher =
        process == crypto::Sm4Block ? issuer::Cipher::Sm4 : issuer::Cipher::TripleDes;
    const auto found = image_.keys.find({key, cipher});
    if (found == image_.keys.end())
        return hex("6A88");
    Bytes own = found->second;
    // They stand the other way round: the card's first, the province's last.
    for (std::size_t level = levels; level > 0; --level)
        own = issuer::social::childKey(cipher, own,
                                       data.subspan((level - 1) * FactorSize, FactorSize));
    session_ = {cipher, issuer::social::sessionKey(cipher, own, data.last(process))};
    return Good;
}

Bytes PsamCard::encrypt(ByteView data) const
{
    if (!session_)
        return hex("6901");
    const bool isSm4 = session_->first == issuer::Cipher::Sm4;
    const std::size_t block = isSm4 ? crypto::Sm4Block : crypto::DesBlock;
    if (data.empty() || data.size() % block != 0)
        return hex("6700");
    return withGood(isSm4 ? crypto::sm4Encrypt(session_->second, data)
                          : crypto::desEncrypt(session_->second, data));
}

} // namespace huimin::world
