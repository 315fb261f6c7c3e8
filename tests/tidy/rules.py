# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file has to keep. A rule takes a Source and yields (line, words)."""

import ast
import re
import unicodedata
from fnmatch import fnmatch

from source import function_lengths

COLUMNS = 100
FUNCTION_LINES = 70

CPP = ("*.cpp", "*.h")
QML = ("*.qml",)
PYTHON = ("*.py",)
OUR_PROGRAMS = ("kiosk/", "drivers/", "services/")

# Where money is counted, moved, promised or told to others.
MONEY = (
    "kiosk/base/", "kiosk/cash/", "kiosk/emv/", "kiosk/journal/", "kiosk/points/",
    "kiosk/session/",
    "kiosk/settings/", "kiosk/speech/", "kiosk/transaction/", "services/", "drivers/ccnet/",
    "drivers/device/", "drivers/io_board/", "drivers/lcdm/", "drivers/world/",
)  # fmt: skip

RULES = []


def rule(*names, under=("",), but=()):
    """This function is a rule for files of these names in these folders."""

    def register(function):
        function.rule = function.__name__.replace("_", "-")
        function.applies = lambda path: (
            any(fnmatch(path.rsplit("/", 1)[-1], name) for name in names)
            and path.startswith(tuple(under))
            and not path.startswith(tuple(but))
        )
        RULES.append(function)
        return function

    return register


def width(line):
    """Columns on a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


# ---- Every file ---------------------------------------------------------------------------------

CODE = CPP + QML + PYTHON + ("station", "*.sh", "run", "pre-commit")
TAGGED = CODE + ("CMakeLists.txt", "*.toml", "*.service", "*.rules", "*.conf")


@rule(*TAGGED)
def licence_tag(source):
    lines = source.lines
    at = 1 if lines[0].startswith("#!") else 0
    if len(lines) <= at or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[at]:
        yield at + 1, "the first line names the licence: SPDX-License-Identifier: GPL-3.0-or-later"


@rule(*CODE)
def columns(source):
    for number, line in enumerate(source.lines, 1):
        if width(line) > COLUMNS:
            yield number, f"{width(line)} columns, {COLUMNS} at most"


@rule(*TAGGED, "*.md", "*.json", "*.ts", "*.yaml")
def clean_ends(source):
    for number, line in enumerate(source.lines, 1):
        if line.endswith((" ", "\t", "\r")) and not source.path.endswith(".md"):
            yield number, "blanks at the end of the line"
    if not source.text.endswith("\n") or source.text.endswith("\n\n"):
        yield len(source.lines), "the file ends with one line break"


@rule(*TAGGED, "*.md", but=("tests/tidy/",))
def reminder(source):
    for number, line in enumerate(source.lines, 1):
        if re.search(r"\b(FIXME|XXX|HACK)\b|\bTODO\b(?!\(#\d+\))", line):
            yield number, "a reminder names an issue: TODO(#12)"


@rule(*TAGGED, "*.md", "*.json", but=("tests/tidy/",))
def own_words(source):
    elsewhere = r"/(work|home|Users)/\w+|\b(facts|docs): \w|shared/(facts|design)"
    for number, line in enumerate(source.lines, 1):
        if match := re.search(elsewhere, line):
            yield number, f"'{match.group()}' means nothing outside of one machine"


@rule(*CPP, *QML, *PYTHON)
def file_name(source):
    name = source.path.rsplit("/", 1)[-1]
    if source.suffix == ".qml":
        if not re.fullmatch(r"([A-Z][A-Za-z0-9]*|tst_[a-z0-9_]+)\.qml", name):
            yield 1, "a QML file is named like its type: CashPage.qml"
    elif not re.fullmatch(r"[a-z][a-z0-9_]*\.(cpp|h|py)", name):
        yield 1, "a file is named in small letters: payout_plan.cpp"
    if re.search(r"(^|_)(utils?|helpers?|managers?|misc|common)[_.]|(Manager|Utils)\.", name, re.I):
        yield 1, "the name says what the file is about, not that it helps"


# ---- C++ ----------------------------------------------------------------------------------------


@rule(*CPP)
def function_length(source):
    for line, length in function_lengths(source.code):
        if source.lines[line - 1].endswith("_data()"):
            continue  # the rows of a test's table
        if length > FUNCTION_LINES:
            yield line, f"a function of {length} lines, {FUNCTION_LINES} at most"


@rule("*.h")
def pragma_once(source):
    if not re.search(r"^#pragma once$", source.text, re.M):
        yield 1, "a header begins with #pragma once"


@rule(*CPP)
def member_name(source):
    for number, match in source.found(r"\bm_[a-z]\w*"):
        yield number, f"a member ends with an underscore: {match.group()[2:]}_"


@rule(*CPP, under=OUR_PROGRAMS)
def no_exceptions(source):
    for number, _ in source.found(r"\bthrow\b"):
        yield number, "what can fail returns Result; nothing is thrown"


@rule(*CPP, under=MONEY)
def no_floating_point(source):
    for number, match in source.found(r"\b(double|float|qreal|std::stod|strtod)\b"):
        yield number, f"{match.group()} near money: amounts are whole fen"


@rule("*.cpp", under=("kiosk/transaction/machine",))
def no_default_stage(source):
    for number, _ in source.found(r"\bdefault:"):
        yield number, "no default: the compiler lists what a new stage forgot"


@rule(*CPP)
def no_sleep(source):
    for number, match in source.found(
        r"\b(sleep_for|sleep_until|usleep|nanosleep|QThread::m?sleep|qSleep|qWait)\b|\bsleep\("
    ):
        yield number, f"{match.group()}: wait for what happens, not for time"


@rule(*CPP)
def no_wall_clock(source):
    for number, match in source.found(
        r"\b(system_clock|steady_clock|high_resolution_clock)::now\b|\bcurrentDateTime(Utc)?\b"
        r"|\bcurrentMSecsSinceEpoch\b|\bQElapsedTimer\b|\b(std::|::)time\(|\bgettimeofday\b"
    ):
        yield number, f"{match.group()}: the time comes from Clock"


@rule(*CPP)
def no_debug_print(source):
    words = "qDebug|std::cout|std::cerr"
    if source.path.startswith(OUR_PROGRAMS):
        words += "|qInfo|qWarning|qCritical"
    for number, match in source.found(rf"\b({words})\b"):
        yield number, f"{match.group()}: the log is kiosk/base/log.h"


# What a folder may include, itself and what stands in its row. The folders of real lines and of
# people (view, port, hardware, town) may use Qt; the others may not even know it.
LAYERS = {
    "kiosk/base": (),
    "kiosk/cash": ("kiosk/base",),
    "kiosk/emv": ("kiosk/base",),
    "kiosk/journal": ("kiosk/base",),
    "kiosk/faults": ("kiosk/base", "drivers/device"),
    "kiosk/settings": ("kiosk/base", "kiosk/emv", "kiosk/points", "drivers/device"),
    "kiosk/transaction": (
        "kiosk/base", "kiosk/cash", "kiosk/journal", "kiosk/purse", "drivers/device",
        "services/acquirer", "services/bills", "services/culture", "services/outbox",
        "services/phone_pay",
    ),
    "kiosk/replay": ("kiosk/base", "kiosk/cash", "kiosk/journal", "kiosk/transaction"),
    "kiosk/session": (
        "kiosk/base", "kiosk/badges", "kiosk/emv", "kiosk/faults", "kiosk/points",
        "kiosk/transaction", "services/directory", "services/medical", "services/school",
        "kiosk/transaction", "services/announcements", "services/directory", "services/school",
        "drivers/device",
        "kiosk/cases", "kiosk/writing", "services/acquirer", "services/help_desk",
        "services/clinic", "services/outbox", "services/phone_pay", "services/social_security",
        "kiosk/purse", "kiosk/social_card", "kiosk/pictures",
        "services/culture", "services/open311",
    ),
    "kiosk/badges": ("kiosk/base", "kiosk/emv", "drivers/port"),
    "kiosk/purse": ("kiosk/base", "kiosk/emv", "drivers/device", "drivers/port"),
    "kiosk/social_card": ("kiosk/base", "kiosk/emv", "drivers/device", "drivers/port"),
    "kiosk/writing": ("kiosk/base",),
    "kiosk/cases": ("kiosk/base", "services/http", "services/open311", "services/outbox"),
    "kiosk/points": ("kiosk/base",),
    "kiosk/remembered": ("kiosk/base", "kiosk/session"),
    "kiosk/pictures": ("kiosk/base", "kiosk/writing", "drivers/device"),
    "kiosk/speech": ("kiosk/base", "kiosk/session"),
    "kiosk/prompts": ("kiosk/base", "kiosk/settings", "kiosk/speech"),
    "kiosk/view": (
        "kiosk/base", "kiosk/pictures", "kiosk/session", "kiosk/speech", "kiosk/writing",
        "drivers/device",
        "drivers/escpos",
    ),
    "drivers/device": ("kiosk/base",),
    "drivers/port": ("kiosk/base",),
    "drivers/control": ("kiosk/base",),
    "drivers/world": ("kiosk/base", "kiosk/emv", "drivers/port", "services/town/issuer"),
    "services/http": ("kiosk/base", "drivers/device"),
    "services/outbox": ("kiosk/base",),
    "services/acquirer": ("kiosk/base", "drivers/device", "drivers/port"),
    "services/open311": ("kiosk/base", "drivers/device", "services/http"),
    "services/bills": ("kiosk/base", "drivers/device", "services/http"),
    "services/phone_pay": ("kiosk/base", "services/http"),
    "services/help_desk": ("kiosk/base", "drivers/device", "services/http"),
    "services/clinic": ("kiosk/base", "drivers/device", "services/http"),
    "services/social_security": ("kiosk/base", "drivers/device", "services/http"),
    "services/medical": ("kiosk/base", "services/http", "services/social_security"),
    "services/announcements": ("kiosk/base", "services/http"),
    "services/directory": ("kiosk/base", "services/http"),
    "services/school": ("kiosk/base", "kiosk/points", "drivers/device", "services/http"),
    "services/culture": ("kiosk/base", "drivers/device", "services/http"),
}  # fmt: skip
PROTOCOL_MAY = ("kiosk/base", "drivers/device", "drivers/port", "drivers/world")
NOT_A_PROTOCOL = ("device", "port", "world", "control", "hardware")
KNOW_QT = (
    "kiosk/prompts", "kiosk/view", "drivers/port", "drivers/control", "drivers/pcsc",
    "services/http",
)  # fmt: skip


def layer_of(path):
    """The folder whose row counts, and its row; nothing for those who connect the others."""
    parts = path.split("/")
    folder = "/".join(parts[:2])
    if len(parts) < 3:
        return None
    if folder in LAYERS:
        return folder, LAYERS[folder]
    if parts[0] == "drivers" and parts[1] not in NOT_A_PROTOCOL:
        return folder, PROTOCOL_MAY
    return None


@rule(*CPP, under=OUR_PROGRAMS)
def one_direction(source):
    layer = layer_of(source.path)
    if not layer:
        return
    folder, may = layer
    for number, match in source.found(r'^#include "([^"]+)/[^/"]+"', source.spoken):
        if not match.group(1).startswith((folder, *may)):
            yield number, f"{folder} may not know {match.group(1)}"
    if folder in KNOW_QT:
        return
    for number, match in source.found(r"^#include <(Q\w+|qt\w+)", source.spoken):
        yield number, f"{folder} may not know Qt ({match.group(1)})"


# ---- QML ----------------------------------------------------------------------------------------


@rule(*QML, *CPP, under=("qml/", "kiosk/", "drivers/"))
def colours_in_the_theme(source):
    if "/theme/" in source.path:
        return
    for number, match in source.found(r"[\"']#([0-9a-fA-F]{3}){1,2}([0-9a-fA-F]{2})?[\"']",
                                      source.spoken):
        yield number, f"the colour {match.group()} belongs into the theme"


@rule(*QML)
def plain_imports(source):
    for number, match in source.found(r"^import [\w.]+ \d+\.\d+"):
        yield number, f"'{match.group()}': imports carry no version"


@rule(*QML)
def no_console(source):
    for number, _ in source.found(r"\bconsole\.\w+"):
        yield number, "console: what is worth saying is worth a log line in C++"


@rule(*QML, under=("qml/pages/", "qml/controls/Sheet.qml"))
def page_contract(source):
    if source.path.startswith("qml/pages/") and not source.path.endswith("Page.qml"):
        yield 1, "a page is named Page"
    if re.search(r"^Sheet \{\}$", source.text, re.M):
        return  # it keeps the contract for all of its kind
    if not re.search(r"^    required property ScreenView screen$", source.text, re.M):
        yield 1, "a page is given its view: required property ScreenView screen"
    if not re.search(r"\bquestion: |\bname: |\btext: root\.\w+\.\w+|\bqsTr\(", source.text):
        yield 1, "a page says what it is about"
    if not re.search(r"^PageBody \{|\breadonly property bool fits\b", source.text, re.M):
        yield 1, "a page tells whether it fits, for the tour: PageBody does, or `fits`"
    for number, match in source.found(r"\b(StackView|Loader|push|replace|XMLHttpRequest)\b"):
        yield number, f"{match.group()}: a page leads nowhere, the flow does"


# ---- Python -------------------------------------------------------------------------------------


@rule(*PYTHON)
def python_function_length(source):
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                yield node.lineno, f"a function of {length} lines, {FUNCTION_LINES} at most"
