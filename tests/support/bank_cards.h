// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/bank_card.h"
#include "kiosk/emv/kernel.h"

#include <random>

#include <cstdlib>

namespace huimin::test {

/// Bytes that look random and are the same in every run.
class CountingRandom final : public crypto::Random
{
public:
    Bytes bytes(std::size_t count) override
    {
        Bytes out;
        while (out.size() < count)
            out.push_back(static_cast<std::uint8_t>(next_() >> 16));
        return out;
    }

private:
    std::minstd_rand next_;
};

/// The bank's keys, from the source tree.
inline const issuer::Personaliser &bank()
{
    static const issuer::Personaliser personaliser = [] {
        const char *source = std::getenv("HUIMIN_SOURCE");
        auto made = issuer::Personaliser::fromFolder(std::string(source ? source : ".") +
                                                     "/services/town/seed/keys");
        HUIMIN_CHECK(made.has_value(), "the bank's keys are not where HUIMIN_SOURCE says");
        return *std::move(made);
    }();
    return personaliser;
}

/// A terminal that knows the bank's CA keys and UnionPay applications.
inline emv::Terminal terminal()
{
    emv::Terminal terminal;
    terminal.applications = {{hex("A0000003330101"), true}};
    const Bytes rid = hex("A000000333");
    terminal.keys.keys = {
        {rid, issuer::RsaCaIndex, emv::CaKey::Algorithm::Rsa, bank().rsaCa().publicKey(),
         bank().rsaCa().exponent()},
        {rid, issuer::SmCaIndex, emv::CaKey::Algorithm::Sm2, bank().smCa().publicKey(), {}}};
    terminal.actions = {hex("0010000000"), hex("D84004F800"), hex("D84000A800")};
    return terminal;
}

} // namespace huimin::test
