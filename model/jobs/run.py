"""Which function does which verb: the one table behind the command line and the worker."""

from __future__ import annotations

from typing import Any

from ..errors import EngineError
from ..protocol import (
    ClusterRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    ReduceRequest,
    Request,
    SimilarRequest,
    SuggestKRequest,
)
from .reporting import Reporter


def run_job(request: Request, reporter: Reporter) -> Any:
    """Carry out a request; each verb imports what it needs here, so that none pays for the others.

    Returns
    -------
    dict or list
        What `--json` prints.

    Raises
    ------
    TerraPatchError
        As the verb does, and when the memory does not suffice.
    """
    try:
        return _result(request, reporter)
    except MemoryError as error:
        raise EngineError(
            f"{request.job} needs more memory than there is ({error or 'none was given'}); close other programs, "
            "or work on a smaller extent"
        ) from error


def unforeseen(error: BaseException) -> str:
    """One line about an error that nobody foresaw."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"


def _result(request: Request, reporter: Reporter) -> Any:
    if isinstance(request, EmbedRequest):
        from .embed import embed

        return embed(request, reporter)
    if isinstance(request, ClusterRequest):
        from .cluster import cluster

        return cluster(request, reporter)
    if isinstance(request, SuggestKRequest):
        from .suggest_k import suggest_k

        return suggest_k(request, reporter)
    if isinstance(request, SimilarRequest):
        from .similar import similar

        return similar(request, reporter)
    if isinstance(request, ReduceRequest):
        from .reduce import reduce

        return reduce(request, reporter)
    if isinstance(request, FitMosaiksRequest):
        from .fit_mosaiks import fit_mosaiks

        return fit_mosaiks(request, reporter)
    if isinstance(request, InspectRequest):
        from .inspect import inspect

        return inspect(request, reporter)
    if isinstance(request, EncodersRequest):
        from ..encoders.registry import list_encoders

        return list_encoders()
    raise TypeError(f"no job for {type(request).__name__}")
