# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a journey: lines of one step each. README.md says how to write one."""

import pathlib
import re

Folder = pathlib.Path(__file__).resolve().parent / "scripts"
Suffix = ".journey"
UsualLimit = 20.0
LimitMax = 3600.0

# What stands above the steps.
About = {"title": ".+", "title-en": ".+", "language": "chinese|english"}
_within = re.compile(r"within\s+([0-9]+(?:\.[0-9]+)?)\s*:\s*(.*)")


class BadScript(Exception):
    """Says which line of which file is not understood, and why."""


class Step:
    def __init__(self, file, number, verb, words, limit):
        self.file = file
        self.number = number
        self.verb = verb
        self.words = words  # everything behind the verb, as it is written
        self.limit = limit

    @property
    def place(self):
        return f"{self.file}:{self.number}"

    def __str__(self):
        return f"{self.verb} {self.words}".strip()


class Journey:
    def __init__(self, name, about, steps):
        self.name = name
        self.title = about["title"]
        self.title_english = about.get("title-en", self.title)
        self.english = about.get("language") == "english"
        self.steps = steps


def read(path, verbs):
    """`verbs` are the words that a line may begin with."""
    path = pathlib.Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as why:
        raise BadScript(f"{path}: {why}") from why
    return parse(text, path.stem, path.name, verbs)


def parse(text, name, file, verbs):
    about = {}
    steps = []
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        verb, words = _split(line)
        if verb in About:
            if verb in about or steps or not re.fullmatch(About[verb], words):
                raise BadScript(f"{file}:{number}: {verb} is {About[verb]}, once, before the "
                                "first step")
            about[verb] = words
            continue
        limit = UsualLimit
        if verb == "within":
            found = _within.fullmatch(line)
            if not found or not found[2]:
                raise BadScript(f"{file}:{number}: it is 'within SECONDS: STEP'")
            limit = float(found[1])
            if limit > LimitMax:
                raise BadScript(f"{file}:{number}: nobody waits longer than {LimitMax:g} seconds")
            verb, words = _split(found[2])
        if verb not in verbs:
            raise BadScript(f"{file}:{number}: '{verb}' is no verb; there are "
                            + ", ".join(sorted(verbs)))
        step = Step(file, number, verb, words, limit)
        why = verbs[verb].wrong(words)
        if why:
            raise BadScript(f"{step.place}: {why}")
        steps.append(step)
    if "title" not in about:
        raise BadScript(f"{file}: a journey begins with 'title WHAT IT IS'")
    if not steps:
        raise BadScript(f"{file}: nothing happens in it")
    return Journey(name, about, steps)


def _split(line):
    verb, _, words = line.partition(" ")
    return verb, words.strip()


def everything():
    return sorted(Folder.glob("*" + Suffix))


def find(name):
    """A shipped journey by its name, or any file."""
    shipped = Folder / (name + Suffix)
    if shipped.exists():
        return shipped
    if pathlib.Path(name).exists():
        return pathlib.Path(name)
    raise BadScript(f"there is no journey called {name}; there are "
                    + ", ".join(path.stem for path in everything()))
