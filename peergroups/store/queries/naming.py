"""How the people of one group are shown: as its identity level allows, no two alike, the same from week to week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import LargeBinary, Text, and_, bindparam, case, or_, select, type_coerce

from peergroups.base import language
from peergroups.model.groups import LEADING, IdentityLevel, Role
from peergroups.model.names import NameOrder
from peergroups.model.people import NOBODY, level_for, shown_apart, shown_name
from peergroups.store.queries.reading import Db, any_of
from peergroups.store.tables import membership, peer_group, person


class Called(NamedTuple):
    """Somebody of a group, with what a shown name is made of."""

    id: UUID
    name: str
    family_name: str
    order: NameOrder
    role: Role

    def shown(self, identity: IdentityLevel) -> str:
        """Without looking at the others."""
        return shown_name(self.name, self.family_name, level_for(self.role, identity), self.order)


_M, _P = membership.c, person.c
STANDS_IN = and_(_P.trashed_at == _P.created_at, _P.name == NOBODY)
"""Whether a row of the trash only carries the figures of somebody erased; a clock that was set back makes none."""
_HIDDEN = peer_group.c.identity == IdentityLevel.HEADCOUNT
IS_NAMED = or_(~_HIDDEN, any_of(_M.role, LEADING))
"""Whether a group keeps the name of a member, beside `membership` and `peer_group`."""
LEVEL = case(
    (and_(_HIDDEN, any_of(_M.role, LEADING)), IdentityLevel.FIRST_INITIAL.value),
    else_=type_coerce(peer_group.c.identity, Text),
)
"""At which level a member of a group is shown, beside `membership` and `peer_group`."""

_MEMBERS = (
    select(_P.id, _P.name, _P.family_name, _P.name_order, _M.role)
    .select_from(membership.join(person, _P.id == _M.person_id))
    .where(
        _M.group_id == bindparam("group"),
        _M.trashed_at.is_(None),
        _P.trashed_at.is_(None) | ~STANDS_IN,
    )
    .order_by(_M.created_at, _P.created_at, _P.id)
)
_FIRST_NAMES = _MEMBERS.with_only_columns(type_coerce(_P.id, LargeBinary), _P.name).order_by(None)


def shown_in(
    db: Db,
    group_id: UUID,
    identity: IdentityLevel,
    also: Iterable[Called] = (),
    only: Collection[UUID] | None = None,
) -> dict[UUID, str]:
    """Person -> shown name, for everybody who belongs or belonged to the group, in the order they joined.

    `also` are others of a register, who come after them. With `only`, those alone, and whoever they must be told from.
    """
    members = _MEMBERS
    if only is not None and identity is not IdentityLevel.FULL:  # only those called the same are told apart
        members = _MEMBERS.where(_P.id.in_(_called_as(db, group_id, {one.bytes for one in only})))
    everybody = {found[0]: Called(*found) for found in db.execute(members, {"group": group_id})}
    everybody = {**everybody, **{one.id: one for one in also if one.id not in everybody}}
    shown: dict[UUID, str] = {}
    for level in {level_for(one.role, identity) for one in everybody.values()}:
        people = [one for one in everybody.values() if level_for(one.role, identity) is level]
        apart = shown_apart([(one.name, one.family_name, one.order) for one in people], level)
        shown |= dict(zip((one.id for one in people), apart, strict=True))
    return shown


def _called_as(db: Db, group_id: UUID, ids: Collection[bytes]) -> list[UUID]:
    """Whoever of the group has the same first name as one of these."""
    found = [(id_, language.fold(name)) for id_, name in db.execute(_FIRST_NAMES, {"group": group_id})]
    called = {name for id_, name in found if id_ in ids}
    return [UUID(bytes=id_) for id_, name in found if name in called]
