"""Pages of a finished PDF as pictures, for the preview and for printers that take nothing else."""

from __future__ import annotations

import pypdfium2


def page_count(pdf: bytes, password: str = "") -> int:
    document = pypdfium2.PdfDocument(pdf, password=password or None)
    try:
        return len(document)
    finally:
        document.close()


def render_page(pdf: bytes, page: int, scale: float) -> tuple[int, int, bytes]:
    """Width and height in pixels, and the pixels as RGBA, rows from the top without padding."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        rows = memoryview(bitmap.buffer).cast("B")
        wide = bitmap.width * 4
        starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
        return bitmap.width, bitmap.height, b"".join(bytes(rows[start : start + wide]) for start in starts)
    finally:
        document.close()
