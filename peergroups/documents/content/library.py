"""The shipped handouts and the words of the papers that carry data."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from peergroups.base import language, paths
from peergroups.base.errors import PaperError
from peergroups.documents.content import reader
from peergroups.documents.content.blocks import Handout


@dataclass(frozen=True, slots=True)
class HandoutInfo:
    """A handout of the library: for each language its title, state (source, draft or reviewed) and version."""

    handout_id: str
    audience: str
    titles: Mapping[str, str]
    states: Mapping[str, str]
    versions: Mapping[str, str]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.titles)


class Words:
    """The words on the papers of one language, as ICU message patterns."""

    def __init__(self, code: str, patterns: Mapping[str, object]) -> None:
        self.code = code
        self._patterns = patterns

    def __call__(self, key: str, **values: str | float) -> str:
        """The text under a key such as `sign_in.title`, with its values put in."""
        pattern = self._find(key)
        if not isinstance(pattern, str):
            raise PaperError("paper.no_words", f"{self.code}: {key}")
        return language.message(pattern, self.code, **values) if values else pattern

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts under a key."""
        found = self._find(key)
        if not isinstance(found, list):
            raise PaperError("paper.no_words", f"{self.code}: {key}")
        return tuple(str(text) for text in found)

    def _find(self, key: str) -> object:
        section, _, name = key.partition(".")
        table = self._patterns.get(section)
        return table.get(name) if isinstance(table, dict) else None


@functools.cache
def words(code: str) -> Words:
    """The words for papers in a language; another form of it, or English, where we have none in it yet."""
    known = sorted(file.stem for file in paths.resource("papers").glob("*.toml"))
    file = paths.resource("papers", f"{language.nearest(code, known) or 'en'}.toml")
    return Words(file.stem, tomllib.loads(file.read_text(encoding="utf-8")))


@functools.cache
def handouts() -> tuple[HandoutInfo, ...]:
    """All handouts, in the order of their ids; each begins with its source language."""
    folders = sorted(folder for folder in paths.resource("handouts").iterdir() if folder.is_dir())
    return tuple(_info(folder) for folder in folders)


@functools.cache
def ids() -> frozenset[str]:
    """Of all handouts."""
    return frozenset(info.handout_id for info in handouts())


def handout(handout_id: str, code: str, values: Mapping[str, str], *, line_told: str = "____") -> Handout:
    """One handout with its placeholders filled. PaperError when it is not there in that language.

    `line_told` is what a line to write on is to those who listen.
    """
    known = next((info for info in handouts() if info.handout_id == handout_id), None)
    if known is None:
        raise PaperError("paper.unknown_handout", handout_id)
    if code not in known.languages:
        raise PaperError("paper.no_such_language", f"{handout_id}/{code}")
    return _read(paths.resource("handouts", handout_id, f"{code}.md"), values, line_told)


def _read(file: Path, values: Mapping[str, str], line_told: str = "____") -> Handout:
    place = f"{file.parent.name}/{file.stem}"
    source = file.read_text(encoding="utf-8")
    return reader.read(source, place=place, values=values, line_told=line_told, images=())


def _header(file: Path) -> Handout:
    place = f"{file.parent.name}/{file.stem}"
    return reader.header(file.read_text(encoding="utf-8"), place=place)


def _info(folder: Path) -> HandoutInfo:
    texts = sorted((_header(file) for file in folder.glob("*.md")), key=lambda text: text.state != "source")
    return HandoutInfo(
        handout_id=folder.name,
        audience=texts[0].audience,
        titles={text.language: text.title for text in texts},
        states={text.language: text.state for text in texts},
        versions={text.language: text.version for text in texts},
    )
