"""The group note of a session: written under a few headings, kept while it is typed, signed, added to."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import state, words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.sessions.promises import Promises
from peergroups.gui.sessions.signing import SignedNote, SignPanel
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import NoteBox
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries.notes import NoteRow, VersionRow
from peergroups.usecases import notes

_KEEP_AFTER = 400  # milliseconds without a key
_TEMPLATE = "session"  # the name kept with a note that began with the four headings


class NotePane(Pane):
    """Everything typed is in the vault 0.4 seconds later, and at once when somebody leaves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._note: NoteRow | None = None
        self._kept = ""  # what the vault holds, or the bare template
        self._fills = True
        self.heading = label("heading")
        self.hint = label("soft")
        self.box = NoteBox()
        self.heading.setBuddy(self.box)
        self.warning = Notice(role="warning")
        self.follow_up = buttons.plain(self._add_follow_up, icon="phone-call")
        self.earlier = buttons.plain(self._show_versions, icon="history")
        self.away = buttons.plain(self._put_away, icon="trash-2")
        self.promises = Promises(desk)
        self.sign = SignPanel(desk)
        self.signed = SignedNote(desk)
        self.versions = QWidget()
        self.done = buttons.plain(lambda: desk.show_part(""))
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._build()
        self._timer.timeout.connect(self.keep)
        self.box.textChanged.connect(self._typed)
        self.box.left.connect(self.keep)
        self.sign.signed.connect(self._sign)
        self.signed.added.connect(self._add_to)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Group note"))
        self.box.setAccessibleName(self.tr("Group note"))
        self.hint.setText(self.tr("About the evening, not about persons. It is kept while you type."))
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

    def arrive(self, _place: Place) -> None:
        self._fills = True
        self.promises.forget()
        self.signed.close_writing()
        self.versions.hide()

    def reload(self) -> None:
        found = self.desk.jobs.ask(note_queries.of_session, self.desk.id)
        own = [row for row in found if row.adds_to is None]
        self._note = own[-1] if own else None
        closed = self._note is not None and self._note.signed_at is not None
        for widget in (self.hint, self.box, self._acts, self.sign):
            widget.setVisible(not closed)
        self.signed.setVisible(closed)
        if closed:
            self.warning.hide()
            self.signed.show_notes(found)
        else:
            self._fill()
            self.sign.show_signer()
        count = self._note.versions if self._note is not None else 0
        self.earlier.setVisible(bool(count))
        self.away.setVisible(self._note is not None and not closed)
        self.earlier.setText(
            self.desk.counted(
                self.tr("{number, plural, one {# earlier version} other {# earlier versions}}"), count
            )
        )
        self.promises.reload()

    def leave(self) -> None:
        self.keep()

    def keep(self) -> None:
        """What stands in the box is in the vault now, unless it is too long or only the bare headings."""
        self._timer.stop()
        text = self.box.toPlainText()
        if self._fills or not self.desk.is_open or not self._is_open() or text == self._kept:
            return
        try:
            self.desk.jobs.write(self, notes.write_for_session, self.desk.id, text, template=_TEMPLATE)
        except Busy:
            self._timer.start()  # a long job writes; once more when it may be over
            return
        except PeerGroupsError as error:
            self.warning.show_now(messages.sentence(error))
            return
        self._kept = text
        self._warn(text)

    def first(self) -> QWidget:
        return self.box if self._is_open() else self.signed.open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and not event.modifiers() and self._is_open():
            self._add_follow_up()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._acts = QWidget()
        acts = FlowLayout(self._acts)
        acts.addWidget(self.follow_up)
        last = QWidget()
        row = FlowLayout(last)
        row.addWidget(self.done)
        row.addWidget(self.earlier)
        row.addWidget(self.away)
        self._versions = QVBoxLayout(self.versions)
        self._versions.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        for widget in (
            self.heading, self.hint, self.box, self.warning, self._acts, self.promises,
            self.sign, self.signed, last, self.versions,
        ):  # fmt: skip
            column.addWidget(widget, int(widget is self.box))
        column.addStretch(0)
        self.warning.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))

    def _is_open(self) -> bool:
        return self._note is None or self._note.signed_at is None

    def _template(self) -> str:
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
            self.desk.said.emit(self.tr("The note is empty. Write a word or two first."))
            self.box.setFocus()
        elif self.sign.lacks_name:
            self.desk.said.emit(self.tr("Type your name first."))
            self.sign.name.setFocus()
        elif self._kept == self.box.toPlainText() and self.desk.jobs.did(
            self, notes.sign, self._note.id, name
        ):
            self.reload()
            self.signed.open.setFocus()
            self.desk.said.emit(self.tr("The note is signed. It can be added to."))

    def _add_to(self, text: str, name: str) -> None:
        if self.signed.sign.lacks_name:
            self.desk.said.emit(self.tr("Type your name first."))
            self.signed.sign.name.setFocus()
        elif self._note is not None and self.desk.jobs.did(
            self, notes.add_to, self._note.id, text.strip(), name
        ):
            self.signed.close_writing()
            self.reload()
            self.signed.open.setFocus()
            self.desk.said.emit(self.tr("The addition is kept and signed."))

    def _put_away(self) -> None:
        self.keep()
        if self._note is not None and self.desk.jobs.did(self, notes.remove, self._note.id):
            self._fills = True
            self.reload()
            self.box.setFocus()
            self.desk.said.emit(self.tr("The note is in the trash."))

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
