"""One handout of one's own: its text in one language with the paper beside it, kept while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peergroups.base import language
from peergroups.base.errors import Busy, PeerGroupsError
from peergroups.base.file_names import file_name
from peergroups.gui.core import i18n, messages, places
from peergroups.gui.core.context import Context
from peergroups.gui.core.places import Place
from peergroups.gui.core.soon import soon
from peergroups.gui.handouts import saving, words
from peergroups.gui.handouts.state import Shelf
from peergroups.gui.handouts.translating import LanguageDialog
from peergroups.gui.handouts.versions import Versions
from peergroups.gui.handouts.writing import Writing
from peergroups.gui.style import theme
from peergroups.gui.widgets import buttons, files
from peergroups.gui.widgets.fields import Choice
from peergroups.gui.widgets.flow import FlowLayout
from peergroups.gui.widgets.labels import label
from peergroups.gui.widgets.notice import Notice
from peergroups.gui.widgets.page import Page
from peergroups.gui.widgets.preview import Preview
from peergroups.model.changes import Kind
from peergroups.model.handouts import Audience, TextState
from peergroups.store.queries import handouts as queries
from peergroups.store.queries.handouts import TextRow, VersionRow
from peergroups.usecases import handout_orders, handouts, printing
from peergroups.usecases.handouts import Trouble

_WIDE = 900  # pixels at 100 %: from here text and paper stand side by side


class OwnHandoutPage(Page):
    """`Place.id` is the handout, `Place.part` the language; without one, the source."""

    kinds = frozenset({Kind.HANDOUTS, Kind.ORGANISATION, Kind.DIRECTORY})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._row: TextRow | None = None
        self._others: list[TextRow] = []
        self._arriving = False
        self._drawn = False  # the paper beside the text is of this text
        self.writing = Writing()
        self.preview = Preview(context)
        self.language, self.audience = Choice(), Choice()
        self.language_label, self.audience_label = label("strong"), label("strong")
        self.behind = Notice(self._is_up_to_date, icon="languages", role="warning")
        self.versions = Versions(self._take_back)
        self.print_button = buttons.primary(self._print, icon="printer")
        self.translate = buttons.plain(self._ask_language, icon="languages")
        self.other_language = buttons.plain(self._ask_what_it_is, icon="languages")
        self.earlier = buttons.plain(self._show_versions, icon="history")
        self.save_text = buttons.plain(self._save_text, icon="download")
        self.remove_language = buttons.plain(self._remove_language, icon="x")
        self.remove = buttons.plain(self._remove, icon="trash-2")
        self.writing.settled.connect(self._settle)
        self.writing.toolbar.picture.connect(self._ask_picture)
        self.language.activated.connect(lambda _at: self._show_language(str(self.language.currentData())))
        self.audience.activated.connect(lambda _at: self._set_audience())
        self.commands = {"print": self._print}
        self._lay_out()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Your own handout"))
        self.language_label.setText(self.tr("Lan&guage"))
        self.language.setAccessibleName(self.tr("Language"))
        self.audience_label.setText(self.tr("For &whom it is written"))
        self.audience.setAccessibleName(self.tr("For whom it is written"))
        self.audience.set_choices([(one, words.shelf_name(Shelf(one))) for one in Audience])
        self.behind.set_texts(
            self.tr("The text this was translated from has changed since."),
            self.tr("The translation is right again"),
        )
        self.print_button.setText(self.tr("Print…"))
        self.translate.setText(self.tr("Translate this…"))
        self.other_language.setText(self.tr("It is in another language…"))
        self.earlier.setText(self.tr("Earlier texts"))
        self.save_text.setText(self.tr("Save as a text…"))
        self.remove_language.setText(self.tr("Take this language out"))
        self.remove.setText(self.tr("Put this handout into the trash"))
        self.writing.retranslate()
        self.versions.retranslate()

    def arrive(self, place: Place) -> None:
        if self.place is not None:
            self._keep()
        self._row = None
        self.versions.hide()
        self._arriving = True
        super().arrive(place)
        self._arriving = False

    def reload(self) -> None:
        """What the vault holds; what is being typed stays."""
        place = self.place
        known = self.jobs.ask(queries.texts, place.id) if place is not None and place.id else []
        if place is None or not known:
            self._row = None  # it was removed, or its making undone
            if self._arriving:  # the frame is about to show this page
                soon(self, self._lead_back)
            elif self.isVisible():  # out of view it leads nobody anywhere
                self._lead_back()
            return
        code = self._row.language if self._row is not None else place.part
        before, self._others = self._row, known
        self._row = next((row for row in known if row.language == code), known[0])
        if before is None or not self.writing.is_being_typed:
            source = known[0] if self._row.state is not TextState.SOURCE else None
            self.writing.fill(self._row, source)
        self._show_facts(known)
        if before is None:
            self.preview.begin_anew()
            self.preview.empty("")
            self._drawn = False
            self._look_through()

    def leave(self) -> None:
        self._keep()

    def first(self) -> QWidget:
        return self.writing.title

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE * theme.scale()
        direction = QBoxLayout.Direction
        for box in (self._head, self._columns):
            box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        above = self._paper if wide else self.writing.column
        if above.indexOf(self.writing.troubles) < 0:
            above.insertWidget(0, self.writing.troubles)

    def add_picture(self, file: Path) -> None:
        """Keeps the picture in the vault and names it where the cursor is."""
        if self._row is not None:
            self.jobs.start(
                handouts.add_picture, self._row.handout_id, file,
                owner=self, done=self._name_picture, failed=self.refuse,
            )  # fmt: skip

    def _lead_back(self) -> None:
        self.go.emit(Place(places.HANDOUTS))

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.print_button)
        self.buttons.addWidget(self.translate)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(theme.BETWEEN)
        title = self.writing.title
        for caption, field in (
            (self.writing.labels[title], title),
            (self.language_label, self.language),
            (self.audience_label, self.audience),
        ):
            caption.setBuddy(field)
            caption.setWordWrap(False)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.GRID)
            column.addWidget(caption)
            column.addWidget(field)
            self._head.addWidget(holder, int(field is title))
        acts = QWidget()
        last = FlowLayout(acts)
        for button in (
            self.earlier, self.save_text, self.other_language, self.remove_language, self.remove,
        ):  # fmt: skip
            last.addWidget(button)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.AROUND)
        self._columns.addWidget(self.writing, 6)
        self._paper = QVBoxLayout()
        self._paper.addWidget(self.preview, 1)
        self._columns.addLayout(self._paper, 5)
        self.body.addLayout(self._head)
        self.body.addWidget(self.writing.toolbar)
        self.body.addWidget(self.behind)
        self.body.addLayout(self._columns, 1)
        self.body.addWidget(acts)
        self.body.addWidget(self.versions)

    def _show_facts(self, known: Sequence[TextRow]) -> None:
        assert self._row is not None
        spoken = i18n.spoken()
        self.language.set_choices(
            (row.language, language.language_name(row.language, spoken)) for row in known
        )
        self.language.choose(self._row.language)
        own = self.jobs.ask(queries.own)
        self.audience.choose(next(row.audience for row in own if row.id == self._row.handout_id))
        translated = self._row.state is not TextState.SOURCE
        self._columns.setStretch(0, 12 if translated else 6)
        self.remove_language.setVisible(translated)
        self.behind.setVisible(translated and self._row.made_from != known[0].version)
        self.earlier.setVisible(bool(self._row.versions))
        if self.versions.isVisibleTo(self):
            self.versions.show_known(self.jobs.ask(queries.versions, self._row.id))

    def _settle(self) -> None:
        if self._keep():
            self._look_through()

    def _keep(self) -> bool:
        """What stands there is in the vault now; False when it could not be kept."""
        self.writing.stop()
        row, (title, text) = self._row, self.writing.values()
        if row is None or self.jobs.vault is None or (title, text) == (row.title, row.text):
            return row is not None
        try:
            self.jobs.write(self, handouts.write, row.handout_id, row.language, title=title, text=text)
        except Busy:
            self.writing.again()
            return False
        except PeerGroupsError as error:
            self.refuse(error)
            return False
        return True

    def _look_through(self) -> None:
        """In the worker: what is wrong with the text, and then how it looks."""
        if self._row is not None and self.jobs.vault is not None:
            _, text = self.writing.values()
            names = self.jobs.ask(queries.picture_names, self._row.handout_id)
            self.jobs.start_bare(
                handouts.troubles, text, self._row.language, names,
                owner=self, done=lambda found: self._looked(text, found), failed=self.refuse, for_page=True,
            )  # fmt: skip

    def _looked(self, text: str, found: list[Trouble]) -> None:
        if self._row is None or text != self.writing.values()[1]:
            return  # typed on since: looked through again after the next pause
        self.writing.troubles.show_all(found)
        if not text.strip():
            self.preview.empty(self.tr("The paper shows here as soon as you write."))
        elif found and not self._drawn:
            self.preview.empty(self.tr("The paper shows here when the lines named are mended."))
        elif not found:
            self._drawn = True
            order = handout_orders.HandoutOrder(self._row.handout_id.hex, {self._row.language: 1})
            self.jobs.read(
                printing.draw, order, owner=self, done=self.preview.show_pdf, failed=self._not_drawn,
            )  # fmt: skip

    def _not_drawn(self, error: PeerGroupsError) -> None:
        self.preview.empty(messages.sentence(error))

    def _print(self) -> None:
        if self._row is not None:
            self.go.emit(Place(places.HANDOUTS, part=self._row.handout_id.hex))

    def _show_language(self, code: str) -> None:
        if self._row is not None and code != self._row.language:
            self.go.emit(Place(places.HANDOUT, self._row.handout_id, part=code))

    def _ask_language(self) -> None:
        LanguageDialog(self, self._begin_translation).ask_for_translation(
            {row.language for row in self._others}
        )

    def _ask_what_it_is(self) -> None:
        if self._row is not None:
            there = {row.language for row in self._others}
            LanguageDialog(self, self._change_language).ask_what_it_is(there, "")

    def _change_language(self, code: str) -> None:
        row = self._row
        if row is not None and self._keep():
            self._row = None
            if self.jobs.did(self, handouts.change_language, row.handout_id, row.language, code):
                self.go.emit(Place(places.HANDOUT, row.handout_id, part=code))

    def _begin_translation(self, code: str) -> None:
        row = self._row
        if row is not None and self.jobs.did(self, handouts.add_language, row.handout_id, code):
            self._show_language(code)

    def _is_up_to_date(self) -> None:
        row = self._row
        if row is not None:
            self._keep()
            self.jobs.did(self, handouts.follows_source, row.handout_id, row.language)

    def _set_audience(self) -> None:
        row, audience = self._row, self.audience.currentData()
        if row is not None:
            self.jobs.did(self, handouts.set_audience, row.handout_id, audience)

    def _show_versions(self) -> None:
        """Opens or closes what the text said before."""
        opened = self.versions.isHidden()
        if opened and self._row is not None:
            self.versions.show_known(self.jobs.ask(queries.versions, self._row.id))
        self.versions.setVisible(opened)

    def _take_back(self, version: VersionRow) -> None:
        row = self._row
        if row is None or not self._keep():
            return
        text = {"title": version.title, "text": version.text}
        if self.jobs.did(self, handouts.take_back, row.handout_id, row.language, **text):
            self._look_through()
            self.say(self.tr("The earlier text stands there again."))

    def _save_text(self) -> None:
        row = self._row
        if row is not None and self._keep():
            data = handouts.export_file(self.jobs.open_vault, row.handout_id, row.language)
            name = f"{file_name(row.title)}-{row.language}"
            saving.save_text(self, data, name, self.told)

    def _remove_language(self) -> None:
        row = self._row
        if row is None:
            return
        name = language.language_name(row.language, i18n.spoken())
        self.writing.stop()
        self._row = None
        if self.jobs.did(self, handouts.remove_language, row.handout_id, row.language):
            self.say(i18n.filled(self.tr("{language} was taken out."), language=name))

    def _remove(self) -> None:
        row = self._row
        if row is None:
            return
        title = row.title or self.tr("Untitled")
        self._keep()
        self._row = None
        if self.jobs.did(self, handouts.remove, row.handout_id):
            self.say(self.tr("{name} is in the trash.").format(name=i18n.isolated(title)))

    def _ask_picture(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        start = files.Place.PicturesLocation
        files.ask_file(self, self.tr("Choose a picture"), kinds, self.add_picture, start=start)

    def _name_picture(self, name: str) -> None:
        words_for = self.tr("What the picture shows")
        self.writing.toolbar.insert_paragraph(f"![{words_for}]({name})")
