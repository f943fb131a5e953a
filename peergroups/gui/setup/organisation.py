"""The organisation's details as a form, and what this computer suggests for them."""

from __future__ import annotations

from collections.abc import Mapping

import tzlocal
from PySide6.QtCore import QLocale

from peergroups.base import language, zones
from peergroups.gui.core import i18n, messages
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.form import Form
from peergroups.gui.widgets.text import LineBox
from peergroups.model.organisation import Paper, usual_paper


def guess() -> dict[str, str]:
    """Everything but the name, from the clock and the language of this computer."""
    zone = _system_zone()
    country = zones.zone_country(zone) or QLocale.territoryToCode(QLocale.system().territory())
    if country and not zones.zone_country(zone):
        zone = zones.main_zone(
            country
        )  # its clock is the world's: no reason to think that the people live by it
    return {
        "country": country,
        "zone": zone,
        "language": i18n.spoken(),
        "paper": str(usual_paper(country)),
    }


class OrganisationForm(Form):
    """Name, country, time zone, paper; `with_language` asks for the usual language of the papers too."""

    def __init__(self, *, with_language: bool) -> None:
        super().__init__()
        self._with_language = with_language
        self._kept: dict[str, object] = {}  # what the form does not ask
        self.name = LineBox()
        self.name.setMaxLength(200)
        self.add("name", self.name)
        self.country, self.zone, self.paper, self.language = Choice(), Choice(), Choice(), Choice()
        self.subdivision = Choice()
        self.add("country", self.country)
        self.add("subdivision", self.subdivision)
        self.add("zone", self.zone)
        self.add("paper", self.paper)
        if with_language:
            self.add("language", self.language)
        self.country.currentIndexChanged.connect(lambda _at: self._follow_country())

    def retranslate(self) -> None:
        self.set_text(
            "name", self.tr("&Name of the organisation"), self.tr("It stands at the top of your papers.")
        )
        self.set_text("country", self.tr("&Country"))
        self.set_text(
            "subdivision", self.tr("Pa&rt of the country"), self.tr("Its holidays are offered as skips.")
        )
        self.set_text("zone", self.tr("&Time zone, by its best known town"))
        self.set_text("paper", self.tr("&Paper in your printer"))
        spoken = i18n.spoken()
        countries = [(code, language.country_name(code, spoken)) for code in language.countries()]
        countries.sort(key=lambda one: language.sort_key(one[1], spoken))
        self.country.set_choices([("", self.tr("Not said")), *countries])
        self.paper.set_choices([(str(paper), messages.word(paper)) for paper in Paper])
        self._fill_subdivisions(str(self.subdivision.currentData() or ""))
        self._fill_zones(str(self.zone.currentData() or ""))
        if self._with_language:
            self.set_text("language", self.tr("&Usual language of your papers"))
            self._fill_languages()

    def fill(self, values: Mapping[str, object]) -> None:
        """Shows these details, whatever zone and country they name."""
        self._kept = dict(values)
        self.set_values({"country": values.get("country", "")})
        self._fill_subdivisions(str(values.get("subdivision") or ""))
        self._fill_zones(str(values.get("zone") or ""))
        self.set_values({name: value for name, value in values.items() if name != "country"})

    def details(self) -> dict[str, object]:
        """What can be kept (see `usecases.organisation.describe`)."""
        return {**self._kept, **self.values()}

    def _follow_country(self) -> None:
        """Another country: its own clocks, and the paper that is usual there."""
        country = str(self.country.currentData() or "")
        self._fill_subdivisions("")
        usual = (str(self.zone.currentData() or ""), _system_zone())
        here = [zone for zone in usual if zones.zone_country(zone) == country]
        self._fill_zones(here[0] if here else zones.main_zone(country))
        self.set_values({"paper": str(usual_paper(country))})

    def _fill_subdivisions(self, chosen: str) -> None:
        from peergroups.usecases import organisation

        spoken = i18n.spoken()
        parts = sorted(
            organisation.subdivisions(str(self.country.currentData() or "")).items(),
            key=lambda one: language.sort_key(one[1], spoken),
        )
        before = self.subdivision.blockSignals(True)
        self.subdivision.set_choices([("", self.tr("Not said")), *parts])
        self.subdivision.choose(chosen)
        self.subdivision.blockSignals(before)
        self.show_field("subdivision", bool(parts))

    def _fill_zones(self, chosen: str) -> None:
        spoken = i18n.spoken()
        names = zones.zones(str(self.country.currentData() or ""))
        if chosen and chosen not in names:
            names = [chosen, *names]
        choices = [(name, zones.zone_name(name, spoken)) for name in names]
        choices.sort(key=lambda one: language.sort_key(one[1], spoken))
        if not chosen:  # several clocks, and nothing says by which one they go
            choices.insert(0, ("", self.tr("Choose a town with your time")))
        before = self.zone.blockSignals(True)
        self.zone.set_choices(choices)
        self.zone.choose(chosen)
        self.zone.blockSignals(before)

    def _fill_languages(self) -> None:
        from peergroups.usecases import printing

        spoken = i18n.spoken()
        known = {*printing.languages(), str(self.language.currentData() or i18n.spoken())}
        self.language.set_choices([(code, language.language_name(code, spoken)) for code in sorted(known)])


def _system_zone() -> str:
    try:
        return str(tzlocal.get_localzone_name() or "UTC")
    except LookupError:  # a computer set up in a way nobody has met; the form asks anyway
        return "UTC"
