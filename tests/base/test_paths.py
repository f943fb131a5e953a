"""The program's own files stand where the version before left them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from peergroups.base import paths

OWN = {
    paths.default_vault: "vault",
    paths.sample_vault: "sample",
    paths.settings_file: "settings.json",
    paths.seen_file: "seen.json",
    paths.log_file: "peergroups.log",
}


@pytest.mark.parametrize("where", OWN)
def test_each_file_keeps_its_name_in_a_folder_of_the_program(where: Callable[[], Path]):
    assert where().name == OWN[where]
    assert "PeerGroups" in where().parts


@pytest.mark.parametrize("name", ["vault.hdr", "vault.db", "restore.plan"])
def test_a_folder_with_a_part_of_a_vault_holds_one(tmp_path: Path, name: str):
    assert not paths.holds_vault(tmp_path)
    (tmp_path / name).touch()
    assert paths.holds_vault(tmp_path)


def test_the_texts_of_a_language_and_a_shipped_file_are_found():
    assert paths.translation("es").name == "peergroups_es.qm"
    assert paths.resource("handouts").is_dir()
