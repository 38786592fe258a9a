"""When an offered time is held out no more: it is over, the letter was declined, or they answered since it went."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.people.models import Entry
from sincerely.writing import actions as writing
from sincerely.writing.models import OfferedTime


def settle_offers(owner: Owner, *, now: datetime) -> int:
    """Release what is held out no more: over, declined, or answered by them since the letter went; return how many."""
    done = 0
    for one in OfferedTime.objects.filter(owner=owner, state="open").select_related("letter"):
        letter = one.letter
        over = one.starts_at <= now
        answered = letter.state == "approved" and Entry.objects.filter(
            owner=owner, person=one.person, direction="in", kind="message", automatic=False, bulk=False,
            at__gt=letter.changed_at, at__lte=now,
        ).exists()  # fmt: skip
        if over or answered or letter.state == "declined":
            done += writing.release_offers(owner, [one], state="over" if over else "released")
    return done
