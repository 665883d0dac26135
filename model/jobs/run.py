"""Which function does which verb: the one table behind the command line and the worker."""

from __future__ import annotations

import errno
from importlib import import_module
from pathlib import Path
from typing import Any, Dict, Tuple, Type

from ..dataset_requests import DATASET_FILE, EmbedManyRequest, IndexRequest, OpenDatasetRequest
from ..errors import EngineError, InputError, TerraPatchError
from ..exchange_requests import ExportRequest, ImportRequest, VerifyRequest
from ..messages import Message
from ..protocol import (
    ClusterRequest,
    DoctorRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    SimilarRequest,
    SuggestKRequest,
    TextVectorsRequest,
)
from ..request import Request
from ..seeds import check_seed
from ..study_requests import ChangeRequest, ClassifyRequest, SweepRequest
from .reporting import Reporter

_LONGEST_NAME = 100  # in a message
_BAD_NAMES = (errno.ENAMETOOLONG, errno.ELOOP, errno.ENOTDIR)

# by name, so that each verb imports what it needs when it runs and none pays for the others
_FUNCTIONS: Dict[Type[Request], Tuple[str, str]] = {
    EmbedRequest: (".embed", "embed"),
    EmbedManyRequest: ("..dataset.embed_many", "embed_many"),
    IndexRequest: ("..dataset.index_building", "index"),
    OpenDatasetRequest: ("..dataset.open_dataset", "open_dataset"),
    PlanRequest: (".plan", "plan"),
    ClusterRequest: (".cluster", "cluster"),
    SuggestKRequest: (".suggest_k", "suggest_k"),
    SimilarRequest: (".similar", "similar"),
    TextVectorsRequest: (".text_vectors", "text_vectors_of"),
    ReduceRequest: (".reduce", "reduce"),
    FitMosaiksRequest: (".fit_mosaiks", "fit_mosaiks"),
    EncodersRequest: (".encoders", "encoders"),
    InspectRequest: (".inspect", "inspect"),
    DoctorRequest: (".doctor", "doctor"),
    SweepRequest: ("..sweep.sweep", "sweep"),
    ClassifyRequest: (".classify", "classify"),
    ChangeRequest: (".change", "change"),
    ImportRequest: (".import_embeddings", "import_embeddings"),
    VerifyRequest: (".verify", "verify"),
    ExportRequest: (".export_embeddings", "export_embeddings"),
}


# what is done where the folder is that of a dataset
_ON_DATASETS: Dict[Type[Request], Tuple[str, str]] = {
    ClusterRequest: ("..dataset.cluster_dataset", "cluster_dataset"),
    SimilarRequest: ("..dataset.similar_dataset", "similar_in_dataset"),
}


def run_job(request: Request, reporter: Reporter) -> Any:
    """Carry out a request.

    Returns
    -------
    dict or list
        What `--json` prints.

    Raises
    ------
    TerraPatchError
        As the verb does, and when the memory does not suffice, or the system cannot use the name of a file.
    """
    try:
        return _result(request, reporter)
    except TerraPatchError as error:
        # what only asks whether a file is there says no of a name that cannot be, from Python 3.14 on
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.ENAMETOOLONG:
            raise _bad_name(error.__cause__) from error
        raise
    except OSError as error:
        if isinstance(error, PermissionError) and error.filename is not None:
            raise InputError(
                "{file} may not be read or written ({reason}); change its permissions, or give another",
                file=error.filename,
                reason=error.strerror,
            ) from error
        if error.errno not in _BAD_NAMES:
            raise
        raise _bad_name(error) from error
    except MemoryError as error:
        raise EngineError(
            "{job} needs more memory than there is ({error}); close other programs, "
            "or choose a smaller extent, tile or batch",
            job=request.job,
            error=error or Message("none was given"),
        ) from error


def _bad_name(error: OSError) -> InputError:
    name = str(error.filename)
    shown = name if len(name) < _LONGEST_NAME else f"{name[: _LONGEST_NAME - 4]} ..."
    return InputError("{shown} cannot be used as a name ({reason}); give another", shown=shown, reason=error.strerror)


def unforeseen(error: BaseException) -> str:
    """One line about an error that nobody foresaw."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"


def _result(request: Request, reporter: Reporter) -> Any:
    if isinstance(request, (SweepRequest, ClassifyRequest, ChangeRequest)):
        check_seed(request.seed)
    on_dataset = isinstance(request, (ClusterRequest, SimilarRequest)) and Path(request.path, DATASET_FILE).is_file()
    module, function = (_ON_DATASETS if on_dataset else _FUNCTIONS)[type(request)]
    return getattr(import_module(module, __package__), function)(request, reporter)
