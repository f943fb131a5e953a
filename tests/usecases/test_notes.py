from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from peergroups.base import clock
from peergroups.base.errors import InvalidDraft, RuleBroken
from peergroups.model.ids import AccountId, new_id
from peergroups.model.notes import NoteKind
from peergroups.model.permissions import RECOVERY, Access, Actor
from peergroups.store.queries import accounts as account_queries
from peergroups.store.queries import notes as note_queries
from peergroups.store.queries import search, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import groups, notes, people

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
SERIES = {"weekday": 1, "starts_on": "2026-11-24", "at": "18:30", "zone": "Europe/London"}


@pytest.fixture
def session(vault: Vault) -> UUID:
    with clock.fixed(NOW):
        group = groups.start(vault, {"name": "Circle"}, series=SERIES, facilitators=["Miriam Okafor"])
        people.add(vault, {"name": "José", "family_name": "Peña"}, group_id=group)
        return sessions.of_group(vault.db(), group)[0].id


def text(vault: Vault, note: UUID) -> str:
    row = note_queries.note(vault.db(), note)
    assert row is not None
    return row.text


def test_typing_on_is_one_note_and_one_undo_step(vault: Vault, session: UUID):
    first = notes.write_for_session(vault, session, "We ta")
    assert notes.write_for_session(vault, session, "We talked") == first
    assert text(vault, first) == "We talked"
    vault.undo()
    assert note_queries.of_session(vault.db(), session) == []


def test_a_signed_note_can_only_be_added_to(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    notes.sign(vault, note, "Miriam")
    for change in (
        lambda: notes.rewrite(vault, note, "We did not"),
        lambda: notes.write_for_session(vault, session, "We did not"),
        lambda: notes.remove(vault, note),
        lambda: notes.sign(vault, note, "Somebody"),
    ):
        with pytest.raises(RuleBroken):
            change()
    notes.add_to(vault, note, "One more thing", "Miriam")
    assert [row.text for row in note_queries.of_session(vault.db(), session)] == [
        "We talked",
        "One more thing",
    ]


def test_undo_does_not_reach_behind_a_signature(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    notes.sign(vault, note, "Miriam")
    assert vault.history.undo_label == "Add person"
    assert text(vault, note) == "We talked"


def test_an_addition_to_a_signed_note_is_as_final_as_the_note(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    notes.sign(vault, note, "Miriam")
    notes.add_to(vault, note, "One more thing", "Miriam")
    assert vault.history.undo_label == "Add person"


def test_the_database_itself_refuses_to_change_a_signed_note(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    notes.sign(vault, note, "Miriam")
    with pytest.raises(Exception, match="final"):
        vault.db().exec_driver_sql("UPDATE note SET text = 'x' WHERE id = ?", (note.bytes,))


def test_an_empty_note_is_not_signed(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "  \n")
    with pytest.raises(RuleBroken):
        notes.sign(vault, note, "Miriam")


def test_a_text_from_another_evening_is_kept_as_a_version(vault: Vault, session: UUID):
    with clock.fixed(NOW):
        note = notes.write_for_session(vault, session, "First")
    with clock.fixed(NOW + timedelta(hours=2)):
        notes.rewrite(vault, note, "Second")
        notes.rewrite(vault, note, "Second, longer")
    assert [row.text for row in note_queries.versions(vault.db(), note)] == ["First"]


def test_a_participants_name_in_a_group_note_is_noticed_but_not_a_facilitators(vault: Vault, session: UUID):
    assert notes.participants_named(vault, session, "jose thanked Miriam") == ["José P."]


def test_a_note_over_one_megabyte_is_refused_and_one_below_is_kept(vault: Vault, session: UUID):
    kept = notes.write_for_session(vault, session, "word " * 199_000)
    with pytest.raises(RuleBroken):
        notes.rewrite(vault, kept, "a" * 1_000_001)
    assert len(text(vault, kept)) == 995_000


@pytest.mark.parametrize("typed", ["孤独", "孤独感", "ความ", "ភាសា", "naive", "Ñandú", "تحدثنا", "TUE"])
def test_words_of_a_note_are_found_as_one_types(vault: Vault, session: UUID, typed: str):
    notes.write_for_session(
        vault, session, "我们谈到了孤独感。ความสุขของเรา។ ភាសាខ្មែរ naïve ñandú تحدّثنا عن النوم. Tuesday"
    )
    assert [hit.kind for hit in search.find(vault.db(), typed) if hit.kind == "note"] == ["note"]


@pytest.mark.parametrize(
    "typed", ['"', "AND", "NEAR(", "*", "col:x", "'", "a OR", "-", "\x00", "\ud800", "(" * 50]
)
def test_nothing_typed_into_the_search_box_breaks_it(vault: Vault, session: UUID, typed: str):
    notes.write_for_session(vault, session, "calm")
    assert isinstance(search.find(vault.db(), typed), list)


def test_search_forgets_what_was_removed_and_finds_it_again_after_undo(vault: Vault, session: UUID):
    person = people.add(vault, {"name": "Zephyrine"})
    people.remove(vault, person)
    assert search.find(vault.db(), "zeph") == []
    vault.undo()
    assert [hit.title for hit in search.find(vault.db(), "zeph")] == ["Zephyrine"]


def test_a_group_is_found_by_its_weekday_in_every_language_of_the_window(vault: Vault, session: UUID):
    for typed in ("Tuesday", "martes", "mardi", "الثلاثاء"):
        assert [hit.title for hit in search.find(vault.db(), typed)] == ["Circle"]


def test_a_note_is_signed_by_the_account_whatever_is_typed(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    notes.sign(vault, note, "Miriam")  # the first account had no name yet
    added = notes.add_to(vault, note, "More", "Somebody else")
    signed = {row.id: row.author for row in note_queries.of_session(vault.db(), session)}
    assert signed == {note: "Miriam", added: "Miriam"}
    assert [row.name for row in account_queries.accounts(vault.db())] == ["Miriam"]


def test_whoever_has_no_name_is_asked_for_it_and_nothing_is_signed_without(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    with pytest.raises(InvalidDraft) as caught:
        notes.sign(vault, note, " ")
    assert caught.value.fields == {"name": "missing"}
    with pytest.raises(InvalidDraft):
        notes.add_to(vault, note, "More")
    assert [row.signed_at for row in note_queries.of_session(vault.db(), session)] == [None]


def test_the_recovery_sheet_signs_nothing(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "We talked")
    vault.actor = RECOVERY
    with pytest.raises(RuleBroken, match=r"account\.nobody"):
        notes.sign(vault, note, "Miriam")


def test_an_empty_note_names_nobody(vault: Vault, session: UUID):
    note = notes.write_for_session(vault, session, "  ")
    with pytest.raises(RuleBroken):
        notes.sign(vault, note, "Miriam")
    assert [row.name for row in account_queries.accounts(vault.db())] == [""]


def test_a_facilitator_signs_with_her_own_name(vault: Vault, session: UUID):
    group = note_queries_group(vault, session)
    note = notes.write_for_session(vault, session, "We talked")
    vault.release()
    vault.actor = Actor(AccountId(new_id()), "Ann", Access.FACILITATOR, frozenset({group}))
    notes.sign(vault, note, "Miriam")
    assert [row.author for row in note_queries.of_session(vault.db(), session)] == ["Ann"]


def note_queries_group(vault: Vault, session: UUID) -> UUID:
    found = sessions.session(vault.db(), session)
    assert found is not None
    return found.group_id


def test_templates_of_ones_own_are_kept_by_their_names(vault: Vault):
    first = notes.keep_template(vault, "Walks", "Where we went\n\nWho we met")
    notes.keep_template(vault, "Art", "What we made")
    assert notes.keep_template(vault, "walks", "Where we went") == first
    notes.keep_template(vault, "After", "How we are", kind=NoteKind.DEBRIEF)
    shown = note_queries.templates(vault.db(), NoteKind.GROUP)
    assert [(row.name, row.text) for row in shown] == [("Art", "What we made"), ("walks", "Where we went")]
    assert [row.name for row in note_queries.templates(vault.db(), NoteKind.DEBRIEF)] == ["After"]


def test_a_template_is_taken_away_and_comes_back_by_undo(vault: Vault):
    made = notes.keep_template(vault, "Walks", "Where we went")
    notes.drop_template(vault, made)
    assert note_queries.templates(vault.db(), NoteKind.GROUP) == []
    vault.undo()
    assert [row.name for row in note_queries.templates(vault.db(), NoteKind.GROUP)] == ["Walks"]


def test_a_template_has_a_name_and_headings(vault: Vault):
    with pytest.raises(InvalidDraft):
        notes.keep_template(vault, " ", "Where we went")
    with pytest.raises(RuleBroken, match=r"note\.empty"):
        notes.keep_template(vault, "Walks", " \n")


def test_the_debrief_is_another_note_than_that_of_the_group(vault: Vault, session: UUID):
    notes.write_for_session(vault, session, "We talked")
    notes.write_for_session(vault, session, "We are tired", kind=NoteKind.DEBRIEF)
    assert [row.text for row in note_queries.of_session(vault.db(), session)] == ["We talked"]
    found = note_queries.of_session(vault.db(), session, NoteKind.DEBRIEF)
    assert [row.text for row in found] == ["We are tired"]
