"""Who of a list was left out, and the list of them that can be saved and mended elsewhere."""

from __future__ import annotations

from pathlib import Path

from peergroups.base.file_names import file_name
from peergroups.gui.groups import roster_words
from peergroups.gui.widgets import files, papers_out
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.pane import PanedPage
from peergroups.store.queries import groups
from peergroups.usecases.rosters import Result


class LeftOutNotice(Notice):
    """Hidden until somebody was left out, or some cells of theirs."""

    def __init__(self, page: PanedPage) -> None:
        super().__init__(self._save, icon="download")
        self._page = page
        self._rows = b""
        self.hide()

    def name(self, result: Result, rows: bytes) -> None:
        """Says what came of the list and who was left out; `rows` is the list of them."""
        self._rows = rows
        self.show_now(" ".join(roster_words.result_sentences(result)), self.tr("Save them as a list"))

    def write(self, file: Path) -> None:
        saved = self.tr("{file} is in {folder} now. It is not encrypted: delete it when it is mended.")
        papers_out.write(self._rows, file, self._page.told, saved)

    def _save(self) -> None:
        title, kinds = self.tr("Save them as a list"), self.tr("List (*.csv)")
        place = self._page.place
        group = self._page.jobs.ask(groups.group, place.id) if place is not None and place.id else None
        called = group.outside if group is not None else ""
        name = file_name(self.tr("Left out"), called, day=self._page.today)
        files.ask_target(self, title, kinds, self.write, name=f"{name}.csv")
