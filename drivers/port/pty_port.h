// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

#include <QObject>

#include <memory>
#include <string>

class QSocketNotifier;

namespace huimin {

/// The device's end of a simulated serial line. A program finds the other end at
/// `link` and opens it like any line.
///
/// The device never notices who is at the other end: when the program closes the
/// line or dies, a fresh one takes its place under the same link, with nothing
/// left over in it. Without power, bytes are lost in both directions.
class PtyPort final : public QObject, public Port
{
public:
    explicit PtyPort(std::string link);
    ~PtyPort() override;

    void open() override;
    void close() override;
    bool isOpen() const override { return master_ >= 0; }
    Result<void> write(ByteView bytes) override;

    void setPowered(bool powered) { powered_ = powered; }

private:
    Result<void> lay();
    void hangUp();
    void read();

    std::string link_;
    int master_ = -1;
    bool powered_ = true;
    std::unique_ptr<QSocketNotifier> notifier_;
};

} // namespace huimin
