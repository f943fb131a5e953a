"""Help lines and services: the list, and one of them. They stand at the foot of the handouts."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from peergroups.base import language
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.settings.subjects import HELP_LINE, HELP_LINE_TEXTS, HELP_LINES, place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.languages import LanguagesField
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Act, Line, Section
from peergroups.gui.widgets.text import LineBox
from peergroups.model.organisation import HelpCategory
from peergroups.model.permissions import Action
from peergroups.store.queries import organisation as queries
from peergroups.store.queries.organisation import EntryRow
from peergroups.usecases import organisation

_FIELDS = (
    "service", "phone", "hours", "category", "crisis", "languages", "address", "cost", "purpose",
)  # fmt: skip


_AT_ONCE = frozenset({"languages", "crisis", "category"})  # kept as soon as they change


class HelpLinesPane(Pane):
    """All of them, crisis lines first."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("body")
        self.nothing = Notice(self._add, icon="life-buoy")
        self.lines = Section()
        self.add = buttons.primary(self._add, icon="plus")
        self.right = buttons.plain(self._all_right, icon="check")
        self.trash = buttons.plain(lambda: page.go.emit(Place(places.TRASH)), icon="trash-2")
        self.footer, self.lesser = [self.add], [self.right, self.trash]
        for widget in (self.about, self.nothing, self.lines):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.about.setText(
            self.tr("People find these at the foot of your handouts. Crisis lines come first.")
        )
        self.add.setText(self.tr("Add a help line"))
        self.right.setText(self.tr("All are right today"))
        self.trash.setText(self.tr("Trash"))
        self.nothing.set_texts(self.tr("No help line yet."), self.tr("Add the first help line"))

    def reload(self) -> None:
        known = self.jobs.ask(queries.directory)
        self.nothing.setVisible(not known)
        self.add.setVisible(bool(known))
        self.right.setVisible(len(known) > 1)
        self.lines.set_lines([self._line(entry) for entry in known])

    def first(self) -> QWidget:
        return next(iter(self.lines.buttons.values()), self.nothing.button)

    def _line(self, entry: EntryRow) -> Line:
        about = self.tr("Crisis line") if entry.crisis else ""
        if not about and entry.category is not HelpCategory.OTHER:
            about = messages.word(entry.category)
        facts = tuple(fact for fact in (about, entry.phone, entry.hours, self._checked(entry)) if fact)
        acts = (
            Act(
                (entry.id, "right"),
                self.tr("Right today"),
                self.tr("{name} is right today").format(name=entry.service),
                lambda: self._right(entry),
                icon="check",
            ),
            Act(
                (entry.id, "change"),
                self.tr("Change"),
                self.tr("Change {name}").format(name=entry.service),
                lambda: self.page.go.emit(place(HELP_LINE, entry.id)),
                icon="pencil",
            ),
            Act(
                (entry.id, "remove"),
                self.tr("Into the trash"),
                self.tr("{name} into the trash").format(name=entry.service),
                lambda: self._remove(entry),
                icon="trash-2",
            ),
        )
        return Line(entry.service, facts, acts)

    def _checked(self, entry: EntryRow) -> str:
        if entry.checked_on is None:
            return self.tr("Never checked")
        day = language.format_date(entry.checked_on, i18n.spoken(), "medium")
        return self.tr("Checked on {day}").format(day=day)

    def _right(self, entry: EntryRow) -> None:
        if self.jobs.did(self, organisation.found_right, entry.id):
            self.page.say(
                self.tr("Papers say that {name} was right today.").format(name=i18n.isolated(entry.service))
            )

    def _all_right(self) -> None:
        known = self.jobs.ask(queries.directory)
        if self.jobs.did(self, organisation.found_right, *(entry.id for entry in known)):
            self.page.say(self.tr("Papers say that all help lines were right today."))

    def _add(self) -> None:
        self.page.go.emit(place(HELP_LINE))

    def _remove(self, entry: EntryRow) -> None:
        if self.jobs.did(self, organisation.remove_entry, entry.id):
            self.page.say(self.tr("{name} is in the trash.").format(name=i18n.isolated(entry.service)))


class HelpLinePane(Pane):
    """One of them: a known one is kept as soon as a field is left, a new one when it is added."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._id: UUID | None = None
        self._kept: dict[str, object] = {}
        self.form = self.refused_in = Form()
        for name in _FIELDS:
            field: QWidget = LineBox()
            if name == "languages":
                field = LanguagesField()
            elif name == "category":
                field = Choice()
            elif name == "crisis":
                field = QCheckBox()
            self.form.add(name, field)
            if isinstance(field, LineBox):
                field.editingFinished.connect(self._keep)
        self.form.changed.connect(lambda name: self._keep() if name in _AT_ONCE else None)
        self.form.entered.connect(lambda: self._add() if self._id is None else None)
        self.add = buttons.primary(self._add, icon="plus", may="change_settings")
        self.spoken = buttons.plain(self._open_texts, icon="languages", may="change_settings")
        self.footer, self.lesser = [self.add], [self.spoken]
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.form.set_text("service", self.tr("&Name of the help line or service"))
        self.form.set_text("phone", self.tr("&Phone"))
        self.form.set_text("hours", self.tr("&Hours"), self.tr("When somebody answers."))
        self.form.set_text("category", self.tr("What it is a&bout"), self.tr("Help cards are in this order."))
        category = self.form.field("category")
        assert isinstance(category, Choice)
        category.set_choices((one, messages.word(one)) for one in HelpCategory)
        self.form.set_text("languages", self.tr("&Languages spoken there"))
        self.form.set_text("address", self.tr("A&ddress"))
        self.form.set_text("cost", self.tr("C&ost"), self.tr("Such as: free."))
        self.form.set_text("purpose", self.tr("What it is &for"))
        self.form.set_text("crisis", self.tr("&Crisis line: it comes first on every paper"))
        self.add.setText(self.tr("Add this help line"))
        self.spoken.setText(self.tr("In other languages"))

    def arrive(self, place: Place) -> None:
        """Whoever may not change it reads it all the same: somebody may need the number."""
        self._id = place.id
        self.form.close_to_change(not self.jobs.open_vault.may(Action.CHANGE_SETTINGS))
        self._kept = self._read()
        self.form.set_values(self._kept)

    def reload(self) -> None:
        if not any(entry.id == self._id for entry in self.jobs.ask(queries.directory)):
            self._id = None  # its adding was undone
        self.add.setVisible(self._id is None)
        self.spoken.setVisible(self._id is not None)
        before, self._kept = self._kept, self._read()
        shown = self.form.values()
        changed = {name: value for name, value in self._kept.items() if shown[name] == before.get(name)}
        self.form.set_values(changed)

    def leave(self) -> None:
        self._keep()

    def half_typed(self) -> HalfTyped | None:
        """A new one that is not added, and the field that has the cursor."""
        if not self.isVisible():
            return None
        said = {name: value for name, value in self.form.values().items() if value != self._kept.get(name)}
        return (place(HELP_LINE, self._id), said) if said else None

    def take_back(self, values: dict[str, object]) -> None:
        if not self.jobs.open_vault.may(Action.CHANGE_SETTINGS):
            return  # to them it says what is kept
        if "category" in values:  # it comes back as a text
            values["category"] = HelpCategory(str(values["category"]))
        self.form.set_values(values)

    def first(self) -> QWidget:
        return self.form.field("service")

    def _read(self) -> dict[str, object]:
        known = self.jobs.ask(queries.directory)
        entry = next((entry for entry in known if entry.id == self._id), None)
        if entry is None:
            return dict.fromkeys(_FIELDS, "") | {"crisis": False, "category": HelpCategory.OTHER}
        return {name: getattr(entry, name) for name in _FIELDS}

    def _keep(self) -> None:
        values = self.form.values()
        if self._id is None or values == self._kept:
            return
        self.goes_to_refused = False
        self.jobs.did(self, organisation.edit_entry, self._id, values)

    def _open_texts(self) -> None:
        self._keep()
        self.page.go.emit(place(HELP_LINE_TEXTS, self._id))

    def _add(self) -> None:
        values = self.form.values()
        self.goes_to_refused = True
        if not self.jobs.did(self, organisation.add_entry, values):
            return
        self.form.set_values(self._kept)
        self.page.go.emit(place(HELP_LINES))
        self.page.say(self.tr("{name} was added").format(name=i18n.isolated(str(values["service"]))))
