// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/sentences.h"

#include "kiosk/view/texts.h"

#include <algorithm>

namespace huimin::view {

Sentences &Sentences::mixed(const QString &text)
{
    return add(text, std::ranges::any_of(text, [](QChar each) { return each.isDigit(); }));
}

Sentences &Sentences::own(const QString &label, const QString &value)
{
    return value.isEmpty() ? *this : own(labelled(label, value));
}

Sentences &Sentences::open(const QString &label, const QString &value)
{
    return value.isEmpty() ? *this : open(labelled(label, value));
}

Sentences &Sentences::ownDigits(const QString &label, const QString &digits_)
{
    return own(label, digits(digits_));
}

Sentences &Sentences::openDigits(const QString &label, const QString &digits_)
{
    return digits_.isEmpty() ? *this : open(labelled(label, digits(digits_)));
}

QString Sentences::digits(const QString &text) const
{
    return QString::fromStdString(speech::digitWords(text.toStdString(), language_));
}

QString Sentences::labelled(const QString &label, const QString &value) const
{
    return Texts::tr("%1: %2", "said: what it is, and how much").arg(label, value);
}

Sentences &Sentences::add(const QString &text, bool isPrivate)
{
    if (!text.isEmpty())
        all_.push_back({speech::inWords(text.simplified().toStdString(), language_), isPrivate});
    return *this;
}

} // namespace huimin::view
