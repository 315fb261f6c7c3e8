// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/http_frame.h"
#include "drivers/ipp/ipp_status.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::ipp;

// What a print server sends, whole and a byte at a time; what is understood is written the same.
HUIMIN_FUZZ("ipp", 20000)(ByteView input)
{
    HttpDecoder whole;
    HttpDecoder drop;
    whole.feed(input);
    std::vector<HttpFrame> frames;
    while (auto frame = whole.next())
        if (*frame)
            frames.push_back(**frame);
        else
            break;
    std::size_t same = 0;
    bool wrong = false;
    for (const std::uint8_t each : input) {
        drop.feed(ByteView(&each, 1));
        while (auto frame = drop.next()) {
            if (!*frame) {
                wrong = true;
                break;
            }
            HUIMIN_CHECK(wrong || same >= frames.size() || frames[same].body == (*frame)->body,
                         "where bytes are cut makes no difference");
            ++same;
        }
        if (wrong)
            break;
    }
    for (const HttpFrame &frame : frames)
        (void)frame.status();
    const auto message = parse(input);
    if (!message)
        return;
    const auto again = parse(encode(*message));
    HUIMIN_CHECK(again && again->data == message->data && again->code == message->code,
                 "a message survives");
    (void)jobState(*message);
    if (const auto trouble = troubleIn(*message))
        (void)faultOf(*trouble);
    (void)message->number("job-id");
}
