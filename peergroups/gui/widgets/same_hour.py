"""That a group would have two sessions at one hour: said while a day is chosen, before there are two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.labels import PlainLabel
from peergroups.usecases import schedules


class SameHour(PlainLabel):
    """Hidden where the hour is free."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("role", "strong")
        self.setWordWrap(True)
        self._jobs = jobs
        self.hide()

    def look(self, group_id: UUID | None, values: Mapping[str, Any], *, but: UUID | None = None) -> None:
        """`values` are those of a form with a day, an hour and minutes; `but` is the session that they are of."""
        day, at, minutes = values["day"], values["at"], values["minutes"]
        is_taken = group_id is not None and schedules.at_that_hour(
            self._jobs.open_vault, group_id, day, at, minutes, but=but
        )
        text = translate(
            "SameHour", "At that hour the group already meets on {day}. There would be two sessions."
        )
        self.setText(i18n.filled(text, day=language.format_date(day, i18n.spoken(), "full")))
        self.setVisible(is_taken)

    def before(self, act: Callable[[], object]) -> None:
        """Acts, where the hour is taken after a yes."""
        if self.isHidden():
            act()
        else:
            ask(self, self.text(), act)


def ask(parent: QWidget, sentence: str, act: Callable[[], object]) -> None:
    """Whether two sessions at one hour are meant. `sentence` says on which days."""
    Question(parent, act).ask(
        translate("SameHour", "Two sessions at one hour?"),
        sentence,
        yes=translate("SameHour", "Have both"),
        no=translate("SameHour", "Choose another time"),
    )
