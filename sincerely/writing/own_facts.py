"""What owners know of themselves: name, addresses, numbers, signature, the desk's own links. None of it is a claim."""

import re

from django.conf import settings
from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Identity
from sincerely.sources.folding import fold
from sincerely.writing.grounding import OWN, Source

SIGNED = 5
"""The owner's last letters whose signature is read."""
LINES = 8
"""Lines of a signature, from the owner's name on."""
LINK = re.compile(r"https?://[^\s<>\"']+")


def own_facts(owner: Owner, text: str) -> Source:
    """Return what a letter with this text may say of its writer, as a source that needs no mark."""
    mine = Identity.objects.filter(owner=owner, person__kind="self").values_list("kind", "value")
    known = [owner.name, owner.call_name, owner.email, owner.role, owner.organisation]
    for kind, value in mine:
        known += in_all_ways(value) if kind == "phone" else [value]
    base = settings.SINCERELY_PUBLIC_URL
    links = [link.rstrip(".,;:") for link in LINK.findall(text)] if base else []
    known += [link for link in links if link.startswith(f"{base}/")]
    letters = Entry.objects.filter(owner=owner, direction="out", kind="message", machine="").exclude(text="")
    for sent in letters.order_by("-at").values_list("text", flat=True)[:SIGNED]:
        known += signature_in(sent, owner.name)
    return Source(OWN, "\n".join(dict.fromkeys(one for one in known if one)))


def signature_in(text: str, name: str) -> list[str]:
    """Return the last lines of a letter from the line on that is the writer's name; none where it is not signed so."""
    lines = text.rstrip().split("\n")[-LINES:]
    wanted = set(fold(name).split())
    for at, line in enumerate(lines):
        said = fold(line).strip(" ,.-–—").split()
        if said and len(said) <= 6 and set(said) <= wanted:
            return lines[at:]
    return []


def in_all_ways(number: str) -> list[str]:
    """Return a number in E.164 as people write it: as it is, with its country, and as at home."""
    try:
        read = parse(number, None)
    except NumberParseException:
        return [number]
    return [
        number,
        *(format_number(read, way) for way in (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL)),
    ]
