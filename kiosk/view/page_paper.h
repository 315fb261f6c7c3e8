// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/screen.h"

namespace huimin::view {

/// Draws a whole page, A4, as a PDF. What an office issues stands in Chinese, whatever is spoken.
class PagePaper final : public session::PageWriter
{
public:
    explicit PagePaper(std::chrono::minutes utcOffset) : utcOffset_(utcOffset) {}

    std::string write(const PaperFacts &facts) const override;

private:
    std::chrono::minutes utcOffset_;
};

} // namespace huimin::view
