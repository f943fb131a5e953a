"""Signing a note, and what a signed note looks like: closed, with what was added to it."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import NoteBox
from peergroups.model.groups import GONE, LEADING
from peergroups.store.queries import groups
from peergroups.store.queries.notes import NoteRow
from peergroups.usecases import notes


class Author(QComboBox):
    """Those who lead the group, or any name typed; whoever signed last is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)

    def offer(self, desk: Desk) -> None:
        """Fills it for the desk's group, once; a name half typed stays."""
        if self.currentText().strip():
            return
        group_id = desk.session.group_id
        members = desk.jobs.ask(groups.members, group_id)
        leading = [one for one in members if one.role in LEADING and one.status not in GONE]
        names = [f"{one.name} {one.family_name}".strip() for one in leading]
        last = desk.look(notes.last_author, group_id)
        self.clear()
        self.addItems(names if not last or last in names else [last, *names])
        self.setCurrentText(last or (names[0] if names else ""))

    def name(self) -> str:
        return self.currentText().strip()

    def forget(self) -> None:
        self.clear()
        self.setEditText("")


class SignPanel(QWidget):
    """Who signs, what signing does, and the button."""

    signed = Signal(str)  # the author

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.caption = label("strong")
        self.author = Author()
        self.caption.setBuddy(self.author)
        self.hint = label("soft")
        self.button = buttons.plain(lambda: self.signed.emit(self.author.name()), icon="badge-check")
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.author)
        flow.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (self.caption, self.hint, row):
            column.addWidget(widget)

    def set_texts(self, caption: str, hint: str, button: str) -> None:
        self.caption.setText(caption)
        self.hint.setText(hint)
        self.button.setText(button)
        self.author.setAccessibleName(caption)


class SignedNote(QWidget):
    """The closed note with its additions, and a box for one more."""

    added = Signal(str, str)  # text, author

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._notes: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.INSIDE)
        self.open = buttons.plain(self._open, icon="plus")
        self.caption = label("strong")
        self.box = NoteBox()
        self.caption.setBuddy(self.box)
        self.sign = SignPanel(desk)
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        for widget in (self.caption, self.box, self.sign):
            writing.addWidget(widget)
        self._writing.hide()
        row = QWidget()
        FlowLayout(row).addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        column.addLayout(self._column)
        column.addWidget(row)
        column.addWidget(self._writing)
        self.sign.signed.connect(lambda author: self.added.emit(self.box.toPlainText(), author))

    def retranslate(self) -> None:
        self.open.setText(self.tr("Add to this note"))
        self.caption.setText(self.tr("What is to be added?"))
        self.box.setAccessibleName(self.tr("Addition to the note"))
        self.sign.set_texts(
            self.tr("Signed by"),
            self.tr("An addition is signed at once, with the day and time."),
            self.tr("Sign the addition"),
        )

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """The signed note first, then what was added, each with who signed it when."""
        for widget in self._notes:
            self._column.removeWidget(widget)
            widget.deleteLater()
        self._notes = [self._card(row) for row in rows]
        for widget in self._notes:
            self._column.addWidget(widget)

    def close_writing(self) -> None:
        """The addition is kept."""
        self.box.setPlainText("")
        self._writing.hide()
        self.open.show()

    def _open(self) -> None:
        self.sign.author.offer(self.desk)
        self._writing.show()
        self.open.hide()
        self.box.setFocus()

    def _card(self, row: NoteRow) -> Card:
        card = Card()
        card.body.addWidget(label("body", row.text))
        card.body.addWidget(label("soft", self._signature(row)))
        return card

    def _signature(self, row: NoteRow) -> str:
        assert row.signed_at is not None
        local = row.signed_at.astimezone(ZoneInfo(self.desk.session.zone))
        when = language.format_day_time(local, i18n.spoken(), "long")
        if row.adds_to is not None:
            text = self.tr("Added by {name}, {when}") if row.author else self.tr("Added, {when}")
        else:
            text = self.tr("Signed by {name}, {when}") if row.author else self.tr("Signed, {when}")
        return text.format(name=words.name_in(row.author), when=when)
