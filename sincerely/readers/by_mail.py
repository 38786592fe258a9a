"""The same two wishes by mail, for receipts that no public page shows: subjects to write, and to know again. Pure."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

SUBJECTS: Final[Mapping[tuple[str, str], str]] = {
    ("call", "en"): "Please call me",
    ("call", "vi"): "Xin gọi lại cho tôi",
    ("humans_only", "en"): "Humans only, please",
    ("humans_only", "vi"): "Chỉ người viết cho tôi",
}
"""Fixed, not translated at the doors: the desk must know them again for as long as receipts live."""
_ID: Final = re.compile(r"\(([A-Za-z0-9_-]{22})\)")
_PASSED: Final = re.compile(r"\bdmarc\s*=\s*pass\b(?:[^;]*?\bheader\.from\s*=\s*([A-Za-z0-9.-]+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a subject asks for, and which receipt it names."""

    what: str
    receipt_id: str


def mailto(what: str, language: str, receipt_id: str, address: str) -> str:
    """The link that opens a mail with the wish in its subject."""
    subject = SUBJECTS[what, language if language in ("en", "vi") else "en"]
    return f"mailto:{quote(address, safe='@')}?subject={quote(f'{subject} ({receipt_id})')}"


def wish_in(subject: str) -> Wish | None:
    """Return the wish that a subject holds; an answer to it (`Re:`) holds it, too."""
    found = _ID.search(subject)
    if not found:
        return None
    said = _folded(subject)
    for (what, _language), words in SUBJECTS.items():
        if _folded(words) in said:
            return Wish(what, found[1])
    return None


def is_vouched(authentication: Collection[str], sender: str, servers: Collection[str]) -> bool:
    """Whether one's own provider says that the mail came from `sender`'s domain: DMARC passed, in its own field.

    `authentication` holds fields with their names, the topmost first (`MessageRecord.authentication`). `servers`
    are the hosts that the owner's mail is read from. Anybody can write the field, so only the topmost counts, and only
    where its name is of the provider's domain. When in doubt a person is asked.
    """
    fields = (one.partition(":") for one in authentication)
    first = next((said.strip() for name, _, said in fields if name.lower() == "authentication-results"), "")
    by, _, found = first.partition(";")
    passed = _PASSED.search(found)
    name = by.strip().split(" ")[0].lower()
    is_own = any(_domain(name) == _domain(server) for server in servers if _domain(server))
    aligned = passed is not None and (passed[1] or "").lower() == sender.rpartition("@")[2].lower()
    return is_own and aligned


def _domain(host: str) -> str:
    """The last two labels, three where the last but one is as short as in `co.uk`."""
    labels = host.lower().strip(".").split(".")
    most = 3 if len(labels) > 2 and len(labels[-2]) <= 3 and len(labels[-1]) == 2 else 2
    return ".".join(labels[-most:]) if len(labels) >= 2 else ""


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
