"""What a photo in a story still needs."""

from deskeditor.news.records import Photo, PhotoUse

LONGEST_CAPTION = 600
LEAST_WIDTH_PX = 460
"""Photos narrower than this look soft in most article pages."""


def file_points(photo: Photo) -> tuple[str, ...]:
    """Sentences on the photo itself, whatever is said about it."""
    points = (
        (photo.spiked, "Spiked: it is not shown and does not leave with the story until it is restored."),
        (0 < photo.width < LEAST_WIDTH_PX, f"Only {photo.width} pixels wide: it will look soft."),
    )
    return tuple(sentence for wanting, sentence in points if wanting)


def open_points(photo: Photo, use: PhotoUse) -> tuple[str, ...]:
    """Sentences, the weightiest first; empty when nothing is missing."""
    caption = use.caption_override or photo.caption
    points = (
        (not photo.credit.strip(), "No credit line."),
        (
            not photo.alt.strip() and not photo.decorative,
            "No alternative text: describe the photo, or mark it as decorative.",
        ),
        (not caption.strip(), "No caption."),
        (bool(use.caption_override) and not use.override_reason.strip(), "The caption differs here, without a reason."),
        (
            len(caption) > LONGEST_CAPTION,
            f"The caption has {len(caption)} characters; readers leave it after {LONGEST_CAPTION}.",
        ),
    )
    file = file_points(photo)
    said = tuple(sentence for wanting, sentence in points if wanting)
    return (*file, *said) if photo.spiked else (*said, *file)
