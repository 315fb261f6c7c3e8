// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <array>

namespace huimin::emv {

/// One bit of TVR or TSI as the books write it: byte 1-5, bit 8-1.
struct Bit {
    int byte;
    int bit;
};

/// Terminal verification results, tag 95 (EMV Book 3 Annex C5).
namespace tvr {
inline constexpr Bit OdaNotPerformed{1, 8};
inline constexpr Bit SdaFailed{1, 7};
inline constexpr Bit IccDataMissing{1, 6};
inline constexpr Bit DdaFailed{1, 4};
inline constexpr Bit CdaFailed{1, 3};
inline constexpr Bit SdaSelected{1, 2};
inline constexpr Bit VersionsDiffer{2, 8};
inline constexpr Bit Expired{2, 7};
inline constexpr Bit NotYetEffective{2, 6};
inline constexpr Bit ServiceNotAllowed{2, 5};
inline constexpr Bit CardholderVerificationFailed{3, 8};
inline constexpr Bit UnrecognisedCvm{3, 7};
inline constexpr Bit PinPadBroken{3, 5};
inline constexpr Bit PinNotEntered{3, 4};
inline constexpr Bit OnlinePinEntered{3, 3};
inline constexpr Bit FloorLimitExceeded{4, 8};
inline constexpr Bit LowerConsecutiveExceeded{4, 7};
inline constexpr Bit UpperConsecutiveExceeded{4, 6};
inline constexpr Bit IssuerAuthenticationFailed{5, 7};
inline constexpr Bit ScriptFailedBeforeFinal{5, 6};
inline constexpr Bit ScriptFailedAfterFinal{5, 5};
} // namespace tvr

/// Transaction status information, tag 9B (EMV Book 3 Annex C6).
namespace tsi {
inline constexpr Bit OdaPerformed{1, 8};
inline constexpr Bit CardholderVerificationPerformed{1, 7};
inline constexpr Bit CardRiskManagementPerformed{1, 6};
inline constexpr Bit IssuerAuthenticationPerformed{1, 5};
inline constexpr Bit TerminalRiskManagementPerformed{1, 4};
inline constexpr Bit ScriptProcessingPerformed{1, 3};
} // namespace tsi

template <std::size_t Size>
class Flags
{
public:
    void set(Bit where) { bytes_[index(where)] |= mask(where); }
    bool has(Bit where) const { return (bytes_[index(where)] & mask(where)) != 0; }
    Bytes bytes() const { return {bytes_.begin(), bytes_.end()}; }
    /// Whether any bit is set both here and in `other`.
    bool meets(ByteView other) const
    {
        for (std::size_t at = 0; at < Size && at < other.size(); ++at)
            if ((bytes_[at] & other[at]) != 0)
                return true;
        return false;
    }

    friend bool operator==(const Flags &, const Flags &) = default;

private:
    static std::size_t index(Bit where) { return static_cast<std::size_t>(where.byte - 1); }
    static std::uint8_t mask(Bit where) { return static_cast<std::uint8_t>(1u << (where.bit - 1)); }

    std::array<std::uint8_t, Size> bytes_{};
};

using VerificationResults = Flags<5>;
using StatusInformation = Flags<2>;

} // namespace huimin::emv
