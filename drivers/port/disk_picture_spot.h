// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/picture_spot.h"

namespace huimin {

/// A file, and one beside it with ".on" behind its name while pictures are wanted. It lies in
/// memory, like everything in a run folder.
class DiskPictureSpot final : public PictureSpot
{
public:
    explicit DiskPictureSpot(std::string path) : path_(std::move(path)) {}

    std::optional<std::string> stamp() const override;
    Result<Bytes> read(std::size_t most) const override;
    void want(bool wanted) override;
    bool isWanted() const override;
    void put(ByteView picture) override;

private:
    std::string wish() const { return path_ + ".on"; }

    const std::string path_;
};

} // namespace huimin
