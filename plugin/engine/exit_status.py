"""What the exit code of a process says in words."""

from __future__ import annotations

import signal

# Windows gives the code of the exception that ended a process
_WINDOWS_CODES = {
    0xC0000005: "crashed (access violation)",
    0xC0000017: "ran out of memory",
    0xC000001D: "crashed (illegal instruction: this processor lacks one that a library uses)",
    0xC00000FD: "crashed (stack overflow)",
    0xC0000135: "did not start (a DLL is missing)",
    0xC0000409: "crashed (stack buffer overrun)",
}
_SIGNALS = {
    "SIGKILL": "was killed (SIGKILL), most often because the machine ran out of memory",
    "SIGSEGV": "crashed (SIGSEGV)",
    "SIGABRT": "crashed (SIGABRT)",
    "SIGBUS": "crashed (SIGBUS), which a full disk can cause",
    "SIGILL": "crashed (SIGILL): this processor lacks an instruction that a library uses",
    "SIGTERM": "was told to end (SIGTERM)",
}


def describe_exit(code: int) -> str:
    """Completes "the engine ...". Negative codes are signals, as `subprocess` gives them."""
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            return f"was ended by signal {-code}"
        return _SIGNALS.get(name, f"was ended by {name}")
    unsigned = code & 0xFFFFFFFF
    return _WINDOWS_CODES.get(unsigned, f"ended early with exit code {code}")
