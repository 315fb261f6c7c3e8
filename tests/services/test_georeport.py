# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reference town really answers, held against services/open311/georeport.json."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request

Root = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Root / "tests/journeys"))

import control  # noqa: E402
import georeport  # noqa: E402
from conditions import wait_until  # noqa: E402
from station import read_env  # noqa: E402

StartLimit = 20.0
Station = {"api_key": "k", "device_id": "HM000001"}


class Town:
    """huimin-town as a program, for as long as a test takes."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        binary = pathlib.Path(os.environ["HUIMIN_BIN"]) / "huimin-town"
        self.process = subprocess.Popen([binary, "--run", folder, "--data", folder],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ready = self.folder / "town.env"
        wait_until(ready.exists, StartLimit, "the town does not start")
        self.base = f"http://127.0.0.1:{read_env(ready)['HUIMIN_HTTP_PORT']}/open311/v2"

    def ask(self, words):
        return control.ask(self.folder / "town.sock", words)

    def get(self, path, **query):
        words = f"?{urllib.parse.urlencode(query)}" if query else ""
        return self._send(urllib.request.Request(self.base + path + words))

    def post(self, path, fields):
        return self._send(urllib.request.Request(
            self.base + path, urllib.parse.urlencode(fields).encode(), method="POST"))

    def post_in_parts(self, path, fields, media):
        """As a form with a file is sent (RFC 7578), by hand: not by the station's own code."""
        body = b"".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                        .encode() for name, value in fields.items())
        body += (b'--b\r\nContent-Disposition: form-data; name="media"; filename="a.jpg"\r\n'
                 b"Content-Type: image/jpeg\r\n\r\n" + media + b"\r\n--b--\r\n")
        return self._send(urllib.request.Request(
            self.base + path, body, {"Content-Type": "multipart/form-data; boundary=b"},
            method="POST"))

    @staticmethod
    def _send(request):
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, json.load(refused)

    def end(self):
        self.process.kill()
        self.process.wait()


class TheTownKeepsTheStandard(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.town = Town(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.town.end()
        cls.folder.cleanup()

    def keeps(self, operation, answer):
        status, body = answer
        georeport.check_answer(operation, status, body)
        return body

    def tell(self, **fields):
        report = dict(Station, service_code="GR0301", address_id="SG-03",
                      description="灯坏了\n[HM000001-1]") | fields
        georeport.check_report(report)
        return self.town.post("/requests.json", report)

    def test_services_and_what_each_of_them_asks(self):
        services = self.keeps("services", self.town.get("/services.json"))
        self.assertGreater(len(services), 10)
        asking = [each["service_code"] for each in services if each["metadata"]]
        for code in asking:
            self.keeps("definition", self.town.get(f"/services/{code}.json"))
        self.assertIn("GR0601", asking)

    def test_a_case_from_its_report_to_its_end(self):
        taken = self.keeps("report", self.tell())[0]
        number = taken["service_request_id"]
        self.keeps("look", self.town.get(f"/requests/{number}.json"))
        self.town.ask("case closed 已换新灯")
        closed = self.keeps("look", self.town.get(f"/requests/{number}.json"))[0]
        self.assertEqual((closed["status"], closed["status_notes"]), ("closed", "已换新灯"))
        self.assertIsNone(closed["description"])
        found = self.keeps("find", self.town.get("/requests.json", service_code="GR0301",
                                                 start_date="2020-01-01T00:00:00Z", api_key="k"))
        self.assertIn(number, [each["service_request_id"] for each in found])

    def test_a_photo_goes_with_a_case_and_is_kept_to_the_byte(self):
        report = dict(Station, service_code="GR0301", address_id="SG-03",
                      description="灯坏了\n[HM000001-2]")
        georeport.check_report(report, photo=True)
        photo = b"\xff\xd8\xff" + bytes(range(256)) * 400
        self.keeps("report", self.town.post_in_parts("/requests.json", report, photo))
        self.assertEqual(self.town.ask("cases")["cases"][-1]["photo"], len(photo))
        file = self.town.folder / "photo.jpg"
        self.town.ask(f"case-photo {file}")
        self.assertEqual(file.read_bytes(), photo)
        status, body = self.town.post_in_parts("/requests.json", report, b"no picture")
        self.assertEqual(status, 400)
        georeport.check_answer("report", status, body)

    def test_a_token_from_its_report_to_its_number(self):
        self.town.ask("tokens on")
        token = self.keeps("report", self.tell())[0]["token"]
        early = self.keeps("resolve", self.town.get(f"/tokens/{token}.json"))[0]
        self.assertEqual(early["service_request_id"], "")
        self.town.ask("tokens release")
        self.town.ask("tokens off")
        ready = self.keeps("resolve", self.town.get(f"/tokens/{token}.json"))[0]
        self.keeps("look", self.town.get(f"/requests/{ready['service_request_id']}.json"))

    def test_every_no_is_a_list_of_errors(self):
        for operation, answer in (
                ("look", self.town.get("/requests/000000000000.json")),
                ("resolve", self.town.get("/tokens/T0.json")),
                ("definition", self.town.get("/services/GR0301.json")),
                ("find", self.town.get("/requests.json", start_date="yesterday")),
                ("report", self.tell(service_code="GR0000")),
                ("report", self.tell(service_code="GR0601")),
                ("report", self.town.post("/requests.json", {"service_code": "GR0301"}))):
            with self.subTest(operation=operation):
                self.assertGreaterEqual(answer[0], 400)
                self.keeps(operation, answer)


if __name__ == "__main__":
    unittest.main()
