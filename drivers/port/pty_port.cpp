// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/pty_port.h"

#include "kiosk/base/log.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace huimin {

namespace {

Result<void> failed(const std::string &what)
{
    return fail(ErrorCode::Unavailable, what + ": " + std::strerror(errno));
}

} // namespace

PtyPort::PtyPort(std::string link) : link_(std::move(link)) {}

PtyPort::~PtyPort()
{
    hangUp();
    ::unlink(link_.c_str());
}

void PtyPort::open()
{
    const Result<void> laid = isOpen() ? Result<void>() : lay();
    QMetaObject::invokeMethod(
        this,
        [this, laid] {
            if (listener_ == nullptr)
                return;
            if (laid)
                listener_->opened();
            else
                listener_->lost(laid.error());
        },
        Qt::QueuedConnection);
}

void PtyPort::close()
{
    hangUp();
}

Result<void> PtyPort::lay()
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (master < 0)
        return failed("no pty");
    std::array<char, 64> path{};
    termios line{};
    const std::string fresh = link_ + ".new";
    ::unlink(fresh.c_str());
    const bool good = ::grantpt(master) == 0 && ::unlockpt(master) == 0 &&
                      ::ptsname_r(master, path.data(), path.size()) == 0 &&
                      ::tcgetattr(master, &line) == 0;
    ::cfmakeraw(&line);
    // The link appears when the line behind it is ready, and never points nowhere.
    if (!good || ::tcsetattr(master, TCSANOW, &line) != 0 ||
        ::symlink(path.data(), fresh.c_str()) != 0 || ::rename(fresh.c_str(), link_.c_str()) != 0) {
        const auto why = failed(link_);
        ::close(master);
        return why;
    }
    master_ = master;
    notifier_ = std::make_unique<QSocketNotifier>(master, QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] { read(); });
    return {};
}

void PtyPort::hangUp()
{
    if (master_ < 0)
        return;
    notifier_.reset();
    ::close(master_);
    master_ = -1;
}

void PtyPort::read()
{
    std::array<std::uint8_t, 4096> buffer{};
    const ssize_t count = ::read(master_, buffer.data(), buffer.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        // The program at the other end is gone. Its line may be locked and may hold
        // half a frame: the next program gets another one.
        notifier_->setEnabled(false);
        notifier_.release()->deleteLater(); // its signal brought us here
        const int old = std::exchange(master_, -1);
        const auto laid = lay();
        ::close(old);
        if (!laid) {
            log::warning("pty", "{}", describe(laid.error()));
            if (listener_ != nullptr)
                listener_->lost(laid.error());
        }
        return;
    }
    if (powered_ && listener_ != nullptr)
        listener_->arrived({buffer.data(), static_cast<std::size_t>(count)});
}

Result<void> PtyPort::write(ByteView bytes)
{
    if (!isOpen())
        return fail(ErrorCode::PortClosed, link_ + " is not open");
    if (!powered_)
        return {};
    // What does not fit because nobody reads is lost, as on any serial line.
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::write(master_, bytes.data() + sent, bytes.size() - sent);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        sent += static_cast<std::size_t>(count);
    }
    return {};
}

} // namespace huimin
