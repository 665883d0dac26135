"""Requests and lines: what goes in comes out, what does not belong is refused."""

from __future__ import annotations

import json

import pytest

from terrapatch.model.imagery.raster_facts import BandFacts, RasterFacts
from terrapatch.model.protocol import (
    REQUEST_TYPES,
    ClusterRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    SimilarRequest,
    SuggestKRequest,
    decode_line,
    encode_line,
)
from terrapatch.model.request import Request

FACTS = RasterFacts(
    path="web map",
    width=640,
    height=480,
    transform=(10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0),
    crs_wkt="LOCAL_CS[]",
    bands=(BandFacts(1, "uint8", "red", "red", 0.0, 0.66, tags={"unit": "DN"}), BandFacts(2, "float32", offset=1.5)),
    tags={"AREA_OR_POINT": "Area"},
    files=("a.vrt", "b.tif"),
)

REQUESTS = [
    EmbedRequest("a.tif", "mosaiks", "out"),
    EmbedRequest("é.tif", "m.onnx", "out", bands=(3, 2), extent=(-1.5, 0.0, 2.0, 3.0), mask_wkt="POINT(1 2)", tile=64),
    ClusterRequest("set", k=5, seed=7),
    SimilarRequest("set", at=((1.0, 2.0), (-3.5, 4.0)), unlike=((5.0, 6.0),), top=3, method="probe"),
    ReduceRequest("set", dims=2, out="o", apply="p"),
    FitMosaiksRequest("a.tif", "m.onnx", bands=(1, 4), patch=4),
    InspectRequest("m.onnx"),
    EncodersRequest(),
    PlanRequest("scene", "mosaiks", "", bands=(2,)),
    PlanRequest("web map", "mosaiks", "", facts=FACTS),
    SuggestKRequest("set", most=9, seed=4),
]


class TestRequests:
    @pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.job)
    def test_survive_the_trip_over_the_wire(self, request_: Request) -> None:
        line = encode_line({"id": 1, "job": request_.job, "request": request_.to_json()})
        message = decode_line(line)
        received = REQUEST_TYPES[message["job"]].from_json(message["request"])
        assert received == request_
        assert hash(received) == hash(request_)

    def test_every_verb_has_one(self) -> None:
        assert set(REQUEST_TYPES) == {
            "embed", "plan", "cluster", "similar", "reduce", "encoders", "inspect", "fit-mosaiks", "suggest-k",
            "sweep", "classify", "change", "doctor", "embed-many", "index",
            "text-vectors", "import", "verify", "export", "open-dataset",
        }  # fmt: skip
        assert all(request_type.job == job for job, request_type in REQUEST_TYPES.items())

    def test_what_is_left_out_takes_its_default(self) -> None:
        request = SimilarRequest.from_json({"path": "set", "at": [[1, 2]]})
        assert request == SimilarRequest("set", ((1, 2),), (), 50, "rocchio")

    def test_unknown_keys_are_named(self) -> None:
        with pytest.raises(ValueError, match=r"has unknown keys \['n', 'z'\], knows \['k', 'out', 'path', 'seed'\]"):
            ClusterRequest.from_json({"path": "set", "z": 1, "n": 2})

    def test_missing_keys_are_named(self) -> None:
        with pytest.raises(ValueError, match=r"embed request is incomplete: .*'encoder' and 'out'"):
            EmbedRequest.from_json({"raster": "a.tif"})

    @pytest.mark.parametrize(
        ("job", "values", "words"),
        [
            ("cluster", {"path": 5}, "cluster request has path '5', needs str"),
            ("cluster", {"path": "set", "k": "x"}, "has k 'x', needs int"),
            ("cluster", {"path": "set", "k": True}, "has k 'True', needs int"),
            ("cluster", {"path": "set", "k": 2.5}, "has k '2.5', needs int"),
            ("embed", {"raster": "a", "encoder": "e", "out": "o", "batch": [1]}, r"has batch '\(1,\)', needs"),
            ("embed", {"raster": "a", "encoder": "e", "out": "o", "extent": [1, 2, 3]}, "has extent"),
            ("embed", {"raster": "a", "encoder": "e", "out": "o", "bands": 3}, "has bands '3', needs"),
            (
                "embed",
                {"raster": "a", "encoder": "e", "out": "o", "min_valid": None},
                "has min_valid 'None', needs float",
            ),
            ("similar", {"path": "set", "at": [[1, "2"]]}, "has at"),
            ("plan", {"raster": "a", "encoder": "e", "out": "o", "refine": "1"}, "has refine '1', needs int"),
        ],
    )
    def test_values_of_other_types_are_named(self, job: str, values: dict, words: str) -> None:
        with pytest.raises(ValueError, match=words):
            REQUEST_TYPES[job].from_json(values)

    def test_are_values(self) -> None:
        with pytest.raises(AttributeError):
            ClusterRequest("set").k = 3


class TestLines:
    def test_are_one_line_of_compact_ascii_json(self) -> None:
        line = encode_line({"event": "notice", "text": "two\nlines, é"})
        assert line == '{"event":"notice","text":"two\\nlines, \\u00e9"}\n'
        assert decode_line(line) == {"event": "notice", "text": "two\nlines, é"}

    def test_what_has_no_json_form_is_refused(self) -> None:
        with pytest.raises(ValueError, match="not JSON compliant"):
            encode_line({"inertia": float("nan")})

    @pytest.mark.parametrize("line", ["", "hello", "[1]", "3", '{"a":1} trailing'])
    def test_what_is_no_object_is_refused(self, line: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 (json's own messages differ between versions)
            decode_line(line)

    def test_a_long_stray_line_is_quoted_in_part(self) -> None:
        with pytest.raises(ValueError, match="expected a JSON object") as caught:
            decode_line(json.dumps(["x" * 5000]))
        assert len(str(caught.value)) < 150
