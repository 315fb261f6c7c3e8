// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/station_file.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"

using namespace huimin;

HUIMIN_FUZZ("station_file", 4000)(ByteView input)
{
    fuzz::stationEnvironment();
    static const std::string folder = fuzz::inSource("provisioning/site");
    const std::string text = textOf(input);
    const auto station = settings::parseStationFile(text, folder);
    if (station)
        HUIMIN_CHECK(station->id.size() == 8 && !station->journal.empty(), "a station is whole");
    else
        HUIMIN_CHECK(!station.error().detail.empty(), "what is wrong is said");
    (void)settings::parsePort(text);
}
