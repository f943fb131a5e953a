"""What a change of a series will do, in words, before it is made."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.core.i18n import translate
from peergroups.gui.groups import words
from peergroups.gui.style import theme
from peergroups.gui.widgets.labels import label
from peergroups.model.series import Touch
from peergroups.store.queries.series import SeriesSession
from peergroups.usecases.series import ChangeAhead

_FEW = 8  # sessions that stay, a line each; of more the number is said


class Ahead(QFrame):
    """How many sessions get the new time, go and are made; those that stay, each with the reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.sentence, self.staying, self.doubled = label("strong"), label("body"), label("body")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.sentence)
        column.addWidget(self.staying)
        column.addWidget(self.doubled)
        self._number = 0
        self.hide()

    def forms(self) -> tuple[str, ...]:
        """The same beside the button, ever shorter: there it is in view however far the page is scrolled."""
        if self.isHidden():
            return ("",)
        if self.sentence.isHidden():
            return (self.doubled.text(), self.tr("Two sessions at one hour"))
        return self.sentence.text(), self.tr("%n session(s) change", "", self._number)

    def show_new(self, ahead: ChangeAhead | None) -> None:
        """Of a series that is new there is nothing to say but where it meets another one; None hides it."""
        self.sentence.hide()
        self.staying.hide()
        self._show_doubled(ahead)
        self.setVisible(not self.doubled.isHidden())

    def show_change(self, ahead: ChangeAhead | None) -> None:
        """None hides it."""
        self.setVisible(ahead is not None)
        if ahead is None:
            return
        self.sentence.show()
        self._show_doubled(ahead)
        change, staying = ahead.change, ahead.staying
        parts = [
            self.tr("%n session(s) get the new time", "", len(ahead.retimed)) if ahead.retimed else "",
            self.tr("%n are added", "", len(change.made)) if change.made else "",
            self.tr("%n are no longer planned", "", len(change.goes)) if change.goes else "",
            self.tr("%n stay as they are", "", len(staying)) if staying else "",
        ]
        said = language.format_list([part for part in parts if part], i18n.spoken())
        self.sentence.setText(said or self.tr("Nothing changes."))
        self._number = len(ahead.retimed) + len(change.made) + len(change.goes)
        lines = [
            self.tr("{date}: no longer planned, another day takes its place").format(date=words.day_text(day))
            for day in ahead.before
        ]
        lines += [self._line(session) for session in staying[:_FEW]]
        rest = len(staying) - _FEW
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest))
        self.staying.setText("\n".join(lines))
        self.staying.setVisible(bool(lines))

    def _show_doubled(self, ahead: ChangeAhead | None) -> None:
        days = ahead.doubled if ahead is not None else []
        self.doubled.setVisible(bool(days))
        if not days:
            return
        few = [words.day_text(day) for day in days[:_FEW]]
        if len(days) > len(few):
            few.append(self.tr("%n more", "days, at the end of a list of them", len(days) - len(few)))
        text = self.tr("At that hour the group already meets on: {days}. There would be two sessions.")
        self.doubled.setText(i18n.filled(text, days=language.format_list(few, i18n.spoken())))

    def _line(self, session: SeriesSession) -> str:
        why = language.format_list([touch_text(touch) for touch in session.touches], i18n.spoken())
        return self.tr("{date}: {why}").format(date=words.day_text(session.day), why=why)


def touch_text(touch: Touch) -> str:
    """Why a session stays as it is."""
    return {
        Touch.HELD: translate("GroupWords", "held"),
        Touch.CANCELLED: translate("GroupWords", "cancelled"),
        Touch.NOT_HELD: translate("GroupWords", "did not happen"),
        Touch.MOVED: translate("GroupWords", "moved"),
        Touch.TOPIC: translate("GroupWords", "has a topic"),
        Touch.PLAN: translate("GroupWords", "has a plan"),
        Touch.NOTE: translate("GroupWords", "has a note or a follow-up"),
        Touch.MARKS: translate("GroupWords", "somebody is marked"),
        Touch.GUESTS: translate("GroupWords", "guests are counted"),
        Touch.PAPER: translate("GroupWords", "its sheet is printed"),
        Touch.PLACE: translate("GroupWords", "has a place of its own"),
        Touch.REMOVED: translate("GroupWords", "in the trash"),
    }[touch]
