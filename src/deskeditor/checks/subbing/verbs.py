"""A sentence without a main verb. English; a suggestion, since many a good one has none.

There is no grammar behind it: a sentence is only named when none of its words can be a verb at all, so that many a one
without is passed over, and hardly one with a verb is named.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.prose import Prose
from deskeditor.checks.subbing.known import WORD, language_of, listed, reads_as_set
from deskeditor.news.findings import Finding

FEWEST_WORDS = 6
"""Of a sentence that is looked at: No comment. is one that is meant."""
_SENTENCE = re.compile(r"(?:(?<=\A)|(?<=[.!?] ))[A-Z][^.!?:;…\"“”—–\n]+\.(?=\s+[A-Z\"“]|\s*\Z)")
_NEVER_VERBS = listed(
    "a an the this that these those my your his her its our their no some any each every all both few "
    "many most other another such of in on at by for with from to into onto upon over under above below "
    "between among through during before after since until about against along around behind beyond "
    "despite except inside outside off per than toward towards via within without and or but nor so yet "
    "as if because while when where who whom whose which what how me him us them not never always often "
    "also only just even still too very more less one two three four five six seven eight nine ten "
    "hundred thousand million billion dozen first third next new old young good bad great small big large "
    "high low early late local national public private woman men women child children people person mayor "
    "minister president officer officers city town village country world day morning evening afternoon "
    "week month year years century monday tuesday wednesday thursday friday saturday sunday january "
    "february april june july august september october november december street road river sea mountain "
    "island car church hospital office law war peace history story news newspaper summer winter spring "
    "autumn life death family friend friends mother father son daughter brother sister wife husband thing "
    "things part kind sort number bit north south east west northern southern eastern western central red "
    "quiet happy sad beautiful strange strong main real true little best worst worse same different "
    "important possible difficult easy simple full open-air former foreign political economic social "
    "together away down up out here there now then today yesterday tomorrow tonight again almost quite "
    "rather perhaps maybe however therefore moreover meanwhile afterwards later earlier once twice far "
    "alone apart across money music art film language science food coffee tea bird birds cat cats horse "
    "horses boats harbour harbor beach sun moon sky"
)
"""Words that are hardly ever a verb, or are one only behind another. No subject pronouns: where one stands, there is a
verb, known or not."""
_NOUN_ENDINGS = ("tion", "ity", "ities", "ism", "hood", "dom", "ology", "ful", "ous", "ical", "ible", "ly")
_VERBS_LIKE_NOUNS = listed(
    "question mention position function station condition caution section auction ration motion sanction "
    "petition apply supply rely reply multiply imply comply"
)
_WITH_A_VERB = listed("it he she that there who what")
"""It’s: it is."""


def verbless(prose: Prose, house: House) -> Iterator[Finding]:
    """Of one paragraph; the rule is `verb.missing`."""
    if language_of(prose.tag) != "en" or prose.role != "body" or prose.place != "words" or not reads_as_set(prose):
        return
    for match in _SENTENCE.finditer(prose.text):
        if prose.is_said(*match.span()) or not _has_no_verb(match.group()):
            continue
        said = "This sentence has no main verb."
        yield prose.found("grammar", "suggestion", "verb.missing", match.start(), match.end(), said)


def _has_no_verb(sentence: str) -> bool:
    words = WORD.findall(sentence)
    if len(words) < FEWEST_WORDS or re.search(r"\d|@|/", sentence):
        return False
    return not any(_may_be_verb(word, n == 0) for n, word in enumerate(words))


@lru_cache(maxsize=16384)
def _may_be_verb(word: str, first: bool) -> bool:
    """Names are none; of the rest, every word may be one that is not known to be something else."""
    if word[0].isupper() and not first:
        return False
    word = word.lower()
    if "'" in word or "’" in word:
        return not word.endswith(("'s", "’s", "s'", "s’")) or word[:-2] in _WITH_A_VERB
    if word in _NEVER_VERBS:
        return False
    return word in _VERBS_LIKE_NOUNS or not (len(word) > 5 and word.endswith(_NOUN_ENDINGS))
