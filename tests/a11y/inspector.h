// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/a11y/report.h"
#include "tests/a11y/seen.h"
#include "tests/support/stage.h"

#include <set>
#include <string>

namespace huimin::a11y {

/// How the pages are dressed for one round.
struct Round {
    std::string name; ///< "elder-dark"
    session::Manner manner;
    test::Shape shape;
    bool measuresContrast = true;
};

/// Looks at what is drawn, and says what a person could not read, reach or know.
class Inspector
{
public:
    Inspector(test::Stage &stage, Report &report, const view::PanelSize &panel)
        : stage_(stage), report_(report), panel_(panel)
    {}

    void begin(const Round &round);
    /// All parts of the page that is shown.
    void inspect(const std::string &page);

private:
    void inspectPart();
    void text(const Seen &seen);
    void touchable(const Seen &seen);
    void neighbours();
    void words(const Seen &seen);
    void contrasts();
    void choices();
    void cues();
    std::set<std::string> signsIn(const QQuickItem &item) const;
    void motion();
    void expect(bool holds, const Seen &seen, const std::string &what);
    double millimetres(double pixels) const { return pixels / perMillimetre_; }

    test::Stage &stage_;
    Report &report_;
    view::PanelSize panel_;
    Round round_;
    std::string where_;
    double perMillimetre_ = 1;
    double capital_ = 0; ///< height of a capital letter, of the font's size
    std::vector<Seen> seen_;
    QImage image_;
};

} // namespace huimin::a11y
