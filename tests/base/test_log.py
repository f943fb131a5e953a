from __future__ import annotations

from pathlib import Path

import pytest

from peergroups.base import log


def failing(name: str) -> None:
    raise ValueError(f"cannot keep {name}")


@pytest.fixture
def file(tmp_path: Path):
    log.set_up(tmp_path / "state" / "logs" / "peergroups.log")
    yield tmp_path / "state" / "logs" / "peergroups.log"
    log.set_up(tmp_path / "other.log")


def test_a_fault_is_logged_with_its_places_and_without_anybodys_name(file: Path):
    with pytest.raises(ValueError, match="Canarybird") as caught:
        failing("Canarybird")
    text = log.fault(caught.type, caught.tb)
    assert text.startswith("ValueError at test_log.py:")
    kept = file.read_text(encoding="utf-8")
    assert text in kept
    assert "Canarybird" not in kept


def test_nothing_is_written_until_something_goes_wrong(file: Path):
    assert not file.exists()


def test_a_folder_that_cannot_be_written_is_no_second_fault(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    log.set_up(tmp_path / "file" / "peergroups.log")
    assert log.fault(ValueError, None) == "ValueError at unknown place"
