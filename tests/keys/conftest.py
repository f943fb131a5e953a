from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from peergroups.keys import header

Resummed = Callable[[dict[str, Any]], bytes]


@pytest.fixture(scope="session")
def resummed() -> Resummed:
    """Writes a header's body with a checksum that fits, as anybody could."""

    def written(body: dict[str, Any]) -> bytes:
        rest = {name: value for name, value in body.items() if name != "sha256"}
        total = b64encode(sha256(header.canonical(rest)).digest()).decode()
        return header.canonical(rest | {"sha256": total})

    return written
