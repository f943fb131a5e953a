"""What lies in the trash beside people and groups: the way back, and the way out for ever."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from peergroups.base import clock, language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.dialog import Question
from peergroups.gui.widgets.fitted import FittedTable
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act
from peergroups.gui.widgets.rows_model import Column
from peergroups.model.changes import Kind
from peergroups.model.trash import TrashKind
from peergroups.store.queries import trash as queries
from peergroups.store.queries.trash import TrashRow
from peergroups.usecases import trash

_LONGEST = 80  # letters of a text in a sentence or a cell


def _what(row: TrashRow) -> str:
    """The first words of it."""
    words = " ".join(row.what.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _about(row: TrashRow) -> str:
    return i18n.facts((row.person, row.group_name))


def _day(row: TrashRow) -> str:
    return language.format_date(row.day, i18n.spoken(), "medium") if row.day is not None else ""


def _since(row: TrashRow) -> str:
    return language.format_date(clock.there(row.trashed_at).date(), i18n.spoken(), "medium")


COLUMNS = (
    Column("since", _since, lambda row: row.trashed_at),
    Column("kind", lambda row: messages.word(row.kind)),
    Column("what", _what),
    Column("about", _about),
    Column("day", _day, lambda row: (row.day is None, row.day)),
)
LEAST = {"since": 11, "what": 18, "kind": 10, "about": 16, "day": 12}


class TrashPage(PanedPage):
    """One list; people and groups have their own."""

    kinds = frozenset({Kind.NOTES, Kind.FOLLOWUPS, Kind.SESSIONS, Kind.DIRECTORY, Kind.PEOPLE, Kind.GROUPS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.commands = {"find": self._find}

    def pane_name(self, _place: Place) -> str:
        return ""

    def make_pane(self, _name: str) -> Pane:
        return _TrashPane(self)

    def _find(self) -> None:
        if isinstance(self.pane, _TrashPane):
            self.pane.table.filter_box.setFocus()


class _TrashPane(Pane):
    """A click chooses; the buttons take it back or erase it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.people = buttons.plain(lambda: page.go.emit(Place(places.PEOPLE, part="trash")), icon="user")
        self.groups = buttons.plain(
            lambda: page.go.emit(Place(places.GROUPS, part="trash")), icon="users-round"
        )
        self.lesser = [self.people, self.groups]
        self.table = FittedTable(
            "trash", COLUMNS, page.context.settings, least=LEAST, newest_first=True, names=("what", "about")
        )
        self.empty = Notice(icon="trash-2")
        self.table.set_empty(self.empty)
        self.restore = buttons.primary(self._restore, icon="rotate-ccw")
        self.erase = buttons.plain(self._ask, icon="trash-2", may="erase")
        self.footer = [self.restore, self.erase]
        self.column.addWidget(self.table, 1)
        self.table.chosen.connect(self._on_chosen)
        self.table.set_acts(self._acts)

    def first(self) -> QWidget | None:
        return self.table.view if self.table.model.shown else self.page.back

    def retranslate(self) -> None:
        self.people.setText(self.tr("People in the trash"))
        self.groups.setText(self.tr("Groups in the trash"))
        self.empty.set_texts(self.tr("The trash is empty."))
        self.restore.setText(self.tr("Take it back"))
        self.erase.setText(self.tr("Erase for ever"))
        self.table.set_texts(
            self.tr("Trash"),
            {
                "kind": self.tr("What"),
                "what": self.tr("Words"),
                "about": self.tr("About"),
                "day": self.tr("Day"),
                "since": self.tr("Since"),
            },
        )

    def reload(self) -> None:
        self.page.title.setText(self.tr("Trash"))
        self.page.set_lead(
            self.tr("Notes, follow-ups, sessions and help lines. What is here counts nowhere.")
        )
        self.table.set_rows(self.jobs.ask(queries.in_the_trash))
        self._on_chosen(self.table.current())

    def _on_chosen(self, row: TrashRow | None) -> None:
        for button in (self.restore, self.erase):
            button.setVisible(row is not None and self.page.pane is self)

    def _name(self, row: TrashRow) -> str:
        """Which one it is, for a sentence: by its day, its group or whom it is about, not by what was written."""
        whole = {
            TrashKind.NOTE: self.tr("the note of {day}, {group}"),
            TrashKind.SESSION: self.tr("the session of {day}, {group}"),
        }
        about = {
            TrashKind.NOTE: self.tr("a note about {name}"),
            TrashKind.FOLLOW_UP: self.tr("a follow-up about {name}"),
        }
        if row.kind is TrashKind.HELP_LINE:
            return i18n.isolated(_what(row))
        if row.kind in whole and row.day is not None and not row.person:
            day = language.format_date(row.day, i18n.spoken(), "long")
            return whole[row.kind].format(day=day, group=i18n.isolated(row.group_name))
        name = row.person or row.group_name
        if row.kind in about and name:
            return about[row.kind].format(name=i18n.isolated(name))
        return messages.word(row.kind)

    def _restore(self) -> None:
        rows = self.table.chosen_rows()
        if not rows or not self.jobs.did(self, trash.restore_several, [(row.kind, row.id) for row in rows]):
            return
        self._go_on()
        said = self.tr("It is back: {what}").format(what=self._name(rows[0]))
        self.page.say(said if len(rows) == 1 else self.tr("%n are back.", "things", len(rows)))

    def _acts(self, rows: list[TrashRow]) -> Iterator[Act]:
        if rows:
            text = self.restore.text()
            yield Act("restore", text, text, self._restore, icon="rotate-ccw")

    def _ask(self) -> None:
        row = self.table.current()
        if row is None:
            return
        erase = partial(ask_passphrase, self, self.jobs, lambda: self._erase(row))
        Question(self, erase).ask(
            self.tr("Erase this for ever?"),
            self.tr(
                "{what}: it does not come back, and what hangs on it goes too. Backups from before today still hold it."
            ).format(what=self._name(row)),
            yes=self.tr("Erase for ever"),
            no=self.tr("Keep in the trash"),
        )

    def _erase(self, row: TrashRow) -> None:
        if not self.jobs.did(self, trash.erase, row.kind, row.id):
            return
        what = self._name(row)
        self._go_on()
        self.page.say(self.tr("It is erased for ever: {what}").format(what=what))

    def _go_on(self) -> None:
        first = self.first()
        if first is not None:
            first.setFocus()
