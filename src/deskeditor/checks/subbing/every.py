"""All of them, as `checks.every` asks for them."""

from deskeditor.checks.copyread import CopyCheck, ParagraphCheck
from deskeditor.checks.subbing.abbreviations import abbreviations
from deskeditor.checks.subbing.confusions import confusions
from deskeditor.checks.subbing.joined import joined
from deskeditor.checks.subbing.letters import letters
from deskeditor.checks.subbing.marks import marks
from deskeditor.checks.subbing.names import names
from deskeditor.checks.subbing.people import people
from deskeditor.checks.subbing.repeats import repeats
from deskeditor.checks.subbing.slips import slips
from deskeditor.checks.subbing.stops import last_stops, stops
from deskeditor.checks.subbing.terms import terms
from deskeditor.checks.subbing.verbs import verbless

OF_PARAGRAPHS: tuple[ParagraphCheck, ...] = (slips, confusions, stops, verbless)
OF_COPY: tuple[CopyCheck, ...] = (names, people, letters, marks, abbreviations, repeats, terms, joined, last_stops)
