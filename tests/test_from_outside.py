"""What leaves is read by programs of other makers, and they read the same words."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html as lxml_html
from PIL import Image

from deskeditor import cli
from tests.conftest import SHARED
from tests.formats.stories import image

ARTICLES = [SHARED / "quotes-dev" / name for name in ("dev.jsonl", "dev_hard.jsonl")]
PHOTOS = SHARED / "schemas" / "iptc-photometadata" / "reference-images"
GOOGLE = SHARED / "schemas" / "schema-org" / "30.0" / "google-article.json"
PARAGRAPHS = (
    "The harbour of Port Sunday opened on Monday morning after six years of work, and the first ferry left at nine.",
    "“It was about time,” said the mayor, who had promised the opening for the spring of the year before.",
    "The council paid 41 million for the quay; the fishers say that they were never asked where it should lie.",
    "On Tuesday the second ferry follows, and with it the trade that left the town when the old pier was closed.",
)
WORDS = {
    "English": (
        "A quay with two boats at dawn",
        "Ann Lee / Port Gazette and the Union of Harbour Photographers",
        "Boats",
    ),
    "German": ("Möwen über der Küste; ein Kai, zwei Boote", "Jörg Müßiggang / Küstenblatt für Förde und Höhe", "Möwen"),
    "Arabic": ("ميناء البصرة عند الفجر، وقاربان", "وكالة أنباء ميناء البصرة الكبير والجديد", "قارب"),
}
Say = Callable[..., str]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    monkeypatch.setenv("DESKEDITOR_NEWSROOM", str(tmp_path / "room"))

    def said(*arguments: object) -> str:
        capsys.readouterr()
        code = cli.main(lambda *_: 0, [str(a) for a in arguments])
        captured = capsys.readouterr()
        assert code == 0, captured.err
        return captured.out

    said("init", tmp_path / "room", "--name", "Port Gazette")
    return said


def words(text: str) -> str:
    return " ".join(text.split())


# Word for word


@pytest.mark.skipif(not all(a.is_file() for a in ARTICLES), reason="the real articles are not beside this checkout")
@pytest.mark.parametrize("source", ARTICLES, ids=lambda path: path.stem)
def test_articles_keep_every_word_on_their_way_through_files(say: Say, tmp_path: Path, source: Path) -> None:
    articles = [json.loads(line) for line in source.read_text("utf-8").splitlines()]
    given: list[Path] = []
    for article in articles:
        given.append(tmp_path / f"{article['id']}.txt")
        given[-1].write_text(article["text"], "utf-8", newline="")
    made = [json.loads(line) for line in say("import", *given).splitlines()]
    say("export", *(story["id"] for story in made), "--format", "ninjs", "--output", tmp_path / "ninjs")
    say("export", *(story["id"] for story in made), "--format", "html", "--output", tmp_path / "html")
    for story, article in zip(made, articles, strict=True):
        assert json.loads(say("show", story["id"], "--json"))["body"] == article["text"]
        item = json.loads((tmp_path / "ninjs" / f"{article['id']}.ninjs.json").read_text("utf-8"))
        body = lxml_html.fragment_fromstring(item["bodies"][0]["value"], create_parent="div")
        page = lxml_html.parse(str(tmp_path / "html" / f"{article['id']}.html"))
        assert words(" ".join(body.itertext())) == words(article["text"])
        assert words(article["text"]) in words(" ".join(page.getroot().itertext()))


# Pages


@pytest.fixture
def page(say: Say, tmp_path: Path) -> Path:
    """A whole story as a page and as Markdown."""
    (tmp_path / "quay.jpg").write_bytes(image(1200, 675))
    (tmp_path / "body").write_text("\n\n".join((*PARAGRAPHS[:2], "![](quay.jpg)", *PARAGRAPHS[2:])), "utf-8")
    say(
        "new", "--slugline", "harbour", "--headline", "Harbour opens after six years", "--dek", "A late Monday.",
        "--body", tmp_path / "body", "--byline", "Zoe Last", "--byline", "Ann First", "--dateline", "PORT SUNDAY",
        "--language", "en",
    )  # fmt: skip
    say("photo", "add", "harbour", tmp_path / "quay.jpg", "--caption", "The quay.", "--alt", "A quay", "--credit", "AL")
    say("set", "harbour", "first_published=2026-11-22T06:00:00+01:00", "canonical_url=https://example.com/harbour")
    for format in ("html", "markdown"):
        say("export", "harbour", "--format", format, "--output", tmp_path / "out")
    return tmp_path / "out" / "harbour.html"


def test_an_extractor_reads_headline_authors_and_the_whole_body(page: Path) -> None:
    trafilatura = pytest.importorskip("trafilatura")
    told = trafilatura.bare_extraction(page.read_text("utf-8"), favor_recall=True, with_metadata=True)
    assert told.title == "Harbour opens after six years"
    assert set(told.author.split("; ")) == {"Zoe Last", "Ann First"}
    for paragraph in PARAGRAPHS:
        assert words(paragraph) in words(told.text)


def test_search_engines_find_what_google_asks_for(page: Path) -> None:
    root = lxml_html.parse(str(page)).getroot()
    script: Any = root.find(".//script[@type='application/ld+json']")
    article: dict[str, Any] = json.loads(script.text)
    asked = json.loads(GOOGLE.read_text("utf-8"))["recommended"] if GOOGLE.is_file() else list(article)
    missing = [name for name in asked if name.partition(".")[0] not in article]
    assert missing == []
    assert [author["name"] for author in article["author"]] == ["Zoe Last", "Ann First"]
    for name in ("datePublished", "dateModified"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", article[name])
    assert all(one["caption"] == "The quay." and one["creditText"] == "AL" for one in article["image"])


@pytest.mark.parametrize(
    ("language", "locale"), [("en", []), ("ckb", []), ("zh-Hans", []), ("en-GB", ["en_GB"]), ("zh-hant-tw", ["zh_TW"])]
)
def test_the_locale_names_a_territory_or_is_left_out(
    say: Say, tmp_path: Path, page: Path, language: str, locale: list[str]
) -> None:
    say("set", "harbour", f"language={language}")
    say("export", "harbour", "--format", "html", "--output", tmp_path / "out")
    root = lxml_html.parse(str(page)).getroot()
    assert root.xpath("//meta[@property='og:locale']/@content") == locale


def test_a_reader_of_markdown_shows_the_same_words(page: Path) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    text = page.with_suffix(".md").read_text("utf-8").split("\n---\n\n", 1)[1]
    shown = lxml_html.fragment_fromstring(markdown_it.MarkdownIt().render(text), create_parent="div")
    assert [words(p.text_content()) for p in shown.iter("p") if words(p.text_content())] == [*map(words, PARAGRAPHS)]
    (picture,) = shown.iter("img")
    assert (page.parent / str(picture.get("src"))).is_file()


# Photos


def tags(file: Path) -> dict[str, Any]:
    told = subprocess.run(["exiftool", "-j", "-G1", str(file)], capture_output=True, check=True, timeout=60).stdout
    found: dict[str, Any] = json.loads(told)[0]
    return found


needs_exiftool = pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not here")


@needs_exiftool
@pytest.mark.parametrize("language", WORDS)
def test_exiftool_reads_the_words_of_every_rendition(say: Say, tmp_path: Path, language: str) -> None:
    caption, credit, alt = WORDS[language]
    (tmp_path / "quay.jpg").write_bytes(image(1800, 900))
    say("new", "--slugline", "s", "--headline", "h")
    say("photo", "add", "s", tmp_path / "quay.jpg", "--caption", caption, "--credit", credit, "--alt", alt)
    say("export", "s", "--output", tmp_path / "out")
    for name in ("quay.jpg", "quay-web.jpg"):
        told = tags(tmp_path / "out" / "s" / name)
        assert told["XMP-dc:Description"] == told["IPTC:Caption-Abstract"] == told["IFD0:ImageDescription"] == caption
        assert (told["XMP-photoshop:Credit"], told["XMP-iptcCore:AltTextAccessibility"]) == (credit, alt)
        cut = told["IPTC:Credit"]
        assert credit.startswith(cut)
        assert 28 <= len(cut.encode()) <= 32
        assert told["IPTC:CodedCharacterSet"] == "UTF8"


@needs_exiftool
@pytest.mark.skipif(not PHOTOS.is_dir(), reason="the IPTC reference photographs are not beside this checkout")
def test_where_a_photo_was_taken_stays_in_its_fields_until_somebody_writes_it(say: Say, tmp_path: Path) -> None:
    source = sorted(PHOTOS.glob("*.jpg"))[-1]
    said = tags(source)
    fields: tuple[str, ...] = (
        "XMP-iptcCore:Location",
        "XMP-photoshop:City",
        "XMP-photoshop:State",
        "XMP-photoshop:Country",
    )
    fields += ("IPTC:Sub-location", "IPTC:City", "IPTC:Province-State", "IPTC:Country-PrimaryLocationName")
    say("new", "--slugline", "s", "--headline", "h")
    say("photo", "add", "s", source)
    say("export", "s", "--output", tmp_path / "out")
    for file in (tmp_path / "out" / "s").glob("*.jpg"):
        told = tags(file)
        assert {f: told.get(f) for f in fields} == {f: said.get(f) for f in fields}
        assert told["XMP-dc:Creator"] == said["XMP-dc:Creator"]
    say("photo", "add", "s", source, "--place", "Leeds, West Yorkshire, United Kingdom")
    say("export", "s", "--output", tmp_path / "out")
    for file in (tmp_path / "out" / "s").glob("*.jpg"):
        told = tags(file)
        assert {f: told[f] for f in fields if f in told} == {
            "XMP-iptcCore:Location": "Leeds, West Yorkshire, United Kingdom",
            "IPTC:Sub-location": "Leeds, West Yorkshire, United Ki",
        }


@needs_exiftool
def test_the_version_for_the_web_says_what_the_original_says(say: Say, tmp_path: Path) -> None:
    """Also in the fields that this program does not know, and in lists."""
    file = tmp_path / "quay.jpg"
    file.write_bytes(image(1800, 900))
    written = {
        "XMP-photoshop:City": "Hull", "XMP-photoshop:Country": "United Kingdom", "IPTC:City": "Hull",
        "XMP-iptcExt:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        "XMP-xmpRights:WebStatement": "https://example.com/terms", "XMP-dc:Title": "dock-4711",
    }  # fmt: skip
    arguments = [f"-{tag}={value}" for tag, value in written.items()]
    arguments += ["-XMP-dc:Creator=Ann Lee", "-XMP-dc:Creator=Bo Ek", "-XMP-tiff:ImageWidth=1800"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *arguments, str(file)], check=True, timeout=60)
    say("new", "--slugline", "s", "--headline", "h")
    say("photo", "add", "s", file)
    say("export", "s", "--output", tmp_path / "out")
    for name in ("quay.jpg", "quay-web.jpg"):
        told = tags(tmp_path / "out" / "s" / name)
        assert {tag: told.get(tag) for tag in written} | {"XMP-iptcExt:DigitalSourceType": ""} == written | {
            "XMP-iptcExt:DigitalSourceType": ""
        }
        assert told["XMP-iptcExt:DigitalSourceType"]
        assert told["XMP-dc:Creator"] == ["Ann Lee", "Bo Ek"]
    assert "XMP-tiff:ImageWidth" not in tags(tmp_path / "out" / "s" / "quay-web.jpg")


def test_a_photo_of_sixteen_bits_is_not_white_on_the_web(say: Say, tmp_path: Path) -> None:
    for shade, seen in ((65535 // 2, 127), (65535 // 4, 63)):
        Image.new("I;16", (1800, 90), shade).save(tmp_path / f"grey{seen}.png")
        say("new", "--slugline", f"s{seen}", "--headline", "h")
        say("photo", "add", f"s{seen}", tmp_path / f"grey{seen}.png")
        say("export", f"s{seen}", "--output", tmp_path / "out")
        with Image.open(tmp_path / "out" / f"s{seen}" / f"grey{seen}-web.jpg") as web:
            red, green, blue = web.convert("RGB").getpixel((5, 5))  # type: ignore[misc]
        assert max(abs(channel - seen) for channel in (red, green, blue)) <= 2
