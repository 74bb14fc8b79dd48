"""What a format is: a function from the published view of a story, and its photos, to files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from deskeditor.formats.photos.pictures import Picture
from deskeditor.news.gate import Exit
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.render.page import Theme

if TYPE_CHECKING:
    from deskeditor.formats.review import Review


@dataclass(frozen=True, slots=True)
class ExportFile:
    """`name` is relative to where the story goes, parts divided by `/`."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """All that an exporter gets: what may be published, and what lies beside it.

    `stem` is the name of the story's files without an extension; `photo_folder` is where the photos lie, relative to
    the story's file: empty, or a name that ends with `/`.
    """

    story: Published
    stem: str
    pictures: tuple[Picture, ...] = ()
    photo_folder: str = ""
    publisher: str = ""
    """The newsroom's name."""
    theme: Theme | None = None
    """How a page looks; None: the usual theme."""
    site: str = ""
    """The address of the newsroom's web site, for the formats that need whole addresses; it ends with `/`, or is
    empty."""
    banners: tuple[str, ...] = ()
    """What has to stand on it when it stays in the house: NOT FOR PUBLICATION, EMBARGOED UNTIL ..."""
    at: str = ""
    """When it leaves (UTC), for the formats that say so."""
    review: "Review | None" = None
    """What is proposed for it and said about it; only formats that show it (`Format.review`) are given any."""

    @property
    def title(self) -> str:
        """The headline in one line; without one the slugline, without that the name of its files."""
        lines = (" ".join(text.split()) for text in (self.story.headline, self.story.slugline, self.stem))
        return next(filter(None, lines), "")

    @property
    def shown_photos(self) -> tuple[PublishedPhoto, ...]:
        """The photos with the size of the files that a page shows."""
        return tuple(replace(p.photo, width=p.shown.width, height=p.shown.height) for p in self.pictures)

    def picture_of(self, photo: PublishedPhoto) -> Picture | None:
        return next((p for p in self.pictures if p.photo.name == photo.name), None)

    def url(self, photo: PublishedPhoto) -> str:
        """The relative address of the photo as a page shows it; empty when its file does not go along."""
        picture = self.picture_of(photo)
        return self.address(picture.shown.file) if picture else ""

    def address(self, file: str) -> str:
        """A file of the photo folder as a relative reference (RFC 3986)."""
        return quote(self.photo_folder + file)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is said of several stories that leave in one file: a feed, a book, a news message, a file for an import.

    `stem` is the name of the file without its extension.
    """

    title: str
    stem: str
    language: str = ""
    publisher: str = ""
    site: str = ""
    at: str = ""


Group = Literal["save as", "more"]


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is what the command line calls it, `title` what a person reads."""

    name: str
    title: str
    extension: str
    write: Callable[[Copy], Iterator[ExportFile]]
    """The files without the photos. Raises BadInput, naming the field, when the story does not fit the format."""
    exit: Exit = "advance"
    folder: bool = False
    """Whether each story gets a folder of its own, with its photos in it; else they lie in a folder beside its file."""
    photos: bool = True
    """Whether the photos go along as files."""
    every_character: bool = False
    """Whether control characters leave in it, too: the words come back byte for byte."""
    together: Callable[[Sequence[Copy], Selection], Iterator[ExportFile]] | None = None
    """Many stories in one file, in their order; None when each story is a file of its own."""
    group: Group = "more"
    """Where the window offers it: under *Save as*, or under *More formats*."""
    whole_addresses: bool = False
    """Whether who reads it fetches the photos from the web: they need the address of the site before them."""
    legible: Callable[[Copy], Iterator[ExportFile]] | None = None
    """The words that `write` puts into files whose bytes cannot be looked through; None where they can."""
    review: bool = False
    """Whether it shows what is proposed and what is said in notes; for the house only."""
