"""The log as anybody may read it: checkpoint, tiles, keys, and the one file that checks a letter. Nothing personal."""

from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse

from sincerely.trust import queries, verify_alone
from sincerely.trust.key_chain import write_rotations
from sincerely.trust.tiles import read_tile_name

FOREVER = "public, max-age=31536000, immutable"


def answer(content: str | bytes, kind: str, *, is_fixed: bool = False) -> HttpResponse:
    """A public answer; what can never change may be kept for good."""
    response = HttpResponse(content, content_type=kind)
    response.headers["Cache-Control"] = FOREVER if is_fixed else "no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def checkpoint(request: HttpRequest) -> HttpResponse:
    """The signed state, with the lines of witnesses."""
    signed = queries.checkpoint()
    if signed is None:
        raise Http404
    return answer(queries.with_cosignatures(signed), "text/plain; charset=utf-8")


def vkey(request: HttpRequest) -> HttpResponse:
    """The public key that signs now."""
    return answer(f"{queries.verifier().vkey}\n", "text/plain; charset=utf-8")


def keys(request: HttpRequest) -> HttpResponse:
    """The changes of keys, each a note that both keys signed."""
    return answer(write_rotations(queries.keys().rotations), "application/json")


def tile(request: HttpRequest, level: str, name: str) -> HttpResponse:
    """A tile of hashes, or a bundle of entries; partial ones at every width that was signed over."""
    found = read_tile_name(name)
    if found is None:
        raise Http404
    number, width = found
    content = queries.entries_tile(number, width) if level == "entries" else queries.tile(int(level), number, width)
    if content is None:
        raise Http404
    return answer(content, "application/octet-stream", is_fixed=True)


def verifier(request: HttpRequest) -> HttpResponse:
    """The verifier that stands alone, as a file to read and to keep."""
    response = answer(Path(verify_alone.__file__).read_bytes(), "text/x-python; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="verify_alone.py"'
    return response
