"""Asking a witness over HTTP, by the rules for every server that a setting names: checked address, TLS, no redirect."""

from collections.abc import Sequence
from typing import Literal
from urllib.parse import urlsplit

from sincerely.sources.adapters.dav_http import TooLarge, Wire
from sincerely.sources.remote import Access, Trouble

TIMEOUT = 15
"""Seconds for one answer."""
LARGEST = 100_000
"""Octets of an answer: 16 signature lines of the largest kind have 60,000."""


class NoAnswer(Exception):
    """The witness can't be reached; the text says why."""


def post_checkpoint(url: str, body: bytes, *, allowed: Sequence[str] = (), ca_file: str = "") -> tuple[int, str, bytes]:
    """Post to the witness's `add-checkpoint`; return status, content type and body. Raises NoAnswer.

    `allowed`: hosts inside this network that the settings name; without TLS only those are reached.
    """
    place = urlsplit(f"{url}/add-checkpoint")
    security: Literal["tls", "none"] = "tls" if place.scheme == "https" else "none"
    port = place.port or (443 if security == "tls" else 80)
    wire = Wire(Access(place.hostname or "", port, security, "", allowed=tuple(allowed), ca_file=ca_file), TIMEOUT)
    try:
        answer = wire.ask("POST", place.path, body=body, headers={"Content-Type": "text/plain"}, largest=LARGEST)
    except Trouble as problem:
        raise NoAnswer(str(problem)) from problem
    except TooLarge as problem:
        raise NoAnswer(str(problem)) from problem
    finally:
        wire.close()
    return answer.status, answer.headers.get("content-type", ""), answer.body
