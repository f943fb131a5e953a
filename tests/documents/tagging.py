"""Reads a tagged PDF back as something that speaks would, and checks that nothing is left out or told twice."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_PAINTING = {"Tj", "TJ", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"}
_MAY_BE_EMPTY = {"/TD", "/TH"}


@dataclass
class Spoken:
    """An element as it is heard: its kind, its own words, what it shows, its language, and what is in it."""

    kind: str
    code: str = ""
    alt: str = ""
    actual: str = ""
    inside: list[Spoken | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.inside)

    def all(self, kind: str) -> list[Spoken]:
        """The elements of that kind in here, in reading order."""
        inner = [part for part in self.inside if isinstance(part, Spoken)]
        return [
            *([self] if self.kind == kind else []),
            *(found for part in inner for found in part.all(kind)),
        ]


def read(pdf: bytes) -> Spoken:
    """The whole tree. Fails where a mark is missing, told twice or empty, or something is drawn outside."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert not document.check_pdf_syntax()
        root = document.Root
        assert root.MarkInfo.Marked
        pages = {page.objgen: _page_texts(page) for page in document.pages}
        seen: Counter[tuple[Any, int]] = Counter()
        kids = root.StructTreeRoot.K
        assert len(kids) == 1
        tree = _element(kids[0], pages, seen, root.StructTreeRoot)
        told = {(page, mark) for page, marks in pages.items() for mark in marks}
        assert set(seen) == told, "each mark of each page belongs to an element"
        assert set(seen.values()) <= {1}, "and to one only"
        _check_parents(document)
        return tree


def operations(page: Any) -> Iterator[tuple[Any, str]]:
    """What a page does, step by step: operands and operator."""
    for step in pikepdf.parse_content_stream(page):
        yield step.operands, str(step.operator)


def _page_texts(page: pikepdf.Page) -> dict[int, str]:
    """The words of each mark of a page; everything that paints must be in a mark or an artifact."""
    maps = {str(name): _to_unicode(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {}
    stack: list[int | None] = []
    font: dict[int, str] = {}
    for operands, operator in operations(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            facts = operands[1] if name == "BDC" else {}
            mark = int(facts["/MCID"]) if "/MCID" in facts else None
            assert mark is not None or str(operands[0]) == "/Artifact"
            assert not stack, "marked content is not nested"
            assert "/ActualText" not in facts, "readers disagree on the order of what it says"
            stack.append(mark)
            if mark is not None:
                assert mark not in texts
                texts[mark] = ""
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = maps[str(operands[0])]
        elif name in _PAINTING:
            assert stack, "nothing is drawn outside"
            mark = stack[-1]
            if mark is not None and name in {"Tj", "TJ"}:
                texts[mark] += _shown(operands[0], font)
    assert not stack
    return texts


def _shown(operand: Any, font: dict[int, str]) -> str:
    parts = operand if isinstance(operand, pikepdf.Array | list) else [operand]
    codes = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return "".join(font[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))


def _to_unicode(font: Any) -> dict[int, str]:
    rows = re.findall(rb"^<(\w{4})> <(\w+)>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def _element(
    node: Any, pages: dict[Any, dict[int, str]], seen: Counter[tuple[Any, int]], parent: Any
) -> Spoken:
    assert node.P.objgen == parent.objgen
    kids = node.get("/K")
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]
    kind = str(node.S)
    assert kids or kind in _MAY_BE_EMPTY, f"empty {kind}"
    found = Spoken(
        kind.removeprefix("/"),
        str(node.get("/Lang", "")),
        str(node.get("/Alt", "")),
        str(node.get("/ActualText", "")),
    )
    for kid in kids:
        if isinstance(kid, int):
            found.inside.append(_marked(node.Pg.objgen, kid, pages, seen))
        elif kid.get("/Type") == "/MCR":
            found.inside.append(_marked(kid.Pg.objgen, int(kid.MCID), pages, seen))
        elif kid.get("/Type") == "/OBJR":
            assert str(kid.Obj.Subtype) == {"/Link": "/Link", "/Form": "/Widget"}[kind]
            assert kid.Obj.get("/Contents") or kid.Obj.TU
            assert kind == "/Link" or len(kids) == 1, "a field is alone in its element"
        else:
            found.inside.append(_element(kid, pages, seen, node))
    return found


def _marked(page: Any, mark: int, pages: dict[Any, dict[int, str]], seen: Counter[tuple[Any, int]]) -> str:
    seen[page, mark] += 1
    return pages[page][mark]


def _check_parents(document: pikepdf.Pdf) -> None:
    """From every mark and every link there is a way back to its element."""
    numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    assert len(parents) == len(numbers) // 2
    for page in document.pages:
        assert page.Tabs == "/S"
        for mark, owner in enumerate(parents[int(page.StructParents)]):
            assert _has_mark(owner, page.objgen, mark)
        for annotation in page.get("/Annots", []):
            owner = parents[int(annotation.StructParent)]
            assert str(owner.S) == {"/Link": "/Link", "/Widget": "/Form"}[str(annotation.Subtype)]
            assert _names(owner, annotation)


def _names(owner: Any, annotation: Any) -> bool:
    kids: list[Any] = list(owner.K) if isinstance(owner.K, pikepdf.Array) else [owner.K]
    return any(not isinstance(kid, int) and kid.get("/Obj") == annotation for kid in kids)


def _has_mark(owner: Any, page: Any, mark: int) -> bool:
    kids = owner.K if isinstance(owner.K, pikepdf.Array) else [owner.K]
    for kid in kids:
        if isinstance(kid, int):
            if kid == mark and owner.Pg.objgen == page:
                return True
        elif kid.get("/Type") == "/MCR" and kid.Pg.objgen == page and int(kid.MCID) == mark:
            return True
    return False
