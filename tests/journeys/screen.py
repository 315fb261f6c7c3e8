# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the kiosk's screen, read as a screen reader reads it, and a finger on it.

Names come from AT-SPI; the finger is a real click at the place that AT-SPI gives."""

import re
import subprocess

Anything = "…"
# The scene's measures (qml/theme/Theme.qml); the window shows it scaled.
SceneLong, SceneShort = 1920, 1080
Pressable = ("push button", "check box", "radio button")
Field = "canvas"  # on which a finger writes


def pattern(text):
    """A text as it is written in a journey: whole, with … for anything."""
    return re.compile(".*".join(re.escape(part) for part in text.split(Anything)), re.DOTALL)


def between(corners, steps=10):
    """Every corner, and points on the way: a finger does not jump."""
    points = [corners[0]]
    for (fromx, fromy), (tox, toy) in zip(corners, corners[1:]):
        points += [(fromx + (tox - fromx) * at / steps, fromy + (toy - fromy) * at / steps)
                   for at in range(1, steps + 1)]
    return points


class Shown:
    """One thing on the screen at one moment."""

    def __init__(self, role, name, detail, enabled, place):
        self.role = role
        self.name = name
        self.detail = detail
        self.enabled = enabled
        self.place = place  # x, y, width, height on the display

    def __str__(self):
        marks = [] if self.role in ("label", "heading") else [self.role]
        if marks and not self.enabled:
            marks.append("off")
        if self.detail and self.detail != self.name:
            marks.append(self.detail)
        return self.name + (f"   [{', '.join(marks)}]" if marks else "")


class Screen:
    """Belongs to one display: its accessibility bus is found through the environment, so
    it must be set before this is made."""

    def __init__(self, environment):
        import pyatspi
        self._environment = environment
        self._atspi = pyatspi
        self._desktop = pyatspi.Registry.getDesktop(0)
        # Nothing is remembered here: what is read is what is there now.
        self._desktop.set_cache_mask(pyatspi.Atspi.Cache.NONE)

    def shown(self):
        """Everything that can be seen, in the page's order; empty when there is no window."""
        found = []
        try:
            for application in self._desktop:
                if application is not None:
                    for window in application:
                        self._collect(window, found, self._scale(window))
        except Exception:  # the program went away while it was asked
            return []
        return found

    def _scale(self, window):
        frame = window.queryComponent().getExtents(self._atspi.DESKTOP_COORDS)
        wide = frame.width > frame.height
        width, height = (SceneLong, SceneShort) if wide else (SceneShort, SceneLong)
        return min(frame.width / width, frame.height / height)

    def _collect(self, node, found, scale):
        for child in node:
            if child is None:
                continue
            states = child.getState()
            if not states.contains(self._atspi.STATE_SHOWING):
                continue
            place = child.queryComponent().getExtents(self._atspi.DESKTOP_COORDS)
            # Qt gives the corner on the display and the size in the scene.
            # And it says that everything is enabled; what cannot be pressed has no focus.
            enabled = states.contains(self._atspi.STATE_FOCUSABLE)
            found.append(Shown(child.getRoleName(), child.name, child.description, enabled,
                               (place.x, place.y, place.width * scale, place.height * scale)))
            self._collect(child, found, scale)

    def find(self, text):
        wanted = pattern(text)
        for each in self.shown():
            if wanted.fullmatch(each.name) or (each.detail and wanted.fullmatch(each.detail)):
                return each
        return None

    def find_pressable(self, text, enabled=True):
        wanted = pattern(text)
        for each in self.shown():
            if (each.role in Pressable and each.enabled == enabled
                    and wanted.fullmatch(each.name)):
                return each
        return None

    def find_switched_off(self, text):
        return self.find_pressable(text, enabled=False)

    def touch(self, thing):
        x, y, width, height = thing.place
        subprocess.run(["xdotool", "mousemove", str(int(x + width / 2)), str(int(y + height / 2)),
                        "click", "1"], env=self._environment, check=True)

    def field(self):
        return next((each for each in self.shown() if each.role == Field), None)

    def draw(self, field, stroke):
        """A finger goes through these points of the field, in hundredths of its sides."""
        x, y, width, height = field.place
        points = [(int(x + width * across / 100), int(y + height * down / 100))
                  for across, down in between(stroke)]
        words = ["mousemove", *map(str, points[0]), "mousedown", "1"]
        for point in points[1:]:
            words += ["mousemove", *map(str, point)]
        subprocess.run(["xdotool", *words, "mouseup", "1"], env=self._environment, check=True)

    def heading(self):
        return next((each.name for each in self.shown() if each.role == "heading"), "")

    def code(self):
        """What the QR code on the screen says, as a telephone reads it; nothing without one."""
        picture = subprocess.run(["import", "-window", "root", "png:-"], env=self._environment,
                                 capture_output=True, check=True).stdout
        read = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable",
                               "png:-"], input=picture, capture_output=True, check=False)
        return read.stdout.decode().strip()

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)
        return path
