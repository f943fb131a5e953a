"""What has one way in this house has no second one: found by reading the code."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

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


HANDS_ON = {"base/patience.py": 1, "gui/core/jobs.py": 2}
"""Modules whose threads hand on what went wrong to where it is raised, and how often."""


def test_what_is_caught_whatever_it_is_flies_on():
    """To clean up after any error is right; to go on as if there was none hides a fault for ever."""
    swallowed: dict[str, int] = {}
    for module in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if _catches_all(node):
                name = str(module.relative_to(ROOT))
                swallowed[name] = swallowed.get(name, 0) + 1
    assert swallowed == HANDS_ON


def _catches_all(node: ast.AST) -> bool:
    """Whether it catches, or lets go by, every error and does not raise it at its end."""
    all_ = {"Exception", "BaseException"}
    if isinstance(node, ast.ExceptHandler):
        caught = {one.id for one in ast.walk(node.type) if isinstance(one, ast.Name)} if node.type else all_
        return bool(caught & all_) and not isinstance(node.body[-1], ast.Raise)
    if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "suppress":
        return any(isinstance(one, ast.Name) and one.id in all_ for one in node.args)
    return False


@pytest.mark.parametrize(
    ("source", "is_swallowed"),
    [
        ("try: a()\nexcept Exception: pass", True),
        ("try: a()\nexcept: pass", True),
        ("try: a()\nexcept (OSError, BaseException): b()", True),
        ("try: a()\nexcept BaseException:\n    b()\n    raise", False),
        ("try: a()\nexcept OSError: pass", False),
        ("contextlib.suppress(Exception)", True),
        ("suppress(OSError)", False),
    ],
)
def test_an_error_that_is_swallowed_would_be_found(source: str, is_swallowed: bool):
    assert any(map(_catches_all, ast.walk(ast.parse(source)))) is is_swallowed


def test_files_and_folders_are_asked_for_in_one_place():
    """Where such a dialog begins, and that it is freed, is said in `widgets/files.py`."""
    found = {
        str(module.relative_to(ROOT))
        for module in ROOT.rglob("*.py")
        for call in calls(module)
        if getattr(call.func, "id", "") == "QFileDialog" or _is_of_file_dialogs(call)
    }
    assert found == {"gui/widgets/files.py"}


def _is_of_file_dialogs(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "QFileDialog"


OF_NO_GROUP = {
    "gui/handouts/reviewing.py",
    "gui/groups/rhythm.py",
    "gui/figures/report.py",
    "gui/widgets/span.py",
}  # whose days are marked by the form around it, or of a period


def test_each_field_for_a_day_says_when_the_group_at_hand_meets():
    """In the month it opens; the fields of a module are told together."""
    lacking = {
        str(module.relative_to(ROOT))
        for module in (ROOT / "gui").rglob("*.py")
        if any(getattr(call.func, "id", "") == "Day" for call in calls(module))
        and not any(getattr(call.func, "attr", "") == "set_busy" for call in calls(module))
    }
    assert lacking == OF_NO_GROUP


REFUSED_OF_REPORTLAB = (
    "reportlab.platypus.paragraph",
    "reportlab.platypus.paraparser",
    "reportlab.lib.pdfencrypt",
)
"""Its paragraphs read files and addresses that a text names; its ciphers are old or slow."""


def imported(module: Path) -> set[str]:
    """The dotted names that a module imports, those from a package with what is taken out of it."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def refused(names: set[str]) -> set[str]:
    """`reportlab.platypus` as a whole brings its paragraphs along under other names."""
    return {
        name
        for name in names
        if name.startswith(REFUSED_OF_REPORTLAB)
        or name in {"reportlab.platypus", "reportlab.platypus.Paragraph"}
    }


def test_reportlab_neither_reads_texts_nor_locks_files():
    used = {str(module.relative_to(ROOT)): imported(module) for module in ROOT.rglob("*.py")}
    assert {name: refused(names) for name, names in used.items() if refused(names)} == {}
    assert refused({"reportlab.platypus.Paragraph", "reportlab.lib.pdfencrypt"})
    assert any("reportlab.pdfgen.canvas" in names for names in used.values())


def test_the_top_of_the_repository_holds_what_belongs_there_and_nothing_else():
    kept = subprocess.run(["git", "ls-files"], cwd=ROOT.parent, capture_output=True, text=True, check=True)
    assert {name.split("/")[0] for name in kept.stdout.splitlines()} == {
        ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md",
        "packaging", "peergroups", "pyproject.toml", "resources", "tests", "translations",
    }  # fmt: skip
