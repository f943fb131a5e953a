"""A table is known everywhere: what is missing from a list stands here, with the reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from peergroups.model.permissions import WRITES
from peergroups.store import access, search, tables
from peergroups.store.queries import everything
from peergroups.store.work import KINDS

ROOT = Path(__file__).resolve().parents[2] / "peergroups"
KEPT = {str(model.__tablename__) for model in KINDS}
OURS = {"meta", "audit_event", "draft", "log_proof", "search_entry"}  # of the store: no records
HANDOUTS = {
    "own_handout",
    "own_text",
    "text_version",
    "picture",
    "handout_review",
}  # of the organisation, no person's
TEMPLATES = {"note_template"}  # headings, about nobody
REPORTS = {"report"}  # numbers, about nobody
RULES = {"rule"}  # of groups
FILES = {"credential", "hours", "supervision", "requirement"}  # a coordinator's: `access._HIDDEN`
EVERYBODYS = {
    "organisation",
    "directory_entry",
    "entry_text",
    "safety_step",
}  # told to everybody with a way in

EXCEPTIONS: dict[str, set[str]] = {
    "WRITES": set(),
    "TABLES": {"account", "merge_record"},  # ways in do not leave the vault, nor what Undo needs
    "_VIEWS": HANDOUTS | EVERYBODYS | TEMPLATES | FILES,
    "_HELPERS": HANDOUTS
    | FILES
    | EVERYBODYS
    | {
        "account",
        "peer_group",
        "group_text",
        "series",
        "group_session",
    }  # what a helper sees of them is all there is to see
    | {"printed_sheet", "duty"},  # rows of ids
    "_SOURCES": {
        "organisation",
        "safety_step",
        "account",
        "series",
        "picture",
        "text_version",
        "note_version",
        "handout_review",
    }
    | TEMPLATES
    | REPORTS
    | RULES
    | FILES  # in words of the organisation, about nobody's days
    | {"contact", "skip"}  # with its follow-up; and no text
    | {"duty"}  # no text
    | {"own_handout"}  # by its texts
    | {"group_text"}  # with its group
    | {"entry_text"}  # with its help line
    | {
        "membership",
        "offer",
        "not_same",
        "merge_record",
        "printed_sheet",
    },  # no texts
    "erasing": HANDOUTS
    | EVERYBODYS
    | TEMPLATES
    | REPORTS
    | RULES
    | {"requirement"}
    | {"account", "peer_group", "group_text", "series", "group_session"},
    "merging": HANDOUTS
    | TEMPLATES
    | REPORTS
    | RULES
    | {"requirement", "safety_step"}
    | {"directory_entry", "entry_text"}
    | {"account", "peer_group", "group_text", "series", "group_session", "note_version"},
}


def test_every_table_is_a_record_or_the_stores_own():
    assert {table.name for table in SQLModel.metadata.tables.values()} == KEPT | OURS


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("WRITES", set(WRITES)),
        ("TABLES", set(everything.TABLES)),
        ("_VIEWS", set(access._VIEWS)),
        ("_HELPERS", set(access._HELPERS)),
        ("_SOURCES", set(search._SOURCES)),
    ],
)
def test_every_table_stands_in_the_list_or_among_its_exceptions(where: str, named: set[str]):
    assert KEPT - named == EXCEPTIONS[where]


@pytest.mark.parametrize(
    ("where", "files"),
    [("erasing", ["store/erasing.py"]), ("merging", ["usecases/merging.py", "store/queries/merging.py"])],
)
def test_what_is_about_a_person_is_erased_and_merged(where: str, files: list[str]):
    """By the name of the table or of its model."""
    source = " ".join((ROOT / file).read_text(encoding="utf-8") for file in files)
    names = {str(model.__tablename__): model.__name__ for model in KINDS}
    silent = {
        table
        for table, model in names.items()
        if not re.search(rf"\b({table}|{model})\b", source) and hasattr(tables, table)
    }
    assert silent == EXCEPTIONS[where]
