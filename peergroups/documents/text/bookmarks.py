"""The list of headings by which readers jump about in a file: titles, and below each its headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from peergroups.documents.text.pdf import PdfFile, reference, text


@dataclass(slots=True)
class Bookmark:
    """A heading, and where it stands on its page."""

    level: int
    words: str
    page: int  # number of the page's object
    left: float
    top: float  # points from the foot of the page
    number: int = 0  # of its own object
    below: list[Bookmark] = field(default_factory=list)


def write(file: PdfFile, bookmarks: Sequence[Bookmark]) -> int:
    """Writes the list; gives the number of its root."""
    root = Bookmark(0, "", 0, 0, 0, number=file.reserve())
    open_ones = [root]
    for bookmark in bookmarks:
        while open_ones[-1].level >= bookmark.level:
            open_ones.pop()
        open_ones[-1].below.append(bookmark)
        open_ones.append(bookmark)
        bookmark.number = file.reserve()
    for bookmark in bookmarks:
        _write_below(file, bookmark)
    _write_below(file, root)
    file.put(f"<</Type/Outlines{_ends(root)}/Count {len(root.below)}>>", root.number)
    return root.number


def _write_below(file: PdfFile, parent: Bookmark) -> None:
    """Writes the headings right below one; each is folded up."""
    for index, bookmark in enumerate(parent.below):
        body = f"<</Title{text(bookmark.words)}/Parent {reference(parent.number)}"
        body += f"/Dest[{reference(bookmark.page)}/XYZ {bookmark.left:.0f} {bookmark.top:.0f} null]"
        if index:
            body += f"/Prev {reference(parent.below[index - 1].number)}"
        if index + 1 < len(parent.below):
            body += f"/Next {reference(parent.below[index + 1].number)}"
        if bookmark.below:
            body += f"{_ends(bookmark)}/Count -{len(bookmark.below)}"
        file.put(body + ">>", bookmark.number)


def _ends(bookmark: Bookmark) -> str:
    if not bookmark.below:
        return ""
    return f"/First {reference(bookmark.below[0].number)}/Last {reference(bookmark.below[-1].number)}"
