"""How two people write to each other: language and form of address, read from their own letters, never guessed."""

from collections import Counter

from django.db import transaction
from django.db.models import Count

from sincerely.accounts.models import Owner
from sincerely.noticing.language.vi import address_pair
from sincerely.people import actions as people
from sincerely.people.models import Entry, Person
from sincerely.sources.folding import fold

LETTERS = 12
NEEDED = 2
"""Letters that must agree before a pair counts."""
OF_THE_OTHER = frozenset({"anh", "chi", "em", "co", "chu", "bac", "ong", "ba", "thay", "ban"})


@transaction.atomic
def learn_address(owner: Owner) -> int:
    """Fill language and address pair of people who have none yet; what the owner typed stays. Return how many."""
    waiting = list(Person.objects.filter(owner=owner, kind="person", entries_count__gte=NEEDED, address_you=""))
    languages = _languages(owner)
    learned: dict[tuple[str, str, str], list[Person]] = {}
    for person in waiting:
        language = languages.get(person.pk, "")
        me, you = pair(owner, person) if language == "vi" else ("", "")
        if (language and language != person.language) or you:
            learned.setdefault((language, me, you), []).append(person)
    for (language, me, you), alike in learned.items():
        people.set_language(alike, language=language, address_me=me, address_you=you)
    return sum(map(len, learned.values()))


def _languages(owner: Owner) -> dict[int | None, str]:
    """Return, for each person, the language of most letters between the two; of two as frequent the one we know."""
    rows = Entry.objects.filter(owner=owner, person__isnull=False, kind="message").exclude(language="")
    counted = rows.values_list("person_id", "language").annotate(times=Count("pk"))
    ascending = sorted(counted, key=lambda row: (row[2], row[1] != "other", row[1]))
    return {person: language for person, language, _ in ascending}


def pair(owner: Owner, person: Person) -> tuple[str, str]:
    """Return (how the owner calls themself, how they address the person) by most of the owner's last letters."""
    texts = (
        Entry.objects.filter(owner=owner, person=person, direction="out", kind="message", language="vi")
        .order_by("-at")
        .values_list("text", flat=True)[:LETTERS]
    )
    found = Counter((pair.me or "", pair.you) for text in texts if (pair := address_pair(text)).you)
    if not found:
        return "", ""
    (me, you), times = found.most_common(1)[0]
    return (me, you or "") if times >= NEEDED and fold(you or "") in OF_THE_OTHER else ("", "")
