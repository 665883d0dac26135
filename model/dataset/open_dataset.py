"""A dataset as a program with a map shows it: its scenes, and the patches of the ground that is looked at."""

from __future__ import annotations

from pathlib import Path

from ..dataset_requests import OpenDatasetRequest
from ..errors import InputError
from ..jobs.reporting import Reporter
from ..patches.embedding_set import encoder_tag
from ..results import OpenDatasetResult
from .embedding_layer import write_embedding_layer
from .opened import OpenDataset, Wanted


def open_dataset(request: OpenDatasetRequest, reporter: Reporter) -> OpenDatasetResult:
    """Tell the scenes, and write the layer.

    Returns
    -------
    dict
        scenes (name, date, patches, bounds in degrees), patches of all of them, encoder, and layer: the file, or None
        where none was written, because no patch or too many lie within the extent, as `problem` says.

    Raises
    ------
    EmbeddingSetError
        When the dataset or a partition is damaged.
    """
    dataset = OpenDataset.open(request.path)
    if dataset.newest_notice:
        reporter.notice(dataset.newest_notice)
    problem = ""
    try:
        write_embedding_layer(Path(request.layer), dataset, Wanted(extent=request.extent))
    except InputError as error:
        problem = str(error)
    return {
        "scenes": [
            {
                "scene": row["scene"],
                "date": row.get("date"),
                "patches": row["patches"],
                "bounds": [float(number) for number in row["bounds"]],
            }
            for row in dataset.rows
        ],
        "patches": len(dataset),
        "encoder": encoder_tag(dict(dataset.encoder)),
        "layer": None if problem else request.layer,
        "problem": problem,
    }
