"""Each use case that can be cancelled stops at a Cancel pressed before it begins, and has changed nothing."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from peergroups import usecases
from peergroups.base.errors import Cancelled
from peergroups.model.ids import new_id
from peergroups.store.queries import everything
from peergroups.store.vault import Vault
from peergroups.usecases import figures

WORDS = "copper lantern on the quiet lake"
BY_TYPE: dict[str, object] = {
    "str": WORDS, "UUID": UUID(int=7), "date": date(2030, 1, 7), "bytes": b"x",
}  # fmt: skip
HELPERS = {"tickets.step", "tickets.stepping"}  # what they stop with
GIVEN: dict[str, dict[str, object]] = {"backups.drill": {"file": Path("none")}}
_ASKED: dict[str, object] = {"asked": figures.Asked(date(2026, 1, 1), date(2026, 3, 31))}
GIVEN |= {f"figures.{name}": _ASKED for name in ("behind", "leaving", "report", "told")}
GIVEN |= {f"figure_files.{name}": _ASKED for name in ("spreadsheet", "tidy")}
# What these are given is looked at first, so that it must be there: Cancel is tried where they are tested.
LATER = {
    "bringing_back.bring_back", "demo.make_large", "erasing.erase_all", "exports.export", "history.redo",
    "history.undo", "packs.count", "printing.draw_apart", "printing.make", "printing.unprintable",
    "rescue.find_help", "rescue.open_to_look", "roster_files.read", "rosters.preview", "vaults.begin",
    "vaults.made_ready",
}  # fmt: skip


class Pressed:
    """Cancel was pressed."""

    def step(self, _done: int, _total: int) -> None:
        raise Cancelled


def cancellable() -> Iterator[tuple[str, Callable[..., object]]]:
    for found in pkgutil.iter_modules(usecases.__path__):
        module = importlib.import_module(f"{usecases.__name__}.{found.name}")
        for name, act in inspect.getmembers(module, inspect.isfunction):
            is_own = (
                act.__module__ == module.__name__ and not name.startswith("_") and "__mutmut_" not in name
            )
            if is_own and "ticket" in inspect.signature(act).parameters:
                yield f"{found.name}.{name}", act


ACTS = {name: act for name, act in cancellable() if name not in HELPERS}


def test_those_that_look_first_are_there():
    assert set(ACTS) > LATER


@pytest.mark.parametrize("name", sorted(set(ACTS) - LATER))
def test_it_stops(demo_vault: Vault, tmp_path: Path, name: str):
    act = ACTS[name]
    before, files = everything.counts(demo_vault.db()), sorted(tmp_path.rglob("*"))
    given: dict[str, object] = {}
    for one in inspect.signature(act).parameters.values():
        kind = str(one.annotation)
        by_type = BY_TYPE | {"Path": tmp_path / "none"}
        if kind in {"Vault", "RescuedVault", "OpenVault"}:
            given[one.name] = demo_vault
        elif one.default is inspect.Parameter.empty and one.kind is not inspect.Parameter.VAR_POSITIONAL:
            given[one.name] = by_type.get(kind, new_id())
    with pytest.raises(Cancelled):
        act(**(given | GIVEN.get(name, {}) | {"ticket": Pressed()}))
    assert everything.counts(demo_vault.db()) == before
    assert sorted(tmp_path.rglob("*")) == files
