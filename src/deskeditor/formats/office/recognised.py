"""What the words of a document of another maker say of the story where its styles say nothing, as for wire copy."""

from dataclasses import replace

from deskeditor.formats import news_lines
from deskeditor.formats.draft import Draft


def recognised(draft: Draft) -> Draft:
    """The draft with dateline, tagline and the credits of captions taken out of the words that hold them."""
    fields, warnings = dict(draft.fields), list(draft.warnings)
    paragraphs = str(fields.get("body", "")).split("\n\n")
    place, agency, rest = news_lines.dateline(paragraphs[0])
    if place and not fields.get("dateline"):
        fields["dateline"] = place
        paragraphs[0] = rest
        if agency:
            warnings.append(f"The agency in the dateline, ({agency}), was left out; credit it.")
    if len(paragraphs) > 1 and not fields.get("tagline") and news_lines.is_tagline(paragraphs[-1], draft.bylines):
        fields["tagline"] = " ".join(paragraphs.pop().strip("_*").split())
    fields["body"] = "\n\n".join(paragraphs)
    photos = []
    for photo in draft.photos:
        told = dict(photo.fields)
        if told.get("caption") and not told.get("credit"):
            found = news_lines.captioned(str(told["caption"]))
            if found.credit:
                told |= {"caption": found.caption, "credit": found.credit}
                if found.note:
                    warnings.append(f"The caption of {photo.name} says “{found.note}”; that was left out.")
        photos.append(replace(photo, fields=told))
    return replace(draft, fields=fields, photos=tuple(photos), warnings=tuple(warnings))
