// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/task.h"

#include <array>

namespace huimin {

/// A security module that cards of social security are read with (PSAM). It has the keys out of
/// which theirs are made, and says what a genuine card would say; no key leaves it.
class SecurityModule
{
public:
    enum class Cipher { TripleDes, Sm4 };
    enum class Key {
        Genuine,    ///< IRK: whoever answers with it is a card of the office
        ReadPerson, ///< RKSSSE: whoever answers with it may read whose card it is
    };
    struct Question {
        Key key = Key::Genuine;
        Cipher cipher = Cipher::Sm4;
        std::uint8_t region = 0;      ///< the first byte of the card's identification
        std::array<Bytes, 3> factors; ///< province, city, chip: eight bytes each
        Bytes random;                 ///< 8: makes the key of this conversation
        Bytes text;                   ///< 8
    };

    virtual ~SecurityModule() = default;

    virtual bool isReady() const = 0;
    /// The eight bytes that prove the key. Refused: the module has no such key.
    virtual Task<Result<Bytes>> proof(Question question) = 0;
};

} // namespace huimin
