"""What goes wrong while nobody looks: what nobody caught, what Qt complains of, and an event loop that stands still.

How a pause is judged: by what the window's thread did in it, so that a busy computer is no fault of the program. Of the
time between two beats of a timer, all that the program's own threads stood in the queue for a processor is taken off
(Linux counts it); what remains is computing, or being blocked by a lock, a disk, another process. It is never less than
the processor time of the window's thread alone. Where nobody counts the queue, the lesser of wall and processor time of
the whole program is taken. Where the same sum takes longer just after it than at the best of times, because another
program shares the core, the pause counts by that much less. What the hand that types and clicks does by itself is not
looked at. While a sentence says what is waited for, as the door does while a vault opens, a second is no fault.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

from peergroups.app import _Faults
from peergroups.base.errors import PeerGroupsError
from peergroups.gui.shell.main_window import MainWindow

LONGEST, NAMED = 0.3, 1.0  # seconds the event loop may stand still; while it says what for
_EVERY = 0.02
_SUM = 40_000  # numbers: two or three milliseconds
_DEPTH = 16  # frames of a stack
_TASKS = Path("/proc/self/task")
_HARMLESS = (
    "propagateSizeHints",
    "XKB",
    "xkbcommon",
    "QPrinter",
    "portal",
)  # of the screen, not of the window


@dataclass(frozen=True, slots=True)
class _Clocks:
    """In seconds: the wall's, of the window's thread, of all threads, and what these stood in the queue."""

    wall: float
    own: float
    all_threads: float
    queued: float | None

    @classmethod
    def read(cls) -> _Clocks:
        return cls(time.monotonic(), time.thread_time(), time.process_time(), _queued())

    def until(self, now: _Clocks) -> float:
        """How long the window's thread was at something of its own between the two."""
        wall, own = now.wall - self.wall, now.own - self.own
        if self.queued is None or now.queued is None:
            return max(own, min(wall, now.all_threads - self.all_threads))
        return max(own, wall - max(0.0, now.queued - self.queued))


def _queued() -> float | None:
    try:
        told = [(task / "schedstat").read_text().split() for task in _TASKS.iterdir()]
    except OSError:
        return None  # not on this system, or a thread has just ended
    return sum(int(fields[1]) for fields in told if len(fields) > 1) / 1e9


def _pace() -> float:
    """Seconds of processor time for the same sum."""
    took = []
    for _ in range(5):
        began = time.thread_time()
        sum(range(_SUM))
        took.append(time.thread_time() - began)
    return sorted(took)[2]


class Watch(QObject):
    """Keeps every fault in `faults` and every pause in `pauses`, in words, and the worst pause in seconds.

    `doing` says what was being done, for the words; `names_it` whether the window says so. Only within `looking` pauses
    count.
    """

    def __init__(
        self, window: MainWindow, doing: Callable[[], str], names_it: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.pauses: list[str] = []  # those that were too long, with the stacks that made them
        self.worst = 0.0
        self._doing, self._names_it = doing, names_it
        self._named = False  # it said so when the pause began
        self._usual = _Faults(window)
        self._main = threading.get_ident()
        self._is_over = threading.Event()
        self._looks = False
        self._began = time.monotonic()
        self._clocks = _Clocks.read()
        self._best = min(_pace() for _ in range(10))
        self._stacks: Counter[str] = Counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._thread = threading.Thread(target=self._look, name="watch", daemon=True)

    def beat(self) -> None:
        """The event loop runs: what was between the last time and now was one pause."""
        now = _Clocks.read()
        lasted = self._clocks.until(now)
        if lasted > LONGEST:
            pace = _pace()
            self._best = min(self._best, pace)
            lasted *= self._best / pace
            now = _Clocks.read()
        if self._looks:
            self.worst = max(self.worst, lasted)
            if lasted > (NAMED if self._named else LONGEST):
                self._tell(lasted)
        self._named = self._names_it()
        self._clocks, self._began = now, now.wall
        self._stacks = Counter()

    @contextmanager
    def looking(self) -> Iterator[None]:
        """The event loop runs meanwhile, and nothing else in its thread."""
        before = self._looks
        self._named = self._names_it()
        self._clocks, self._began = _Clocks.read(), time.monotonic()
        self._looks = True
        try:
            yield
        finally:
            self.beat()
            self._looks = before

    @contextmanager
    def on_duty(self) -> Iterator[None]:
        hook, messages = sys.excepthook, qInstallMessageHandler(self._on_message)
        sys.excepthook = self._catch
        self._timer.start(round(_EVERY * 1000))
        self._thread.start()
        try:
            yield
        finally:
            self._is_over.set()
            self._thread.join()
            self._timer.stop()
            sys.excepthook = hook
            qInstallMessageHandler(messages)

    def _tell(self, lasted: float) -> None:
        stacks = "\n".join(f"seen {times} times:\n{stack}" for stack, times in self._stacks.most_common(3))
        self.pauses.append(f"the window stood still for {lasted:.2f} s: {self._doing()}\n{stacks}")

    def _look(self) -> None:
        """Sees from another thread what the window does whenever it stands still for long."""
        while not self._is_over.wait(_EVERY):
            if not self._looks or time.monotonic() - self._began < LONGEST / 3:
                continue
            frame = sys._current_frames().get(self._main)
            if frame is not None:
                self._stacks["".join(traceback.format_stack(frame)[-_DEPTH:])] += 1
            del frame  # with it the pages it is about would stay

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As the program does, which says what somebody can mend; the rest is a fault."""
        if not isinstance(error, PeerGroupsError):
            self.faults.append("".join(traceback.format_exception(kind, error, trace)))
        self._usual.catch(kind, error, trace)

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or any(word in text for word in _HARMLESS):
            return
        self.faults.append(f"Qt: {text}\n" + "".join(traceback.format_stack()[-8:]))
