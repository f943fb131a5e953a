"""Markup typed as names, notes, topics and places stands on every paper as the letters it is made of."""

from __future__ import annotations

import subprocess
from datetime import timedelta

import pytest

from peergroups.base import clock
from peergroups.base.errors import PaperError
from peergroups.model.attendance import Mark
from peergroups.model.groups import Role
from peergroups.store.queries import sessions
from peergroups.usecases import (
    attendance,
    followups,
    groups,
    handout_orders,
    handouts,
    notes,
    papers,
    people,
    printing,
)
from peergroups.usecases import organisation as organisations

PAYLOADS = (
    '<img src="file:///etc/passwd"/>', "<b>bold", "</para>", "<para>", "<unichar name='x'/>",
    '<a href="http://x.example/">y</a>', "<script>alert(1)</script>", "<font color=red>red", "&lt;b&gt;", "&amp;",
    "&#0;", '<img src="//srv/share/x.png">', "<table><tr><td>1", "<br/>", "<onDraw name=x label=y/>", "{name}",
    "<seq id=a/>", "<link href=file:///etc/passwd>z</link>", "<!-- x", "]]>",
)  # fmt: skip


@pytest.fixture
def hostile(demo_vault):
    """A group whose people, place, purpose, topic, notes and promises are payloads; with its held session."""
    values = {"identity": "full", "capacity": 30, "languages": "en"}
    texts = {"name": PAYLOADS[0], "place": PAYLOADS[1], "purpose": PAYLOADS[3], "online": PAYLOADS[5]}
    day = clock.now().date() - timedelta(days=1)  # over, whatever the hour
    series = {"frequency": "weekly", "interval": 1, "weekday": day.weekday(), "ordinal": 1, "zone": "Europe/London",
              "starts_on": day, "until": None, "at": "10:00", "minutes": 60, "skips": ()}  # fmt: skip
    group = groups.start(demo_vault, values | texts, series=series)
    session = sessions.of_group(demo_vault.db(), group, past=1, coming=1)[0].id
    for payload in PAYLOADS:
        person = people.add(demo_vault, {"name": payload, "phone": payload}, group_id=group)
        attendance.mark(demo_vault, session, person, Mark.PRESENT)
    leads = people.add(demo_vault, {"name": PAYLOADS[7]})
    groups.join(demo_vault, group, leads, Role.FACILITATOR)
    notes.write_for_session(demo_vault, session, "\n".join(PAYLOADS))
    for payload in PAYLOADS[:4]:
        call = {"text": payload, "why": "promised", "due_on": day, "by_whom": payload, "session_id": session}
        followups.add(demo_vault, call | {"group_id": group})
    organisations.add_entry(demo_vault, {"service": PAYLOADS[6], "purpose": PAYLOADS[7], "phone": "112"})
    return demo_vault, group, session


def _told(pdf, tmp_path):
    """The letters of a paper without its spaces, and how many pictures it holds."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf)
    text = _out("pdftotext", "-raw", str(file), "-")
    return "".join(text.split()), _out("pdfimages", "-list", str(file))


def _out(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("kind", papers.KINDS.values(), ids=lambda kind: kind.name)
def test_every_paper_is_drawn_and_follows_no_link_in_a_name(hostile, tmp_path, kind):
    vault, group, session = hostile
    pdf = printing.draw(vault, papers.PaperOrder(kind.name, group_id=group, session_id=session))
    text, pictures = _told(pdf, tmp_path)
    assert len(pictures.splitlines()) == 2  # its heading alone
    assert b"/URI" not in pdf
    assert b"/EmbeddedFile" not in pdf
    assert "root:" not in text


def test_names_on_cards_and_notes_on_the_record_are_literal(hostile, tmp_path):
    vault, group, session = hostile
    cards, _ = _told(printing.draw(vault, papers.PaperOrder("name-cards", group_id=group)), tmp_path)
    assert [payload for payload in PAYLOADS if "".join(payload.split()) not in cards] == []
    order = papers.PaperOrder("session-record", group_id=group, session_id=session)
    record, _ = _told(printing.draw(vault, order), tmp_path)
    assert [payload for payload in PAYLOADS if "".join(payload.split()) not in record] == []


def test_an_own_handout_is_drawn_with_every_payload_and_holds_no_picture_of_the_disk(hostile, tmp_path):
    vault, _, _ = hostile
    own = handouts.start(vault, "Tea", "en", "\n\n".join(PAYLOADS))
    spy = handouts.start(vault, "Tea", "en", "![x](/etc/passwd)\n")
    with pytest.raises(PaperError) as caught:
        printing.draw(vault, handout_orders.HandoutOrder(spy.hex, {"en": 1}))
    assert caught.value.code == "paper.unknown_image"
    pdf = printing.draw(vault, handout_orders.HandoutOrder(own.hex, {"en": 1}))
    text, pictures = _told(pdf, tmp_path)
    assert len(pictures.splitlines()) == 2
    assert "root:" not in text
    assert "<script>alert(1)</script>" in text
