"""Who may let a story out: asked when a person decides to publish it, beside what the gate says of the story itself.

It is no part of the gate: that is asked again when the outbox sends, and then by whoever's program is running.
"""

from dataclasses import replace

from deskeditor.news.gate import NOTICES, Exit, Finding, Level, Verdict, is_notice
from deskeditor.news.permissions import may_publish, own_copy
from deskeditor.news.problems import Refused
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import seat_of

SECOND_PERSON, OWN_FLASH, PUBLISHER = "second person", "own flash", "publisher"
"""Codes of the findings. A flash does not wait for a colleague: who wrote it lets it out with a reason."""
FLASH_URGENCY = 1
OWN_OVERRIDE = "An override of this needs the name of a colleague: you wrote this story."


def who_lets_out(newsroom: Newsroom, story: Story, exit: Exit) -> tuple[Finding, ...]:
    """What the house has against that who is here lets this story out. Kill and correction notices may always leave:
    who may make them is asked when they are made. A story that was only called canceled is none."""
    if exit == "in-house" or (is_notice(story) and (story.corrections or story.state in NOTICES)):
        return ()
    workflow, who = newsroom.workflow, seat_of(newsroom)
    level: Level = "blocker" if exit == "public" else "warning"
    own = OWN_FLASH if story.urgency == FLASH_URGENCY else SECOND_PERSON
    found = {own: own_copy(workflow, story, who), PUBLISHER: may_publish(workflow, who)}
    return tuple(Finding(level, code, "state", 0, 0, said, words=who.id) for code, said in found.items() if said)


def with_who(newsroom: Newsroom, story: Story, verdict: Verdict, exit: Exit | None = None) -> Verdict:
    """The verdict, and what the house has against who lets the story out. `exit`: what the act is to the house, when
    that is more than to the gate: a file in the folder of a site is published, too."""
    found = who_lets_out(newsroom, story, exit or verdict.exit)
    ordered = sorted((*verdict.findings, *found), key=lambda finding: finding.level != "blocker")
    return replace(verdict, findings=tuple(ordered)) if found else verdict


def needs_colleague(verdict: Verdict) -> bool:
    """Whether an override wants the name of somebody else than who wrote the story."""
    return any(finding.code == SECOND_PERSON for finding in verdict.blockers)


def refuse_own_override(newsroom: Newsroom, verdict: Verdict, name: str) -> None:
    """Raises Refused when somebody is about to be the second person for their own copy."""
    if needs_colleague(verdict) and name.strip() in seat_of(newsroom).names:
        raise Refused(OWN_OVERRIDE)
