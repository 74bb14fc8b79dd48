"""Several authors of a post, on a site with the plug-in Co-Authors Plus (its API `coauthors/v1`, since 3.6)."""

from collections.abc import Sequence

from deskeditor.cms.wordpress.api import Api


def name_all(api: Api, post: str, ids: Sequence[str]) -> None:
    """Name these users as authors of the post, in their order. The plug-in knows them by their slugs."""
    wanted = [id for id in dict.fromkeys(ids) if id]
    if len(wanted) < 2:
        return
    params = {"include": ",".join(wanted), "who": "authors", "per_page": 100, "_fields": "id,slug"}
    users = api.json("GET", "/wp/v2/users", "its authors cannot be read", of=list, params=params)
    slugs = {str(user["id"]): str(user["slug"]) for user in users}
    names = ",".join(slugs[id] for id in wanted if id in slugs)
    what, route = "the authors cannot be named", f"/coauthors/v1/authors/{post}"
    api.json("POST", route, what, of=object, writes=False, params={"new_authors": names})
