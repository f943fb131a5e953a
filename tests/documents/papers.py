"""One of every paper, with names of several scripts on it."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from peergroups.documents.figure_sheets import (
    AWAY,
    AttendanceSheet,
    GridRow,
    GridSheet,
    Number,
    ReportLine,
    ReportSheet,
    ReportTable,
    TimesCome,
    Week,
)
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
from peergroups.documents.work_sheets import (
    Call,
    CallSheet,
    Ground,
    HoursSheet,
    RotaLine,
    RotaSheet,
    Worked,
)

HELP = (HelpLine("Night line", "+1 555 010 0199", "every day", "English"),)
NAMES = ("Ana", "ليلى", "សុភា", "मीरा", "王小明")
DAY, HOUR = date(2028, 3, 7), time(18, 30)
_GROUP, _OWNER = "Tuesday circle", "Riverside"
_MEETINGS = (Meeting(HOUR, weekday=1), Meeting(HOUR, day=DAY))
_CHECKED = Service("Clinic", phone="113", category="health", checked_on=DAY)
_CONTACTS = (Contact("Ana", "+1 555 010 0142", "evenings", "Bo"), Contact("ليلى", "+1 555 010 0143"))


def every_paper(code: str, *, large: bool = False, paper: str = "a4") -> dict[str, Sheet]:
    """The papers by a short name."""
    size: dict[str, Any] = {"large": large, "paper": paper}
    service = Service("Line", "to talk", "112", "always", "Mill Street 3", ("en", "ar"), "free", crisis=True)
    promise = Promise("call", DAY, "Bo")
    when = (DAY, HOUR, 90, "Main hall", ("Bo", "ليلى"))
    return {
        "handout": HandoutSheet("welcome", code, _OWNER, _GROUP, HELP, **size),
        "sign-in": SignInSheet(code, _OWNER, _GROUP, DAY, HOUR, 90, "Hall", NAMES, blank_rows=30, **size),
        "headcount": SignInSheet(code, _OWNER, _GROUP, DAY, HOUR, 90, headcount_only=True, **size),
        "agreement": AgreementSheet(code, _OWNER, _GROUP, signatures=40, **size),
        "recovery": RecoverySheet(code, _OWNER, "ABCD-" * 7 + "ABCD", "", DAY, **size),
        "plan": SessionPlanSheet(code, _OWNER, _GROUP, 4, *when, promised=("bring tea",), **size),
        "record": SessionRecordSheet(
            code, _OWNER, _GROUP, *when, here=4, away=1, promises=(promise,), **size
        ),
        "welcome card": WelcomeCardSheet(code, _OWNER, _GROUP, "", _MEETINGS, "Hall", _CONTACTS, **size),
        "help card": HelpCardSheet(code, _OWNER, (service, _CHECKED, Service("Food")), **size),
        "feedback": FeedbackSheet(code, _OWNER, _GROUP, DAY, **size),
        "certificate": CertificateSheet(code, _OWNER, _GROUP, "ليلى", DAY, DAY, 8, 7, DAY, **size),
        "name cards": NameCardsSheet(code, _OWNER, _GROUP, NAMES, **size),
        "flyer": FlyerSheet(
            code, _OWNER, _GROUP, "About us", _MEETINGS, "Hall", _CONTACTS, "meet.example", **size
        ),
        "diary": DiarySheet(code, _OWNER, _GROUP, ((DAY, None), (DAY, HOUR)), **size),
        "month": MonthSheet(
            code, _OWNER, "", DAY, (MonthLine(DAY, HOUR, 90, _GROUP, "Hall", is_cancelled=True),), **size
        ),
        "attendance": AttendanceSheet(
            code,
            _OWNER,
            _GROUP,
            DAY,
            DAY + timedelta(28),
            tuple(Week(DAY + timedelta(7 * at), came) for at, came in enumerate((4, None, 0, 12, 7))),
            tuple(TimesCome(name, at, 5) for at, name in enumerate(NAMES)),
            **size,
        ),
        "report": report(code, **size),
        "grid": grid(code, **size),
        "hours log": hours_log(code, **size),
        "call list": call_list(code, **size),
        "rota": rota(code, **size),
        "rota of all": rota(code, groups=3, **size),
        "contacts": ContactSheet(code, _OWNER, _GROUP, _CONTACTS, DAY, **size),
    }


def hours_log(code: str, *, count: int = 9, **size: Any) -> HoursSheet:
    """Sessions and what was typed beside them, in turn."""
    kinds = ("led", "preparation", "travel", "training", "supervision", "pairs", "other")
    rows = tuple(
        Worked(DAY + timedelta(7 * at), kinds[at % 7], 45 + 15 * (at % 4), _GROUP if at % 7 == 0 else "")
        for at in range(count)
    )
    return HoursSheet(code, _OWNER, "Fay", DAY, DAY + timedelta(90), rows, **size)


def rota(code: str, *, groups: int = 1, **size: Any) -> RotaSheet:
    """Eight weeks of one group or several: with two who lead, one who was asked, nobody, and others there."""
    also = (("help", ("Bo",)), ("host", ("Gil", "Fay")), ("interpret", (NAMES[1],)))
    lines = [
        RotaLine(
            DAY + timedelta(7 * week), time(18), 90, _GROUP if group == 0 else f"{_GROUP} {group}",
            leads=NAMES[: (week + group) % 3], asked=frozenset(NAMES[1:2]), open=int((week + group) % 3 == 0),
            also=also if week == 1 else (),
        )
        for week in range(8)
        for group in range(groups)
    ]  # fmt: skip
    name = _GROUP if groups == 1 else ""
    return RotaSheet(code, _OWNER, name, DAY, DAY + timedelta(55), tuple(lines), **size)


def call_list(code: str, **size: Any) -> CallSheet:
    """One for each reason, one without, and somebody who asked for no contact."""
    grounds = (
        Ground("missed", (DAY, DAY + timedelta(7))), Ground("seldom", came=3, of=7), Ground("first_visit", (DAY,)),
        Ground("away", (DAY, DAY + timedelta(20))), Ground("paused", (DAY,)),
    )  # fmt: skip
    calls = [
        Call(name, DAY, "+1 555 010 0142", "evenings only, ask for Ana", _GROUP, (ground,))
        for name, ground in zip(NAMES, grounds, strict=True)
    ]
    asked = Call("Bo", DAY, group=_GROUP, text="Ask about the bus", not_to=True)
    return CallSheet(code, _OWNER, (*calls, asked), DAY, **size)


def report(code: str, *, sessions: int = 40, **size: Any) -> ReportSheet:
    """Figures as they are given away: with hidden ones, parts, tenths, and nothing to say of a year ago."""
    nothing = Number(None)

    def line(key: str, value: float, *, decimals: int = 0, label: str = "", part: bool = False) -> ReportLine:
        values = (Number(value, decimals), Number(value / 2, decimals), nothing)
        return ReportLine(values, key, label, part=part)

    few = (Number(3, hidden=True), Number(4, hidden=True), nothing)
    languages = (
        ReportLine((Number(25), Number(20), nothing), label="English"),
        ReportLine(few, label="العربية"),
        ReportLine(few, label="ភាសាខ្មែរ"),
        ReportLine((Number(0), Number(1), nothing), "not_known"),
        ReportLine((Number(31), Number(25), nothing), "all"),
    )
    return ReportSheet(
        language=code,
        organisation=_OWNER,
        about=_GROUP,
        periods=((DAY, DAY + timedelta(90)),) * 3,
        columns=("now", "before", "year_ago"),
        tables=(
            ReportTable("did", (line("planned", sessions), line("held", sessions - 2, part=True))),
            ReportTable("came", (line("visits", 412), line("average", 12.5, decimals=1))),
            ReportTable("by_group", (line("", 400, label=_GROUP), line("all", 400))),
            ReportTable("age", ()),
            ReportTable("language", languages, chart=True),
        ),
        counted=("c_day", "c_people", "c_own"),
        date=DAY,
        hidden_below=5,
        **size,
    )


def grid(code: str, *, sessions: int = 20, **size: Any) -> GridSheet:
    """With more sessions than one table holds."""
    letters = ("present", "late", "left_early", "excused", "absent", AWAY, "")
    rows = [
        GridRow(name, tuple(letters[(at + number) % len(letters)] for at in range(sessions)), number)
        for number, name in enumerate(NAMES)
    ]
    days = tuple(DAY + timedelta(7 * at) for at in range(sessions))
    return GridSheet(code, _OWNER, _GROUP, days, tuple(rows), tuple(range(sessions)), **size)
