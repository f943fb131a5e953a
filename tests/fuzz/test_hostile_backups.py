"""Backups from outside: spoilt ones are refused with our own errors, and nothing of them is put in place."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import given

from peergroups.base.errors import PeerGroupsError
from peergroups.store.backup import making, restoring, shelf
from peergroups.usecases import backups, people
from tests.conftest import PASSPHRASE
from tests.fuzz.spoilt import CUT, EDITS, fuzzed, mutated, only_ours


@pytest.fixture
def whole(vault, tmp_path):
    people.add(vault, {"name": "Ann"})
    file = tmp_path / "whole.pgbak"
    backups.save_to(vault, file)
    return file


def test_a_spoilt_backup_is_refused_and_leaves_nothing(whole, tmp_path):
    keys, raw, scratch = (
        making.open_keys(whole, passphrase=PASSPHRASE),
        whole.read_bytes(),
        tmp_path / "scratch",
    )
    file = tmp_path / "spoilt.pgbak"

    @fuzzed
    @given(edits=EDITS, cut=CUT)
    def spoilt(edits, cut):
        changed = mutated(raw, edits, cut)
        file.write_bytes(changed)
        only_ours(shelf.seen, file)
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        opened = only_ours(restoring.unpack_into, file, keys, scratch, lambda _done, _all: None)
        assert opened == (changed == raw)

    spoilt()
    keys.wipe()


def test_a_backup_spoilt_in_its_head_opens_with_no_passphrase_or_as_it_was(whole, tmp_path):
    raw, file = whole.read_bytes(), tmp_path / "spoilt.pgbak"

    @fuzzed
    @given(edits=EDITS, cut=CUT)
    def spoilt(edits, cut):
        changed = mutated(raw[:2048], edits, cut % 1024) + (b"" if cut else raw[2048:])
        file.write_bytes(changed)
        only_ours(lambda: backups.verify(file, passphrase=PASSPHRASE))

    spoilt()


def test_any_file_in_the_folder_of_backups_is_passed_over(whole, tmp_path):
    (tmp_path / "empty.pgbak").write_bytes(b"")
    (tmp_path / "folder.pgbak").mkdir()
    (tmp_path / "words.pgbak").write_text("peergroups", encoding="utf-8")
    (tmp_path / "link.pgbak").symlink_to(tmp_path / "nowhere")
    assert [one.file for one in shelf.listed(tmp_path)] == [whole]


def test_a_spoilt_backup_changes_nothing_where_it_was_to_be_restored(vault, whole):
    folder = vault.folder
    vault.close()
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    raw = bytearray(whole.read_bytes())
    raw[-1] ^= 1
    whole.write_bytes(raw)
    with pytest.raises(PeerGroupsError):
        backups.restore(whole, folder, passphrase=PASSPHRASE)
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before
