// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"
#include "kiosk/writing/stroke.h"

#include <memory>
#include <string>

struct zinnia_recognizer_t;

namespace huimin::writing {

/// What strokes may mean, by Zinnia and its model of Simplified Chinese. Order and number of
/// strokes count a little, their exact shape does not.
class Strokes
{
public:
    static constexpr std::size_t StrokesMax = 40;
    static constexpr std::size_t PointsMax = 400; ///< of one stroke
    static constexpr std::size_t CandidatesMax = 20;

    static Result<std::unique_ptr<Strokes>> open();

    /// The likeliest character first; nothing for nothing.
    std::vector<std::string> candidates(const std::vector<Stroke> &strokes) const;

private:
    struct Close {
        void operator()(zinnia_recognizer_t *recognizer) const;
    };
    using Recognizer = std::unique_ptr<zinnia_recognizer_t, Close>;

    explicit Strokes(Recognizer recognizer) : recognizer_(std::move(recognizer)) {}

    Recognizer recognizer_;
};

} // namespace huimin::writing
