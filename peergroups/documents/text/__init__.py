"""Typesetting in any script: fonts, reading order, line breaks, shaping, the paragraph; and the tagged PDF.

Text goes through four hands. `fonts` says which bundled font has each letter, `shaping` lets HarfBuzz turn
a run into placed glyphs, `lines` breaks a paragraph at a width with ICU's breaks and reading order,
`paragraph` is what the papers place on a page.

They are drawn on a `surface`, the pages of one paper, beside which grows the `structure` that is told to those
who listen. `writing` turns runs into PDF operators, `inks` keeps what the pages of a file share (fonts by way
of `embedding`, images), `printing` binds the copies of a paper with their tree and their bookmarks.

ReportLab draws and writes: `canvas` is its canvas, `document` its document, written while it is drawn so that a
thousand pages take no more memory than a hundred; `labels` is the font in which its charts show text of any
script. What it does not do is ours: reading order and shaping, tags, lines of any script, and trying a text in
several sizes before it is drawn (its platypus draws while it lays out).
"""
