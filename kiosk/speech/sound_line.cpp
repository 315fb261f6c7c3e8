// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/sound_line.h"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace huimin::speech {

namespace {

/// So much lies in the device; what interrupts is heard no later.
constexpr const char *BufferMicroseconds = "--buffer-time=60000";

/// What is meant for the kiosk's own devices is not meant for the player's.
std::vector<char *> environmentOfPlayer()
{
    std::vector<char *> all;
    for (char **each = environ; *each != nullptr; ++each)
        if (!std::string_view(*each).starts_with("LD_PRELOAD="))
            all.push_back(*each);
    all.push_back(nullptr);
    return all;
}

} // namespace

Result<void> SoundLine::open(int samplesPerSecond)
{
    if (isOpen())
        return {};
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(ErrorCode::Unavailable, std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<std::string> words{"aplay",
                                   "-q",
                                   "-t",
                                   "raw",
                                   "-f",
                                   "S16_LE",
                                   "-c",
                                   "1",
                                   "-r",
                                   fmt::to_string(samplesPerSecond),
                                   "-D",
                                   device_,
                                   BufferMicroseconds};
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int code = posix_spawnp(&player_, "aplay", &actions, nullptr, arguments.data(),
                                  environmentOfPlayer().data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    line_ = ends[0];
    if (code == 0)
        return {};
    player_ = 0;
    drop();
    return fail(ErrorCode::Unavailable, fmt::format("aplay: {}", std::strerror(code)));
}

Result<void> SoundLine::play(std::span<const std::int16_t> samples)
{
    auto left = std::as_bytes(samples);
    while (!left.empty()) {
        const ssize_t sent = send(line_, left.data(), left.size(), MSG_NOSIGNAL);
        if (sent < 0) {
            drop();
            return fail(ErrorCode::Unavailable, "aplay cannot play on " + device_);
        }
        left = left.subspan(static_cast<std::size_t>(sent));
    }
    return {};
}

void SoundLine::drop()
{
    if (line_ >= 0)
        close(line_);
    line_ = -1;
    if (player_ <= 0)
        return;
    kill(player_, SIGKILL);
    waitpid(player_, nullptr, 0);
    player_ = 0;
}

} // namespace huimin::speech
