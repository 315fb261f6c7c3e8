// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "services/social_security/faces.h"

#include <string>

namespace huimin::town {

/// The pictures of people that an office has, and how it compares another one with them.
class Portraits
{
public:
    enum class Seen { Alike, NotAlike, NoFace, TooDark, Covered, OtherGesture };

    virtual ~Portraits() = default;

    /// By the number of an identity card.
    virtual bool has(const std::string &number) const = 0;
    /// The JPEG is from outside. What is wrong with the picture comes before whose it is.
    virtual Seen compare(const std::string &number, social_security::Gesture asked,
                         const Bytes &jpeg) const = 0;
};

} // namespace huimin::town
