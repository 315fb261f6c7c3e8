// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/picture_file/picture_file_camera.h"

#include "drivers/picture_file/picture_head.h"
#include "kiosk/base/mailbox.h"

namespace huimin::picture_file {

using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 500ms;
/// Its program leaves something once a second; a slow computer may need longer for one.
constexpr auto SilentLimit = 6s;
constexpr auto PictureLimit = 5s;
constexpr auto PicturePace = 100ms;

} // namespace

PictureFileCamera::PictureFileCamera(PictureSpot &spot, Clock &clock, FaultSink &faults,
                                     std::string unit)
    : spot_(spot), clock_(clock), faults_(faults), unit_(std::move(unit)), seenAt_(clock.now())
{
    spot_.want(false); // whoever wanted pictures before is gone
    tasks_.run(run());
}

PictureFileCamera::~PictureFileCamera()
{
    if (enabled_)
        spot_.want(false);
}

void PictureFileCamera::enable(bool enabled)
{
    if (enabled == enabled_)
        return;
    enabled_ = enabled;
    spot_.want(enabled);
}

Task<void> PictureFileCamera::run()
{
    for (;;) {
        look();
        co_await pause(clock_, LookPace);
    }
}

void PictureFileCamera::look()
{
    const auto stamp = spot_.stamp();
    if (stamp && stamp != seen_) {
        // What lay there before this began says nothing: only what is new does.
        const bool isNew = seen_.has_value();
        seen_ = stamp;
        seenAt_ = clock_.now();
        if (isNew && (!ready_ || isDown_)) {
            ready_ = true;
            isDown_ = false;
            faults_.clear({Fault::CameraDown, unit_});
        }
        return;
    }
    if (clock_.now() - seenAt_ >= SilentLimit)
        breakDown();
}

void PictureFileCamera::breakDown()
{
    if (isDown_)
        return;
    ready_ = false;
    isDown_ = true;
    faults_.raise({Fault::CameraDown, unit_}, "its program leaves no pictures");
}

Task<Result<Camera::Picture>> PictureFileCamera::takePicture()
{
    if (!ready_ || !enabled_)
        co_return fail(ErrorCode::Unavailable, "the camera does not look");
    const auto first = spot_.stamp();
    auto last = first;
    const Instant end = clock_.now() + PictureLimit;
    while (clock_.now() < end) {
        co_await pause(clock_, PicturePace);
        const auto stamp = spot_.stamp();
        if (!stamp || stamp == last)
            continue;
        last = stamp;
        auto bytes = spot_.read(BytesMost);
        if (!bytes)
            co_return fail(bytes.error());
        if (bytes->empty())
            continue; // it has not seen yet that it is to look
        const auto head = parseHead(*bytes);
        if (!head)
            co_return fail(head.error());
        co_return Picture{head->format, head->width, head->height, *std::move(bytes)};
    }
    // Whoever is told so must not be offered it again before the watch has seen it, too.
    if (last == first)
        breakDown();
    co_return fail(ErrorCode::Timeout, "no picture came");
}

} // namespace huimin::picture_file
