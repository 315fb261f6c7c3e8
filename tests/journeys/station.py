# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole station: town, hardware and kiosk as real processes with folders of their own,
and a display that nobody sees or the one that is there."""

import ctypes
import os
import pathlib
import signal
import subprocess

import control
from conditions import TooLate, wait_until

Source = pathlib.Path(__file__).resolve().parents[2]
Site = Source / "provisioning" / "site" / "laptop.toml"
StartLimit = 60.0
EndLimit = 10.0

_libc = ctypes.CDLL(None)


def _die_with_parent():
    pr_set_pdeathsig = 1
    _libc.prctl(pr_set_pdeathsig, signal.SIGTERM)


class Child:
    """A process in a group of its own, with its log, that does not outlive this one."""

    def __init__(self, name, command, folder, environment, append=False, **more):
        self.name = name
        self.log = pathlib.Path(folder) / f"{name}.log"
        with open(self.log, "a" if append else "w") as out:
            self.process = subprocess.Popen(
                [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=out,
                stderr=subprocess.STDOUT, env=environment, start_new_session=True,
                preexec_fn=_die_with_parent, **more)

    @property
    def pid(self):
        return self.process.pid

    def running(self):
        return self.process.poll() is None

    def kill(self):
        """As a power cut does it: no goodbye."""
        if self.running():
            self.process.kill()
            self.process.wait()

    def end(self):
        """Asks, then insists; whatever it started itself ends with it."""
        if self.running():
            self.process.terminate()
            try:
                self.process.wait(EndLimit)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


class Died(Exception):
    """A program ended that should be running."""


def read_env(path):
    lines = pathlib.Path(path).read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


class HiddenDisplay:
    """An X server, a D-Bus session and its accessibility bus, for one station alone."""

    def __init__(self, folder, width, height):
        self.children = []
        self.environment = {}
        folder = pathlib.Path(folder)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        base = dict(os.environ, XDG_RUNTIME_DIR=str(runtime))
        base.pop("WAYLAND_DISPLAY", None)

        told, tell = os.pipe()
        self._start("xvfb", ["Xvfb", "-displayfd", tell, "-screen", "0", f"{width}x{height}x24",
                             "-nolisten", "tcp", "-noreset"], folder, base, pass_fds=[tell])
        os.close(tell)
        with os.fdopen(told) as display:
            number = display.readline().strip()
        if not number:
            raise Died(f"Xvfb did not start; see {self.children[-1].log}")
        base["DISPLAY"] = f":{number}"
        bus = runtime / "bus"
        base["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
        self._start("dbus", ["dbus-daemon", "--session", "--nofork", "--nopidfile",
                             f"--address=unix:path={bus}"], folder, base)
        wait_until(bus.exists, StartLimit, "the D-Bus session does not start")
        self._start("at-spi", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                    folder, base)
        for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            self.environment[key] = base[key]

    def _start(self, name, command, folder, environment, **more):
        self.children.append(Child(name, command, folder, environment, **more))

    def end(self):
        for child in reversed(self.children):
            child.end()


class Station:
    """Started in the order that the programs need, ended in the other."""

    def __init__(self, build, folder, data=None, display=None, kiosk_options=(),
                 hardware_options=(), site=Site):
        self.bin = pathlib.Path(build).resolve() / "bin"
        self.folder = pathlib.Path(folder)
        self.run = self.folder / "run"
        self.data = pathlib.Path(data) if data else self.folder / "data"
        self.site = site
        self.kiosk_options = list(kiosk_options)
        self.hardware_options = list(hardware_options)
        for each in (self.run, self.data):
            each.mkdir(parents=True, exist_ok=True)
        self.environment = dict(os.environ, HUIMIN_RUN=str(self.run), HUIMIN_DATA=str(self.data),
                                HUIMIN_TLS=str(self.run / "tls"))
        if display is not None:
            self.environment.update(display.environment)
            # What a screen reader hears is what a journey reads.
            self.environment.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                    QT_QUICK_BACKEND="software", QT_QPA_PLATFORM="xcb")
            self.environment.pop("WAYLAND_DISPLAY", None)
        self.town = self.hardware = self.kiosk = None

    @property
    def town_socket(self):
        return self.run / "town.sock"

    @property
    def hardware_socket(self):
        return self.run / "hardware.sock"

    @property
    def journal(self):
        return self.data / "journal.db"

    @property
    def spoken(self):
        return self.run / "spoken.jsonl"

    def logs(self):
        return [child.log for child in (self.town, self.hardware, self.kiosk) if child]

    def start(self):
        # What the station and the town prove to each other: for this run alone.
        subprocess.run([self.bin / "huimin-certificates", self.environment["HUIMIN_TLS"],
                        "HM000001"], check=True)
        self.town = self._start("town", "town.env", ["huimin-town"])
        self.environment.update(read_env(self.run / "town.env"))
        self.hardware = self._start("hardware", "hardware.env", ["huimin-hardware", "--site",
                                                                 self.site,
                                                                 *self.hardware_options])
        self.start_kiosk()

    def _start(self, name, ready, command):
        (self.run / ready).unlink(missing_ok=True)
        child = Child(name, [self.bin / command[0], *command[1:]], self.folder, self.environment)
        try:
            wait_until(lambda: (self.run / ready).exists() or not child.running(), StartLimit,
                       f"{command[0]} does not say that it is ready; see {child.log}")
            if not child.running():
                raise Died(f"{command[0]} ended with {child.process.returncode}; see {child.log}")
        except (TooLate, Died):
            child.end()
            raise
        return child

    def start_kiosk(self):
        environment = dict(self.environment)
        # The wires of the simulated cabinet: they reach into this one process only.
        environment.update(read_env(self.run / "hardware.env"))
        self.kiosk = Child("kiosk", [self.bin / "huimin-kiosk", "--site", self.site, "--spoken",
                                     self.spoken, *self.kiosk_options], self.folder, environment,
                           append=True)

    def check(self):
        for child in (self.town, self.hardware, self.kiosk):
            if child is not None and not child.running():
                raise Died(f"huimin-{child.name} ended with {child.process.returncode}; "
                           f"see {child.log}")

    def ask_town(self, words):
        return control.ask(self.town_socket, words)

    def ask_hardware(self, words):
        return control.ask(self.hardware_socket, words)

    def end(self):
        for child in (self.kiosk, self.hardware, self.town):
            if child is not None:
                child.end()
