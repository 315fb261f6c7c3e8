#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule is red on a bad sample and quiet on a good one."""

import json
import tempfile
import unittest
from pathlib import Path

import tidy
import tree
from rules import RULES
from source import Source, function_lengths

TAG = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
LONG_FUNCTION = "void f()\n{\n" + "    g();\n" * 70 + "}\n"
PAGE = (
    "PageBody {\n    required property ScreenView screen\n    question: qsTr(\"Well?\")\n}\n"
)

# rule: (path, bad text, good text)
SAMPLES = {
    "licence-tag": ("kiosk/a.cpp", "int a;\n", TAG),
    "columns": ("kiosk/a.cpp", "// " + "x" * 98 + "\n", "// " + "x" * 97 + "\n"),
    "clean-ends": ("kiosk/a.cpp", "int a; \n", "int a;\n"),
    "reminder": ("kiosk/a.cpp", "// TODO: mend\n", "// TODO(#12): mend\n"),
    "own-words": ("kiosk/a.cpp", "// see /home/me/notes\n", "// see README.md\n"),
    "file-name": ("kiosk/Utils.cpp", "", None),
    "function-length": ("kiosk/a.cpp", LONG_FUNCTION, "void f()\n{\n}\n"),
    "pragma-once": ("kiosk/a.h", "int a;\n", "#pragma once\n"),
    "member-name": ("kiosk/a.h", "int m_port;\n", "int port_;\n"),
    "no-exceptions": ("kiosk/a.cpp", "throw 1;\n", "// we throw nothing\n"),
    "no-floating-point": ("kiosk/cash/a.cpp", "double price;\n", 'log("double pick");\n'),
    "no-default-stage": (
        "kiosk/transaction/machine.cpp", "default:\n", "case Stage::Idle:\n",
    ),
    "no-sleep": ("kiosk/a.cpp", "std::this_thread::sleep_for(1s);\n", "// never sleep()\n"),
    "no-wall-clock": ("kiosk/a.cpp", "steady_clock::now();\n", "clock.now();\n"),
    "no-debug-print": ("kiosk/a.cpp", "qDebug() << 1;\n", "log::info(1);\n"),
    "one-direction": (
        "kiosk/cash/a.cpp", '#include "kiosk/session/visit.h"\n', '#include "kiosk/base/money.h"\n',
    ),
    "colours-in-the-theme": ("qml/pages/A.qml", 'color: "#F6F4EE"\n', "color: Theme.paper\n"),
    "plain-imports": ("qml/A.qml", "import QtQuick 2.15\n", "import QtQuick\n"),
    "no-console": ("qml/A.qml", "console.log(1)\n", "// console.log\n"),
    "page-contract": ("qml/pages/APage.qml", "Item {\n}\n", PAGE),
    "python-function-length": (
        "tests/a.py", "def f():\n" + "    g()\n" * 70, "def f():\n    g()\n",
    ),
}  # fmt: skip


def words(rule, path, text):
    each = next(each for each in RULES if each.rule == rule)
    return list(each(Source(path, text))) if each.applies(path) else []


class EveryRule(unittest.TestCase):
    def test_has_a_sample(self):
        self.assertEqual({each.rule for each in RULES}, set(SAMPLES))

    def test_is_red_on_a_bad_sample_and_quiet_on_a_good_one(self):
        for rule, (path, bad, good) in SAMPLES.items():
            with self.subTest(rule):
                self.assertTrue(words(rule, path, bad))
                if good is not None:
                    self.assertEqual(words(rule, path, good), [])


class Details(unittest.TestCase):
    def test_chinese_characters_take_two_columns(self):
        self.assertTrue(words("columns", "qml/A.qml", "// " + "惠" * 49 + "\n"))
        self.assertFalse(words("columns", "qml/A.qml", "// " + "惠" * 48 + "\n"))

    def test_a_protocol_knows_no_qt_and_no_other_protocol(self):
        for line in ("#include <QObject>\n", '#include "drivers/lcdm/lcdm_link.h"\n'):
            self.assertTrue(words("one-direction", "drivers/ccnet/a.cpp", line))
        self.assertFalse(words("one-direction", "drivers/port/a.cpp", "#include <QObject>\n"))

    def test_only_those_who_connect_know_concrete_drivers(self):
        line = '#include "drivers/ccnet/ccnet_acceptor.h"\n'
        self.assertTrue(words("one-direction", "kiosk/session/a.cpp", line))
        self.assertTrue(words("one-direction", "services/bills/a.cpp", line))
        self.assertFalse(words("one-direction", "kiosk/kiosk.cpp", line))

    def test_the_money_core_knows_no_pixels(self):
        for folder in ("base", "journal", "transaction", "cash", "emv"):
            path = f"kiosk/{folder}/a.h"
            self.assertTrue(words("one-direction", path, "#include <QGuiApplication>\n"))

    def test_a_page_leads_nowhere(self):
        self.assertTrue(words("page-contract", "qml/pages/APage.qml", PAGE + "Loader {}\n"))

    def test_what_is_quoted_or_commented_breaks_no_rule(self):
        text = 'log("sleep_for"); // sleep_for\nauto n = 10\'000; /* qDebug\n */ R"x(usleep)x";\n'
        self.assertFalse(words("no-sleep", "kiosk/a.cpp", text))
        self.assertFalse(words("no-debug-print", "kiosk/a.cpp", text))

    def test_functions_are_measured_from_their_first_line_to_the_last(self):
        code = (
            "MACRO(A)\nnamespace a {\n"
            "template <class T>\nclass B\n{\n    int c() const { return c_; }\n"
            "    B()\n        : c_{1}\n    {\n        if (c_) {\n        }\n    }\n};\n"
            "constexpr int Table[] = {\n    1,\n    2,\n};\n"
            "int main(int argc, char **argv)\n{\n    return 0;\n}\n}\n"
        )
        self.assertEqual([(18, 4)], [each for each in function_lengths(code) if each[0] > 13])
        self.assertIn((6, 1), list(function_lengths(code)))


class TheTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("drivers/device/fault.cpp", '{Fault::CardJammed, "CARD_JAMMED"}')
        self.write("kiosk/settings/station_file.cpp", '"abc" number("loaded", 0, 3\'000)')
        self.write("drivers/abc/abc.cpp", "raise({Fault::CardJammed, {}})")
        self.write("drivers/abc/abc_simulator.h", "")
        self.write("drivers/abc/README.md", "")
        self.write("tests/drivers/tst_abc.cpp", "")
        self.manifest = {
            "driver": "abc", "device": "CardReader", "models": ["ABC"], "ports": ["tcp"],
            "settings": [
                {"name": "loaded", "about": "notes", "unit": "notes", "least": 0, "most": 3000}
            ],
            "faults": ["CARD_JAMMED"],
        }  # fmt: skip

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def write_translations(self, contexts):
        for path, spoken_in in tree.TRANSLATIONS.items():
            empty = '<!DOCTYPE TS><TS version="2.1" language="zh_CN">'
            self.write(path, empty + (contexts if path.startswith("qml/") else "") + "</TS>")
            for each in spoken_in:
                self.write(f"{each}/empty.cpp", "")

    def drivers(self):
        self.write("drivers/abc/manifest.json", json.dumps(self.manifest))
        return [each.words for each in tree.drivers_complete(self.root)]

    def test_a_complete_driver_is_fine(self):
        self.assertEqual(self.drivers(), [])

    def test_a_driver_says_every_fault_that_it_raises_and_no_other(self):
        self.manifest["faults"] = ["PAPER_OUT"]
        self.assertEqual(len(self.drivers()), 2)

    def test_bounds_are_those_of_the_station_file(self):
        self.manifest["settings"][0]["most"] = 4000
        self.assertEqual(len(self.drivers()), 1)

    def test_a_driver_has_readme_test_simulator_models_and_ports(self):
        for path in ("drivers/abc/README.md", "tests/drivers/tst_abc.cpp",
                     "drivers/abc/abc_simulator.h"):
            (self.root / path).unlink()
        self.manifest |= {"models": [], "ports": ["telepathy"], "device": "", "driver": "xyz"}
        self.assertEqual(len(self.drivers()), 7)

    def test_a_serial_driver_says_how_its_line_is_set(self):
        self.manifest["ports"] = ["serial"]
        self.assertEqual(len(self.drivers()), 1)

    def test_a_manifest_that_is_no_json_is_said(self):
        self.write("drivers/abc/manifest.json", "{")
        self.assertEqual(len(list(tree.drivers_complete(self.root))), 1)

    def test_what_is_not_translated_and_what_nobody_says(self):
        self.write("qml/A.qml", 'import QtQuick\nText { text: qsTr("Two") }\n')
        self.write_translations(
            '<context><name>A</name><message>'
            "<source>One</source><translation>一</translation></message></context>"
        )
        said = [each.words for each in tree.translations_complete(self.root)]
        self.assertEqual(sorted(said), ["nobody says: A: 'One'"] * 2
                         + ["not in zh_CN: A: 'Two'", "not in zh_HK: A: 'Two'"])

    def test_words_are_in_the_characters_of_the_place_and_keep_their_figures(self):
        self.write("qml/A.qml", 'import QtQuick\nText { text: qsTr("%1 banks") }\n')
        self.write_translations(
            '<context><name>A</name><message>'
            "<source>%1 banks</source><translation>%1 国</translation></message></context>"
        )
        said = [(each.path, each.words) for each in tree.translations_complete(self.root)]
        self.assertEqual(said, [("qml/i18n/zh_HK.ts", "国 is not written there: '%1 国'")])
        self.write_translations(
            '<context><name>A</name><message>'
            "<source>%1 banks</source><translation>行</translation></message></context>"
        )
        said = [each.words for each in tree.translations_complete(self.root)]
        self.assertEqual(said, ["loses or adds a %1: A: '%1 banks'"] * 2)

    def test_what_clang_format_would_change_is_said(self):
        self.write("kiosk/a.cpp", "int  a;\n")
        self.write(".clang-format", "BasedOnStyle: LLVM\n")
        self.assertEqual(len(list(tree.formatted(self.root, ["kiosk/a.cpp"]))), 1)
        self.write("kiosk/a.cpp", "int a;\n")
        self.assertEqual(list(tree.formatted(self.root, ["kiosk/a.cpp"])), [])

    def test_a_link_leads_somewhere(self):
        text = "[a](drivers/abc/README.md) [b](nowhere.md) `[d](e)` [c](https://x.cn)\n"
        self.write("README.md", text)
        said = [each.words for each in tree.links(self.root, ["README.md"])]
        self.assertEqual(said, ["there is no nowhere.md"])

    def test_an_allowance_that_nobody_needs_is_said(self):
        self.write_translations("")
        self.write("qml/A.qml", "")
        said = [each.words for each in tidy.tidy(self.root) if each.words.startswith("is allowed")]
        self.assertEqual(len(said), len(tidy.ALLOWED))


if __name__ == "__main__":
    unittest.main()
