"""Typesetting in any script: fonts, reading order, line breaks, shaping, the paragraph.

Text goes through four hands. `fonts` says which bundled font has each letter, `shaping` lets HarfBuzz turn
a run into placed glyphs, `lines` breaks a paragraph at a width with ICU's breaks and reading order,
`paragraph` is what the papers place on a page. `embedding` puts the glyphs that were used into the PDF.
ReportLab's own paragraphs are not used: their markup would run on what people typed, and they order
right-to-left lines wrongly (5.1).
"""
