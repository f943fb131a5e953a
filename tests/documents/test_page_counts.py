"""How many pages each handout and paper takes: a table of all languages, so that a change shows.

`python -m tests.documents.test_page_counts` writes the table anew.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from peergroups import documents
from peergroups.documents import book
from peergroups.documents.figure_sheets import AttendanceSheet, GridRow, GridSheet, TimesCome, Week
from peergroups.documents.flow import Laid
from peergroups.documents.sheets import (
    AgreementSheet,
    CertificateSheet,
    Contact,
    ContactSheet,
    DiarySheet,
    FeedbackSheet,
    FlyerSheet,
    HandoutSheet,
    HelpCardSheet,
    HelpLine,
    Meeting,
    MonthLine,
    MonthSheet,
    NameCardsSheet,
    Promise,
    RecoverySheet,
    Service,
    SessionPlanSheet,
    SessionRecordSheet,
    Sheet,
    SignInSheet,
    WelcomeCardSheet,
)
from tests.depth import FULL
from tests.documents.papers import call_list, hours_log, rota

TABLE = Path(__file__).with_name("page_counts.txt")
LANGUAGES = sorted(documents.handouts()[0].languages)
HANDOUTS = [info.handout_id for info in documents.handouts()]
FORMS = [(size, large) for large in (False, True) for size in ("a4", "letter")]
HELP = (
    HelpLine("Night line of the county", "+1 555 010 0199", "every day, 24 hours", "English, Spanish"),
    HelpLine("Women's counsel", "+1 555 010 0142", "Monday to Friday, 9 to 17"),
    HelpLine("Emergency", "112"),
)
FOURTEEN = (
    "Ana Almeida", "Bo Brewster", "Carlos Cruz", "Dora Díaz", "Emeka Eze", "Fatima Farsi", "Grace Green",
    "Hana Hill", "Ivan Ito", "José Juárez", "김민수", "ليلى حداد", "मीरा शर्मा", "Nguyễn Văn An",
)  # fmt: skip
DAY, HOUR = date(2028, 3, 7), time(18, 30)
OWNER, GROUP = "Riverside Community Centre", "Tuesday circle"
WHEN = (DAY, HOUR, 90, "Main hall, Mill Street 3", ("Bo Brewster", "Ana Almeida"))
WEEK = [DAY + timedelta(number) for number in range(7)]
ONE_PAGE = {
    "agreement", "certificate", "contact sheet", "crisis-card", "diary", "feedback", "flyer", "headcount", "help card",
    "month", "name cards", "plan", "record", "recovery sheet", "rota", "sign-in sheet", "welcome card",
}  # fmt: skip
"""On one page in standard print in every language, on both sizes of paper."""

NOTHING_FITS = {("boundaries", "ur", "letter", True)}
"""Call-outs are not torn, and no way of setting leaves more than that for the last page."""


def papers(code: str, size: str, *, large: bool) -> dict[str, Sheet]:
    """Every paper as a group of fourteen has it."""
    form: dict[str, Any] = {"paper": size, "large": large}
    lines = tuple(
        Service(one.name, "to talk", one.phone, one.hours, "", ("en", "ar"), "free", not index, "health", DAY)
        for index, one in enumerate(HELP)
    )
    meetings = (Meeting(HOUR, weekday=1),)
    contacts = tuple(Contact(name, f"+1 555 010 01{n:02}", "evenings") for n, name in enumerate(FOURTEEN))
    month = tuple(MonthLine(DAY + timedelta(7 * n), HOUR, 90, GROUP, "Main hall") for n in range(5))
    promised = (Promise("call", DAY, "Bo"),)
    return {
        "attendance": AttendanceSheet(
            code,
            OWNER,
            GROUP,
            DAY - timedelta(175),
            DAY,
            tuple(Week(DAY - timedelta(7 * n), n) for n in range(26)),
            tuple(TimesCome(name, n, 26) for n, name in enumerate(FOURTEEN)),
            **form,
        ),
        "grid": GridSheet(
            code,
            OWNER,
            GROUP,
            tuple(DAY - timedelta(7 * n) for n in reversed(range(18))),
            tuple(GridRow(name, ("present", "late", "absent") * 6, n) for n, name in enumerate(FOURTEEN)),
            (14,) * 18,
            **form,
        ),
        "sign-in sheet": SignInSheet(
            code, OWNER, GROUP, *WHEN[:4], FOURTEEN, number=7, code="ABCDEFGHIJKLMN", **form
        ),
        "headcount": SignInSheet(code, OWNER, GROUP, *WHEN[:4], headcount_only=True, **form),
        "agreement": AgreementSheet(code, OWNER, GROUP, signatures=12, **form),
        "recovery sheet": RecoverySheet(code, OWNER, "ABCD-" * 7 + "ABCD", "lantern", DAY, **form),
        "plan": SessionPlanSheet(code, OWNER, GROUP, 4, *WHEN, promised=("bring tea",), **form),
        "record": SessionRecordSheet(code, OWNER, GROUP, *WHEN, here=4, away=1, promises=promised, **form),
        "welcome card": WelcomeCardSheet(code, OWNER, GROUP, "", meetings, WHEN[3], contacts[:2], **form),
        "help card": HelpCardSheet(code, OWNER, lines, **form),
        "feedback": FeedbackSheet(code, OWNER, GROUP, DAY, **form),
        "certificate": CertificateSheet(
            code, OWNER, GROUP, "Nguyễn Văn An", DAY, WEEK[-1], 8, 7, DAY, **form
        ),
        "name cards": NameCardsSheet(code, OWNER, GROUP, FOURTEEN[6:12] if large else FOURTEEN[6:], **form),
        "flyer": FlyerSheet(code, OWNER, GROUP, "A place to talk", meetings, WHEN[3], contacts[:2], **form),
        "diary": DiarySheet(
            code, OWNER, GROUP, tuple((day, HOUR if day == WEEK[-1] else None) for day in WEEK), **form
        ),
        "month": MonthSheet(code, OWNER, "", DAY, month, **form),
        "hours log": hours_log(code, count=14, **form),
        "call list": call_list(code, **form),
        "rota": rota(code, **form),
        "rota of all": rota(code, groups=6, **form),
        "contact sheet": ContactSheet(code, OWNER, GROUP, contacts, DAY, **form),
    }


NAMES = [*HANDOUTS, *papers("en", "a4", large=False)]


def laid(name: str, code: str, size: str, *, large: bool) -> Laid:
    if name in HANDOUTS:
        return book.press(HandoutSheet(name, code, OWNER, GROUP, HELP, paper=size, large=large))
    return book.press(papers(code, size, large=large)[name])


def told(name: str, size: str, *, large: bool) -> str:
    """A line of the table: pages, and in which languages where these are not all."""
    found = defaultdict(list)
    for code in LANGUAGES:
        paper = laid(name, code, size, large=large)
        pages = len(paper.pages)
        found[pages].append(code)
        least = 0.35 if (name, code, size, large) in NOTHING_FITS else 0.4
        assert pages == 1 or paper.filled >= least, f"{name} {code} {size}: the last page is almost empty"
        assert pages == 1 or large or name not in ONE_PAGE, f"{name} {code} {size}: promised on one page"
    counts = (
        str(pages) if len(found) == 1 else f"{pages}: {' '.join(codes)}"
        for pages, codes in sorted(found.items())
    )
    return f"{name} | {size}{' large' if large else ''} | {'; '.join(counts)}"


@pytest.mark.parametrize("name", NAMES)
def test_every_paper_takes_as_many_pages_as_the_table_says(name: str) -> None:
    kept = [line for line in TABLE.read_text("utf-8").splitlines() if line.split(" | ")[0] == name]
    forms = FORMS if FULL else FORMS[:2]
    assert [told(name, size, large=large) for size, large in forms] == kept[: len(forms)]


def test_the_table_has_every_paper_and_form() -> None:
    kept = [line.split(" | ")[:2] for line in TABLE.read_text("utf-8").splitlines()]
    forms = [f"{size}{' large' if large else ''}" for size, large in FORMS]
    assert kept == [[name, form] for name in NAMES for form in forms]


if __name__ == "__main__":
    lines = [told(name, size, large=large) for name in NAMES for size, large in FORMS]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
