"""What was made in a thread beside the window is whole when its work is done: a CRS above all."""

from __future__ import annotations

import threading

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QThreadPool

from terrapatch.plugin.background.lasting_threads import keep_task_threads, run_in_thread
from terrapatch.plugin.background.latest_work import LatestWork

# of no authority: nothing else has made it before
WKT = QgsCoordinateReferenceSystem.fromProj("+proj=lcc +lat_1=11 +lat_2=23 +lon_0=7.5 +datum=WGS84").toWkt()
SECONDS = 120


def task_pool():
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


def test_a_crs_outlives_the_work_that_made_it(qtbot):
    wkt = WKT.replace("7.5", "8.25")
    made = []
    work = LatestWork(lambda text: QgsCoordinateReferenceSystem.fromWkt(text), "test")
    work.answered.connect(made.append)
    work.ask(wkt)
    qtbot.waitUntil(lambda: bool(made), timeout=SECONDS * 1000)
    crs = QgsCoordinateReferenceSystem(made.pop())
    assert crs.toProj()  # as soon as another thread has looked at it, QGIS's cache keeps what is lost
    work.end()
    assert "8.25" in crs.toWkt()
    assert "8.25" in QgsCoordinateReferenceSystem.fromWkt(wkt).toWkt()


def test_the_plugin_lets_no_thread_of_a_task_end():
    pool = task_pool()
    pool.setExpiryTimeout(30_000)
    keep_task_threads()
    assert pool.expiryTimeout() == -1


def test_a_thread_is_lent_again():
    threads = []
    for _ in range(3):
        ended = run_in_thread(lambda: threads.append(threading.current_thread()), "test-lent")
        assert ended.wait(SECONDS)
    assert len(set(threads)) == 1
    assert threads[0].name == "test-lent"
    assert threads[0].is_alive()


def test_works_at_one_time_have_threads_of_their_own():
    both = threading.Barrier(2, timeout=SECONDS)
    ended = [run_in_thread(both.wait, f"test-{number}") for number in range(2)]
    assert all(one.wait(SECONDS) for one in ended)
    assert not both.broken
