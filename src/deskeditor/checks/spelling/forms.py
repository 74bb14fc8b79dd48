"""A word as a dictionary is asked for it: one code for each letter and apostrophe, in all forms that make it right."""

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff\u0640]")
"""Soft hyphens, marks of direction, tatweel: they change no word."""
_POINTS = re.compile("[\u064b-\u0652\u0670]")
"""Vowels of Arabic: written for learners, and in no list."""
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’ʼ‛´＇", "'") | {"‑": "-", "‐": "-"})
_SORANI = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ڪ": "ک", "ہ": "ە"})
_ARABIC = str.maketrans({"ی": "ي", "ک": "ك", "ہ": "ه"})
_PERSIAN = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "س")
"""Letters that Arabic writes together with the word behind."""
_BEGINNINGS = (
    *("anti", "non", "pre", "post", "over", "under", "ultra", "super", "semi", "multi", "inter", "counter", "cyber"),
    *("micro", "mega", "hyper", "trans", "ethno", "geo", "bio", "eco", "re", "un", "co", "sub", "mis", "out"),
)
"""Those that English sets before nearly any word."""
_SHORTEST_LEFT = 5
_SORANI_ENDINGS = (
    *("ی", "یی", "ێک", "ێکی", "ە", "ەکە", "ەکەی", "ەکان", "ەکانی", "ان", "انی", "دا", "یدا", "ەکەدا", "ەکاندا", "یش"),
    *(
        "ەوە",
        "یان",
        "مان",
        "تان",
        "م",
        "ت",
        "ن",
        "یە",
        "ەیە",
        "ییەکان",
        "ییەکانی",
        "یەکە",
        "یەکان",
        "یەکانی",
        "ەیان",
        "ەکانیش",
        "ەکەش",
        "ەکانیان",
        "ەکەیان",
    ),
)
_KURMANJI_ENDINGS = (
    *("ê", "a", "an", "î", "e", "ek", "ekê", "ekî", "eke", "yê", "ya", "yan", "yên", "ên", "in", "iya", "iyê", "iyên"),
)
_CIRCUMFLEX = {"a": "â", "i": "î", "u": "û", "ü": "ûu"}
_NO_CIRCUMFLEX = str.maketrans("âîû", "aiu")
_SUPERLATIVE = re.compile("([a-zäöüß]{5,})st(?:e[nrsm]?)")
_PARTED = re.compile(
    "(herum|herunter|herüber|herauf|heraus|herein|hervor|hinunter|hinüber|hinauf|hinaus|hinein|umher|vorbei|vorüber"
    "|zurück|zusammen|auseinander|entgegen|weiter|davon|hinweg|empor|nieder)([a-zäöüß]{5,})"
)
_OF_A_NAME = re.compile("([a-zäöüß]{4,}?)i?sche[mnrs]?")
SHORTEST_WITH_ES = 5
"""Letters of a verb with a short „es“."""
_NOT_WITH_ES = frozenset({"stehts"})
"""Rather stets."""
_SHORTEST_STEM = 3
"""Letters."""


@lru_cache(maxsize=65_536)
def forms(word: str, tag: str) -> tuple[str, ...]:
    """What to look up; the word is right when any of these is. At least one."""
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", word).translate(_APOSTROPHES))
    language = tag.split("-")[0].lower()
    if language == "ckb":
        return _sorani_forms(plain)
    plain = plain if language in ("fa", "ur") else plain.replace("\u200c", "").replace("\u200d", "")
    if language == "ar":
        return _arabic(_POINTS.sub("", plain).translate(_ARABIC))
    if language in ("fa", "ur"):
        return _unlike(plain.translate(_PERSIAN), plain.translate(_PERSIAN).replace("\u200c", ""))
    if language == "en":
        return _english(plain)
    if language == "ku":
        return _kurmanji(plain)
    if language == "tr":
        return _unlike(plain, *_with_circumflex(plain))
    if language == "de":
        return _german(plain, swiss=tag.lower() in ("de-ch", "de-li"))
    return _unlike(plain)


def _unlike(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _sorani(word: str) -> str:
    """Old keyboards wrote ە as ه with a sign that joins nothing behind it."""
    found = _POINTS.sub("", word).translate(_SORANI).replace("ه\u200c", "ە")
    return found[:-1] + "ە" if found.endswith("ه") and len(found) > 1 else found.replace("ھ", "ه")


def _sorani_forms(word: str) -> tuple[str, ...]:
    """Also with one letter for a long u, and without the endings that its dictionary leaves off many words."""
    plain = _sorani(word)
    found = [plain, _sorani(word.replace("\u200c", "")), plain.replace("وو", "و")]
    for ending in _SORANI_ENDINGS:
        if plain.endswith(ending) and len(plain) >= len(ending) + _SHORTEST_STEM:
            found.append(plain[: -len(ending)])
    return _unlike(*found)


def _kurmanji(word: str) -> tuple[str, ...]:
    """Also with î before y (girîngiya, girîngîya), and without the endings that its dictionary leaves off."""
    found = [word, word.replace("iy", "îy")]
    for ending in _KURMANJI_ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            found.append(word[: -len(ending)])
    return _unlike(*found)


def _arabic(word: str) -> tuple[str, ...]:
    """With and without the little words that are written together with it."""
    found = [word]
    for letter in _PROCLITICS:
        if word.startswith(letter) and len(word) > len(letter) + 2:
            found.append(word[1:])
    if word.startswith("وال"):
        found.append(word[1:])
    return _unlike(*found)


def _english(word: str) -> tuple[str, ...]:
    """Also without accents (café), without an ending that hangs on anything (there'd) and without a beginning that goes
    with any word (cyberattack), and one of several doings (beheadings)."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    found = [word, bare]
    for ending in ("'s", "'d", "'ll", "'ve", "'re", "s'"):
        if bare.endswith(ending) and len(bare) > len(ending) + 1:
            found.append(bare[: -len(ending)])
    if bare[:1].isupper() and bare.endswith("s") and not bare.endswith("ss"):
        found.append(bare[:-1])  # the Bidens
    if bare.endswith("ings"):
        found.append(bare[:-1])
    for beginning in _BEGINNINGS:
        rest = bare[len(beginning) :]
        if bare.startswith(beginning) and len(rest) >= _SHORTEST_LEFT + 2 * (len(beginning) < 3):
            found.append(rest)
    return _unlike(*found)


def _german(word: str, *, swiss: bool) -> tuple[str, ...]:
    """Also the adjective of a superlative, the verb behind what may be parted from it (herumgeschoben), the one that
    has a short „es“ on it (bleibts, which may have an apostrophe), and the name behind an adjective (hallesche)."""
    found = [word]
    if matched := _SUPERLATIVE.fullmatch(word):
        found.append(matched[1])
    if matched := _PARTED.fullmatch(word):
        found.append(matched[2])
    if matched := _OF_A_NAME.fullmatch(word):
        found.append(matched[1].capitalize())
    if word.endswith("ts") and len(word) > SHORTEST_WITH_ES and word not in _NOT_WITH_ES:
        found.append(word[:-1].lower())
    if swiss:
        found += [other for one in found for other in _with_sharp_s(one)]
    return _unlike(*found)


def _with_circumflex(word: str) -> list[str]:
    """What Turkish may write with a circumflex and most leave off (hükümet, hükûmet, hükumet), one at a time; and with
    none at all, which is what the dictionary has of tezgâh."""
    written = [word[:at] + one + word[at + 1 :] for at, c in enumerate(word) for one in _CIRCUMFLEX.get(c, "")]
    return [word.translate(_NO_CIRCUMFLEX), *written]


def _with_sharp_s(word: str) -> list[str]:
    """What Switzerland writes with ss and Germany with ß, one at a time."""
    return [word[: at.start()] + "ß" + word[at.end() :] for at in re.finditer("ss", word)]
