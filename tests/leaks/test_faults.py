"""A fault in the middle of any use case, with what somebody typed in its hands, leaves no word of it in the log.

The use cases are found by looking, so a new one is tried by itself. The fault is raised at the n-th call of a function
of ours and says everything that function knows; it goes to the front door, as it would from a page or the worker.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import pkgutil
import shutil
import sys
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy.engine import Connection

from peergroups import app, usecases
from peergroups.base import clock, log
from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.core import messages
from peergroups.keys import CHEAPEST
from peergroups.store.vault import Vault
from peergroups.usecases import backups, papers, people, vaults
from tests.conftest import PASSPHRASE
from tests.sql import rows

WORD = "Zyxquill"
CALLS = (1, 2, 4, 8, 16, 40, 100)  # at which call of a function of ours the fault comes
OURS = str(Path(usecases.__file__).parents[1])
TABLES = {"person": "person", "people": "person", "group": "peer_group", "session": "group_session", "note": "note",
          "handout": "own_handout", "account": "account", "follow_up": "follow_up", "entry": "directory_entry",
          "id_": "group_session"}  # fmt: skip
LEFT_OUT = {
    "make_large",  # ten years of an organisation: the same code as `make`
    "kind",  # is asked by the names of our papers only, and calls nothing
}


DAY = date(2026, 11, 22)
TEXTS = ("name", "family_name", "pronouns", "phone", "email", "safe_contact", "emergency_contact", "access_needs",
         "service", "purpose", "hours", "address", "text", "by_whom", "title", "place", "online", "topic",
         "agreement")  # fmt: skip
VALUES: dict[str, object] = {name: f"{WORD}{name}" for name in TEXTS} | {
    "languages": "en", "identity": "full", "capacity": 9, "why": "promised", "due_on": DAY, "frequency": "weekly",
    "interval": 1, "weekday": 0, "ordinal": 1, "zone": "Europe/London", "starts_on": DAY, "until": None,
    "at": "10:00", "minutes": 60, "skips": (), "day": DAY, "country": "GB", "language": "en", "paper": "a4",
    "access": "helper",
}  # fmt: skip
"""What any draft may ask for; what one does not know is left out of it at the second try."""
ONE_OF = {"code": "en", "shipped": "welcome", "handout_id": "welcome", "label": "owl"}
"""Words of ours, not of people: a made-up one would be refused at the door."""


def found() -> Iterator[Any]:
    for known in pkgutil.iter_modules(usecases.__path__):
        if known.name == "tickets":  # what a long one is given: no use case, and calls nothing of ours
            continue
        module = importlib.import_module(f"peergroups.usecases.{known.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            public = (
                function.__module__ == module.__name__ and not name.startswith("_") and name not in LEFT_OUT
            )
            if (
                public and "work" not in inspect.signature(function).parameters
            ):  # a part of others, tried there
                yield pytest.param(function, id=f"{known.name}.{name}")


class House:
    """An open vault, a backup of it, and values for whatever a use case asks for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = Path(shutil.copytree(folder, folder.parent / "closed"))
        self.vault: Vault | None = None
        self.backup = folder.parent / "kept.pgbak"
        opened = self.open()
        backups.save_to(opened, self.backup)

    def open(self) -> Vault:
        """The vault, opened again where the last use case closed or spoilt it."""
        if self.vault is not None:
            with contextlib.suppress(Exception):
                rows(self.vault.db(), "SELECT count(*) FROM person")
                return self.vault
            with contextlib.suppress(Exception):
                self.vault.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.template, self.folder)
        self.vault = vaults.open_with_passphrase(self.folder, PASSPHRASE, knowingly=True)
        return self.vault

    def arguments(self, function: Callable[..., object]) -> dict[str, object]:
        hints = typing.get_type_hints(function, localns={"ids": None})
        named = inspect.signature(function).parameters
        return {
            name: self.value(name, hints.get(name, str)) for name in named if name not in {"ticket", "cost"}
        } | ({"cost": CHEAPEST} if "cost" in named else {})

    def value(self, name: str, kind: Any) -> Any:
        """Something of that type; a text says the word and its own name."""
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if hasattr(kind, "__supertype__"):
            return self.value(name, kind.__supertype__)
        if origin in {types.UnionType, typing.Union}:
            return self.value(name, next(one for one in inner if one is not type(None)))
        if origin in {dict, Mapping}:
            return VALUES if inner[0] is str else {self.value(name, inner[0]): self.value(name, inner[1])}
        if origin is not None:
            return (self.value(name, inner[0]),) if inner else ()
        return self.plain_value(name, kind)

    def plain_value(self, name: str, kind: Any) -> Any:
        makers: dict[Any, Callable[[], object]] = {
            Connection: lambda: self.open().db(),
            UUID: lambda: self.id_of(name),
            str: lambda: ONE_OF.get(name, f"{WORD}{name}"),
            object: lambda: f"{WORD}{name}",
            Path: lambda: self.path(name),
            bytes: lambda: WORD.encode() * 2,
            int: lambda: 1,
            float: lambda: 1.0,
            bool: lambda: True,
            date: lambda: DAY,
            datetime: clock.now,
        }
        if kind in makers:
            return makers[kind]()
        if isinstance(kind, type) and issubclass(kind, Vault):
            return self.open()
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind))
        return self.whole_value(kind) if is_dataclass(kind) else None

    def whole_value(self, kind: Any) -> Any:
        hints = typing.get_type_hints(kind)
        made = {part.name: self.value(part.name, hints[part.name]) for part in fields(kind) if part.init}
        return kind(**made | ({"name": "contact-sheet"} if kind is papers.PaperOrder else {}))

    def id_of(self, name: str) -> UUID:
        table = next((table for start, table in TABLES.items() if name.startswith(start)), "")
        known = rows(self.open().db(), f"SELECT id FROM {table} ORDER BY random() LIMIT 1") if table else []
        return UUID(bytes=known[0][0]) if known else uuid4()

    def path(self, name: str) -> Path:
        if name == "file":
            return self.backup
        beside = self.folder.parent / f"{WORD}{name}{len(list(self.folder.parent.iterdir()))}"
        return self.folder if name == "folder" else beside


@pytest.fixture(scope="module")
def house(demo_template, tmp_path_factory):
    folder = shutil.copytree(demo_template, tmp_path_factory.mktemp("house") / "vault")
    made = House(Path(folder))
    yield made
    made.open().close()


class _Window:
    """As much of a window as the front door for faults needs."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def say(self, text: str) -> None:
        self.told.append(text)

    def refuse(self, error: PeerGroupsError) -> None:
        self.told.append(messages.sentence(error))


class _Fault(Exception):
    pass


@contextlib.contextmanager
def raised_at(number: int) -> Iterator[list[str]]:
    """Raises at that call of a function of ours, with all it was given in the message; tells where it was."""
    seen, where = 0, []

    def look(frame: types.FrameType, event: str, _argument: object) -> None:
        nonlocal seen
        is_ours = (
            frame.f_code.co_filename.startswith(OURS) and not frame.f_code.co_flags & inspect.CO_GENERATOR
        )
        if event == "call" and is_ours:
            seen += 1
            if seen == number:
                where.append(frame.f_code.co_qualname)
                raise _Fault(f"{WORD} {frame.f_locals}")

    sys.setprofile(look)
    try:
        yield where
    finally:
        sys.setprofile(None)


def _call(usecase: Callable[..., object], given: dict[str, object]) -> object:
    """Also one that takes any number of ids, by one of them."""
    kinds = {name: told.kind for name, told in inspect.signature(usecase).parameters.items()}
    several = [name for name, kind in kinds.items() if kind is inspect.Parameter.VAR_POSITIONAL]
    if not several:
        return usecase(**given)
    before = [given[name] for name, kind in kinds.items() if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    rest = {name: kept for name, kept in given.items() if kinds[name] is inspect.Parameter.KEYWORD_ONLY}
    return usecase(*before, *(given[name] for name in several), **rest)


def _goes_wrong(usecase: Callable[..., object], given: dict[str, object], window: _Window) -> None:
    """What the front door does with what comes out."""
    try:
        _call(usecase, given)
    except Exception as error:  # noqa: BLE001  whatever it is
        sys.setprofile(None)
        if isinstance(error, PeerGroupsError):
            window.told.append(f"{error} {error!r} {error.args} {vars(error)}")
        app._Faults(typing.cast("Any", window)).catch(type(error), error, error.__traceback__)


def _accepted(usecase: Callable[..., object], house: House, window: _Window) -> dict[str, object]:
    """The arguments, without the values that this draft knows nothing of."""
    given = house.arguments(usecase)
    for _ in range(4):
        try:
            _call(usecase, given)
        except InvalidDraft as error:
            given = house.arguments(usecase) | {
                name: {key: kept for key, kept in value.items() if key not in error.fields}
                for name, value in given.items()
                if isinstance(value, dict)
            }
        except Exception as error:  # noqa: BLE001
            app._Faults(typing.cast("Any", window)).catch(type(error), error, error.__traceback__)
            break
        else:
            break
    return {name: value for name, value in given.items() if isinstance(value, dict)}


@pytest.mark.parametrize("usecase", list(found()))
def test_no_word_reaches_the_log_whatever_goes_wrong(usecase, house, tmp_path, monkeypatch, capfd):
    monkeypatch.setattr("peergroups.keys.kdf.calibrate", lambda: CHEAPEST)
    monkeypatch.setattr("peergroups.store.lifecycle.lock_file._PATIENCE", 0.05)
    log.set_up(tmp_path / "peergroups.log")
    window = _Window()
    values = _accepted(usecase, house, window)
    for number in CALLS:
        given = house.arguments(usecase) | values
        with raised_at(number) as where:
            _goes_wrong(usecase, given, window)
        if not where:
            break
    log.set_up(tmp_path / "elsewhere.log")
    written = (tmp_path / "peergroups.log").read_text(encoding="utf-8")
    out, err = capfd.readouterr()
    assert "_Fault at " in written
    assert WORD not in written + out + err + " ".join(window.told)


def test_with_messages_in_the_log_the_same_search_finds_words(house, tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(log, "fault", lambda _kind, _trace: str(sys.exc_info()[1]))
    with raised_at(8):
        _goes_wrong(people.add, {"vault": house.open(), "values": {"name": f"{WORD}name"}}, _Window())
    assert WORD in capfd.readouterr().err
