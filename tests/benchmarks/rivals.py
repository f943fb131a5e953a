"""The same handouts set by others: bare ReportLab calls, Typst, WeasyPrint, fpdf2. Each gives a PDF."""

from __future__ import annotations

import importlib
import io
from collections.abc import Sequence
from html import escape
from typing import Any

from peergroups.base import language, paths
from peergroups.documents.text.lines import Line, Span, Text
from tests.benchmarks.corpus import Paper

FONTS = paths.resource("fonts")
OF_LANGUAGE = {
    "ar": "NotoSansArabic",
    "hi": "NotoSansDevanagari",
    "km": "NotoSansKhmer",
    "zh": "NotoSansSC",
    "am": "NotoSansEthiopic",
}
SCRIPT = {"ar": "arab", "hi": "deva", "km": "khmr", "zh": "hani", "am": "ethi", "ru": "cyrl"}
SIZES = {"t": 24, "h": 17, "p": 14, "li": 14}
WIDE, HIGH, MARGIN = 595.28, 841.89, 56.0


def typst(papers: Sequence[Paper]) -> bytes:
    rival: Any = importlib.import_module("typst")

    pages = "#pagebreak(weak: true)\n".join(map(_typst_page, papers))
    source = (
        f'#set page(paper: "a4", margin: {MARGIN}pt, numbering: "1")\n#set heading(outlined: false)\n{pages}'
    )
    pdf: bytes = rival.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)
    return pdf


def _typst_page(paper: Paper) -> str:
    family = OF_LANGUAGE.get(paper.code, "NotoSans").replace("NotoSans", "Noto Sans ").strip()
    marks = {"h": "== {}", "p": "{}", "li": "- {}"}
    body = "\n\n".join(marks[block.kind].format(_typst_text(block.text)) for block in paper.blocks)
    start = f'#set text(font: ("{family}", "Noto Sans"), size: {SIZES["p"]}pt, lang: "{paper.code}")'
    return f"{start}\n= {_typst_text(paper.title)}\n\n{_typst_text(paper.group)}\n\n{body}\n"


def _typst_text(text: str) -> str:
    return "".join("\\" + sign if sign in "\\#*_`$<>@=-+/[]~'\"" else sign for sign in text)


def weasyprint(papers: Sequence[Paper]) -> bytes:
    rival: Any = importlib.import_module("weasyprint")

    used = {OF_LANGUAGE.get(paper.code, "NotoSans") for paper in papers} | {"NotoSans"}
    faces = "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; "
        f"src: url({(FONTS / f'{family}-{name}.ttf').as_uri()}) }}"
        for family in sorted(used)
        for weight, name in ((400, "Regular"), (700, "Bold"))
    )
    style = (
        f"{faces} @page {{ size: A4; margin: {MARGIN}pt; @bottom-right {{ content: counter(page) }} }}"
        f"section {{ break-before: page; font-size: {SIZES['p']}pt }}"
    )
    body = "".join(map(_html_section, papers))
    pdf: bytes = rival.HTML(
        string=f"<html><head><style>{style}</style></head><body>{body}</body></html>"
    ).write_pdf()
    return pdf


def _html_section(paper: Paper) -> str:
    family = OF_LANGUAGE.get(paper.code, "NotoSans")
    tags = {"h": "h2", "p": "p", "li": "li"}
    parts = [("h1", paper.title), ("p", paper.group), *((tags[b.kind], b.text) for b in paper.blocks)]
    body = "".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in parts)
    direction = "rtl" if language.is_rtl(paper.code) else "ltr"
    style = f"font-family: {family}, NotoSans"
    return f'<section lang="{paper.code}" dir="{direction}" style="{style}">{body}</section>'


def fpdf2(papers: Sequence[Paper]) -> bytes:
    rival: Any = importlib.import_module("fpdf")

    pdf = rival.FPDF(unit="pt", format="A4")
    pdf.set_margins(MARGIN, MARGIN)
    pdf.set_auto_page_break(auto=True, margin=MARGIN)
    for family in ("NotoSans", *OF_LANGUAGE.values()):
        pdf.add_font(family, "", str(FONTS / f"{family}-Regular.ttf"))
        pdf.add_font(family, "B", str(FONTS / f"{family}-Bold.ttf"))
    pdf.set_fallback_fonts(["NotoSans"])
    for paper in papers:
        _fpdf2_paper(pdf, paper)
    return bytes(pdf.output())


def _fpdf2_paper(pdf: Any, paper: Paper) -> None:
    family, rtl = OF_LANGUAGE.get(paper.code, "NotoSans"), language.is_rtl(paper.code)
    pdf.add_page()
    pdf.set_text_shaping(
        use_shaping_engine=True,
        direction="rtl" if rtl else "ltr",
        script=SCRIPT.get(paper.code, "latn"),
        language=paper.code,
    )
    for kind, text in [("t", paper.title), ("p", paper.group), *((b.kind, b.text) for b in paper.blocks)]:
        pdf.set_font(family, "B" if kind in "th" else "", SIZES[kind])
        shown = f"• {text}" if kind == "li" else text
        wrap = "CHAR" if paper.code in {"zh", "km"} else "WORD"
        pdf.multi_cell(
            0,
            SIZES[kind] * 1.5,
            shown,
            align="R" if rtl else "L",
            wrapmode=wrap,
            new_x="LMARGIN",
            new_y="NEXT",
        )


Set = list[list[tuple[Line, float]]]
"""For each paper its lines, with the size of their letters."""


def lines(papers: Sequence[Paper]) -> Set:
    """The lines that bare ReportLab is to draw, broken and shaped beforehand: only the drawing is measured."""
    return [
        [
            (line, SIZES[kind])
            for kind, text in [
                ("t", paper.title),
                ("p", paper.group),
                *((b.kind, b.text) for b in paper.blocks),
            ]
            for line in Text([Span(text, bold=kind in "th")], SIZES[kind], paper.code).lines(
                WIDE - 2 * MARGIN
            )
        ]
        for paper in papers
    ]


def bare_reportlab(papers: Set) -> bytes:
    """One call for each run of letters, unshaped: the least that ReportLab needs to put them on paper."""
    pdfmetrics: Any = importlib.import_module("reportlab.pdfbase.pdfmetrics")
    fonts: Any = importlib.import_module("reportlab.pdfbase.ttfonts")
    pdfgen: Any = importlib.import_module("reportlab.pdfgen.canvas")
    names = {run.stretch.face.name for paper in papers for line, _ in paper for run in line.runs}
    for name in names:
        pdfmetrics.registerFont(fonts.TTFont(name, str(FONTS / f"{name}.ttf")))
    out = io.BytesIO()
    canvas = pdfgen.Canvas(out, pageCompression=1, invariant=1)
    for paper in papers:
        y = HIGH - MARGIN
        for line, size in paper:
            if y < MARGIN + size:
                canvas.showPage()
                y = HIGH - MARGIN
            x = MARGIN
            for run in line.runs:
                canvas.setFont(run.stretch.face.name, size)
                canvas.drawString(x, y, run.text)
                x += sum(glyph.advance for glyph in run.glyphs) * size / 1000
            y -= size * 1.5
        canvas.showPage()
    canvas.save()
    pdf: bytes = out.getvalue()
    return pdf
