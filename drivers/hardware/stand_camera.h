// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/sample_pictures.h"
#include "drivers/picture_file/picture_file_simulator.h"
#include "drivers/port/disk_picture_spot.h"

namespace huimin::hardware {

/// A camera of the cabinet, and what is before it: one of some drawn pictures.
class StandCamera
{
public:
    /// The pictures also lie in `folder`, for those who look at the cabinet.
    StandCamera(const std::string &path, Clock &clock, std::vector<SamplePicture> samples,
                std::string folder);

    /// NotFound: nothing is called so.
    Result<void> show(const std::string &word);
    const std::string &shown() const { return shown_; }
    /// Where a picture of it lies.
    std::string fileOf(const std::string &word) const { return folder_ + "/" + word + ".png"; }
    const std::vector<SamplePicture> &samples() const { return samples_; }
    /// The station wants to see.
    bool looks() const { return spot_.isWanted(); }
    picture_file::Simulator &program() { return program_; }

private:
    std::vector<SamplePicture> samples_; ///< the first: nothing is there
    const std::string folder_;
    DiskPictureSpot spot_;
    picture_file::Simulator program_;
    std::string shown_;
};

} // namespace huimin::hardware
