"""Fills in a form as somebody at a screen does, by pdfium, the reader in Chrome."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image


def filled(pdf: bytes, text: str, password: str | None = None) -> bytes:
    """The form with these words typed on each line and each box ticked; of choices the last is chosen."""
    document = pypdfium2.PdfDocument(pdf, password=password)
    document.init_forms()
    form = document.formenv
    typed = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
    for number in range(len(document)):
        page = document[number]
        for kind, (x, y) in list(_places(form, page)):
            pdfium.FORM_OnLButtonDown(form, page, 0, x, y)
            pdfium.FORM_OnLButtonUp(form, page, 0, x, y)
            if kind == pdfium.FPDF_FORMFIELD_TEXTFIELD:
                pdfium.FORM_ReplaceSelection(form, page, ctypes.cast(typed, ctypes.POINTER(ctypes.c_ushort)))
            pdfium.FORM_ForceToKillFocus(form)
    saved = io.BytesIO()
    document.save(saved, flags=0)
    document.close()
    return saved.getvalue()


def pictures(pdf: bytes, scale: float = 1.0) -> list[Image.Image]:
    """The pages as they are printed, with what the fields hold."""
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    found = [
        document[number].render(scale=scale, may_draw_forms=True).to_pil().convert("RGB").copy()
        for number in range(len(document))
    ]
    document.close()
    return found


def _places(form: object, page: pypdfium2.PdfPage) -> Iterator[tuple[int, tuple[float, float]]]:
    """The kind of each field of a page, and its middle."""
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
            box = pdfium.FS_RECTF()
            pdfium.FPDFAnnot_GetRect(annotation, box)
            kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
            yield kind, ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        pdfium.FPDFPage_CloseAnnot(annotation)
