"""The organisation's details, kept as soon as a field is left, and its logo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peergroups.gui.core.places import Place
from peergroups.gui.core.view import HalfTyped
from peergroups.gui.settings import subjects
from peergroups.gui.settings.logo import LogoField
from peergroups.gui.setup.organisation import OrganisationForm
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.store.queries import organisation as queries
from peergroups.usecases import organisation


class OrganisationPane(Pane):
    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self._kept: dict[str, object] = {}
        self.form = self.refused_in = OrganisationForm(with_language=True)
        self.goes_to_refused = False
        self.logo = LogoField(page)
        self.column.addWidget(self.form)
        self.column.addWidget(self.logo)
        self.column.addStretch(1)
        self.form.name.editingFinished.connect(self._keep)
        self.form.changed.connect(lambda name: self._keep() if name != "name" else None)

    def retranslate(self) -> None:
        self.form.retranslate()
        self.logo.retranslate()

    def arrive(self, place: Place) -> None:  # noqa: ARG002  there is one organisation
        self._kept = {}

    def reload(self) -> None:
        """Shows what is kept, unless the name is half typed."""
        self.logo.reload()
        values = self._read()
        if values == self._kept:
            return
        if self._kept and self.form.name.text() != self._kept["name"]:
            typed = self.form.name.text()
            self.form.fill(values)
            self.form.set_values({"name": typed})
        else:
            self.form.fill(values)
        self._kept = values

    def leave(self) -> None:
        self._keep()

    def half_typed(self) -> HalfTyped | None:
        """The name; the rest is kept as soon as it is chosen."""
        name = self.form.name.text()
        if not self._kept or name == self._kept["name"]:
            return None
        return subjects.place(subjects.ORGANISATION), {"name": name}

    def take_back(self, values: dict[str, object]) -> None:
        self.form.set_values(values)

    def first(self) -> QWidget:
        return self.form.name

    def _read(self) -> dict[str, object]:
        kept = self.jobs.ask(queries.organisation)
        if kept is None:
            return {}
        return {
            "name": kept.name,
            "country": kept.country,
            "zone": kept.zone,
            "paper": str(kept.paper),
            "subdivision": kept.subdivision,
            "language": kept.language,
        }

    def _keep(self) -> None:
        details = self.form.details()
        if not self._kept or details == self._kept:
            return
        self._kept = details
        if not self.jobs.did(self, organisation.describe, details):
            self._kept = self._read()
