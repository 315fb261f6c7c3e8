# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import tempfile
import unittest

import spoken


def said(*texts):
    return [spoken.Line({"text": text, "where": "headset"}) for text in texts]


class Spoken(unittest.TestCase):
    def test_a_pin_is_found_however_it_was_said(self):
        for way in (["一二三四五六"], ["123456"], ["one two three, four five six"],
                    ["一", "二", "三", "四", "五", "六"], ["one", "two", "three", "four", "five",
                                                            "six"], ["卡号 一二三，四五六"]):
            self.assertEqual(spoken.pins_said(said(*way), ["123456"]), ["123456"], way)

    def test_counting_digits_says_no_pin(self):
        self.assertEqual(spoken.pins_said(said("一位", "二位", "三位", "四位", "五位", "六位"),
                                          ["123456"]), [])
        self.assertEqual(spoken.pins_said(said("一", "二", "请核对", "三", "四", "五", "六"),
                                          ["123456"]), [])

    def test_a_line_that_is_being_written_is_not_read(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "spoken.jsonl"
            self.assertEqual(spoken.lines(path), [])
            path.write_text('{"text":"一","where":"headset"}\n{"te', encoding="utf-8")
            self.assertEqual([str(each) for each in spoken.lines(path)], ["一"])


if __name__ == "__main__":
    unittest.main()
