"""How a record lies in its shared document is part of the file format: what was written once opens for ever."""

from base64 import b64decode

from deskeditor.news.records import Byline, Embargo, Story
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.marked import Chunk

VERSION_1 = (
    "ARLorJmc7N7bBwAEAQhoZWFkbGluZQZGbMO2ZCCE6KyZnOze2wcEBPCfmIDE6KyZnOze2wcE6KyZnOze2wcFA2luICgBBmZpZWxkcwhzbHVnbG"
    "luZQF3BWZsb29kKAEGZmllbGRzB3VyZ2VuY3kBfEAAAAAoAQZmaWVsZHMNY29tbWVudHNfb3BlbgF5KAEHYnlsaW5lcwZiL25hbWUBdwJCbygB"
    "B2J5bGluZXMGYi9yb2xlAXcJZWRpdGVkIGJ5KAEHYnlsaW5lcwhhL3BlcnNvbgF3AnAxKAEHYnlsaW5lcwdiL29yZGVyAXcEVjAwWigBB2J5bG"
    "luZXMHYS9vcmRlcgF3BFcwMFooAQhrZXl3b3JkcwVyaXZlcgF3BFYwMFooAQhrZXl3b3JkcwR0b3duAXcEVzAwWigBCWRlY2lzaW9ucyQwMWEy"
    "MDNmMS1iNjMyLTdiODQtYTEyNy04M2U0NmJlYTI3MWMBdgYCYXR3IDIwMjYtMTEtMjJUMTc6MDA6MDAuMDAwMDAwKzAwOjAwBWFjdG9ydwNBbm"
    "4FdmFsdWV3BXJlYWR5BWFmdGVydQAEd2hhdHcFc3RhdGUEbm90ZXcAKAEJZGVjaXNpb25zJDAxYTIwM2YxLWI2MzItN2UxOS05ODI4LTU2NzU5"
    "M2M4ZWI5MAF2BgJhdHcgMjAyNi0xMS0yMlQxNzowMDowMC4wMDAwMDArMDA6MDAFdmFsdWV2AgV1bnRpbHcZMjAyNi0xMi0wMVQwMDowMDowMC"
    "swMTowMAR6b25ldw1FdXJvcGUvQmVybGluBWFmdGVydQAEbm90ZXcABWFjdG9ydwNBbm4Ed2hhdHcHZW1iYXJnbygBB2FuY2hvcnMEbm90ZQF2"
    "BQV3b3Jkc3cUQUFIb3JKbWM3TjdiQndFQkF3PT0GcHJlZml4dwFGBWV4YWN0dwRsw7ZkBnN1ZmZpeHcIIGluIPCfmIAFZmllbGR3CGhlYWRsaW"
    "5lxuismZzs3tsHBOismZzs3tsHBwVpbnM6MQR0cnVlxuismZzs3tsHCeismZzs3tsHBQVpbnM6MQRudWxsAA=="
)
"""Written by the first version: a story with every kind of field, two decisions, an anchor and a suggestion."""


def test_a_story_of_the_first_version_opens() -> None:
    one = Document(Story, "one", [b64decode(VERSION_1)])
    value = one.value()
    assert (value.headline, value.slugline, value.urgency, value.comments_open) == ("Flöd 😀", "flood", 2, False)
    assert value.bylines == (Byline("b", name="Bo", role="edited by"), Byline("a", person="p1"))
    assert value.keywords == ("river", "town")
    assert (value.state, value.embargo) == ("ready", Embargo("2026-12-01T00:00:00+01:00", "Europe/Berlin"))
    assert [(d.what, d.actor, d.at) for d in one.decisions()] == [
        ("state", "Ann", "2026-11-22T17:00:00.000000+00:00"),
        ("embargo", "Ann", "2026-11-22T17:00:00.000000+00:00"),
    ]
    assert (anchors.kept(one)["note"].exact, anchors.place(one, "note")) == ("löd", (1, 4))
    assert one.chunks("headline")[1] == Chunk("in ", {"ins:1": {}})
    assert not one.pending
