"""What a person has read of a story, and from which version on a comparison tells what is new to them."""

from typing import Literal

from deskeditor.news.problems import NotFound
from deskeditor.newsroom import Newsroom, Version

Since = Literal["read", "filed"]


def read_until_now(newsroom: Newsroom, story: str) -> bool:
    """Note that who sits here has read the story as it stands. False where nobody else works, and for nobody.

    Raises NotFound.
    """
    if not newsroom.me or len(newsroom.records("person")) < 2:
        return False
    newsroom.readings.note(story, newsroom.keep_version(story, "read"))
    return True


def version_since(newsroom: Newsroom, story: str, since: Since) -> Version:
    """The version as it was when one last read the story, or when it was filed last. Raises NotFound, in a sentence."""
    versions = newsroom.versions(story)
    if since == "read":
        last = newsroom.readings.of(story)
        found = next((version for version in versions if last and version.id == last.version), None)
        if found is None:
            raise NotFound("You have not read this story before, as far as this newsroom knows.")
        return found
    found = next((version for version in versions if version.cause == "filed" and not version.name), None)
    if found is None:
        raise NotFound("This story has not been filed yet.")
    return found
