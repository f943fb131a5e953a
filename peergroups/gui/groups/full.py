"""Where no place is free: the act is refused, says so, and is done all the same once somebody says yes."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError, RuleBroken
from peergroups.gui.core.i18n import translate
from peergroups.gui.widgets.notice import Notice

Act = Callable[[bool], object]
"""Does it; with True also beyond the places there are. Raises what is refused."""


class Full(Notice):
    """Hidden until an act finds no free place."""

    def __init__(self, refuse: Callable[[PeerGroupsError], object]) -> None:
        """`refuse` says every other reason."""
        super().__init__(lambda: self._attempt(over=True), role="warning")
        self._refuse = refuse
        self._act: Act = lambda _over: None
        self._done: Callable[[], object] = lambda: None
        self._number = 1
        self._worked: QWidget | None = None  # where the focus was before the question
        self.hide()

    def attempt(self, act: Act, done: Callable[[], object], number: int = 1) -> bool:
        """False where it was refused; `done` is called once it is done, now or after the yes. `number` of people."""
        self._act, self._done, self._number = act, done, number
        return self._attempt(over=False)

    def _attempt(self, *, over: bool) -> bool:
        self.hide()
        try:
            self._act(over)
        except RuleBroken as error:
            if error.code != "group.full":
                self._refuse(error)
                return False
            self._ask()
        except PeerGroupsError as error:
            self._refuse(error)
        else:
            if over and self._worked is not None and shiboken6.isValid(self._worked):
                self._worked.setFocus()
            self._done()
            return True
        return False

    def _ask(self) -> None:
        self._worked = self.window().focusWidget()
        if self._number == 1:
            texts = (
                translate("Full", "No place is free."),
                translate("Full", "One more than there are places"),
            )
        else:
            texts = (
                translate("Full", "There are not so many free places."),
                translate("Full", "More than there are places"),
            )
        self.show_now(*texts)  # the focus stays: a second Enter gives away no place that is not there
