// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <set>
#include <string>
#include <vector>

namespace huimin::a11y {

/// Counts what was looked at; keeps what was not as it should be, with a picture.
class Report
{
public:
    explicit Report(QString folder) : folder_(std::move(folder)) {}

    void page() { ++pages_; }
    /// `what` is wrong unless `holds`; `at` is marked in the picture.
    void expect(bool holds, const std::string &where, const std::string &what, const QRectF &at,
                const QImage &image);

    /// Writes index.html, and says the last line. False: it could not be written.
    bool finish() const;
    std::size_t failures() const { return failures_.size(); }

private:
    struct Failure {
        std::string where;
        std::string what;
        QString picture;
    };
    QString folder_;
    std::size_t pages_ = 0;
    std::size_t checks_ = 0;
    std::set<std::string> known_;
    std::vector<Failure> failures_;
};

} // namespace huimin::a11y
