// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/secret.h"
#include "kiosk/base/task.h"

#include <array>
#include <functional>

namespace huimin {

/// An encrypting PIN pad (XFS4IoT Keyboard, PinPad, KeyManagement, Crypto).
/// Digits and keys live in it; what comes out is ciphertext and check values.
class PinPad
{
public:
    enum class Scheme { TripleDes, Sm4 };

    /// Places for keys in the pad. The first two and the office's are loaded at provisioning, by
    /// people, and never by this program. Working keys have two places each, so
    /// that a new set can be checked before the old one is left.
    enum class KeySlot {
        Master,  ///< TMK: opens working keys, nothing else
        Storage, ///< seals what the journal must be able to read again but nobody else
        PinA,
        PinB,
        MacA,
        MacB,
        OfficePin, ///< of the office for social security, which sets PINs of its cards
    };

    enum class Key {
        Digit, ///< one more hidden digit; which one is not known here
        Backspace,
        Clear,
        Enter,
        Cancel,
    };
    using KeyListener = std::function<void(Key)>;

    /// A key of the open keyboard: for walking and typing, never for a PIN.
    struct PlainKey {
        enum class Kind { Digit, DoubleZero, Point, Enter, Clear, Cancel, F1, F2, F3, F4 };
        Kind kind = Kind::Enter;
        int digit = 0;

        friend bool operator==(const PlainKey &, const PlainKey &) = default;
    };
    using PlainListener = std::function<void(PlainKey)>;

    using CheckValue = std::array<std::uint8_t, 4>;

    virtual ~PinPad() = default;

    virtual bool isReady() const = 0;
    virtual Scheme scheme() const = 0;
    /// Somebody enters a PIN, or has and its block was not taken yet: what can wait waits.
    virtual bool isEntering() const = 0;

    /// Decrypts a working key under the master key into a slot and says its check
    /// value: the first four bytes of zeros encrypted. The caller compares.
    virtual Task<Result<CheckValue>> importKey(KeySlot slot, ByteView encrypted) = 0;

    /// Starts hidden entry; keys arrive at the listener. `minimum..maximum` digits;
    /// the pad itself refuses Enter before the minimum.
    virtual Task<Result<void>> startPinEntry(int minimum, int maximum, KeyListener listener) = 0;
    /// After Enter: the encrypted PIN block, ISO 9564 format 0 with 3DES, the same
    /// fields in one 16-byte block with SM4. The pad forgets the digits.
    virtual Task<Result<Bytes>> pinBlock(KeySlot key, const Pan &pan) = 0;
    /// Ends entry and forgets the digits.
    virtual Task<Result<void>> stopEntry() = 0;

    /// Where keys of the open keyboard go. While a PIN is entered these are F1 to F4 alone.
    virtual void onPlainKey(PlainListener listener) = 0;
    /// Asks for the open keyboard, or no longer. The pad gives it when no PIN is entered, and
    /// closes it before one is.
    virtual void openKeyboard(bool isWanted) = 0;

    /// Whole blocks, ECB, under a MAC key: what message authentication is built from.
    virtual Task<Result<Bytes>> encrypt(KeySlot key, ByteView blocks) = 0;
    /// CBC-MAC with zero start and zero padding under a MAC key: ISO 9797-1
    /// algorithm 3 (X9.19) with 3DES, algorithm 1 with SM4.
    virtual Task<Result<Bytes>> mac(KeySlot key, ByteView data) = 0;

    /// Sealing under the storage key, for what must survive in the journal unread.
    virtual Task<Result<Bytes>> seal(const Secret<Bytes> &clear) = 0;
    virtual Task<Result<Secret<Bytes>>> unseal(ByteView sealed) = 0;
};

} // namespace huimin
