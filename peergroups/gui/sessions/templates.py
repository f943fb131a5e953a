"""What a note or a debrief can begin with: the usual headings, and those of one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peergroups.gui.core import i18n
from peergroups.gui.core.places import Place
from peergroups.gui.sessions import words
from peergroups.gui.sessions.desk import Desk, Pane
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.scrolled import scrolled
from peergroups.gui.widgets.text import LineBox
from peergroups.model.notes import NoteKind
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries.notes import TemplateRow
from peergroups.usecases import notes

_SHOWN = 120  # letters of the headings


class TemplatesPane(Pane):
    """Of the kind that `Place.text` names. `begin` is told with which headings, `written` gives what stands there."""

    def __init__(
        self, desk: Desk, begin: Callable[[NoteKind, str], object], written: Callable[[NoteKind], str]
    ) -> None:
        super().__init__(desk)
        self.kind = NoteKind.GROUP
        self._begin, self._written = begin, written
        self.lines = Section()
        self.none = label("large")
        self.caption, self.hint = label("strong"), label("soft")
        self.name = LineBox()
        self.name.setMaxLength(200)
        self.caption.setBuddy(self.name)
        self.keep = buttons.primary(self._keep, icon="check", may="write_notes")
        self.acts = [self.keep]
        self.name.returnPressed.connect(self._keep)
        column = QVBoxLayout()
        column.setSpacing(theme.INSIDE)
        for widget in (self.none, self.lines, self.caption, self.hint, self.name):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(column))

    def retranslate(self) -> None:
        self.none.setText(self.tr("No template of your own yet."))
        self.caption.setText(self.tr("Keep the headings that stand in the note now as a template named"))
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setMaximumWidth(round(640 * theme.scale()))
        self.hint.setText(self.tr("Take out what was said that evening first: every note may begin with it."))
        self.keep.setText(self.tr("Keep as a template"))

    def arrive(self, place: Place) -> None:
        self.kind = NoteKind.DEBRIEF if place.text == NoteKind.DEBRIEF else NoteKind.GROUP
        self.name.setText("")

    def reload(self) -> None:
        known = self.desk.jobs.ask(note_queries.templates, self.kind)
        self.none.setVisible(not known)
        self.lines.set_lines([self._line(one) for one in known])
        has_text = bool(self._written(self.kind).strip())
        for widget in (self.caption, self.hint, self.name, self.keep):
            widget.setVisible(has_text)

    def first(self) -> QWidget | None:
        return next(iter(self.lines.buttons.values()), None) or (None if self.name.isHidden() else self.name)

    def _line(self, one: TemplateRow) -> Line:
        name = i18n.isolated(one.name)
        acts = (
            Act(
                (one.id, "begin"),
                self.tr("Begin with it"),
                self.tr("Begin with {name}").format(name=name),
                lambda: self._begin_with(one),
                icon="notebook-pen",
            ),
            Act(
                (one.id, "drop"),
                self.tr("Take it away"),
                self.tr("Take the template {name} away").format(name=name),
                lambda: self._drop(one),
                icon="x",
            ),
        )
        headings = [line for line in one.text.splitlines() if line.strip()]
        return Line(one.name, (" / ".join(headings)[:_SHOWN],), acts)

    def _begin_with(self, one: TemplateRow) -> None:
        self._begin(self.kind, one.text)
        self.desk.show_part("debrief" if self.kind is NoteKind.DEBRIEF else "note")

    def _drop(self, one: TemplateRow) -> None:
        if self.desk.jobs.did(self, notes.drop_template, one.id):
            self.reload()
            text = self.tr("The template {name} is taken away.")
            self.desk.said.emit(i18n.filled(text, name=i18n.isolated(one.name)))

    def _keep(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.desk.advised.emit(self.tr("Type a name for the template first."))
            self.name.setFocus()
            return
        named = self.desk.look(notes.participants_named, self.desk.id, self._written(self.kind))
        if named:  # all who lead can read it, of other groups too
            names = self.tr(", ", "between names").join(map(words.name_in, named))
            text = self.tr("A template does without names. Take these out of the note first: {names}")
            self.desk.advised.emit(text.format(names=names))
            return
        if self.desk.jobs.did(self, notes.keep_template, name, self._written(self.kind), kind=self.kind):
            self.name.setText("")
            self.reload()
            self.name.setFocus()
            text = self.tr("Notes can begin with {name} from now on.")
            self.desk.said.emit(i18n.filled(text, name=i18n.isolated(name)))
