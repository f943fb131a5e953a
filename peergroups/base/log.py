"""The log file: what went wrong and where in our code, never whose name or note it was about."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

_MOST_BYTES = 500_000  # of one file; an older one is kept beside it
_file: Path | None = None


def set_up(file: Path) -> None:
    """Faults are logged to `file` from now on; it is made with the first of them."""
    global _file  # noqa: PLW0603
    _file = file


def fault(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Logs an error of ours as its type and the places it passed; no message, no values. Gives that text."""
    import traceback  # with logging 15 ms, which no start without a fault needs

    places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
    text = f"{kind.__name__} at {' < '.join(reversed(places)) or 'unknown place'}"
    _write(text)
    return text


def _write(text: str) -> None:
    """A folder that cannot be written is no reason to stop work."""
    import logging.handlers

    if _file is None:
        return
    try:
        _file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            _file, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.emit(logging.LogRecord("peergroups", logging.ERROR, "", 0, text, None, None))
    handler.close()
