"""Transcripts read from the files that people have: plain text, Word, SubRip, WebVTT, and what recognition writes.

The words stay as they are. Labels of speakers and time codes become turns and cues (`formats.speech`).
"""

import codecs
from pathlib import Path

from deskeditor.formats.files import file_bytes, shown
from deskeditor.formats.plain_text import decoded
from deskeditor.formats.transcripts import captions, docx_words, recognised, speech
from deskeditor.formats.transcripts.speech import Heard
from deskeditor.news.problems import BadInput
from deskeditor.text.cleaning import clean

LARGEST = 32 * 1024 * 1024
"""Bytes of a file; a recording of a whole day has some 2 MB of words."""
ENDINGS = (".txt", ".md", ".docx", ".srt", ".vtt", ".json", ".tsv")
WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read_file(path: Path) -> Heard:
    """The transcript in a file. Raises BadInput, with a sentence, for what is none."""
    name = shown(Path(path.name))
    heard = read(file_bytes(path, LARGEST), name)
    if not heard.text.strip():
        raise BadInput(f"{name} has no words in it.")
    return heard


def read(data: bytes, name: str) -> Heard:
    """`name` is that of the file; what the file is, its content decides where it can. Raises BadInput."""
    if data.startswith(b"PK\x03\x04"):
        return speech.read(_cleaned(docx_words.words(data, name), name))
    ending = Path(name).suffix.lower()
    if ending == ".docx" or data.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadInput(f"{name} is no Word document (.docx); save it as one, or as plain text, and import that.")
    return of_text(_decoded(data, name), ending)


def of_text(text: str, ending: str) -> Heard:
    """The transcript that this text is; `ending` is that of its file. Without a time in it, it is plain text."""
    found: Heard | None = None
    if ending in (".srt", ".vtt") or text.startswith("WEBVTT"):
        found = captions.read(text)
    elif ending == ".json":
        found = recognised.read_json(text)
    elif ending == ".tsv":
        found = recognised.read_tsv(text)
    if found is None and ending in (".srt", ".vtt"):
        return Heard(text)
    return found or speech.read(text)


def _decoded(data: bytes, name: str) -> str:
    wide = next((encoding for mark, encoding in WIDE.items() if data.startswith(mark)), "")
    if not wide:
        return decoded(data, name)
    try:
        return _cleaned(data.decode(wide), name)
    except UnicodeDecodeError as error:
        raise BadInput(f"{name} is damaged: it is not the {wide.upper()} that it says.") from error


def _cleaned(text: str, name: str) -> str:
    if "\0" in text:
        raise BadInput(f"{name} is no text: it holds bytes that are no characters.")
    try:
        return clean(text)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error
