"""What is known about one person, and what the owner wrote about them."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.noticing.models import Notice
from sincerely.noticing.queries.notices import notices_of_person
from sincerely.noticing.whose_life import Whose, whose_life
from sincerely.people.models import Person

LIFE = ("fact", "moment")


def known_about(owner: Owner, person: Person, kinds: Iterable[str] = LIFE, *, until: datetime) -> list[Notice]:
    """Return facts and moments of a person's life that they told, or that the owner noted of them, the newest first."""
    return _of(owner, person, kinds, {"theirs"}, until=until)


def written_about(owner: Owner, person: Person, kinds: Iterable[str] = LIFE, *, until: datetime) -> list[Notice]:
    """Return what the owner's own letters to a person say of that person's life, the newest first."""
    return _of(owner, person, kinds, {"written"}, until=until)


def said_of(owner: Owner, person: Person, kinds: Iterable[str] = LIFE, *, until: datetime) -> list[Notice]:
    """Return what either said of a person's life, the newest first; what the owner told of their own is none of it."""
    return _of(owner, person, kinds, {"theirs", "written"}, until=until)


def _of(
    owner: Owner, person: Person, kinds: Iterable[str], wanted: Collection[Whose], *, until: datetime
) -> list[Notice]:
    found = notices_of_person(owner, person.pk, kinds, until=until)
    own = frozenset(f"{person.name} {person.given_name}".casefold().split())
    others = names_of_all(owner) if any(one.who == "other" for one in found) else frozenset()
    return [
        one
        for one in found
        if whose_life(
            direction=one.entry.direction, who=one.who, what=one.what, quote=one.quote, person=own, others=others,
            you=person.address_you,
        )
        in wanted
    ]  # fmt: skip


def names_of_all(owner: Owner) -> frozenset[str]:
    """Return what people known are called by, in lower case."""
    rows = Person.objects.filter(owner=owner, kind="person").exclude(given_name="")
    return frozenset(name.casefold() for name in rows.values_list("given_name", flat=True).distinct())
