"""Data entry from signatures: number, title, firm and links of those who sign. Each filing can be undone."""

from collections.abc import Sequence
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.actions.directory import Directory
from sincerely.people.actions.filing import KINDS, held_by, phones_of, put
from sincerely.people.actions.proposals import proposal, propose
from sincerely.people.data_entry import Read, findings
from sincerely.people.models import Entry, Handled, Person, Proposal
from sincerely.people.phones import guess_region
from sincerely.people.signature import SignatureFields, line_with, names_sender, read_signature
from sincerely.sources.records import MessageRecord
from sincerely.trust.policy import desk_mode

SIGN_OFF = 3
"""Lines of the text above a signature in which the name may stand: "Best, / Ada"."""


def file_signatures(
    owner: Owner, directory: Directory, letters: Sequence[tuple[Entry, MessageRecord]], *, now: datetime
) -> None:
    """File what is sure and was not known; propose what would change something, or is not sure. Newest letters win."""
    mode = desk_mode("data_entry", owner.policy)
    if mode == "off":
        return
    newest = {entry.person_id: (entry, record) for entry, record in letters if entry.person}
    people = [entry.person for entry, _ in newest.values() if entry.person and entry.person.kind == "person"]
    if not people:
        return
    phones = phones_of(people)
    done: list[Handled] = []
    asked: list[Proposal] = []
    changed: list[Person] = []
    for entry, record in newest.values():
        person = entry.person
        fields = _read(owner, record)
        if person is None or person.kind != "person" or fields is None:
            continue
        signature = record.zones.signature
        read = Read(fields.title, fields.organisation, "", fields.phones, fields.links)
        signed = "\n".join([*record.zones.reply.splitlines()[-SIGN_OFF:], signature])
        sure = names_sender(signed, f"{person.name} {record.sender.name}", record.sender.email)
        for finding in findings(held_by(person, phones), read, sure=sure and mode == "auto"):
            undo = put(person, finding, entry=entry) if finding.to_file else None
            if undo is not None:
                slots = {"name": person.name, "value": finding.value}
                done.append(
                    Handled(owner=owner, at=now, kind=KINDS[finding.field], person=person, entry=entry, before=undo,
                            slots=slots)
                )  # fmt: skip
                changed.append(person)
            elif not finding.to_file:
                quote = line_with(signature, finding.value)
                asked.append(
                    proposal(person, finding.field, finding.value, quote=quote, entry=entry, key="signature", now=now)
                )
    for person in dict.fromkeys(changed):
        person.compared = False
    Person.objects.bulk_update(dict.fromkeys(changed), ["title", "organisation", "links", "compared"], batch_size=200)
    Handled.objects.bulk_create(done)
    propose(asked)


def _read(owner: Owner, record: MessageRecord) -> SignatureFields | None:
    """The fields of a letter's signature; None where it is signed with somebody else's address."""
    signature = record.zones.signature
    region = guess_region(record.sender.email, zone=owner.timezone, vietnamese=not signature.isascii())
    fields = read_signature(signature, region=region, email=record.sender.email)
    return None if fields.emails and record.sender.email not in fields.emails else fields
