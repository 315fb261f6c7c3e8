// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/station_file.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace huimin;

namespace {

/// The laptop's station file with other keys of certification authorities.
std::string stationWith(const std::string &keys)
{
    std::string text = fuzz::sourceText("provisioning/site/laptop.toml");
    const std::string name = "../keys/town_ca_keys.toml";
    text.replace(text.find(name), name.size(), keys);
    return text;
}

} // namespace

// The file that a station file names for its keys of certification authorities.
HUIMIN_FUZZ("ca_keys", 500)(ByteView input)
{
    fuzz::stationEnvironment();
    static const int file = memfd_create("ca_keys", MFD_CLOEXEC);
    static const std::string text = stationWith(fmt::format("/proc/self/fd/{}", file));
    HUIMIN_CHECK(ftruncate(file, 0) == 0 && pwrite(file, input.data(), input.size(), 0) >= 0,
                 "a file in memory can be written");
    const auto station = settings::parseStationFile(text, fuzz::inSource("provisioning/site"));
    if (!station) {
        HUIMIN_CHECK(station.error().detail.find("ca_keys") != std::string::npos,
                     "what is wrong is said with its place");
        return;
    }
    for (const emv::CaKey &key : station->caKeys.keys)
        HUIMIN_CHECK(key.rid.size() == 5 && !key.modulus.empty(), "a key is whole");
}
