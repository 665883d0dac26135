"""Every verb of the wire format has a function that carries it out."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

from terrapatch.model.jobs import run
from terrapatch.model.protocol import REQUEST_TYPES, EncodersRequest


@pytest.mark.parametrize("verb", sorted(REQUEST_TYPES))
def test_every_verb_has_its_function(verb: str) -> None:
    request_type = REQUEST_TYPES[verb]
    if request_type is EncodersRequest:
        return
    module, name = run._FUNCTIONS[request_type]
    function = getattr(import_module(module, "terrapatch.model.jobs"), name)
    first = next(iter(inspect.signature(function).parameters.values()))
    assert first.annotation == request_type.__name__
