"""Plain text, read: the whole text is the body, byte for byte. What a plain text does not say is not invented."""

import codecs

from deskeditor.formats.draft import Draft
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput
from deskeditor.text.cleaning import clean

BOMS = {codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}


def decoded(data: bytes, name: str) -> str:
    """The text of a file, its line ends as LF; a UTF-8 mark at the start is no part of it.

    Raises BadInput when it is not UTF-8, or holds what is no text.
    """
    encoding = next((encoding for bom, encoding in BOMS.items() if data.startswith(bom)), "")
    if encoding:
        raise BadInput(f"{name} is {encoding}, not UTF-8; save it as UTF-8 and import it again.")
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(
            f"{name} is not UTF-8 (byte {error.start + 1}); save it as UTF-8 and import it again."
        ) from error
    if "\0" in text:
        raise BadInput(f"{name} is no text: it holds bytes that are no characters.")
    try:
        return clean(text)
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from error


def read(text: str) -> Draft:
    return Draft({"body": text})


def read_file(data: bytes, name: str) -> tuple[Draft, ...]:
    return (read(decoded(data, name)),)


READER = Reader("text", "Plain text", (".txt", ".text", ""), read_file)
