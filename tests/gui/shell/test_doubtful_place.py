"""A vault in a folder that another program carries: said once on this computer, in words, until somebody knows."""

from __future__ import annotations

import json
from dataclasses import replace

from peergroups.gui.shell.banner import Banner


def test_a_carried_folder_is_said_until_somebody_knows_and_not_again(qtbot, context, demo_vault):
    demo_vault.report = replace(demo_vault.report, first_here=None)
    banner = Banner(context)
    qtbot.addWidget(banner)
    banner.follow(demo_vault)
    assert banner.isHidden()
    (demo_vault.folder.parent / ".stfolder").mkdir()
    banner.follow(demo_vault)
    assert "another program" in banner.notice.sentence.text()
    assert not banner.isHidden()
    banner.button.click()
    assert banner.isHidden()
    banner.follow(demo_vault)
    assert banner.isHidden()
    kept = json.loads(context.settings.file.read_text(encoding="utf-8"))
    assert kept["places_known"] == {demo_vault.keys.vault_id.hex: "carried"}
    banner.follow(None)
