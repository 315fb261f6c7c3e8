// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/camera.h"
#include "drivers/device/fault.h"
#include "drivers/port/picture_spot.h"
#include "kiosk/base/clock.h"

#include <optional>

namespace huimin::picture_file {

/// A camera whose program leaves pictures at a spot: see README.md. It is there while something
/// new is left there, be it empty.
class PictureFileCamera final : public Camera
{
public:
    /// `unit` says which camera of the station it is: "document", "face".
    PictureFileCamera(PictureSpot &spot, Clock &clock, FaultSink &faults, std::string unit);
    ~PictureFileCamera() override;

    bool isReady() const override { return ready_; }
    void enable(bool enabled) override;
    Task<Result<Picture>> takePicture() override;

private:
    Task<void> run();
    void look();
    void breakDown();

    PictureSpot &spot_; // borrowed; outlives this
    Clock &clock_;
    FaultSink &faults_;
    const std::string unit_;
    std::optional<std::string> seen_;
    Instant seenAt_;
    bool ready_ = false;
    bool isDown_ = false;
    bool enabled_ = false;
    TaskScope tasks_;
};

} // namespace huimin::picture_file
