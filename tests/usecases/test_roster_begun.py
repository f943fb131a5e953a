from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from peergroups.model.attendance import Mark
from peergroups.model.roster import RosterField
from peergroups.model.roster_dates import Calendar
from peergroups.store.vault import Vault
from peergroups.usecases import drafts, roster_begun, rosters
from peergroups.usecases.drafts import HalfTyped
from peergroups.usecases.roster_begun import Begun

CASES = Path(__file__).resolve().parents[1] / "cases"
CIRCLE = UUID(int=7)


@pytest.mark.parametrize("source", [CASES / "attendance-grid.csv", "Ada Marlow\nZoë Ångström".encode()])
def test_a_list_that_was_begun_comes_back_as_it_was(source: Path | bytes):
    file = rosters.read(source)
    begun = Begun(
        source,
        replace(file, mapping={0: RosterField.FULL_NAME}, old_years=Calendar.PERSIAN),
        typed={2: {RosterField.EMAIL: "a@example.org", RosterField.PHONE: ""}},
        answers={3: ("use", ("phone", "email")), 4: ("later", ())},
        means={"x": Mark.EXCUSED, "?": None},
        known_before="2024-01-01",
        wants_marks=False,
        day_first=False,
        old_years=Calendar.ISLAMIC,
    )
    lists = {CIRCLE: begun, UUID(int=8): Begun(b"", file)}
    assert roster_begun.from_text(roster_begun.as_text(lists)) == lists


@pytest.mark.parametrize(
    "cell", ["x" * 100, "é" * 50, '"' * 50]
)  # letters of two bytes; signs that are escaped
def test_a_list_of_many_thousand_rows_is_too_long_to_be_kept_and_a_shorter_one_is(vault: Vault, cell: str):
    row = [cell] * 10
    file = rosters.RosterFile((), [row] * 5_000, list(range(5_000)), {})
    assert roster_begun.as_kept({CIRCLE: Begun(b"", file)}) is None
    longest = 0
    for rows in (100, 400, 700, 900, 1_000, 1_500, 1_900):
        text = roster_begun.as_kept({CIRCLE: Begun(b"", replace(file, rows=[row] * rows))})
        form = HalfTyped("group", CIRCLE, "import", {"lists": text})
        drafts.keep(vault, [form])  # whatever it gives is taken by the vault
        assert drafts.take(vault) == [form]
        longest = rows if text is not None else longest
    assert longest >= 400
