"""PeerGroups: an offline, encrypted notebook for volunteers who lead peer-support groups.

The map of the house. Each floor rests only on the floors below it (kept by import-linter):

    app.py | cli/     the two front doors: the window, the command line
    gui/              front rooms: everything made of Qt (core, style, widgets, the rooms, shell)
    usecases/         workshop: what a facilitator can do, one verb a function
    store/            cellar: the encrypted database, works, undo, search, queries
    documents/        print shop: plain sheets in, PDF bytes out
    keys/             key cabinet: passphrase, recovery code, header file
    model/            library: what things are; rows, drafts, pure rules
    base/             ground: errors, clock, folders, settings, language
"""

__version__ = "0.4.0"
