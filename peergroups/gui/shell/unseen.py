"""Pages out of view when the text size or the colours change: they are closed, and made anew when arrived at.

Qt dresses every widget there is at once, which took two seconds for ten pages. What was being typed has been kept when
they were left; a page that holds more than that, or waits for the worker, stays and is dressed with the one in view.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget

from peergroups.base.settings import Settings
from peergroups.gui.core.jobs import Jobs
from peergroups.gui.shell import drafting
from peergroups.gui.style import style_sheet
from peergroups.gui.widgets.page import Page


def dress(settings: Settings, pages: dict[str, Page], stack: QStackedWidget, jobs: Jobs) -> None:
    """Puts colours and text size of the settings on the program, where they are not on it yet."""
    if not style_sheet.is_worn(settings.theme, settings.text_size):
        _close(pages, stack, jobs)
    style_sheet.apply(settings.theme, settings.text_size)


def _close(pages: dict[str, Page], stack: QStackedWidget, jobs: Jobs) -> None:
    """Frees them at once, and takes them out of `pages`."""
    for name, page in list(pages.items()):
        if page is stack.currentWidget() or jobs.is_waited_for(page) or drafting.holds_half_typed(page):
            continue
        del pages[name]
        stack.removeWidget(page)
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
