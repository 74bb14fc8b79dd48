"""Tests against real content management systems and servers: `make interop` runs them, `make test` does not.

Each CMS runs in a directory of its own, once for all tests of a session, and is gone with it.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.interop.running import Cms, NotHere, started

Start = Callable[..., Cms]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Every test here says by its markers what it talks to: `-m wordpress` runs those that need WordPress alone."""
    for item in items:
        if not isinstance(item, pytest.Function) or Path(__file__).parent not in item.path.parents:
            continue
        item.add_marker(pytest.mark.interop)
        for kind in ("wordpress", "ghost", "plone"):
            if any(name.partition("_")[0] == kind for name in item.fixturenames) or kind in item.path.name:
                item.add_marker(kind)


@pytest.fixture(scope="session")
def start_cms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Start a CMS of this kind; where there is none, what needs it is left out, in one line that says why."""
    from contextlib import ExitStack

    with ExitStack() as running:

        def start(kind: str, *arguments: object) -> Cms:
            asked_for = kind in os.environ.get("ONLY", "").split()
            try:
                return running.enter_context(
                    started(kind, tmp_path_factory.mktemp(kind), *arguments, asked_for=asked_for)
                )
            except NotHere as why:
                pytest.skip(str(why))

        yield start


@pytest.fixture(scope="session")
def wordpress(start_cms: Start) -> Cms:
    """A stock site."""
    return start_cms("wordpress", "--no-meta-plugin")


@pytest.fixture(scope="session")
def wordpress_meta(start_cms: Start) -> Cms:
    """A site that keeps our identity as registered meta."""
    return start_cms("wordpress", "--meta-plugin")


@pytest.fixture(scope="session")
def ghost(start_cms: Start) -> Cms:
    return start_cms("ghost")


@pytest.fixture(scope="session")
def plone(start_cms: Start) -> Cms:
    return start_cms("plone")
