"""What is half typed: in the vault a moment after the last key, and given back when it is open again.

So a program that is killed loses no more than that moment. At the lock it is kept for the last time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from peergroups.base import clock
from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.gui.core import i18n
from peergroups.gui.core.places import Place
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.view import Part

if TYPE_CHECKING:
    from peergroups.gui.shell.main_window import MainWindow
    from peergroups.usecases.drafts import HalfTyped
    from peergroups.usecases.vaults import OpenVault

_PAUSE = 800  # milliseconds without a key until it is kept
_LONGEST = 5.0  # seconds that somebody who types without a pause is waited for


class Drafting(QObject):
    """For one window. `known` is what the vault holds of it, as `usecases.drafts.follow` gave it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.known: dict[str, str] = {}
        self._window = window
        self._since = 0.0  # the first key that is not kept
        self._given: datetime | None = None  # when it was typed, of what was given back after a kill
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.keep)
        window.idle.typed.connect(self.touch)
        window.jobs.changed.connect(self._doubt)

    def touch(self) -> None:
        """Somebody typed or clicked: it is looked at what stands there once they pause."""
        if not self._timer.isActive():
            self._since = clock.monotonic()
        if not self._timer.isActive() or clock.monotonic() - self._since < _LONGEST:
            self._timer.start()

    def stop(self) -> None:
        """The vault is being locked; what it holds is known to the next who has it open."""
        self._timer.stop()
        self.known = {}

    def forms(self) -> list[HalfTyped]:
        """What would be lost."""
        from peergroups.usecases import drafts

        in_view = self._window.page
        return [
            drafts.HalfTyped(place.page, place.id, named(place), values, in_view=page is in_view and shown)
            for page in self._window.pages.values()
            for place, values, shown in _half_typed(page)
        ]

    def keep(self) -> None:
        """Has the vault hold it as it is now; nothing is written where that is so."""
        from peergroups.usecases import drafts

        vault = self._window.jobs.vault
        if vault is None or vault.only_to_look:
            return
        try:
            self.known = self._window.jobs.write(self, drafts.follow, self.forms(), self.known)
        except Busy:
            self._timer.start()  # a long job writes
        except PeerGroupsError:
            return  # at the lock it is tried once more

    def give_back(self, vault: OpenVault, show: Callable[[Place], None]) -> bool:
        """Fills the forms again; True when the last one shown is the one that was in view."""
        from peergroups.usecases import drafts

        in_view, times = False, []
        for form in drafts.take(vault):
            part, _, text = form.part.partition("/")
            place = Place(form.page, form.about, part, text=text)
            show(place)
            shown = self._window.page
            if shown is None or _about(shown.place) != _about(place):
                continue  # a place that is not there for them any more
            for view in (one for one in _views(shown) if one.isVisibleTo(shown)):
                view.take_back(dict(form.values))
            in_view = form.in_view
            times += [form.at] if form.at is not None else []
        self._given = max(times, default=None) if vault.report.ended == "cut_short" else None
        self.known = {}
        self.keep()
        return in_view

    def tell(self) -> None:
        """After an end of the program that nobody chose, one sentence on what was given back."""
        if self._given is None:
            return
        from peergroups.base import language

        when = language.format_day_time(clock.there(self._given), i18n.spoken(), "medium")
        text = QCoreApplication.translate(
            "Drafting",
            "The program stopped before this was kept: it was typed on {when}, and stands in its fields again.",
        )
        self._window.say(i18n.filled(text, when=when))

    def _doubt(self, _changes: object) -> None:
        """An act may have taken out what is held, as erasing does: it is written again where it still stands."""
        self.known = dict.fromkeys(self.known, "")


def holds_half_typed(page: Page) -> bool:
    """Whether something stands there that is kept nowhere yet."""
    return bool(_half_typed(page))


def _about(place: Place | None) -> tuple[str, UUID | None] | None:
    return None if place is None else (place.page, place.id)


def named(place: Place) -> str:
    """Its part, and which one of it where there are several."""
    return f"{place.part}/{place.text}" if place.text else place.part


def _views(page: Page) -> list[Part]:
    """The page and its parts."""
    return [page, *(view for view in page.findChildren(QWidget) if isinstance(view, Part))]


def _half_typed(page: Page) -> list[tuple[Place, dict[str, object], bool]]:
    said = ((view.half_typed(), view.isVisibleTo(page) or view is page) for view in _views(page))
    return [(*found, shown) for found, shown in said if found is not None]
