// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/card_contacts.h"

#include "kiosk/base/log.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace huimin::hardware {

using namespace std::chrono_literals;

namespace {

constexpr int DoorInRoom = 3;
constexpr int StartMs = 5'000;
constexpr auto KnockAgain = 300ms;
// pcscd looks every 400 ms; a card that comes back before it was missed is not seen.
constexpr auto NoticedGone = 900ms;

// What a virtual reader says in one byte.
constexpr std::uint8_t PowerOff = 0;
constexpr std::uint8_t PowerOn = 1;
constexpr std::uint8_t Reset = 2;
constexpr std::uint8_t AskAnswerToReset = 4;

/// The kernel holds an acknowledgement back unless told again after every read, and
/// the reader waits for it between length and body: 44 ms each.
void acknowledgeAtOnce(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof(yes));
}

} // namespace

std::string virtualReaderDriver()
{
    for (const char *path : {"/usr/lib/pcsc/drivers/serial/libifdvpcd.so",
                             "/usr/local/lib/pcsc/drivers/serial/libifdvpcd.so"})
        if (::access(path, R_OK) == 0)
            return path;
    return {};
}

Result<std::unique_ptr<CardContacts>> CardContacts::open(const Room &room, Clock &clock)
{
    const std::string driver = virtualReaderDriver();
    if (driver.empty() || ::access("/usr/sbin/pcscd", X_OK) != 0)
        return fail(ErrorCode::Unavailable, "pcscd and vsmartcard-vpcd are not installed");
    std::array<int, 2> door{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, door.data()) != 0)
        return fail(ErrorCode::Unavailable, std::strerror(errno));

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, door[1], DoorInRoom);
    std::array<std::string, 4> words{room.program, driver, room.socket, room.log};
    std::array<char *, 5> arguments{words[0].data(), words[1].data(), words[2].data(),
                                    words[3].data(), nullptr};
    pid_t process = -1;
    const int code =
        ::posix_spawn(&process, room.program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(door[1]);
    if (code != 0) {
        ::close(door[0]);
        return fail(ErrorCode::Unavailable, room.program + ": " + std::strerror(code));
    }
    pollfd waiting{door[0], POLLIN, 0};
    char kind = 0;
    if (::poll(&waiting, 1, StartMs) != 1 || ::read(door[0], &kind, 1) != 1) {
        ::close(door[0]);
        ::waitpid(process, nullptr, 0);
        return fail(ErrorCode::Unavailable, "the room for pcscd does not open");
    }
    return std::unique_ptr<CardContacts>(new CardContacts(door[0], process, kind == 'p', clock));
}

CardContacts::CardContacts(int door, pid_t process, bool isPrivate, Clock &clock)
    : CardContacts(door, 'c', clock)
{
    process_ = process;
    isPrivate_ = isPrivate;
    badges_.reset(new CardContacts(door, 'b', clock));
    purses_.reset(new CardContacts(door, 'e', clock));
    socialCards_.reset(new CardContacts(door, 's', clock));
    modules_.reset(new CardContacts(door, 'm', clock));
    fromRoom_ = std::make_unique<QSocketNotifier>(door, QSocketNotifier::Read);
    connect(fromRoom_.get(), &QSocketNotifier::activated, this, [this] { heardFromRoom(); });
}

CardContacts::CardContacts(int door, char knock, Clock &clock)
    : clock_(clock), door_(door), knock_(knock), again_(clock), thinking_(clock)
{}

CardContacts::~CardContacts()
{
    hangUp();
    if (process_ < 0)
        return;
    badges_.reset();
    purses_.reset();
    socialCards_.reset();
    modules_.reset();
    fromRoom_->setEnabled(false);
    ::close(door_);
    ::waitpid(process_, nullptr, 0);
}

void CardContacts::touch(world::Card *card)
{
    if (card == card_)
        return;
    hangUp();
    card_ = card;
    if (card_ == nullptr)
        return;
    card_->reset();
    if (clock_.now() < noticed_)
        again_.start(noticed_ - clock_.now(), [this] { knock(); });
    else
        knock();
}

void CardContacts::knock()
{
    (void)::send(door_, &knock_, 1, MSG_NOSIGNAL);
}

void CardContacts::restartService()
{
    (void)::send(door_, "r", 1, MSG_NOSIGNAL);
    for (CardContacts *each : all())
        if (each->card_ != nullptr)
            each->again_.start(KnockAgain, [each] { each->knock(); });
}

void CardContacts::setMute(bool mute)
{
    mute_ = mute;
}

void CardContacts::heardFromRoom()
{
    char kind = 0;
    std::array<char, CMSG_SPACE(sizeof(int))> space{};
    iovec byte{&kind, 1};
    msghdr message{};
    message.msg_iov = &byte;
    message.msg_iovlen = 1;
    message.msg_control = space.data();
    message.msg_controllen = space.size();
    const ssize_t count = ::recvmsg(door_, &message, MSG_CMSG_CLOEXEC);
    if (count <= 0) {
        fromRoom_->setEnabled(false);
        log::alarm("cards", "the room for pcscd has fallen in");
        return;
    }
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    for (CardContacts *each : all()) {
        if (kind != each->knock_ || header == nullptr)
            continue;
        int socket = -1;
        std::memcpy(&socket, CMSG_DATA(header), sizeof(int));
        each->handed(socket);
    }
}

void CardContacts::handed(int socket)
{
    if (card_ == nullptr || reader_ >= 0)
        ::close(socket); // the card left before the reader was reached
    else
        connected(socket);
}

void CardContacts::connected(int socket)
{
    reader_ = socket;
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    acknowledgeAtOnce(socket);
    heard_.clear();
    wasReset_ = false;
    fromReader_ = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(fromReader_.get(), &QSocketNotifier::activated, this, [this] { heardFromReader(); });
}

void CardContacts::hangUp()
{
    again_.stop();
    thinking_.stop();
    if (reader_ < 0)
        return;
    fromReader_->setEnabled(false);
    fromReader_.release()->deleteLater();
    ::close(reader_);
    reader_ = -1;
    noticed_ = clock_.now() + NoticedGone;
}

void CardContacts::heardFromReader()
{
    std::array<std::uint8_t, 4096> buffer{};
    const ssize_t count = ::recv(reader_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        // pcscd went; the card still lies on the contacts.
        hangUp();
        again_.start(KnockAgain, [this] { knock(); });
        return;
    }
    acknowledgeAtOnce(reader_);
    append(heard_, {buffer.data(), static_cast<std::size_t>(count)});
    while (reader_ >= 0 && heard_.size() >= 2) {
        const std::size_t size = std::size_t{heard_[0]} << 8 | heard_[1];
        if (heard_.size() < 2 + size)
            return;
        const Bytes message(heard_.begin() + 2,
                            heard_.begin() + 2 + static_cast<std::ptrdiff_t>(size));
        heard_.erase(heard_.begin(), heard_.begin() + 2 + static_cast<std::ptrdiff_t>(size));
        serve(message);
    }
}

void CardContacts::serve(ByteView message)
{
    if (message.size() == 1) {
        const bool resets = message[0] == PowerOff || message[0] == PowerOn || message[0] == Reset;
        const bool isMute = mute_ && wasReset_;
        wasReset_ = resets;
        if (resets)
            card_->reset();
        else if (message[0] == AskAnswerToReset) // also how the reader sees that a card is there
            answer(isMute ? Bytes{0x00} : card_->answerToReset());
        return;
    }
    const auto think = [this, command = Bytes(message.begin(), message.end())] {
        if (mute_)
            return;
        Bytes response = card_->respond(command);
        if (reader_ >= 0) // the card may have been pulled right then
            answer(std::move(response));
    };
    if (delay_ > Duration::zero())
        thinking_.start(delay_, think);
    else
        think();
}

void CardContacts::answer(Bytes response)
{
    // Length and body in one piece, or the reader waits for an acknowledgement.
    Bytes message{static_cast<std::uint8_t>(response.size() >> 8),
                  static_cast<std::uint8_t>(response.size() & 0xFFu)};
    append(message, response);
    (void)::send(reader_, message.data(), message.size(), MSG_NOSIGNAL);
}

} // namespace huimin::hardware
