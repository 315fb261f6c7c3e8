# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clinic of the town and a station really send, held against the published schema of
FHIR R4 and against what the standard demands in its tables, which the schema lets be missing."""

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

import jsonschema

Root = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Root / "tests/journeys"))

import control  # noqa: E402
from conditions import wait_until  # noqa: E402
from station import read_env  # noqa: E402

StartLimit = 20.0
IdentityCards = "urn:oid:2.16.840.1.113883.2.23.1.19.1"
Key = "urn:uuid:6f1c2b4e-0000-4000-8000-00000000000a"
Folder = Root / "tests/services/fhir"
Schema = jsonschema.Draft6Validator(json.loads((Folder / "fhir.schema.json").read_text()))
Must = {
    "Coverage": ["status", "beneficiary", "payor"],
    "Schedule": ["actor"],
    "Slot": ["schedule", "status", "start", "end"],
    "Appointment": ["status", "participant"],
    "Observation": ["status", "code"],
    "MedicationRequest": ["status", "intent", "medicationCodeableConcept", "subject"],
    "EpisodeOfCare": ["status", "patient"],
    "Bundle": ["type"],
    "OperationOutcome": ["issue"],
    "CapabilityStatement": ["status", "date", "kind", "fhirVersion", "format"],
}


def check(resource):
    """Every resource in it too; an AssertionError names what is wrong."""
    problems = [f"{'/'.join(map(str, each.absolute_path))}: {each.message[:200]}"
                for each in Schema.iter_errors(resource)]
    assert not problems, problems
    kind = resource["resourceType"]
    missing = [key for key in Must.get(kind, []) if not resource.get(key)]
    assert not missing, f"{kind} lacks {missing}"
    for part in resource.get("participant", []):
        assert part.get("status"), "Appointment.participant lacks status"
    for entry in resource.get("entry", []):
        check(entry["resource"])
    return resource


class WhatIsSentIsFhir(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        binary = pathlib.Path(os.environ["HUIMIN_BIN"]) / "huimin-town"
        cls.process = subprocess.Popen(
            [binary, "--run", cls.folder.name, "--data", cls.folder.name],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ready = pathlib.Path(cls.folder.name) / "town.env"
        wait_until(ready.exists, StartLimit, "the town does not start")
        cls.base = f"http://127.0.0.1:{read_env(ready)['HUIMIN_HTTP_PORT']}/fhir"

    @classmethod
    def tearDownClass(cls):
        cls.process.kill()
        cls.process.wait()
        cls.folder.cleanup()

    def say(self, words):
        return control.ask(pathlib.Path(self.folder.name) / "town.sock", words)

    def ask(self, path, body=None, method="GET", **headers):
        request = urllib.request.Request(
            f"{self.base}/{path}", body.encode() if body else None, method=method,
            headers={name.replace("_", "-"): value for name, value in headers.items()})
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, check(json.load(answer))
        except urllib.error.HTTPError as refused:
            return refused.code, check(json.load(refused))

    def patient(self):
        form = urllib.parse.urlencode({"identifier": f"{IdentityCards}|441302195107120024"})
        _, found = self.ask("Patient/_search", form, "POST")
        return found["entry"][0]["resource"]["id"]

    def free(self, count=1):
        _, found = self.ask(f"Slot?schedule=Schedule/general&status=free&_count={count}")
        return found["entry"][0]["resource"]

    def book(self, slot, key=Key):
        wish = {"resourceType": "Appointment", "status": "booked",
                "identifier": [{"system": "urn:ietf:rfc:3986", "value": key}],
                "slot": [{"reference": f"Slot/{slot['id']}"}],
                "start": slot["start"], "end": slot["end"],
                "participant": [{"actor": {"reference": f"Patient/{self.patient()}"},
                                 "status": "accepted"}]}
        query = urllib.parse.quote(f"urn:ietf:rfc:3986|{key}", safe="")
        return self.ask("Appointment", json.dumps(check(wish)), "POST",
                        If_None_Exist=f"identifier={query}")

    def test_the_town_says_what_it_can(self):
        _, said = self.ask("metadata")
        self.assertEqual(said["fhirVersion"], "4.0.1")

    def test_what_is_known_of_a_person(self):
        who = self.patient()
        for search in (f"Observation?patient=Patient/{who}&category=vital-signs",
                       f"MedicationRequest?patient=Patient/{who}&status=active",
                       f"Coverage?beneficiary=Patient/{who}&status=active",
                       f"EpisodeOfCare?patient=Patient/{who}&status=active"):
            status, found = self.ask(search)
            self.assertEqual((status, bool(found["entry"])), (200, True), search)

    def test_who_may_not_have_care_is_told_why(self):
        _, found = self.ask("EpisodeOfCare?patient=Patient/p3&status=active")
        self.assertEqual([each["search"]["mode"] for each in found["entry"]], ["outcome"])

    def test_a_number_in_an_address_finds_nobody(self):
        self.assertEqual(self.ask("Patient?identifier=x")[0], 404)

    def test_free_times_go_on_over_pages(self):
        seen, path = set(), "Slot?schedule=Schedule/tcm&status=free&_count=50"
        while path:
            _, page = self.ask(path)
            seen |= {entry["resource"]["id"] for entry in page["entry"]}
            path = next((each["url"] for each in page.get("link", [])), None)
        self.assertEqual(len(seen), page["total"])

    def test_an_appointment_from_its_wish_to_its_end(self):
        slot = self.free()
        status, made = self.book(slot)
        again, same = self.book(slot)
        self.assertEqual((status, again, made), (201, 200, same))
        taken, _ = self.book(slot, Key[:-1] + "b")
        self.assertEqual(taken, 409)
        cancelled = check(made | {"status": "cancelled"})
        self.assertEqual(self.ask(f"Appointment/{made['id']}", json.dumps(cancelled), "PUT",
                                  If_Match='W/"9"')[0], 412)
        status, gone = self.ask(f"Appointment/{made['id']}", json.dumps(cancelled), "PUT",
                                If_Match='W/"1"')
        self.assertEqual((status, gone["status"], gone["meta"]["versionId"]),
                         (200, "cancelled", "2"))
        self.assertEqual(self.free()["id"], slot["id"])

    def test_who_was_quicker_is_said(self):
        self.say("clinic-quicker 1")
        status, said = self.book(self.free(), Key[:-1] + "c")
        self.assertEqual((status, said["issue"][0]["code"]), (409, "conflict"))

    def test_what_a_station_sends(self):
        # tst_clinic.cpp holds that a station sends exactly this.
        for name in ("wish.json", "care.json", "cancelled.json"):
            check(json.loads((Folder / name).read_text()))

    def test_the_check_finds_what_is_missing(self):
        slot = self.free()
        for spoilt in ({**slot, "status": "open"}, {**slot, "start": "2026-11-27T08:30:00"},
                       {key: value for key, value in slot.items() if key != "end"},
                       {**slot, "endd": slot["end"]}):
            self.assertRaises(AssertionError, check, spoilt)


if __name__ == "__main__":
    unittest.main()
