"""Position codes with the signatures that the exporter calls."""

from __future__ import annotations

import torch


def posemb_sincos_2d_with_gsd(h, w, dim, gsd=1.0, temperature=10000, dtype=torch.float32):
    """A code [h * w, dim] of row and column, whose frequency follows the ground sample distance."""
    rows, cols = (axis.flatten() for axis in torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij"))
    omega = gsd.to(rows.device) / (1.0 + torch.arange(dim // 4) / temperature)
    parts = [f(axis[:, None] * omega[None, :]) for axis in (cols, rows) for f in (torch.sin, torch.cos)]
    return torch.cat(parts, dim=1).to(dtype)
