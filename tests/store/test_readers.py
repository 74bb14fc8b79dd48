import threading
from pathlib import Path

import pytest

from deskeditor.news.problems import DiskTrouble
from deskeditor.newsroom import Newsroom

ROUNDS = 15
THREADS = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        for number in range(60):
            newsroom.new_story(slugline=f"story-{number}", headline="Ferry stops", body="No ferry today. " * 40)
    return tmp_path / "desk"


def test_a_newsroom_is_closed_while_others_ask_it(folder: Path) -> None:
    """Closing a connection in the midst of a question of its thread would end the program."""
    for _ in range(ROUNDS):
        newsroom = Newsroom.open(folder)
        answered = threading.Barrier(THREADS + 1)
        said: list[str] = []

        def ask(newsroom: Newsroom = newsroom, answered: threading.Barrier = answered, said: list[str] = said) -> None:
            newsroom.stories()
            answered.wait()
            try:
                while True:
                    newsroom.stories()
            except DiskTrouble as problem:
                said.append(str(problem))

        threads = [threading.Thread(target=ask) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        answered.wait()
        newsroom.close()
        for thread in threads:
            thread.join(20)
        assert said == ["The newsroom is closed."] * THREADS
