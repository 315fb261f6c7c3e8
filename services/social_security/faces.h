// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/clock.h"

#include <optional>
#include <string>

namespace huimin::social_security {

// The yearly check by a face, where somebody wants that. The office compares; a station does not,
// and keeps no picture.

/// What the office wants to see, so that a photo which is held before the camera is none. Left is
/// the person's own.
enum class Gesture { Straight, Left, Right };
const char *name(Gesture gesture);
/// Nothing when there is no such word.
std::optional<Gesture> faceGesture(const std::string &word);

/// Somebody wants to be recognised. The same wish again is the same one.
struct FaceWish {
    std::string key; ///< made by the station, stored before it is sent; of one try
    std::string reference;
    bool still = false; ///< they cannot turn their head
    std::string station;
    WallTime consent; ///< when they said that the camera may look
    WallTime at;
    friend bool operator==(const FaceWish &, const FaceWish &) = default;
};
struct FaceAsked {
    Gesture gesture = Gesture::Straight;
    WallTime until; ///< so long a picture is taken
    friend bool operator==(const FaceAsked &, const FaceAsked &) = default;
};
/// The picture of a try: a JPEG. Personal: gone when it was sent.
struct FacePicture {
    static constexpr std::size_t BytesMost = 1U << 20U;
    std::string key;
    Bytes jpeg;
    friend bool operator==(const FacePicture &, const FacePicture &) = default;
};

} // namespace huimin::social_security
