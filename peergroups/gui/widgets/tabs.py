"""Tabs that are as high as the one in view, without a box around the boxes; each reads when it is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar, Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

from peergroups.gui.core.measure import Measure, Width
from peergroups.gui.core.places import Place
from peergroups.gui.style import theme
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import Pane, PanedPage


class Subject(Protocol):
    """What the tabs are about."""

    @property
    def id(self) -> UUID: ...


_FRAME = 2  # pixels around the tab in view
S = TypeVar("S", bound=Subject)


class Tabs(QTabWidget):
    """Give each pane with `add`, and its word with `setTabText` in `retranslate`."""

    def __init__(self) -> None:
        super().__init__()
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)  # where a large text leaves no room for all
        self.setDocumentMode(True)
        self.currentChanged.connect(self._fit)

    def add(self, pane: Pane) -> None:
        pane.column.setContentsMargins(theme.GRID, theme.BETWEEN, theme.GRID, 0)
        self.addTab(pane, "")
        self._fit()

    # Qt asks for the room of the tallest of all, and of the bar of tabs where it is hidden: the page would scroll to
    # nothing, beside the table that scrolls too.

    def hasHeightForWidth(self) -> bool:
        shown = self._shown()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        return -1 if shown is None else shown.heightForWidth(width - _FRAME) + self._around().height()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return self._with_bar(QSize() if shown is None else shown.sizeHint())

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        return self._with_bar(QSize() if shown is None else shown.minimumSizeHint())

    def _shown(self) -> QWidget | None:
        return self.widget(self.currentIndex()) if self.count() else None

    def _with_bar(self, inner: QSize) -> QSize:
        around = self._around()
        return QSize(max(inner.width() + _FRAME, around.width()), inner.height() + around.height())

    def _around(self) -> QSize:
        """The least room of the bar, where it is in view, with the frame."""
        bar = self.tabBar()
        hint = QSize() if bar.isHidden() else QSize(bar.minimumSizeHint().width(), bar.sizeHint().height())
        return QSize(max(0, hint.width()), max(0, hint.height()) + _FRAME)

    def _fit(self) -> None:
        """A tab out of view asks for no room."""
        policy = QSizePolicy.Policy
        for at in range(self.count()):
            tab = self.widget(at)
            assert isinstance(tab, QWidget)
            shown = policy.Preferred if at == self.currentIndex() else policy.Ignored
            tab.setSizePolicy(shown, shown)
            tab.updateGeometry()
        self.updateGeometry()


class Tab(Pane, Generic[S]):
    """One side of what the tabs are about. In `reload` it shows what `take` gives."""

    row: S | None = None  # what it shows
    coming: S | None = None  # what it is to show

    def take(self) -> S:
        """What there is to show now, which is `row` from here on."""
        self.row = self.coming
        assert self.row is not None
        return self.row

    def find_row(self) -> None:
        """Puts the cursor into the box that filters, if there is one."""


class TabbedPane(Pane, Generic[S]):
    """Tabs about one thing, or a notice that it is gone. The tab in view is the `part` of the place."""

    parts: ClassVar[tuple[str, ...]]  # of the places, in the order of the tabs
    found: ClassVar[Mapping[str, str]]  # what a search result says it is -> the tab where it stands

    def __init__(self, page: PanedPage, *every: Tab[S], gone: Notice) -> None:
        super().__init__(page)
        self.row: S | None = None
        self.every = every
        self.gone = gone
        self.tabs = Tabs()
        self.sides = Choice()  # the same where tabs have no room
        self.sides.show_all(least=1)
        self.head = [self.sides]
        self._unread: set[Tab[S]] = set()
        for tab in every:
            self.tabs.add(tab)
        self.column.addWidget(gone)
        self.column.addWidget(self.tabs, 1)
        self.column.addStretch(0)  # the notice stays as high as its sentence
        self.tabs.currentChanged.connect(self._on_tab)
        self.sides.currentIndexChanged.connect(
            lambda _at: self.tabs.setCurrentIndex(self.sides.currentData() or 0)
        )
        self._is_listed = False

    @property
    def tab(self) -> Tab[S]:
        """The one in view."""
        return self.every[self.tabs.currentIndex()]

    def first(self) -> QWidget | None:
        return self.tab.first() if self.row is not None else self.gone.button

    def retranslate(self) -> None:
        for tab in self.every:
            tab.retranslate()

    def name_tabs(self, *names: str) -> None:
        """In the order of the tabs."""
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)
        self._name_sides()
        self.sides.setAccessibleName(self.tr("What to see"))

    def offer_tab(self, part: str, offered: bool) -> None:
        """A tab that not everything has."""
        self.tabs.setTabVisible(self.parts.index(part), offered)
        self._name_sides()

    def _name_sides(self) -> None:
        before = self.sides.blockSignals(True)
        tabs = [at for at in range(self.tabs.count()) if self.tabs.isTabVisible(at)]
        self.sides.set_choices([(at, self.tabs.tabText(at)) for at in tabs])
        self.sides.choose(self.tabs.currentIndex())
        self.sides.blockSignals(before)

    def fit(self, measure: Measure) -> None:
        self._is_listed = measure.width is Width.MENU
        self.tabs.tabBar().setHidden(self._is_listed)
        self._show_sides()
        for tab in self.every:
            tab.fit(measure)

    def arrive(self, place: Place) -> None:
        wanted = self.found.get(place.part, place.part)
        if wanted in self.parts:
            self.tabs.setCurrentIndex(self.parts.index(wanted))
        elif self.row is None or self.row.id != place.id:
            self.tabs.setCurrentIndex(0)
        for tab in self.every:
            tab.arrive(place)

    def leave(self) -> None:
        for tab in self.every:
            tab.leave()

    def show_row(self, row: S | None) -> None:
        """What the tabs are about was read again; None when it is gone."""
        self.row = row
        self._show_sides()
        self.gone.setVisible(row is None)
        self.tabs.setVisible(row is not None)
        self._unread = set(self.every) if row is not None else set()
        self._read()

    def _show_sides(self) -> None:
        self.sides.setVisible(self._is_listed and self.row is not None and self.page.pane is self)

    def _read(self) -> None:
        """Reads the tab in view, unless it is as it should be."""
        tab = self.tab
        if tab in self._unread:
            self._unread.remove(tab)
            tab.coming = self.row
            tab.reload()

    def _on_tab(self, at: int) -> None:
        self.sides.choose(at)
        place = self.page.place
        if place is not None and self.row is not None and place.id == self.row.id:
            self.page.place = replace(place, part=self.parts[at], text="")
            self._read()
