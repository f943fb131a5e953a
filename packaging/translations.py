"""Brings the texts of the window into translations/*.ts, keeping what is translated: `make translations`.

`lupdate` finds the texts; two things it does not know are put right here: a text with %n has plural forms however it
is called, and English needs those forms alone.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = {"en": 2, "es": 2, "fr": 2, "ar": 6}  # plural forms of each language, as Qt counts them
Key = tuple[str, str, str]  # context, text, comment


def main() -> int:
    """Rewrites the files; says how many texts wait for a translation."""
    found = texts()
    for code in FORMS:
        file = ROOT / "translations" / f"peergroups_{code}.ts"
        known = translated(file) if file.exists() else {}
        wanted = [key for key in found if code != "en" or "%n" in key[1]]
        write(file, code, wanted, known)
        print(f"{code}: {len(wanted)} texts, {sum(key not in known for key in wanted)} to translate")
    return 0


def texts() -> list[Key]:
    """Every text of the window, once, in the order of the files."""
    sources = sorted(
        str(p.relative_to(ROOT))
        for part in ("base", "gui")
        for p in (ROOT / "peergroups" / part).rglob("*.py")
    )
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        command = [
            str(tool),
            "-silent",
            "-locations",
            "none",
            *sources,
            "peergroups/app.py",
            "-ts",
            str(fresh),
        ]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        return [key for key, _ in messages(fresh)]


def messages(file: Path) -> list[tuple[Key, ET.Element]]:
    """The messages of a ts file with their keys."""
    return [
        (
            (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")),
            message,
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def translated(file: Path) -> dict[Key, list[str]]:
    """Key -> its translation; several for plural forms."""
    known = {}
    for key, message in messages(file):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if all(forms):
            known[key] = forms
    return known


def write(file: Path, code: str, wanted: list[Key], known: dict[Key, list[str]]) -> None:
    """The ts file with these texts and what is known of their translations."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in wanted:
        name, source, comment = key
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        if comment:
            ET.SubElement(message, "comment").text = comment
        translation = ET.SubElement(message, "translation")
        forms = known.get(key)
        if forms is None:
            translation.set("type", "unfinished")
        if "%n" in source:
            message.set("numerus", "yes")
            for form in forms if forms and len(forms) == FORMS[code] else [""] * FORMS[code]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
