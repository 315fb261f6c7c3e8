// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/lock.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace huimin {

namespace {

std::string line(const chain::End &last)
{
    const std::string said = fmt::format("{:020} {}", last.sequence, toHex(last.head));
    return fmt::format("{} {}\n", said, toHex(crypto::sm3(bytesOf(said))).substr(0, 16));
}

} // namespace

Result<std::unique_ptr<JournalLock>> JournalLock::take(const std::string &journal)
{
    const int file = ::open((journal + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorCode::Unavailable, journal + ".lock cannot be opened");
    std::unique_ptr<JournalLock> lock(new JournalLock(file));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, "another kiosk has the journal " + journal);
    return lock;
}

// Closing alone would leave it with whoever inherited the file.
JournalLock::~JournalLock()
{
    (void)::flock(file_, LOCK_UN);
    ::close(file_);
}

void JournalLock::write(const chain::End &last) const
{
    const std::string text = line(last);
    // A note that is not written is only a guard less.
    (void)!::pwrite(file_, text.data(), text.size(), 0);
}

chain::End JournalLock::read() const
{
    std::array<char, 128> text{};
    const auto size = ::pread(file_, text.data(), text.size(), 0);
    const std::string_view said(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    chain::End last;
    const auto head =
        said.size() > 85 ? fromHex(said.substr(21, 64)) : Result<Bytes>(fail(ErrorCode::BadData));
    if (head) {
        std::ranges::copy(*head, last.head.begin());
        (void)std::from_chars(said.data(), said.data() + 20, last.sequence);
        if (said == line(last))
            return last;
    }
    if (!said.empty())
        log::warning("journal", "the note of the last record cannot be read");
    return {};
}

} // namespace huimin
