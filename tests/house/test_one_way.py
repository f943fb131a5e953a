"""What has one way in this house has no second one: found by reading the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "peergroups"
WRITING = {"write_bytes", "write_text", "mkstemp", "NamedTemporaryFile", "copyfile", "copy", "copy2"}
MAY_WRITE = {
    "base/files.py",  # the one way
    "store/lifecycle/salvage.py",  # copies in a scratch folder of its own, cut there
    "store/backup/making.py",  # the copy in a scratch folder that is sealed next
}


def calls(module: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def writes(call: ast.Call) -> bool:
    """Whether this call makes or changes a file."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    owner = function.value if isinstance(function, ast.Attribute) else None
    owned_by = getattr(owner, "id", "")
    texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    modes = [k.value.value for k in call.keywords if k.arg == "mode" and isinstance(k.value, ast.Constant)]
    if name == "open" and owned_by != "Image":
        return any(set(str(mode)) & set("wax+") for mode in (*texts[-1:], *modes))
    if name in {"copy", "copy2", "copyfile"}:
        return owned_by == "shutil"
    return name in WRITING


def test_files_are_written_in_one_place():
    found = {
        f"{module.relative_to(ROOT)}:{call.lineno}"
        for module in ROOT.rglob("*.py")
        if str(module.relative_to(ROOT)) not in MAY_WRITE
        for call in calls(module)
        if writes(call)
    }
    assert found == set()


def test_a_second_way_would_be_found():
    for source in (
        'file.open("w")', 'open(name, "ab")', "file.write_bytes(data)", 'file.open(mode="r+")',
        "tempfile.mkstemp()", "shutil.copyfile(a, b)",
    ):  # fmt: skip
        call = ast.parse(source).body[0].value  # type: ignore[attr-defined]
        assert writes(call), source
    assert not writes(ast.parse('file.open("rb")').body[0].value)  # type: ignore[attr-defined]


def test_qt_is_never_asked_for_its_chain_of_focus():
    """What it answers is kept out of sight of the collector: pages with names would outlive the lock."""
    asks = {"nextInFocusChain", "previousInFocusChain"}
    found = {
        f"{module.relative_to(ROOT)}:{call.lineno}"
        for module in ROOT.rglob("*.py")
        for call in calls(module)
        if isinstance(call.func, ast.Attribute) and call.func.attr in asks
    }
    assert found == set()


def test_what_is_done_later_is_forgotten_with_its_owner():
    """Qt's own single shot keeps what it was to call for ever where the owner goes first: `core/soon.py` does not."""
    found = {
        f"{module.relative_to(ROOT)}:{call.lineno}"
        for module in ROOT.rglob("*.py")
        for call in calls(module)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "singleShot"
    }
    assert found == set()


OF_NO_GROUP = {
    "gui/handouts/reviewing.py",
    "gui/groups/rhythm.py",
}  # whose days are marked by the form around it


def test_each_field_for_a_day_says_when_the_group_at_hand_meets():
    """In the month it opens; the fields of a module are told together."""
    lacking = {
        str(module.relative_to(ROOT))
        for module in (ROOT / "gui").rglob("*.py")
        if any(getattr(call.func, "id", "") == "Day" for call in calls(module))
        and not any(getattr(call.func, "attr", "") == "set_busy" for call in calls(module))
    }
    assert lacking == OF_NO_GROUP
