"""Every verb of the wire format has a function that carries it out."""

from __future__ import annotations

import errno
import inspect
import sys
from importlib import import_module
from pathlib import Path

import pytest

from terrapatch.model.errors import InputError, TerraPatchError
from terrapatch.model.jobs import run
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.set_writer import disk_error
from terrapatch.model.protocol import REQUEST_TYPES, EmbedRequest, EncodersRequest


@pytest.mark.parametrize("verb", sorted(REQUEST_TYPES))
def test_every_verb_has_its_function(verb: str) -> None:
    request_type = REQUEST_TYPES[verb]
    if request_type is EncodersRequest:
        return
    module, name = run._FUNCTIONS[request_type]
    function = getattr(import_module(module, "terrapatch.model.jobs"), name)
    first = next(iter(inspect.signature(function).parameters.values()))
    assert first.annotation == request_type.__name__


@pytest.mark.parametrize("place", ["raster", "out"])
def test_a_name_that_is_too_long_is_bad_input(sample_folder, place: str) -> None:
    names = {"raster": str(sample_folder / "landsat7_olinda.tif"), "out": "out", place: f"/tmp/{'n' * 300}"}
    says = r"nnn \.\.\. cannot be used as a name \(File name too long\); give another"
    if place == "raster" and sys.version_info >= (3, 14):  # which says of such a name that it is not there
        says = "nnn does not exist; check the path"
    with pytest.raises(TerraPatchError, match=says):
        run.run_job(EmbedRequest(encoder="efficientnet-lite0", **names), SilentReporter())


def test_a_message_is_one_line_whatever_a_file_is_called():
    error = InputError("folder a\nb\0c\u2028 is none", "folder", name="a\nb")
    assert str(error) == "folder a\\nb\\x00c\\u2028 is none"
    assert error.values == {"name": "a\nb"}


def test_what_may_not_be_written_is_bad_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(request: object, reporter: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "data/.index.lock")

    monkeypatch.setattr(run, "_result", refused)
    says = r"data/\.index\.lock may not be read or written \(Permission denied\); change its permissions"
    with pytest.raises(InputError, match=says):
        run.run_job(EncodersRequest(), SilentReporter())


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_folder_that_cannot_be_written_is_bad_input(number: int) -> None:
    told = disk_error(OSError(number, "no"), Path("out"))
    assert (type(told), str(told)) == (InputError, "folder out cannot be written (no); choose another")
