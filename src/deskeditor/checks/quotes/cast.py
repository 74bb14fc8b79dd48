"""Everybody whom a story names, each once, and whom a pronoun, a surname or `the minister` means.

The names of the whole story are known first, so that a surname gets the fullest form that the copy has, also when that
comes later. Then the story is heard sentence by sentence, and a pronoun means the one who fits and was last spoken of:
rather the subject of a sentence than somebody else in it, rather near than far.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from deskeditor.checks.quotes.names import Mention
from deskeditor.checks.quotes.vocabulary import Vocabulary

_MEMORY = 40
"""Mentions that one looks back over for a pronoun."""
_CAST = 400
"""Those that one looks back over for the minister."""
_PARAGRAPH = 1.0
"""Sentences for which the break of a paragraph counts, when one looks back for a pronoun."""
_NAMESAKES = 50
"""People of one name that are told apart."""
_FAR = 9
"""Sentences behind which nobody is meant any more."""


@dataclass(eq=False, slots=True)
class Character:
    name: str
    parts: tuple[str, ...]
    sort: str
    number: int = 0
    """In the order in which they became known."""
    gender: str = ""
    roles: set[str] = field(default_factory=set)
    role: bool = False
    """Of the minister, a witness: it is a person, if without a name."""
    single: bool = False
    """Of a role: that it is one person's."""
    acted: bool = False
    """Whether it was the subject of a sentence."""
    heard: int = -1
    """When last, counted in mentions; -1: not yet."""

    @property
    def person(self) -> bool:
        return self.sort == "person"

    @property
    def words(self) -> set[str]:
        return self.roles | set(self.parts)

    def may_be(self, noun: str, role: bool) -> bool:
        """Whether `the <noun>` may mean it; `role`: the noun is one for persons."""
        if self.person:
            return role and noun in self.roles
        return noun in self.parts if self.sort in ("body", "common") else False


@dataclass(slots=True)
class _Heard:
    character: Character
    sentence: int
    paragraph: int
    subject: bool


class Cast:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._known = 0
        self._by_word: dict[str, list[Character]] = {}
        self._whole: dict[tuple[str, ...], Character] = {}
        self._heard: list[_Heard] = []
        self._sentence = 0
        self._paragraph = 0
        self._strangers: set[str] = set()
        """Words of `epithets` in which nobody was named."""
        self._count = 0

    # -- the names of the story -------------------------------------------------------------------------------------

    def know(self, mentions: Iterable[Mention]) -> None:
        """All names of the story: the longer first, so that the shorter find them."""
        named = [m for m in mentions if m.sort in ("person", "body", "name", "place") and m.parts]
        for mention in sorted(named, key=lambda m: -len(m.parts)):
            self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        character = self._whole.get(mention.parts) or self._longer(mention)
        if character is None:
            self._known += 1
            character = Character(mention.name, mention.parts, mention.sort, self._known)
            initials = self._initials(mention.parts) if mention.sort == "body" else mention.parts[0]
            for word in dict.fromkeys((*mention.parts, initials)):
                namesakes = self._by_word.setdefault(word, [])
                if len(namesakes) < _NAMESAKES:
                    namesakes.append(character)
        self._whole.setdefault(mention.parts, character)
        self._mark(character, mention)

    def _longer(self, mention: Mention) -> Character | None:
        """Of a short form: the only one of that name so far; nobody when several are."""
        if len(mention.parts) == 1:
            return None
        fitting = [c for c in self._by_word.get(mention.parts[-1], ()) if _short_for(mention.parts, c.parts)]
        return fitting[0] if len(fitting) == 1 else None

    @staticmethod
    def _mark(character: Character, mention: Mention) -> None:
        character.roles.update(mention.roles)
        if mention.gender and not character.gender and mention.sort != "pronoun":
            character.gender = mention.gender
        if mention.sort == "person" and (character.sort == "name"):
            character.sort = "person"

    def call(self, mention: Mention, short: Mention) -> None:
        """Georgia Institute of Technology (GT): what it is called after that."""
        character = self._whole.get(mention.parts)
        if character is not None and character.sort != "place":
            self._whole[short.parts] = character

    # -- hearing it -------------------------------------------------------------------------------------------------

    def next_paragraph(self) -> None:
        self._paragraph += 1

    def stood(self, epithets: Iterable[str]) -> None:
        """These words stood in a sentence for nobody who is known: who is called so later may be that one."""
        self._strangers.update(epithets)

    def next_sentence(self) -> None:
        self._sentence += 1

    def hear(self, mention: Mention, subject: bool) -> Character | None:
        """Whom a mention means; it is remembered for those that come."""
        if mention.sort == "pronoun":
            character = self._meant_by(mention.gender)
        elif mention.sort == "common":
            character = self._by_role(mention)
        else:
            character = self._named(mention)
        if character is not None:
            self._remember(character, subject)
        return character

    def spoke(self, character: Character) -> None:
        """Who has just been quoted is the first whom a pronoun means."""
        self._remember(character, True)

    def _remember(self, character: Character, subject: bool) -> None:
        self._count += 1
        character.heard = self._count
        character.acted = character.acted or subject
        self._heard.append(_Heard(character, self._sentence, self._paragraph, subject))

    def owner(self, gender: str) -> None:
        """His or her in a sentence whose one person is the subject says whether that is a man or a woman."""
        here = [h.character for h in self._heard[-8:] if h.sentence == self._sentence and h.character.person]
        if gender in ("m", "f") and len({id(c) for c in here}) == 1 and not here[0].gender:
            here[0].gender = gender

    def _named(self, mention: Mention) -> Character | None:
        known = self._whole.get(mention.parts)
        if len(mention.parts) > 1 or (known is not None and mention.parts != known.parts):
            return known
        candidates = [c for c in self._by_word.get(mention.parts[0], ()) if c is not known and self._fits(mention, c)]
        if not candidates:
            return known
        return max(candidates, key=lambda c: (_closeness(mention.parts[0], c), c.heard, -c.number))

    def _fits(self, mention: Mention, character: Character) -> bool:
        word = mention.parts[0]
        if character.person:
            if mention.gender and character.gender and mention.gender != character.gender and mention.roles:
                return False
            return word in (character.parts[-1], character.parts[0]) or word in character.parts[1:]
        if character.sort == "body":
            return word == character.parts[0] or word == self._initials(character.parts)
        return character.parts[-1] == word

    def _initials(self, parts: tuple[str, ...]) -> str:
        """By which a body may be called: NCA; without those of small words."""
        grammar = self._vocabulary.grammar
        return "".join(part[0] for part in parts if part not in grammar.prepositions and part not in grammar.articles)

    def _by_role(self, mention: Mention) -> Character | None:
        """The minister, the court: who was named with that word; otherwise the words themselves."""
        whole = self._whole.get(mention.parts)
        if whole is not None:
            return whole
        if len(mention.parts) == 1 and mention.name[:1].isupper() and (known := self._surnamed(mention.parts[0])):
            return known
        if found := self._meant_by_noun(mention):
            return max(found, key=lambda c: (c.person or c.acted, c.heard))
        if called := self._called(mention):
            called.roles.add(mention.parts[-1])
            return called
        character = Character(mention.name, mention.parts, "common", gender=mention.gender, roles=set(mention.roles))
        character.role = not self._vocabulary.persons.isdisjoint(mention.roles)
        character.single = character.role and not self._vocabulary.is_plural(mention.roles)
        self._whole[mention.parts] = character
        return character

    def _surnamed(self, word: str) -> Character | None:
        """Of Cook, the person of that name, though a cook is a role as well."""
        found = [c for c in self._by_word.get(word, ()) if c.person and c.parts[-1] == word]
        return max(found, key=lambda c: c.heard, default=None)

    def _meant_by_noun(self, mention: Mention) -> list[Character]:
        """Those whom the minister, the Swiss minister, the court may mean."""
        known = self._vocabulary
        nouns = [part for part in mention.roles if part in known.nouns]
        if not nouns or mention.parts[0] not in known.definite or mention.parts != mention.roles:
            return []
        head = nouns[-1]
        rest = {part for part in mention.parts if part != head and part not in known.grammar.articles}
        recent = dict.fromkeys(heard.character for heard in reversed(self._heard[-_CAST:]))
        found = [c for c in recent if c.may_be(head, head in known.persons) and rest <= c.words]
        found = [c for c in found if not mention.gender or c.gender in ("", mention.gender)]
        if not found and head in known.grammar.groups and not rest:
            found = [h.character for h in self._heard[-6:] if h.character.sort == "body"][-1:]
        return found

    def _called(self, mention: Mention) -> Character | None:
        """Whom a word means that nobody was given: the only person of this paragraph, or of the story so far."""
        word = mention.parts[-1]
        if word not in self._vocabulary.grammar.epithets or word in self._strangers:
            return None
        if mention.parts[0] not in self._vocabulary.definite:
            return None
        recent = [heard for heard in self._heard[-_CAST:] if heard.character.person]
        here = {id(h.character): h.character for h in recent if h.paragraph == self._paragraph}
        people = here or {id(h.character): h.character for h in recent}
        if len(people) != 1:
            return None
        only = next(iter(people.values()))
        if not here and not self._vocabulary.persons.isdisjoint(only.roles):
            return None  # the striker is not the boss of whom the story told until now
        return only if not mention.gender or only.gender in ("", mention.gender) else None

    def _meant_by(self, gender: str) -> Character | None:
        best: Character | None = None
        lowest = float(_FAR)
        rivals: set[Character] = set()
        for heard in reversed(self._heard[-_MEMORY:]):
            far = self._sentence - heard.sentence
            if 1.5 * far > lowest:
                break
            aside = 1.2 if gender in ("m", "f", "?") else 2.4
            cost = 1.5 * far + (0 if heard.subject else aside) + _unfit(gender, heard.character)
            if heard.paragraph < self._paragraph:
                cost += _PARAGRAPH
            if cost < lowest:
                best, lowest = heard.character, cost
                rivals.clear()
            elif cost == lowest and heard.character.person and heard.character is not best:
                rivals.add(heard.character)
        if rivals and best is not None and best.person and gender in ("m", "f"):
            return None  # Ann Lee, Eve Orr and Una Dodd met: she is any of them
        if best is not None and gender in ("m", "f") and not best.gender:
            best.gender = gender
        return best


def _short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Ann Lee for Ann Maria Lee: the same first and last name, nothing that the longer has not."""
    return short[-1] == long[-1] and set(short) <= set(long) and short[0] == long[0]


def _closeness(word: str, character: Character) -> int:
    if not character.person:
        return 0
    return 2 if character.parts[-1] == word else 1


def _unfit(gender: str, character: Character) -> float:
    """What speaks against a pronoun meaning this one; 99 when it cannot."""
    if gender in ("m", "f"):
        if character.sort == "common" and not character.single:
            return 99
        if character.gender:
            return 0 if character.gender == gender else 99
        return {"person": 0.7, "common": 2.2, "name": 2.5}.get(character.sort, 99)
    if gender == "n":
        return {"body": 0, "place": 2, "name": 1.5}.get(character.sort, 2 if character.sort == "common" else 99)
    if gender == "p":
        return {"common": 2.5 if character.single else 0, "body": 0.5, "name": 3}.get(character.sort, 99)
    return 0 if character.person else 0.5 if character.role else 99
