// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/pin_pad.h"

#include <optional>
#include <string_view>

namespace huimin::iso8583 {

/// Message authentication in field 64. Always eight bytes.
enum class MacAlgorithm {
    X919,        ///< ISO 9797-1 algorithm 3
    UnionPayEcb, ///< XOR of all blocks, hex, two encryptions with a XOR between
    Sm4Cbc,      ///< SM4 CBC-MAC; field 64 takes its first eight bytes
};

std::optional<MacAlgorithm> macAlgorithm(std::string_view name);

/// With the key in the PIN pad: what a terminal does.
Task<Result<Bytes>> macByPinPad(PinPad &pinPad, PinPad::KeySlot key, MacAlgorithm algorithm,
                                Bytes message);

/// With the key at hand: what a host, or a test, does.
Bytes macByKey(ByteView key, MacAlgorithm algorithm, ByteView message);

} // namespace huimin::iso8583
