// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/usb_socket.h"

#include <umockdev.h>

#include <deque>
#include <list>
#include <map>
#include <mutex>

class QObject;

namespace huimin::hardware {

template <typename Object>
struct Unref {
    void operator()(Object *object) const { g_object_unref(object); }
};
template <typename Object>
using Ref = std::unique_ptr<Object, Unref<Object>>;

/// A device from the moment it is plugged until it is unplugged, and everybody who has
/// its file open. Who still has it open afterwards hears ENODEV.
///
/// umockdev calls on a thread of its own; everything here happens on the one that made
/// this.
class UsbPlug
{
public:
    UsbPlug(UMockdevTestbed *testbed, int number, UsbFunction &function, Clock &clock);
    ~UsbPlug();
    UsbPlug(const UsbPlug &) = delete;
    UsbPlug &operator=(const UsbPlug &) = delete;

    void pull();
    bool isIn() const { return isIn_; }
    void offer(ByteView bytes);

private:
    /// A request block of a program, and the memory that it points to; both are copies
    /// that umockdev writes back.
    struct Block {
        Ref<UMockdevIoctlData> self;
        Ref<UMockdevIoctlData> buffer;
    };
    /// One open file.
    struct Client {
        Client(UMockdevIoctlClient *wire, Clock &clock) : held(wire), patience(clock) {}
        Ref<UMockdevIoctlClient> held;
        std::list<Block> reading;
        std::deque<Block> done;
        Ref<UMockdevIoctlData> reaping; ///< set while the program waits for a done one
        Timer patience;
    };

    /// Between umockdev's thread and this one; closed when nobody is here any more.
    struct Door {
        std::mutex mutex;
        UsbPlug *plug = nullptr;
    };
    using SharedDoor = std::shared_ptr<Door>;

    void listenFor(const char *signal, GCallback callback);
    static gboolean asked(UMockdevIoctlBase *, UMockdevIoctlClient *wire, gpointer door);
    static void vanished(UMockdevIoctlBase *, UMockdevIoctlClient *wire, gpointer door);
    static void hand(gpointer door, UMockdevIoctlClient *wire,
                     void (UsbPlug::*to)(UMockdevIoctlClient *));

    void forget(UMockdevIoctlClient *wire);
    void answer(UMockdevIoctlClient *wire);
    void submit(UMockdevIoctlClient *wire, Client &client, Ref<UMockdevIoctlData> block);
    void control(Client &client, Block block);
    void discard(UMockdevIoctlClient *wire, Client &client);
    void reap(UMockdevIoctlClient *wire, Client &client, Ref<UMockdevIoctlData> pointer);
    void giveDone(UMockdevIoctlClient *wire, Client &client);
    void finish(Client &client, Block block, int status, int length);
    void feedReaders();
    Client &clientOf(UMockdevIoctlClient *wire);

    UMockdevTestbed *testbed_; // borrowed
    UsbFunction &function_;
    Clock &clock_;
    std::string node_;
    Ref<UMockdevIoctlBase> base_;
    SharedDoor door_ = std::make_shared<Door>();
    std::unique_ptr<QObject> here_; ///< lives in our thread
    bool isIn_ = true;
    Bytes toHost_;
    std::map<UMockdevIoctlClient *, std::unique_ptr<Client>> clients_;
};

} // namespace huimin::hardware
