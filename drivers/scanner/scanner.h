// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/barcode_reader.h"
#include "drivers/device/fault.h"
#include "drivers/port/frame_stream.h"

#include <optional>
#include <string>

namespace huimin::scanner {

/// Cuts a stream of bytes into records at CR and LF, or where told that there was
/// a pause. Gives valid UTF-8 text without control characters.
class Decoder
{
public:
    using Frame = std::string;

    void feed(ByteView bytes);
    std::optional<Result<std::string>> next();
    void reset()
    {
        record_.clear();
        tooLong_ = false;
        records_.clear();
    }

private:
    void endRecord();

    Bytes record_;
    bool tooLong_ = false;
    std::vector<Result<std::string>> records_;
};

/// See README.md for what it expects of the scanner.
class Scanner final : public BarcodeReader
{
public:
    Scanner(Port &port, Clock &clock, FaultSink &faults);

    bool isReady() const override { return ready_; }
    void enable(bool enabled) override { enabled_ = enabled; }

private:
    Task<void> run();
    void heard(const std::string &record);

    Clock &clock_;
    FaultSink &faults_;
    FrameStream<Decoder> stream_;
    bool ready_ = false;
    bool enabled_ = false;
    std::size_t last_ = 0; ///< a hash of what was read last
    Instant lastAt_{};
    TaskScope tasks_;
};

} // namespace huimin::scanner
