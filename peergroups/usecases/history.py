"""Taking the last work back, and doing it again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from peergroups.base import collecting, language
from peergroups.model.attendance import Attendance, Mark
from peergroups.model.changes import Changes
from peergroups.model.groups import Group, IdentityLevel
from peergroups.model.handouts import OwnText
from peergroups.model.notes import NoteTemplate
from peergroups.model.organisation import DirectoryEntry
from peergroups.model.people import Person, shown_name
from peergroups.model.rows import Row
from peergroups.model.sessions import GroupSession
from peergroups.store.history import Step
from peergroups.store.queries import groups, naming, people, periods, sessions
from peergroups.store.queries.groups import GroupRow
from peergroups.store.vault import Vault
from peergroups.store.work import Image
from peergroups.usecases.tickets import Ticket, stepping

FINISHED = "Finish session"
LONG = 200  # rows; a step of more is no work for the window's thread
_TOLD = 40  # rows; of a step of more it is said which group it is about, but not whom
_PERSON = ("person_id", "first_id", "second_id", "kept_id")
_NAMED_BY: dict[type[Row], str] = {
    Group: "name",
    DirectoryEntry: "service",
    OwnText: "title",
    NoteTemplate: "name",
}
_THINGS = (DirectoryEntry, OwnText, NoteTemplate)


@dataclass(frozen=True, slots=True)
class About:
    """What a step is about: people as the group at hand shows them, else as narrowly as any of their groups does."""

    label: str
    names: tuple[str, ...] = ()
    group: str = ""  # "" for none, or several
    mark: Mark | None = None
    is_mark: bool = False  # one mark, or that it was taken back, and nothing else


def about(vault: Vault, step: Step) -> About:
    """Whom and which group the step touched, in the words the rights of whoever is signed in allow."""
    images, db = _telling(step), vault.db()
    session_ids = _ids(images, "session_id")
    found = [sessions.session(db, session_id) for session_id in list(session_ids)[:_TOLD]]
    group_ids = _ids(images, "group_id") | {row.group_id for row in found if row is not None}
    group_ids |= {image.id for image in images if image.model is Group}
    belonging = periods.whose(
        db, list(_ids(images, "membership_id"))[:_TOLD]
    )  # of an offer, of a stretch of time
    group_ids |= {group_id for group_id, _ in belonging}
    group = groups.group(db, next(iter(group_ids))) if len(group_ids) == 1 else None
    called = group.name if group is not None else _called(images, Group)
    if len(images) > _TOLD:
        return About(step.label, (), called)
    person_ids = {image.id for image in images if image.model is Person} | {one for _, one in belonging}
    for name in _PERSON:
        person_ids |= _ids(images, name)
    marks = [image for image in images if image.model is Attendance]
    alone = len(marks) == 1 and all(image.model in {Attendance, GroupSession} for image in images)
    thing = next(filter(None, (_called(images, one) for one in _THINGS)), "")
    return About(
        step.label,
        _names(vault, person_ids, group, images) or ((thing,) if thing else ()),
        called,
        marks[0].after.mark if alone and marks[0].after is not None else None,
        is_mark=alone,
    )


def _telling(step: Step) -> Collection[Image]:
    """Its rows, but not who merely stays on a register that was finished."""
    if step.label != FINISHED:
        return step.images
    return [image for image in step.images if image.model is not Attendance]


def _called(images: Iterable[Image], model: type[Row]) -> str:
    """The name of the only row of that kind among them, which may be in the trash; "" for none or several."""
    found = {image.id: getattr(image.values, _NAMED_BY[model]) for image in images if image.model is model}
    return next(iter(found.values())) if len(found) == 1 else ""


def _ids(images: Iterable[Image], name: str) -> set[UUID]:
    found = (getattr(image.values, name, None) for image in images)
    return {one for one in found if isinstance(one, UUID)}


def _names(vault: Vault, ids: set[UUID], group: GroupRow | None, images: Iterable[Image]) -> tuple[str, ...]:
    """In the order of the alphabet; of somebody who is not kept any more the name they are called."""
    if not ids:
        return ()
    db = vault.db()
    here = group.identity if group is not None else None
    known: dict[UUID, str] = people.shown_outside(db, ids, here)

    if group is not None:
        of_group = naming.shown_in(db, group.id, group.identity, only=ids)
        known |= {id_: name for id_, name in of_group.items() if id_ in ids}
    level = here or IdentityLevel.ALIAS
    gone = {
        image.id: shown_name(image.values.name, image.values.family_name, level)
        for image in images
        if image.model is Person
    }
    found = {id_: known.get(id_) or gone.get(id_, "") for id_ in ids}
    return tuple(sorted(found.values(), key=language.sort_key))


def undo_is_long(vault: Vault) -> bool:
    """Whether Undo would write so many rows that it belongs in the worker."""
    return vault.history.undo_size > LONG


def redo_is_long(vault: Vault) -> bool:
    return vault.history.redo_size > LONG


def undo(vault: Vault, *, ticket: Ticket | None = None) -> Changes:
    """Takes the last work back; RuleBroken where there is none, or where its rows were changed since."""
    with collecting.resting():  # what it reads is no garbage before its end
        return vault.undo(stepping(ticket))


def redo(vault: Vault, *, ticket: Ticket | None = None) -> Changes:
    """Does the last undone work again; RuleBroken as with `undo`."""
    with collecting.resting():
        return vault.redo(stepping(ticket))
