# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole station on the display that is there, for somebody who sits in front of it."""

import os
import pathlib
import shutil
import tempfile
import time

from station import Died, Station
from conditions import TooLate

Pace = 0.2
# The kiosk's exits that starting again does not mend (kiosk/main.cpp).
Hopeless = {78: "its configuration is wrong", 70: "the screen cannot be drawn"}
RestartsMax = 5
RestartsWithin = 60.0


def usual_data():
    home = os.environ.get("XDG_DATA_HOME") or pathlib.Path.home() / ".local" / "share"
    return pathlib.Path(home) / "huimin-station"


def run_at_the_desk(options):
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        print("run: there is no display here; 'demo' needs none")
        return 1
    data = pathlib.Path(options.data) if options.data else usual_data()
    if options.fresh:
        shutil.rmtree(data, ignore_errors=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="huimin-"))
    station = Station(options.build, folder, data,
                      kiosk_options=["--landscape"] if options.landscape else [])
    print(f"The station keeps its books in {data}; its logs are in {folder}.", flush=True)
    try:
        station.start()
        print("Close a window, or press Ctrl-C, to end it.", flush=True)
        return _watch(station)
    except (Died, TooLate) as why:
        print(f"run: {why}")
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        station.end()


def _watch(station):
    """Until somebody closes a window. A kiosk that ends otherwise is started again, as
    systemd does it in a real station."""
    ends = []
    while True:
        time.sleep(Pace)  # nothing is awaited here but people
        for child in (station.town, station.hardware):
            if not child.running():
                code = child.process.returncode
                if code:
                    print(f"huimin-{child.name} ended with {code}; see {child.log}")
                return 1 if code else 0
        if station.kiosk.running():
            continue
        code = station.kiosk.process.returncode
        if code == 0:
            return 0
        ends = [each for each in ends if each > time.monotonic() - RestartsWithin]
        ends.append(time.monotonic())
        if code in Hopeless or len(ends) > RestartsMax:
            print(f"huimin-kiosk ended with {code}"
                  + (f": {Hopeless[code]}" if code in Hopeless else " again and again")
                  + f"; see {station.kiosk.log}")
            return 1
        print("The kiosk ended and is started again.", flush=True)
        station.start_kiosk()
