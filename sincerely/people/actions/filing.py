"""Writing what was read about a person: the sure into empty places, the rest as proposals with their source."""

from collections.abc import Mapping, Sequence
from typing import Any

from sincerely.people.data_entry import Finding, Held
from sincerely.people.models import Entry, Identity, Person

KINDS = {"phone": "phone_filed", "title": "title_filed", "organisation": "organisation_filed", "link": "link_filed"}


def held_by(person: Person, phones: Mapping[int, frozenset[str]]) -> Held:
    """Return what is known of a person; `phones` of many, by id."""
    return Held(
        person.title,
        person.organisation,
        person.birthday,
        phones.get(person.pk, frozenset()),
        tuple(person.links),
        frozenset(person.typed),
    )


def phones_of(people: Sequence[Person]) -> dict[int, frozenset[str]]:
    """Return the numbers of many people in one query."""
    found: dict[int, set[str]] = {}
    rows = Identity.objects.filter(person__in=people, kind="phone").values_list("person_id", "value")
    for pk, value in rows:
        found.setdefault(pk, set()).add(value)
    return {pk: frozenset(values) for pk, values in found.items()}


def put(person: Person, finding: Finding, *, entry: Entry | None = None) -> dict[str, Any] | None:
    """Write one value into its empty place; return what undo needs, None where a number is somebody else's."""
    if finding.field == "phone":
        identity, made = Identity.objects.get_or_create(
            owner_id=person.owner_id, kind="phone", value=finding.value,
            defaults={"person": person, "source_entry": entry},
        )  # fmt: skip
        return {"identities": [identity.pk], "numbers": [finding.value]} if made else None
    if finding.field == "link":
        person.links = [*person.links, finding.value]
        return {"filed": {"links": [finding.value]}}
    setattr(person, finding.field, finding.value)
    return {"filed": {finding.field: finding.value}}
