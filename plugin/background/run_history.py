"""Runs that the dock begins, in Processing's history and as Python: what was done can be done again."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

_PROVIDER = "processing"
_last_command = ""


def last_python_command() -> str:
    """The last run that the dock began, as `processing.run(…)`; empty before the first."""
    return _last_command


def remember_run(algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
    """Add a run to Processing's history, as the toolbox does, and keep it to be copied."""
    global _last_command
    command = algorithm.asPythonCommand(parameters, context)
    _last_command = f"import processing\n\n{command}\n"
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):  # since QGIS 3.24
        details = {
            "python_command": command,
            "algorithm_id": algorithm.id(),
            "parameters": algorithm.asMap(parameters, context),
        }
        QgsGui.historyProviderRegistry().addEntry(_PROVIDER, details)
        return
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:  # QGIS without its Processing plugin has no history either
        return
    ProcessingLog.addToLog(command)
