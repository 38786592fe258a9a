"""What an address bar or a form hands over, read with care: digits of any script, endless numbers, foreign places."""

import re
from urllib.parse import urlsplit

from django.http import HttpRequest

MOST = 2**31 - 1
"""The largest number of a row or a page that anybody means; every database takes it."""
OF_A_LETTER = re.compile(r"(/letters/\d+/)[a-z]+/")
HEAD = ("to", "cc", "subject")
PROSE = ("text", "because", *HEAD)
"""Fields into which people write sentences."""


def number(text: str, *, default: int = 0, most: int = MOST) -> int:
    """Return the whole number that was typed, at most `most`; `default` where there is none."""
    plain = text.strip()
    return min(int(plain), most) if plain.isdecimal() and len(plain) <= 20 else default


def way_back(request: HttpRequest) -> str:
    """Return where to go back to: only ever a page of this desk."""
    return ours(request.POST.get("next", "/"))


def ours(wish: str) -> str:
    """Return the address wished for where it is one of this desk, else Today."""
    is_ours = wish.startswith("/") and not wish.startswith(("//", "/\\")) and wish.isprintable()
    return wish if is_ours else "/"


def place_of(request: HttpRequest) -> str:
    """Return the page that a request came to, or whose form it sent: an address that can be opened again."""
    if request.method == "GET":
        return request.get_full_path()
    came = urlsplit(request.headers.get("Referer", ""))
    from_here = ours(came.path + (f"?{came.query}" if came.query else "")) if came.netloc == request.get_host() else "/"
    if (form := OF_A_LETTER.match(request.path)) is None:
        return from_here
    return from_here if came.path == form[1] else form[1]


def typed_words(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what a person typed into a form, field by field; nothing for the forms of buttons."""
    typed = ((name, str(value)) for name, value in request.POST.items() if name in PROSE or name.startswith("gap-"))
    words = sorted(((name, value) for name, value in typed if value.strip()), key=lambda each: each[0] in HEAD)
    return words if any(name not in HEAD for name, _ in words) else []
