"""Front rooms: everything made of Qt.

    shell/      the frame: main window, navigation, menus, lock; `rooms.py` is the table of the rooms
    today/ groups/ people/ calendar/ sessions/ handouts/ followups/ settings/ search/ help/ unlock/    a room each
    setup/      what the first run and the settings both ask
    widgets/    what rooms are built of: page, form, table, fields, dialogs
    style/      colours and sizes, style sheet, icons, picture words
    core/       no widgets: jobs, context, places, commands, messages, language of the window

Each rests only on those below it, and no room knows another (kept by import-linter).
"""
