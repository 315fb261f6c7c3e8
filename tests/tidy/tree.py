# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tree as a whole has to keep. A check takes the root and yields Problems."""

import json
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from rules import NOT_A_PROTOCOL
from source import Problem

PROTOCOL_PORTS = {"serial", "tcp", "usb", "pcsc", "local", "file"}
LUPDATE = "/usr/lib/qt6/bin/lupdate"
TRANSLATIONS = {
    "qml/i18n/zh_CN.ts": ("qml", "kiosk/view"),
    "qml/i18n/zh_HK.ts": ("qml", "kiosk/view"),
    "drivers/hardware/window/i18n/zh_CN.ts": ("drivers/hardware/window",),
}
# In what each can be written. The receipt printer's characters are those of GBK.
SCRIPTS = {"zh_CN": ("gb2312",), "zh_HK": ("cp950", "gbk")}


# ---- Drivers ------------------------------------------------------------------------------------


def fault_words(root):
    """Fault::CardJammed -> CARD_JAMMED, as drivers/device/fault.cpp has it."""
    text = (root / "drivers/device/fault.cpp").read_text(encoding="utf-8")
    return dict(re.findall(r'\{Fault::(\w+), "(\w+)"\}', text))


def faults_raised(folder, words):
    text = "".join(
        each.read_text(encoding="utf-8")
        for each in sorted(folder.glob("*.cpp"))
        if not each.name.endswith("_simulator.cpp")
    )
    return {words[each] for each in re.findall(r"\bFault::(\w+)", text) if each in words}


def setting_problems(setting, reader):
    """A number's bounds are those that the station file is read with."""
    name = setting.get("name")
    if not name or not setting.get("about"):
        yield "a setting has a name and says what it is about"
    elif "choices" in setting or setting.get("unit") == "port":
        return
    elif not {"unit", "least", "most"} <= setting.keys():
        yield f"the setting '{name}' has a unit and bounds, or choices"
    else:
        bounds = rf'"{name}",( \d+,)? {setting["least"]}, {setting["most"]}\)'
        if not re.search(bounds, reader):
            yield f"the bounds of '{name}' are not those of kiosk/settings/station_file.cpp"


def manifest_problems(manifest, folder, words, reader):
    if f'"{manifest.get("driver")}"' not in reader:
        yield "no driver: the word that stands in the station file"
    if not manifest.get("models"):
        yield "no models: which devices is this for?"
    if not manifest.get("device"):
        yield "no device: which interface of drivers/device is this?"
    ports = manifest.get("ports", [])
    if not ports or not set(ports) <= PROTOCOL_PORTS:
        yield f"ports are of {', '.join(sorted(PROTOCOL_PORTS))}"
    if "serial" in ports and not {"baud", "parity", "stop_bits"} <= manifest.get("line", {}).keys():
        yield "a serial line has a baud, a parity and stop_bits"
    for setting in manifest.get("settings", []):
        yield from setting_problems(setting, reader)
    said, raised = set(manifest.get("faults", [])), faults_raised(folder, words)
    for each in sorted(raised - said):
        yield f"the driver may raise {each}, and the manifest does not say so"
    for each in sorted(said - raised):
        yield f"the manifest says {each}, and the driver never raises it"
    if not manifest.get("simulator") and not list(folder.glob("*_simulator.h")):
        yield "no simulator, and no word about what stands in for it"


def driver_folders(root):
    for folder in sorted((root / "drivers").iterdir()):
        if folder.is_dir() and folder.name not in NOT_A_PROTOCOL:
            yield folder


def drivers_complete(root):
    words = fault_words(root)
    reader = (root / "kiosk/settings/station_file.cpp").read_text(encoding="utf-8")
    reader = reader.replace("'", "")
    for folder in driver_folders(root):
        path = f"drivers/{folder.name}"
        if not (folder / "README.md").exists():
            yield Problem(path, 1, "driver-complete", "no README.md: wiring, quirks, source")
        if not list((root / "tests/drivers").glob(f"tst_{folder.name.split('_')[0]}*.cpp")):
            yield Problem(path, 1, "driver-complete", "no test in tests/drivers")
        try:
            manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            yield Problem(path, 1, "driver-complete", f"manifest.json: {error}")
            continue
        for words_of_it in manifest_problems(manifest, folder, words, reader):
            yield Problem(f"{path}/manifest.json", 1, "driver-complete", words_of_it)


# ---- Words --------------------------------------------------------------------------------------


def messages(path):
    """(context, source, comment) -> translation; nothing while it is unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [each.text or "" for each in translation.iter("numerusform")]
            text = forms if forms else translation.text or ""
            done = translation.get("type") is None and all(forms) and bool(text)
            key = (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment"),
            )
            found[key] = text if done else None
    return found


def messages_now(root, path, spoken_in):
    """The same after the words that are in the sources have been taken up."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(path).name
        shutil.copy(root / path, copy)
        command = [LUPDATE, "-silent", "-locations", "none", "-no-obsolete", f"-I{root}"]
        command += [str(root / each) for each in spoken_in] + ["-ts", str(copy)]
        subprocess.run(command, check=True, capture_output=True)
        return messages(copy)


def places(text):
    """What is put into a sentence: %1, %2."""
    return sorted(re.findall(r"%\d", text))


def foreign(text, path):
    """A character that is not written there: 国 in Hong Kong, 國 in the mainland."""
    scripts = SCRIPTS[Path(path).stem]
    characters = re.findall(r"[\u4e00-\u9fff]", text)
    return next((each for each in characters if not written(each, scripts)), None)


def written(character, scripts):
    try:
        return all(character.encode(script) for script in scripts)
    except UnicodeEncodeError:
        return False


def wrong_words(path, context, source, translation):
    for text in translation if isinstance(translation, list) else [translation]:
        if places(text) != places(source):
            yield Problem(path, 1, "translations", f"loses or adds a %1: {context}: {source!r}")
        if each := foreign(text, path):
            yield Problem(path, 1, "translations", f"{each} is not written there: {text!r}")


def translations_complete(root):
    """Nothing is said in English only, and nothing is translated that nobody says."""
    for path, spoken_in in TRANSLATIONS.items():
        if not Path(LUPDATE).exists():
            yield Problem(path, 1, "translations", f"{LUPDATE} is missing (qt6-l10n-tools)")
            continue
        language = Path(path).stem
        kept, said = messages(root / path), messages_now(root, path, spoken_in)
        for (context, text, _), translation in said.items():
            if translation is None:
                yield Problem(path, 1, "translations", f"not in {language}: {context}: {text!r}")
            else:
                yield from wrong_words(path, context, text, translation)
        for context, text, _ in kept.keys() - said.keys():
            yield Problem(path, 1, "translations", f"nobody says: {context}: {text!r}")


# ---- Looks --------------------------------------------------------------------------------------


def formatted(root, paths):
    """Every C++ file is as clang-format 19 leaves it."""
    names = [each for each in paths if each.endswith((".cpp", ".h"))]
    if not names:
        return
    try:
        done = subprocess.run(
            ["clang-format-19", "--dry-run", "-Werror", "--ferror-limit=1", *names],
            cwd=root, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except FileNotFoundError:
        yield Problem(".clang-format", 1, "formatted", "clang-format-19 is not installed")
        return
    for match in re.finditer(r"^(\S+?):(\d+):\d+: error: code should", done.stderr, re.M):
        yield Problem(
            match.group(1), int(match.group(2)), "formatted",
            f"not formatted: clang-format-19 -i {match.group(1)}",
        )  # fmt: skip


def links(root, paths):
    """What a README points at is there."""
    for path in paths:
        if not path.endswith(".md"):
            continue
        text = (root / path).read_text(encoding="utf-8")
        text = re.sub(r"^    [^\n]*|`[^`\n]*`", lambda match: " " * len(match.group()), text,
                      flags=re.M)  # code
        for match in re.finditer(r"\]\(([^)#\s]+)[^)]*\)", text):
            target = match.group(1)
            if "://" in target or target.startswith("mailto:"):
                continue
            if not (root / path).parent.joinpath(target).exists():
                line = text.count("\n", 0, match.start()) + 1
                yield Problem(path, line, "links", f"there is no {target}")
