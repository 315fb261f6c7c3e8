# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import types
import unittest

import script
import telling
import verbs

World = types.SimpleNamespace(
    screen=types.SimpleNamespace(heading=lambda: "请插入银行卡"),
    hardware=lambda: {"wallet": [{"id": "poor", "label": "小林的学生卡"}]},
    last_picture=pathlib.Path("01-card.png"))


def told(text, english=False):
    lines = []
    voice = telling.Transcript(lines.append, english)
    for step in script.parse("title x\n" + text, "try", "try.journey", verbs.Verbs).steps:
        voice.step(step, World)
        voice.done(step, World)
    return [line.strip() for line in lines]


class Telling(unittest.TestCase):
    def test_a_page_is_named_once_and_a_card_by_what_is_on_it(self):
        self.assertEqual(told("insert poor\ntouch 取款\n"),
                         ["[ 请插入银行卡 ]", "插入小林的学生卡", "点“取款”"])

    def test_a_pin_is_not_told(self):
        self.assertNotIn("123456", " ".join(told("press 123456E\n")))
        self.assertNotIn("123456", " ".join(told("press 123456E\n", english=True)))

    def test_checks_are_not_told_and_pictures_are(self):
        self.assertEqual(told("purse 0\npicture card\n")[1:], ["picture 01-card.png"])

    def test_an_english_visit_is_told_in_english(self):
        self.assertEqual(told("insert poor\n", english=True)[1:], ["inserts the card 'poor'"])


if __name__ == "__main__":
    unittest.main()
