"""A vault in a folder that another program carries: said once on this computer, in words, until somebody knows."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from peergroups.base.errors import NotAllowed
from peergroups.gui.shell.banner import Banner
from peergroups.model.ids import AccountId
from peergroups.model.permissions import Access, Actor
from peergroups.usecases import health


def test_a_carried_folder_is_said_until_somebody_knows_and_not_again(qtbot, context, demo_vault):
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


@pytest.mark.parametrize(
    ("newest", "said"),
    [(datetime(2026, 3, 12, tzinfo=UTC), "12 March"), (None, "Nothing was kept in it yet")],
)
def test_a_vault_from_elsewhere_is_asked_about_until_somebody_says_that_it_fits(
    qtbot, context, vault, newest, said
):
    banner = Banner(context)
    qtbot.addWidget(banner)
    banner.follow(vault)
    assert banner.isHidden()  # who made it here is asked nothing
    vault.report = replace(vault.report, first_here=True, newest_entry=newest)
    banner.follow(vault)
    assert said in banner.notice.sentence.text()
    banner.button.click()
    assert banner.isHidden()
    banner.follow(None)


@pytest.mark.parametrize(("width", "below"), [(1366, False), (600, True)])
def test_its_button_stands_below_the_sentence_where_it_would_take_too_much_of_its_width(
    qtbot, context, dressed, demo_vault, width, below
):
    (demo_vault.folder.parent / ".stfolder").mkdir()
    banner = Banner(context)
    qtbot.addWidget(banner)
    banner.resize(width, 200)
    banner.show()
    banner.follow(demo_vault)
    banner.button.setText("Keep a copy elsewhere")
    banner.resize(width + 1, 200)
    qtbot.waitUntil(lambda: (banner.button.y() >= banner.notice.geometry().bottom()) is below)
    banner.follow(None)


def test_who_cannot_judge_it_is_asked_nothing_and_the_question_waits_for_who_can(qtbot, context, vault):
    banner = Banner(context)
    qtbot.addWidget(banner)
    coordinator = vault.actor
    vault.report = replace(vault.report, first_here=True, newest_entry=datetime(2026, 3, 12, tzinfo=UTC))
    for access in (Access.FACILITATOR, Access.HELPER):
        vault.actor = Actor(AccountId(uuid4()), "Bo", access, frozenset())
        banner.follow(vault)
        assert "Whoever coordinates" in banner.notice.sentence.text()
        assert "12 March" not in banner.notice.sentence.text()
        assert banner.button.isHidden()
        with pytest.raises(NotAllowed):
            health.confirm_first(vault)
        assert vault.report.first_here
    vault.actor = coordinator
    banner.follow(vault)
    assert "12 March" in banner.notice.sentence.text()
    assert not banner.button.isHidden()
    banner.button.click()
    assert banner.isHidden()
    banner.follow(None)


def test_who_cannot_judge_it_answers_the_other_questions(qtbot, context, demo_vault):
    (demo_vault.folder.parent / ".stfolder").mkdir()
    banner = Banner(context)
    qtbot.addWidget(banner)
    own = demo_vault.actor
    demo_vault.report = replace(demo_vault.report, first_here=True)
    demo_vault.actor = Actor(AccountId(uuid4()), "Bo", Access.HELPER, frozenset())
    banner.follow(demo_vault)
    assert "another program" in banner.notice.sentence.text()
    banner.button.click()
    assert "Whoever coordinates" in banner.notice.sentence.text()
    banner.follow(None)
    demo_vault.actor = own
