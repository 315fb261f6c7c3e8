// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/faces/face_reading.h"
#include "services/town/social_security/portraits.h"

#include <map>

namespace huimin::town::faces {

/// Portraits of people of the town, each straight and turned to both sides: see README.md.
class DrawnPortraits final : public Portraits
{
public:
    /// Of the person with this number; `who` is drawn.
    void add(const std::string &number, const std::string &who);

    bool has(const std::string &number) const override { return known_.contains(number); }
    Seen compare(const std::string &number, social_security::Gesture asked,
                 const Bytes &jpeg) const override;

private:
    using ByGesture = std::map<social_security::Gesture, Reading::Pattern>;
    std::map<std::string, ByGesture> known_;
};

} // namespace huimin::town::faces
