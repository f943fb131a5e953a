"""The note of a session, or the debrief after it: a few headings, kept while it is typed, signed, added to."""

from __future__ import annotations

from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.promises import Promises
from peergroups.gui.sessions.signing import SignedNote, SignPanel
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import NoteBox
from peergroups.model.notes import NoteKind
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries.notes import NoteRow, VersionRow
from peergroups.usecases import notes

_SIDE = 17  # em of what stands beside the note
_NO_LIMIT = (1 << 24) - 1  # Qt's own
_KEEP_AFTER = 400  # milliseconds without a key
_TEMPLATE = "session"  # the name kept with a note that began with the four headings


class NotePane(Pane):
    """Everything typed is in the vault 0.4 seconds later, and at once when somebody leaves."""

    def __init__(self, desk: Desk, kind: NoteKind = NoteKind.GROUP) -> None:
        super().__init__(desk)
        self.kind = kind
        self._begun = ""  # headings of one's own that it begins with, until something is typed
        self._note: NoteRow | None = None
        self._kept = ""  # what the vault holds, or the bare template
        self._fills = True
        self.box = NoteBox()
        self.warning = Notice(role="warning")
        self.follow_up = buttons.plain(self._add_follow_up, icon="phone-call")
        self.earlier = buttons.plain(self._show_versions, icon="history")
        self.away = buttons.plain(self._put_away, icon="trash-2")
        self.promises = Promises(desk)
        self.sign = SignPanel(desk, apart=True)
        self.signed = SignedNote(desk)
        self.versions = QWidget()
        self.templates = buttons.plain(lambda: desk.show_part("templates", kind.value), icon="file-text")
        other = "debrief" if kind is NoteKind.GROUP else "note"
        self.other = buttons.plain(lambda: desk.show_part(other), icon="notebook-pen")
        self.done = buttons.plain(lambda: desk.show_part(""))
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._build()
        self._timer.timeout.connect(self.keep)
        self.box.textChanged.connect(self._typed)
        self.box.left.connect(self.keep)
        self.sign.signed.connect(self._sign)
        self.signed.added.connect(self._add_to)

    def retranslate(self) -> None:
        is_debrief = self.kind is NoteKind.DEBRIEF
        self.box.setAccessibleName(self.tr("Debrief") if is_debrief else self.tr("Group note"))
        self.templates.setText(self.tr("Templates"))
        self.other.setText(self.tr("Group note") if is_debrief else self.tr("Debrief"))
        self.follow_up.setText(self.tr("Make this line a follow-up (F4)"))
        self.done.setText(self.tr("Back to the register"))
        self.away.setText(self.tr("Into the trash"))
        self.away.setAccessibleName(self.tr("The note into the trash"))
        self.sign.set_texts(
            self.tr("Signing closes the note: from then on it can only be added to."),
            self.tr("Sign the note"),
        )
        self.promises.retranslate()
        self.signed.retranslate()

    @property
    def written(self) -> str:
        """What stands in the note of the session at hand, as far as it was opened."""
        return self.box.toPlainText() if self._of == self.desk.id else ""

    def begin_with(self, headings: str) -> None:
        """Where nothing is written yet; else they come below what is."""
        desk = self.desk
        found = desk.jobs.ask(note_queries.of_session, desk.id, self.kind)
        written = [row.text.rstrip() for row in found if row.adds_to is None and row.text]
        if written:
            text = f"{written[-1]}\n\n\n{headings}"
            desk.jobs.did(self, notes.write_for_session, desk.id, text, kind=self.kind)
        else:
            self._of, self._begun = desk.id, headings

    def arrive(self, _place: Place) -> None:
        if self.desk.id != self._of:
            self._of, self._begun = self.desk.id, ""
        self._fills = True
        self.promises.forget()
        self.signed.close_writing()
        self.versions.hide()

    def reload(self) -> None:
        found = self.desk.jobs.ask(note_queries.of_session, self.desk.id, self.kind)
        own = [row for row in found if row.adds_to is None]
        self._note = own[-1] if own else None
        closed = self._note is not None and self._note.signed_at is not None
        for widget in (self._writing, self.sign):
            widget.setVisible(not closed)
        self.signed.setVisible(closed)
        if closed:
            self.warning.hide()
            self.signed.show_notes(found)
        else:
            self._fill()
            self.sign.show_signer()
        count = self._note.versions if self._note is not None else 0
        self._show_acts()
        self.earlier.setText(
            self.desk.counted(
                self.tr("{number, plural, one {# earlier version} other {# earlier versions}}"), count
            )
        )
        self.promises.reload()

    def fit(self, measure: Measure) -> None:
        """What comes of the note stands beside it where there is room, else below."""
        beside = measure.width >= Width.WORDS and not measure.low
        way = QBoxLayout.Direction
        self._across.setDirection(way.LeftToRight if beside else way.TopToBottom)
        side = round(_SIDE * theme.em())
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else _NO_LIMIT)
        self._show_acts()
        self._fit_box()

    _of: UUID | None = None  # the session that the headings are for

    def count(self) -> tuple[str, ...]:
        if not self._is_open():
            return ("",)
        kept = self.tr("Kept while you type.")
        if self.kind is NoteKind.DEBRIEF:
            return self.tr("How it was for those who lead. It is kept while you type."), kept, ""
        return self.tr("About the evening, not about persons. It is kept while you type."), kept, ""

    def _show_acts(self) -> None:
        """Those of the row below the page that there is something to do for."""
        is_open = self._is_open()
        self.follow_up.setVisible(is_open)
        self.sign.button.setVisible(is_open)
        self.signed.open.setVisible(not is_open and not self.signed.is_writing)
        self.earlier.setVisible(self._note is not None and bool(self._note.versions))
        self.away.setVisible(self._note is not None and is_open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:  # of what is seen of the page
            self._fit_box()
        return super().eventFilter(watched, event)

    def _fit_box(self) -> None:
        """The note fills what is seen of the page at least; the rest is scrolled to."""
        self._writing.setMinimumHeight(max(0, self._area.viewport().height() - 2 * theme.GRID))

    def leave(self) -> None:
        self.keep()

    def half_typed(self) -> HalfTyped | None:
        """An addition is kept when it is signed; the rest by now."""
        text = self.signed.box.toPlainText()
        if not self.desk.is_open or not self.signed.is_writing or not text.strip():
            return None
        part = "debrief" if self.kind is NoteKind.DEBRIEF else "note"
        return Place(places.SESSION, self.desk.id, part), {"addition": text}

    def take_back(self, values: dict[str, object]) -> None:
        if "addition" in values and not self._is_open():
            self.signed.open_writing(str(values["addition"]))

    def keep(self) -> None:
        """What stands in the box is in the vault now, unless it is too long or only the bare headings."""
        self._timer.stop()
        text = self.box.toPlainText()
        if self._fills or not self.desk.is_open or not self._is_open() or text == self._kept:
            return
        try:
            self.desk.jobs.write(
                self, notes.write_for_session, self.desk.id, text, kind=self.kind, template=_TEMPLATE
            )
        except Busy:
            self._timer.start()  # a long job writes; once more when it may be over
            return
        except PeerGroupsError as error:
            self.warning.show_now(messages.sentence(error))
            return
        self._kept = text
        if self._note is None:
            self.reload()  # there is one now, and more to do with it
        self._warn(text)

    def first(self) -> QWidget:
        return self.box if self._is_open() else self.signed.open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and not event.modifiers() and self._is_open():
            self._add_follow_up()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.acts = [self.follow_up, self.signed.open, self.sign.button]
        self.lesser = [self.done, self.other, self.templates, self.earlier, self.away]
        self._writing, self._side = QWidget(), QWidget()
        for holder, parts in (
            (self._writing, (self.box,)),
            (self._side, (self.promises, self.sign)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.INSIDE)
            for part in parts:
                column.addWidget(part, int(part is self.box))
        self._side_end().addStretch(1)
        self._versions = QVBoxLayout(self.versions)
        self._versions.setContentsMargins(0, 0, 0, 0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(theme.BETWEEN)
        self._across.addWidget(self._writing, 1)
        self._across.addWidget(self._side)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        column.addLayout(self._across)
        column.addWidget(self.signed)
        column.addWidget(self.versions)
        column.addStretch(0)
        self.warning.hide()
        self._area = scrolled(column)
        self._area.viewport().installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.warning)  # in view however long the note is

    def _side_end(self) -> QVBoxLayout:
        layout = self._side.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _is_open(self) -> bool:
        return self._note is None or self._note.signed_at is None

    def _template(self) -> str:
        if self._begun:
            return self._begun
        headings: tuple[str, ...] = (
            self.tr("How we are now"),
            self.tr("What we did well"),
            self.tr("What was hard for us"),
            self.tr("What we do next time"),
        )
        if self.kind is NoteKind.DEBRIEF:
            return "\n\n\n".join(headings) + "\n"
        headings = (
            self.tr("What we did"),
            self.tr("What went well"),
            self.tr("Strengths we saw"),
            self.tr("What to follow up"),
        )
        return "\n\n\n".join(headings) + "\n"

    def _fill(self) -> None:
        """The vault's text into the box; what is being typed stays, and so does the cursor."""
        text = self._note.text if self._note is not None and self._note.text else self._template()
        if not self._fills and (self._timer.isActive() or text == self.box.toPlainText()):
            return
        at = self.box.textCursor().position() if not self._fills else self._first_gap(text)
        before = self.box.blockSignals(True)
        self.box.setPlainText(text)
        self.box.blockSignals(before)
        cursor = self.box.textCursor()
        cursor.setPosition(min(at, self.box.document().characterCount() - 1))
        self.box.setTextCursor(cursor)
        self._kept, self._fills = text, False
        self._warn(text)

    def _first_gap(self, text: str) -> int:
        """Where writing begins: below the first heading of the bare template, else at the end."""
        return text.find("\n") + 1 if text == self._template() else len(text)

    def _typed(self) -> None:
        self._timer.start()

    def _warn(self, text: str) -> None:
        """Says whose name stands in a note that all who lead can read."""
        named = [name for name in self.desk.look(notes.participants_named, self.desk.id, text) if name]
        if not named:
            self.warning.hide()
            return
        names = self.tr(", ", "between names").join(map(words.name_in, named))
        sentence = self.tr("A group note does without names. Named here: {names}").format(names=names)
        if self.warning.isHidden() or self.warning.sentence.text() != sentence:
            self.warning.show_now(sentence)

    def _add_follow_up(self) -> None:
        self.keep()
        line = state.promise_in(self.box.textCursor().block().text())
        self.promises.add("" if line in self._template().splitlines() else line)

    def _sign(self, name: str) -> None:
        self.keep()
        if self._note is None:
            self.reload()
        if self._note is None or self._kept.split() == self._template().split():
            self.desk.advised.emit(self.tr("The note is empty. Write a word or two first."))
            self.box.setFocus()
        elif self.sign.lacks_name:
            self.desk.advised.emit(self.tr("Type your name first."))
            self.sign.name.setFocus()
        elif self._kept == self.box.toPlainText() and self.desk.jobs.did(
            self, notes.sign, self._note.id, name
        ):
            self.reload()
            self.signed.open.setFocus()
            self._say_of_note(self.tr("The note of {group}, {day}, is signed. It can be added to."))

    def _add_to(self, text: str, name: str) -> None:
        if self.signed.sign.lacks_name:
            self.desk.advised.emit(self.tr("Type your name first."))
            self.signed.sign.name.setFocus()
        elif self._note is not None and self.desk.jobs.did(
            self, notes.add_to, self._note.id, text.strip(), name
        ):
            self.signed.close_writing()
            self.reload()
            self.signed.open.setFocus()
            self._say_of_note(self.tr("The addition to the note of {group}, {day}, is kept and signed."))

    def _put_away(self) -> None:
        self.keep()
        if self._note is not None and self.desk.jobs.did(self, notes.remove, self._note.id):
            self._fills = True
            self.reload()
            self.box.setFocus()
            self._say_of_note(self.tr("The note of {group}, {day}, is in the trash."))

    def _say_of_note(self, text: str) -> None:
        session = self.desk.session
        day = language.format_date(session.day, i18n.spoken(), "weekday")
        self.desk.said.emit(text.format(group=i18n.isolated(session.group_name), day=day))

    def _show_versions(self) -> None:
        """Opens or closes what the note said before."""
        if self.versions.isVisible() or self._note is None:
            self.versions.hide()
            return
        while (item := self._versions.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.deleteLater()
        for version in self.desk.jobs.ask(note_queries.versions, self._note.id):
            self._versions.addWidget(self._version_card(version))
        self.versions.show()

    def _version_card(self, version: VersionRow) -> Card:
        local = version.put_aside_at.astimezone(ZoneInfo(self.desk.session.zone))
        when = language.format_day_time(local, i18n.spoken(), "long")
        card = Card()
        card.body.addWidget(label("soft", self.tr("Until {when}").format(when=when)))
        card.body.addWidget(label("body", version.text))
        return card
