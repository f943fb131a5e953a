"""Where the dialogs of files begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from peergroups.gui.widgets.files import Place, ask_file, ask_target


def test_without_a_folder_of_downloads_they_begin_at_home_never_in_the_programs_folder(
    qtbot, monkeypatch, tmp_path
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    holder = QWidget()
    qtbot.addWidget(holder)
    ask_file(holder, "A list", "*.csv", print, start=Place.DownloadLocation)
    ask_target(holder, "A paper", "*.pdf", print, name="Sheet.pdf")
    for dialog in holder.findChildren(QFileDialog):
        assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.reject()
