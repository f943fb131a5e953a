"""Notes about a person: written, kept while one types, signed, and added to."""

from __future__ import annotations

from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import Later, PeerGroupsError
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.tabs import Tab
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.store.queries import notes as queries
from peergroups.store.queries import organisation
from peergroups.store.queries.notes import NoteRow
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import notes

_PAUSE = 400  # milliseconds without a key, then the note is kept
_MOST = 50  # notes shown


class NotesTab(Tab[PersonRow]):
    """The box is one note: a new one, an unsigned one being changed, or an addition to a signed one."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._note: NoteRow | None = None  # the unsigned one in the box
        self._adds_to: NoteRow | None = None
        self.caption, self.hint = label("strong"), label("soft")
        self.box = NoteBox()
        self.caption.setBuddy(self.box)
        self.author_caption = label("strong", wrap=False)
        self.author = LineBox()
        self.author_caption.setBuddy(self.author)
        self.sign = buttons.plain(self._sign, icon="badge-check")
        self.new = buttons.plain(self._new, icon="plus")
        holder = QWidget()
        row = FlowLayout(holder)
        for part in (self.author_caption, self.author, self.sign, self.new):
            row.addWidget(part)
        self.earlier = label("heading")
        self.cards = QVBoxLayout()
        self.cards.setSpacing(theme.INSIDE)
        for widget in (self.caption, self.hint, self.box, holder, self.earlier):
            self.column.addWidget(widget)
        self.column.addLayout(self.cards)
        self.column.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._keep)
        self.box.textChanged.connect(self._timer.start)
        self.box.left.connect(self._keep)

    def first(self) -> QWidget | None:
        return self.box

    def retranslate(self) -> None:
        self.hint.setText(
            self.tr("Kept as you type. Write what helps next time, and nothing you would not read to them.")
        )
        self.box.setAccessibleName(self.tr("Note about this person"))
        self.author_caption.setText(self.tr("Your name"))
        self.author.setAccessibleName(self.tr("Your name"))
        self.sign.setText(self.tr("Sign the note"))
        self.new.setText(self.tr("Another note"))
        self.earlier.setText(self.tr("Earlier notes"))

    def reload(self) -> None:
        before, row = self.row, self.take()
        if before is None or before.id != row.id:
            self._start()
        rows = self.jobs.ask(queries.of_person, row.id)
        self._follow(rows)
        self._show_cards([note for note in rows if self._note is None or note.id != self._note.id])
        self._show_caption()
        self._show_signer()

    def leave(self) -> None:
        """An addition that was not signed is kept as a note of its own."""
        if self._adds_to is not None and self.box.toPlainText().strip():
            self._adds_to = None
        self._keep()

    def half_typed(self) -> HalfTyped | None:
        """An addition is kept when it is signed; the rest by now."""
        text = self.box.toPlainText()
        if self.row is None or self._adds_to is None or not text.strip():
            return None
        if self.jobs.ask(queries.note, self._adds_to.id) is None:
            return None  # erased meanwhile
        return Place(places.PERSON, self.row.id, "notes"), {"addition": text, "adds_to": self._adds_to.id}

    def take_back(self, values: dict[str, object]) -> None:
        id_ = values.get("adds_to")
        if "addition" not in values or not isinstance(id_, UUID):
            return
        self._adds_to = self.jobs.ask(queries.note, id_)
        self._put(str(values["addition"]))
        self._show_caption()
        if self._adds_to is None:  # it is not there any more: a note of its own
            self._timer.start()

    def _show_signer(self) -> None:
        """The account signs; one without a name is asked for it once."""
        actor = self.jobs.open_vault.actor
        known = actor.name if actor is not None else ""
        for widget in (self.author_caption, self.author):
            widget.setVisible(not known)
        text = self.tr("Sign the note as {name}").format(name=i18n.isolated(known))
        self.sign.setText(text if known else self.tr("Sign the note"))

    def _start(self) -> None:
        self._note = self._adds_to = None
        self._put("")

    def _put(self, text: str) -> None:
        before = self.box.blockSignals(True)
        self.box.setPlainText(text)
        self.box.blockSignals(before)
        self._timer.stop()

    def _follow(self, rows: list[NoteRow]) -> None:
        """After Undo the box shows what is kept; a text being typed is left alone."""
        if self._note is None:
            return
        kept = next((note for note in rows if note.id == self._note.id), None)
        if kept is None or kept.signed_at is not None:
            self._start()
        elif self.box.toPlainText() == self._note.text != kept.text:
            self._put(kept.text)
        if kept is not None and self._note is not None:
            self._note = kept

    def _keep(self) -> None:
        self._timer.stop()
        text, person = self.box.toPlainText(), self.row
        if person is None or self._adds_to is not None:
            return
        if text == (self._note.text if self._note else "") or (self._note is None and not text.strip()):
            return
        if self._note is None:
            self._begin(person.id, text)
        elif self.jobs.did(self, notes.rewrite, self._note.id, text):
            self._note = self.jobs.ask(queries.note, self._note.id)

    def _begin(self, person_id: UUID, text: str) -> None:
        """A new note; one that is written later is out of these hands."""
        try:
            note_id = self.jobs.write(self, notes.write_about_person, person_id, text)
        except PeerGroupsError as error:
            self.refuse(error)
            if isinstance(error, Later):
                self._start()
        else:
            self._note = self.jobs.ask(queries.note, note_id)
            self.reload()

    def _sign(self) -> None:
        author = self.author.text().strip()
        if not author and self.author.isVisibleTo(self):
            self.author.setFocus()
            self.page.advised.emit(self.tr("Who signs? Type a name first."))
            return
        self._keep()
        if self._adds_to is not None:
            signed = self.jobs.did(self, notes.add_to, self._adds_to.id, self.box.toPlainText(), author)
        elif self._note is not None:
            signed = self.jobs.did(self, notes.sign, self._note.id, author)
        else:
            self.page.advised.emit(self.tr("The note is empty. Write a word or two first."))
            return
        if not signed:
            return
        self._start()
        self._again()
        name = self.row.shown if self.row is not None else ""
        text = self.tr("The note about {name} is signed. It can be added to, not changed.")
        self.page.say(text.format(name=i18n.isolated(name)))

    def _new(self) -> None:
        self._keep()
        self._start()
        self._again()
        self.box.setFocus()

    def _again(self) -> None:
        if self.row is not None:
            self.reload()

    def _take(self, note: NoteRow) -> None:
        """Puts a note in the box: an unsigned one to change it, a signed one to add to it."""
        self._keep()
        self._start()
        if note.signed_at is None:
            self._note = note
            self._put(note.text)
        else:
            self._adds_to = note
        self._again()
        self.box.setFocus()

    def _show_caption(self) -> None:
        assert self.row is not None
        if self._adds_to is not None:
            text = self.tr("Add to the note of {date}").format(date=_written(self._adds_to, self._zone()))
        elif self._note is not None:
            text = self.tr("Note of {date}").format(date=_written(self._note, self._zone()))
        else:
            text = self.tr("Write a note about {name}").format(name=i18n.on_a_button(self.row.name))
        self.caption.setText(text)
        self.new.setVisible(self._note is not None or self._adds_to is not None)

    def _show_cards(self, rows: list[NoteRow]) -> None:
        while self.cards.count():
            item = self.cards.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.earlier.setVisible(bool(rows))
        for note in rows[:_MOST]:
            self.cards.addWidget(self._card(note))

    def _card(self, note: NoteRow) -> Card:
        card = Card()
        when = _written(note, self._zone())
        if note.signed_at is not None:
            head = self.tr("{date}, signed by {name}").format(date=when, name=note.author)
            word, spoken = self.tr("Add to this note"), self.tr("Add to the note of {date}")
        else:
            head = self.tr("{date}, not signed").format(date=when)
            word, spoken = self.tr("Change this note"), self.tr("Change the note of {date}")
        row = QHBoxLayout()
        row.addWidget(label("soft", head), 1)
        change = buttons.plain(lambda: self._take(note), icon="pencil")
        change.setText(word)
        change.setAccessibleName(spoken.format(date=when))
        row.addWidget(change)
        if note.signed_at is None:
            away = buttons.plain(lambda: self._put_away(note), icon="trash-2")
            away.setText(self.tr("Into the trash"))
            away.setAccessibleName(self.tr("Into the trash: the note of {date}").format(date=when))
            row.addWidget(away)
        card.body.addLayout(row)
        card.body.addWidget(label("body", note.text))
        return card

    def _put_away(self, note: NoteRow) -> None:
        if self.jobs.did(self, notes.remove, note.id):
            self._again()
            self.box.setFocus()
            when = _written(note, self._zone())
            self.page.say(self.tr("The note of {date} is in the trash.").format(date=when))

    def _zone(self) -> ZoneInfo:
        kept = self.jobs.ask(organisation.organisation)
        return ZoneInfo(kept.zone if kept else "UTC")


def _written(note: NoteRow, zone: ZoneInfo) -> str:
    return language.format_date(note.created_at.astimezone(zone).date(), i18n.spoken())
