"""Handouts of one's own: write, translate, copy, import, and say who has read them. Kept in the vault as typed."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from peergroups import documents
from peergroups.base import clock, language, outside, paths
from peergroups.base.errors import FileUnreadable, RuleBroken
from peergroups.model.handouts import (
    TEXT_BYTES,
    Audience,
    HandoutReview,
    OwnHandout,
    OwnText,
    Picture,
    TextState,
    TextVersion,
    fingerprint,
    logo_id,
    require_short_enough,
    review_id,
    text_id,
)
from peergroups.model.ids import HandoutId, PictureId, TextId, new_id
from peergroups.model.permissions import Action
from peergroups.store.queries import handouts as queries
from peergroups.store.vault import Vault
from peergroups.store.work import Work
from peergroups.usecases import pictures
from peergroups.usecases.tickets import Ticket, step

NEW_VERSION_AFTER = timedelta(minutes=10)  # a pause after which the text before is kept as a version
HEADER_LINES = 7  # before the first line of what was written
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_IN_BRACES = re.compile(r"\{([^{}\n]+)\}")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class HandoutFile:
    """What stands in a handout file: its header and its text."""

    title: str
    audience: Audience
    text: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps a text from being printed: a code, the line of the text (1-based; 0 for its whole), and the word."""

    code: str
    line: int
    word: str = ""


def placeholders() -> tuple[str, ...]:
    """What an own text may name in braces."""
    return documents.placeholders()


def start(vault: Vault, title: str, code: str, text: str = "") -> HandoutId:
    """A new handout, its source text in that language."""
    require_short_enough(text)
    with vault.work("Start handout") as work:
        handout = work.put(OwnHandout.make(id=HandoutId(new_id())))
        _put_text(work, handout.id, code, title=title, text=text, state=TextState.SOURCE)
        return handout.id


def copy(vault: Vault, shipped: str, code: str) -> HandoutId:
    """A handout of the library in all its languages as one's own; `code` is the source from now on."""
    known = {info.handout_id: info for info in documents.handouts()}[shipped]
    source = code if code in known.languages else known.languages[0]
    files = {other: read_file(shipped_file(shipped, other)) for other in known.languages}
    made_from = fingerprint(files[source].title, files[source].text)
    with vault.work("Copy handout") as work:
        handout = work.put(
            OwnHandout.make(
                id=HandoutId(new_id()), audience=Audience(known.audience), copied_from=known.handout_id
            )
        )
        for other, file in files.items():
            state = TextState.SOURCE if other == source else TextState.DRAFT
            made = "" if other == source else made_from
            _put_text(work, handout.id, other, title=file.title, text=file.text, state=state, made_from=made)
        return handout.id


def write(vault: Vault, handout_id: UUID, code: str, *, title: str, text: str) -> None:
    """The text in that language now says this; what it said is kept as a version after a pause."""
    require_short_enough(text)
    with vault.work("Write handout", merge=True) as work:
        known = work.one(OwnText, text_id(handout_id, code))
        changed = (known.title, known.text) != (title, text)
        if changed and known.text and clock.now() - known.changed_at > NEW_VERSION_AFTER:
            work.put(_put_aside(known))
        if changed:
            work.put(known.with_changes(title=title, text=text))


def take_back(vault: Vault, handout_id: UUID, code: str, *, title: str, text: str) -> None:
    """An earlier version again; what stands there now becomes a version itself."""
    with vault.work("Take version back") as work:
        known = work.one(OwnText, text_id(handout_id, code))
        if (known.title, known.text) != (title, text):
            work.put(_put_aside(known))
            work.put(known.with_changes(title=title, text=text))


def add_language(vault: Vault, handout_id: UUID, code: str) -> None:
    """An empty text in another language, to be written beside the source; a removed one comes back."""
    with vault.work("Add language") as work:
        source = _source(work, handout_id)
        known = work.get(OwnText, text_id(handout_id, code))
        made_from = fingerprint(source.title, source.text)
        if known is None:
            _put_text(work, handout_id, code, state=TextState.DRAFT, made_from=made_from)
        elif known.trashed_at is not None:
            work.put(known.with_changes(trashed_at=None))


def follows_source(vault: Vault, handout_id: UUID, code: str) -> None:
    """The translation says again what the source says: somebody has brought it up to date."""
    with vault.work("Write handout") as work:
        source = _source(work, handout_id)
        known = work.one(OwnText, text_id(handout_id, code))
        work.put(known.with_changes(made_from=fingerprint(source.title, source.text)))


def change_language(vault: Vault, handout_id: UUID, old: str, new: str) -> None:
    """The text is in another language than was thought."""
    with vault.work("Change language") as work:
        known = work.one(OwnText, text_id(handout_id, old))
        there = work.get(OwnText, text_id(handout_id, new))
        if there is not None and there.trashed_at is None:
            raise RuleBroken("handout.language_taken")
        values = {
            "title": known.title,
            "text": known.text,
            "state": known.state,
            "made_from": known.made_from,
        }
        _put_text(work, handout_id, new, **values)
        work.remove(known)


def remove_language(vault: Vault, handout_id: UUID, code: str) -> None:
    """The source stays: a handout without it would be none."""
    with vault.work("Remove language") as work:
        known = work.one(OwnText, text_id(handout_id, code))
        if known.state is TextState.SOURCE:
            raise RuleBroken("handout.source")
        work.remove(known)


def set_audience(vault: Vault, handout_id: UUID, audience: Audience) -> None:
    with vault.work("Write handout") as work:
        work.put(work.one(OwnHandout, handout_id).with_changes(audience=audience))


def remove(vault: Vault, handout_id: UUID) -> None:
    """Puts a handout with its texts in the trash."""
    with vault.work("Remove handout") as work:
        work.remove(work.one(OwnHandout, handout_id))
        for row in queries.kept_texts(work.db, handout_id):
            work.remove(work.one(OwnText, row))


def restore(vault: Vault, handout_id: UUID) -> None:
    """Takes a handout out of the trash, with the texts that went there with it."""
    with vault.work("Restore handout") as work:
        handout = work.one(OwnHandout, handout_id)
        for row in queries.texts_trashed_with(work.db, handout_id):
            work.put(work.one(OwnText, row).with_changes(trashed_at=None))
        work.put(handout.with_changes(trashed_at=None))


def review(vault: Vault, handout: str, code: str, version: str, *, by_whom: str, day: date) -> None:
    """A fluent speaker has read this version. `handout` is a shipped id or the hex id of an own one."""
    if not by_whom.strip():
        raise RuleBroken("missing", "by_whom")
    with vault.work("Mark as reviewed") as work:
        id_ = review_id(vault.keys.vault_id, handout, code)
        values = {"handout": handout, "language": code, "version": version, "by_whom": by_whom, "day": day}
        known = work.get(HandoutReview, id_)
        work.put(
            HandoutReview.make(id=id_, **values)
            if known is None
            else known.with_changes(trashed_at=None, **values)
        )


def unreview(vault: Vault, handout: str, code: str) -> None:
    """Nobody has read it after all."""
    with vault.work("Mark as not reviewed") as work:
        work.remove(work.one(HandoutReview, review_id(vault.keys.vault_id, handout, code)))


def add_picture(vault: Vault, handout_id: UUID, file: Path, *, ticket: Ticket | None = None) -> str:
    """Keeps a picture for a handout's texts; gives the name they call it by. Run it in the worker."""
    png = pictures.read(file, ticket=ticket)
    with vault.work("Add picture") as work:
        used = queries.picture_names(work.db, handout_id)
        name = next(f"picture-{n}" for n in range(1, len(used) + 2) if f"picture-{n}" not in used)
        work.put(Picture.make(id=PictureId(new_id()), handout_id=HandoutId(handout_id), name=name, png=png))
        return name


def set_logo(vault: Vault, file: Path, *, ticket: Ticket | None = None) -> None:
    """The organisation's logo for the head of its papers. Run it in the worker."""
    vault.require(Action.CHANGE_SETTINGS)  # the row of a picture is whoever's writes handouts
    png = pictures.read(file, ticket=ticket)
    with vault.work("Change logo") as work:
        id_ = logo_id(vault.keys.vault_id)
        known = work.get(Picture, id_)
        work.put(
            Picture.make(id=id_, name="logo", png=png)
            if known is None
            else known.with_changes(png=png, trashed_at=None)
        )


def remove_logo(vault: Vault) -> None:
    vault.require(Action.CHANGE_SETTINGS)
    with vault.work("Remove logo") as work:
        work.remove(work.one(Picture, logo_id(vault.keys.vault_id)))


def troubles(
    text: str, code: str, pictures: Collection[str] = (), *, ticket: Ticket | None = None
) -> list[Trouble]:
    """What keeps this text from being printed, with the lines; `pictures` are the names of those it has."""
    step(ticket)
    found = documents.check(as_file("-", text), code)
    told = {Trouble(one.code, max(one.line - HEADER_LINES, 0), one.word) for one in found}
    for number, line in enumerate(text.splitlines(), 1):
        lacking = [name for name in _PICTURE.findall(line) if name not in pictures]
        if lacking:
            told.add(Trouble("paper.unknown_image", number, lacking[0]))
    return sorted(told, key=lambda one: (one.line, one.code))


def as_file(title: str, text: str, *, audience: str = Audience.PARTICIPANTS, state: str = "draft") -> str:
    """A text as a handout file: the header the program reads, then what was written."""
    known = set(documents.placeholders())
    used = ", ".join(sorted({found.strip().casefold() for found in _IN_BRACES.findall(text)} & known))
    header = {
        "title": language.clean(title, lines=False).strip() or "-",
        "state": state,
        "audience": audience,
        "version": "1",
        "placeholders": used,
    }
    lines = ["---", *(f"{key}: {value}".rstrip() for key, value in header.items()), "---", text]
    return "\n".join(lines)


def export_file(vault: Vault, handout_id: UUID, code: str) -> bytes:
    """A text as a file for somebody else, without its pictures."""
    found = queries.text(vault.db(), handout_id, code)
    assert found is not None, "only what is seen is exported"
    audience = next(row.audience for row in queries.own(vault.db()) if row.id == handout_id)
    return as_file(found.title, found.text, audience=audience, state=found.state).encode()


def import_file(vault: Vault, file: Path, code: str) -> HandoutId:
    """A handout file from outside as a new handout in that language. FileUnreadable when it is none."""
    read = read_file(file)
    with vault.work("Import handout") as work:
        handout = work.put(OwnHandout.make(id=HandoutId(new_id()), audience=read.audience))
        _put_text(work, handout.id, code, title=read.title, text=read.text, state=TextState.SOURCE)
        return handout.id


def language_of(file: Path) -> str:
    """The language a handout file's name tells, such as `es.md` or `welcome-es.md`; empty when it tells none."""
    known = {code for info in documents.handouts() for code in info.languages}
    told = (code for code in known if f"-{file.stem}".replace(".", "-").endswith(f"-{code}"))
    return max(told, key=len, default="")


def read_file(file: Path) -> HandoutFile:
    """Reads a handout file: a text of at most 200 kB, with or without a header."""
    data = outside.read_whole(file, TEXT_BYTES, too_large="handout.file_too_large")
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileUnreadable("handout.not_a_text") from None
    if "\0" in source:
        raise FileUnreadable("handout.not_a_text")
    return _split(source, file.stem)


def shipped_file(handout_id: str, code: str) -> Path:
    return paths.resource("handouts", handout_id, f"{code}.md")


def _split(source: str, name: str) -> HandoutFile:
    """Header and text; without a header the first heading is the title, or else the name of the file."""
    lines = language.clean(source, lines=True).splitlines()
    header: Mapping[str, str] = {}
    if lines and lines[0].strip() == "---" and "---" in (line.strip() for line in lines[1:]):
        end = next(at for at, line in enumerate(lines[1:], 1) if line.strip() == "---")
        header = {
            key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines[1:end])
        }
        lines = lines[end + 1 :]
    elif lines and lines[0].startswith("# "):
        header = {"title": lines[0][2:].strip()}
        lines = lines[1:]
    audience = header.get("audience", "")
    return HandoutFile(
        title=(header.get("title") or name)[:200],
        audience=Audience(audience) if audience in set(Audience) else Audience.PARTICIPANTS,
        text="\n".join(lines).strip("\n"),
    )


def _source(work: Work, handout_id: UUID) -> queries.TextRow:
    return next(row for row in queries.texts(work.db, handout_id) if row.state is TextState.SOURCE)


def _put_text(work: Work, handout_id: UUID, code: str, **values: object) -> OwnText:
    if not _LANGUAGE.fullmatch(code):
        raise RuleBroken("not_a_choice", "language")
    id_ = text_id(handout_id, code)
    return work.put(OwnText.make(id=id_, handout_id=HandoutId(handout_id), language=code, **values))


def _put_aside(known: OwnText) -> TextVersion:
    return TextVersion.make(id=TextId(new_id()), text_id=known.id, title=known.title, text=known.text)
