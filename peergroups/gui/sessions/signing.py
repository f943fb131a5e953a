"""Signing a note, and what a signed note looks like: closed, with what was added to it."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.store.queries.notes import NoteRow


class SignPanel(QWidget):
    """Who signs, what signing does, and the button. Whoever has no name yet is asked for one.

    `apart`: the button stands elsewhere, as the primary one of its page.
    """

    signed = Signal(str)  # the name typed; "" for whoever has one

    def __init__(self, desk: Desk, *, apart: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._caption = ""
        self.caption = label("strong")
        self.name = LineBox()
        self.name.setMaxLength(200)
        self.hint = label("soft")
        make = buttons.primary if apart else buttons.plain
        self.button = make(lambda: self.signed.emit(self.typed()), icon="badge-check")
        self.name.returnPressed.connect(self._on_enter)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.name)
        if not apart:
            flow.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (self.caption, self.hint, row):
            column.addWidget(widget)

    def set_texts(self, hint: str, button: str) -> None:
        self.hint.setText(hint)
        self.button.setText(button)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.show_signer()

    def show_signer(self) -> None:
        """By whom it will be signed: the account that is signed in."""
        vault = self.desk.jobs.vault
        known = vault.actor.name if vault is not None and vault.actor is not None else ""
        self.name.setVisible(not known)
        if known:
            self.caption.setText(self.tr("Signed by {name}").format(name=words.name_in(known)))
        else:
            self.caption.setText(self.tr("Signed by: you are asked for your name once"))

    def typed(self) -> str:
        return self.name.text().strip() if self.name.isVisibleTo(self) else ""

    def _on_enter(self) -> None:
        if self.typed():
            self.signed.emit(self.typed())

    @property
    def lacks_name(self) -> bool:
        return self.name.isVisibleTo(self) and not self.typed()


class SignedNote(QWidget):
    """The closed note with its additions, and a box for one more; `open` stands in the row of acts."""

    added = Signal(str, str)  # text, and the name typed

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._notes: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.INSIDE)
        self.open = buttons.plain(self.open_writing, icon="plus")
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        column.addLayout(self._column)
        column.addWidget(self._writing)
        self.sign.signed.connect(lambda author: self.added.emit(self.box.toPlainText(), author))

    def retranslate(self) -> None:
        self.open.setText(self.tr("Add to this note"))
        self.caption.setText(self.tr("What is to be added?"))
        self.box.setAccessibleName(self.tr("Addition to the note"))
        self.sign.set_texts(
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

    @property
    def is_writing(self) -> bool:
        return not self._writing.isHidden()

    def open_writing(self, text: str = "") -> None:
        """The box for one more; `text` was typed before."""
        if text:
            self.box.setPlainText(text)
        self.sign.show_signer()
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
