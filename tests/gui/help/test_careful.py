"""The page for whoever writes of crisis."""

from __future__ import annotations

from peergroups.documents.content.braces import PLACEHOLDERS
from peergroups.gui.help.careful import CarefulPage
from peergroups.gui.shell.rooms import ROOMS


def test_help_tells_how_to_write_of_crisis(window_with):
    window = window_with(ROOMS)
    window.run("careful")
    page = window.page
    assert isinstance(page, CarefulPage)
    assert all(section.isVisibleTo(page) for section in (page.to_do, page.to_leave_out, page.on_every_paper))
    assert "{help_lines}" in page.on_every_paper._lines[0].facts[0]
    assert "help_lines" in PLACEHOLDERS
