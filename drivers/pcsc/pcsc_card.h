// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace huimin {

/// One reader of pcscd and the card in it, in plain blocking calls. Errors are those
/// of ChipSlot: CardRemoved, Timeout for a card that does not answer, PortClosed when
/// the reader or pcscd is not there.
class PcscCard
{
public:
    explicit PcscCard(std::string reader) : reader_(std::move(reader)) {}
    ~PcscCard();
    PcscCard(const PcscCard &) = delete;
    PcscCard &operator=(const PcscCard &) = delete;

    /// Waits a moment for the card to be noticed, and resets it cold.
    Result<Bytes> powerOn();
    void powerOff();
    Result<Bytes> exchange(ByteView command);

private:
    Result<Bytes> connect(std::chrono::steady_clock::time_point end);
    Result<void> waitForCard(std::chrono::steady_clock::time_point end);
    Result<Bytes> refused(const char *what, long code);
    /// What the reader says about its card now.
    bool cardIsThere();
    void forget();

    std::string reader_;
    bool hasContext_ = false;
    bool connected_ = false;
    long context_ = 0;
    long card_ = 0;
    unsigned long protocol_ = 0;
};

} // namespace huimin
