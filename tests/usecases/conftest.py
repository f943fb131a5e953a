"""What the tests of use cases share: each step that is undone by its name has words for it."""

from __future__ import annotations

from typing import Any

import pytest

from peergroups.gui.core import messages
from peergroups.store.vault import Vault

OWN = frozenset(
    {"Forge", "Held by an older program", "Look", "Many", "Name", "Take out"}
)  # of the tests themselves


@pytest.fixture(autouse=True)
def labels_have_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A label without words would be read as it is, in English, beside Undo."""
    work = Vault.work

    def known(self: Vault, label: str, **how: Any) -> Any:
        undoable = how.get("undoable", True) and not how.get("final", False)
        assert not undoable or label in messages.LABELS or label in OWN, label
        return work(self, label, **how)

    monkeypatch.setattr(Vault, "work", known)
