// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/pin_pad.h"
#include "kiosk/speech/narrator.h"
#include "kiosk/view/screen_view.h"
#include "kiosk/view/walker.h"

namespace huimin::view {

/// The screen for somebody who hears it and has keys: says each page as it appears and what
/// changes on it, and makes keys of the PIN pad into what a finger would do. It decides nothing
/// either: whatever a key means is said by the visit or by a control that is on the screen.
class Teller final : public QObject
{
    Q_OBJECT

public:
    Teller(ScreenView &screen, speech::Narrator &narrator);

    /// The window's scene, once there is one.
    void setScene(QQuickItem *root) { walker_.setRoot(root); }
    /// A plug went into the socket, or left it: that alone begins a spoken visit.
    void setHeadset(bool isIn);
    void press(const PinPad::PlainKey &key);

    /// Whether keys are wanted in the open now. Never where a PIN is entered or may be typed
    /// ahead, so that no digit of one ever comes here.
    void onKeyboardWanted(std::function<void(bool)> listener) { wanted_ = std::move(listener); }

private:
    void lookSoon();
    void look();
    void warn();
    void tellHelp();
    speech::Speech digitKeys() const;
    speech::Speech otherKeys() const;
    speech::Speech typedEcho(const std::string &before, const std::string &now) const;
    bool tellManner(const session::Manner &before);

    bool isTyping() const;
    void digit(int value);
    void enter();
    void cancel();
    void walk(int steps);
    void tell(const QString &text);
    std::string inWords(const QString &text) const;

    ScreenView &screen_;
    speech::Narrator &narrator_;
    Walker walker_;
    std::function<void(bool)> wanted_;
    bool isLooking_ = false;

    // As it was when it was last told.
    session::Page page_;
    session::Manner manner_;
    speech::Speech speech_;
    speech::Speech digitKeys_;
    speech::Speech otherKeys_;
    bool wasOn_ = false;
    bool keyboard_ = false;
};

} // namespace huimin::view
