#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that needs several processes: a station to look at, journeys, the demonstration."""

import argparse
import concurrent.futures
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import journey
import script
import telling
from desk import run_at_the_desk
from station import Source
from verbs import Verbs

JourneyLimit = 900.0
Demonstration = ("demo-withdrawal", "demo-water-bill", "demo-english")


# Journeys that are being played, each in its process.
playing = set()


def read_or_leave(names):
    """Every script is read before any is played: a typing mistake costs no minutes."""
    try:
        return [script.read(script.find(name), Verbs) for name in names]
    except script.BadScript as why:
        sys.exit(f"play: {why}")


def play_one(options):
    """In a process of its own, because its screen reader belongs to one display."""
    each = read_or_leave([options.file])[0]
    voice = telling.Transcript(lambda line: print(line, flush=True), each.english) \
        if options.tell else telling.Silence()
    outcome = journey.play(each, options.build, options.folder, voice)
    if outcome.failure:
        print(f"FAILED {each.name}: {outcome.failure}\n{outcome.report}", flush=True)
    return 1 if outcome.failure else 0


def in_a_process(options, name, folder, tell=False):
    """Whether it passed, and all that it printed; with `tell` it prints itself."""
    command = [sys.executable, __file__, "--build", options.build, "one", str(script.find(name)),
               "--folder", str(folder)] + (["--tell"] if tell else [])
    child = subprocess.Popen(command, text=True, start_new_session=True,
                             stdout=None if tell else subprocess.PIPE,
                             stderr=None if tell else subprocess.STDOUT)
    playing.add(child)
    try:
        said, _ = child.communicate(timeout=JourneyLimit)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGTERM)
        said, _ = child.communicate()
        said = (said or "") + f"FAILED {name}: not at its end after {JourneyLimit:g} s\n"
    except BaseException:
        child.send_signal(signal.SIGTERM)
        child.wait()
        raise
    finally:
        playing.discard(child)
    return child.returncode == 0, said or ""


def new_folder():
    # Short: what lies in it has the names of sockets.
    return pathlib.Path(tempfile.mkdtemp(prefix="huimin-"))


def as_they_end(pool, one, names):
    """Whoever interrupts this does not wait for journeys that nobody asks about any more."""
    waiting = [pool.submit(one, name) for name in names]
    try:
        yield from concurrent.futures.as_completed(waiting)
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in list(playing):
            child.send_signal(signal.SIGTERM)
        raise


def play(options):
    names = [path.stem for path in script.everything()] if options.all else options.names
    if not names:
        sys.exit("play: name a journey, or --all; there are "
                 + ", ".join(path.stem for path in script.everything()))
    titles = {name: each.title for name, each in zip(names, read_or_leave(names))}
    failed = []

    def one(name):
        folder = new_folder()
        begun = time.monotonic()
        passed, said = in_a_process(options, name, folder)
        if passed and not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
        return name, folder, passed, said, time.monotonic() - begun

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for done in as_they_end(pool, one, names):
            name, folder, passed, said, seconds = done.result()
            word = "passed" if passed else "FAILED"
            print(f"{word}  {name}  {titles[name]}  ({seconds:.0f} s)", flush=True)
            if not passed:
                failed.append(name)
            if not passed or options.keep:
                print(said + f"folder: {folder}", flush=True)
    if failed:
        print("failed: " + " ".join(sorted(failed)))
    print(f"journeys: {len(names) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def demo(options):
    """The demonstration visits, told; pictures and receipts stay in the build folder."""
    visits = read_or_leave(Demonstration)
    album = pathlib.Path(options.build).resolve() / "demo"
    failed = 0
    for number, (name, visit) in enumerate(zip(Demonstration, visits), 1):
        print(f"\n== {number}. {visit.title}  |  {visit.title_english}", flush=True)
        folder = new_folder()
        passed, _ = in_a_process(options, name, folder, tell=True)
        pages = album / name
        shutil.rmtree(pages, ignore_errors=True)
        pages.mkdir(parents=True)
        for kept in sorted(folder.glob("*.png")) + sorted(folder.glob("receipt-*.txt")):
            shutil.copy(kept, pages)
        for receipt in sorted(pages.glob("receipt-*.txt")):
            print("\n" + "\n".join("    | " + line for line in receipt.read_text().splitlines()))
        print(f"\n  {'passed' if passed else 'FAILED'}: pictures and receipts lie in {pages}",
              flush=True)
        failed += not passed
        if passed:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"\ndemo: {len(visits)} visits, {failed} failed")
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=str(Source / "build" / "dev"), help="the build folder")
    commands = parser.add_subparsers(required=True, metavar="run | play | demo")
    run = commands.add_parser("run", help="a whole station on the present display")
    run.add_argument("--landscape", action="store_true", help="the panel lies on its side")
    run.add_argument("--fresh", action="store_true", help="forget everything that was before")
    run.add_argument("--data", help="where journal, town and world are kept")
    run.set_defaults(do=run_at_the_desk)
    some = commands.add_parser("play", help="journeys, each against a station of its own")
    some.add_argument("names", nargs="*", metavar="NAME|FILE")
    some.add_argument("--all", action="store_true")
    some.add_argument("--jobs", type=int, default=3, metavar="N", help="so many at a time")
    some.add_argument("--keep", action="store_true", help="keep every folder")
    some.set_defaults(do=play)
    commands.add_parser("demo", help="the demonstration visits").set_defaults(do=demo)
    one = commands.add_parser("one")
    one.add_argument("file")
    one.add_argument("--folder", required=True)
    one.add_argument("--tell", action="store_true")
    one.set_defaults(do=play_one)
    return parser.parse_args()


def main():
    # Ended from outside, it still takes down what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = arguments()
    return options.do(options)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
