// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/result.h"
#include "kiosk/base/task.h"

namespace huimin {

/// A camera of the station (XFS4IoT Camera, TakePicture): the one above the place for papers, or
/// the one towards whoever stands there. It looks only while it is enabled.
class Camera
{
public:
    /// As it came, with a head that was looked at and nothing else: whoever opens it finds out
    /// whether it is a picture.
    struct Picture {
        enum class Format { Png, Jpeg };
        Format format = Format::Jpeg;
        int width = 0;
        int height = 0;
        Bytes bytes;
    };

    virtual ~Camera() = default;

    virtual bool isReady() const = 0;
    /// While it is not enabled it sees nothing, and nothing of what it saw is kept.
    virtual void enable(bool enabled) = 0;
    /// What it sees from now on, never what it saw before. Timeout: nothing came. BadData: what
    /// came is no picture.
    virtual Task<Result<Picture>> takePicture() = 0;
};

} // namespace huimin
