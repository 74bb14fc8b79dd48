"""Real articles and photographs go in by the command line and come out word for word.

The articles (Wikinews) and the IPTC reference photographs lie beside a checkout of the project, not in it.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from deskeditor import cli
from deskeditor.formats.photos.metadata import embedded

SHARED = Path(__file__).parents[2] / "shared"
ARTICLES = SHARED / "quotes-dev" / "dev.jsonl"
PHOTOS = SHARED / "schemas" / "iptc-photometadata" / "reference-images"
pytestmark = pytest.mark.skipif(
    not (ARTICLES.is_file() and PHOTOS.is_dir()),
    reason="left out: the real articles and reference photographs are not beside this checkout",
)


class Desk:
    """The command line on one newsroom."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.say("init", folder)

    def say(self, *arguments: object) -> str:
        self._capsys.readouterr()
        code = cli.main(lambda *_: 0, ["--newsroom", str(self.folder), *map(str, arguments)])
        said = self._capsys.readouterr()
        assert code == 0, said.err
        return said.out

    def json(self, *arguments: object) -> Any:
        return json.loads(self.say(*arguments, "--json"))


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path / "room", capsys)


def articles() -> list[dict[str, str]]:
    return [json.loads(line) for line in ARTICLES.read_text("utf-8").splitlines()]


def words(text: str) -> list[str]:
    return text.split()


def test_the_articles_come_out_word_for_word(desk: Desk, tmp_path: Path) -> None:
    given = articles()
    assert len(given) == 16
    for article in given:
        file = tmp_path / f"{article['id']}.txt"
        file.write_text(article["text"], "utf-8", newline="")
        desk.say("new", "--slugline", article["id"], "--headline", article["title"], "--body", file)
    names = [article["id"] for article in given]
    for format in ("package", "markdown"):
        done = desk.json("export", *names, "--format", format, "--output", tmp_path / format)
        assert [one["outcome"] for one in done] == ["exported"] * 16
    for article in given:
        shown = desk.json("show", article["id"])
        assert (shown["headline"], shown["body"]) == (article["title"], article["text"])
        item = json.loads((tmp_path / "package" / article["id"] / f"{article['id']}.ninjs.json").read_text("utf-8"))
        fragment = html.fragment_fromstring(item["bodies"][0]["value"], create_parent="div")
        page = html.parse(str(tmp_path / "package" / article["id"] / f"{article['id']}.html"))
        paragraphs = [words(p) for p in article["text"].split("\n") if p.strip()]
        assert [words(p.text_content()) for p in fragment.iter("p")] == paragraphs
        assert [p for p in (words(p.text_content()) for p in page.iter("p")) if p in paragraphs] == paragraphs
        (imported,) = [json.loads(desk.say("import", tmp_path / "markdown" / f"{article['id']}.md"))]
        assert imported["warnings"] == []
        again = desk.json("show", imported["id"])
        assert (again["headline"], again["body"]) == (article["title"], article["text"])


def test_the_articles_are_imported_as_files(desk: Desk, tmp_path: Path) -> None:
    files = []
    for article in articles():
        for ending, text in ((".txt", article["text"]), (".md", f"# {article['title']}\n\n{article['text']}")):
            file = tmp_path / f"{article['id']}{ending}"
            file.write_text(text, "utf-8", newline="")
            files.append(file)
    lines = [json.loads(line) for line in desk.say("import", *files).splitlines()]
    assert len(lines) == 32
    for line, article in zip(lines, (a for a in articles() for _ in "12"), strict=True):
        assert desk.json("show", line["id"])["body"] == article["text"]


def test_the_reference_photographs_come_out_whole(desk: Desk, tmp_path: Path) -> None:
    desk.say("new", "--slugline", "photos", "--headline", "Photos")
    names = sorted(PHOTOS.glob("*.jpg"))
    for file in names:
        desk.say("photo", "add", "photos", file)
    shown = desk.json("show", "photos")["photos"]
    desk.say("export", "photos", "--output", tmp_path / "out")
    item = json.loads((tmp_path / "out" / "photos" / "photos.ninjs.json").read_text("utf-8"))
    for file, photo, made in zip(names, shown, item["associations"], strict=True):
        said = embedded(file.read_bytes())
        for field in (
            "headline",
            "caption",
            "alt",
            "creator",
            "credit",
            "source",
            "copyright",
            "usage_terms",
            "instructions",
        ):
            assert photo[field] == getattr(said, field)
        assert photo["people"] == list(said.people)
        assert photo["keywords"] == list(said.keywords)
        written = (tmp_path / "out" / "photos" / made["renditions"][0]["href"]).read_bytes()
        assert embedded(written) == said
        assert {d["role"]: d["value"] for d in made["descriptions"]}["caption"] == said.caption


def test_a_whole_story_comes_back_from_markdown(desk: Desk, tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    body.write_text("First.\n\n![](IPTC-PhotometadataRef-Std2023.2.jpg)\n\n“Fine,” 5*3 #MeToo\n1986. It was\n", "utf-8")
    desk.say("new", "--slugline", "whole", "--headline", "H", "--body", body, "--byline", "Zoe", "--byline", "Ann")
    desk.say("photo", "add", "whole", PHOTOS / "IPTC-PhotometadataRef-Std2023.2.jpg", "--caption", "Own words")
    desk.say("set", "whole", "keywords=a,b", "embargo=2030-01-01T06:00:00Z", "subjects=education", "genre=Feature")
    desk.say(
        "set", "whole", "dek=A dek", "tagline=A tag", "editors_note=A note", "desk=News", "urgency=2", "places=Hull"
    )
    desk.say("export", "whole", "--format", "markdown", "--output", tmp_path / "out")
    imported = json.loads(desk.say("import", tmp_path / "out" / "whole.md"))
    assert imported["warnings"] == []
    before, after = (desk.json("show", id) for id in (desk.json("list")[0]["id"], desk.json("list")[1]["id"]))
    same = (
        "slugline",
        "headline",
        "dek",
        "body",
        "language",
        "keywords",
        "embargo",
        "subjects",
        "genre",
        "tagline",
        "desk",
    )
    for field in (*same, "editors_note", "urgency", "places", "pubstatus"):
        assert before[field] == after[field], field
    assert [line["name"] for line in before["bylines"]] == [line["name"] for line in after["bylines"]] == ["Zoe", "Ann"]
    for field in (
        "name",
        "role",
        "caption",
        "alt",
        "credit",
        "creator",
        "source",
        "copyright",
        "place",
        "people",
        "keywords",
    ):
        assert before["photos"][0][field] == after["photos"][0][field], field
