// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/scanner.h"

#include "kiosk/base/encoding.h"
#include "kiosk/base/log.h"

#include <algorithm>

namespace huimin::scanner {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t RecordMax = 4096;
constexpr auto SameReading = 2s;
constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 2s;

bool isAllowed(std::uint8_t byte)
{
    constexpr std::uint8_t GroupSeparator = 0x1D;
    constexpr std::uint8_t RecordSeparator = 0x1E;
    constexpr std::uint8_t EndOfTransmission = 0x04;
    return byte >= 0x20 || byte == GroupSeparator || byte == RecordSeparator ||
           byte == EndOfTransmission;
}

} // namespace

void Decoder::feed(ByteView bytes)
{
    for (const std::uint8_t byte : bytes) {
        if (byte == '\r' || byte == '\n')
            endRecord();
        else if (record_.size() < RecordMax)
            record_.push_back(byte);
        else
            tooLong_ = true;
    }
}

void Decoder::endRecord()
{
    const Bytes record = std::exchange(record_, {});
    const bool tooLong = std::exchange(tooLong_, false);
    if (record.empty())
        return; // CR LF
    if (tooLong || !std::ranges::all_of(record, isAllowed)) {
        records_.emplace_back(fail(ErrorCode::BadData, "a barcode with bytes that no code has"));
        return;
    }
    std::string text = textOf(record);
    if (!isUtf8(text))
        text = fromGb18030(record).value_or(std::string());
    if (text.empty())
        records_.emplace_back(fail(ErrorCode::BadData, "a barcode in no known encoding"));
    else
        records_.emplace_back(std::move(text));
}

std::optional<Result<std::string>> Decoder::next()
{
    if (records_.empty())
        return std::nullopt;
    auto record = std::move(records_.front());
    records_.erase(records_.begin());
    return record;
}

Scanner::Scanner(Port &port, Clock &clock, FaultSink &faults)
    : clock_(clock), faults_(faults), stream_(port, clock)
{
    tasks_.run(run());
}

Task<void> Scanner::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(OpenLimit);
        if (opened) {
            ready_ = true;
            faults_.clear({Fault::ScannerDown, {}});
        }
        while (ready_) {
            const auto record = co_await stream_.next(1h);
            if (record)
                heard(*record);
            else if (record.error().code == ErrorCode::PortClosed)
                ready_ = false;
            else if (record.error().code == ErrorCode::BadData)
                log::info("scanner", "{}", record.error().detail);
        }
        faults_.raise({Fault::ScannerDown, {}}, "the scanner is not connected");
        co_await pause(clock_, ReconnectPause);
    }
}

void Scanner::heard(const std::string &record)
{
    // Not the text: it may be a payment code, and nothing of that may stay here.
    const std::size_t now = std::hash<std::string>{}(record);
    const bool again = now == last_ && clock_.now() - lastAt_ < SameReading;
    last_ = now;
    lastAt_ = clock_.now();
    if (enabled_ && !again)
        tell(record);
}

} // namespace huimin::scanner
