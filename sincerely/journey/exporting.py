"""Everything about one person, as one file: what every room knows as JSON, and the raw mail beside it."""

import json
import zipfile
from collections.abc import Collection
from typing import IO, Any

from sincerely.accounts.models import Owner
from sincerely.noticing.queries import export as notices
from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.review import queries as approvals
from sincerely.review.models import Approval
from sincerely.sources import queries as sources
from sincerely.trust import queries as ledger
from sincerely.writing import queries as letters
from sincerely.writing.models import Letter

README = """person.json  what this desk knows of the person: fields, addresses, entries, notices, letters, approvals
mail/        raw messages as they came, by their number on the timeline
approved/    letters as their owner said yes to them, by the number of the yes
"""


def write_everything(owner: Owner, person: Person, to: IO[bytes]) -> int:
    """Write a zip file of everything about a person; return how many messages lie in it."""
    theirs = people.of_person(owner, person)
    entries = [*theirs.entries, *theirs.shared]
    found = letters.concerning(owner, person, theirs.addresses)
    given = approvals.approvals_to(owner, [letter.pk for letter in found], theirs.addresses)
    known = {
        **people.export_person(owner, person),
        "notices": notices.export_notices(owner, person, entries),
        "put_away": notices.export_put_away(owner, person),
        "letters": [_letter(letter) for letter in found],
        "approvals": [_approval(one) for one in given],
        "model_calls": letters.model_calls_about(owner, person),
        "humans_only": sorted(ledger.humans_only_among(theirs.addresses)),
    }
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("README.txt", README)
        file.writestr("person.json", json.dumps(known, ensure_ascii=False, indent=1))
        for one in given:
            file.writestr(f"approved/{one.pk}.eml", bytes(one.content))
        return _write_mail(file, entries)


def _write_mail(file: zipfile.ZipFile, entries: Collection[int]) -> int:
    count = 0
    for some in people.chunks(sorted(entries)):
        rows = Entry.objects.filter(pk__in=some, kind="message", blob__isnull=False).order_by("pk")
        for pk, blob in rows.values_list("pk", "blob_id"):
            raw = sources.raw_bytes(blob or "")
            if raw is not None:
                file.writestr(f"mail/{pk}.eml", raw)
                count += 1
    return count


def _letter(letter: Letter) -> dict[str, Any]:
    names = ("to", "cc", "subject", "text", "task", "mode", "state", "proposed_by", "declined_because")
    return {"drafted_at": letter.drafted_at.isoformat(), **{name: getattr(letter, name) for name in names}}


def _approval(one: Approval) -> dict[str, Any]:
    names = ("sha256", "recipients", "message_id", "receipt_id", "approved_by", "words", "disclosure")
    delivery = getattr(one, "delivery", None)
    return {
        "number": one.pk,
        "approved_at": one.approved_at.isoformat(),
        "taken_back": one.withdrawn_at is not None,
        "became": delivery.state if delivery else None,
        **{name: getattr(one, name) for name in names},
    }
