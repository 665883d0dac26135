"""What the dock runs stands in Processing's history, and can be copied as Python that runs."""

from __future__ import annotations

import pytest
from algorithm_runs import registered_provider
from layer_factory import embedding_layer
from qgis.core import QgsProject
from qgis.gui import QgsGui

from terrapatch.plugin.background.algorithm_run import AlgorithmRun
from terrapatch.plugin.background.run_history import last_python_command


@pytest.fixture
def history(monkeypatch, tmp_path):
    """Reads back what stands in the history; on QGIS 3.22 that is a file of the Processing plugin."""
    if hasattr(QgsGui, "historyProviderRegistry"):
        registry = QgsGui.historyProviderRegistry()
        return lambda: [entry.entry["python_command"] for entry in registry.queryEntries(providerId="processing")]
    import sys

    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core import ProcessingLog

    monkeypatch.setattr(ProcessingLog.ProcessingLog, "logFilename", staticmethod(lambda: str(tmp_path / "log")))
    (tmp_path / "log").write_text("")
    return lambda: [entry.text.split("|~|")[0] for entry in ProcessingLog.ProcessingLog.getLogEntries()]


def test_a_run_is_remembered_and_can_be_run_again(history, qtbot):
    registered_provider()
    layer = embedding_layer()
    QgsProject.instance().addMapLayer(layer)
    before = len(history())
    run = AlgorithmRun("terrapatch:coarsenpatches", {"INPUT": layer.id(), "FACTOR": 2, "OUTPUT": "TEMPORARY_OUTPUT"})
    with qtbot.waitSignal(run.succeeded, timeout=180_000):
        run.start()
    added = history()[before:]
    assert len(added) == 1
    assert added[0].startswith('processing.run("terrapatch:coarsenpatches", {')
    assert "'FACTOR':2" in added[0]
    command = last_python_command()
    assert command == f"import processing\n\n{added[0]}\n"
    compile(command, "copied", "exec")


def test_a_run_that_is_refused_is_not_remembered(history, qtbot):
    registered_provider()
    before = len(history())
    run = AlgorithmRun("terrapatch:coarsenpatches", {"INPUT": "nowhere", "OUTPUT": "TEMPORARY_OUTPUT"})
    with qtbot.waitSignal(run.failed, timeout=180_000):
        run.start()
    assert len(history()) == before
