"""The log file: what went wrong and where in our code, never whose name or note it was about."""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from pathlib import Path
from types import TracebackType

LOG = logging.getLogger("peergroups")


def set_up(file: Path) -> None:
    """Logs warnings and worse to `file`, at most 1 MB in two files."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=500_000, backupCount=1, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.WARNING)
    LOG.propagate = False


def fault(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Logs an error of ours as its type and the places it passed; no message, no values. Gives that text."""
    places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
    text = f"{kind.__name__} at {' < '.join(reversed(places)) or 'unknown place'}"
    LOG.error(text)
    return text
