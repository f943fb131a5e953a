"""What a text said before: a list with dates, one to look at, one to take back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.text import NoteBox
from peergroups.store.queries.handouts import VersionRow

_BEGINNING = 120  # letters of a version shown in the list


class Versions(QWidget):
    """`taken(version)` is called when one shall stand there again."""

    def __init__(self, taken: Callable[[VersionRow], object]) -> None:
        super().__init__()
        self._taken = taken
        self._known: Sequence[VersionRow] = ()
        self._looked: VersionRow | None = None
        self.lines = Section()
        self.text = NoteBox()
        self.text.setReadOnly(True)
        self.take = buttons.plain(lambda: self._take(self._looked), icon="rotate-ccw")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.lines)
        column.addWidget(self.text)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Earlier text"))
        self.take.setText(self.tr("Take this text back"))
        self.lines.set_heading(self.tr("Earlier texts"))
        self.show_known(self._known)

    def show_known(self, known: Sequence[VersionRow]) -> None:
        """The versions, the newest first."""
        self._known = known
        if self._looked not in known:
            self._looked = None
        self.lines.set_lines([self._line(number, version) for number, version in enumerate(known)])
        self.text.setVisible(self._looked is not None)
        self.take.setVisible(self._looked is not None)

    def _line(self, number: int, version: VersionRow) -> Line:
        local = clock.there(version.put_aside_at)
        when = language.format_day_time(local, i18n.spoken(), "long")
        beginning = " ".join(version.text.split())[:_BEGINNING]
        acts = (
            Act(
                (number, "look"),
                self.tr("Look at it"),
                self.tr("Look at the text until {when}").format(when=when),
                lambda: self._look(version),
                icon="eye",
            ),
            Act(
                (number, "take"),
                self.tr("Take back"),
                self.tr("Take back the text until {when}").format(when=when),
                lambda: self._take(version),
                icon="rotate-ccw",
            ),
        )
        return Line(self.tr("Until {when}").format(when=when), (version.title, beginning), acts)

    def _look(self, version: VersionRow) -> None:
        self._looked = version
        self.text.setPlainText(version.text)
        self.text.show()
        self.take.show()
        self.text.setFocus()

    def _take(self, version: VersionRow | None) -> None:
        if version is not None:
            self._taken(version)
