// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/usb_socket.h"

#include "drivers/hardware/usb_plug.h"
#include "kiosk/base/log.h"

#include <cstdlib>
#include <dlfcn.h>
#include <list>

namespace huimin::hardware {

namespace {

// A bus hangs on something: the hub that every machine has.
constexpr const char *RootHub =
    "P: /devices/pci0000:00/0000:00:14.0/usb1\n"
    "N: bus/usb/001/001=12010002090001406B1D020006050302010109021900010100E000"
    "0904000001090000000705810304000C\n"
    "E: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: DEVNAME=/dev/bus/usb/001/001\n"
    "E: BUSNUM=001\nE: DEVNUM=001\n"
    "A: busnum=1\\n\nA: devnum=1\\n\nA: speed=480\\n\nA: bConfigurationValue=1\\n\n"
    "H: descriptors=12010002090001406B1D020006050302010109021900010100E000"
    "0904000001090000000705810304000C\n\n";

// As on a real bus, who comes again gets another number.
constexpr int FirstNumber = 4;
constexpr int Numbers = 120;

} // namespace

class UsbSocket::Inside
{
public:
    Inside(UsbFunction &function, Clock &clock)
        : function_(function), clock_(clock), testbed_(umockdev_testbed_new())
    {
        GError *error = nullptr;
        if (!umockdev_testbed_add_from_string(testbed_.get(), RootHub, &error))
            log::warning("usb", "no bus: {}", error->message);
        g_clear_error(&error);
    }

    void plug()
    {
        if (!isPlugged())
            plugs_.emplace_back(testbed_.get(), FirstNumber + next_++ % Numbers, function_, clock_);
    }
    void unplug()
    {
        if (isPlugged())
            plugs_.back().pull();
    }
    bool isPlugged() const { return !plugs_.empty() && plugs_.back().isIn(); }
    void offer(ByteView bytes)
    {
        if (isPlugged())
            plugs_.back().offer(bytes);
    }
    std::string folder() const
    {
        gchar *path = umockdev_testbed_get_root_dir(testbed_.get());
        std::string folder = path;
        g_free(path);
        return folder;
    }

private:
    UsbFunction &function_;
    Clock &clock_;
    Ref<UMockdevTestbed> testbed_;
    int next_ = 0;
    std::list<UsbPlug> plugs_; // those that were pulled out may still be held open
};

UsbSocket::UsbSocket(UsbFunction &function, Clock &clock)
    : inside_(std::make_unique<Inside>(function, clock))
{
    // What is started from here (pcscd) is to see the machine as it is.
    ::unsetenv("LD_PRELOAD");
}

UsbSocket::~UsbSocket() = default;

bool UsbSocket::isPossible()
{
    return ::dlopen(preload(), RTLD_LAZY | RTLD_NOLOAD) != nullptr; // stays loaded anyway
}

const char *UsbSocket::preload()
{
    return "libumockdev-preload.so.0";
}

void UsbSocket::plug()
{
    inside_->plug();
}

void UsbSocket::unplug()
{
    inside_->unplug();
}

bool UsbSocket::isPlugged() const
{
    return inside_->isPlugged();
}

void UsbSocket::offer(ByteView bytes)
{
    inside_->offer(bytes);
}

std::vector<std::pair<std::string, std::string>> UsbSocket::environment() const
{
    return {{"UMOCKDEV_DIR", inside_->folder()}, {"LD_PRELOAD", preload()}};
}

} // namespace huimin::hardware
