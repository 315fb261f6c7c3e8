// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/disk_picture_spot.h"

#include "kiosk/base/log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace huimin {

namespace {

constexpr mode_t OwnerOnly = 0600;

/// Closed at its end, whatever becomes of it.
class OpenFile
{
public:
    OpenFile(const std::string &path, int flags) : file_(::open(path.c_str(), flags, OwnerOnly)) {}
    ~OpenFile()
    {
        if (file_ >= 0)
            ::close(file_);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int number() const { return file_; }
    bool isOpen() const { return file_ >= 0; }

private:
    const int file_;
};

} // namespace

std::optional<std::string> DiskPictureSpot::stamp() const
{
    struct stat about = {};
    if (::lstat(path_.c_str(), &about) != 0)
        return std::nullopt;
    return fmt::format("{}.{}.{}.{}", about.st_ino, about.st_mtim.tv_sec, about.st_mtim.tv_nsec,
                       about.st_size);
}

Result<Bytes> DiskPictureSpot::read(std::size_t most) const
{
    // Not what a link leads to, nor a pipe that nobody writes to.
    const OpenFile file(path_, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat about = {};
    if (!file.isOpen() || ::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode))
        return fail(ErrorCode::NotFound, path_ + " cannot be read");
    if (static_cast<std::size_t>(about.st_size) > most)
        return fail(ErrorCode::Overflow, path_ + " is too long");
    Bytes bytes(static_cast<std::size_t>(about.st_size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + done, bytes.size() - done);
        if (got <= 0)
            return fail(ErrorCode::NotFound, path_ + " became shorter while it was read");
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

void DiskPictureSpot::want(bool wanted)
{
    if (wanted) {
        const OpenFile file(wish(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW);
        if (!file.isOpen())
            log::warning("camera", "{} cannot be made", wish());
        return;
    }
    ::unlink(wish().c_str());
    ::unlink(path_.c_str());
}

bool DiskPictureSpot::isWanted() const
{
    return ::access(wish().c_str(), F_OK) == 0;
}

void DiskPictureSpot::put(ByteView picture)
{
    const std::string whole = path_ + ".new";
    {
        const OpenFile file(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW);
        std::size_t done = 0;
        while (file.isOpen() && done < picture.size()) {
            const ssize_t put =
                ::write(file.number(), picture.data() + done, picture.size() - done);
            if (put <= 0)
                break;
            done += static_cast<std::size_t>(put);
        }
        if (!file.isOpen() || done < picture.size()) {
            log::warning("camera", "{} cannot be written", whole);
            return;
        }
    }
    if (::rename(whole.c_str(), path_.c_str()) != 0)
        log::warning("camera", "{} cannot be replaced", path_);
}

} // namespace huimin
