"""Front rooms: everything made of Qt.

`main_window.py` is the frame and leads from room to room; `rooms.py` is the table of the rooms. Every room
builds with `places.py`, `context.py`, `jobs.py`, `theme.py`, `icons.py`, `i18n.py`, `messages.py` and
`widgets/`.
"""
