# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting is for a condition, with a limit; nobody sleeps and hopes."""

import time

Pace = 0.05


class TooLate(Exception):
    """The limit has passed; the text says what was awaited and what was there."""


def wait_until(condition, limit, what, pace=Pace):
    """The first true value of the condition. `what` may be a function: it is asked at the
    end, when it can say what there was instead."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            said = what() if callable(what) else what
            raise TooLate(f"{said}, for {limit:g} s")
        time.sleep(pace)
