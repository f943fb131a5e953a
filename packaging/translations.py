"""Brings the texts of the window into translations/*.ts: `make translations`. English holds plurals only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "es", "fr", "ar")


def main() -> int:
    """Runs lupdate over everything that has texts for people."""
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "peergroups" / "gui").rglob("*.py"))
    sources.append("peergroups/app.py")
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    for code in LANGUAGES:
        target = f"translations/peergroups_{code}.ts"
        plural = ["-pluralonly"] if code == "en" else []
        command = [str(tool), *plural, "-no-obsolete", "-locations", "none", "-source-language", "en"]
        subprocess.run([*command, "-target-language", code, *sources, "-ts", target], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
