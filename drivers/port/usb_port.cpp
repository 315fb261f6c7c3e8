// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/usb_port.h"

#include "kiosk/base/log.h"

#include <libusb-1.0/libusb.h>

#include <array>

namespace huimin {

namespace {

constexpr std::uint8_t PrinterClass = 0x07;
constexpr unsigned WriteLimitMs = 10'000;

struct Writing {
    UsbPort *port;
    std::atomic<int> *inFlight;
    Bytes bytes;
    std::function<void(std::string)> failed;
};

} // namespace

UsbPort::UsbPort(UsbDevice device) : device_(device)
{
    if (const int code = libusb_init(&context_); code != 0)
        log::warning("usb", "libusb does not start: {}", libusb_error_name(code));
}

UsbPort::~UsbPort()
{
    close();
    if (context_ != nullptr)
        libusb_exit(context_);
}

Result<UsbPort::Claimed> UsbPort::claim() const
{
    if (context_ == nullptr)
        return fail(ErrorCode::PortClosed, "libusb is not there");
    libusb_device **list = nullptr;
    const auto count = libusb_get_device_list(context_, &list);
    Claimed found;
    for (ssize_t at = 0; at < count && found.handle == nullptr; ++at) {
        libusb_device_descriptor descriptor{};
        libusb_get_device_descriptor(list[at], &descriptor);
        if (device_.vendor != 0 &&
            (descriptor.idVendor != device_.vendor || descriptor.idProduct != device_.product))
            continue;
        libusb_config_descriptor *config = nullptr;
        if (libusb_get_active_config_descriptor(list[at], &config) != 0)
            continue;
        for (int number = 0; number < config->bNumInterfaces; ++number) {
            const auto &setting = config->interface[number].altsetting[0];
            if (setting.bInterfaceClass != PrinterClass)
                continue;
            found.interface = setting.bInterfaceNumber;
            for (int end = 0; end < setting.bNumEndpoints; ++end) {
                const auto address = setting.endpoint[end].bEndpointAddress;
                (address & LIBUSB_ENDPOINT_IN ? found.in : found.out) = address;
            }
            if (libusb_open(list[at], &found.handle) != 0)
                found.handle = nullptr;
            break;
        }
        libusb_free_config_descriptor(config);
    }
    libusb_free_device_list(list, 1);
    if (found.handle == nullptr)
        return fail(ErrorCode::PortClosed, "no USB printer is connected");
    libusb_set_auto_detach_kernel_driver(found.handle, 1);
    if (const int code = libusb_claim_interface(found.handle, found.interface); code != 0) {
        libusb_close(found.handle);
        return fail(ErrorCode::Busy, std::string("USB printer: ") + libusb_error_name(code));
    }
    return found;
}

void UsbPort::open()
{
    close();
    auto claimed = claim();
    if (!claimed) {
        loseLater(claimed.error().detail);
        return;
    }
    claimed_ = *claimed;
    handle_ = claimed_.handle;
    closing_ = false;
    events_ = std::jthread([this](const std::stop_token &stop) {
        while (!stop.stop_requested() || inFlight_ > 0) {
            timeval span{0, 100'000};
            libusb_handle_events_timeout(context_, &span);
        }
    });
    listenToDevice();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (listener_ != nullptr)
                listener_->opened();
        },
        Qt::QueuedConnection);
}

void UsbPort::listenToDevice()
{
    reading_ = libusb_alloc_transfer(0);
    libusb_fill_bulk_transfer(
        reading_, handle_, claimed_.in, buffer_.data(), static_cast<int>(buffer_.size()),
        [](libusb_transfer *transfer) {
            static_cast<UsbPort *>(transfer->user_data)->received(transfer);
        },
        this, 0);
    ++inFlight_;
    if (libusb_submit_transfer(reading_) != 0) {
        --inFlight_;
        loseLater("reading cannot start");
    }
}

// On libusb's thread.
void UsbPort::received(libusb_transfer *transfer)
{
    if (transfer->status == LIBUSB_TRANSFER_COMPLETED && !closing_) {
        Bytes bytes(buffer_.begin(), buffer_.begin() + transfer->actual_length);
        QMetaObject::invokeMethod(
            this,
            [this, bytes = std::move(bytes)] {
                if (listener_ != nullptr && isOpen())
                    listener_->arrived(bytes);
            },
            Qt::QueuedConnection);
        if (libusb_submit_transfer(transfer) == 0)
            return;
    }
    --inFlight_;
    if (!closing_)
        loseLater("the printer was unplugged");
}

Result<void> UsbPort::write(ByteView bytes)
{
    if (handle_ == nullptr)
        return fail(ErrorCode::PortClosed, "the USB printer is not open");
    auto *writing = new Writing{this, &inFlight_, Bytes(bytes.begin(), bytes.end()),
                                [this](std::string why) { loseLater(std::move(why)); }};
    libusb_transfer *transfer = libusb_alloc_transfer(0);
    libusb_fill_bulk_transfer(
        transfer, handle_, claimed_.out, writing->bytes.data(),
        static_cast<int>(writing->bytes.size()),
        [](libusb_transfer *done) {
            const std::unique_ptr<Writing> mine(static_cast<Writing *>(done->user_data));
            const bool whole =
                done->status == LIBUSB_TRANSFER_COMPLETED && done->actual_length == done->length;
            if (!whole && done->status != LIBUSB_TRANSFER_CANCELLED)
                mine->failed("the printer takes no more data");
            --*mine->inFlight;
            libusb_free_transfer(done);
        },
        writing, WriteLimitMs);
    ++inFlight_;
    if (const int code = libusb_submit_transfer(transfer); code != 0) {
        --inFlight_;
        libusb_free_transfer(transfer);
        delete writing;
        return fail(ErrorCode::PortClosed, std::string("USB printer: ") + libusb_error_name(code));
    }
    return {};
}

void UsbPort::close()
{
    if (handle_ == nullptr)
        return;
    closing_ = true;
    libusb_cancel_transfer(reading_);
    // The thread leaves when every transfer has come back; a stuck write comes
    // back by its own limit.
    events_.request_stop();
    events_.join();
    libusb_free_transfer(reading_);
    reading_ = nullptr;
    libusb_release_interface(handle_, claimed_.interface);
    libusb_close(handle_);
    handle_ = nullptr;
}

void UsbPort::loseLater(std::string why)
{
    QMetaObject::invokeMethod(
        this,
        [this, why = std::move(why)] {
            close();
            if (listener_ != nullptr)
                listener_->lost(Error{ErrorCode::PortClosed, why});
        },
        Qt::QueuedConnection);
}

} // namespace huimin
