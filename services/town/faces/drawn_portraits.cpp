// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/faces/drawn_portraits.h"

#include "services/town/faces/face_drawing.h"

#include <QBuffer>
#include <QImageReader>

namespace huimin::town::faces {

using social_security::Gesture;

namespace {

/// Of hundred bits: the same person, saved and opened again, differs in two or three, another one
/// in a dozen and more.
constexpr int AlikeBelow = 7;
constexpr int SideMost = 1600;

/// Null: it cannot be opened, or is larger than was agreed.
QImage opened(const Bytes &jpeg)
{
    QBuffer buffer;
    buffer.setData(QByteArray(reinterpret_cast<const char *>(jpeg.data()),
                              static_cast<qsizetype>(jpeg.size())));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > SideMost || size.height() > SideMost)
        return {};
    return reader.read();
}

} // namespace

void DrawnPortraits::add(const std::string &number, const std::string &who)
{
    ByGesture portraits;
    for (const Gesture held : {Gesture::Straight, Gesture::Left, Gesture::Right})
        portraits[held] = read(draw(who, held)).pattern;
    known_[number] = std::move(portraits);
}

Portraits::Seen DrawnPortraits::compare(const std::string &number, Gesture asked,
                                        const Bytes &jpeg) const
{
    const QImage picture = opened(jpeg);
    const auto known = known_.find(number);
    if (picture.isNull() || known == known_.end())
        return Seen::NoFace;
    const Reading reading = read(picture);
    switch (reading.flaw) {
    case Reading::Flaw::Dark:
        return Seen::TooDark;
    case Reading::Flaw::NoFace:
        return Seen::NoFace;
    case Reading::Flaw::Covered:
        return Seen::Covered;
    case Reading::Flaw::None:
        break;
    }
    if (difference(known->second.at(reading.held), reading.pattern) >= AlikeBelow)
        return Seen::NotAlike;
    return reading.held == asked ? Seen::Alike : Seen::OtherGesture;
}

} // namespace huimin::town::faces
