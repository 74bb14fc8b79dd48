"""Review documents come back, on the command line."""

from argparse import Namespace
from pathlib import Path

from deskeditor.cli import DONE, exit_code
from deskeditor.cli.commands import opened, print_json, tell
from deskeditor.news.problems import Problem
from deskeditor.review.exchange import BroughtIn, bring_in, read_review


def review_in(asked: Namespace) -> int:
    """Each file whole or not at all; one that cannot be brought in does not stop the others."""
    code, came = DONE, []
    with opened(asked) as newsroom:
        story = newsroom.find_story(asked.story) if asked.story else ""
        for file in asked.files:
            try:
                came.append(bring_in(newsroom, read_review(newsroom, Path(file), story)))
            except Problem as problem:
                tell(str(problem))
                code = max(code, exit_code(problem))
                continue
            _tell(came[-1], quiet=asked.json)
    if asked.json:
        print_json([_shape(one) for one in came])
    return code


def _tell(came: BroughtIn, *, quiet: bool) -> None:
    if not quiet:
        print(f"{came.slugline or came.story}: {came.sentence}")
    for sentence in came.left:
        tell(f"warning: {sentence}")


def _shape(came: BroughtIn) -> dict[str, object]:
    return {
        "story": came.story,
        "slugline": came.slugline,
        "suggestions": came.suggestions,
        "notes": came.notes,
        "settled": came.settled,
        "left": list(came.left),
    }
