"""The list of backups that are to go: as it is first drawn, so it stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from peergroups.gui.shell.rooms import ROOMS
from peergroups.gui.widgets.backup_list import BackupList
from tests.gui.conftest import handle_all


class Drawn(QObject):
    """The sizes that a widget has from the moment it is shown."""

    KINDS = (QEvent.Type.Paint, QEvent.Type.Resize)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.sizes: list[QSize] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS and isinstance(watched, QWidget) and watched.isVisible():
            self.sizes.append(watched.size())
        return False


@pytest.fixture
def asked(window_with, demo_vault, settings):
    """Asks about so many backups, in a window of that text size and language."""

    def ask(size: int, language: str, number: int) -> tuple[BackupList, list[Drawn]]:
        settings.text_size, settings.language = size, language
        window = window_with(ROOMS)
        window.resize(1024, 690)
        window.open_vault(demo_vault)
        start = datetime(2026, 3, 1, tzinfo=UTC)
        days = [start + timedelta(days=number) for number in range(number)]
        files = [(day, Path(f"backups/peergroups-{day:%Y-%m-%d}.pgbak")) for day in days]
        dialog = BackupList(window, files, lambda: None)
        drawn = [Drawn(one) for one in (dialog, dialog.list.viewport())]
        dialog.ask(
            "Delete the older backups?", "They open with the passphrases of then.", yes="Delete", no="Keep"
        )
        handle_all()
        return dialog, drawn

    return ask


@pytest.mark.parametrize("number", [1, 3, 30])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_it_changes_its_size_once_it_is_shown(asked, size: int, language: str, number: int):
    dialog, drawn = asked(size, language, number)
    for one in drawn:
        assert one.sizes
        assert len({(found.width(), found.height()) for found in one.sizes}) == 1, one.sizes
    line = dialog.list.sizeHintForRow(0)
    assert line * min(number, 2) <= dialog.list.viewport().height() <= line * (min(number, 6) + 1)
    assert dialog.height() <= dialog.screen().availableGeometry().height()


@pytest.mark.parametrize("size", [100, 200])
def test_one_backup_leaves_no_room_for_lines_that_are_not_there(asked, size: int):
    one, _ = asked(size, "en", 1)
    height, line = one.height(), one.list.sizeHintForRow(0)
    one.reject()
    three, _ = asked(size, "en", 3)
    assert three.height() - height >= line
