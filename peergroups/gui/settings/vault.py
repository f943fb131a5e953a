"""The vault itself: where it is, and everything out of it as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from peergroups.base.errors import PeerGroupsError
from peergroups.gui.core import i18n, messages
from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.ask_passphrase import ask_passphrase
from peergroups.gui.widgets.card import Card
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.pane import Pane, PanedPage
from peergroups.usecases import bringing_back, exports


class VaultPane(Pane):
    def __init__(self, page: PanedPage) -> None:
        super().__init__(page)
        self.where_heading, self.where = label("heading"), label("body")
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_hint = label("soft")
        self.export_heading, self.export_about = label("heading"), label("soft")
        self.warning = label("late")
        self.export = buttons.plain(self._ask_again, icon="download")
        self.back_about = label("soft")
        self.back = buttons.plain(self._ask_which, icon="folder-open")
        for widgets in (
            (self.export_heading, self.export_about, self.warning, _row(self.export)),
            (self.back_about, _row(self.back)),
            (self.where_heading, self.where, self.copy_hint),
        ):
            card = Card()
            for widget in widgets:
                card.body.addWidget(widget)
            self.column.addWidget(card)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self.where_heading.setText(self.tr("Where it is"))
        self.copy_hint.setText(
            self.tr("To keep a copy, close the program and copy the whole folder. The copy is locked too.")
        )
        self.export_heading.setText(self.tr("Everything as files"))
        self.export_about.setText(self.tr("Writes all groups, people, sessions and notes into a new folder."))
        self.warning.setText(self.tr("These files are not locked: whoever finds them can read them."))
        self.export.setText(self.tr("Export everything"))
        self.back_about.setText(
            self.tr(
                "An export comes back as it was: what is not here yet is added, and nothing that is here changes."
            )
        )
        self.back.setText(self.tr("Bring an export back"))

    def reload(self) -> None:
        self.where.setText(i18n.isolated(str(self.page.context.open_vault.folder)))

    def first(self) -> QWidget:
        return self.export

    def export_into(self, folder: Path) -> None:
        """Writes a new folder inside this one."""
        name = f"PeerGroups {self.page.today.isoformat()}"
        target, number = folder / name, 1
        while target.exists():
            number += 1
            target = folder / f"{name} ({number})"
        self.export.setEnabled(False)
        self.jobs.start(
            exports.export,
            target,
            owner=self,
            done=lambda names: self._exported(target, names),
            failed=self._failed,
            writes=False,
        )

    def bring_back(self, file: Path) -> None:
        """Adds what `everything.json` holds and this vault does not."""
        self.back.setEnabled(False)
        self.jobs.start(bringing_back.bring_back, file, owner=self, done=self._brought, failed=self._failed)

    def _ask_which(self) -> None:
        files.ask_file(
            self, self.tr("Choose everything.json of an export"), self.tr("Exports (*.json)"), self.bring_back,
            start=files.Place.DocumentsLocation,
        )  # fmt: skip

    def _brought(self, brought: dict[str, int]) -> None:
        self._enable()
        count = sum(brought.values())
        self.page.say(self.tr("%n record(s) were brought back.", "", count))

    def _ask_again(self) -> None:
        ask_passphrase(self, self.jobs, self._ask_where)

    def _ask_where(self) -> None:
        title = self.tr("Choose where the new folder goes")
        files.ask_folder(self, title, self.export_into, start=files.Place.DocumentsLocation)

    def _exported(self, folder: Path, names: list[str]) -> None:
        self._enable()
        text = self.tr("%n file(s) were written into {folder}.", "", len(names))
        self.page.say(i18n.filled(text, folder=i18n.isolated(folder.name)), folder)

    def _failed(self, error: PeerGroupsError) -> None:
        self._enable()
        self.page.advised.emit(messages.sentence(error))

    def _enable(self) -> None:
        self.export.setEnabled(True)
        self.back.setEnabled(True)


def _row(button: QWidget) -> QWidget:
    """The button at its own width, at the leading side."""
    row = QWidget()
    FlowLayout(row).addWidget(button)
    return row
