# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import unittest

import script
import verbs
from screen import pattern

Readme = pathlib.Path(__file__).with_name("README.md")


def parse(text):
    return script.parse(text, "try", "try.journey", verbs.Verbs)


class Scripts(unittest.TestCase):
    def refused(self, text, why):
        with self.assertRaisesRegex(script.BadScript, why):
            parse(text)

    def test_a_step_is_a_verb_and_what_it_is_about(self):
        journey = parse("title 取款\n\n# nobody reads this\ntouch   对，取款\n")
        self.assertEqual(journey.title, "取款")
        self.assertEqual([(step.verb, step.words) for step in journey.steps],
                         [("touch", "对，取款")])
        self.assertEqual(journey.steps[0].place, "try.journey:4")

    def test_a_step_has_the_usual_limit_or_its_own(self):
        journey = parse("title x\nsee a\nwithin 45: see b\n")
        self.assertEqual([step.limit for step in journey.steps], [script.UsualLimit, 45])

    def test_a_mistake_is_named_with_its_line(self):
        self.refused("title x\nsee a\nlook b\n", r"try.journey:3: 'look' is no verb")
        self.refused("title x\nput many\n", r"try.journey:2: it is 'put YUAN")
        self.refused("title x\nwithin soon: see a\n", r"try.journey:2: it is 'within SECONDS")
        self.refused("title x\nsee a\ntitle y\n", r"try.journey:3: title")
        self.refused("language latin\ntitle x\n", r"try.journey:1: language")
        self.refused("see a\n", "begins with 'title")
        self.refused("title x\n", "nothing happens")

    def test_every_shipped_journey_can_be_read(self):
        shipped = [script.read(path, verbs.Verbs) for path in script.everything()]
        self.assertGreater(len(shipped), 30)
        titles = [journey.title for journey in shipped]
        self.assertEqual(len(set(titles)), len(titles))
        for journey in shipped:
            self.assertNotEqual(journey.title, journey.title_english, journey.name)

    def test_the_readme_names_every_verb(self):
        text = Readme.read_text()
        for name, each in verbs.Verbs.items():
            self.assertIn(f"`{each.usage.replace(' ...', '')}", text, name)


class Texts(unittest.TestCase):
    def test_a_text_is_meant_whole(self):
        self.assertTrue(pattern("取款").fullmatch("取款"))
        self.assertFalse(pattern("取款").fullmatch("取款凭条"))
        self.assertFalse(pattern("10.00").fullmatch("10x00"))

    def test_an_ellipsis_stands_for_anything(self):
        self.assertTrue(pattern("请输入…户号").fullmatch("请输入水费户号"))
        self.assertTrue(pattern("…退回您的账户。").fullmatch("300.00 元会\n退回您的账户。"))


if __name__ == "__main__":
    unittest.main()
