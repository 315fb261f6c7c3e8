// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/window/sounds.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <random>

namespace huimin::hardware {

namespace {

constexpr int Rate = 22'050;

/// A sound's shape: samples between -1 and 1 by seconds since its start.
class Sketch
{
public:
    explicit Sketch(double seconds) : samples_(static_cast<std::size_t>(seconds * Rate)) {}

    /// A tone that glides, with its first overtones, as motors have them.
    void hum(double from, double to, double loudness)
    {
        double phase = 0;
        for (std::size_t at = 0; at < samples_.size(); ++at) {
            const double part = static_cast<double>(at) / static_cast<double>(samples_.size());
            phase += (from + (to - from) * part) / Rate * 2 * std::numbers::pi;
            const double tone =
                std::sin(phase) + 0.5 * std::sin(2 * phase) + 0.3 * std::sin(5 * phase);
            samples_[at] += loudness * 0.5 * tone;
        }
    }
    void tone(double hertz, double loudness)
    {
        for (std::size_t at = 0; at < samples_.size(); ++at)
            samples_[at] +=
                loudness * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(at) / Rate);
    }
    /// Rustling that comes `times` a second; low `colour` is dull, 1 is a hiss.
    void rustle(double times, double colour, double loudness)
    {
        std::minstd_rand dice(7);
        std::uniform_real_distribution<double> any(-1, 1);
        double smooth = 0;
        for (std::size_t at = 0; at < samples_.size(); ++at) {
            smooth += colour * (any(dice) - smooth);
            const double beat = std::fmod(static_cast<double>(at) * times / Rate, 1.0);
            samples_[at] += loudness * smooth * std::exp(-4 * beat);
        }
    }
    /// Neither starts nor ends with a crack.
    QByteArray wave(double rise, double fall) const
    {
        const auto seconds = static_cast<double>(samples_.size()) / Rate;
        QByteArray data;
        for (std::size_t at = 0; at < samples_.size(); ++at) {
            const double now = static_cast<double>(at) / Rate;
            const double gain = std::min({1.0, now / rise, (seconds - now) / fall});
            const auto value = static_cast<qint16>(
                std::lround(std::clamp(samples_[at] * gain, -1.0, 1.0) * 0.6 * 32'767));
            const qint16 little = qToLittleEndian(value);
            data.append(reinterpret_cast<const char *>(&little), sizeof(little));
        }
        return data;
    }

private:
    std::vector<double> samples_;
};

QByteArray samplesOf(Sound sound)
{
    switch (sound) {
    case Sound::Key: {
        Sketch key(0.06);
        key.tone(2'400, 0.35);
        return key.wave(0.003, 0.02);
    }
    case Sound::CardMotor: {
        Sketch motor(0.7);
        motor.hum(95, 150, 0.4);
        motor.rustle(38, 0.4, 0.35);
        return motor.wave(0.04, 0.12);
    }
    case Sound::Note: {
        Sketch note(0.35);
        note.rustle(14, 0.7, 0.5);
        note.hum(180, 240, 0.12);
        return note.wave(0.02, 0.1);
    }
    case Sound::Notes: {
        Sketch notes(0.9);
        notes.rustle(11, 0.8, 0.6);
        notes.hum(130, 130, 0.15);
        return notes.wave(0.03, 0.15);
    }
    case Sound::Shutter: {
        Sketch shutter(0.45);
        shutter.hum(70, 45, 0.6);
        shutter.rustle(2.2, 0.15, 0.9);
        return shutter.wave(0.02, 0.15);
    }
    case Sound::Printer: {
        Sketch printer(1.1);
        printer.rustle(55, 0.9, 0.35);
        printer.hum(320, 320, 0.08);
        return printer.wave(0.02, 0.08);
    }
    case Sound::Beep: {
        Sketch beep(0.12);
        beep.tone(3'100, 0.4);
        return beep.wave(0.005, 0.03);
    }
    case Sound::Refused: {
        Sketch low(0.18);
        low.hum(160, 120, 0.4);
        return low.wave(0.01, 0.08);
    }
    }
    return {};
}

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

int notesIn(const QVariantMap &counts)
{
    int all = 0;
    for (const QVariant &count : counts)
        all += count.toInt();
    return all;
}

} // namespace

QByteArray waveOf(Sound sound)
{
    const QByteArray data = samplesOf(sound);
    const auto size = static_cast<quint32>(data.size());
    QByteArray wave("RIFF");
    put<quint32>(wave, 36 + size);
    wave += "WAVEfmt ";
    put<quint32>(wave, 16);
    put<quint16>(wave, 1); // PCM
    put<quint16>(wave, 1); // channels
    put<quint32>(wave, Rate);
    put<quint32>(wave, Rate * 2);
    put<quint16>(wave, 2);
    put<quint16>(wave, 16);
    wave += "data";
    put<quint32>(wave, size);
    return wave + data;
}

QList<Sound> soundsBetween(const QVariantMap &before, const QVariantMap &after)
{
    QList<Sound> heard;
    if (before.isEmpty())
        return heard; // nothing moved, we only began to look
    const QVariantMap slotBefore = before.value("cardSlot").toMap();
    const QVariantMap slotAfter = after.value("cardSlot").toMap();
    const bool cardCame = slotBefore.value("card").isNull() && !slotAfter.value("card").isNull();
    if (cardCame || slotBefore.value("atGate") != slotAfter.value("atGate"))
        if (!slotAfter.value("card").isNull())
            heard << Sound::CardMotor;
    const QVariantMap trayBefore = before.value("tray").toMap();
    const QVariantMap trayAfter = after.value("tray").toMap();
    if (notesIn(trayAfter.value("notes").toMap()) > notesIn(trayBefore.value("notes").toMap()))
        heard << Sound::Notes;
    if (trayBefore.value("open") != trayAfter.value("open"))
        heard << Sound::Shutter;
    const QString noteWas = before.value("acceptor").toMap().value("state").toString();
    const QString noteIs = after.value("acceptor").toMap().value("state").toString();
    if (noteWas != noteIs && (noteIs == "accepting" || noteIs == "stacking" ||
                              noteIs == "returning" || noteIs == "rejecting"))
        heard << Sound::Note;
    if (after.value("receipts").toList().size() > before.value("receipts").toList().size())
        heard << Sound::Printer;
    return heard;
}

Sounds::Sounds()
{
    for (const char *name : {"paplay", "pw-play", "aplay"})
        if (player_.isEmpty())
            player_ = QStandardPaths::findExecutable(name);
}

void Sounds::play(Sound sound)
{
    if (player_.isEmpty() || !folder_.isValid())
        return;
    QString &path = files_[sound];
    if (path.isEmpty()) {
        path = folder_.filePath(QStringLiteral("%1.wav").arg(static_cast<int>(sound)));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(waveOf(sound)) < 0)
            return;
    }
    QProcess player;
    player.setProgram(player_);
    player.setArguments({path});
    player.setStandardOutputFile(QProcess::nullDevice());
    player.setStandardErrorFile(QProcess::nullDevice());
    player.startDetached();
}

} // namespace huimin::hardware
