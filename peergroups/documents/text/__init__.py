"""Typesetting in any script: fonts, reading order, line breaks, shaping, the paragraph; and the tagged PDF.

Text goes through four hands. `fonts` says which bundled font has each letter, `shaping` lets HarfBuzz turn
a run into placed glyphs, `lines` breaks a paragraph at a width with ICU's breaks and reading order,
`paragraph` is what the papers place on a page.

They are drawn on a `surface`, the pages of one paper, beside which grows the `structure` that is told to those
who listen. `writing` turns runs into PDF operators, `inks` keeps what the pages of a file share (fonts by way
of `embedding`, images), `printing` binds the copies of a paper with their tree and `bookmarks`, and `pdf`
writes the objects.

The PDF is written here and not by a library: ReportLab (5.1) knows no tags, orders right-to-left lines wrongly,
splits fonts into pieces by character, and keeps every object of every page in memory until the end.
"""
