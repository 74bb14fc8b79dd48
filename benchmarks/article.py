"""Deterministic Markdown news articles of a given length, to measure with.

    python benchmarks/article.py --words 10000 > article.md

The same number of words and seed always give the same bytes.

The text is newsroom-shaped: a headline (#), a lede, sections (##) and sub-sections (###),
paragraphs of 2-6 sentences (25-110 words) each kept on ONE line as writing apps do, spoken
quotes with curly quotation marks and attribution, block quotes (>), *emphasis*, **strong**,
[links](https://...), `figures in code`, bullet and numbered lists, a footnote now and then,
numbers with units, names with diacritics, em-dashes. Words are ordinary English so that a
spell checker finds mostly known words, plus a few proper names that it does not know
(about 2-3 %), which is what a real article does to a spell checker.
The word count is that of `text.split()` less the pure markup tokens (#, ##, >, -, 1.); the
article always ends with an ordinary paragraph and a newline, so that a harness which jumps
to the end of the file lands in plain text.
"""

# ruff: noqa: SIM905
import argparse
import random
import re

NAMES = (
    "Maria Okafor|Jens Lindqvist|Amélie Durand|Tomasz Wójcik|Priya Raman|Samuel Adeyemi|Hannah "
    "Whitlock|Zoë Brennan|José Ibáñez|Karin Müller|David Osei|Leïla Haddad|Ian Calder|Ruth "
    "Pemberton|Mehmet Yılmaz|Grace Mbeki|Oliver Strand|Nadia Karimi"
).split("|")
ROLES = (
    "the council leader|a harbour engineer|the finance minister|a spokeswoman for the port|the head "
    "of the teachers' union|a researcher at the institute|the hospital's director|an opposition "
    "member|a retired bus driver|the chief inspector|the minister's adviser|a professor of public "
    "law|the owner of a small bakery|the mayor"
).split("|")
PLACES = (
    "the harbour|the old market|the northern suburbs|the capital|the river valley|the town hall|the "
    "central station|the coastal road|the university|the industrial estate|the upper house|the "
    "regional court"
).split("|")
SUBJECTS = (
    "the committee|the government|the new report|the city council|the company|the inquiry|the "
    "budget|the union|the court|the ministry|the agency|the board|the opposition|the plan|the "
    "report's authors|local residents|the contractors|most of the witnesses|a group of "
    "parents|several former employees|two independent auditors"
).split("|")
VERBS = (
    "has delayed|rejected|will review|is expected to approve|defended|quietly changed|questioned|had "
    "promised|welcomed|could not explain|published|refused to discuss|has yet to publish|agreed to "
    "postpone|warned against|is investigating|has twice revised|withdrew"
).split("|")
OBJECTS = (
    "the cost of the new bridge|a proposal to close three schools|the figures for last year|its own "
    "forecast|the terms of the contract|a request for more information|the sale of public land|the "
    "rules on overtime|the timetable for repairs|a letter sent in early spring|the findings of the "
    "inspection|plans for a second terminal|the safety record of the ferry|a report on drinking "
    "water|the decision to cut services|the minutes of the meeting|an offer from a foreign investor"
).split("|")
TAILS = (
    "after weeks of private talks|despite warnings from engineers|on Tuesday evening|in a statement "
    "of four sentences|without giving a reason|while the work was still under way|before the election "
    "was called|according to documents seen by this newspaper|because no one had asked for it|at a "
    "meeting that lasted almost six hours|and the matter was not raised again|in spite of strong "
    "public interest|as prices continued to rise|a month later than planned|for the third time in a "
    "decade|though the numbers tell another story"
).split("|")
OPENERS = (
    "By then,|In practice,|For many families,|Last autumn,|Even so,|On paper,|At first,|Behind closed "
    "doors,|As a result,|Until recently,|Not for the first time,|In the weeks that followed,|Critics "
    "say that|Officials insist that|It is clear that"
).split("|")
QUOTES = (
    "We were told to wait, and so we waited|Nobody showed us the numbers until it was too late|I "
    "would do the same again tomorrow|It is not a question of money, it is a question of trust|You "
    "can read the report in ten minutes and still not know who decided|We have asked for a meeting "
    "four times since January|There was never a plan, only a press release|If the bridge closes, the "
    "village closes with it|People here remember what was promised|My answer is the same as it was in "
    "March"
).split("|")
SAID = ["said", "told the committee", "wrote in an e-mail", "said on the telephone", "explained", "added", "admitted"]
HEADS = (
    "What the documents show|A decision nobody made|The price of waiting|Who knew, and when|Life on "
    "the other side of the river|Numbers that do not add up|The long road to an agreement|Questions "
    "for the minister|How the contract changed|What happens next|An open secret|The view from the "
    "harbour|Three winters without a roof"
).split("|")
LINKS = (
    "the full report|the original tender|minutes of the session|an earlier article|the court's "
    "ruling|published data|the agency's own guidance"
).split("|")
UNITS = ["million kronor", "per cent", "tonnes", "households", "kilometres", "members", "pages", "euros a month"]


class Writer:
    def __init__(self, seed: int, plain: bool):
        self.r = random.Random(f"article:{seed}")
        self.plain = plain
        self.notes = 0

    def pick(self, seq):
        return seq[self.r.randrange(len(seq))]

    def number(self) -> str:
        n = self.pick([self.r.randint(2, 99), self.r.randint(100, 980), self.r.randint(11, 89) * 1000])
        return f"{n:,} {self.pick(UNITS)}"

    def mark(self, phrase: str) -> str:
        if self.plain:
            return phrase
        k = self.r.random()
        if k < 0.40:
            return f"*{phrase}*"
        if k < 0.60:
            return f"**{phrase}**"
        if k < 0.92:
            return f"[{phrase}](https://news.example.org/{self.r.randint(2015, 2025)}/{self.r.randint(1000, 9999)})"
        return f"`{phrase}`"

    def clause(self) -> str:
        s, o = self.pick(SUBJECTS), self.pick(OBJECTS)
        if self.r.random() < 0.10:
            o = self.mark(o)
        return f"{s} {self.pick(VERBS)} {o}"

    def sentence(self) -> str:
        k = self.r.random()
        if k < 0.34:
            t = f"{self.clause()} {self.pick(TAILS)}"
        elif k < 0.52:
            t = f"{self.pick(OPENERS)} {self.clause()} {self.pick(TAILS)}"
        elif k < 0.66:
            t = f"{self.clause()}, and {self.clause()} {self.pick(TAILS)}"
        elif k < 0.76:
            t = f"the total was {self.number()}, up from {self.number()} — {self.pick(TAILS)}"
        elif k < 0.84:
            link = self.pick(LINKS)
            t = f"that is the conclusion of {self.mark(link)}, which "
            t += f"{self.pick(SUBJECTS)} {self.pick(VERBS)} {self.pick(TAILS)}"
        else:
            q = self.pick(QUOTES)
            return f"“{q},” {self.pick(NAMES)}, {self.pick(ROLES)}, {self.pick(SAID)} at {self.pick(PLACES)}."
        return t[0].upper() + t[1:] + "."

    def paragraph(self) -> str:
        p = " ".join(self.sentence() for _ in range(self.r.randint(2, 6)))
        if not self.plain and self.r.random() < 0.03:
            self.notes += 1
            p += f"[^{self.notes}]\n\n[^{self.notes}]: {self.sentence()}"
        return p

    def block(self) -> str:
        k = self.r.random()
        if self.plain or k < 0.86:
            return self.paragraph()
        if k < 0.92:
            return f"> {self.pick(QUOTES)}. {self.sentence()}"
        if k < 0.97:
            return "\n".join(f"- {self.sentence()}" for _ in range(self.r.randint(3, 5)))
        return "\n".join(f"{i}. {self.sentence()}" for i in range(1, self.r.randint(4, 6)))


def count_words(text: str) -> int:
    return sum(1 for w in text.split() if not re.fullmatch(r"#+|>|-|\d+\.", w))


def make_article(words: int, seed: int = 1, plain: bool = False) -> str:
    w = Writer(seed, plain)
    head = f"{w.pick(HEADS)}: {w.pick(NAMES)} and {w.pick(OBJECTS)}"
    parts = [head if plain else f"# {head}", w.paragraph()]
    total = sum(map(count_words, parts))
    n = 0
    while total < words - 60:
        n += 1
        if not plain and n % 7 == 0:
            level = "##" if n % 21 else "###"
            parts.append(f"{level} {w.pick(HEADS)}")
        else:
            parts.append(w.block())
        total += count_words(parts[-1])
    last: list[str] = []  # trim to length with whole sentences
    while total + count_words(" ".join(last)) < words:
        last.append(w.sentence())
    parts.append(" ".join(last) or w.sentence())
    return "\n\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--words", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true")
    arguments = parser.parse_args()
    print(make_article(arguments.words, arguments.seed, arguments.plain), end="")


if __name__ == "__main__":
    main()
