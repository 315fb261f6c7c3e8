// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/stand_camera.h"

#include "kiosk/base/file.h"
#include "kiosk/base/log.h"

#include <algorithm>
#include <filesystem>

namespace huimin::hardware {

StandCamera::StandCamera(const std::string &path, Clock &clock, std::vector<SamplePicture> samples,
                         std::string folder)
    : samples_(std::move(samples)), folder_(std::move(folder)), spot_(path), program_(spot_, clock)
{
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    for (const SamplePicture &each : samples_)
        if (const auto kept = replaceFile(fileOf(each.word), textOf(each.png)); !kept)
            log::warning("camera", "{}", describe(kept.error()));
    (void)show(samples_.front().word);
}

Result<void> StandCamera::show(const std::string &word)
{
    const auto found = std::ranges::find(samples_, word, &SamplePicture::word);
    if (found == samples_.end())
        return fail(ErrorCode::NotFound, "nothing here is called " + word);
    shown_ = word;
    program_.show(found->png);
    return {};
}

} // namespace huimin::hardware
