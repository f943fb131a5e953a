"""Opens a vault through the window as a person does, locks it, and counts what is left of the passphrase in memory.

Run as a process of its own: the folder as argument, the passphrase masked (each byte XOR 0x55) as hex on standard
input, so that this process never holds it whole but for the field it is typed into. Prints the counts by encoding,
while the vault is open and after the lock; with `keep` as a second argument a copy is kept by mistake.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

MASK = 0x55


def main(folder: Path, keep: bool) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    masked = bytes.fromhex(sys.stdin.readline())
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLineEdit

    from peergroups import app
    from peergroups.base.settings import Settings
    from peergroups.gui.shell.main_window import MainWindow
    from tests.leaks import fields

    running = app.application()
    window = MainWindow(Settings.load(), folder)
    window.show()
    window.lock()
    fields.settle(window)
    plain = QLineEdit.EchoMode.Normal
    boxes = window.findChildren(QLineEdit)
    field = next(box for box in boxes if box.isVisible() and box.echoMode() is not plain)
    field.setFocus()
    for byte in masked:
        letter = chr(byte ^ MASK)
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, key)
    fields.press_enter(field)
    fields.settle(window)
    assert window.jobs.vault is not None, "it did not open"
    if keep:
        window.__dict__["kept"] = "".join(chr(byte ^ MASK) for byte in masked)
    del field, boxes
    while_open = _counts(masked)
    window.lock()
    window.jobs.settle()
    gc.collect()
    sys.stdout.write(f"{while_open}\n{_counts(masked)}\n")
    window.close()
    running.quit()


def _counts(masked: bytes) -> dict[str, int]:
    encodings: dict[str, Callable[[int], bytes]] = {
        "utf-8": lambda byte: bytes([byte]),
        "utf-16": lambda byte: bytes([byte, 0]),
        "utf-32": lambda byte: bytes([byte, 0, 0, 0]),
    }
    return {name: _copies(masked, width) for name, width in encodings.items()}


def _copies(masked: bytes, widened: Callable[[int], bytes]) -> int:
    """How often it stands in this process's memory; what is compared is never put together whole."""
    head = b"".join(widened(byte ^ MASK) for byte in masked[:5])
    step = len(widened(0))
    found = 0
    with Path("/proc/self/maps").open() as maps, Path("/proc/self/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw") or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except (OSError, ValueError):
                continue
            at = held.find(head)
            while at >= 0:
                seen = held[at : at + step * len(masked) : step]
                found += len(seen) == len(masked) and all(
                    a ^ MASK == b for a, b in zip(seen, masked, strict=True)
                )
                at = held.find(head, at + 1)
            del held
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), keep="keep" in sys.argv)
