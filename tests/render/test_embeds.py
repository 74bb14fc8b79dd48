"""Addresses that are social posts or videos, and those that are not."""

import pytest

from deskeditor.render.embeds import name_of, provider_of


@pytest.mark.parametrize(
    ("line", "provider"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube"),
        ("https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=3s", "youtube"),
        ("<https://youtu.be/dQw4w9WgXcQ>", "youtube"),
        ("https://twitter.com/jack/status/20?s=21", "twitter"),
        ("https://bsky.app/profile/planet.example/post/3kabc", "bluesky"),
        ("https://www.instagram.com/reel/Cabc_1-x/", "instagram"),
        ("https://www.tiktok.com/@planet/video/7106594312292453675", "tiktok"),
        ("https://mastodon.social/@planet/110123", "mastodon"),
        ("https://www.youtube.com/@planet", ""),
        ("https://x.com/jack", ""),
        ("https://notx.com/jack/status/20", ""),
        ("https://example.com/?u=https://youtu.be/abc", ""),
        ("Watch https://youtu.be/abc", ""),
        ("https://youtu.be/abc and more", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_a_post_of_a_known_provider_is_an_embed(line: str, provider: str) -> None:
    assert provider_of(line) == provider


def test_readers_know_a_provider_by_its_name() -> None:
    assert (name_of("twitter"), name_of("youtube"), name_of("elsewhere")) == ("X", "YouTube", "elsewhere")
