"""Small: the limits of the house, and what must not stand in a repository."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "peergroups").rglob("*.py"))


@pytest.mark.parametrize("limit", [400])
def test_no_module_is_longer_than_the_limit(limit: int):
    long = {str(m.relative_to(ROOT)): n for m in MODULES if (n := m.read_text().count("\n")) > limit}
    assert long == {}


def test_no_function_is_longer_than_forty_lines():
    long = [
        f"{module.relative_to(ROOT)}:{node.lineno} {node.name}"
        for module in MODULES
        if "migrations" not in module.parts
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and _lines(node) > 40
    ]
    assert long == []


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From its `def` to its end, what it takes too, but for what its docstring says."""
    first = node.body[0]
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    told = (first.end_lineno or 0) - first.lineno + 1 if said else 0
    return (node.end_lineno or 0) - node.lineno + 1 - told


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("def one(a): return a", 1),
        ("def two(\n    a,\n    b,\n):\n    return a", 5),  # what it takes counts
        ('def told():\n    """Says.\n\n    Much.\n    """\n    return 1', 2),
    ],
)
def test_lines_of_a_function_are_those_of_its_arguments_and_body(source: str, lines: int):
    node = ast.parse(source).body[0]
    assert isinstance(node, ast.FunctionDef)
    assert _lines(node) == lines


def test_every_package_and_module_says_what_it_is():
    silent = [
        str(m.relative_to(ROOT))
        for m in MODULES
        if not ast.get_docstring(ast.parse(m.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_texts_can_be_found_by_the_translators_tool():
    """lupdate loses f-strings, keyword arguments and texts held in names without a word."""
    lost = []
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = f"{module.relative_to(ROOT)}:{node.lineno}"
            if name == "tr" and not (node.args and _literal(node.args[0])):
                lost.append(place)
            is_door = module.name == "i18n.py"  # defines it
            is_call = name == "translate" and not is_door and isinstance(node.func, ast.Name)
            if is_call and (len(node.args) < 2 or not all(_literal(a) for a in node.args[:2])):
                lost.append(place)
    assert lost == []


def test_nothing_waits_by_the_clock_or_runs_a_nested_loop():
    pattern = re.compile(r"time\.sleep\(|processEvents\(|\.exec\(\)|qWait\(")
    found = [
        f"{m.relative_to(ROOT)}: {line.strip()}"
        for m in MODULES
        for line in m.read_text(encoding="utf-8").splitlines()
        if pattern.search(line) and "app.exec()" not in line
    ]
    assert found == []


def test_no_test_waits_for_the_window_by_the_clock():
    """What has to come is waited for; a time that is long enough here is too short on a busy machine."""
    timed = {"benchmarks", "real_window"}
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in sorted((ROOT / "tests").rglob("*.py"))
        if not timed & set(file.parts)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if ("qtbot.wait(" in line or "qWait(" in line) and file != Path(__file__)
    ]
    assert found == []


def test_no_module_can_reach_the_network():
    pattern = re.compile(
        r"^\s*(import|from) (socket|urllib|http|requests|ftplib|smtplib|PySide6\.QtNetwork)\b"
    )
    found = [
        f"{m.relative_to(ROOT)}: {line}"
        for m in MODULES
        for line in m.read_text().splitlines()
        if pattern.match(line)
    ]
    assert found == []


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_no_code_cites_a_paper_that_is_not_here():
    """What a reader cannot open explains nothing."""
    here = {file.name for file in ROOT.glob("*.md")} | {
        file.name for file in (ROOT / "packaging").glob("*.md")
    }
    cited = re.compile(r"\b[a-z]+\.md\b")
    found = {
        f"{module.relative_to(ROOT)}: {name}"
        for module in MODULES
        for name in cited.findall(module.read_text(encoding="utf-8"))
        if name not in here and not re.fullmatch(r"[a-z]{2,3}\.md", name)  # a handout's language
    }
    assert found == set()


def test_no_vault_is_of_any_type():
    loose = re.compile(r"\bvault: Any\b|-> Any:.*vault", re.IGNORECASE)
    found = {
        str(module.relative_to(ROOT))
        for module in MODULES
        if loose.search(module.read_text(encoding="utf-8"))
    }
    assert found == set()
