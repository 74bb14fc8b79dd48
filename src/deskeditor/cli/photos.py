"""The commands on photos: add one to a story, change it, cut it, look at it, find its doubles."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from deskeditor.checks.captions import caption_findings
from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json, print_made, tell
from deskeditor.cli.ledger_values import photo_named, when
from deskeditor.cli.photos_arguments import DAYS, LISTS, TEXTS
from deskeditor.cli.shapes import finding_shape
from deskeditor.formats.files import LARGEST_PHOTO, file_bytes, in_brief
from deskeditor.formats.photos.likeness import groups
from deskeditor.news.crops import MOST_TURNED_DEGREES, WHOLE, Box, cut_to, is_box, ratio_of
from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import PersonShown, Photo, PhotoUse, Story
from deskeditor.newsroom import Newsroom, PhotoFilter


def photo_add(asked: Namespace) -> int:
    path = Path(asked.file)
    data = file_bytes(path, LARGEST_PHOTO)
    with opened(asked) as newsroom:
        fields = _fields(newsroom, asked)
        story = newsroom.story(newsroom.find_story(asked.story))
        _uses(asked, Photo("", width=1, height=1), PhotoUse(""))  # what cannot be read is told before anything is done
        before = {photo.id for photo in newsroom.records("photo")}
        id = newsroom.add_photo(data, path.name, **fields)
        if fields:
            newsroom.set_fields(id, **fields)  # a photo that was here already had its own
        use = newsroom.use_photo(story.id, id, asked.role or _role(story, path.name))
        _change_use(newsroom, story.id, use, asked)
        alike = _tell_doubles(newsroom, id, is_new=id not in before)
    return print_made(asked, id, use=use, story=story.id, alike=alike)


def photo_set(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = _photo(newsroom, asked.photo)
        fields = _fields(newsroom, asked)
        changes_use = any(
            said not in (None, [])
            for said in (
                *(asked.role, asked.override, asked.why, asked.crop, asked.focal_point, asked.straighten, asked.cut),
            )
        )
        if changes_use and not asked.story:
            raise BadInput("Role, cuts and a caption of its own belong to a story; name it with --story.")
        if not fields and not changes_use:
            raise BadInput("Nothing was said that is to be changed; give a field, like --caption.")
        if asked.story and changes_use:
            story = newsroom.story(newsroom.find_story(asked.story))
            use = next((use for use in story.photos if use.photo == id), None)
            if use is None:
                raise NotFound(f"The story “{in_brief(story.slugline or story.id)}” does not use this photo.")
            _change_use(newsroom, story.id, use.id, asked)
        newsroom.set_fields(id, **fields)
    return print_made(asked, id)


def photo_list(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        if asked.story:
            story = newsroom.find_story(asked.story)
            wanted = {photo.id for photo in newsroom.photos_of(story)}
        today = newsroom.clock().date().isoformat()
        rows = newsroom.photo_rows(PhotoFilter(asked.words, asked.shown, today))
    rows = [row for row in rows if not asked.story or row.id in wanted]
    if asked.json:
        print_json([plain(row) for row in rows])
    else:
        for row in rows:
            used = f"{row.uses} stories" if row.uses != 1 else "1 story"
            print(f"{row.id}  {row.width}x{row.height}  {used}  {row.file_name}  {in_brief(one_line(row.caption))}")
    return DONE


def photo_show(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        photo = newsroom.photo(_photo(newsroom, asked.photo))
        stories = newsroom.stories_with_photo(photo.id)
        found = [
            (story, finding)
            for story in stories or [""]
            for finding in caption_findings(photo, *_in(newsroom, photo, story), on=newsroom.clock().date())
        ]
        alike = newsroom.photos_like(photo.id)
    shape: dict[str, Any] = plain(photo) | {"people": [person.name for person in photo.people]}
    if asked.json:
        findings = [finding_shape(finding) | {"story": story} for story, finding in found]
        print_json(shape | {"stories": stories, "alike": [other.id for other in alike], "findings": findings})
        return DONE
    for name, value in shape.items():
        if value not in ("", [], False, 0):
            said = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            print(f"{name}: {one_line(said)}")
    for story in stories:
        print(f"story: {story}")
    for other in alike:
        print(f"looks like: {other.id}  {other.file_name}")
    for sentence in dict.fromkeys(finding.sentence for _, finding in found):
        print(f"caption: {sentence}")
    return DONE


def photo_same(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        photos = {photo.id: photo for photo in newsroom.records("photo") if not photo.spiked}
        wanted = _photo(newsroom, asked.photo) if asked.photo else ""
    firsts: dict[str, str] = {}
    same = [(id, firsts.setdefault(photo.sha256, id)) for id, photo in photos.items()]
    found = groups({id: photo.likeness for id, photo in photos.items()}, same)
    found = [group for group in found if not wanted or wanted in group]
    if asked.json:
        print_json([[_row(photos[id]) for id in group] for group in found])
    else:
        for group in found:
            print(
                "\n".join(f"{id}  {photos[id].width}x{photos[id].height}  {photos[id].file_name}" for id in group), "\n"
            )
    return DONE


def _row(photo: Photo) -> dict[str, Any]:
    return {name: getattr(photo, name) for name in ("id", "file_name", "sha256", "width", "height", "caption")}


def _photo(newsroom: Newsroom, text: str) -> str:
    id = photo_named(newsroom, text)
    if not id:
        raise BadInput("Name the photo by its id or its file name.")
    return id


def _in(newsroom: Newsroom, photo: Photo, story_id: str) -> tuple[PhotoUse | None, Story | None]:
    if not story_id:
        return None, None
    story = newsroom.story(story_id)
    return next((use for use in story.photos if use.photo == photo.id), None), story


def _role(story: Story, file_name: str) -> Any:
    """Lead where the story has none; inline where the body shows a photo of this name already; else gallery."""
    if f"]({file_name})" in story.body or f"](<{file_name}>)" in story.body:
        return "inline"
    return "gallery" if any(use.role == "lead" for use in story.photos) else "lead"


def _tell_doubles(newsroom: Newsroom, id: str, *, is_new: bool) -> list[str]:
    """Say what the photo looks like; it is another photo all the same."""
    if not is_new:
        tell("This photo was in the newsroom already and was not added twice.")
    alike = newsroom.photos_like(id)
    for other in alike[:3]:
        tell(f"It looks like “{in_brief(other.file_name)}” ({other.id}), which is in the newsroom already.")
    return [other.id for other in alike]


# Values


def _fields(newsroom: Newsroom, asked: Namespace) -> dict[str, Any]:
    """The fields of the photo that were said. Raises BadInput for a day that is none."""
    said = {name.replace("-", "_"): getattr(asked, name.replace("-", "_")) for name in (*TEXTS, *LISTS, *DAYS)}
    fields: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    for name in fields.keys() & {day.replace("-", "_") for day in DAYS}:
        fields[name] = when(newsroom, fields[name]) if fields[name].strip() else ""
    if "keywords" in fields:
        fields["keywords"] = tuple(_parts(fields["keywords"]))
    if "people" in fields:
        fields["people"] = tuple(PersonShown(new_id(), name) for name in _parts(fields["people"]))
    return fields | ({"decorative": True} if asked.decorative else {})


def _parts(text: str) -> Iterator[str]:
    return iter(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _change_use(newsroom: Newsroom, story_id: str, use_id: str, asked: Namespace) -> None:
    use = next(use for use in newsroom.story(story_id).photos if use.id == use_id)
    changes = _uses(asked, newsroom.photo(use.photo), use)
    if changes:
        with newsroom.edit(Story, story_id) as document:
            document.amend("photos", use_id, **changes)


def _uses(asked: Namespace, photo: Photo, use: PhotoUse) -> dict[str, Any]:
    """What was said of the photo in a story. Raises BadInput."""
    changes: dict[str, Any] = {}
    if asked.crop is not None:
        changes["crop"] = None if asked.crop == "whole" else _box(asked.crop)
    if asked.focal_point is not None:
        changes["focal_point"] = _numbers(asked.focal_point, 2, "a focal point, like 0.5,0.33")
    if asked.straighten is not None:
        changes["straighten"] = _degrees(asked.straighten)
    if asked.cut:
        point = changes.get("focal_point", use.focal_point) or (0.5, 0.5)
        cuts = {name: box for name, *box in use.crops}
        for said in asked.cut:
            name, _, box = said.partition("=")
            ratio = ratio_of(name)
            if ratio is None:
                raise BadInput(f"“{name}” is no ratio; write lead, square, portrait, or one like 3:2.")
            cuts[name] = list(_box(box) if box else cut_to(ratio, photo.width, photo.height, around=point))
        changes["crops"] = tuple((name, *box) for name, box in cuts.items())
    if asked.command == "photo set":
        said = {"role": asked.role, "caption_override": asked.override, "override_reason": asked.why}
        changes |= {name: value for name, value in said.items() if value is not None}
        if asked.override is not None:
            changes["caption_then"] = photo.caption if asked.override else ""
    return changes


def _box(text: str) -> Box:
    left, top, right, bottom = _numbers(text, 4, "a cut, like 0,0.1,1,0.9")
    if not is_box((left, top, right, bottom)):
        raise BadInput(f"“{text}” cuts nothing out: left comes before right, top before bottom.")
    return WHOLE if (left, top, right, bottom) == WHOLE else (left, top, right, bottom)


def _numbers(text: str, count: int, what: str) -> tuple[float, ...]:
    try:
        numbers = tuple(float(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if len(numbers) != count or not all(0 <= number <= 1 for number in numbers):
        raise BadInput(f"“{text}” is not {what}; the numbers are shares from 0 to 1.")
    return numbers


def _degrees(text: str) -> float:
    try:
        degrees = float(text)
    except ValueError:
        degrees = 90.0
    if not abs(degrees) <= MOST_TURNED_DEGREES:
        raise BadInput(f"“{text}” is no turn; write degrees from -15 to 15.")
    return degrees
