// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/number_words.h"
#include "kiosk/speech/speech.h"

#include <QString>

namespace huimin::view {

/// Collects what is said, sentence by sentence; figures become words. What is empty is not said.
class Sentences
{
public:
    explicit Sentences(session::Language language) : language_(language) {}

    /// For everybody in the room.
    Sentences &open(const QString &text) { return add(text, false); }
    /// For one pair of ears.
    Sentences &own(const QString &text) { return add(text, true); }
    /// A finished sentence that has an amount in it, or none.
    Sentences &mixed(const QString &text);
    /// "To pay: 80.00 yuan", or nothing when there is no value.
    Sentences &own(const QString &label, const QString &value);
    Sentences &open(const QString &label, const QString &value);
    /// "Account": digit by digit.
    Sentences &ownDigits(const QString &label, const QString &digits);
    Sentences &openDigits(const QString &label, const QString &digits);

    QString digits(const QString &text) const;
    session::Language language() const { return language_; }
    speech::Speech all() const { return all_; }

private:
    Sentences &add(const QString &text, bool isPrivate);
    QString labelled(const QString &label, const QString &value) const;

    session::Language language_;
    speech::Speech all_;
};

} // namespace huimin::view
