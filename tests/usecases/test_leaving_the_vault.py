"""What leaves a vault stands in its log, also where the vault takes nothing then: by its next opening here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from peergroups.base import clock, paths
from peergroups.base.errors import FolderReadOnly
from peergroups.model.audit import Event
from peergroups.model.columns import to_microseconds
from peergroups.store.lifecycle import reserve
from peergroups.store.queries import audit as log
from peergroups.store.queries import groups, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import (
    accounts,
    audit,
    backups,
    calendars,
    demo,
    drafts,
    exports,
    papers,
    people,
    printing,
    rescue,
    vaults,
)
from tests import disks

WORDS = demo.PASSPHRASE
THEN = datetime(2026, 3, 10, 19, tzinfo=UTC)


def _export(vault: Vault, place: Path) -> Path:
    exports.export(vault, place / "out")
    return place / "out" / "everything.json"


def _contact_sheet(vault: Vault, place: Path) -> Path:
    group = groups.groups(vault.db())[0].id
    made = printing.make(vault, papers.PaperOrder("contact-sheet", group_id=group))
    printing.save(made.pdf, place / "sheet.pdf")
    return place / "sheet.pdf"


def _calendar(vault: Vault, place: Path) -> Path:
    file = place / "sessions.ics"
    file.write_bytes(calendars.coming(vault, None, "Session"))
    return file


LEAVING: dict[Callable[[Vault, Path], Path], Event] = {
    _export: Event.EXPORTED,
    _contact_sheet: Event.PRINTED,
    _calendar: Event.EXPORTED,
}


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with disks.mounted(tmp_path / "stick") as place:
        yield place


def noted(folder: Path, event: Event) -> list[datetime]:
    vault = vaults.open_with_passphrase(folder, WORDS)
    try:
        assert audit.verify(vault) is None
        assert len({row.account for row in log.events(vault.db(), kinds=(event,))}) <= 1
        return [row.at for row in log.events(vault.db(), kinds=(event,))]
    finally:
        vault.close()


@pytest.mark.parametrize("leave", LEAVING)
def test_what_leaves_a_copy_stands_in_the_log_of_the_vault(
    demo_folder: Path, tmp_path: Path, leave: Callable[[Vault, Path], Path]
):
    vaults.open_with_passphrase(demo_folder, WORDS).close()
    copy = Path(shutil.copytree(demo_folder, tmp_path / "copy"))
    before = {file: file.read_bytes() for file in copy.rglob("*") if file.is_file()}
    with clock.fixed(THEN):
        vault = rescue.open_to_look(copy, passphrase=WORDS, second_copy=True)
        assert leave(vault, tmp_path).stat().st_size > 100
        vault.close()
    assert {file: file.read_bytes() for file in copy.rglob("*") if file.is_file()} == before
    assert noted(demo_folder, LEAVING[leave]) == [THEN]
    assert noted(demo_folder, LEAVING[leave]) == [THEN]  # once


@pytest.mark.parametrize("leave", LEAVING)
@pytest.mark.parametrize("how", ["full", "only to look", "read-only"])
def test_a_full_disk_prints_and_exports_to_another_and_its_log_knows(
    demo_folder: Path, stick: Path, tmp_path: Path, leave: Callable[[Vault, Path], Path], how: str
):
    folder = Path(shutil.copytree(demo_folder, stick / "vault"))
    vaults.open_with_passphrase(folder, WORDS).close()
    reserve.drop(folder)
    if how == "full":
        vault: Vault = vaults.open_with_passphrase(folder, WORDS)
        reserve.drop(folder)
        disks.fill(stick)
    else:
        disks.fill(stick) if how == "only to look" else disks.make_read_only(stick)
        vault = rescue.open_to_look(folder, passphrase=WORDS, second_copy=True)
    before = clock.now()
    assert leave(vault, tmp_path).stat().st_size > 100
    vault.close()
    disks.make_writable(stick)
    (stick / "filler").unlink(missing_ok=True)
    (found,) = noted(folder, LEAVING[leave])
    assert before - timedelta(seconds=1) <= found <= clock.now()


def test_a_sign_in_sheet_is_printed_from_a_vault_that_takes_nothing(
    demo_folder: Path, stick: Path, tmp_path: Path
):
    folder = Path(shutil.copytree(demo_folder, stick / "vault"))
    vaults.open_with_passphrase(folder, WORDS).close()
    reserve.drop(folder)
    disks.fill(stick)
    vault = rescue.open_to_look(folder, passphrase=WORDS, second_copy=True)
    now = clock.now()
    session = sessions.between(vault.db(), now.date(), now.date() + timedelta(days=60), None)[0]
    order = papers.PaperOrder(papers.SIGN_IN_SHEET, group_id=session.group_id, session_id=session.id)
    printing.save(printing.make(vault, order).pdf, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    vault.close()


def test_many_looks_at_one_paper_are_one_line(demo_folder: Path, tmp_path: Path):
    vaults.open_with_passphrase(demo_folder, WORDS).close()
    with clock.fixed(THEN):
        vault = rescue.open_to_look(demo_folder, passphrase=WORDS, second_copy=True)
        for _ in range(3):
            _contact_sheet(vault, tmp_path)
        vault.close()
    assert noted(demo_folder, Event.PRINTED) == [THEN]


def test_nothing_leaves_where_it_can_be_noted_nowhere(demo_folder: Path, tmp_path: Path):
    vault = rescue.open_to_look(demo_folder, passphrase=WORDS, second_copy=True)
    paths.aside_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.aside_folder().write_text("a file in the way")
    with pytest.raises(FolderReadOnly):
        exports.export(vault, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    vault.close()


def test_what_waits_for_the_log_tells_a_stranger_nothing_and_a_forged_one_counts_for_nothing(
    demo_folder: Path, tmp_path: Path
):
    vaults.open_with_passphrase(demo_folder, WORDS).close()
    vault = rescue.open_to_look(demo_folder, passphrase=WORDS, second_copy=True)
    vault_id = vault.keys.vault_id.hex
    exports.export(vault, tmp_path / "out")
    vault.close()
    raw = paths.aside_file(vault_id).read_bytes()
    assert b"export" not in raw
    forged = json.dumps({"log": {"0": json.dumps({"event": "exported", "at": to_microseconds(THEN)})}})
    paths.aside_file(vault_id).write_bytes(raw[:12] + forged.encode())
    assert noted(demo_folder, Event.EXPORTED) == []


def test_what_waits_for_the_log_does_not_take_half_typed_forms_away(demo_folder: Path, tmp_path: Path):
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    form = drafts.HalfTyped("people", None, "details", {"name": "Half"}, in_view=True)
    demo_folder.rename(tmp_path / "away")
    drafts.keep(vault, [form])
    vault.close()
    (tmp_path / "away").rename(demo_folder)
    looked = rescue.open_to_look(demo_folder, passphrase=WORDS, second_copy=True)
    exports.export(looked, tmp_path / "out")
    looked.close()
    again = vaults.open_with_passphrase(demo_folder, WORDS)
    assert drafts.take(again) == [form]
    people.add(again, {"name": "After"})
    again.close()


@pytest.mark.parametrize("by_code", [False, True])
def test_a_vault_with_no_whole_header_is_signed_in_to_and_exported_by_whoever_confirms(
    demo_folder: Path, tmp_path: Path, by_code: bool
):
    """Its header is that of a backup: so the passphrase is asked again of that one."""
    vault = vaults.open_with_passphrase(demo_folder, WORDS)
    code = vaults.new_recovery_code(vault)
    backups.keep(vault)
    vault.close()
    for name in ("vault.hdr", "vault.hdr.bak", "vault.db"):
        raw = bytearray((demo_folder / name).read_bytes())
        raw[len(raw) // 2] ^= 1
        (demo_folder / name).write_bytes(raw)
    looked = rescue.open_to_look(
        demo_folder, passphrase=None if by_code else WORDS, code=code if by_code else None
    )
    try:
        assert not accounts.confirm(looked, "another one with many words")
        assert accounts.confirm(looked, WORDS)
        assert len(accounts.people_with_access(looked)) == 1
        exports.export(looked, tmp_path / "out")
    finally:
        looked.close()


def test_a_wrong_passphrase_on_a_full_disk_is_a_wrong_one_and_the_log_knows(demo_folder: Path, stick: Path):
    folder = Path(shutil.copytree(demo_folder, stick / "vault"))
    vault = vaults.open_with_passphrase(folder, WORDS)
    reserve.drop(folder)
    disks.fill(stick)
    assert not accounts.confirm(vault, "another one with many words")
    assert accounts.confirm(vault, WORDS)
    vault.close()
    (stick / "filler").unlink()
    assert len(noted(folder, Event.OPENING_FAILED)) == 1
