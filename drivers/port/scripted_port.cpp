// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/scripted_port.h"

#include <algorithm>

namespace huimin {

void ScriptedPort::open()
{
    open_ = true;
    answer_.start(Duration::zero(), [this] {
        if (listener_ != nullptr)
            listener_->opened();
    });
}

Result<void> ScriptedPort::write(ByteView bytes)
{
    append(sent_, bytes);
    if (script_.empty()) {
        problem_ = "the script is over, but the host sends " + toHex(sent_);
        return {};
    }
    const Bytes &expected = script_.front().hostSends;
    const auto length = std::min(sent_.size(), expected.size());
    if (!std::ranges::equal(ByteView(sent_).first(length), ByteView(expected).first(length)) ||
        sent_.size() > expected.size()) {
        problem_ = "the script expects " + toHex(expected) + ", the host sends " + toHex(sent_);
        return {};
    }
    if (sent_.size() < expected.size())
        return {};
    Bytes answer = std::move(script_.front().deviceAnswers);
    script_.pop_front();
    sent_.clear();
    if (!answer.empty())
        answer_.start(std::chrono::milliseconds(1), [this, answer = std::move(answer)] {
            if (listener_ != nullptr)
                listener_->arrived(answer);
        });
    return {};
}

} // namespace huimin
