# SPDX-License-Identifier: GPL-3.0-or-later
import base64
import os
import pathlib
import tempfile
import unittest

import leftovers

Somebody = "4413021948" + "03050010"  # put together, or the sources of this test would have it


class Leftovers(unittest.TestCase):
    def test_what_stands_in_memory_is_found_in_both_forms(self):
        for form in ("utf-8", "utf-16-le"):
            held = bytearray("".join(reversed(Somebody)).encode(form)) * 100
            wanted = held.decode(form)
            self.assertTrue(leftovers.in_memory(os.getpid(), [wanted]), form)

    def test_a_piece_of_a_picture_is_found_as_it_is_and_as_it_is_sent(self):
        piece = bytes(range(60, 84))
        with tempfile.TemporaryDirectory() as folder:
            for name, held in (("raw", piece), ("sent", base64.b64encode(piece))):
                (pathlib.Path(folder) / name).write_bytes(b"..." + held + b"...")
            found = leftovers.in_files([folder], [piece])
            self.assertEqual([where for _, where in found], ["file raw", "file sent"])

    def test_what_does_not_stand_there_is_not_found(self):
        child = os.popen("sleep 60 & echo $!")
        pid = int(child.readline())
        try:
            self.assertEqual(leftovers.in_memory(pid, [Somebody]), [])
        finally:
            os.kill(pid, 9)

    def test_a_picture_is_found_by_its_middle_and_by_what_is_made_of_it(self):
        with tempfile.NamedTemporaryFile() as picture:
            picture.write(bytes(range(256)) * 2)
            picture.flush()
            piece, shown, sent = leftovers.traces_of(picture.name)
        held = bytearray(reversed(piece)) * 100
        held.reverse()
        self.assertTrue(leftovers.in_memory(os.getpid(), [bytes(held[:64])]))
        self.assertTrue(shown.startswith(b"\xff\xd8"))
        self.assertTrue(sent.startswith(b"/9j/"))

    def test_files_are_searched_through_all_folders(self):
        with tempfile.TemporaryDirectory() as folder:
            deep = pathlib.Path(folder) / "a" / "b"
            deep.mkdir(parents=True)
            (deep / "log").write_text(f"the card {Somebody} was read", encoding="utf-8")
            self.assertEqual(leftovers.in_files([folder], [Somebody]), [(Somebody, "file log")])
            self.assertEqual(leftovers.in_files([folder], ["王秀芳"]), [])

    def test_a_person_of_the_seed_has_a_number_a_name_and_an_address(self):
        self.assertEqual(len(leftovers.secrets_of("wang")), 3)
        self.assertEqual(leftovers.secrets_of("another"), [])
        self.assertIn("陈小雨", leftovers.secrets_of("chen"))
        self.assertIn("441302 20210315 0026", leftovers.secrets_of("chen"))


if __name__ == "__main__":
    unittest.main()
