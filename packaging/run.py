"""What `make run` does: opens the window; without a display, runs the demonstration into build/demo and says so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "demo"
PAPERS = {
    "sign-in-sheet.pdf": ["sign-in-sheet", "--group", "Tuesday circle"],
    "when-to-look-for-more-help.pdf": [
        "handout", "when-to-look-for-more-help", "--language", "en,es,ar", "--group", "Tuesday circle",
    ],
}  # fmt: skip


def main() -> int:
    """The exit code of the program."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return program()
    print("There is no display here, so no window can open. The demonstration runs without one instead.")
    return demonstration()


def program(*arguments: str, passphrase: str = "") -> int:
    """Runs the program; a passphrase goes through a pipe."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "w") as out:
        print(passphrase, file=out)
    given = [*arguments, "--passphrase-fd", str(reader)] if passphrase else arguments
    command = [sys.executable, "-m", "peergroups", *given]
    done = subprocess.run(command, cwd=ROOT, pass_fds=[reader] if passphrase else [], check=False)
    os.close(reader)
    return done.returncode


def demonstration() -> int:
    """A vault, the papers and pictures of each page in build/demo."""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    vault, words = str(TARGET / "vault"), "walnut river candle seven boats"
    failed = program("demo", vault)
    for name, command in PAPERS.items():
        failed |= program(*command, "--vault", vault, "--out", str(TARGET / name), passphrase=words)
    failed |= program("check", "--vault", vault, passphrase=words)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    pictures = [sys.executable, "packaging/pictures.py", "--out", str(TARGET / "pictures"), "--one-look"]
    failed |= subprocess.run(pictures, cwd=ROOT, env=environment, check=False).returncode
    print(f"The vault, the papers and pictures of every page are in {TARGET.relative_to(ROOT)}.")
    return failed


if __name__ == "__main__":
    sys.exit(main())
