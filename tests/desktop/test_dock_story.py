"""The dock in a whole QGIS, with real clicks. `make test-desktop KEEP_PICTURES=1` keeps the pictures in docs/images."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.desktop

# The promise is 100 ms on a quiet machine; the bound leaves room for one that does other work too.
LONGEST_STALL_MS = 500


def test_a_newcomer_embeds_the_sample(play_story):
    told = play_story("embed_story")
    assert "4,096 patches from 9 tiles" in told["line"]
    assert "16 px = 480 m, 23 ha each" in told["line"]
    assert told["patches"] == 4096
    assert "processor (CPU)" in told["result"]
    assert told.get("run_enabled_while_running", False) is False
    print(f"longest stall {told['stall_ms']} ms: {told['stalls_by_stage']}")
    assert told["stall_ms"] < LONGEST_STALL_MS
    assert {image.stem for image in told["images"]} >= {"dock-start", "dock-embed", "dock-embedded"}
