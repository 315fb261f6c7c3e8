// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTemporaryDir>
#include <QVariantMap>

namespace huimin::hardware {

enum class Sound { Key, CardMotor, Note, Notes, Shutter, Printer, Beep, Refused };

/// What a person would hear while the cabinet goes from one state to the next.
QList<Sound> soundsBetween(const QVariantMap &before, const QVariantMap &after);

/// 16 bit mono, with its WAV header.
QByteArray waveOf(Sound sound);

/// Plays through whichever of the usual players this machine has; silent without one.
class Sounds
{
public:
    Sounds();
    void play(Sound sound);

private:
    QString player_;
    QTemporaryDir folder_;
    QHash<Sound, QString> files_;
};

} // namespace huimin::hardware
