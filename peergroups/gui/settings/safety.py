"""The organisation's own steps for Help now, in each language it writes them in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from peergroups.base.text import WINDOW_LANGUAGES
from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.settings.subjects import SAFETY, place
from peergroups.gui.widgets import buttons
from peergroups.gui.widgets.entries import Acts, Entries
from peergroups.gui.widgets.fields import Choice, Number
from peergroups.gui.widgets.form import SHORT, WIDE, Form
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.gui.widgets.rows import Line
from peergroups.gui.widgets.text import NoteBox
from peergroups.model.safety import MOST_STEPS
from peergroups.store.queries import safety as queries
from peergroups.store.queries.organisation import organisation
from peergroups.store.queries.safety import StepRow
from peergroups.usecases import safety


class SafetyPane(Pane):
    """One language at a time."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.about = label("body")
        self.choosing, self.language = Form(), Choice()
        self.choosing.add("language", self.language)
        self.steps: Entries[StepRow] = Entries(
            self,
            Acts(_line, self._values, self._begin, self._write, self._remove),
            {"text": (NoteBox(), WIDE), "number": (Number(1, MOST_STEPS), SHORT)},
            "change_settings",
        )
        self.see = buttons.primary(lambda: page.go.emit(Place(places.SAFETY)), icon="life-buoy")
        self.footer = [self.see]
        for widget in (self.about, self.choosing, self.steps):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.language.currentIndexChanged.connect(lambda _at: self.reload())

    def first(self) -> QWidget | None:
        return self.language

    def retranslate(self) -> None:
        self.about.setText(
            self.tr(
                "What is to be done when somebody is in danger, whom to ring inside, and the words whoever must report "
                "has to say. Everybody with a way in reads it with Ctrl+E, from every page and without the internet."
            )
        )
        self.choosing.set_text("language", self.tr("Lan&guage"))
        self.language.set_choices(WINDOW_LANGUAGES.items())
        self.steps.set_texts(self.tr("Steps"), self.tr("Add a step"), out=self.tr("Take out"))
        self.steps.form.set_text("text", self.tr("What is to be done"))
        self.steps.form.set_text("number", self.tr("As which step"))
        self.see.setText(self.tr("See Help now"))

    def arrive(self, _place: Place) -> None:
        self.language.choose(i18n.spoken())

    def reload(self) -> None:
        kept = self.jobs.ask(organisation)
        assert kept is not None
        self.steps.show_rows(kept.id, self._rows())

    def half_typed(self) -> HalfTyped | None:
        said = self.steps.half_typed() if self.isVisible() else None
        return (place(SAFETY), {**said, "language": self.language.currentData()}) if said else None

    def take_back(self, values: dict[str, object]) -> None:
        self.language.choose(values.pop("language", None))
        self.steps.take_back(values)

    def _rows(self) -> list[StepRow]:
        code = self.language.currentData()
        return [row for row in self.jobs.ask(queries.steps) if row.language == code]

    def _begin(self) -> Mapping[str, object]:
        return {"text": "", "number": min(len(self._rows()) + 1, MOST_STEPS)}

    def _values(self, row: StepRow) -> Mapping[str, object]:
        return {"text": row.text, "number": row.number}

    def _write(self, row: StepRow | None, values: Mapping[str, object]) -> None:
        values = {**values, "language": self.language.currentData()}
        if row is None:
            self.jobs.write(self, safety.add, values)
        else:
            self.jobs.write(self, safety.change, row.id, values)
        self.page.say(self.tr("The step is kept."))

    def _remove(self, row: StepRow) -> bool:
        if not self.jobs.did(self, safety.remove, row.id):
            return False
        self.page.say(self.tr("The step is taken out."))
        return True


def _line(row: StepRow) -> Line:
    return Line(f"{row.number}. {i18n.isolated(' '.join(row.text.split()))}")
