# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of words to a program's control socket, one line of JSON back."""

import json
import socket

AnswerLimit = 10.0


class Refused(Exception):
    """The program understood and said no; the text is its reason."""


class Silent(Exception):
    """Nobody answered."""


def ask(path, words):
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(AnswerLimit)
            line.connect(str(path))
            line.sendall((words + "\n").encode())
            answer = b""
            while not answer.endswith(b"\n"):
                part = line.recv(1 << 16)
                if not part:
                    break
                answer += part
    except OSError as why:
        raise Silent(f"{path} does not answer to '{words}': {why}") from why
    if not answer:
        raise Silent(f"{path} closed without an answer to '{words}'")
    said = json.loads(answer)
    if not said.get("ok"):
        raise Refused(said.get("error", "no reason given"))
    return said
