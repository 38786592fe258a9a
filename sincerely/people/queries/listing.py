"""Lists of people, their addresses and tags, and what was handled without being asked."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import Count

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry, Handled, Identity, Person, TagPolicy
from sincerely.people.queries.finding import people_called
from sincerely.sources.addresses import read_addresses

QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
KINDS = ("person", "role", "list", "machine")
SORTS = {"last": ("-last_at", "name"), "name": ("name",), "most": ("-entries_count", "name"), "first": ("first_at",)}


def people(owner: Owner, *, text: str = "", only: str = "", sort: str = "last", limit: int = 100) -> list[Person]:
    """Return people: by part of a name, an address or a number; `only` a mark, a kind or a tag; `sort` one of SORTS."""
    found = Person.objects.filter(owner=owner)
    if only in KINDS:
        found = found.filter(kind=only)
    else:
        found = found.filter(kind="person")
        if only in ("important", "by_hand"):
            found = found.filter(**{only: True})
        elif only:
            found = found.filter(pk__in=tagged(owner, only))
    if text.strip():
        found = found.filter(pk__in=people_called(owner, " ".join(text.split())))
    # People without an entry have no last date: SQL would put them first or last as the database likes.
    some = list(found.exclude(last_at=None).order_by(*SORTS.get(sort, SORTS["last"]), "pk")[:limit])
    return some + list(found.filter(last_at=None).order_by("name", "pk")[: max(0, limit - len(some))])


def people_after(owner: Owner, after: int, *, text: str = "", limit: int = 50) -> list[Person]:
    """Return people by their number, from the first above `after`: a page that new people do not shift."""
    found = Person.objects.filter(owner=owner, kind="person", pk__gt=after)
    if text.strip():
        found = found.filter(pk__in=people_called(owner, " ".join(text.split())))
    return list(found.order_by("pk")[:limit])


def tagged(owner: Owner, tag: str) -> list[int]:
    """Return the ids of people with a tag; JSON `contains` is not known to SQLite."""
    rows = Person.objects.filter(owner=owner).exclude(tags=[]).values_list("pk", "tags")
    return [pk for pk, tags in rows if tag in tags]


def tags(owner: Owner) -> list[str]:
    """Return every tag in use, in order."""
    rows = Person.objects.filter(owner=owner).exclude(tags=[]).values_list("tags", flat=True)
    return sorted({tag for tags in rows for tag in tags})


def person(owner: Owner, person_id: int) -> Person | None:
    """Return one person of this owner."""
    return Person.objects.filter(owner=owner, pk=person_id).first()


def tag_policies(owner: Owner) -> dict[str, dict[str, object]]:
    """Return the modes that are set for tags."""
    return dict(TagPolicy.objects.filter(owner=owner).values_list("tag", "policy"))


def people_with_policy(owner: Owner) -> list[Person]:
    """Return the people for whom something is set, by name."""
    return list(Person.objects.filter(owner=owner).exclude(policy={}).order_by("name", "pk"))


def important_ids(owner: Owner) -> frozenset[int]:
    """Return ids of the people marked important."""
    return frozenset(Person.objects.filter(owner=owner, important=True).values_list("pk", flat=True))


def emails(person: Person) -> list[str]:
    """Return a person's addresses, the one used last first."""
    return _values(person, "email")


def holders(owner: Owner, addresses: Iterable[str]) -> list[Person]:
    """Return the people whom these addresses reach, each once."""
    wanted = {address.strip().lower() for address in addresses}
    rows = Identity.objects.filter(owner=owner, kind="email", value__in=wanted)
    found = set(rows.values_list("person_id", flat=True))
    return list(Person.objects.filter(owner=owner, pk__in=found).order_by("pk")) if found else []


def holders_by_address(owner: Owner, addresses: Iterable[str]) -> dict[str, list[Person]]:
    """Return the people whom each of these addresses (in lower case) reaches, in one query."""
    wanted = {address.strip().lower() for address in addresses}
    rows = Identity.objects.filter(owner=owner, kind="email", value__in=wanted).select_related("person")
    found: dict[str, list[Person]] = {}
    same: dict[int, Person] = {}
    for row in rows:
        found.setdefault(row.value, []).append(same.setdefault(row.person_id, row.person))
    return found


def came_as_own(owner: Owner, address: str) -> Handled | None:
    """Return the row by which an address, with whoever stood for it, became the owner's own, if it stands."""
    rows = Handled.objects.filter(owner=owner, kind="merged", undone_at=None, slots__has_key="own").order_by("-pk")
    return next((row for row in rows if address in row.slots["own"]), None)


def phones(person: Person) -> list[str]:
    """Return a person's numbers in E.164."""
    return _values(person, "phone")


def _values(person: Person, kind: str) -> list[str]:
    values = list(Identity.objects.filter(person=person, kind=kind).order_by("pk").values_list("value", flat=True))
    if len(values) < 2 or kind != "email":
        return values
    rows = Entry.objects.filter(participations__identity__person=person, participations__identity__kind="email")
    last = rows.order_by("-at").values_list("participations__identity__value", flat=True).first()
    return sorted(values, key=lambda value: value != last)


def emails_of(owner: Owner, person_ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the addresses of many people in one query."""
    found: dict[int, list[str]] = {}
    rows = Identity.objects.filter(owner=owner, kind="email", person__in=list(person_ids)).order_by("pk")
    for person_id, value in rows.values_list("person_id", "value"):
        found.setdefault(person_id, []).append(value)
    return found


def message_digests(owner: Owner) -> Iterator[str]:
    """Yield the digests of all messages on the timeline."""
    yield from Entry.objects.filter(owner=owner, kind="message").values_list("digest", flat=True).iterator()


def has_entries(owner: Owner) -> bool:
    """Whether anything has come in yet."""
    return Entry.objects.filter(owner=owner).exists()


def handled(owner: Owner, *, until: datetime | None = None, limit: int = 50) -> list[Handled]:
    """Return what was done alone, the newest first, with what was put back marked by `undone_at`."""
    rows = Handled.objects.filter(owner=owner)
    if until is not None:
        rows = rows.filter(at__lte=until)
    return list(rows.select_related("person", "entry").order_by("-at", "-pk")[:limit])


def counts(owner: Owner, people: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return (entries, addresses) of each of these people."""
    ids = list(people)
    rows = Identity.objects.filter(owner=owner, person__in=ids, kind="email").order_by()
    addresses = dict(rows.values_list("person_id").annotate(n=Count("pk")))
    entries = Person.objects.filter(owner=owner, pk__in=ids).values_list("pk", "entries_count")
    return {pk: (n, addresses.get(pk, 0)) for pk, n in entries}


def read_recipients(text: str) -> list[dict[str, str]] | None:
    """Return [{"name", "email"}] of "Name <address>, address"; None where something is no address.

    Mail that comes is read as kindly as can be. What is typed here can be put right, so half a bracket is refused.
    """
    bare = QUOTED.sub("", text)
    if bare.count("<") != bare.count(">"):
        return None
    found = read_addresses(text.strip().rstrip(",;"))
    if any(address.email.count("@") != 1 or "." not in address.email.partition("@")[2] for address in found):
        return None
    return [{"name": address.name, "email": address.email} for address in found]
