"""What a fuzzed case may end in, and what is a finding."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import Dict, List, Tuple

# a message has to say what to do: one of these begins it, somewhere
_STEP = re.compile(
    r"\b(give|choose|check|use|run|delete|mend|export|restore|install|see|write|lower|embed|move|wait|close|make|set|put|"
    r"try|fetch|let|convert|warp|free|take|leave|name|save|draw|open|remove|add|say|ask|georeference|filter|"
    r"lists?|needs?|knows?|reads?|those that may)\b",
    re.I,
)


@dataclass(frozen=True)
class Outcome:
    """How a case ended: `ok`, `handled` (with a message for people), `unforeseen`, `hang`, or `died`."""

    kind: str
    text: str = ""


@dataclass
class Findings:
    """Counts outcomes, and keeps one example of each kind of finding."""

    counts: Counter = field(default_factory=Counter)
    examples: Dict[Tuple[str, str, str], List[str]] = field(default_factory=dict)

    def judge(self, case: str, what: str, outcome: Outcome, outside: List[str]) -> None:
        """Take one case in.

        Parameters
        ----------
        case : str
            Names it, so that it can be run again.
        what : str
            What was fuzzed, for people.
        outcome : Outcome
        outside : list of str
            Files that came up where none belongs.
        """
        sort = case.partition(" ")[0]
        self.counts[f"{sort}: {outcome.kind}"] += 1
        if outcome.kind not in ("ok", "handled"):
            self._find(outcome.kind, case, what, outcome.text)
        elif outcome.kind == "handled" and "\n" in outcome.text.strip():
            self._find("message of several lines", case, what, outcome.text)
        elif outcome.kind == "handled" and "Traceback" in outcome.text:
            self._find("traceback in a message", case, what, outcome.text)
        elif outcome.kind == "handled" and not _STEP.search(outcome.text):
            self._find("message without a next step", case, what, outcome.text)
        if outside:
            self._find("file outside its folder", case, what, ", ".join(outside))

    def _find(self, finding: str, case: str, what: str, text: str) -> None:
        pattern = re.sub(r"[0-9a-f]{6,}|\d+|'[^']*'", "#", text)[:160]
        example = self.examples.setdefault((finding, case.partition(" ")[0], pattern), [])
        example.append(case)
        if len(example) == 1:
            shown = " / ".join(text[-700:].split("\n"))
            print(f"FOUND {finding} in {case}: {what[:300]}\n      {shown}", flush=True)

    def report(self) -> int:
        """Print what came of it; returns the exit code."""
        for name, count in sorted(self.counts.items()):
            print(f"{name:<24}{count:>6}")
        found = sum(map(len, self.examples.values()))
        cases = sum(self.counts.values())
        print(f"{cases} cases, {found} fall short in {len(self.examples)} ways")
        sys.stdout.flush()
        return 1 if found else 0
