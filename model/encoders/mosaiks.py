"""MOSAIKS: random convolutional features, fitted on a layer in seconds and without labels.

Filters are ZCA-whitened patches drawn from the imagery; a convolution with them, a two-sided rectifier and an average
over each patch of ground make the vectors (Rolf et al. 2021, Nature Communications 12, 4392; the filters follow
Coates & Ng 2012, Learning Feature Representations with K-means). Where and why this departs from the paper, with
figures, is in resources/encoders/README-mosaiks.md.
"""

from __future__ import annotations

import hashlib
import math
from pathlib import Path
from typing import Any, Mapping, Optional, Tuple

import numpy as np

from ..errors import EncoderError, EngineError
from .mosaiks_file import VERSION, mosaiks_card
from .mosaiks_tiles import DEFAULT_KERNEL, MAX_TILE_PX, MOST_FEATURES

__all__ = ["MosaiksEncoder", "mosaiks_card"]

_PATCHES_FOR_WHITENING = 20_000
_REGULARISATION = 0.01  # of the mean eigenvalue: below it a direction is sensor noise, not to be blown up
_PIXELS_FOR_STATISTICS = 131_072
_LEAST_CELLS, _MOST_CELLS = 32, 8192
_LEAST_SPREAD = 0.05  # of the median: a feature that hardly ever fires is not blown up to unit spread
_WORKING_NUMBERS = 8_000_000


class MosaiksEncoder:
    """Random convolutional features whose filters are whitened patches of the imagery itself.

    Parameters
    ----------
    patch : int
        Side in pixels of the ground that one vector describes.
    features : int
        Length of the vectors; even, because every filter gives two.
    seed : int
        Of every draw.
    kernel : int
        Side of a filter in pixels; odd.
    bias : float
        Threshold of the rectifier, in standard deviations of a filter's response over the fitted imagery.

    Attributes
    ----------
    filters_ : float32 array [features/2, bands, kernel, kernel]
        A convolution with them whitens and matches at once.
    bias_ : float32 array [features/2]
        Added to the convolution, so that responses have mean 0 over the fitted imagery.
    feature_mean_, feature_std_ : float32 arrays [features]
        Of the pooled features over the fitted imagery; the encoder's output is standardised by them.
    patch_mean_, whitening_ : float64 arrays [d], [d, d] with d = bands * kernel**2
        (x - patch_mean_) @ whitening_ has a covariance close to the identity.
    """

    def __init__(
        self, patch: int = 8, features: int = 512, seed: int = 0, kernel: int = DEFAULT_KERNEL, bias: float = 0.25
    ) -> None:
        self.patch = patch
        self.features = features
        self.seed = seed
        self.kernel = kernel
        self.bias = bias

    def fit(self, samples: np.ndarray, valid: Optional[np.ndarray] = None) -> MosaiksEncoder:
        """Draw and whiten the filters, and measure the features that they give.

        Filters come from distinct places while there are enough, else from some places twice. Where no whole
        kernel x kernel patch is valid, single valid pixels spread over a kernel stand in. A patch without contrast to
        the mean (constant imagery) is replaced by Gaussian noise, the other distribution of filters in the paper.

        Parameters
        ----------
        samples : float32 array [n, bands, h, w]
            Windows of the layer, scaled by its mean and standard deviation per band.
        valid : bool array [n, h, w], optional
            Pixels that carry imagery; others are never looked at. Default: all.

        Raises
        ------
        EncoderError
            When a parameter is out of range, the arrays do not go together, or no pixel is valid.
        """
        self.check_parameters()
        samples, valid = self._checked_samples(samples, valid)
        generator = np.random.default_rng(self.seed)
        patches = self._draw_patches(samples, valid, generator)
        self.patch_mean_ = patches.mean(axis=0, dtype=np.float64)
        self.whitening_ = _zca(_covariance(patches, self.patch_mean_))
        chosen = generator.choice(len(patches), self.features // 2, replace=len(patches) < self.features // 2)
        directions = _unit_rows((patches[chosen] - self.patch_mean_) @ self.whitening_, generator)
        # the whitening is symmetric: <w, whiten(x)> = <whiten(w), x>, so the filter does both
        filters = directions @ self.whitening_
        self.bias_ = (-filters @ self.patch_mean_).astype(np.float32)
        self.filters_ = filters.astype(np.float32).reshape(-1, samples.shape[1], self.kernel, self.kernel)
        pooled = self._measure_features(samples, valid, generator)
        spread = pooled.std(axis=0)
        spread = np.maximum(spread, _LEAST_SPREAD * np.median(spread))
        self.feature_mean_ = pooled.mean(axis=0).astype(np.float32)
        self.feature_std_ = np.where(spread > 1e-6, spread, 1.0).astype(np.float32)
        return self

    def transform(self, pixels: np.ndarray) -> np.ndarray:
        """Encode scaled imagery in numpy: the plain definition, which the ONNX file repeats.

        Parameters
        ----------
        pixels : float32 array [batch, bands, h, w]

        Returns
        -------
        float32 array [batch, features, h // patch, w // patch]
        """
        batch, _, height, width = pixels.shape
        rows, cols = height // self.patch, width // self.patch
        cells = np.stack(np.unravel_index(np.arange(batch * rows * cols), (batch, rows, cols)), axis=1)
        pooled = self._pooled(_pad_edges(pixels, self.kernel // 2), cells, self.patch)
        standard = (pooled - self.feature_mean_) / self.feature_std_
        return np.moveaxis(standard.reshape(batch, rows, cols, self.features), 3, 1).astype(np.float32)

    def to_onnx(self, path: Path, card: Optional[Mapping[str, Any]] = None) -> str:
        """Write a self-contained ONNX file: `pixels` [batch, bands, height, width] to `features`.

        The same fit gives the same bytes.

        Parameters
        ----------
        path : Path
        card : mapping, optional
            Kept in the file's metadata, so that it can be used when it is parted from its JSON.

        Returns
        -------
        str
            SHA-256 of the file, in hex.

        Raises
        ------
        EngineError
            When the file cannot be written.
        """
        from .mosaiks_graph import mosaiks_model  # which needs `onnx`, as runs with a fitted encoder do not

        content = mosaiks_model(self, card or {}).SerializeToString(deterministic=True)
        try:
            Path(path).write_bytes(content)
        except OSError as error:
            raise EngineError(
                "{path} cannot be written ({error}); choose another place for the encoder", path=path, error=error
            ) from error
        return hashlib.sha256(content).hexdigest()

    def digest(self) -> str:
        """SHA-256 of all that decides the vectors, in hex: two fits are never confused."""
        digest = hashlib.sha256(f"{VERSION} {self.patch} {self.kernel} {self.bias!r}".encode())
        for array in (self.filters_, self.bias_, self.feature_mean_, self.feature_std_):
            digest.update(repr(array.shape).encode() + np.ascontiguousarray(array, dtype="<f4").tobytes())
        return digest.hexdigest()

    @property
    def is_fitted(self) -> bool:
        """Whether `fit` was called."""
        return hasattr(self, "filters_")

    def check_parameters(self) -> None:
        """Say what is out of range, as `fit` does, before time is spent on reading samples.

        Raises
        ------
        EncoderError
        """
        for name, least in (("patch", 1), ("features", 2), ("kernel", 1), ("seed", 0)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, np.integer)) or value < least:
                raise EncoderError(
                    "MOSAIKS {name} is {value!r}, needs a whole number of at least {least}",
                    name=name,
                    value=value,
                    least=least,
                )
        if self.features > MOST_FEATURES:
            raise EncoderError(
                "MOSAIKS features is {features}, needs at most {most}; 512 is usual",
                features=self.features,
                most=MOST_FEATURES,
            )
        if self.features % 2:
            raise EncoderError(
                "MOSAIKS features is {features}, needs an even number because each filter gives two features; "
                "use {lower} or {higher}",
                features=self.features,
                lower=self.features - 1,
                higher=self.features + 1,
            )
        if self.patch > MAX_TILE_PX:
            raise EncoderError(
                "MOSAIKS patch is {patch} px, needs at most {max_tile_px}; "
                "take a coarser resolution, or average the vectors of smaller patches",
                patch=self.patch,
                max_tile_px=MAX_TILE_PX,
            )
        if self.kernel % 2 == 0:
            raise EncoderError(
                "MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}",
                kernel=self.kernel,
                higher=self.kernel + 1,
            )
        if not (math.isfinite(self.bias) and self.bias >= 0):
            raise EncoderError(
                "MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery", bias=self.bias
            )

    def _checked_samples(self, samples: np.ndarray, valid: Optional[np.ndarray]) -> Tuple[np.ndarray, np.ndarray]:
        """Windows [n, bands, h, w] at least as large as a kernel, and their validity [n, h, w]."""
        samples = np.asarray(samples, dtype=np.float32)
        if samples.ndim != 4 or 0 in samples.shape:
            raise EncoderError(
                "MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows",
                samples_shape=samples.shape,
            )
        finite = np.isfinite(samples).all(axis=1)
        if valid is not None and valid.shape != finite.shape:
            raise EncoderError(
                "MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples",
                valid_shape=valid.shape,
                finite_shape=finite.shape,
            )
        valid = finite if valid is None else finite & valid
        if not valid.any():
            raise EncoderError("MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent")
        lack = [(0, max(0, self.kernel - size)) for size in samples.shape[2:]]
        if any(after for _, after in lack):
            samples = np.pad(samples, [(0, 0), (0, 0), *lack], mode="edge")
            valid = np.pad(valid, [(0, 0), *lack], mode="edge")
        return samples, valid

    def _draw_patches(self, samples: np.ndarray, valid: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """Flat patches [m, bands * kernel**2] of valid pixels: all where there are few, else a seeded draw."""
        whole = _windows(valid, self.kernel).all(axis=(3, 4))
        side = self.kernel if whole.any() else 1
        usable = whole if whole.any() else valid
        places = np.flatnonzero(usable)
        if len(places) > _PATCHES_FOR_WHITENING:
            places = generator.choice(places, _PATCHES_FOR_WHITENING, replace=False)
        image, row, col = np.unravel_index(places, usable.shape)
        drawn = _windows(samples, side)[image, :, row, col]
        return np.broadcast_to(drawn, (*drawn.shape[:2], self.kernel, self.kernel)).reshape(len(drawn), -1)

    def _measure_features(self, samples: np.ndarray, valid: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """Pooled features [m, features] of cells drawn from the samples, whole valid ones where there are enough.

        A cell is a patch, or what a window holds of a larger one.
        """
        cell = min(self.patch, *samples.shape[2:])
        padded = _pad_edges(samples, self.kernel // 2)
        usable = _pad_edges(valid[:, None], self.kernel // 2)
        np.copyto(padded, 0.0, where=~usable)  # what a run puts in place of nodata: the scaled mean
        shape = (len(samples), *(size // cell for size in samples.shape[2:]))
        most = min(max(_PIXELS_FOR_STATISTICS // cell**2, _LEAST_CELLS), _MOST_CELLS)
        total = math.prod(shape)
        drawn = generator.choice(total, min(total, 4 * most), replace=False)
        cells = np.stack(np.unravel_index(drawn, shape), axis=1)
        image, row, col = (cells * [1, cell, cell]).T
        share = _windows(usable[:, 0], cell + self.kernel - 1)[image, row, col].mean(axis=(1, 2))
        enough = share == 1.0
        if enough.sum() < min(_LEAST_CELLS, len(cells)):
            enough = share >= share.max() / 2
        return self._pooled(padded, cells[enough][:most], cell)

    def _pooled(self, padded: np.ndarray, cells: np.ndarray, side: int) -> np.ndarray:
        """Features [m, features] of side x side cells [m, (image, row, col)], before they are standardised."""
        matrix = self.filters_.reshape(len(self.filters_), -1).T
        windows = _windows(padded, self.kernel)
        across = np.arange(side)
        pooled = np.zeros((len(cells), self.features), dtype=np.float64)
        at_once = max(1, _WORKING_NUMBERS // (side * (len(matrix) + 2 * self.features)))
        for first in range(0, len(cells), at_once):
            some = slice(first, first + at_once)
            image, row, col = cells[some, :, None].transpose(1, 0, 2)
            for down in range(side):
                pixels = windows[image, :, row * side + down, col * side + across]
                response = pixels.reshape(-1, len(matrix)) @ matrix + self.bias_
                both = np.concatenate([response, -response], axis=1) - np.float32(self.bias)
                pooled[some] += np.maximum(both, 0.0).reshape(len(image), side, -1).sum(axis=1)
        return pooled / side**2


def _windows(images: np.ndarray, side: int) -> np.ndarray:
    """Every side x side window of the last two axes, as a view with two more axes."""
    return np.lib.stride_tricks.sliding_window_view(images, (side, side), axis=(-2, -1))


def _pad_edges(images: np.ndarray, radius: int) -> np.ndarray:
    """Images [n, bands, h, w] with their outermost pixels repeated on all sides."""
    return np.pad(images, ((0, 0), (0, 0), (radius, radius), (radius, radius)), mode="edge")


def _covariance(patches: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Covariance [d, d] in float64, summed over parts so that many bands do not double the memory."""
    total = np.zeros((len(mean), len(mean)))
    for first in range(0, len(patches), 4096):
        part = patches[first : first + 4096] - mean
        total += part.T @ part
    return total / len(patches)


def _zca(covariance: np.ndarray) -> np.ndarray:
    """The symmetric matrix that whitens, regularised; the identity where nothing varies."""
    eigenvalues, eigenvectors = np.linalg.eigh(covariance)
    level = float(np.maximum(eigenvalues, 0.0).mean())
    if level < 1e-12:
        return np.eye(len(covariance))
    scale = 1.0 / np.sqrt(np.maximum(eigenvalues, 0.0) + _REGULARISATION * level)
    return (eigenvectors * scale) @ eigenvectors.T


def _unit_rows(rows: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Rows of length 1; a row without length becomes a Gaussian direction."""
    noise = generator.standard_normal(rows.shape)
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    rows = np.where(length > 1e-6, rows, noise)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
