"""What is told of a vault's records is told by the organisation's clock, not by that of the computer it is read on."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "peergroups"
COMPUTER = {  # of files and openings on this computer: their names and its own clock say the same
    "cli/opening.py",
    "gui/core/messages.py",
    "gui/settings/all_right.py",
    "gui/settings/backups.py",
    "gui/settings/health.py",
    "gui/settings/shutting_out.py",
    "gui/shell/banner.py",
    "gui/unlock/restoring.py",
    "gui/widgets/backup_list.py",
    "store/backup/restoring.py",
    "store/backup/shelf.py",
}


def test_the_zone_of_the_computer_is_taken_for_files_of_it_alone():
    took = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if ".astimezone()" in path.read_text("utf-8")
    }
    assert took == COMPUTER
