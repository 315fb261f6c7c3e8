# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever stands in a file: it is a journey, or a refusal that names the file and, when one
line is to blame, the line. Always the same few thousand texts."""

import pathlib
import random
import re
import tempfile
import unittest

import script
import verbs

Name = "any.journey"
# Only what is missing has no line.
Refusal = re.compile(rf"{Name}:(\d+: \S|( a journey begins with| nothing happens))")
Odd = ["\0", "\x0b", "\x85", "\u2028", "\ufeff", "٣", "²", "１", "…", ":", "#", '"', "-", "1e9",
       "within 5:", "within " + "9" * 400 + ":", "title", "language english", "put ", "  "]


class AnyScript(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = [path.read_text(encoding="utf-8") for path in script.everything()]

    def read(self, text):
        """The journey, or nothing."""
        try:
            journey = script.parse(text, "any", Name, verbs.Verbs)
        except script.BadScript as why:
            said = Refusal.match(str(why))
            self.assertTrue(said, f"{why!s} for {text!r}")
            if said[1][0].isdigit():
                number = int(said[1].partition(":")[0])
                self.assertLessEqual(number, text.count("\n") + 1)
            return None
        for step in journey.steps:
            self.assertIn(step.verb, verbs.Verbs)
            self.assertTrue(0 <= step.limit < float("inf"), str(step))
        return journey

    def test_every_beginning_of_a_script_is_read_or_refused(self):
        for text in self.texts:
            for end in range(0, len(text), 7):
                self.read(text[:end])

    def test_a_script_without_one_of_its_lines_is_read_or_refused(self):
        for text in self.texts:
            lines = text.splitlines(keepends=True)
            for at in range(len(lines)):
                self.read("".join(lines[:at] + lines[at + 1:]))

    def test_a_line_that_something_happened_to_is_read_or_refused(self):
        dice = random.Random(20261126)
        for text in self.texts:
            lines = text.split("\n")
            for at, line in enumerate(lines):
                for _ in range(4):
                    self.read("\n".join(lines[:at] + [mutated(line, dice)] + lines[at + 1:]))

    def test_a_mistake_in_a_step_is_found_where_it_was_made(self):
        for text in self.texts:
            lines = text.split("\n")
            for at, line in enumerate(lines):
                if not line.strip() or line.startswith("#"):
                    continue
                broken = "\n".join(lines[:at] + ["nothing " + line] + lines[at + 1:])
                with self.assertRaisesRegex(script.BadScript, f"^{Name}:{at + 1}: 'nothing'"):
                    script.parse(broken, "any", Name, verbs.Verbs)

    def test_lines_are_counted_as_an_editor_counts_them(self):
        for odd in "\x0b\x0c\x1c\x85\u2028\u2029":
            with self.assertRaisesRegex(script.BadScript, f"^{Name}:3: 'look'"):
                script.parse(f"title x\nsee a{odd}b\nlook c\n", "any", Name, verbs.Verbs)

    def test_numbers_are_written_in_digits_that_the_machines_know(self):
        for step in ("put ５", "type ٣", "within ٣: see a", "account a １", "within "
                     + "9" * 400 + ": see a"):
            self.assertIsNone(self.read(f"title x\n{step}\n"), step)

    def test_a_file_of_any_bytes_is_read_or_refused_by_its_name(self):
        dice = random.Random(20261126)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / Name
            for text in self.texts:
                content = bytearray(text.encode())
                content[dice.randrange(len(content))] = dice.randrange(256)
                file.write_bytes(content)
                try:
                    script.read(file, verbs.Verbs)
                except script.BadScript as why:
                    self.assertIn(Name, str(why))
            with self.assertRaisesRegex(script.BadScript, "nobody"):
                script.read(pathlib.Path(folder) / "nobody.journey", verbs.Verbs)
            with self.assertRaisesRegex(script.BadScript, re.escape(folder)):
                script.read(folder, verbs.Verbs)


def mutated(line, dice):
    """One small thing happens to it."""
    at = dice.randrange(len(line) + 1)
    end = min(len(line), at + dice.randint(1, 6))
    return dice.choice([
        line[:at] + dice.choice(Odd) + line[at:],
        line[:at] + dice.choice(Odd) + line[end:],
        line[:at] + line[end:],
        line[:end] + line[at:],
        line[:at] + chr(dice.randrange(1, 0x250)) + line[at:],
        line[at:] + " " + line[:at],
    ])


if __name__ == "__main__":
    unittest.main()
