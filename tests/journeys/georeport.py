# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what stations and towns really send against services/open311/georeport.json."""

import json
import pathlib

import jsonschema

File = pathlib.Path(__file__).resolve().parents[2] / "services/open311/georeport.json"


def _document():
    return json.loads(File.read_text())


def _check(schema, value):
    document = _document()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(value, {**schema, "components": document["components"]},
                        cls=jsonschema.Draft202012Validator,
                        format_checker=jsonschema.FormatChecker())


def _operation(name):
    for methods in _document()["paths"].values():
        for each in methods.values():
            if each["operationId"] == name:
                return each
    raise KeyError(name)


def check_answer(operation, status, body):
    """A jsonschema.ValidationError when it is not as described."""
    responses = _operation(operation)["responses"]
    response = responses.get(str(status), responses["default"])
    _check(response["content"]["application/json"]["schema"], body)


def check_report(fields, photo=False):
    """A report as a form, or with its photo in parts; what the town keeps of it lacks the key."""
    content = _operation("report")["requestBody"]["content"]
    if photo:
        _check(content["multipart/form-data"]["schema"], {**fields, "media": "a file"})
    else:
        _check(content["application/x-www-form-urlencoded"]["schema"], fields)
