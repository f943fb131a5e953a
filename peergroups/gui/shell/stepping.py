"""Undo and redo of the frame: what a step is about in words, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from peergroups.gui.core import i18n, messages

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.model.changes import Changes
    from peergroups.store.history import Step
    from peergroups.usecases.history import About

UNDO, REDO = "undo", "redo"
_NAMED = 2  # people; of more their number is said


class Stepping(QObject):
    """For one window.

    An act is what happens before Qt has its turn again: a work, and the fact said of it. Only that fact has the Undo
    of the work beside it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: dict[str, tuple[object, str, str]] = {}  # of each way: the step, the language, the words
        self._is_owed = False  # to the fact of long work, which cannot be undone before its end
        self._undo_of_act = ""  # what Undo takes back of a work that nothing was said about yet
        self._act = QTimer(self, singleShot=True, interval=0)
        self._act.timeout.connect(self._end_act)

    def step(self, way: str) -> Step | None:
        """What "undo" or "redo" would act on; None for nothing, and while something is written."""
        vault = self._window.jobs.vault
        if vault is None or self._window.jobs.is_writing:
            return None
        return vault.history.next_undo if way == UNDO else vault.history.next_redo

    def text(self, way: str) -> str:
        """The same in words, with names and place; "" for nothing."""
        step = self.step(way)
        if step is None:
            self._told.pop(way, None)
            return ""
        known = self._told.get(way)
        if known is None or known[0] is not step or known[1] != i18n.spoken():
            from peergroups.usecases import history

            about = history.about(self._window.jobs.open_vault, step)
            known = step, i18n.spoken(), self._words(about)
            self._told[way] = known
        return known[2]

    @property
    def is_acting(self) -> bool:
        """Whether the act goes on that did or said something."""
        return self._act.isActive()

    def did(self, changes: Changes) -> str:
        """A work was committed: what Undo takes back of it; "" for what cannot be undone."""
        self._act.start()
        self._is_owed = changes.undoable and self._window.jobs.is_writing
        self._undo_of_act = self.text(UNDO) if changes.undoable else ""
        return self._undo_of_act

    def said(self) -> str:
        """A fact is said: what stands beside it to be taken back."""
        self._act.start()
        undo, self._undo_of_act = self._undo_of_act, ""
        return undo

    def go_on(self) -> None:
        """Long work began or ended; what it says of what it did comes now."""
        if self._is_owed and not self._window.jobs.is_writing:
            self._act.start()
            self._is_owed, self._undo_of_act = False, self.text(UNDO)

    def forget(self) -> None:
        """For the lock."""
        self._told.clear()
        self._is_owed, self._undo_of_act = False, ""

    def undo(self) -> None:
        from peergroups.usecases import history

        self._go(UNDO, history.undo, history.undo_is_long, self.tr("Undone: {work}"))

    def redo(self) -> None:
        from peergroups.usecases import history

        self._go(REDO, history.redo, history.redo_is_long, self.tr("Done again: {work}"))

    def _go(
        self, way: str, verb: Callable[..., Changes], is_long: Callable[[Any], bool], sentence: str
    ) -> None:
        """A long step goes to the worker, and the bar shows how far it is."""
        window, what = self._window, self.text(way)
        if window.jobs.vault is None:
            return

        def told(changes: Changes) -> None:
            said = sentence.format(work=what or messages.label_text(changes.label))
            vault = window.jobs.vault
            if way == UNDO and vault is not None and vault.history.next_undo is None:
                said = self.tr(
                    "{done} Nothing more can be taken back.", "{done}: a fact with its full stop"
                ).format(done=said if said.endswith(".") else f"{said}.")
            window.bar.say(said)

        if is_long(window.jobs.vault):
            window.jobs.start(verb, owner=window, done=told, failed=window.refuse)
        elif (changes := window.jobs.do(window, verb)) is not None:
            told(changes)

    def _end_act(self) -> None:
        """What is said from here on is about something else."""
        self._undo_of_act = ""

    def _words(self, about: About) -> str:
        """What the step is about: the work, people by name, their group."""
        names = [i18n.isolated(name) for name in about.names if name]
        what = messages.label_text(about.label)
        if about.is_mark and names:
            if about.mark is None:
                what = self.tr("{name} not marked").format(name=names[0])
            else:
                mark = messages.word(about.mark)
                what = self.tr("{name} {mark}", "such as: José present").format(name=names[0], mark=mark)
        elif 0 < len(names) <= _NAMED:
            from peergroups.base import language

            listed = language.format_list(names, i18n.spoken())
            what = self.tr("{work}: {names}").format(work=what, names=listed)
        elif names:
            what = self.tr("{work}: %n person(s)", "", len(names)).format(work=what)
        if not about.group:
            return what
        return self.tr("{what}, {group}").format(what=what, group=i18n.isolated(about.group))
