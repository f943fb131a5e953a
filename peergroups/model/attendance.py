"""Attendance: one mark a person and session. Unmarked is not absent; totals always add up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from peergroups.model.columns import Choice, Id, Instant, kept, key
from peergroups.model.groups import Role
from peergroups.model.ids import AttendanceId, PersonId, SessionId, linked_id
from peergroups.model.rows import Line, Row


class Mark(StrEnum):
    PRESENT = "present"
    LATE = "late"
    LEFT_EARLY = "left_early"
    EXCUSED = "excused"
    ABSENT = "absent"


CAME = frozenset({Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY})


class Attendance(Row, table=True):
    """`mark` is None when a mark was taken back; `role` is what the person was in the group that day."""

    __tablename__ = "attendance"

    id: AttendanceId = key()
    session_id: SessionId = kept(Id)
    person_id: PersonId = kept(Id)
    mark: Mark | None = kept(Choice(Mark), None)
    role: Role = kept(Choice(Role), Role.PARTICIPANT)
    reason: Line = ""
    marked_at: datetime = kept(Instant)


def attendance_id(session_id: UUID, person_id: UUID) -> AttendanceId:
    return AttendanceId(linked_id("attendance", session_id, person_id))


@dataclass(frozen=True, slots=True)
class Totals:
    """A session in numbers; `expected` is the sum of the six groups of people on its register.

    `guests` is everybody in the room without a name: those counted as guests, or what a headcount has beyond the names.
    """

    present: int = 0
    late: int = 0
    left_early: int = 0
    excused: int = 0
    absent: int = 0
    unmarked: int = 0
    guests: int = 0

    @property
    def came(self) -> int:
        """People on the register who came, without guests."""
        return self.present + self.late + self.left_early

    @property
    def away(self) -> int:
        """Who is known not to have come; unmarked is not away."""
        return self.excused + self.absent

    @property
    def expected(self) -> int:
        return self.came + self.excused + self.absent + self.unmarked

    @property
    def in_the_room(self) -> int:
        return self.came + self.guests


def session_totals(marks: Iterable[Mark | None], guests: int = 0, headcount: int | None = None) -> Totals:
    """The numbers of one session, wherever they are shown: of everybody on its register but those who lead or help.

    None is unmarked. A headcount holds the named ones too, so a group that changed its way of counting keeps both.
    """
    counts = dict.fromkeys(Mark, 0)
    unmarked = 0
    for mark in marks:
        if mark is None:
            unmarked += 1
        else:
            counts[mark] += 1
    nameless = unnamed(sum(counts[mark] for mark in CAME), guests, headcount)
    return Totals(
        **{mark.value: number for mark, number in counts.items()}, unmarked=unmarked, guests=nameless
    )


def unnamed(named: int, guests: int, headcount: int | None) -> int:
    """How many were in the room without a name, where `named` people were marked as having come."""
    return guests if headcount is None else max(0, headcount - named)


def missed_in_a_row(newest_first: Iterable[Mark | None]) -> int:
    """How many sessions running were missed, up to the newest. Excused and unmarked ones neither count nor break."""
    missed = 0
    for mark in newest_first:
        if mark in CAME:
            break
        missed += mark is Mark.ABSENT
    return missed


def next_mark(mark: Mark | None) -> Mark | None:
    """What a click or Space makes of a mark: present, and back to unmarked."""
    return None if mark is Mark.PRESENT else Mark.PRESENT
