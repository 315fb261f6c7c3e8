// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/narrator.h"
#include "kiosk/view/teller.h"
#include "tests/a11y/report.h"
#include "tests/support/stage.h"

#include <QStringList>

namespace huimin::a11y {

/// Somebody who hears the pages and has keys: says what they would not be told, what others
/// would overhear, and where keys do not lead.
class Hearing
{
public:
    Hearing(test::Stage &stage, Report &report);

    /// The picture stands on the stage, served in this manner; it is served so afterwards.
    void listenTo(const test::Picture &picture, const std::string &where,
                  const session::Manner &manner);

private:
    class Ear final : public speech::Voice
    {
    public:
        void say(const speech::Utterance &utterance) override
        {
            said << QString::fromStdString(utterance.text);
        }
        void stop() override { said.clear(); }
        void onDone(std::function<void()>) override {}

        QStringList said;
    };

    void hear(const test::Picture &picture, bool hasHeadset);
    void allIsSaid();
    void inWords();
    void nothingIsOverheard();
    void keysLeadEverywhere();
    void timeIsShownAndSaid(const test::Picture &picture);
    QStringList textsOnThePage() const;
    void expect(bool holds, const QString &what);

    test::Stage &stage_;
    Report &report_;
    std::string where_;
    session::Manner manner_;
    Ear ear_;
    speech::Narrator narrator_{ear_};
    view::Teller teller_;
};

} // namespace huimin::a11y
