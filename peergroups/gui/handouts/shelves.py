"""Everything that can be printed, as entries of the library in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from peergroups.gui.core import i18n, rights
from peergroups.gui.handouts import words
from peergroups.gui.handouts.state import Entry, Shelf
from peergroups.store.queries import handouts as queries
from peergroups.store.queries.reading import Db
from peergroups.usecases import handout_orders, papers

if TYPE_CHECKING:
    from peergroups.usecases.vaults import OpenVault


def entries(db: Db, vault: OpenVault | None = None) -> list[Entry]:
    """Papers that carry data, the library, one's own handouts, and those removed.

    Whoever may not read what a confidential paper holds does not find it.
    """
    kinds = [kind for kind in papers.KINDS.values() if not kind.confidential or rights.may(vault, kind.may)]
    found = [Entry(kind.name, Shelf.PAPERS, words.paper_name(kind.name)) for kind in kinds]
    for info in handout_orders.library():
        shelf = Shelf(info.audience)
        title = _title(info.titles)
        states = handout_orders.states(db, info)
        found.append(Entry(info.handout_id, shelf, title, info.audience, states, dict(info.versions)))
    for shelf, rows in ((Shelf.OWN, queries.own(db)), (Shelf.REMOVED, queries.trashed(db))):
        for row in rows:
            title, audience = _title(row.titles), str(row.audience)
            found.append(Entry(row.id.hex, shelf, title, audience, row.states, row.versions))
    return found


def _title(titles: Mapping[str, str]) -> str:
    return titles.get(i18n.spoken()) or next(iter(titles.values()), "")
