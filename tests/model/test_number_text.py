"""Numbers in sentences are written out, at any size."""

from __future__ import annotations

import pytest

from terrapatch.model.number_text import short_number


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (6130.4, 3, "6,130"), (1_234_567.8, 3, "1,234,568"), (999.6, 3, "1,000"), (99.96, 3, "100"), (23.04, 3, "23"),
        (0.4, 3, "0.4"), (99.7, 2, "100"), (2.345, 2, "2.3"), (-6130.4, 3, "-6,130"), (0.0, 3, "0"),
        (12_345.6, 4, "12,346"), (float("nan"), 3, "nan"),
    ],
)  # fmt: skip
def test_is_written_out(value, digits, text):
    assert short_number(value, digits) == text
