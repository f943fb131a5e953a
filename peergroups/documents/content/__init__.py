"""Handout texts: files under `resources/handouts/<id>/<language>.md`, read into blocks that papers can set.

A file begins with a header between two lines of `---` (title, state, audience, version, placeholders), then
comes Markdown: headings, paragraphs, **bold**, lists, `[ ]` for a box to tick, `>` for a call-out, a line
of `____` to write on (or after a label), tables, and `{placeholders}`. Anything else is refused with its
line number.
"""
