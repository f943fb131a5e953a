"""What is asked of a paper on the command line: how each option is written, and which paper it is for.

Raises argparse's own errors, whose words are for whoever typed the command.
"""

from __future__ import annotations

import argparse
from argparse import ArgumentError, ArgumentTypeError
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peergroups.usecases.papers import Kind

PAPERS = (
    "agreement",
    "attendance",
    "attendance-grid",
    "call-list",
    "certificate",
    "contact-sheet",
    "feedback-form",
    "flyer",
    "hours-log",
    "local-help-card",
    "mood-diary",
    "name-cards",
    "pack",
    "rota",
    "session-plan",
    "session-record",
    "sign-in-sheet",
    "welcome-card",
)
MOST_ROWS = 200  # to write in by hand


def day(text: str) -> date:
    """As 2026-03-10."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"a day is written as 2026-03-10, not as {text!r}") from None


def rows(text: str) -> int:
    """How many empty rows."""
    if not text.isdecimal() or int(text) > MOST_ROWS:
        raise ArgumentTypeError(f"a number from 0 to {MOST_ROWS} is wanted, not {text!r}")
    return int(text)


def descriptor(text: str) -> int:
    """The number of an open file."""
    try:
        return int(text)
    except ValueError:
        raise ArgumentTypeError(f"the number of an open file is wanted, as 3, not {text!r}") from None


def check(given: argparse.Namespace, kind: Kind) -> None:
    """Refuses what that paper does not take. Raises ArgumentError."""
    for option, value, wanted in _options(kind):
        if getattr(given, value) and not wanted:
            takers = _takers(option)
            raise ArgumentError(None, f"{option} is for {takers}, not for {kind.name}")
    if given.door_codes and not given.labels:
        raise ArgumentError(None, "--door-codes stand on labels: name the sheet with --labels")
    _check_language(given.language, kind)
    _check_labels(given.labels)
    _check_handout(given.handout)


def check_second(languages: list[str], second: str) -> None:
    """The language that stands beside the others is another one. Raises ArgumentError."""
    if second in languages:
        raise ArgumentError(
            None, f"--second is another language than those of --language, not {second!r} again"
        )


def _options(kind: Kind) -> list[tuple[str, str, bool]]:
    """Option, its name among the arguments, and whether that paper takes it."""
    from peergroups.usecases import papers
    from peergroups.usecases.packs import PACK

    return [
        ("--session", "session", kind.need is papers.Need.SESSION),
        ("--person", "person", kind.need is papers.Need.PEOPLE),
        ("--rows", "rows", kind.name == papers.SIGN_IN_SHEET),
        ("--labels", "labels", kind.name == papers.NAME_CARDS),
        ("--door-codes", "door_codes", kind.name == papers.NAME_CARDS),
        ("--handout", "handout", kind.name == PACK),
        ("--form", "form", kind.fillable),
        ("--afar", "afar", kind.name in papers.TELL_WHERE),
    ]


def _takers(option: str) -> str:
    """The papers that take an option."""
    from peergroups.usecases import papers

    names = [name for name in PAPERS if any(o == option and w for o, _, w in _options(papers.kind(name)))]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def _check_language(code: str, kind: Kind) -> None:
    from peergroups.usecases import papers, printing

    own = kind.need is papers.Need.PEOPLE
    if code == papers.OWN_LANGUAGE and not own:
        raise ArgumentError(None, f"--language own is for {_takers('--person')}, not for {kind.name}")
    known = printing.languages()
    if code and code != papers.OWN_LANGUAGE and code not in known:
        raise ArgumentError(None, f"no paper is in {code!r}; --language is one of {', '.join(known)}")


def _check_labels(name: str) -> None:
    from peergroups.usecases import papers

    known = [sheet.name for sheet in papers.label_sheets()]
    if name and name not in known:
        raise ArgumentError(None, f"no such sheet of labels: {name!r}; --labels is one of {', '.join(known)}")


def _check_handout(name: str) -> None:
    """What is written for those who lead goes to nobody else."""
    from peergroups.usecases import handout_orders

    if any(info.handout_id == name and info.audience == "facilitators" for info in handout_orders.library()):
        raise ArgumentError(None, f"{name} is for those who lead; --handout is for the people who come")
