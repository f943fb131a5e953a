"""Keeps a form as it is filled in: no Save button, nothing half-typed lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from peergroups.base.errors import InvalidDraft, PeerGroupsError
from peergroups.gui.widgets.pane import Fields, Pane


class Keeper(QObject):
    """Calls `write(values)` when the cursor leaves a changed field, and when `keep` is called.

    A field that cannot be kept is marked and stays as it is on the screen; the others are kept all the same.
    """

    def __init__(self, pane: Pane, fields: Fields, write: Callable[[dict[str, object]], None]) -> None:
        super().__init__(pane)
        self._pane, self._fields, self._write = pane, fields, write
        self._kept: dict[str, object] | None = None
        self._writing = False
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def fill(self, kept: Mapping[str, object]) -> None:
        """Shows these values, which are those kept."""
        self._kept = dict(kept)
        self._fields.set_values(kept)

    def refresh(self, kept: Mapping[str, object]) -> None:
        """The kept values may have changed elsewhere: fields that are not being typed in follow."""
        before, said = self._kept or {}, self._fields.values()
        self._kept = dict(kept)
        follow = {name: value for name, value in kept.items() if said[name] == before.get(name) != value}
        if follow:
            self._fields.set_values(follow)

    def half_typed(self) -> dict[str, object] | None:
        """What is typed and not kept, by its field; None for nothing. Those left alone may change meanwhile."""
        kept = self._kept
        if kept is None:
            return None
        return {name: value for name, value in self._fields.values().items() if value != kept[name]} or None

    def keep(self, *, go: bool = False) -> bool:
        """False when a field needs another look; with `go` the cursor is put there."""
        locked = self._pane.jobs.vault is None
        if self._kept is None or self._writing or locked or self._fields.values() == self._kept:
            return True
        self._writing = True
        try:
            return self._try(self._fields.values(), go=go)
        except PeerGroupsError as error:
            self._pane.refuse(error)
            return False
        finally:
            self._writing = False

    def _try(self, values: dict[str, object], *, go: bool) -> bool:
        kept = self._kept or {}
        try:
            self._write(values)
        except InvalidDraft as error:
            rest = values | {name: kept[name] for name in error.fields if name in kept}
            if rest != kept:
                self._write(rest)
            self._fields.show_errors(error.fields, go=go)
            return False
        return True

    def _on_focus(self, _before: object, now: object) -> None:
        if now is not None and self._pane.isVisible():
            self.keep()
