"""What can be done with one's own handouts from the library: write, copy, change, take back, import."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from peergroups.gui.core import i18n, places
from peergroups.gui.core.places import Place
from peergroups.gui.handouts.state import Entry, Shelf
from peergroups.gui.handouts.translating import LanguageDialog
from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.page import Page
from peergroups.usecases import handouts


class OwnActions(QWidget):
    """The button below the library is about the chosen paper; `new` and `take_in` stand at the head of the page."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._entry: Entry | None = None
        self.change = buttons.plain(self.edit, icon="pencil", may="write_handouts")
        self.copy = buttons.plain(self._copy, icon="copy", may="write_handouts")
        self.restore = buttons.plain(self._restore, icon="rotate-ccw", may="write_handouts")
        self.new = buttons.plain(self.start, icon="plus", may="write_handouts")
        self.take_in = buttons.plain(self._choose_file, icon="upload", may="write_handouts")
        row = FlowLayout(self)
        for button in (self.change, self.copy, self.restore):
            row.addWidget(button)
            button.hide()

    def retranslate(self) -> None:
        self.change.setText(self.tr("Change"))
        self.copy.setText(self.tr("Copy and change"))
        self.restore.setText(self.tr("Take back"))
        self.new.setText(self.tr("Write your own"))
        self.take_in.setText(self.tr("Bring in a text…"))

    def follow(self, entry: Entry | None) -> None:
        """Offers what can be done with this paper."""
        self._entry = entry
        shelf = entry.shelf if entry is not None else None
        self.change.setVisible(shelf is Shelf.OWN)
        self.restore.setVisible(shelf is Shelf.REMOVED)
        self.copy.setVisible(shelf in {Shelf.PARTICIPANTS, Shelf.FAMILIES, Shelf.FACILITATORS})

    def start(self) -> None:
        """A new handout, in the language of the window."""
        title = self.tr("New handout")
        self._lead_to(self._page.jobs.do(self._page, handouts.start, title, i18n.spoken()))

    def import_file(self, file: Path) -> None:
        """A handout file as a new handout, in the language its name tells; else somebody says which."""

        def take_in(code: str) -> None:
            self._lead_to(self._page.jobs.do(self._page, handouts.import_file, file, code))

        code = handouts.language_of(file)
        if code:
            take_in(code)
        else:
            LanguageDialog(self, take_in).ask_what_it_is((), i18n.spoken())

    def edit(self) -> None:
        """Opens the chosen handout, if it is one of one's own."""
        if self._entry is not None and self._entry.shelf is Shelf.OWN:
            self._page.go.emit(Place(places.HANDOUT, UUID(hex=self._entry.key)))

    def _copy(self) -> None:
        if self._entry is not None:
            key = self._entry.key
            self._lead_to(self._page.jobs.do(self._page, handouts.copy, key, i18n.spoken()))

    def _restore(self) -> None:
        entry = self._entry
        if entry is None:
            return
        if self._page.jobs.did(self._page, handouts.restore, UUID(hex=entry.key)):
            self._page.say(self.tr("{name} is back").format(name=i18n.isolated(entry.title)))

    def _choose_file(self) -> None:
        kinds = self.tr("Handout text (*.md *.txt)")
        start = files.Place.DocumentsLocation
        files.ask_file(self, self.tr("Bring in a text"), kinds, self.import_file, start=start)

    def _lead_to(self, made: UUID | None) -> None:
        if made is not None:
            self._page.go.emit(Place(places.HANDOUT, made))
