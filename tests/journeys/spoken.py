# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk has said aloud, as it wrote it down, and what it must never have said."""

import json
import pathlib

Chinese = dict(zip("0123456789", "零一二三四五六七八九"))
English = dict(zip("0123456789", "zero one two three four five six seven eight nine".split()))


class Line:
    def __init__(self, fields):
        self.text = fields["text"]
        self.headset = fields["where"] == "headset"

    def __str__(self):
        return self.text


def lines(path):
    """Everything so far; a line that is being written is not there yet."""
    path = pathlib.Path(path)
    if not path.exists():
        return []
    whole = path.read_text(encoding="utf-8").rpartition("\n")[0]
    return [Line(json.loads(each)) for each in whole.splitlines()]


def pins_said(said, pins):
    """Those of the PINs that can be put together from what was said."""
    return [pin for pin in pins if _said(said, pin)]


def _said(said, pin):
    ways = [pin, "".join(Chinese[digit] for digit in pin)]
    run = ""  # digits that were said one at a time, one after the other
    for line in said:
        packed = "".join(each for each in line.text if each not in " ，,")
        if any(way in packed for way in ways):
            return True
        if " ".join(English[digit] for digit in pin) in line.text.replace(",", ""):
            return True
        digit = _digit(packed)
        run = run + digit if digit else ""
        if pin in run:
            return True
    return False


def _digit(text):
    for words in (Chinese, English):
        for digit, word in words.items():
            if text == word:
                return digit
    return text if text.isdigit() and len(text) == 1 else ""
