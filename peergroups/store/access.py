"""What a limited actor reads and writes: narrowed at the connection, so no query, export or paper can forget it.

Reading: temporary views stand before the tables of the same name, so whatever asks for `person` gets the people of
the actor's groups. Writing: works go to `main.` explicitly, and `require` looks at each row before the commit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.engine import Connection

from peergroups.base.errors import NotAllowed
from peergroups.model.groups import Role
from peergroups.model.people import PersonFields
from peergroups.model.permissions import AT_THE_DOOR, WRITES, Access, Action, Actor
from peergroups.model.sessions import SessionStatus
from peergroups.store.tables import MAIN, follow_up, group_session, membership, note, person
from peergroups.store.work import Image, Values

_HINTED = re.compile(r"\battendance (\w+) INDEXED BY")
_NAMING = frozenset({"name", "family_name", "title", "name_order", "pronouns", "languages"})
_BEYOND_NAMES = frozenset(PersonFields.model_fields) - _NAMING
_PERSON = ", ".join(
    ("NULL AS " if column.nullable else "'' AS ") * (column.name in _BEYOND_NAMES) + column.name
    for column in person.c
)
_MEMBERSHIP = """created_at, changed_at, trashed_at, id, group_id, person_id, role, status, joined_on, left_on,
    asked_on, '' AS reason"""

_ALLOWED = "SELECT id FROM temp.allowed_group"
_OF_GROUPS = f"SELECT * FROM main.{{}} WHERE group_id IN ({_ALLOWED})"
_SESSIONS = "SELECT id FROM temp.allowed_session"
_PEOPLE = "SELECT id FROM temp.allowed_person"
_MEMBERSHIPS = f"SELECT id FROM main.membership WHERE group_id IN ({_ALLOWED})"
# A note or follow-up belongs to its group, else to its session's group, else to whoever leads the person's group.
_BELONGS = f"""CASE WHEN x.group_id IS NOT NULL THEN x.group_id IN ({_ALLOWED})
    WHEN x.session_id IS NOT NULL THEN x.session_id IN ({_SESSIONS})
    WHEN x.person_id IS NOT NULL THEN x.person_id IN ({_PEOPLE}) ELSE 0 END"""

_VIEWS: dict[str, str] = {
    "peer_group": f"SELECT * FROM main.peer_group WHERE +id IN ({_ALLOWED})",
    "group_text": _OF_GROUPS.format("group_text"),
    "membership": _OF_GROUPS.format("membership"),
    "membership_period": f"SELECT * FROM main.membership_period WHERE membership_id IN ({_MEMBERSHIPS})",
    "offer": f"SELECT * FROM main.offer WHERE membership_id IN ({_MEMBERSHIPS})",
    "away": f"""SELECT * FROM main.away WHERE person_id IN ({_PEOPLE})
        AND (group_id IS NULL OR group_id IN ({_ALLOWED}))""",
    "not_same": f"SELECT * FROM main.not_same WHERE first_id IN ({_PEOPLE}) AND second_id IN ({_PEOPLE})",
    "merge_record": f"SELECT * FROM main.merge_record WHERE kept_id IN ({_PEOPLE}) AND gone_id IN ({_PEOPLE})",
    "series": _OF_GROUPS.format("series"),
    "group_session": f"SELECT * FROM main.group_session WHERE +group_id IN ({_ALLOWED})",
    "duty": f"SELECT * FROM main.duty WHERE session_id IN ({_SESSIONS})",
    "printed_sheet": f"SELECT * FROM main.printed_sheet WHERE session_id IN ({_SESSIONS})",
    "attendance": f"SELECT * FROM main.attendance WHERE +session_id IN ({_SESSIONS})",
    "person": f"SELECT * FROM main.person WHERE id IN ({_PEOPLE})",
    "note": f"SELECT x.* FROM main.note x WHERE {_BELONGS}",
    "note_version": "SELECT v.* FROM main.note_version v WHERE v.note_id IN (SELECT id FROM temp.note)",
    "follow_up": f"SELECT x.* FROM main.follow_up x WHERE {_BELONGS}",
    "contact": "SELECT c.* FROM main.contact c WHERE c.follow_up_id IN (SELECT id FROM temp.follow_up)",
    "skip": f"SELECT * FROM main.skip WHERE person_id IN ({_PEOPLE})",
    "rule": f"SELECT * FROM main.rule WHERE group_id IS NULL OR group_id IN ({_ALLOWED})",
    "report": "SELECT * FROM main.report WHERE 0",
    "draft": "SELECT * FROM main.draft WHERE account = (SELECT id FROM temp.signed_in)",
    "account": "SELECT * FROM main.account WHERE id = (SELECT id FROM temp.signed_in)",
    "search_entry": """SELECT e.* FROM main.search_entry e WHERE CASE e.kind
        WHEN 'person' THEN e.ref IN (SELECT id FROM temp.person)
        WHEN 'peer_group' THEN e.ref IN (SELECT id FROM temp.peer_group)
        WHEN 'group_session' THEN e.ref IN (SELECT id FROM temp.group_session)
        WHEN 'note' THEN e.ref IN (SELECT id FROM temp.note)
        WHEN 'follow_up' THEN e.ref IN (SELECT id FROM temp.follow_up)
        WHEN 'attendance' THEN e.ref IN (SELECT id FROM temp.attendance WHERE reason <> '')
        WHEN 'membership_period' THEN e.ref IN (SELECT id FROM temp.membership_period WHERE reason <> '')
        WHEN 'away' THEN e.ref IN (SELECT id FROM temp.away WHERE reason <> '')
        WHEN 'own_text' THEN 1 WHEN 'directory_entry' THEN 1 ELSE 0 END""",
}
# For a helper: names and nothing else of a person, no notes, nothing that says how somebody is.
_HELPERS: dict[str, str] = {
    "person": f"SELECT {_PERSON} FROM main.person WHERE id IN ({_PEOPLE})",
    "membership": f"SELECT {_MEMBERSHIP} FROM main.membership WHERE group_id IN ({_ALLOWED})",
    "membership_period": f"""SELECT created_at, changed_at, trashed_at, id, membership_id, status, role,
        from_on, to_on, '' AS reason FROM main.membership_period WHERE membership_id IN ({_MEMBERSHIPS})""",
    "offer": "SELECT * FROM main.offer WHERE 0",
    "away": f"""SELECT created_at, changed_at, trashed_at, id, person_id, group_id, from_on, to_on, '' AS reason
        FROM main.away WHERE person_id IN ({_PEOPLE}) AND (group_id IS NULL OR group_id IN ({_ALLOWED}))""",
    "not_same": "SELECT * FROM main.not_same WHERE 0",
    "merge_record": "SELECT * FROM main.merge_record WHERE 0",
    "attendance": f"""SELECT created_at, changed_at, trashed_at, id, session_id, person_id, mark, role, '' AS reason,
        marked_at FROM main.attendance WHERE +session_id IN ({_SESSIONS})""",
    "note": "SELECT * FROM main.note WHERE 0",
    "note_version": "SELECT * FROM main.note_version WHERE 0",
    "note_template": "SELECT * FROM main.note_template WHERE 0",
    "follow_up": "SELECT * FROM main.follow_up WHERE 0",
    "contact": "SELECT * FROM main.contact WHERE 0",
    "skip": "SELECT * FROM main.skip WHERE 0",
    "rule": "SELECT * FROM main.rule WHERE 0",
    "report": "SELECT * FROM main.report WHERE 0",
}
_LEARN = (
    "DELETE FROM temp.allowed_session",
    "DELETE FROM temp.allowed_person",
    f"INSERT INTO temp.allowed_session SELECT id FROM main.group_session WHERE group_id IN ({_ALLOWED})",
    f"INSERT OR IGNORE INTO temp.allowed_person SELECT person_id FROM main.membership WHERE group_id IN ({_ALLOWED})",
    f"""INSERT OR IGNORE INTO temp.allowed_person
    SELECT person_id FROM main.attendance WHERE session_id IN ({_SESSIONS})""",
    f"""INSERT OR IGNORE INTO temp.allowed_person
    SELECT person_id FROM main.duty WHERE session_id IN ({_SESSIONS}) AND trashed_at IS NULL""",
)
_TRIGGERS = (
    f"""CREATE TEMP TRIGGER learn_session AFTER INSERT ON main.group_session
    WHEN new.group_id IN ({_ALLOWED}) BEGIN INSERT OR IGNORE INTO allowed_session VALUES (new.id); END""",
    f"""CREATE TEMP TRIGGER learn_member AFTER INSERT ON main.membership
    WHEN new.group_id IN ({_ALLOWED}) BEGIN INSERT OR IGNORE INTO allowed_person VALUES (new.person_id); END""",
    f"""CREATE TEMP TRIGGER learn_guest AFTER INSERT ON main.attendance
    WHEN new.session_id IN ({_SESSIONS}) BEGIN INSERT OR IGNORE INTO allowed_person VALUES (new.person_id); END""",
)
# Tables only a coordinator reads.
_HIDDEN = ("audit_event", "credential", "supervision", "hours", "requirement")
# What a newcomer at the door is not asked.
_NOT_AT_THE_DOOR = _BEYOND_NAMES - {"phone"}
_MARKED = frozenset(
    {SessionStatus.PLANNED, SessionStatus.HELD}
)  # what the first mark and the last one change
_COMING = frozenset({Role.PARTICIPANT, Role.GUEST})


def limit(db: Connection, actor: Actor) -> None:
    """Narrows what this connection reads to what the actor may see; for the life of the connection."""
    db.info["actor"] = actor
    if not actor.is_limited:
        return
    for name in ("allowed_group", "allowed_session", "allowed_person", "signed_in"):
        db.exec_driver_sql(f"CREATE TEMP TABLE {name} (id BLOB NOT NULL PRIMARY KEY) WITHOUT ROWID")
    for group in actor.groups or ():
        db.exec_driver_sql("INSERT INTO temp.allowed_group VALUES (?)", (group.bytes,))
    if actor.account_id is not None:
        db.exec_driver_sql("INSERT INTO temp.signed_in VALUES (?)", (actor.account_id.bytes,))
    views = _VIEWS | (_HELPERS if actor.access is Access.HELPER else {})
    views |= {name: f"SELECT * FROM main.{name} WHERE 0" for name in _HIDDEN}
    for name, body in views.items():
        db.exec_driver_sql(f"CREATE TEMP VIEW {name} AS {body}")
    for trigger in _TRIGGERS:
        db.exec_driver_sql(trigger)
    db.info["limited"] = actor.access.value
    keep_up(db)


def keep_up(db: Connection) -> None:
    """Learns which people and sessions are theirs anew, once another connection has written.

    What this connection writes itself is followed by triggers: a newcomer is seen within the same work.
    """
    if not is_limited(db):
        return
    version = db.exec_driver_sql("PRAGMA data_version").scalar_one()
    if db.info.get("version") != version:
        for statement in _LEARN:
            db.exec_driver_sql(statement)
        db.info["version"] = version


def is_limited_for_another(db: Connection, actor: Actor | None) -> bool:
    """Whether it was made for other rights than those of today, or before anybody was signed in.

    Whoever takes their own rights away has them no more.
    """
    return actor is not None and db.info.get("actor") != actor


def is_limited(db: Connection) -> bool:
    """Whether this connection reads only a part of the vault."""
    return "limited" in db.info


def hides_contacts(db: Connection) -> bool:
    """Whether it reads names only, so that nothing else may be found out by searching for it."""
    return bool(db.info.get("limited") == Access.HELPER.value)


def fitting(db: Connection, sql: str) -> str:
    """The statement as this connection can run it: a view has no index to be told, so its table is asked.

    Marks alone are asked with a hint, and only by the sessions of `group_session`, which is narrowed.
    """
    return _hinted(sql) if is_limited(db) else sql


def require(db: Connection, actor: Actor | None, images: Iterable[Image]) -> None:
    """Raises NotAllowed unless the actor may make each of these changes; asked before the commit."""
    if actor is None or not actor.is_limited:
        return
    images = list(images)
    work = _Work(db, actor, images)
    for image in images:
        action = WRITES.get(image.table, Action.MANAGE_ACCESS)
        if not actor.may(action) and not work.is_at_the_door(image):
            raise NotAllowed(action)
        if not work.is_theirs(image):
            raise NotAllowed(Action.SEE_ALL_GROUPS)


class _Work:
    """The rows of one work, and whose they are."""

    def __init__(self, db: Connection, actor: Actor, images: list[Image]) -> None:
        self._db = db
        self._groups = actor.groups or frozenset()
        self._sessions: dict[UUID, UUID | None] = {}
        self._memberships: dict[UUID, UUID] = {}
        self._joined: set[UUID | None] = set()
        self._marked = {image.values.person_id for image in images if image.table == "attendance"}
        for image in images:
            values = image.values
            if image.table == "group_session":
                self._sessions[image.id] = values.group_id
            if image.table == "membership":  # one of another group is refused itself
                self._memberships[image.id] = values.group_id
                self._joined.add(values.person_id)

    def is_at_the_door(self, image: Image) -> bool:
        """Whether the change is one that marking makes: of a session, or a newcomer by name, or who comes back."""
        if image.table == "person":
            return self._is_newcomer(image)
        if image.table in {"membership", "membership_period"}:
            return self._comes(image)
        return image.table == "group_session" and _is_of_a_mark(image)

    def _is_newcomer(self, image: Image) -> bool:
        before, after = image.before, image.after
        if before is not None or after is None or image.id not in self._marked:
            return False
        return not any(getattr(after, name) for name in _NOT_AT_THE_DOOR)

    def _comes(self, image: Image) -> bool:
        before, after = image.before, image.after
        if after is None or after.role not in _COMING:
            return False
        return bool(self._marked) and (before is None or before.role == after.role)

    def is_theirs(self, image: Image) -> bool:
        """Whether the row is of the actor's groups, before and after; what has no group is everybody's."""
        if image.table == "person":
            return self._is_their_person(image)
        return all(
            self._owner_fits(image, values) for values in (image.before, image.after) if values is not None
        )

    def _owner_fits(self, image: Image, values: Values) -> bool:
        if image.table == "peer_group":
            return image.id in self._groups and image.before is not None
        if image.table in {
            "membership_period",
            "offer",
            "note_version",
            "contact",
            "not_same",
            "merge_record",
        }:
            return self._is_part_of_theirs(image.table, values)
        owners = {"group_id", "session_id", "person_id"} & {*values._fields}
        if "group_id" in owners and values.group_id is not None:
            return values.group_id in self._groups
        if "session_id" in owners and values.session_id is not None:
            return self._group_of(values.session_id) in self._groups
        if "person_id" in owners and (person := values.person_id) is not None:
            return person in self._joined or bool(self._groups_of(person) & self._groups)
        return not owners

    def _is_their_person(self, image: Image) -> bool:
        """A newcomer joins one of their groups at once; nobody of another group too is put in the trash."""
        if image.before is None:
            return image.id in self._joined
        groups = self._groups_of(image.id)
        goes = image.after is None or (image.after.trashed_at is not None and image.before.trashed_at is None)
        return groups <= self._groups if goes else bool(groups & self._groups) or image.id in self._joined

    def _group_of(self, session: UUID) -> UUID | None:
        if session not in self._sessions:
            asked = select(group_session.c.group_id).where(group_session.c.id == session)
            self._sessions[session] = self._db.scalar(asked, execution_options=MAIN)
        return self._sessions[session]

    def _is_part_of_theirs(self, table: str, values: Values) -> bool:
        if table == "note_version":
            return self._sees(note, values.note_id)
        if table == "contact":
            return self._sees(follow_up, values.follow_up_id)
        if table == "not_same":
            return all(self._groups_of(one) & self._groups for one in (values.first_id, values.second_id))
        if table == "merge_record":
            return all(self._groups_of(one) & self._groups for one in (values.kept_id, values.gone_id))
        return self._group_of_membership(values.membership_id) in self._groups

    def _group_of_membership(self, id_: UUID) -> UUID | None:
        if id_ in self._memberships:
            return self._memberships[id_]
        asked = select(membership.c.group_id).where(membership.c.id == id_)
        found: UUID | None = self._db.scalar(asked, execution_options=MAIN)
        return found

    def _groups_of(self, person: UUID) -> frozenset[UUID]:
        asked = select(membership.c.group_id).where(membership.c.person_id == person)
        return frozenset(self._db.scalars(asked, execution_options=MAIN))

    def _sees(self, table: Table, id_: UUID) -> bool:
        """Whether the narrowed view has it."""
        return self._db.scalar(select(table.c.id).where(table.c.id == id_)) is not None


def _is_of_a_mark(image: Image) -> bool:
    before, after = image.before, image.after
    if before is None or after is None:
        return False
    if before.status != after.status and not {before.status, after.status} <= _MARKED:
        return False  # to cancel a session is to plan
    return all(getattr(before, name) == getattr(after, name) for name in {*after._fields} - AT_THE_DOOR)


@cache
def _hinted(sql: str) -> str:
    return _HINTED.sub(r"main.attendance \1 INDEXED BY", sql)
