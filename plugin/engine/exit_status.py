"""What the exit code of a process says in words."""

from __future__ import annotations

import signal
from dataclasses import dataclass

from ...model.messages import Message


@dataclass(frozen=True)
class ProcessEnd:
    """How a process ended.

    Attributes
    ----------
    what : str
        Completes "the engine ..."; more may follow it in the sentence.
    cause : str
        What such an end most likely means, as a sentence of its own; empty where nothing is known.
    """

    what: str
    cause: str = ""

    def told(self, subject: str, when: str) -> str:
        """One sentence or two: who ended, how, when, and why that may be."""
        sentence = Message("{subject} {what} {when}.", subject=subject, what=self.what, when=when)
        return Message.joined(" ", [sentence, self.cause]) if self.cause else sentence


_MEMORY = Message("Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.")
_INSTRUCTION = Message("This processor lacks an instruction that a library uses: choose another Python for the engine.")

# Windows gives the code of the exception that ended a process
_WINDOWS_CODES = {
    0xC0000005: ProcessEnd(Message("crashed (access violation)")),
    0xC0000017: ProcessEnd(
        Message("ran out of memory"), Message("Close other programs, or let fewer tiles run at once.")
    ),
    0xC000001D: ProcessEnd(Message("crashed (illegal instruction)"), _INSTRUCTION),
    0xC00000FD: ProcessEnd(Message("crashed (stack overflow)")),
    0xC0000135: ProcessEnd(Message("ended at once"), Message("A DLL is missing: set the engine up again.")),
    0xC0000409: ProcessEnd(Message("crashed (stack buffer overrun)")),
}
_SIGNALS = {
    "SIGKILL": ProcessEnd(Message("was killed (SIGKILL)"), _MEMORY),
    "SIGSEGV": ProcessEnd(Message("crashed (SIGSEGV)")),
    "SIGABRT": ProcessEnd(Message("crashed (SIGABRT)")),
    "SIGBUS": ProcessEnd(Message("crashed (SIGBUS)"), Message("A full disk can cause that: free some space.")),
    "SIGILL": ProcessEnd(Message("crashed (SIGILL)"), _INSTRUCTION),
    "SIGTERM": ProcessEnd(Message("was told to end (SIGTERM)")),
}
WAS_STUCK = ProcessEnd(Message("closed its output, did not end, and was stopped"))
"""Of a process that went on without a way to answer, and that the plugin killed."""


def how_it_ended(code: int) -> ProcessEnd:
    """What an exit code means. Negative codes are signals, as `subprocess` gives them."""
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            return ProcessEnd(Message("was ended by signal {number}", number=-code))
        return _SIGNALS.get(name, ProcessEnd(Message("was ended by {name}", name=name)))
    return _WINDOWS_CODES.get(
        code & 0xFFFFFFFF, ProcessEnd(Message("ended early with exit code {number}", number=code))
    )


def death_text(ended: ProcessEnd, job: str, was_silent: bool, was_unloaded: bool) -> Message:
    """What is said to who waited for the job of a process that has ended, and what to do."""
    again = Message("Run it again: it goes on where it stopped.") if job == "embed" else Message("Run it again.")
    if was_silent:
        return Message(
            "The engine was ended while it ran '{job}', because it had said nothing for long. {again}",
            job=job,
            again=again,
        )
    if was_unloaded:
        return Message(
            "The engine was ended while it ran '{job}', because TerraPatch was unloaded. {again}", job=job, again=again
        )
    told = ended.told(Message("The engine"), Message("while it ran {job!r}", job=job))
    return Message("{told} QGIS is not affected. {again}", told=told, again=again)
