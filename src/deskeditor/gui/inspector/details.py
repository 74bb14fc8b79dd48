"""Details: every field of a story that is neither copy nor photo nor quote, with the control that suits it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)

from deskeditor.formats import vocabularies
from deskeditor.gui import notices, states
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.dates import dated
from deskeditor.gui.forms import Form, fill
from deskeditor.gui.inspector.fields import Bindings, calm, select
from deskeditor.gui.inspector.moment import MomentEdit, parsed
from deskeditor.gui.inspector.stories import Find, PickedStories, StoryPicker
from deskeditor.gui.inspector.widgets import Chips, Section, put, quiet
from deskeditor.gui.session import Session
from deskeditor.gui.settings import DETAILS_OPEN, LIMIT_PRINT, LIMIT_SOCIAL, Settings
from deskeditor.gui.tasks import Asks
from deskeditor.news.ids import new_id
from deskeditor.news.languages import LANGUAGES, direction_of, language
from deskeditor.news.permissions import checks_of, may_check, seat
from deskeditor.news.published import tagline
from deskeditor.news.records import CHECKS, CheckState, Embargo, Person, Related, Story
from deskeditor.text.document import Change

SECTIONS = ("assignment", "language", "headlines", "topics", "release", "checks", "notes", "web", "record")
DIRECTIONS = ("", "ltr", "rtl")
STATUSES = ("not needed", "required", "done")
TOPICS_OFFERED = 12
ASSIGNED = {
    "budgetLine": "budget_line",
    "assignmentPlace": "assignment_place",
    "assignmentNote": "assignment_note",
    "photoOrder": "photo_order",
}
"""Lines of the form, and the fields of an assignment that are in them."""
WIDGETS = {
    "headline_social": "headlineSocial",
    "headline_print": "headlinePrint",
    "tagline": "tagline",
    "ednote": "ednote",
    "editors_note": "editorsNote",
    "embargo": "embargo",
    "schedule": "schedule",
    "checks": "legalCheck",
    "slugline": "slugline",
    "state": "state",
    "hold": "state",
    "pubstatus": "state",
}
"""Where a finding of the gate is put right, by the field it names."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What the newsroom has in use, read off the GUI thread."""

    desks: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()


class DetailsPane(QWidget):
    story_requested = Signal(str)

    def __init__(
        self,
        tasks: Asks,
        settings: Settings,
        offered: Callable[[], Offered],
        find_stories: Find,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._topics: dict[str, str] = {}
        self._offered = offered
        self._find_stories = find_stories
        self._clock = clock
        self._session: Session | None = None
        self._people: Mapping[str, Person] = {}
        self._form: Form = fill(self, "details")
        self._fields = Bindings(self, notices.error)
        self._sections = {key: self._section(key) for key in SECTIONS}
        self._bind_texts()
        self._bind_assignment()
        self._bind_language()
        self._bind_topics()
        self._bind_release()
        self._bind_checks()
        self._bind_web()
        self._bind_record()
        self._fields.refreshed.connect(self._surrounded)
        calm(self)

    def show_session(self, session: Session | None) -> None:
        if self._session is not None and session is not self._session:
            self._session.surroundings_changed.disconnect(self._surrounded)
            self._session.changed.disconnect(self._follow)
        if session is not None and session is not self._session:
            session.surroundings_changed.connect(self._surrounded)
            session.changed.connect(self._follow)
        self._session = session
        self.setEnabled(session is not None)
        self._fields.show(session)
        if session is not None:
            self._tasks.ask(self._offered, self._offer, key="details-offered")

    def show_field(self, field: str, start: int = 0, end: int = 0) -> None:
        """Unfolds the section of a field of the story, and puts the keyboard to the spot."""
        name = WIDGETS.get(field)
        if name is None:
            return
        widget = self._form.find(QWidget, name)
        for key, section in self._sections.items():
            if self._form.find(QWidget, f"{key}Body").isAncestorOf(widget):
                section.set_open(True)
        self._form.find(QScrollArea, "scroll").ensureWidgetVisible(widget)
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            select(widget, start, end)
        else:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            for section in self._sections.values():
                section.set_open(section.open)
        super().changeEvent(event)

    # texts

    def _bind_texts(self) -> None:
        for name, field, limit in (
            ("headlineSocial", "headline_social", LIMIT_SOCIAL),
            ("headlinePrint", "headline_print", LIMIT_PRINT),
        ):
            widget = self._text(name)
            self._fields.prose(widget, field)
            label = self._form.find(QLabel, f"{name}Label")
            title = label.text()
            widget.textChanged.connect(
                lambda widget=widget, label=label, title=title, limit=limit: _count(
                    label, title, len(widget.toPlainText()), self._settings.get(limit)
                )
            )
            _count(label, title, 0, self._settings.get(limit))
        self._fields.prose(self._text("ednote"), "ednote")
        self._fields.prose(self._text("editorsNote"), "editors_note")
        self._fields.prose(self._text("tagline"), "tagline")
        self._fields.line(self._form.find(QLineEdit, "slugline"), "slugline")
        self._fields.line(self._form.find(QLineEdit, "canonicalUrl"), "canonical_url")

    # assignment

    def _bind_assignment(self) -> None:
        self._desk = self._box("desk")
        self._desk.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self._desk.lineEdit()
        assert line is not None  # the form makes it editable
        line.setPlaceholderText(self.tr("News, Sport, Culture …"))
        desk = self._fields.line(line, "desk")
        self._desk.textActivated.connect(desk.write)
        self._assignee = self._box("assignee")
        assignee = self._fields.value("assignee", self._show_assignee)
        self._assignee.activated.connect(lambda: assignee.write(self._assignee.currentData()))
        self._bind_moment("deadline", "deadline", self.tr("Set a deadline"))
        target = self._form.find(QSpinBox, "targetLength")
        target.setKeyboardTracking(False)
        length = self._fields.value("target_length", target.setValue)
        target.valueChanged.connect(length.write)
        for name, field in ASSIGNED.items():
            self._fields.line(self._form.find(QLineEdit, name), field)
        for decided in ("state", "hold"):
            self._fields.value(decided, lambda _: self._show_state())
        self._bind_box("urgency", "urgency", [(urgency_words(n), n) for n in range(1, 10)])

    def _show_state(self) -> None:
        if self._session is not None:
            name = states.name_of(str(self._session.story.read("state")))
            held = self._session.story.read("hold")
            self._form.find(QLabel, "state").setText(self.tr("{0}, on hold").format(name) if held else name)

    def _show_assignee(self, person: str) -> None:
        self._people = self._all_people()
        with QSignalBlocker(self._assignee):
            self._assignee.clear()
            self._assignee.addItem(self.tr("Nobody yet"), "")
            for one in sorted(self._people.values(), key=lambda p: by_alphabet(p.name)):
                self._assignee.addItem(one.display_name or one.name, one.id)
            at = self._assignee.findData(person)
            if at < 0:
                self._assignee.addItem(self.tr("Somebody not in this newsroom"), person)
                at = self._assignee.count() - 1
            self._assignee.setCurrentIndex(at)

    def _all_people(self) -> dict[str, Person]:
        around = dict(self._session.surroundings.people) if self._session else {}
        return {**self._people, **around}

    def _offer(self, offered: Offered) -> None:
        self._people = {person.id: person for person in offered.people}
        with QSignalBlocker(self._desk):
            written = self._desk.currentText()
            self._desk.clear()
            self._desk.addItems(offered.desks)
            self._desk.setCurrentText(written)
        self._surrounded()

    # language

    def _bind_language(self) -> None:
        self._bind_box(
            "storyLanguage", "language", [(f"{one.own_name}", one.tag) for one in LANGUAGES], known=language_words
        )
        self._bind_box(
            "direction", "direction", [(self._box("direction").itemText(i), d) for i, d in enumerate(DIRECTIONS)]
        )

    # topics

    def _bind_topics(self) -> None:
        self._genre = self._box("genre")
        genre = self._fields.value("genre", self._show_genre)
        self._genre.activated.connect(lambda: genre.write(self._genre.currentData()))
        self._subjects = Chips(self.tr("Find a topic"), words=self._topic_name, accept=self._topics.get, commas=False)
        put(self._form.find(QWidget, "subjects"), self._subjects)
        self._offered_topics = QStringListModel(self)
        completer = QCompleter(self._offered_topics, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._subjects.complete_with(completer)
        self._subjects.line.textEdited.connect(self._find_topics)
        self._bind_chips(self._subjects, "subjects")
        for name, hint in (("keywords", self.tr("Add a keyword")), ("places", self.tr("Add a place"))):
            chips = Chips(hint)
            put(self._form.find(QWidget, name), chips)
            self._bind_chips(chips, name)

    def _bind_chips(self, chips: Chips, field: str) -> None:
        binding = self._fields.value(field, chips.set_values)
        chips.chosen.connect(binding.write)

    def _show_genre(self, code: str) -> None:
        concepts = vocabularies.find(vocabularies.GENRES, "", self._language)
        genres = [(self.tr("Not set"), ""), *((concept.name_in(self._language), concept.code) for concept in concepts)]
        _fill_box(self._genre, genres, code, str)

    @property
    def _language(self) -> str:
        return str(self._session.story.read("language")) if self._session else "en"

    def _topic_name(self, code: str) -> str:
        concept = vocabularies.topic(code)
        return concept.name_in(self._language) if concept else code

    def _find_topics(self, typed: str) -> None:
        if not typed.strip():
            self._offer_topics({})
            return
        tag = self._language
        self._tasks.ask(lambda: topics_found(typed, tag), self._offer_topics, key=f"topics-{id(self)}")

    def _offer_topics(self, topics: Mapping[str, str]) -> None:
        self._topics.clear()
        self._topics.update(topics)
        self._offered_topics.setStringList(list(topics))
        if topics and self._subjects.line.hasFocus():
            self._subjects.line.completer().complete()

    # embargo and schedule

    def _bind_release(self) -> None:
        self._embargo = self._box("embargo")
        self._embargo_until = MomentEdit(self.tr("Set a time"), clock=self._clock)
        put(self._form.find(QWidget, "embargoUntil"), self._embargo_until)
        self._fields.value("embargo", self._show_embargo)
        self._embargo.activated.connect(self._choose_embargo)
        self._embargo_until.chosen.connect(self._set_embargo)
        self._schedule = MomentEdit(self.tr("Set a time"), clock=self._clock)
        put(self._form.find(QWidget, "schedule"), self._schedule)
        for field in ("schedule", "schedule_zone"):
            self._fields.value(field, lambda _: self._show_schedule())
        self._schedule.chosen.connect(self._set_schedule)

    def _show_schedule(self) -> None:
        if self._session is not None:
            story = self._session.story
            self._schedule.set_moment(story.read("schedule"), story.read("schedule_zone"))

    def _set_schedule(self, at: str, zone: str) -> None:
        if self._session is not None:
            with self._session.together(by=self):
                self._session.set("schedule_zone", zone, by=self)
                self._session.set("schedule", at, by=self)

    def _show_embargo(self, embargo: Embargo | None) -> None:
        kind = 0 if embargo is None else 1 if embargo.until else 2
        self._embargo.setCurrentIndex(kind)
        if embargo is not None and embargo.until:
            self._embargo_until.set_moment(embargo.until, embargo.zone)
        self._show_embargo_row(kind == 1)

    def _show_embargo_row(self, shown: bool) -> None:
        self._form.find(QWidget, "embargoUntil").setVisible(shown)
        self._form.find(QLabel, "embargoUntilLabel").setVisible(shown)

    def _choose_embargo(self, kind: int) -> None:
        """Until a time: nothing is decided before the time is."""
        if kind == 1:
            self._show_embargo_row(True)
            self._embargo_until.set_moment("")
            self._embargo_until.button.click()
        elif self._session is not None:
            self._session.decide("embargo", {"until": "", "zone": ""} if kind == 2 else None, by=self)

    def _set_embargo(self, until: str, zone: str) -> None:
        if self._session is not None:
            self._session.decide("embargo", {"until": until, "zone": zone} if until else None, by=self)

    def _bind_moment(self, name: str, field: str, words: str) -> None:
        moment = MomentEdit(words, clock=self._clock)
        put(self._form.find(QWidget, name), moment)
        binding = self._fields.value(field, moment.set_moment)
        moment.chosen.connect(lambda iso, _zone: binding.write(iso))

    # checks

    def _bind_checks(self) -> None:
        self._check_boxes = {check: self._box(f"{check}Check") for check in CHECKS}
        for check, box in self._check_boxes.items():
            box.activated.connect(lambda index, check=check: self._decide_check(check, STATUSES[index]))
        self._fields.value("checks", self._show_checks)

    def _show_checks(self, _decided: Mapping[str, CheckState]) -> None:
        """What was decided, else what the house needs of every story."""
        found = checks_of(states.house(), self._session.value()) if self._session is not None else {}
        for check, box in self._check_boxes.items():
            status = found.get(check, CheckState())
            box.setCurrentIndex(STATUSES.index(status.status))
            label = self._form.find(QLabel, f"{check}CheckLabel")
            box.setToolTip(self._done_by(status) if status.status == "done" else "")
            label.setToolTip(box.toolTip())

    def _done_by(self, status: CheckState) -> str:
        person = self._people.get(status.by)
        at = parsed(status.at)
        when = dated(at.astimezone(), "%d %b, %H:%M") if at else ""
        return self.tr("Done by {0}, {1}").format(person.name if person else self.tr("somebody"), when)

    def _decide_check(self, check: str, status: str) -> None:
        if self._session is None:
            return
        who = seat(self._session.me, self._session.surroundings.people.values())
        why_not = may_check(states.house(), check, who) if status != "required" else ""
        if why_not:
            notices.warning(why_not)
            self._show_checks({})
            return
        done = status == "done"
        at = self._clock().isoformat(timespec="seconds") if done else ""
        value = {"status": status, "by": self._session.me if done else "", "at": at}
        self._session.decide(f"check:{check}", value, by=self)

    # readers and other stories

    def _bind_web(self) -> None:
        comments = self._form.find(QCheckBox, "commentsOpen")
        comments_open = self._fields.value("comments_open", comments.setChecked)
        comments.toggled.connect(comments_open.write)
        picker = StoryPicker(self._find_stories, self._tasks)
        picker.setPlaceholderText(self.tr("Find a story, or paste an address"))
        self._related = PickedStories(picker)
        put(self._form.find(QWidget, "related"), self._related)
        self._fields.value("related", self._show_related)
        picker.story_picked.connect(lambda id, title: self._relate(Related(new_id(), story=id, title=title)))
        picker.address_given.connect(lambda url: self._relate(Related(new_id(), url=url)))
        self._related.removed.connect(self._unrelate)
        update_picker = StoryPicker(self._find_stories, self._tasks)
        update_picker.setPlaceholderText(self.tr("Find the story that this one updates"))
        self._update_of = PickedStories(update_picker, one=True)
        put(self._form.find(QWidget, "updateOf"), self._update_of)
        self._fields.value("update_of", self._show_update_of)
        update_picker.story_picked.connect(lambda id, _title: self._set_update_of(id))
        self._update_of.removed.connect(lambda _id: self._set_update_of(""))

    def _set_update_of(self, story: str) -> None:
        if self._session is not None:
            self._session.set("update_of", story)

    def _relate(self, related: Related) -> None:
        if self._session is not None:
            self._session.add("related", related)

    def _unrelate(self, entry_id: str) -> None:
        if self._session is not None:
            self._session.remove("related", entry_id)

    def _show_related(self, related: tuple[Related, ...]) -> None:
        self._related.show_stories([(one.id, one.title or self._title(one.story) or one.url) for one in related])

    def _show_update_of(self, story: str) -> None:
        self._update_of.show_stories([(story, self._title(story))] if story else [])

    def _title(self, story_id: str) -> str:
        story: Story | None = self._session.surroundings.related.get(story_id) if self._session else None
        return (story.headline or story.slugline) if story else self.tr("Another story")

    # about this story

    def _bind_record(self) -> None:
        version = self._form.find(QLabel, "version")
        self._fields.value("version", lambda number: version.setText(str(number)))
        created, published = self._form.find(QLabel, "created"), self._form.find(QLabel, "firstPublished")
        self._fields.value("created", lambda iso: created.setText(_moment_words(iso)))
        self._fields.value("first_published", lambda iso: published.setText(_moment_words(iso)))

    # the rest

    def _surrounded(self) -> None:
        """People, related stories and the built author line may be others now."""
        if self._session is None:
            return
        story = self._session.value()
        self._form.find(QLineEdit, "storyId").setText(story.id)
        self._show_assignee(story.assignee)
        self._show_related(story.related)
        self._show_update_of(story.update_of)
        built = tagline(self._session.published().bylines)
        self._text("tagline").setPlaceholderText(built or self.tr("Built from the writers’ bios"))

    def _follow(self, change: Change) -> None:
        if self._session is None or change.record_id != self._session.id:
            return
        if change.field == "bylines":
            self._surrounded()
        elif change.field == "language":
            self._language_changed()

    def _language_changed(self) -> None:
        assert self._session is not None
        story = self._session.value()
        self._show_genre(story.genre)
        self._subjects.set_values(())
        self._subjects.set_values(story.subjects)

    def _section(self, key: str) -> Section:
        header = self._form.find(QToolButton, f"{key}Header")
        body = self._form.find(QWidget, f"{key}Body")
        for label in body.findChildren(QLabel):
            if label.objectName().endswith("Label"):
                quiet(label)
                label.setMinimumWidth(84)
        section = Section(header, body, open=key in self._settings.get(DETAILS_OPEN))
        section.toggled.connect(self._remember_sections)
        return section

    def _remember_sections(self) -> None:
        self._settings.set(DETAILS_OPEN, tuple(key for key, section in self._sections.items() if section.open))

    def _bind_box(
        self, name: str, field: str, items: Sequence[tuple[str, Any]], known: Callable[[Any], str] = str
    ) -> None:
        box = self._box(name)
        binding = self._fields.value(field, lambda value: _fill_box(box, items, value, known))
        box.activated.connect(lambda: binding.write(box.currentData()))

    def _box(self, name: str) -> QComboBox:
        return self._form.find(QComboBox, name)

    def _text(self, name: str) -> QPlainTextEdit:
        return self._form.find(QPlainTextEdit, name)


def topics_found(words: str, language: str) -> dict[str, str]:
    """Codes of Media Topics by what they are called in the language; where two are called the same, with the wider
    topic."""
    found: dict[str, str] = {}
    for concept in vocabularies.find(vocabularies.MEDIA_TOPICS, words, language, TOPICS_OFFERED):
        name = concept.name_in(language)
        found[vocabularies.path(concept, language) if name in found else name] = concept.qcode
    return found


def urgency_words(urgency: int) -> str:
    """Flash, Urgent or Routine, with the number that the standards keep."""
    tr = partial(QCoreApplication.translate, "details")
    word = tr("Flash") if urgency <= 1 else tr("Urgent") if urgency <= 3 else tr("Routine")
    return f"{word} ({urgency})"


def language_words(tag: str) -> str:
    """The language's own name, and its tag where the program does not know it."""
    return language(tag).own_name


def _fill_box(box: QComboBox, items: Sequence[tuple[str, Any]], value: Any, words: Callable[[Any], str]) -> None:
    """Shows `value` among the items; one that is not among them stands there all the same."""
    with QSignalBlocker(box):
        box.clear()
        for name, data in items:
            box.addItem(name, data)
            box.setItemData(box.count() - 1, _alignment(data), Qt.ItemDataRole.TextAlignmentRole)
        at = next((i for i, (_, data) in enumerate(items) if data == value), -1)
        if at < 0:
            box.addItem(words(value), value)
            at = box.count() - 1
        box.setCurrentIndex(at)


def _alignment(data: Any) -> Qt.AlignmentFlag:
    right = isinstance(data, str) and direction_of(data) == "rtl"
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if right else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _count(label: QLabel, title: str, count: int, limit: int) -> None:
    label.setText(f"{title}\n{count} / {limit}" if count else title)
    label.setProperty("over", count > limit)
    label.style().unpolish(label)
    label.style().polish(label)


def _moment_words(iso: str) -> str:
    moment = parsed(iso)
    if moment is None:
        return "–"
    local = moment.astimezone()
    return dated(local, "D %b %Y, %H:%M")
