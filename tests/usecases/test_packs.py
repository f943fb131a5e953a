"""Everything for one evening in one file: what is in it, for whom, and counted before it is made."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from uuid import UUID

import pikepdf
import pytest

from peergroups import documents
from peergroups.base.errors import PaperError, RowMissing
from peergroups.documents.sheets import HandoutSheet, NameCardsSheet, SessionPlanSheet, SignInSheet
from peergroups.model.ids import PersonId, SessionId, new_id
from peergroups.model.people import Person
from peergroups.store.queries import printed_sheets, sessions
from peergroups.store.vault import Vault
from peergroups.usecases import groups as group_work
from peergroups.usecases import handouts, packs, people, printing
from peergroups.usecases.papers import PaperOrder
from tests.usecases.test_attendance import SERIES


@pytest.fixture
def evening(vault: Vault) -> tuple[SessionId, dict[str, PersonId]]:
    """The next session of a group of five, and its people."""
    group = group_work.start(vault, {"name": "Circle"}, series=SERIES, facilitators=["Fay"])
    made = {}
    for name, languages, needs in (
        ("Ana", "es", ""),
        ("Bo", "en", "Large print, please"),
        ("Cai", "ar", "large letters"),
        ("Dee", "xx", ""),
        ("Eli", "en", "a chair by the door"),
    ):
        values = {"name": name, "languages": languages, "access_needs": needs}
        made[name] = people.add(vault, values, group_id=group)
    return sessions.of_group(vault.db(), group)[-1].id, made


def order(session_id: UUID, handout: str = "welcome", **more: object) -> PaperOrder:
    return PaperOrder("pack", session_id=session_id, handout=handout, **more)  # type: ignore[arg-type]


def test_it_holds_the_sheet_the_plan_the_cards_and_each_persons_handout(vault: Vault, evening):
    found = order(evening[0]).sheets(vault)
    assert [type(sheet) for sheet, _ in found[:3]] == [SignInSheet, SessionPlanSheet, NameCardsSheet]
    given = Counter[tuple[str, bool]]()
    for sheet, copies in found[3:]:
        assert isinstance(sheet, HandoutSheet)
        given[sheet.language, sheet.large] += copies
    assert given == {("es", False): 1, ("en", True): 1, ("ar", True): 1, ("en", False): 2}


def test_without_a_handout_it_holds_none(vault: Vault, evening):
    assert len(order(evening[0], "").sheets(vault)) == 3


def test_in_large_print_all_of_it_is(vault: Vault, evening):
    assert all(sheet.large for sheet, _ in order(evening[0], large=True).sheets(vault))


@pytest.mark.parametrize("handout", ["", "welcome"])
@pytest.mark.parametrize("copies", [1, 2])
def test_it_is_counted_as_it_is_made(vault: Vault, evening, handout: str, copies: int):
    wanted = order(evening[0], handout, copies=copies)
    counted = packs.count(vault, wanted)
    assert counted.total == documents.page_count(printing.draw(vault, wanted))
    assert list(counted.pages) == [
        "sign-in-sheet",
        "session-plan",
        "name-cards",
        *([handout] if handout else []),
    ]
    assert counted.large == (2 * copies if handout else 0)


def test_nobody_who_left_or_is_in_the_trash_gets_one(vault: Vault, evening):
    session_id, made = evening
    people.remove(vault, made["Ana"])
    languages = {sheet.language for sheet, _ in order(session_id).sheets(vault)[3:]}
    assert languages == {"en", "ar"}


def test_an_own_handout_is_each_persons_with_their_name(vault: Vault, evening):
    own = handouts.start(vault, "Card", "en", "For {name}.")
    found = order(evening[0], own.hex).sheets(vault)[3:]
    called = {sheet.details.name: sheet.large for sheet, _ in found if isinstance(sheet, HandoutSheet)}
    assert called == {"Ana": False, "Bo": True, "Cai": True, "Dee": False, "Eli": False}


def test_its_sign_in_sheet_is_known_again(vault: Vault, evening):
    made = printing.make(vault, order(evening[0]))
    printing.went_out(vault, made.order)
    (kept,) = printed_sheets.of_session(vault.db(), evening[0])
    assert len(kept.people) == 5


def test_a_session_or_handout_that_is_gone_is_refused(vault: Vault, evening):
    with pytest.raises(RowMissing):
        order(new_id()).sheets(vault)
    with pytest.raises(PaperError):
        order(evening[0], new_id().hex).sheets(vault)
    with pytest.raises(PaperError):
        order(evening[0], "no-such-handout").sheets(vault)


def test_a_name_with_a_letter_no_font_has_is_told_before_it_is_printed(vault: Vault, evening):
    with vault.work("Name") as work:
        work.put(work.one(Person, evening[1]["Eli"]).with_changes(name="Eli \U0001f9d9"))
    assert list(printing.unprintable(vault, order(evening[0]))) == ["Eli \U0001f9d9"]


def test_its_file_is_called_by_all_that_is_in_it(vault: Vault, evening):
    with pikepdf.open(io.BytesIO(printing.draw(vault, order(evening[0], language="en")))) as pdf:
        called = str(pdf.open_metadata()["dc:title"])
    assert called.split(" · ")[:3] == ["Sign-in sheet", "Session plan", "Name cards"]
    assert {"Welcome", "Bienvenida"} & set(called.split(" · "))


def test_one_that_was_printed_is_the_same_sheet_until_somebody_joins(vault: Vault, evening):
    printed = order(evening[0]).leaving(vault)
    printed.went_out(vault)
    again = replace(order(evening[0]), made=printed.stamp)
    numbers = [sheet.number for sheet, _ in again.sheets(vault) if isinstance(sheet, SignInSheet)]
    assert printed.stamp is not None
    assert numbers == [printed.stamp.number]
