"""The find bar: every match in view is tinted while one types, and replacing leaves quotations alone unless asked.

What Replace All left inside quotations is reviewed one by one: replaced, or left; Enter leaves, so that nobody's words
change by holding a key.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from deskeditor.checks.find import Match, Query, Replaced, in_quotations, replace_all
from deskeditor.gui import forms
from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.session import Session
from deskeditor.gui.theme import Colours, icon
from deskeditor.news.problems import BadInput
from deskeditor.text.lines import utf16_length
from deskeditor.text.readings import Which
from deskeditor.text.view import View

DELAY_MS = 100
EVERYTHING, BODY, HEAD, CAPTIONS = range(4)


@dataclass(frozen=True, slots=True)
class Place:
    """A match in a field of the story, or of one of its photos (`record`)."""

    record: str | None
    field: str
    match: Match


Field = tuple[str | None, str]


class FindBar(QWidget):
    """`here` says in which field the caret stands, and its selection there; `go_to` selects a place."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        body: BodyEdit,
        here: Callable[[], tuple[str, int, int]],
        go_to: Callable[[Place], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._session = session
        self._body = body
        self._here = here
        self._go_to = go_to
        self._places: list[Place] = []
        self._in_body: list[Match] = []
        self.current: Place | None = None
        self._only_quoted = False
        self._reviewed = 0, 0
        """In a review: how many were replaced, and how many left."""
        self._warned: Place | None = None
        """Inside a quotation: it is replaced when it is asked for a second time."""
        self._form = forms.fill(self, "find")
        self._take_widgets()
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._search_again)
        body.edited.connect(self._edited)
        session.changed.connect(self._edited)
        self.hide()

    def _take_widgets(self) -> None:
        find = self._form.find
        self.words = find(QLineEdit, "findWords")
        self.replacement = find(QLineEdit, "replaceWords")
        self.case = find(QToolButton, "caseButton")
        self.whole = find(QToolButton, "wordButton")
        self.expression = find(QToolButton, "expressionButton")
        self.alike = find(QToolButton, "alikeButton")
        self.typed = find(QToolButton, "typedButton")
        self.scope = find(QComboBox, "scope")
        self.in_quotations = find(QCheckBox, "inQuotations")
        self.outcome = find(QLabel, "outcome")
        self.replace_row = find(QWidget, "replaceRow")
        self._buttons = {name: find(QToolButton, f"{name}Button") for name in ("previous", "next", "close")}
        self.words.textChanged.connect(self._query_changed)
        for button in (self.case, self.whole, self.expression, self.alike, self.typed):
            button.toggled.connect(self._query_changed)
        self.expression.toggled.connect(self.alike.setDisabled)
        self.scope.currentIndexChanged.connect(self._query_changed)
        self._buttons["next"].clicked.connect(lambda: self.step(forward=True))
        self._buttons["previous"].clicked.connect(lambda: self.step(forward=False))
        self._buttons["close"].clicked.connect(self.close_bar)
        self.replace_button = find(QPushButton, "replaceButton")
        self.replace_button.clicked.connect(self.replace)
        self.leave_button = find(QPushButton, "leaveButton")
        self.leave_button.clicked.connect(self.leave)
        self.leave_button.hide()
        find(QPushButton, "replaceAllButton").clicked.connect(self.replace_all)
        self.outcome.linkActivated.connect(self.review)
        for field in (self.words, self.replacement, self.outcome):
            field.installEventFilter(self)

    def put_on(self, colours: Colours) -> None:
        for name, drawing in (("previous", "up"), ("next", "down"), ("close", "close")):
            self._buttons[name].setIcon(icon(drawing, colours))

    # opening

    def open(self, *, replacing: bool, words: str = "") -> None:
        """Show the bar, with the selected words to look for if there are any."""
        self.replace_row.setVisible(replacing)
        self.show()
        if words and "\n" not in words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus()
        self._search()

    def close_bar(self) -> None:
        self.hide()
        self._body.found = None
        self._body.viewport().update()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._pressed(watched, event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def _pressed(self, field: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if field is self.outcome:
                self.outcome.linkActivated.emit("#review")
            elif field is self.replacement:
                self.replace()
            else:
                self.step(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            return False
        return True

    # searching

    @property
    def query(self) -> Query:
        return Query(
            self.words.text(),
            self.expression.isChecked(),
            self.whole.isChecked(),
            self.case.isChecked(),
            self.alike.isChecked(),
            self.typed.isChecked(),
        )

    @property
    def places(self) -> list[Place]:
        """Every match, in the order of the page."""
        return self._places

    def _fields(self) -> list[Field]:
        story = self._session.story
        captions = [(use.photo, "caption") for use in story.read("photos") if use.photo in self._session.photos]
        chosen: dict[int, list[Field]] = {
            HEAD: [(None, "headline"), (None, "dek")],
            BODY: [(None, "body")],
            CAPTIONS: list(dict.fromkeys(captions)),
        }
        scope = self.scope.currentIndex()
        return chosen[scope] if scope else chosen[HEAD] + chosen[BODY] + chosen[CAPTIONS]

    @property
    def _language(self) -> str:
        return str(self._session.story.read("language"))

    def _text(self, field: Field) -> str:
        view = self._view(field)
        return view.lines.text() if view else self._session.document(field[0]).lines(field[1]).text()

    def _view(self, field: Field) -> View | None:
        """What is searched where something is suggested: the words as they would be, whatever is struck between them;
        those of the original where that is shown. None where nothing is."""
        self._session.catch_up()
        if self._session.document(field[0]).runs(field[1]) is None:
            return None
        which: Which = "original" if self._body.binding.which == "original" else "accepted"
        return self._session.view(field[1], which, field[0])

    def _in_copy(self, place: Place) -> Place:
        """The same in the words as the copy holds them."""
        if (view := self._view((place.record, place.field))) is None:
            return place
        return replace(place, match=Match(*view.span(place.match.start, place.match.end)))

    def _query_changed(self) -> None:
        self._end_review()
        self._search()
        if self._places and self.isVisible():
            self._choose(self._after(here_too=True))

    def _edited(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _search_again(self) -> None:
        said = self.outcome.text()
        self._search()
        if said.endswith("</a>") or self._only_quoted:
            self.outcome.setText(said)

    def _search(self) -> None:
        try:
            self._places = [p for field in self._fields() for p in self._places_in(field)]
        except BadInput as problem:
            self._places = []
            self._say(str(problem), trouble=True)
        else:
            self._say_number()
        self._in_body = [self._painted(p) for p in self._places if p.field == "body"]
        self._body.found = self._found_in if self._in_body else None
        self._body.viewport().update()

    def _places_in(self, field: Field) -> list[Place]:
        text = self._text(field)
        matches = self.query.matches(text)
        if self._only_quoted:
            quoted = in_quotations(matches, text, self._language)
            matches = [m for m in matches if m in quoted]
        return [Place(*field, match) for match in matches]

    def _painted(self, place: Place) -> Match:
        """A match in the body, in the words as they are shown."""
        return self._in_copy(place).match if self._body.binding.which == "marked" else place.match

    def _found_in(self, block: QTextBlock) -> list[tuple[int, int, bool]]:
        """What was found in a block, for painting."""
        lines = self._body.binding.lines
        number = block.blockNumber()
        if number >= lines.count:
            return []
        start, words = self._body.binding.in_story(lines.start_of(number)), block.text()
        end = start + len(words)
        found = []
        chosen_one = self.current is not None and self.current.field == "body" and self._painted(self.current)
        for match in self._in_body[bisect_left(self._in_body, Match(start, start)) :]:
            if match.start >= end:
                break
            first, last = match.start - start, min(match.end, end) - start
            found.append((utf16_length(words[:first]), utf16_length(words[:last]), chosen_one == match))
        return found

    # going from place to place

    def step(self, *, forward: bool) -> None:
        """To the next place, or the one before; after the last comes the first."""
        if not self.isVisible():
            self._search()
        if self._places:
            self._choose(self._after() if forward else self._before())

    def _rank(self, place: Place) -> tuple[int, int, int]:
        fields = self._fields()
        return fields.index((place.record, place.field)), place.match.start, place.match.end

    def _at(self) -> tuple[int, int, int]:
        """Where the caret stands, as a rank."""
        if self.current is not None and self.current.field == "caption" and self.current in self._places:
            return self._rank(self.current)
        field, start, end = self._here()
        if (view := self._view((None, field))) is not None:
            start, end = view.from_marked(start), view.from_marked(end)
        fields = self._fields()
        return (fields.index((None, field)), start, end) if (None, field) in fields else (-1, 0, 0)

    def _after(self, *, here_too: bool = False) -> Place:
        rank, start, end = self._at()
        for place in self._places:
            one = self._rank(place)
            if one > (rank, start, end) or (here_too and one >= (rank, start, start)):
                return place
        return self._places[0]

    def _before(self) -> Place:
        rank, start, _end = self._at()
        for place in reversed(self._places):
            if self._rank(place)[:2] < (rank, start):
                return place
        return self._places[-1]

    def _choose(self, place: Place) -> None:
        self.current = place
        self._go_to(self._in_copy(place))
        self._body.viewport().update()
        self._say_number()

    # replacing

    def replace(self) -> None:
        """Replace the chosen match, and go to the next; one inside a quotation when it is asked for again."""
        place = self.current
        if place is None or place not in self._places:
            self.step(forward=True)
        elif self._is_quoted(place) and place != self._warned:
            self._warned = place
            self._say(self.tr("These words are inside a quotation: press Replace once more to change them."))
        else:
            self._replace(place)

    def _is_quoted(self, place: Place) -> bool:
        """Whether somebody has to be asked before the words are changed."""
        if self._only_quoted or self.in_quotations.isChecked():
            return False
        return bool(in_quotations([place.match], self._text((place.record, place.field)), self._language))

    def _replace(self, place: Place) -> None:
        field = (place.record, place.field)
        try:
            words = self.query.replaced(self._text(field), place.match, self.replacement.text())
        except BadInput as problem:
            self._say(str(problem), trouble=True)
            return
        self._ready_to_write(field)
        self._put(field, [Replaced(place.match.start, place.match.end, words)])
        self.current = None
        end = place.match.start + len(words)
        if self._only_quoted:
            self._reviewed = self._reviewed[0] + 1, self._reviewed[1]
            self._search()
            self._review_after((place.record, place.field), end)
        else:
            self._go_to(self._in_copy(Place(*field, Match(end, end))))
            self._search()
            self.step(forward=True)

    def _put(self, field: Field, edits: list[Replaced]) -> None:
        """In positions of what was searched: one step of undo, and a suggestion for each place."""
        view = self._view(field)
        with self._session.together(record=field[0], one_suggestion=False):
            for edit in reversed(edits):
                if view is not None:
                    self._session.splice_shown(view, edit.start, edit.end, edit.inserted)
                else:
                    self._session.splice(field[1], edit.start, edit.end, edit.inserted, record=field[0])

    def _ready_to_write(self, field: Field) -> None:
        """Who suggests sees what becomes of it."""
        if self._body.binding.which == "original" and self._session.proposes(field[1], field[0]):
            self._body.binding.marked_wanted()

    def replace_all(self) -> None:
        """Replace every match; those inside quotations only when that is ticked."""
        self._end_review()
        changed = left = 0
        try:
            for field in self._fields():
                one, other = self._replace_all_in(field)
                changed, left = changed + one, left + other
        except BadInput as problem:
            self._say(str(problem), trouble=True)
            return
        self._search()
        words = self.tr("%n changed", "", changed)
        if left:
            review = escape(self.tr("review"))
            words = f'{words}, {self.tr("%n inside quotations", "", left)}: <a href="#review">{review}</a>'
        self._say(words)
        if left:
            self.outcome.setFocus(Qt.FocusReason.TabFocusReason)  # Enter begins the review

    def _replace_all_in(self, field: Field) -> tuple[int, int]:
        self._ready_to_write(field)
        edits, left = replace_all(
            self._text(field),
            self._language,
            self.query,
            self.replacement.text(),
            everywhere=self.in_quotations.isChecked(),
        )
        if edits:
            self._put(field, edits)
        return len(edits), left

    # reviewing what is inside quotations

    def review(self) -> None:
        """Go through those inside quotations, from the first to the last."""
        if self._only_quoted:
            return
        self._only_quoted, self._reviewed = True, (0, 0)
        self._search()
        self._review_at(0)

    def leave(self) -> None:
        """The words of this quotation stay; on to the next."""
        at = self._places.index(self.current) if self.current in self._places else len(self._places)
        self._reviewed = self._reviewed[0], self._reviewed[1] + 1
        self._review_at(at + 1)

    def _review_after(self, field: Field, at: int) -> None:
        fields = self._fields()
        here = fields.index(field), at
        ranks = [self._rank(place)[:2] for place in self._places]
        self._review_at(next((number for number, rank in enumerate(ranks) if rank >= here), len(ranks)))

    def _review_at(self, number: int) -> None:
        if number >= len(self._places):
            replaced, left = self._reviewed
            self._end_review()
            self._search()
            self._say(self.tr("Reviewed: {0} replaced, {1} left as they are.").format(replaced, left))
            self.words.setFocus()
            return
        self._choose(self._places[number])
        done = sum(self._reviewed)
        all_ = done + len(self._places) - number
        self._say(self.tr("{0} of {1} inside quotations: replace or leave?").format(done + 1, all_))
        self.leave_button.show()
        self.leave_button.setFocus()

    def _end_review(self) -> None:
        self._only_quoted, self._warned = False, None
        self.leave_button.hide()

    # saying

    def _say_number(self) -> None:
        if not self.words.text():
            self._say("")
        elif not self._places:
            self._say(self.tr("Nothing found"))
        elif self.current in self._places:
            number = self._places.index(self.current) + 1
            self._say(self.tr("{number} of {all}").format(number=number, all=len(self._places)))
        else:
            self._say(self.tr("%n found", "", len(self._places)))

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self.outcome.setText(words)
        self.outcome.setProperty("trouble", trouble)
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
