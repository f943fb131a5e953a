"""One person on the register: any mark, and the reason."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.fact import Fact
from peergroups.gui.sessions.tile_model import mark_word
from peergroups.gui.sessions.visiting import Visiting
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.completer import Completer
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox
from peergroups.model.attendance import Mark
from peergroups.model.permissions import Action
from peergroups.store.queries import people
from peergroups.store.queries.sessions import RegisterEntry
from peergroups.usecases import attendance, merging

_MARKS: tuple[Mark | None, ...] = (*Mark, None)
_KEEP_AFTER = 400  # milliseconds without a key


class MorePane(Pane):
    """What "Mark with a reason" opens. A mark is kept at once, the reason while it is typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.person_id: UUID | None = None
        self.name = label("heading")
        self.fact = Fact()
        self.visiting = Visiting(desk, self, self.fact, self._show_visitor)
        self.marks = QButtonGroup(self)
        self.reason_caption = label("strong")
        self.reason = LineBox()
        self.reason_caption.setBuddy(self.reason)
        self.reason_hint = label("soft")
        self.really_caption = label("strong")
        self.really = LineBox()
        self.really_caption.setBuddy(self.really)
        self.known = Completer(self.really)
        self.done = buttons.primary(self._done, icon="check")
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.name)
        column.addWidget(self.fact)
        for at, _mark in enumerate(_MARKS):
            button = QRadioButton()
            self.marks.addButton(button, at)
            column.addWidget(button)
        for widget in (
            self.reason_caption, self.reason_hint, self.reason, self.really_caption, self.really,
        ):  # fmt: skip
            column.addWidget(widget)
        self.acts = [self.done]
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))
        self.marks.idClicked.connect(self._mark)
        self.reason.textEdited.connect(lambda _text: self._timer.start())
        self.reason.editingFinished.connect(self.keep)
        self.reason.returnPressed.connect(self._done)
        self.known.picked.connect(self._is_really)

    def retranslate(self) -> None:
        for at, mark in enumerate(_MARKS):
            word = mark_word(mark)
            self.marks.button(at).setText(word[:1].upper() + word[1:])
        self.reason_caption.setText(self.tr("Reason"))
        self.reason_hint.setText(self.tr("A few words, only if they help you next week."))
        self.reason.setMaximumWidth(round(640 * theme.scale()))
        self.really_caption.setText(self.tr("This person is really somebody known"))
        self.really.setAccessibleName(self.really_caption.text())
        self.really.setPlaceholderText(self.tr("Type the name, then choose"))
        self.really.setMaximumWidth(round(640 * theme.scale()))
        self.done.setText(self.tr("Back to the register"))

    def arrive(self, place: Place) -> None:
        self.person_id = UUID(place.text)
        self.fact.drop()
        self.reason.setText("")
        self.really.setText("")

    def reload(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        self.name.setText(entry.shown)
        self.known.offer(self._others)
        vault = self.desk.jobs.open_vault
        for widget in (self.really_caption, self.really):
            widget.setVisible(vault.may(Action.KEEP_PEOPLE))
        for widget in (self.reason_caption, self.reason_hint, self.reason):
            widget.setVisible(vault.may(Action.SEE_NOTES))
        self.marks.button(_MARKS.index(entry.mark)).setChecked(True)
        self.reason.setEnabled(entry.mark is not None)
        if not self._timer.isActive() and self.reason.text() != entry.reason:
            self.reason.setText(entry.reason)

    def leave(self) -> None:
        self.keep()

    def keep(self) -> None:
        """The reason as it stands."""
        self._timer.stop()
        entry, text = self._entry(), self.reason.text().strip()
        if (
            not self.desk.is_open
            or self.reason.isHidden()
            or entry is None
            or entry.mark is None
            or entry.reason == text
        ):
            return
        desk = self.desk
        if desk.jobs.did(self, attendance.set_reason, desk.id, entry.person_id, text):
            desk.read()

    def first(self) -> QWidget:
        return self.marks.button(max(self.marks.checkedId(), 0))

    def _mark(self, at: int) -> None:
        desk, entry, mark = self.desk, self._entry(), _MARKS[at]
        if entry is None or desk.register is None:
            return
        hidden = self.reason.isHidden()
        reason = None if hidden or mark is None else self.reason.text().strip()
        was = self.visiting.was(entry.person_id)
        is_back = desk.jobs.do(self, attendance.mark, desk.id, entry.person_id, mark, reason)
        if is_back is not None:
            desk.read()
            self.fact.drop()
            if is_back:
                self.visiting.ask(entry, was)
            desk.said.emit(desk.marked_text(entry.shown, mark, is_back=is_back))
        self.reload()

    def _show_visitor(self) -> None:
        """They are a guest of this session: the mark stays."""
        self.fact.drop()
        self.reload()
        self.first().setFocus()

    def _others(self) -> list[tuple[object, str]]:
        """Those of the register as it shows them, others as narrowly as any of their groups does."""
        register, level = self.desk.register, self.desk.session.identity
        everybody = (*register.entries, *register.leaders) if register is not None else ()
        here = {entry.person_id: entry.shown for entry in everybody}
        others = people.told_apart(self.desk.jobs.ask(people.person_names), level)
        return [(id_, here.get(id_) or shown) for id_, shown in others.items() if id_ != self.person_id]

    def _is_really(self, known_id: object) -> None:
        """The newcomer is made one with somebody known, whose record goes on."""
        desk = self.desk
        if not isinstance(known_id, UUID) or self.person_id is None:
            return
        if desk.jobs.did(self, merging.merge, known_id, self.person_id):
            self.person_id = known_id
            self.really.setText("")
            desk.read()
            self.reload()
            entry = self._entry()
            if entry is not None:
                desk.said.emit(self.tr("This is {name}").format(name=words.name_in(entry.shown)))
                desk.show_part("more", str(known_id))

    def _done(self) -> None:
        self.keep()
        self.desk.show_part("")

    def _entry(self) -> RegisterEntry | None:
        register = self.desk.register
        if register is None:
            return None
        everybody = (*register.entries, *register.leaders)
        return next((entry for entry in everybody if entry.person_id == self.person_id), None)
