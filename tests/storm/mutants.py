#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants bugs into a copy of the product, one at a time, and lets the storm look for each.

mutants.py [--only NAME] [--seeds N] [--keep] [--check]: last line "mutants: K of K caught".
"""

import argparse
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / "build" / "mutants" / "source"
BUILD = COPY / "build" / "release"
TABLE = ROOT / "tests" / "storm" / "mutants.toml"
SEED_LIMIT = 1800  # seconds for all seeds of one mutant


class Refused(Exception):
    """The table or the copy is wrong; says what."""


def run(*words, **options):
    done = subprocess.run(words, capture_output=True, text=True, check=False, **options)
    return done.returncode, done.stdout + done.stderr


def copy_sources():
    """Only what changed is written, so that little is built again."""
    _, listed = run("git", "-C", str(ROOT), "ls-files", "-z")
    wanted = {each for each in listed.split("\0") if each and (ROOT / each).is_file()}
    for name in wanted:
        target, content = COPY / name, (ROOT / name).read_bytes()
        if target.is_file() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        target.chmod((ROOT / name).stat().st_mode)


def build():
    return run("cmake", "--build", str(BUILD), "--target", "huimin-storm")


def edits_of(mutant):
    return [mutant, *mutant.get("also", [])]


def planted(mutant):
    """The files with the bug in them, by path."""
    texts = {}
    for edit in edits_of(mutant):
        path = edit["file"]
        text = texts.get(path) or (ROOT / path).read_text()
        find, replace = edit["find"].strip("\n"), edit["replace"].strip("\n")
        if (count := text.count(find)) != 1:
            raise Refused(f"{mutant['name']}: {path}: stands there {count} times: {find}")
        texts[path] = text.replace(find, replace)
    return texts


def storm(*words):
    """Whether it was caught, after how many seeds, and by what."""
    program = BUILD / "bin" / "huimin-storm"
    environment = {**os.environ, "HUIMIN_SOURCE": str(COPY)}
    try:
        status, said = run(str(program), *words, env=environment, timeout=SEED_LIMIT)
    except subprocess.TimeoutExpired as late:
        said = (late.stdout or b"").decode()
        return False, said.count("seed "), "out of time"
    tried = len(re.findall(r"^seed \d+$", said, re.MULTILINE))
    why = re.findall(r"^violated: (.*)$|check failed: (.*)$", said, re.MULTILINE)
    return status != 0, tried, "".join(why[0]) if why else f"exit {status}"


def keep(mutant, seed):
    """The shortest story in which the bug breaks a rule, for the tests of every build."""
    name = "-".join(re.findall(r"[a-z0-9]+", mutant["name"].lower()))
    run(
        str(BUILD / "bin" / "huimin-storm"), "--seed", str(seed), "--shrink", "--as", name,
        env={**os.environ, "HUIMIN_SOURCE": str(ROOT)}, timeout=SEED_LIMIT,
    )  # fmt: skip


def look_for(mutant, seeds, keeps):
    texts = planted(mutant)
    try:
        for path, text in texts.items():
            (COPY / path).write_text(text)
        status, said = build()
        if status != 0:
            raise Refused(f"{mutant['name']}: does not build:\n{said[-3000:]}")
        caught, tried, why = storm("--seeds", str(seeds), "--until-broken")
        if caught and keeps:
            keep(mutant, tried)  # seeds are counted from 1
        if not caught and why != "out of time":
            # What shows only when the power goes at one certain moment, no few seeds find.
            caught, _, why = storm("--exhaustive")
            why = f"by the exhaustive run: {why}"
        return caught, tried, why
    finally:
        for path in texts:
            (COPY / path).write_text((ROOT / path).read_text())


def named(mutants, part):
    for mutant in sorted(mutants, key=lambda each: each["name"] != part):
        if part in mutant["name"]:
            return mutant
    raise Refused(f"no mutant is named {part}")


def play(mutants, seeds, keeps):
    copy_sources()
    for status, said in (run("cmake", "--preset", "release", cwd=COPY), build()):
        if status != 0:
            raise Refused(f"the copy without a bug does not build:\n{said[-3000:]}")
    caught = 0
    for mutant in mutants:
        was, tried, why = look_for(mutant, seeds, keeps)
        caught += was
        if was:
            print(f"caught after {tried} seeds: {mutant['name']} ({why})", flush=True)
        else:
            print(f"NOT CAUGHT: {mutant['name']} ({tried} seeds)", flush=True)
    print(f"mutants: {caught} of {len(mutants)} caught")
    return 0 if caught == len(mutants) else 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    arguments.add_argument("--only", metavar="NAME", action="append", help="a part of a name")
    arguments.add_argument("--seeds", type=int, default=800, metavar="N", help="how many each")
    arguments.add_argument("--check", action="store_true", help="only whether each has its place")
    arguments.add_argument("--keep", action="store_true", help="shrink, and keep as a regression")
    chosen = arguments.parse_args()
    mutants = tomllib.loads(TABLE.read_text())["mutant"]
    try:
        for mutant in mutants:
            planted(mutant)  # a table that is wrong is told before anything is built
        if chosen.only:
            mutants = [named(mutants, part) for part in chosen.only]
        if chosen.check:
            return 0
        return play(mutants, chosen.seeds, chosen.keep)
    except Refused as why:
        print(f"mutants: {why}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
