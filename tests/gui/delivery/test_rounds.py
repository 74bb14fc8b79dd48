"""The thread that goes on with the outbox, run by hand."""

from pathlib import Path

import pytest

from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.deciding import decide
from deskeditor.gui.delivery.overview import Overview
from deskeditor.gui.delivery.rounds import Rounds
from deskeditor.newsroom import Newsroom


@pytest.mark.parametrize("waits", [False, True])
def test_the_outbox_is_read_again_only_where_something_was_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waits: bool
) -> None:
    monkeypatch.setattr("deskeditor.gui.delivery.rounds.FIRST_PAUSE_S", 0)
    (tmp_path / "site").mkdir()
    with Newsroom.create(tmp_path / "room") as newsroom:
        id = newsroom.destinations.add("folder", "site", address=str(tmp_path / "site"))
        if waits:
            story = newsroom.new_story(slugline="barrier", headline="Barrier holds", body="It cost.", state="ready")
            decide(newsroom, story, newsroom.destinations.one(id))
        seen: list[Overview] = []

        def told(found: Overview) -> None:
            seen.append(found)
            if len(seen) > 1 and not found.open:
                rounds.stop()

        faults: list[Exception] = []
        rounds = Rounds(newsroom, Secrets(newsroom.id), told, lambda id, step: None, faults.append)
        rounds.run()
    assert faults == []
    assert [[one.state for one in found.deliveries] for found in seen] == (
        [["waiting"], ["waiting"], ["done"]] if waits else [[], []]
    )
