"""What an address bar or a form hands over, read with care: digits of any script, endless numbers, foreign places."""

from django.http import HttpRequest

MOST = 2**31 - 1
"""The largest number of a row or a page that anybody means; every database takes it."""


def number(text: str, *, default: int = 0, most: int = MOST) -> int:
    """Return the whole number that was typed, at most `most`; `default` where there is none."""
    plain = text.strip()
    return min(int(plain), most) if plain.isdecimal() and len(plain) <= 20 else default


def way_back(request: HttpRequest) -> str:
    """Return where to go back to: only ever a page of this desk."""
    wish = request.POST.get("next", "/")
    is_ours = wish.startswith("/") and not wish.startswith(("//", "/\\")) and wish.isprintable()
    return wish if is_ours else "/"
