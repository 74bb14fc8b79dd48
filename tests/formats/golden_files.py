"""Golden files: what each format makes of `stories.whole()`, kept in `golden/<format>.<extension>`.

    written = next(iter(FORMAT.write(whole())))
    golden("nitf.xml", written.data)

A change of the format shows as a difference. `DESKEDITOR_GOLDEN=write pytest tests/formats` writes the files again;
then what changed is read like any other change. Of a zip (DOCX, EPUB) the parts that say something are compared, each
under a name of its own (`docx-document.xml`).
"""

import difflib
import os
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"
WRITE = "DESKEDITOR_GOLDEN"
SIZES = r'("sizeInBytes": |\bsize="|\blength="|fileSize="|@size": )\d+'
"""How many bytes a photo has depends on the library that wrote it."""


def golden(name: str, data: bytes, volatile: Sequence[str] = (SIZES,)) -> None:
    """Fail when `data` differs from the golden file. `volatile`: expressions of what is left out; their first group
    stays.
    """
    text = data.decode("utf-8")
    for expression in volatile:
        text = re.sub(expression, lambda found: (found[1] if found.re.groups else "") + "…", text)
    path = FOLDER / name
    if os.environ.get(WRITE):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
        return
    kept = path.read_bytes().decode("utf-8") if path.exists() else ""
    if kept != text:
        lines = difflib.unified_diff(kept.splitlines(), text.splitlines(), f"golden/{name}", "written now", lineterm="")
        pytest.fail(f"{name} is not what it was ({WRITE}=write writes it again):\n" + "\n".join([*lines][:60]))
