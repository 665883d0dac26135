"""Which function does which verb: the one table behind the command line and the worker."""

from __future__ import annotations

from typing import Any

from ..protocol import (
    ClusterRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    ReduceRequest,
    Request,
    SimilarRequest,
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
        As the verb does.
    """
    if isinstance(request, EmbedRequest):
        from .embed import embed

        return embed(request, reporter)
    if isinstance(request, ClusterRequest):
        from .cluster import cluster

        return cluster(request, reporter)
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
