"""The sample says on every page that it is one, and takes no list of real people."""

from __future__ import annotations

import pytest

from peergroups.base import paths, sentences
from peergroups.base.errors import RuleBroken
from peergroups.gui.core import places
from peergroups.gui.core.places import Place
from peergroups.gui.shell.rooms import ROOMS
from peergroups.keys import CHEAPEST
from peergroups.model.groups import IdentityLevel
from peergroups.store.queries import groups
from peergroups.usecases import demo, rosters, vaults
from peergroups.usecases.roster_answers import Preview
from tests.gui.conftest import place_of


@pytest.fixture
def sample(window_with, demo_vault):
    """The invented organisation, opened as the sample."""
    demo_vault.set_sample()
    made = window_with(ROOMS)
    made.open_vault(demo_vault)
    return made


@pytest.mark.parametrize("page", [places.TODAY, places.PEOPLE, places.SETTINGS])
def test_it_is_said_on_every_page(sample, page):
    sample.go(Place(page))
    assert sample.banner.isVisible()
    assert sample.banner.notice.sentence.text() == "Sample: these people are invented."


def test_one_press_leads_to_a_vault_of_ones_own(qtbot, sample, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "default_vault", lambda: tmp_path / "my own")
    sample.banner.button.click()
    qtbot.waitUntil(lambda: place_of(sample) == Place(places.UNLOCK, part="own"))
    assert sample.page.folder == tmp_path / "my own"
    assert sample.jobs.vault is None


def test_it_is_one_wherever_it_lies(window_with, tmp_path):
    made = demo.make(tmp_path / "elsewhere", cost=CHEAPEST)
    window = window_with(ROOMS)
    window.open_vault(made)
    assert window.banner.notice.sentence.text() == "Sample: these people are invented."
    window.lock()
    window.jobs.settle()
    moved = (tmp_path / "elsewhere").rename(tmp_path / "moved")
    window.open_vault(vaults.open_with_passphrase(moved, demo.PASSPHRASE))
    assert window.banner.isVisible()


def test_a_real_vault_says_nothing(window_with, demo_vault):
    window = window_with(ROOMS)
    window.open_vault(demo_vault)
    assert not window.banner.isVisible()


def test_no_list_comes_in(sample, tmp_path):
    vault = sample.jobs.open_vault
    group = groups.groups(vault.db())[0]
    file = tmp_path / "people.csv"
    file.write_text("Name,Telephone\nAda Real,01632 960 001\n", encoding="utf-8")
    with pytest.raises(RuleBroken, match=r"sample\.no_lists"):
        rosters.preview(vault, rosters.read(file))
    with pytest.raises(RuleBroken, match=r"sample\.no_lists"):
        rosters.import_rows(vault, group.id, Preview([], [], {}))


def test_it_says_so_before_a_file_is_chosen(sample):
    vault = sample.jobs.open_vault
    group = next(row for row in groups.groups(vault.db()) if row.identity is not IdentityLevel.HEADCOUNT)
    sample.go(Place(places.GROUP, group.id))
    sample.go(Place(places.GROUP, group.id, part="import"))
    pane = sample.page.pane
    assert sample.page.lead.text() == sentences.ERRORS["sample.no_lists"]
    assert not pane.choose.isEnabled()
    assert not pane.paste.isEnabled()
