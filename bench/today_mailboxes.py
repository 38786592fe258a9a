"""The mailboxes on which Today is looked at, and the days drawn for the second one."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta


@dataclass(frozen=True)
class Mailbox:
    """A file below the folder of data, and whose it is."""

    path: str
    email: str
    name: str
    zone: str


FIRST = Mailbox("clinton_foia/owner.mbox.gz", "hrod17@clintonemail.com", "H", "America/New_York")
SECOND = Mailbox(
    "enron_berkeley_labelled/enron_labelled.mbox.gz", "steven.kean@enron.com", "Steve Kean", "America/Chicago"
)
"""Lopsided: 1,000 letters are the owner's, 85 are to him. Most answers to him, and most of what he answers, are not in it."""
MAILBOXES = {"first": FIRST, "second": SECOND}

FIRST_DAY, LAST_DAY = date(2000, 1, 3), date(2001, 12, 31)
"""Between which days of the second mailbox are drawn."""
APART = 3
"""Days that a drawn day lies from every other, at least."""
MAIL_WITHIN = 7
"""A day is drawn only where there was mail so many days before."""
K_SEEDS = {"K1": 31, "K2": 62}
"""Seeds of the two sets: on the first the rules were improved, the second measures."""
K_DAYS = 24


def seen_by(box: Mailbox, email: str | None) -> Mailbox:
    """Return a mailbox as that of `email`, who got letters in it: asks to them are seen, hardly any of their answers."""
    return replace(box, email=email, name=email.split("@")[0].replace(".", " ").title()) if email else box


def drawn_with_mail(mail: set[date]) -> dict[str, list[str]]:
    """Return the two sets of working days drawn among those with mail shortly before, apart from each other."""
    every = [FIRST_DAY + timedelta(days=i) for i in range((LAST_DAY - FIRST_DAY).days + 1)]
    free = [
        day
        for day in every
        if day.weekday() < 5 and any(day - timedelta(days=i) in mail for i in range(MAIL_WITHIN + 1))
    ]
    sets: dict[str, list[str]] = {}
    used: list[date] = []
    for name, seed in K_SEEDS.items():
        days, found = list(free), []
        random.Random(seed).shuffle(days)
        for day in days:
            if len(found) < K_DAYS and all(abs((day - other).days) >= APART for other in [*used, *found]):
                found.append(day)
        used += found
        sets[name] = sorted(day.isoformat() for day in found)
    return sets
