"""Social posts and videos: known by their address alone, and never loaded here.

An address of a known provider, alone in its paragraph, is an embed. Readers see a link until a site puts the post in
its place. The codes are those by which WordPress and oEmbed know the providers (https://oembed.com/providers.json).
"""

import re

PROVIDERS: tuple[tuple[str, str, str], ...] = (
    ("youtube", "YouTube", r"(?:(?:www\.|m\.)?youtube\.com/(?:watch\?\S*v=|shorts/|live/|embed/)|youtu\.be/)[\w-]+"),
    ("vimeo", "Vimeo", r"(?:www\.|player\.)?vimeo\.com/(?:video/)?\d+"),
    ("dailymotion", "Dailymotion", r"(?:(?:www\.)?dailymotion\.com/video|dai\.ly)/\w+"),
    ("tiktok", "TikTok", r"(?:(?:www\.)?tiktok\.com/@[\w.-]+/video/\d+|v[mt]\.tiktok\.com/\w+)"),
    ("twitch", "Twitch", r"(?:(?:www\.)?twitch\.tv/videos/\d+|clips\.twitch\.tv/[\w-]+)"),
    ("twitter", "X", r"(?:(?:www\.|mobile\.)?twitter|(?:www\.)?x)\.com/\w+/status/\d+"),
    ("bluesky", "Bluesky", r"bsky\.app/profile/[\w.:-]+/post/\w+"),
    ("instagram", "Instagram", r"(?:www\.)?instagram\.com/(?:[\w.]+/)?(?:p|reel|reels|tv)/[\w-]+"),
    ("facebook", "Facebook", r"(?:www\.|m\.)?facebook\.com/(?:[\w.-]+/(?:posts|videos)/|watch/?\?|reel/|photo)\S+"),
    ("threads", "Threads", r"(?:www\.)?threads\.(?:net|com)/@[\w.-]+/post/[\w-]+"),
    ("telegram", "Telegram", r"t\.me/\w+/\d+"),
    ("reddit", "Reddit", r"(?:www\.|old\.)?reddit\.com/r/\w+/comments/\w+"),
    ("mastodon", "Mastodon", r"(?:mastodon\.[\w.]+|[\w.-]+\.social)/@[\w.@-]+/\d+"),
    ("linkedin", "LinkedIn", r"(?:www\.)?linkedin\.com/(?:posts|feed/update)/\S+"),
    ("soundcloud", "SoundCloud", r"soundcloud\.com/[\w-]+/[\w-]+"),
    ("spotify", "Spotify", r"open\.spotify\.com/(?:intl-\w+/)?(?:track|album|playlist|episode|show)/\w+"),
    ("datawrapper", "Datawrapper", r"(?:datawrapper\.dwcdn\.net|www\.datawrapper\.de/_)/\w{5}"),
)
"""Code, name that readers know, and what an address looks like after `https://`."""
LONGEST = 500
_KNOWN = tuple((code, re.compile(rf"https?://{pattern}(?:[/?#&]\S*)?\Z", re.I)) for code, _, pattern in PROVIDERS)
_NAMES = {code: name for code, name, _ in PROVIDERS}


def provider_of(line: str) -> str:
    """The code of the provider whose post or video this address is; empty for words, and for any other address."""
    address = line.strip(" \t").removeprefix("<").removesuffix(">")
    if not address[:8].lower().startswith("http") or len(address) > LONGEST:
        return ""
    return next((code for code, pattern in _KNOWN if pattern.match(address)), "")


def address_of(line: str) -> str:
    """The address that stands alone in a line, bare or in angle brackets."""
    return line.strip(" \t").removeprefix("<").removesuffix(">")


def name_of(provider: str) -> str:
    """As readers know it; the code itself when it is none of ours."""
    return _NAMES.get(provider, provider)
