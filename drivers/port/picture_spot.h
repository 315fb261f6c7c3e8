// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>
#include <string>

namespace huimin {

/// The place where a camera's program leaves what the camera sees, for a station that asks:
/// drivers/picture_file/README.md. Each side has its own half.
class PictureSpot
{
public:
    virtual ~PictureSpot() = default;

    // The station's half.
    /// Another one each time something was left there; nothing: there is nothing.
    virtual std::optional<std::string> stamp() const = 0;
    /// What lies there. Overflow: it is longer than `most`.
    virtual Result<Bytes> read(std::size_t most) const = 0;
    /// Asks for pictures, or for no more; then what lies there is taken away.
    virtual void want(bool wanted) = 0;

    // The camera's.
    virtual bool isWanted() const = 0;
    /// Instead of what lay there, in one piece.
    virtual void put(ByteView picture) = 0;
};

/// In memory, for both sides.
class MemoryPictureSpot final : public PictureSpot
{
public:
    std::optional<std::string> stamp() const override
    {
        return there_ ? std::optional(std::to_string(count_)) : std::nullopt;
    }
    Result<Bytes> read(std::size_t most) const override
    {
        if (!there_)
            return fail(ErrorCode::NotFound, "nothing lies there");
        if (there_->size() > most)
            return fail(ErrorCode::Overflow, "the picture is too long");
        return *there_;
    }
    void want(bool wanted) override
    {
        wanted_ = wanted;
        if (!wanted)
            there_.reset();
    }
    bool isWanted() const override { return wanted_; }
    void put(ByteView picture) override
    {
        there_ = Bytes(picture.begin(), picture.end());
        ++count_;
    }

private:
    std::optional<Bytes> there_;
    int count_ = 0;
    bool wanted_ = false;
};

} // namespace huimin
