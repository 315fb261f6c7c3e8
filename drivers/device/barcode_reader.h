// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace huimin {

/// A barcode and QR scanner (XFS4IoT BarcodeReader). What it reads is outside
/// data: hostile until somebody has parsed it.
class BarcodeReader
{
public:
    using Listener = std::function<void(const std::string &)>;

    virtual ~BarcodeReader() = default;

    void onRead(Listener listener) { listener_ = std::move(listener); }

    virtual bool isReady() const = 0;
    /// Reads are told only while enabled; what is scanned otherwise is dropped.
    virtual void enable(bool enabled) = 0;

protected:
    void tell(const std::string &text)
    {
        if (listener_)
            listener_(text);
    }

private:
    Listener listener_;
};

} // namespace huimin
