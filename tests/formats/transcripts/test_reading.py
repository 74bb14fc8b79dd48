"""Transcripts as people have them: from recorders, meeting programs, caption editors and word processors."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.formats.transcripts import docx_words
from deskeditor.formats.transcripts import reading as transcripts
from deskeditor.formats.transcripts.speech import Heard
from deskeditor.news.problems import BadInput

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def docx(body: str, head: str = "", parts: Mapping[str, bytes] = MappingProxyType({})) -> bytes:
    """A Word document of these paragraphs."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zip:
        zip.writestr("[Content_Types].xml", TYPES)
        zip.writestr("_rels/.rels", RELATIONS)
        document = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        zip.writestr("word/document.xml", document)
        for name, data in parts.items():
            zip.writestr(name, data)
    return made.getvalue()


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def read(text: str, name: str = "call.txt") -> Heard:
    return transcripts.read(text.encode(), name)


def spoken(heard: Heard) -> list[tuple[str, str]]:
    """Who says what, in order."""
    ends = [*(at for at, _ in heard.turns[1:]), len(heard.text)]
    return [(label, heard.text[at:end].strip()) for (at, label), end in zip(heard.turns, ends, strict=True)]


def timed(heard: Heard) -> list[tuple[float, str]]:
    ends = [*(cue[0] for cue in heard.cues[1:]), len(heard.text)]
    return [(cue[1], heard.text[cue[0] : end].strip()) for cue, end in zip(heard.cues, ends, strict=True)]


# Plain text


@pytest.mark.parametrize(
    "words",
    [
        "",
        "One line.",
        "He said: no.\nThe rule is simple: wait.\nhttps://example.org\nAt 10:30 we left.",
        "Note: this stands once.\n\nAnd that is all.",
        "\ttabs  and blanks \n\n\n",
        "1. First\n2. Second: more",
    ],
)
def test_text_without_voices_and_times_stays_as_it_is(words: str) -> None:
    assert read(words) == Heard(words)


def test_labels_become_turns_and_leave_the_words() -> None:
    heard = read("Interview: Helen Prowse\n\nOKAFOR: What is it?\n\nPROWSE: A habit: you keep doing it.\nEvery day.\n")
    assert heard.text == "Interview: Helen Prowse\n\nWhat is it?\n\nA habit: you keep doing it.\nEvery day.\n"
    assert spoken(heard) == [("OKAFOR", "What is it?"), ("PROWSE", "A habit: you keep doing it.\nEvery day.")]


def test_questions_and_answers_are_voices() -> None:
    assert spoken(read("Q: And then? 😀\r\nA: We went home.")) == [("Q", "And then? 😀"), ("A", "We went home.")]


def test_a_line_in_brackets_is_spoken_by_nobody_and_who_spoke_goes_on() -> None:
    heard = read("Q: Off the record?\n\n[Off the record.]\n\nThey asked twice.\n\nA: Yes.")
    assert spoken(heard) == [
        ("Q", "Off the record?"),
        ("", "[Off the record.]"),
        ("Q", "They asked twice."),
        ("A", "Yes."),
    ]


def test_names_in_small_letters_are_labels_when_they_come_back() -> None:
    heard = read("Helen Prowse: It stands.\nMaren: Still?\nHelen Prowse: Still.\nMaren: Good.")
    assert [label for label, _ in spoken(heard)] == ["Helen Prowse", "Maren", "Helen Prowse", "Maren"]


@pytest.mark.parametrize(
    "text",
    [
        "Helen Prowse  0:12\nIt stands.\n\nMaren Okafor  1:02:03\nStill?\n",
        "Helen Prowse\t0:12\nIt stands.\n\nMaren Okafor\t1:02:03\nStill?\n",
        "Helen Prowse (0:12):\nIt stands.\n\nMaren Okafor (1:02:03):\nStill?\n",
        "[00:00:12] Helen Prowse: It stands.\n\n[01:02:03] Maren Okafor: Still?\n",
        "00:00:12 Helen Prowse: It stands.\n01:02:03 Maren Okafor: Still?\n",
        "Helen Prowse: [00:00:12] It stands.\nMaren Okafor: [01:02:03] Still?\n",
    ],
    ids=["otter", "tab", "rev", "trint", "bare", "after"],
)
def test_names_beside_times_as_the_usual_tools_write_them(text: str) -> None:
    heard = read(text)
    assert spoken(heard) == [("Helen Prowse", "It stands."), ("Maren Okafor", "Still?")]
    assert timed(heard) == [(12.0, "It stands."), (3723.0, "Still?")]
    assert heard.cues[0][2] == 3723.0  # until the next one
    assert heard.text.startswith("It stands.")


def test_times_inside_a_paragraph_are_cues() -> None:
    heard = read("It stands. [00:00:30] It will not for ever. [00:01:00]\n[00:02:00] And then?")
    assert heard.text == "It stands. It will not for ever.\nAnd then?"
    assert timed(heard) == [(30.0, "It will not for ever."), (120.0, "And then?")]


def test_a_time_that_goes_backwards_is_left_out() -> None:
    assert [cue[1] for cue in read("[0:10] a\n[0:05] b\n[0:20] c").cues] == [10.0, 20.0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    heard = transcripts.read("A: Grüße 😀\nB: سلاو".encode(encoding), "a.txt")
    assert heard.text == "Grüße 😀\nسلاو"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("Grüße".encode("latin-1"), "a.txt"),
        (b"\xff\xfeA", "a.txt"),
        (b"a\0b", "a.txt"),
        (b"\xff\xfea\0\0\0", "a.txt"),
        (b"PK\x03\x04\0\0", "a.docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.doc"),
        (b"plain words", "a.docx"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a.txt"),
    ],
)
def test_what_is_no_transcript_is_refused_in_a_sentence(data: bytes, name: str) -> None:
    with pytest.raises(BadInput, match=r"^a\.\w+.*\.$"):
        transcripts.read(data, name)


def test_files_that_are_missing_or_too_large_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        transcripts.read_file(tmp_path / "missing.txt")
    monkeypatch.setattr(transcripts, "LARGEST", 10)
    (tmp_path / "large.txt").write_bytes(b"a" * 11)
    with pytest.raises(BadInput, match="larger"):
        transcripts.read_file(tmp_path / "large.txt")


# Captions

VTT = """\ufeffWEBVTT - an interview
Kind: captions

NOTE
This is for editors.

STYLE
::cue { color: papayawhip }

REGION
id:fred

intro
00:01.000 --> 00:02.500 align:start position:0%
<v.loud Helen Prowse>It &amp; <i>stands</i>,

2
00:02.600 --> 00:04.000
<v Helen Prowse>still.</v>

00:07.000 --> 00:08.000
<v Maren Okafor>Is it?</v> <v Helen Prowse>It is.</v>
"""


def test_vtt_with_voices_notes_styles_and_short_times() -> None:
    heard = read(VTT, "a.vtt")
    assert heard.text == "It & stands, still.\n\nIs it?\n\nIt is."
    assert spoken(heard) == [
        ("Helen Prowse", "It & stands, still."),
        ("Maren Okafor", "Is it?"),
        ("Helen Prowse", "It is."),
    ]
    assert [(start, end) for _, start, end in heard.cues] == [(1.0, 2.5), (2.6, 4.0), (7.0, 8.0), (7.0, 8.0)]


def test_srt_with_voices_in_its_words() -> None:
    heard = read(
        "1\n00:00:01,000 --> 00:00:02,000\nPROWSE: Hello\nthere.\n\n2\n00:00:03,000 --> 00:00:04,000\nAnd me.\n\n"
        "3\n01:00:05,250 --> 01:00:06,000\n- OKAFOR: Yes.\n",
        "a.srt",
    )
    assert spoken(heard) == [("PROWSE", "Hello there. And me."), ("OKAFOR", "Yes.")]
    assert heard.cues[-1][1:] == (3605.25, 3606.0)


def test_srt_without_blank_lines_and_out_of_order() -> None:
    heard = read("2\n00:00:03,0 --> 00:00:04,0\ntwo\n1\n00:00:01,0 --> 00:00:02,0\none\n", "a.srt")
    assert heard.text == "one two"


def test_captions_that_roll_up_say_each_line_once() -> None:
    heard = read(
        "WEBVTT\n\n00:00.000 --> 00:02.000\nso<00:00:00.400><c> we</c>\n\n00:02.000 --> 00:02.010\nso we\n\n"
        "00:02.010 --> 00:04.000\nso we\nbuild<00:00:03.000><c> it</c>\n",
        "a.vtt",
    )
    assert heard.text == "so we build it"


def test_a_pause_after_a_sentence_begins_a_paragraph() -> None:
    captions = (
        "00:00.000 --> 00:01.000\nIt stands.",
        "00:03.500 --> 00:04.000\nIt is a",
        "00:07.000 --> 00:08.000\nhabit.",
    )
    assert read("\n\n".join(("WEBVTT", *captions)), "a.vtt").text == "It stands.\n\nIt is a habit."


def test_captions_without_a_time_are_their_text() -> None:
    assert read("1\n123456:00:01,000 --> 00:00:02,000\nIt was time.\n", "a.srt").cues == ()


# Recognition


def test_whisper_json_with_and_without_speakers() -> None:
    segments = [
        '{"start": 0, "end": 2.5, "text": " Hi.", "speaker": "SPEAKER_00"}',
        '{"start": 2.5, "end": 3, "text": "Yes.", "speaker": "SPEAKER_01"}',
        '{"start": NaN, "text": "no"}',
    ]
    heard = read(f'{{"text": "x", "segments": [{", ".join(segments)}]}}', "a.json")
    assert spoken(heard) == [("SPEAKER_00", "Hi."), ("SPEAKER_01", "Yes.")]
    assert timed(read('[{"start": 1, "text": "Hi."}]', "a.json")) == [(1.0, "Hi.")]


def test_whisper_tsv_counts_milliseconds() -> None:
    assert timed(read("start\tend\ttext\n0\t1000\tHello.\n1000\t2500\tThere.\n", "a.tsv")) == [
        (0.0, "Hello."),
        (1.0, "There."),
    ]


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"segments": 5}', "[" * 100_000])
def test_other_json_is_plain_text(text: str) -> None:
    assert read(text, "a.json") == Heard(text)


# Word


def test_word_paragraphs_breaks_tabs_and_tracked_changes() -> None:
    body = (
        paragraph(run("Helen Prowse"), "<w:r><w:tab/></w:r>", run("0:12"))
        + paragraph(
            run("It "),
            "<w:del><w:r><w:delText>was</w:delText></w:r></w:del>",
            f"<w:ins>{run('is &lt;a&gt;')}</w:ins>",
            "<w:r><w:br/></w:r>",
            run("wall."),
        )
        + paragraph()
        + paragraph(run("Maren Okafor  0:20"))
        + paragraph(run("Grüße?"))
    )
    heard = transcripts.read(docx(body), "call.docx")
    assert heard.text == "It is <a>\nwall.\n\nGrüße?"
    assert spoken(heard) == [("Helen Prowse", "It is <a>\nwall."), ("Maren Okafor", "Grüße?")]
    assert [cue[1] for cue in heard.cues] == [12.0, 20.0]


def test_word_tables_of_speakers_and_words() -> None:
    row = "<w:tr>{}</w:tr>"
    cell = "<w:tc>{}</w:tc>"
    rows = [("PROWSE:", "It stands."), ("OKAFOR:", "Does it?")]
    table = "".join(row.format("".join(cell.format(paragraph(run(words))) for words in one)) for one in rows)
    heard = transcripts.read(docx(f"<w:tbl>{table}</w:tbl>"), "call.docx")
    assert spoken(heard) == [("PROWSE", "It stands."), ("OKAFOR", "Does it?")]


def test_a_word_document_is_known_by_its_content() -> None:
    assert transcripts.read(docx(paragraph(run("Words."))), "call.txt").text == "Words."


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zip:
        zip.writestr("[Content_Types].xml", TYPES)
        with zip.open("word/document.xml", "w") as part:
            for _ in range(docx_words.LARGEST // 2**20 + 2):
                part.write(b" " * 2**20)
    return made.getvalue()


ENTITIES = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(docx(paragraph(run("&b;")), head=ENTITIES), id="entities"),
        pytest.param(docx("<w:p>" * 5000 + "</w:p>" * 5000), id="deep"),
        pytest.param(docx("<w:p><w:r>"), id="unclosed"),
        pytest.param(docx(paragraph(run("x")))[:-30], id="cut off"),
        pytest.param(bomb(), id="bomb"),
        pytest.param(docx(paragraph(run("x"))).replace(b"[Content_Types].xml", b"[Content_Other].xml"), id="other zip"),
    ],
)
def test_hostile_and_damaged_documents_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"^call\.docx is .*\.$"):
        transcripts.read(data, "call.docx")


def test_pictures_of_any_size_do_not_matter() -> None:
    data = docx(paragraph(run("Words.")), parts={"word/media/image1.png": b"\0" * (docx_words.LARGEST + 1)})
    assert transcripts.read(data, "call.docx").text == "Words."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nTwo.\n\n2\n00:00:03,000 --> 00:00:04,000\nThree.\n",
            "One. Two. Three.",
        ),
        ("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n-1:00 --> abc\nTwo.\n", "One. Two."),
        (
            "WEBVTT\nKind: captions\n\n99999:00:00.0 --> 99999:00:02.0\nOne.\n\n00:01.000 --> 00:02.000\nTwo.\n",
            "One. Two.",
        ),
    ],
    ids=["an empty line inside", "no time", "a time without end"],
)
def test_no_words_are_left_out_whatever_their_times_are(text: str, words: str) -> None:
    heard = transcripts.of_text(text, ".srt")
    assert " ".join(heard.text.split()) == words
    assert [cue[1] for cue in heard.cues] == sorted(cue[1] for cue in heard.cues)


def test_a_file_without_words_is_no_transcript(tmp_path: Path) -> None:
    (tmp_path / "call.txt").write_text(" \n\n", "utf-8")
    with pytest.raises(BadInput, match=r"^call\.txt has no words in it\.$"):
        transcripts.read_file(tmp_path / "call.txt")


# Laws


@given(
    st.text(st.sampled_from("aA: \n[]()0123.\t-><vQ😀é/"), max_size=200),
    st.sampled_from([".txt", ".srt", ".vtt", ".json"]),
)
def test_any_text_is_read_and_its_places_lie_in_it(text: str, ending: str) -> None:
    heard = transcripts.of_text(text, ending)
    places = [cue[0] for cue in heard.cues], [turn[0] for turn in heard.turns]
    for found in places:
        assert found == sorted(found) and all(0 <= at <= len(heard.text) for at in found)
    assert [cue[1] for cue in heard.cues] == sorted(cue[1] for cue in heard.cues)
    assert all(cue[2] >= cue[1] for cue in heard.cues)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        transcripts.read(b"PK\x03\x04" + data, "a.docx")
    except BadInput:
        return
