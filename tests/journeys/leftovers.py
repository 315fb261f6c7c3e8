# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of somebody after their visit: in the memory of the kiosk, and in its files."""

import base64
import pathlib
import tomllib

Seed = pathlib.Path(__file__).resolve().parents[2] / "services" / "town" / "seed" / "town.toml"
Most = 256 << 20  # of one mapping


def secrets_of(person, seed=Seed):
    """All that an identity card says and nobody shows: by the word that the seed has for them.
    What is known of their children belongs to it, their numbers as a page parts them too."""
    town = tomllib.loads(seed.read_text(encoding="utf-8"))
    for each in town.get("person", []):
        if each["id"] == person:
            own = [each["number"], each["name"], each["address"]]
            return own + [text for child in town.get("school", {}).get("child", [])
                          if any(parent["person"] == person for parent in child["parent"])
                          for text in _of_child(child)]
    return []


def holder_of(card, seed=Seed):
    """Whose social-security card this is, by the words of the seed."""
    town = tomllib.loads(seed.read_text(encoding="utf-8"))
    for each in town.get("social_card", []):
        if each["id"] == card:
            return each["person"]
    return card


def _of_child(child):
    number = child["number"]
    return [number, f"{number[:6]} {number[6:14]} {number[14:]}", child["name"]]


def traces_of(picture):
    """Of a picture that a camera gave: a piece of it, and how each one begins that is made of it,
    to be shown and to be sent."""
    content = pathlib.Path(picture).read_bytes()
    middle = len(content) // 2
    return [content[middle:middle + 64], b"\xff\xd8\xff\xe0\x00\x10JFIF", b"/9j/4AAQSkZJRg"]


def _forms(text):
    """Of a text as C++ and Qt hold it; of a piece of a picture as it is, and as it is sent."""
    if isinstance(text, bytes):
        return text, base64.b64encode(text)
    return text.encode("utf-8"), text.encode("utf-16-le")


def _around(content, form):
    """What stands beside it, to see whose it is."""
    at = content.index(form)
    return content[max(0, at - 48):at + len(form) + 48]


def in_memory(pid, texts):
    """(text, where) of each that stands in what the process can write to."""
    found = []
    maps = pathlib.Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps.splitlines():
            addresses, rights, *_, name = line.split(maxsplit=5) + [""] * (line.count(" ") < 5)
            begin, end = (int(each, 16) for each in addresses.split("-"))
            if not rights.startswith("rw") or end - begin > Most:
                continue
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except OSError:
                continue  # a device's, or gone meanwhile
            found += [(text, f"memory {name.strip() or addresses}: {_around(content, form)}")
                      for text in texts for form in _forms(text) if form in content]
    return found


def in_files(folders, texts, others=("town", "hardware")):
    """Town and cabinet may know: they are no station's."""
    found = []
    for path in sorted({each for folder in folders for each in pathlib.Path(folder).rglob("*")}):
        if not path.is_file() or path.name.startswith(others):
            continue
        content = path.read_bytes()
        found += [(text, f"file {path.name}") for text in texts
                  if any(form in content for form in _forms(text))]
    return found
