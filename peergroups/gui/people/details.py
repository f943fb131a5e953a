"""What a person told us. Only the name is needed; every other field says why it is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.gui.core import places
from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.columns import Columns
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import SHORT, WIDE
from peergroups.gui.widgets.keeper import Keeper
from peergroups.gui.widgets.languages import LanguagesField
from peergroups.gui.widgets.maybe_day import MaybeDay
from peergroups.gui.widgets.pane import PanedPage
from peergroups.gui.widgets.tabs import Tab
from peergroups.gui.widgets.text import LineBox, NoteBox
from peergroups.model.names import NameOrder
from peergroups.store.queries import people as queries
from peergroups.store.queries.people import PersonRow
from peergroups.usecases import people

_FIELDS = (
    "name", "family_name", "title", "name_order", "print_name", "pronouns", "phone",
    "safe_contact", "languages", "email", "emergency_contact", "birth_year", "access_needs",
    "known_before",
)  # fmt: skip
_SECOND = frozenset(
    {
        "phone",
        "safe_contact",
        "languages",
        "email",
        "emergency_contact",
        "birth_year",
        "access_needs",
        "known_before",
    }
)
_MOST = {"languages": None, "birth_year": SHORT, "title": SHORT}
_FIRST_YEAR = 1900


class DetailsTab(Tab[PersonRow]):
    """Each field is kept when the cursor leaves it."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.form = Columns(compact=True)
        self.order = Choice()
        self.year = Number(_FIRST_YEAR - 1, clock.now().year)
        fields: dict[str, QWidget] = {name: LineBox() for name in _FIELDS} | {
            "name_order": self.order,
            "languages": LanguagesField(),
            "birth_year": self.year,
            "access_needs": NoteBox(),
            "known_before": MaybeDay(),
        }
        for name, field in fields.items():
            self.form.add(name, field, int(name in _SECOND), most=_MOST.get(name, WIDE))
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.keeper = Keeper(self, self.form, self._write)

    def first(self) -> QWidget | None:
        return self.form.field("name")

    def fit(self, measure: Measure) -> None:
        self.form.set_beside(measure.width < Width.WORDS)

    def retranslate(self) -> None:
        form = self.form
        form.set_text("name", self.tr("Name, as they want to be called"))
        form.set_text("family_name", self.tr("Family name"), self.tr("Shown only where a group says so."))
        form.set_text("title", self.tr("Title"), self.tr("Such as: Dr, Sister"))
        form.set_text("name_order", self.tr("How the whole name is written"))
        form.set_text(
            "print_name", self.tr("Name to print on a certificate"), self.tr("Empty: as the group shows it.")
        )
        self.order.set_choices(
            [
                (NameOrder.GIVEN_FIRST, self.tr("Given name first")),
                (NameOrder.FAMILY_FIRST, self.tr("Family name first")),
            ]
        )
        form.set_text("pronouns", self.tr("Pronouns"), self.tr("So that everybody says it right."))
        form.set_text(
            "languages",
            self.tr("Languages"),
            self.tr("The first one is the language of their handouts."),
        )
        form.set_text("phone", self.tr("Telephone"), self.tr("To call when they are missed."))
        form.set_text(
            "safe_contact",
            self.tr("How it is safe to reach them"),
            self.tr("Such as: mornings, no messages."),
        )
        form.set_text("email", self.tr("E-mail"), self.tr("Nothing is sent by itself."))
        form.set_text(
            "emergency_contact", self.tr("Emergency contact"), self.tr("Whom to call if they are unwell.")
        )
        form.set_text(
            "access_needs",
            self.tr("What makes it easier to take part"),
            self.tr("Such as: large print, a seat near the door."),
        )
        self.year.setSpecialValueText(self.tr("Not known"))
        self._say_what_figures_ask()

    def _say_what_figures_ask(self) -> None:
        form = self.form
        form.set_text("birth_year", self.tr("Year of birth"), self.tr("Only for figures by age."))
        form.set_text(
            "known_before",
            self.tr("Came before this day"),
            self.tr("Then no newcomer in figures."),
        )

    def reload(self) -> None:
        before, row = self.row, self.take()
        if before is not None and before.id == row.id:
            self.keeper.refresh(_kept(row))
        else:
            self.keeper.fill(_kept(row))

    def leave(self) -> None:
        self.keeper.keep()

    def half_typed(self) -> tuple[Place, dict[str, object]] | None:
        """A field that cannot be kept as it is would be lost; the others are kept by now."""
        said = self.keeper.half_typed() if self.row is not None else None
        if said is None or self.row is None or self.jobs.ask(queries.person, self.row.id) is None:
            return None  # erased meanwhile
        return Place(places.PERSON, self.row.id, "details"), said

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)

    def _write(self, values: dict[str, object]) -> None:
        assert self.row is not None
        self.jobs.write(self, people.edit, self.row.id, values)


def _kept(row: PersonRow) -> dict[str, object]:
    kept = {name: getattr(row, name) for name in _FIELDS}
    return kept | {"languages": ",".join(row.languages)}
