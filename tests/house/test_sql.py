"""SQL is written in the store, and there only where SQLAlchemy has no words for it: found by reading the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "peergroups"
SQL = re.compile(
    r"\bSELECT\b.+\bFROM\b|\bINSERT\b.+\bINTO\b|\bDELETE FROM\b|\bUPDATE\b\s.+\bSET\b|\bPRAGMA\b\s+\w"
    r"|\b(?:CREATE|DROP|ALTER)\b.+\b(?:TABLE|VIEW|INDEX|TRIGGER)\b|\bVACUUM\b|^(?:ATTACH|DETACH|BEGIN|COMMIT|ROLLBACK)\b",
    re.DOTALL,
)
MAY_WRITE_SQL = {
    "store/access.py": "views, triggers and temporary tables that narrow a connection",
    "store/connection.py": "pragmas, ATTACH",
    "store/log_proof.py": "one line a commit, where SQLAlchemy's share of the time shows",
    "store/seals.py": "what SQLite is told of the write-ahead file",
    "store/schema.py": "pragmas, VACUUM INTO, counting whatever tables an older schema has",
    "store/search.py": "the full-text index",
    "store/vault.py": "BEGIN, COMMIT, ROLLBACK",
    "store/queries/proposals.py": "INDEXED BY, see tests/benchmarks/test_store.py",
    "store/queries/search.py": "MATCH and rank of the full-text index",
}
FOLDERS = {
    "store/migrations/": "frozen: the SQL of its day",
    "store/lifecycle/": "pragmas, salvage, databases of any version",
    "store/backup/": "pragmas, VACUUM INTO, copies of any version",
}


def texts(source: str) -> Iterator[str]:
    """Every text of a module but its docstrings; what is put into an f-string counts as a word."""
    tree = ast.parse(source)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    said = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(p.value if isinstance(p, ast.Constant) else "x" for p in node.values)  # type: ignore[misc]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner | said:
            yield node.value


def modules_with_sql() -> set[str]:
    return {
        str(file.relative_to(ROOT))
        for file in ROOT.rglob("*.py")
        if any(SQL.search(text) for text in texts(file.read_text("utf-8")))
    }


def test_sql_is_written_only_where_the_list_says_why():
    found = {name for name in modules_with_sql() if not name.startswith(tuple(FOLDERS))}
    assert found == set(MAY_WRITE_SQL)


def test_no_sql_is_written_outside_the_store():
    assert {name for name in modules_with_sql() if not name.startswith("store/")} == set()


def test_sql_would_be_found():
    for source in (
        'db.execute("SELECT id FROM person")', '"DELETE FROM note"', 'f"PRAGMA {name}"', 'f"UPDATE {table} SET a = 1"',
        '"""INSERT OR IGNORE\\nINTO x VALUES (1)"""', '"COMMIT"',
    ):  # fmt: skip
        assert any(SQL.search(text) for text in texts(f"x = {source}")), source
    assert not any(
        SQL.search(text) for text in texts('"""SELECT a FROM b"""\ntitle = "Select from the list"')
    )
