// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <QProcess>

#include <string>
#include <vector>

namespace huimin::hardware {

/// A cupsd of our own with one queue, and behind it a printer of paper A4: what comes out lies as
/// PDF in a folder. It needs no root, and keeps everything in its own folder.
class PageRoom
{
public:
    /// `socket` is where cupsd answers, `queue` what it calls the printer.
    PageRoom(std::string folder, std::string socket, std::string queue);
    ~PageRoom();
    PageRoom(const PageRoom &) = delete;
    PageRoom &operator=(const PageRoom &) = delete;

    /// Unavailable: there is no cupsd here.
    Result<void> start();

    void setPaper(bool there);
    void setJammed(bool jammed);
    /// The printer says that it cannot make anything of the next document.
    void breakNext();
    /// Somebody stops the queue, or lets it go on.
    void setStopped(bool stopped);
    /// The print server is gone.
    void setDown(bool down);

    bool hasPaper() const;
    /// What has come out, in order.
    std::vector<std::string> pages() const;

private:
    Result<void> furnish();
    Result<void> writePrinters();
    void mark(const char *name, bool set) const;
    void run();
    void end();

    const std::string folder_;
    const std::string socket_;
    const std::string queue_;
    bool stopped_ = false;
    QProcess cupsd_;
};

} // namespace huimin::hardware
