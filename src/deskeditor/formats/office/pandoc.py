"""pandoc as a program of its own, for the formats that it reads best.

It runs in its sandbox (`--sandbox`: no file and no address is opened), with half a gigabyte of memory (`-M512m`) and a
clock. It gets the document on its standard input and nothing else.
"""

import subprocess

from deskeditor.news.problems import BadInput, DiskTrouble

SECONDS = 60
MEMORY = "512m"
LARGEST_RESULT = 256 * 2**20


def html_of(data: bytes, format: str, name: str, *options: str) -> str:
    """The document as HTML. Raises BadInput when pandoc cannot read it, DiskTrouble when there is no pandoc."""
    import pypandoc

    try:
        program = pypandoc.get_pandoc_path()
    except OSError as error:
        raise DiskTrouble(f"{name} cannot be read: the program pandoc is not installed.") from error
    asked = [program, "+RTS", f"-M{MEMORY}", "-RTS", "--sandbox", "--from", format, "--to", "html", "--wrap=none"]
    try:
        done = subprocess.run([*asked, *options], input=data, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise BadInput(f"{name} takes longer than {SECONDS} seconds to read and was left out.") from error
    except OSError as error:
        raise DiskTrouble(f"{name} cannot be read: pandoc does not start ({error.strerror or error}).") from error
    if done.returncode == 251:  # GHC: heap overflow
        raise BadInput(f"{name} needs more memory than any document should and was left out.")
    if done.returncode or len(done.stdout) > LARGEST_RESULT:
        raise BadInput(f"{name} is damaged, or not what its name says; save it again where it comes from.")
    return done.stdout.decode("utf-8", "replace")
