// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"

namespace huimin {

/// A port before another one, which it borrows: everything passes. Whoever derives from it
/// changes what it is there for.
class PassingPort : public Port, protected PortListener
{
public:
    explicit PassingPort(Port &inner) : inner_(inner) { inner_.listen(this); }
    ~PassingPort() override { inner_.listen(nullptr); }
    PassingPort(const PassingPort &) = delete;
    PassingPort &operator=(const PassingPort &) = delete;

    void open() override { inner_.open(); }
    void close() override { inner_.close(); }
    bool isOpen() const override { return inner_.isOpen(); }
    Result<void> write(ByteView bytes) override { return inner_.write(bytes); }

protected:
    void opened() override
    {
        if (listener_ != nullptr)
            listener_->opened();
    }
    void arrived(ByteView bytes) override
    {
        if (listener_ != nullptr)
            listener_->arrived(bytes);
    }
    void lost(const Error &why) override
    {
        if (listener_ != nullptr)
            listener_->lost(why);
    }

private:
    Port &inner_;
};

} // namespace huimin
