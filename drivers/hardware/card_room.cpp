// SPDX-License-Identifier: GPL-3.0-or-later

/// huimin-card-room DRIVER SOCKET LOG
///
/// A room of its own for pcscd, which by itself wants root, /run and the whole
/// network: private namespaces for users, mounts and network give it all three, and
/// what listens in there (vpcd, on every address it finds) cannot be seen from
/// outside. pcscd itself answers at SOCKET.
///
/// File descriptor 3 is the door. On 'c' the room connects to the virtual reader's slot for
/// bank cards, on 'b' to the one for badges, on 'e' to the reader for purses, on 's' to the one for
/// social-security cards and on 'm' to that of the module beside it, and hands the connection out
/// under the same letter: whoever holds it is a card on the contacts. On 'r' it starts pcscd anew.
/// When the door closes, everything ends. Where the system gives no namespaces the room is the open
/// air, and the first byte out of the door says so: 'p' for private, 'o' for open.

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <random>
#include <sched.h>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int Door = 3;
constexpr int ConnectTries = 100; // pcscd loads its driver first
constexpr int KnockMs = 50;
// By their knock, two slots of each virtual reader; nobody knocks at the second reader's second.
// Each has a port behind the one before.
constexpr std::string_view Slots = "cbe-sm";
constexpr int PortsOfReader = 2;
constexpr int PortsInAll = 3 * PortsOfReader;

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "huimin-card-room: %s: %s\n", what, std::strerror(errno));
    std::_Exit(1);
}

void put(const char *path, const std::string &text)
{
    const int file = ::open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || ::write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        die(path);
    ::close(file);
}

int listenAt(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof(address.sun_path)) {
        errno = ENAMETOOLONG;
        die(path);
    }
    std::strcpy(address.sun_path, path);
    ::unlink(path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 ||
        ::chmod(path, 0600) != 0 || ::listen(socket, 16) != 0)
        die(path);
    return socket;
}

bool enterPrivateRoom()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) == 0) {
        put("/proc/self/setgroups", "deny");
        put("/proc/self/uid_map", "0 " + std::to_string(user) + " 1");
        put("/proc/self/gid_map", "0 " + std::to_string(group) + " 1");
    } else if (::unshare(CLONE_NEWNS | CLONE_NEWNET) != 0) {
        return false;
    }
    // A root that is no mount (chroot) cannot be made private: the /run of that root has
    // to do, and whoever made the root may write there.
    const bool hasMounts = ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    if (!hasMounts && errno != EINVAL)
        die("/");
    if (hasMounts && ::mount("tmpfs", "/run", "tmpfs", 0, nullptr) != 0)
        die("/run");
    // The network in here is one loopback, and it is down.
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    if (::ioctl(socket, SIOCSIFFLAGS, &request) != 0)
        die("lo");
    ::close(socket);
    return true;
}

class Pcscd
{
public:
    Pcscd(int listening, std::string log, std::string configuration)
        : listening_(listening), log_(std::move(log)), configuration_(std::move(configuration))
    {}

    void start()
    {
        ::unlink("/run/pcscd/pcscd.pid");
        process_ = ::fork();
        if (process_ == 0)
            become();
        if (process_ < 0)
            die("fork");
    }
    void stop() const
    {
        ::kill(process_, SIGTERM);
        for (int tries = 0; ::waitpid(process_, nullptr, WNOHANG) == 0; ++tries) {
            if (tries == 20)
                ::kill(process_, SIGKILL);
            ::usleep(50'000);
        }
    }

private:
    // As systemd would start it: the socket is handed over, already listening.
    [[noreturn]] void become() const
    {
        const int log = ::open(log_.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const int socket = ::fcntl(listening_, F_DUPFD, 10);
        ::dup2(log < 0 ? 2 : log, 1);
        ::dup2(1, 2);
        ::dup2(socket, 3); // the first that is handed over
        ::close(socket);
        ::setenv("LISTEN_FDS", "1", 1);
        ::setenv("LISTEN_PID", std::to_string(::getpid()).c_str(), 1);
        ::execl("/usr/sbin/pcscd", "pcscd", "--foreground", "--config", configuration_.c_str(),
                nullptr);
        die("/usr/sbin/pcscd");
    }

    int listening_;
    std::string log_;
    std::string configuration_;
    pid_t process_ = -1;
};

/// Once; -1 while the virtual reader does not listen yet.
int connectTo(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return socket;
    ::close(socket);
    return -1;
}

/// One byte, with the connection beside it.
void handOut(char kind, int connection)
{
    std::array<char, CMSG_SPACE(sizeof(int))> space{};
    iovec byte{&kind, 1};
    msghdr message{};
    message.msg_iov = &byte;
    message.msg_iovlen = 1;
    if (connection >= 0) {
        message.msg_control = space.data();
        message.msg_controllen = space.size();
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &connection, sizeof(int));
    }
    if (::sendmsg(Door, &message, MSG_NOSIGNAL) < 0)
        die("the door");
    if (connection >= 0)
        ::close(connection);
}

std::uint16_t freePort()
{
    // Each reader takes two; outside of a private room others may run too.
    std::random_device random;
    return static_cast<std::uint16_t>(36'000 + random() % 5'000 * PortsInAll);
}

/// A driver keeps one table of its slots, so another reader needs the driver once more. The copy is
/// in memory: where sockets lie nothing may be run.
std::string anotherDriver(const char *path)
{
    const int driver = ::open(path, O_RDONLY | O_CLOEXEC);
    const int copy = ::memfd_create("vpcd", 0); // pcscd has to inherit it
    const off_t size = ::lseek(driver, 0, SEEK_END);
    off_t at = 0;
    while (at < size)
        if (::sendfile(copy, driver, &at, static_cast<std::size_t>(size - at)) <= 0)
            die(path);
    ::close(driver);
    return "/proc/self/fd/" + std::to_string(copy);
}

std::string readerEntry(const std::string &name, std::uint16_t port, const std::string &driver)
{
    const std::string number = std::to_string(port);
    return "FRIENDLYNAME \"" + name + "\"\nDEVICENAME /dev/null:" + number + "\nLIBPATH " + driver +
           "\nCHANNELID " + number + "\n\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: huimin-card-room DRIVER SOCKET LOG\n");
        return 2;
    }
    ::signal(SIGINT, SIG_IGN); // whoever holds the door decides
    ::fcntl(Door, F_SETFD, FD_CLOEXEC);
    const int listening = listenAt(argv[2]);
    const bool isPrivate = enterPrivateRoom();
    if (::mkdir("/run/pcscd", 0755) != 0 && errno != EEXIST)
        die("/run/pcscd");
    const std::uint16_t port = isPrivate ? 35'963 : freePort();
    const std::string configuration = std::string(argv[2]) + ".conf";
    ::mkdir(configuration.c_str(), 0700);
    put((configuration + "/reader.conf").c_str(),
        readerEntry("Huimin card slot", port, argv[1]) +
            readerEntry("Huimin purse reader", static_cast<std::uint16_t>(port + PortsOfReader),
                        anotherDriver(argv[1])) +
            readerEntry("Huimin social card reader",
                        static_cast<std::uint16_t>(port + 2 * PortsOfReader),
                        anotherDriver(argv[1])));
    Pcscd pcscd(listening, argv[3], configuration);
    pcscd.start();
    handOut(isPrivate ? 'p' : 'o', -1);
    std::array<int, Slots.size()> triesLeft{}; // for whom somebody knocks
    for (;;) {
        const bool isKnocking = std::ranges::any_of(triesLeft, [](int left) { return left > 0; });
        pollfd door{Door, POLLIN, 0};
        if (::poll(&door, 1, isKnocking ? KnockMs : -1) > 0) {
            char wish = 0;
            if (::read(Door, &wish, 1) != 1)
                break;
            if (wish == 'r') {
                pcscd.stop();
                pcscd.start();
            } else if (const auto slot = Slots.find(wish); slot != std::string_view::npos) {
                triesLeft[slot] = ConnectTries;
            }
        }
        for (std::size_t slot = 0; slot < Slots.size(); ++slot) {
            if (triesLeft[slot] == 0)
                continue;
            --triesLeft[slot];
            const int connection = connectTo(static_cast<std::uint16_t>(port + slot));
            if (connection >= 0) {
                handOut(Slots[slot], connection);
                triesLeft[slot] = 0;
            }
        }
    }
    pcscd.stop();
    return 0;
}
