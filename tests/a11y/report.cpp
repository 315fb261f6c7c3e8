// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/report.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <fmt/format.h>

namespace huimin::a11y {

namespace {

constexpr std::size_t PicturesMost = 300;
constexpr int PictureSide = 900;

constexpr auto Head = R"(<!DOCTYPE html><html lang="en"><meta charset="utf-8">
<title>Accessibility</title>
<style>body{font:16px sans-serif;margin:2em}img{max-height:420px;border:1px solid #999}
td{padding:.4em 1em;vertical-align:top;border-top:1px solid #ccc}</style>
)";

} // namespace

void Report::expect(bool holds, const std::string &where, const std::string &what, const QRectF &at,
                    const QImage &image)
{
    ++checks_;
    if (holds || !known_.insert(where + what).second)
        return;
    fmt::print(stderr, "a11y: {}: {}\n", where, what);
    QString file;
    if (failures_.size() < PicturesMost) {
        file = QString::fromStdString(where).replace('/', '-') +
               QStringLiteral("-%1.png").arg(failures_.size());
        QImage marked = image;
        QPainter painter(&marked);
        painter.setPen(QPen(Qt::red, 8));
        painter.drawRect(at);
        painter.end();
        QDir().mkpath(folder_);
        marked.scaled(PictureSide, PictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .save(folder_ + "/" + file);
    }
    failures_.push_back({where, what, file});
}

bool Report::finish() const
{
    const std::string last =
        fmt::format("a11y: {} pages, {} checks, {} failures", pages_, checks_, failures_.size());
    QDir().mkpath(folder_);
    QFile file(folder_ + "/index.html");
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(Head);
    file.write(fmt::format("<h1>{}</h1><table>\n", last).c_str());
    for (const Failure &each : failures_)
        file.write(fmt::format("<tr><td>{}<td>{}<td>{}\n", each.where,
                               QString::fromStdString(each.what).toHtmlEscaped().toStdString(),
                               each.picture.isEmpty()
                                   ? std::string()
                                   : fmt::format("<img src=\"{}\">", each.picture.toStdString()))
                       .c_str());
    file.write("</table>\n");
    fmt::print("{}\n", last);
    return true;
}

} // namespace huimin::a11y
