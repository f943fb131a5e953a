"""Where the dialogs of files begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from peergroups.gui.widgets.files import Place, ask_file, ask_folder, ask_target


def test_without_a_folder_of_downloads_they_begin_at_home_never_in_the_programs_folder(
    qtbot, monkeypatch, tmp_path
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    holder = QWidget()
    qtbot.addWidget(holder)
    ask_file(holder, "A list", "*.csv", print, start=Place.DownloadLocation)
    ask_target(holder, "A paper", "*.pdf", print, name="Sheet.pdf")
    ask_folder(holder, "A place", print, start=Place.DocumentsLocation)
    dialogs = holder.findChildren(QFileDialog)
    assert len(dialogs) == 3
    for dialog in dialogs:
        assert Path(dialog.directory().absolutePath()) == tmp_path
        dialog.reject()


def test_a_folder_is_asked_for_where_it_is_looked_for_and_given_as_a_path(qtbot, tmp_path):
    holder = QWidget()
    qtbot.addWidget(holder)
    taken: list[Path] = []
    ask_folder(holder, "A place", taken.append, start=tmp_path)
    (dialog,) = holder.findChildren(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    assert dialog.testOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.emit(str(tmp_path / "kept"))
    dialog.reject()
    assert taken == [tmp_path / "kept"]
