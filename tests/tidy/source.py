# SPDX-License-Identifier: GPL-3.0-or-later
"""A source file as the rules see it."""

import re
from dataclasses import dataclass
from pathlib import Path

# Comments and texts of C++, QML and JavaScript. Numbers come first, because 10'000 holds no
# character; a raw string ends where it says itself.
_TOKEN = re.compile(
    r"""(?P<number>\b\d[\w']*)
    |(?P<comment>//[^\n]*|/\*.*?\*/)
    |(?P<raw>R"(?P<mark>\w*)\(.*?\)(?P=mark)")
    |(?P<text>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""",
    re.S | re.X,
)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without(text, *kinds):
    """The text with tokens of these kinds blanked: every line stays where it is."""

    def replace(match):
        return _blank(match.group()) if match.lastgroup in kinds else match.group()

    return _TOKEN.sub(replace, text)


@dataclass
class Source:
    path: str  # from the root, with slashes
    text: str

    @classmethod
    def read(cls, root, path):
        return cls(path, (Path(root) / path).read_text(encoding="utf-8"))

    @property
    def lines(self):
        return self.text.split("\n")

    @property
    def suffix(self):
        return Path(self.path).suffix

    @property
    def code(self):
        """Without comments and without what stands in quotes."""
        return without(self.text, "comment", "raw", "mark", "text")

    @property
    def spoken(self):
        """Without comments only."""
        return without(self.text, "comment")

    def found(self, pattern, text=None):
        """Line numbers and matches of a pattern, in the code if nothing else is said."""
        for number, line in enumerate((self.code if text is None else text).split("\n"), 1):
            if match := re.search(pattern, line):
                yield number, match


@dataclass(frozen=True)
class Problem:
    path: str
    line: int
    rule: str
    words: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.words} [{self.rule}]"


_CONTAINER = re.compile(r"\b(namespace|class|struct|enum|union)\b")


def _without_template(header):
    """The header behind `template <...>`, which may speak of classes itself."""
    while match := re.match(r"\s*template\s*<", header):
        depth, at = 1, match.end()
        while depth and at < len(header):
            depth += {"<": 1, ">": -1}.get(header[at], 0)
            at += 1
        header = header[at:]
    return header


def _kind(header):
    header = _without_template(header).strip()
    before = header.split("(")[0]
    if _CONTAINER.search(before) or before.startswith("extern"):
        return "container"
    return "function" if "(" in header and not header.endswith("=") else "other"


def function_lengths(code):
    """(first line, lines) of every function of C++ that stands outside of another."""
    # Preprocessor lines and macros that stand alone belong to no function.
    for noise in (r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", r"^[ \t]*[A-Z][A-Z_]+\([^\n]*\)[ \t]*$"):
        code = re.sub(noise, lambda match: _blank(match.group()), code, flags=re.M)
    stack = []  # (kind, line where the header begins)
    start = 0
    for match in re.finditer(r"[{};]", code):
        sign, at = match.group(), match.start()
        outside = all(kind == "container" for kind, _ in stack)
        if sign == "{":
            header = code[start:at]
            begin = start + len(header) - len(header.lstrip())
            stack.append((_kind(header) if outside else "inner", code.count("\n", 0, begin) + 1))
        elif sign == "}" and stack:
            kind, line = stack.pop()
            if kind == "function":
                yield line, code.count("\n", 0, at) + 2 - line
        start = at + 1
