"""Opening an ONNX file with ONNX Runtime, and what to tell where that fails."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Sequence

import onnxruntime

from ..errors import WEIGHTS_MISSING, EncoderError, EngineError, TerraPatchError
from ..messages import Message
from .devices import Provider
from .external_data import short_weights
from .model_files import LARGEST_FILE


def open_session(
    onnx_file: Path,
    provided: Sequence[Provider] = ("CPUExecutionProvider",),
    threads: int = 0,
    keep_memory: bool = True,
) -> onnxruntime.InferenceSession:
    """Load a model, with messages that say what is wrong with it.

    Parameters
    ----------
    onnx_file : Path
    provided : sequence of providers
        See `devices.providers`.
    threads : int
        Threads inside one run; 0 takes one per core.
    keep_memory : bool
        When false, what a run needed is given back after it: slower, and for runs of many sizes.

    Raises
    ------
    EncoderError
        Missing file, not ONNX, external data missing, operators or versions that this runtime does not know.
    EngineError
        No memory for it. Its code is `out_of_memory`.
    """
    check_file(onnx_file)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = options.enable_mem_pattern = keep_memory
    # threads that spin on after a run would take the cores from those that read and write meanwhile
    options.add_session_config_entry("session.force_spinning_stop", "1")
    try:
        # ONNX Runtime takes no name that is not UTF-8
        model = str(onnx_file) if _is_utf8(onnx_file) else onnx_file.read_bytes()
        # else a provider that does not start is told on stdout, and the processor is taken without a reason
        return onnxruntime.InferenceSession(model, options, providers=list(provided), enable_fallback=0)
    except Exception as error:  # onnxruntime raises its own classes, which have only Exception in common
        raise _load_error(error, onnx_file) from error


def check_file(onnx_file: Path) -> None:
    """Refuse a file that is missing or larger than an ONNX file can be, before it is read.

    Raises
    ------
    EncoderError
        When it is.
    """
    if not onnx_file.is_file():
        shown = ascii(str(onnx_file))[1:-1] if "\0" in str(onnx_file) else onnx_file
        raise EncoderError(
            "encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists",
            shown=shown,
        )
    size = onnx_file.stat().st_size
    if size >= LARGEST_FILE:
        raise EncoderError(
            "{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; "
            "export it with its weights in a separate file (external data), or in half precision",
            onnx_file=onnx_file,
            size_gb=size / 1e9,
            largest_file_gb=LARGEST_FILE / 1e9,
        )


def _is_utf8(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _load_error(error: Exception, onnx_file: Path) -> TerraPatchError:
    """What is wrong with a file that ONNX Runtime does not load: its errors differ in their text alone."""
    text = " ".join(str(error).split())
    if is_out_of_memory(error):
        return EngineError(
            "out of memory on loading {onnx_file}; close other programs, or choose a smaller encoder ({text})",
            "out_of_memory",
            onnx_file=onnx_file,
            text=brief(text),
        )
    version = onnxruntime.__version__
    odd_type = re.search(r"MLDataType for: (?:tensor\()?(\w+)\)* is not currently registered", text)
    if odd_type is not None:
        return EncoderError(
            "{onnx_file} has tensors of the element type {name} ({tensors}), which ONNX Runtime does not take; export "
            "the model with float32 inputs and outputs",
            onnx_file=onnx_file,
            tensors=_tensors_of_type(onnx_file, odd_type.group(1)) or Message("inside the model"),
            name=odd_type.group(1),
        )
    short = None if "Protobuf" in text or "PROTOBUF" in text else short_weights(onnx_file)
    if short is not None:
        weights, size, needed = short
        return EncoderError(
            "{weights}, which holds weights of {onnx_file}, has {size:,} bytes, needs {needed:,}: it was cut off; copy "
            "or download it again",
            weights=weights,
            onnx_file=onnx_file.name,
            size=size,
            needed=needed,
        )
    if re.search(r"external data|External data|model_path must not be empty", text) or (
        "file_size" in text and "No such file" in text
    ):
        return _weights_missing(onnx_file, text)
    if re.search(r"IR version|ir_version|opset|Opset|ONNX Runtime only \*guarantees\*", text):
        return EncoderError(
            "{onnx_file} needs a newer ONNX Runtime than {version}; "
            "install a newer one, or export the model for an older opset ({text})",
            onnx_file=onnx_file,
            version=version,
            text=brief(text),
        )
    if re.search(r"not a registered function/op|No Op registered|Fatal error: .* is not a registered", text):
        return EncoderError(
            "{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators "
            "({text})",
            onnx_file=onnx_file,
            version=version,
            text=brief(text),
        )
    if re.search(r"Protobuf parsing failed|INVALID_PROTOBUF|ModelProto does not have a graph", text):
        return EncoderError(
            "{onnx_file} is not an ONNX model; give a file that was exported as .onnx", onnx_file=onnx_file
        )
    return EncoderError(
        "{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`",
        onnx_file=onnx_file,
        text=brief(text),
    )


def _weights_missing(onnx_file: Path, text: str) -> EncoderError:
    if not _is_utf8(onnx_file):
        return EncoderError(
            "{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is "
            "not UTF-8; rename the file or its folder",
            WEIGHTS_MISSING,
            onnx_file=onnx_file,
        )
    return EncoderError(
        "{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})",
        WEIGHTS_MISSING,
        onnx_file=onnx_file,
        text=brief(text),
    )


def is_out_of_memory(error: Exception) -> bool:
    """Whether ONNX Runtime, whose errors differ in their text alone, CUDA's libraries or numpy ran out of memory.

    A thread that cannot be started is its memory too: that of its stack. Where the memory of a graphics card is
    bounded, ONNX Runtime only says that what is available is less than what is requested.
    """
    if isinstance(error, MemoryError):
        return True
    words = (
        r"Failed to allocate memory|bad_alloc|out of memory|OUT_OF_MEMORY|PosixThread|pthread_create|"
        r"is smaller than requested bytes|_ALLOC(ATION)?_FAILED"
    )
    return re.search(words, str(error), re.IGNORECASE) is not None


def _tensors_of_type(onnx_file: Path, name: str) -> str:
    """Inputs and outputs of a model that have an element type, such as `complex64`."""
    import onnx

    graph = onnx.load(str(onnx_file), load_external_data=False).graph
    kind = onnx.TensorProto.DataType.Value(name.upper())
    return ", ".join(told.name for told in (*graph.input, *graph.output) if told.type.tensor_type.elem_type == kind)


def brief(text: str, limit: int = 200) -> str:
    """The first words of what ONNX Runtime says, without its own mark."""
    text = re.sub(r"^\[ONNXRuntimeError\] : \d+ : ", "", text)
    return text if len(text) <= limit else text[: limit - 1] + "…"
