// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/settings/station_file.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>

namespace huimin::test {

/// huimin-hardware as a program of its own, with a run folder and a data folder.
class CabinetProcess
{
public:
    /// `printer` as in a station file: "usb", "tcp:127.0.0.1:9100".
    explicit CabinetProcess(const std::string &printer = "usb");
    ~CabinetProcess();

    /// Until it can be reached; what it said otherwise.
    std::string start();
    /// As whoever stops a station does it. Its exit code, -1 when it does not end.
    int end();

    /// One line of the control socket, answered.
    nlohmann::json say(const std::string &line) const;
    /// The same until it was not refused, at most ten seconds.
    bool sayUntilGood(const std::string &line) const;
    nlohmann::json state() const { return say("state"); }

    /// Every process of this machine in whose command line the run folder stands.
    int processes() const;
    std::string runPath(const std::string &name) const;
    std::string dataPath(const std::string &name) const;
    const settings::StationFile &file() const { return file_; }

private:
    QTemporaryDir folder_;
    settings::StationFile file_;
    QProcess process_;
};

} // namespace huimin::test
