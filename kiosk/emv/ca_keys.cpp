// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/ca_keys.h"

#include <algorithm>

namespace huimin::emv {

const CaKey *CaKeys::find(ByteView rid, std::uint8_t index) const
{
    const auto found = std::ranges::find_if(keys, [&](const CaKey &key) {
        return key.index == index && std::ranges::equal(key.rid, rid);
    });
    return found == keys.end() ? nullptr : &*found;
}

bool CaKeys::isRevoked(ByteView rid, std::uint8_t index, ByteView serial) const
{
    return std::ranges::any_of(revoked, [&](const RevokedCertificate &each) {
        return each.index == index && std::ranges::equal(each.rid, rid) &&
               std::ranges::equal(each.serial, serial);
    });
}

} // namespace huimin::emv
