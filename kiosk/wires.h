// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk.h"
#include "services/http/watched_line.h"

#include <memory>

namespace huimin {

/// Real lines to everything outside: serial lines, USB, TCP, pcscd, HTTP, as the station
/// file names them. Nothing is opened before a driver asks and open() has allowed it.
class RealWires
{
public:
    RealWires(const settings::StationFile &file, Clock &clock);
    ~RealWires();

    const Wires &wires() const { return wires_; }

    /// From now on lines may be opened. Each takes its lock file from the disk, which takes
    /// as long as a first frame does, and the first frame comes first.
    void open();

    /// What is wrong with the lines to offices is told here.
    void watch(FaultSink &faults);

private:
    class LatePort;

    HttpClient *reachOffice(const std::string &office, const std::string &url,
                            const settings::StationFile &file, Clock &clock, bool doubtsOnly);

    std::vector<std::unique_ptr<Port>> ports_;
    std::vector<std::unique_ptr<LatePort>> late_;     ///< before each of them
    std::vector<std::unique_ptr<PictureSpot>> spots_; ///< of cameras
    std::vector<std::unique_ptr<HttpClient>> clients_;
    std::vector<std::unique_ptr<WatchedLine>> watched_; ///< before each of them
    crypto::SystemRandom random_;
    std::unique_ptr<ChipSlot> chip_;
    std::unique_ptr<ChipSlot> badge_;
    std::unique_ptr<ChipSlot> purse_;
    std::unique_ptr<ChipSlot> socialCard_;
    std::unique_ptr<ChipSlot> securityModule_;
    Wires wires_;
};

} // namespace huimin
