"""From a raster layer of any kind to something that the engine can open."""

from .engine_source import EngineSource, LayerReading, engine_source

__all__ = ["EngineSource", "LayerReading", "engine_source"]
