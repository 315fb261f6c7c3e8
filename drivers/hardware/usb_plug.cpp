// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/usb_plug.h"

#include "kiosk/base/log.h"

#include <QObject>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/ioctl.h>

#include <linux/usbdevice_fs.h>

namespace huimin::hardware {

using namespace std::chrono_literals;

namespace {

constexpr const char *Path = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2";
// The file is always ready to be polled, so whoever waits for a finished block asks in a
// circle: each round takes at least this long, unless one finishes.
constexpr auto Patience = 4ms;
constexpr std::size_t SetupSize = 8;

usbdevfs_urb &urb(const Ref<UMockdevIoctlData> &data)
{
    return *reinterpret_cast<usbdevfs_urb *>(data->data);
}

/// Copies what a request points to out of the program; null when it is not there any more.
Ref<UMockdevIoctlData> fetch(UMockdevIoctlData *from, std::size_t offset, std::size_t size)
{
    GError *error = nullptr;
    Ref<UMockdevIoctlData> data(umockdev_ioctl_data_resolve(from, offset, size, &error));
    g_clear_error(&error);
    return data;
}

void complain(const char *what, GError *error)
{
    log::warning("usb", "{}: {}", what, error != nullptr ? error->message : "fails");
    g_clear_error(&error);
}

std::string description(int number, ByteView descriptors)
{
    const auto hex = toHex(descriptors);
    return fmt::format(
        "P: {0}\n"
        "N: bus/usb/001/{1:03}={2}\n"
        "E: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: DEVNAME=/dev/bus/usb/001/{1:03}\n"
        "E: BUSNUM=001\nE: DEVNUM={1:03}\nE: MAJOR=189\nE: MINOR={3}\n"
        "A: busnum=1\\n\nA: devnum={1}\\n\nA: speed=480\\n\n"
        "A: bConfigurationValue=1\\n\nA: bNumConfigurations=1\\n\n"
        "H: descriptors={2}\n\n",
        Path + std::strlen("/sys"), number, hex, number - 1);
}

} // namespace

UsbPlug::UsbPlug(UMockdevTestbed *testbed, int number, UsbFunction &function, Clock &clock)
    : testbed_(testbed), function_(function), clock_(clock),
      node_(fmt::format("/dev/bus/usb/001/{:03}", number)), base_(umockdev_ioctl_base_new()),
      here_(std::make_unique<QObject>())
{
    GError *error = nullptr;
    const std::string device = description(number, function.descriptors());
    if (!umockdev_testbed_add_from_string(testbed_, device.c_str(), &error))
        complain("the device cannot be shown", std::exchange(error, nullptr));
    door_->plug = this;
    listenFor("handle-ioctl", G_CALLBACK(&UsbPlug::asked));
    listenFor("client-vanished", G_CALLBACK(&UsbPlug::vanished));
    if (!umockdev_testbed_attach_ioctl(testbed_, node_.c_str(), base_.get(), &error))
        complain("the device cannot be answered for", error);
    umockdev_testbed_uevent(testbed_, Path, "add");
}

UsbPlug::~UsbPlug()
{
    if (isIn_)
        pull();
    {
        const std::lock_guard lock(door_->mutex);
        door_->plug = nullptr;
    }
    umockdev_testbed_detach_ioctl(testbed_, node_.c_str(), nullptr);
    // umockdev hangs up on its own thread, and complains about who was let go before.
    for (auto &[wire, client] : clients_)
        if (umockdev_ioctl_client_get_connected(wire))
            (void)client->held.release();
}

void UsbPlug::pull()
{
    isIn_ = false;
    for (auto &[wire, client] : clients_) {
        while (!client->reading.empty()) {
            finish(*client, std::move(client->reading.front()), -ESHUTDOWN, 0);
            client->reading.pop_front();
        }
        if (client->reaping)
            giveDone(wire, *client);
    }
    umockdev_testbed_uevent(testbed_, Path, "remove");
    umockdev_testbed_remove_device(testbed_, Path);
}

void UsbPlug::offer(ByteView bytes)
{
    append(toHost_, bytes);
    feedReaders();
}

void UsbPlug::listenFor(const char *signal, GCallback callback)
{
    g_signal_connect_data(
        base_.get(), signal, callback, new SharedDoor(door_),
        [](gpointer door, GClosure *) { delete static_cast<SharedDoor *>(door); }, GConnectFlags{});
}

gboolean UsbPlug::asked(UMockdevIoctlBase *, UMockdevIoctlClient *wire, gpointer door)
{
    hand(door, wire, &UsbPlug::answer);
    return TRUE;
}

void UsbPlug::vanished(UMockdevIoctlBase *, UMockdevIoctlClient *wire, gpointer door)
{
    hand(door, wire, &UsbPlug::forget);
}

// On umockdev's thread.
void UsbPlug::hand(gpointer door, UMockdevIoctlClient *wire,
                   void (UsbPlug::*to)(UMockdevIoctlClient *))
{
    const SharedDoor &shared = *static_cast<SharedDoor *>(door);
    const std::lock_guard lock(shared->mutex);
    UsbPlug *plug = shared->plug;
    if (plug == nullptr)
        return;
    auto held = std::shared_ptr<UMockdevIoctlClient>(
        static_cast<UMockdevIoctlClient *>(g_object_ref(wire)), Unref<UMockdevIoctlClient>());
    QMetaObject::invokeMethod(
        plug->here_.get(), [plug, held, to] { (plug->*to)(held.get()); }, Qt::QueuedConnection);
}

void UsbPlug::forget(UMockdevIoctlClient *wire)
{
    clients_.erase(wire);
    // A new program hears nothing of what an old one asked.
    if (clients_.empty())
        toHost_.clear();
}

UsbPlug::Client &UsbPlug::clientOf(UMockdevIoctlClient *wire)
{
    auto &client = clients_[wire];
    if (!client)
        client = std::make_unique<Client>(static_cast<UMockdevIoctlClient *>(g_object_ref(wire)),
                                          clock_);
    return *client;
}

void UsbPlug::answer(UMockdevIoctlClient *wire)
{
    Client &client = clientOf(wire);
    const gulong request = umockdev_ioctl_client_get_request(wire);
    Ref<UMockdevIoctlData> data;
    if (_IOC_SIZE(request) > 0)
        data = fetch(umockdev_ioctl_client_get_arg(wire), 0, _IOC_SIZE(request));
    const auto complete = [wire](int error) {
        umockdev_ioctl_client_complete(wire, error == 0 ? 0 : -1, error);
    };
    const bool reaps = request == USBDEVFS_REAPURB || request == USBDEVFS_REAPURBNDELAY;
    if (_IOC_SIZE(request) > 0 && !data && request != USBDEVFS_DISCARDURB) {
        complete(EFAULT);
    } else if (!isIn_ && !(reaps && !client.done.empty())) {
        complete(ENODEV);
    } else if (request == USBDEVFS_SUBMITURB) {
        submit(wire, client, std::move(data));
    } else if (reaps) {
        reap(wire, client, std::move(data));
    } else if (request == USBDEVFS_DISCARDURB) {
        discard(wire, client);
    } else if (request == USBDEVFS_GET_CAPABILITIES) {
        const std::uint32_t able = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_NO_PACKET_SIZE_LIM |
                                   USBDEVFS_CAP_REAP_AFTER_DISCONNECT |
                                   USBDEVFS_CAP_BULK_CONTINUATION;
        std::memcpy(data->data, &able, sizeof(able));
        complete(0);
    } else if (request == USBDEVFS_GETDRIVER) {
        complete(ENODATA); // no kernel driver holds it
    } else if (request == USBDEVFS_CLAIMINTERFACE || request == USBDEVFS_RELEASEINTERFACE ||
               request == USBDEVFS_CLEAR_HALT || request == USBDEVFS_RESET ||
               request == USBDEVFS_SETINTERFACE || request == USBDEVFS_SETCONFIGURATION ||
               request == USBDEVFS_DISCONNECT_CLAIM) {
        complete(0);
    } else {
        complete(ENOTTY);
    }
}

void UsbPlug::submit(UMockdevIoctlClient *wire, Client &client, Ref<UMockdevIoctlData> data)
{
    Block block{std::move(data), nullptr};
    const usbdevfs_urb wanted = urb(block.self);
    const auto size = static_cast<std::size_t>(std::max(wanted.buffer_length, 0));
    if (size > 0)
        block.buffer = fetch(block.self.get(), offsetof(usbdevfs_urb, buffer), size);
    if (size > 0 && !block.buffer) {
        umockdev_ioctl_client_complete(wire, -1, EFAULT);
        return;
    }
    if (wanted.type == USBDEVFS_URB_TYPE_CONTROL && size >= SetupSize) {
        control(client, std::move(block));
    } else if (wanted.type == USBDEVFS_URB_TYPE_BULK && (wanted.endpoint & 0x80) != 0) {
        client.reading.push_back(std::move(block));
        feedReaders();
    } else if (wanted.type == USBDEVFS_URB_TYPE_BULK) {
        const Bytes bytes =
            size == 0 ? Bytes() : Bytes(block.buffer->data, block.buffer->data + size);
        finish(client, std::move(block), 0, static_cast<int>(size));
        umockdev_ioctl_client_complete(wire, 0, 0);
        function_.heard(bytes);
        return;
    } else {
        finish(client, std::move(block), -EPIPE, 0);
    }
    umockdev_ioctl_client_complete(wire, 0, 0);
}

void UsbPlug::control(Client &client, Block block)
{
    std::uint8_t *bytes = block.buffer->data;
    const auto word = [bytes](std::size_t at) {
        return static_cast<std::uint16_t>(bytes[at] | unsigned{bytes[at + 1]} << 8);
    };
    const UsbSetup setup{bytes[0], bytes[1], word(2), word(6)};
    const auto given = function_.control(setup);
    if (!given) {
        finish(client, std::move(block), -EPIPE, 0);
        return;
    }
    const std::size_t room = static_cast<std::size_t>(urb(block.self).buffer_length) - SetupSize;
    const std::size_t count = std::min({given->size(), room, std::size_t{setup.length}});
    std::copy_n(given->begin(), count, bytes + SetupSize);
    finish(client, std::move(block), 0, static_cast<int>(count));
}

void UsbPlug::discard(UMockdevIoctlClient *wire, Client &client)
{
    gulong address = 0;
    std::memcpy(&address, umockdev_ioctl_client_get_arg(wire)->data, sizeof(address));
    const auto found = std::ranges::find_if(client.reading, [address](const Block &block) {
        return block.self->client_addr == address;
    });
    if (found == client.reading.end()) {
        umockdev_ioctl_client_complete(wire, -1, EINVAL);
        return;
    }
    finish(client, std::move(*found), -ENOENT, 0);
    client.reading.erase(found);
    umockdev_ioctl_client_complete(wire, 0, 0);
}

void UsbPlug::reap(UMockdevIoctlClient *wire, Client &client, Ref<UMockdevIoctlData> pointer)
{
    client.reaping = std::move(pointer);
    if (!client.done.empty() || !isIn_) {
        giveDone(wire, client);
        return;
    }
    client.patience.start(Patience, [this, wire, &client] { giveDone(wire, client); });
}

void UsbPlug::giveDone(UMockdevIoctlClient *wire, Client &client)
{
    client.patience.stop();
    const Ref<UMockdevIoctlData> pointer = std::move(client.reaping);
    if (!umockdev_ioctl_client_get_connected(wire))
        return;
    if (client.done.empty()) {
        umockdev_ioctl_client_complete(wire, -1, isIn_ ? EAGAIN : ENODEV);
        return;
    }
    const Block block = std::move(client.done.front());
    client.done.pop_front();
    umockdev_ioctl_data_set_ptr(pointer.get(), 0, block.self.get());
    umockdev_ioctl_client_complete(wire, 0, 0);
}

void UsbPlug::finish(Client &client, Block block, int status, int length)
{
    urb(block.self).status = status;
    urb(block.self).actual_length = length;
    client.done.push_back(std::move(block));
}

void UsbPlug::feedReaders()
{
    for (auto &[wire, client] : clients_) {
        while (!toHost_.empty() && !client->reading.empty()) {
            Block block = std::move(client->reading.front());
            client->reading.pop_front();
            const auto room = static_cast<std::size_t>(urb(block.self).buffer_length);
            const std::size_t count = std::min(room, toHost_.size());
            std::copy_n(toHost_.begin(), count, block.buffer->data);
            toHost_.erase(toHost_.begin(), toHost_.begin() + static_cast<std::ptrdiff_t>(count));
            finish(*client, std::move(block), 0, static_cast<int>(count));
        }
        if (client->reaping && !client->done.empty())
            giveDone(wire, *client);
    }
}

} // namespace huimin::hardware
