#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Style as a test: reads the whole tree and says what does not keep the house rules.

tidy.py [ROOT] [FILE...]: with files, only these are read, as before a commit.
"""

import os
import sys
from pathlib import Path

import tree
from rules import RULES
from source import Problem, Source

# What may break a rule, and why. One that breaks nothing is itself a problem.
ALLOWED = {
    ("no-wall-clock", "drivers/port/qt_clock.cpp"): "the Clock of real stations",
    ("no-wall-clock", "drivers/pcsc/pcsc_card.cpp"): "waits for PC/SC on a thread of its own",
    ("no-sleep", "drivers/pcsc/pcsc_card.cpp"): "waits for PC/SC on a thread of its own",
    ("no-wall-clock", "tests/drivers/tst_pcsc_slot.cpp"): "measures that nobody waits",
    ("no-wall-clock", "tests/bench/measure.h"): "measures what the wall says",
    ("no-exceptions", "drivers/hardware/world_memory.cpp"): "one catch with the JSON library's",
    ("no-sleep", "drivers/hardware/card_room.cpp"): "waits for the end of its child",
}

SKIPPED = {"build", "__pycache__", "icons"}


def files(root):
    for folder, folders, names in os.walk(root):
        here = Path(folder).relative_to(root)
        folders[:] = sorted(
            each for each in folders
            if each not in SKIPPED and (not each.startswith(".") or each in (".ci", ".git-hooks"))
        )  # fmt: skip
        for name in sorted(names):
            yield (here / name).as_posix()


def read(root, path):
    try:
        return Source.read(root, path)
    except (UnicodeDecodeError, FileNotFoundError):
        return None  # a picture, or a link that leads nowhere


def rule_problems(root, paths):
    for path in paths:
        rules = [each for each in RULES if each.applies(path)]
        source = read(root, path) if rules else None
        if source is None:
            continue
        for each in rules:
            for line, words in each(source):
                yield Problem(path, line, each.rule, words)


def tidy(root, chosen=()):
    paths = list(chosen) or list(files(root))
    problems, used = [], set()
    for problem in rule_problems(root, paths):
        if (key := (problem.rule, problem.path)) in ALLOWED:
            used.add(key)
        else:
            problems.append(problem)
    problems += tree.formatted(root, paths)
    problems += tree.links(root, paths)
    if not chosen:
        problems += tree.drivers_complete(root)
        problems += tree.translations_complete(root)
        for rule, path in sorted(ALLOWED.keys() - used):
            problems.append(Problem(path, 1, rule, "is allowed here and not needed"))
    return problems


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    problems = tidy(root, sys.argv[2:])
    for problem in problems:
        print(problem)
    print(f"tidy: {len(problems)} problems" if problems else "tidy: nothing to complain about")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
