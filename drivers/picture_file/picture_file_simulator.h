// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/picture_spot.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/task.h"

namespace huimin::picture_file {

/// The program of a camera: leaves what the camera sees while that is wanted, otherwise nothing.
class Simulator
{
public:
    Simulator(PictureSpot &spot, Clock &clock);

    /// What is before it, as a PNG or a JPEG.
    void show(Bytes picture) { picture_ = std::move(picture); }

    /// Its program has ended, or its plug is out.
    void setSilent(bool silent) { silent_ = silent; }
    /// What it leaves is no picture.
    void setBroken(bool broken) { broken_ = broken; }

private:
    Task<void> run();

    PictureSpot &spot_; // borrowed; outlives this
    Clock &clock_;
    Bytes picture_;
    bool silent_ = false;
    bool broken_ = false;
    TaskScope tasks_;
};

} // namespace huimin::picture_file
