"""Today at past dates of a real mailbox, with evidence, for reading by hand.

Run: SINCERELY_DATA=FOLDER python bench/today_dates.py [--dates 2009-06-16,... | fresh | third | fourth | fifth | seed:N | measure:N | between | between2] [--json] [--context N] [--perhaps]
     SINCERELY_DATA=FOLDER python bench/today_dates.py --mailbox second [--as ADDRESS] [--dates K1 | K2]
FOLDER holds a desk into which the mailbox (`today_mailboxes.py`) was imported; without one, or with `--bring-in`, it is
imported there first. Nothing after a date is used for it. What is printed is other people's mail: keep it to yourself.
"""

import argparse
import gzip
import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sincerely.settings")
IS_NEW = "SINCERELY_DATA" not in os.environ
if IS_NEW:
    os.environ["SINCERELY_DATA"] = tempfile.mkdtemp(prefix="sincerely-bench-")

import django  # noqa: E402

django.setup()

from today_mailboxes import MAILBOXES, Mailbox, drawn_with_mail, seen_by  # noqa: E402

from sincerely.accounts.models import Owner  # noqa: E402
from sincerely.cli import main as sincerely  # noqa: E402
from sincerely.journey.today import end_of_day, today  # noqa: E402
from sincerely.people.models import Entry  # noqa: E402
from sincerely.people.queries import timeline  # noqa: E402

DATES = (
    "2009-06-16", "2009-09-22", "2009-12-08", "2010-03-09", "2010-06-22", "2010-09-14",
    "2011-02-15", "2011-06-14", "2011-10-11", "2012-03-20", "2012-09-11", "2012-12-11",
)  # fmt: skip
"""Tuesdays, chosen for their spread before any was read; the rules were improved on what was seen here."""
FRESH = (
    "2009-05-19", "2009-08-18", "2009-11-03", "2010-02-02", "2010-05-11", "2010-08-10",
    "2010-11-16", "2011-04-05", "2011-08-30", "2012-01-24", "2012-06-05", "2012-10-23",
)  # fmt: skip
"""Twelve more, looked at after that; the rules were then improved on them too."""
THIRD = (
    "2009-07-14", "2009-10-13", "2010-01-05", "2010-04-13", "2010-07-20", "2010-10-19",
    "2010-12-14", "2011-03-08", "2011-05-10", "2011-07-26", "2011-11-22", "2012-04-24",
)  # fmt: skip
"""Twelve more, each two weeks and more from every other, looked at after that; the rules were then improved on them."""
FOURTH = (
    "2009-07-28", "2009-10-27", "2010-01-19", "2010-03-30", "2010-05-25", "2010-08-31",
    "2010-11-02", "2011-01-25", "2011-03-22", "2011-09-20", "2012-02-07", "2012-07-24",
)  # fmt: skip
"""Twelve more, looked at after the rules were improved on the third twelve; the rules were then improved on them too."""
FIFTH = (
    "2009-08-04", "2009-10-06", "2009-11-17", "2010-02-16", "2010-06-08", "2010-09-28",
    "2010-11-30", "2011-02-01", "2011-07-12", "2011-09-27", "2012-02-21", "2012-08-07",
)  # fmt: skip
"""Twelve more, looked at after that; a last change of the rules came after them, so no date here is fresh any more."""
SETS = {"fresh": FRESH, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH}
FIRST_DAY, LAST_DAY = date(2009, 5, 4), date(2013, 1, 18)
"""Between which days are drawn: before, there is no history; after, no mail."""
READ = (101, *range(11, 24))
"""Seeds of the draws on which the rules were improved: the first was read whole before, the others one after another."""
MEASURES = (202, 303, 404, 505, 606)
"""Seeds of the draws that measure, each apart from everything read before it."""
LATE_MEASURES = (707, 808, 909)
"""Seeds of three further draws, made when hardly a day lay APART from all that had been read: LATE_APART is enough for them."""
LAST_MEASURES = {1010: 2, 1111: 1}
"""Seeds of the last two, of LAST_DAYS each, and how far their days lie apart: a row may stand on words that a day beside it showed."""
LAST_DAYS, MANY_DAYS = 24, 48
AT_LAST = {
    1212: LAST_DAYS,
    1313: LAST_DAYS,
    1414: LAST_DAYS,
    1515: LAST_DAYS,
    1616: MANY_DAYS,
    1717: MANY_DAYS,
    1818: MANY_DAYS,
    1919: MANY_DAYS,
    2020: MANY_DAYS,
}
"""Seeds of the draws after all of these, with their days; any day beside theirs may have been read."""
BETWEEN = {"between": (200, 5), "between2": (110, 6)}
"""Days on which the rules were improved before the late draws, and before the last: how many, and the seed."""
BETWEEN_APART = 5
"""Days that each of these lies from the draws that measured afterwards."""
APART, LATE_APART = 4, 3
"""Days that a drawn day lies from every other, and from those looked at before, at least."""


def every_day() -> list[date]:
    """Return the days between the first and the last, in order."""
    return [FIRST_DAY + timedelta(days=i) for i in range((LAST_DAY - FIRST_DAY).days + 1)]


def drawn(seed: int, n: int = 12, others: Sequence[str] = (), apart: int = APART) -> list[str]:
    """Return `n` working days drawn at random, in order, apart from each other, all sets above, and `others`."""
    used = [date.fromisoformat(each) for some in (DATES, *SETS.values(), others) for each in some]
    days = every_day()
    chance, found = random.Random(seed), []
    chance.shuffle(days)
    for day in days:
        if day.weekday() < 5 and len(found) < n and all(abs((day - other).days) >= apart for other in [*used, *found]):
            found.append(day)
    return sorted(day.isoformat() for day in found)


def measured() -> dict[int, list[str]]:
    """Return the days of each draw that measures, each draw apart from what was read before it."""
    seen, found = [day for seed in READ for day in drawn(seed)], {}
    for seed in (*MEASURES, *LATE_MEASURES):
        found[seed] = drawn(seed, others=seen, apart=LATE_APART if seed in LATE_MEASURES else APART)
        seen += found[seed]
    return found


def between(name: str, read: Sequence[str], late: Sequence[str]) -> list[str]:
    """Return the days of a key of BETWEEN: unread before, and far from the days of the draws that came `late`r."""
    n, seed = BETWEEN[name]
    far = [date.fromisoformat(day) for day in late]
    free = [
        day
        for day in every_day()
        if day.weekday() < 5
        and day.isoformat() not in read
        and all(abs((day - other).days) >= BETWEEN_APART for other in far)
    ]
    random.Random(seed).shuffle(free)
    return sorted(day.isoformat() for day in free[:n])


def all_draws() -> dict[str, list[str]]:
    """Return the days of everything that was drawn, by its name."""
    read = [*DATES, *(day for some in SETS.values() for day in some), *(day for seed in READ for day in drawn(seed))]
    draws = {f"measure:{seed}": days for seed, days in measured().items()}
    early = [day for seed in MEASURES for day in draws[f"measure:{seed}"]]
    late = [day for seed in LATE_MEASURES for day in draws[f"measure:{seed}"]]
    draws["between"] = between("between", [*read, *early], late)
    read += [*early, *late, *draws["between"]]
    for seed, apart in LAST_MEASURES.items():
        draws[f"measure:{seed}"] = drawn(seed, LAST_DAYS, read, apart)
        read += draws[f"measure:{seed}"]
    last = draws[f"measure:{max(LAST_MEASURES)}"]
    draws["between2"] = between("between2", [day for day in read if day not in last], last)
    read += draws["between2"]
    for seed, n in AT_LAST.items():
        draws[f"measure:{seed}"] = drawn(seed, n, read, 1)
        read += draws[f"measure:{seed}"]
    return draws


def dates_of(wanted: str) -> list[str]:
    """Return the dates of a set's name, of "seed:N", or of a list with commas."""
    if wanted in ("K1", "K2"):
        zone = ZoneInfo(Owner.objects.get().timezone)
        times = Entry.objects.filter(kind="message").values_list("at", flat=True)
        return drawn_with_mail({at.astimezone(zone).date() for at in times})[wanted]
    if wanted.startswith(("measure:", "between")):
        return all_draws()[wanted]
    if wanted.startswith("seed:"):
        return drawn(int(wanted.removeprefix("seed:")))
    return list(SETS.get(wanted) or wanted.split(","))


def bring_in(box: Mailbox) -> None:
    """Import the mailbox into a new desk."""
    with tempfile.NamedTemporaryFile(suffix=".mbox") as file:
        with gzip.open(DATA / box.path) as packed:
            shutil.copyfileobj(packed, file)
        file.flush()
        sincerely(["owner", "add", box.email, "--name", box.name, "--timezone", box.zone])
        sincerely(["import", file.name, "--as", box.email])


def rows(of: str, shown: int):
    """Return Today of one date."""
    owner = Owner.objects.get()
    day = datetime.fromisoformat(of).replace(tzinfo=ZoneInfo(owner.timezone))
    now = end_of_day(owner, day)
    return owner, now, today(owner, now=now, shown=shown)


def context_of(owner, person, now, evidence, n):
    """Return the entries around the evidence and after it, for the judge's eyes."""
    since = evidence.at - timedelta(days=3)
    around = [entry for entry in reversed(timeline(owner, person, until=now, limit=400)) if entry.at >= since]
    return around[:n]


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mailbox", default="first", choices=list(MAILBOXES))
    parser.add_argument(
        "--as", dest="owner", help="read the mailbox as somebody else's: an address that got letters in it"
    )
    parser.add_argument("--bring-in", action="store_true", help="import the mailbox into FOLDER first")
    parser.add_argument("--dates", default=",".join(DATES))
    parser.add_argument("--shown", type=int, default=7)
    parser.add_argument("--context", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--perhaps", action="store_true", help="print what stands under Perhaps instead of the rows")
    args = parser.parse_args()
    if IS_NEW or args.bring_in:
        bring_in(seen_by(MAILBOXES[args.mailbox], args.owner))
    every = []
    for of in dates_of(args.dates):
        owner, now, shown = rows(of, args.shown)
        print(f"\n===== {of}: {len(shown.rows)} rows, {len(shown.more)} more") if not args.json else None
        for rank, row in enumerate(shown.perhaps if args.perhaps else shown.rows, 1):
            need = row.need
            one = need.evidence[0]
            told = {"date": of, "rank": rank, "kind": need.kind, "rule": need.rule, "doubt": need.doubt}
            every.append(told | {"message_id": one.message_id, "quote": one.quote})
            if args.json:
                continue
            print(
                f"{rank}. [{need.kind}] {row.person.name} | {need.reason} {need.slots.get('days')} | {need.doubt or need.rule} | {one.message_id}"
            )
            for each in need.evidence[:2]:
                print(f"     {'ME' if each.by_owner else 'THEY'} {each.at:%m-%d} “{each.quote[:300]}”")
            for entry in context_of(owner, row.person, now, one, args.context):
                mark = "*" if entry.pk == one.entry_id else " "
                text = " / ".join(entry.text.split("\n"))[:420]
                print(f"   {mark} {entry.direction} {entry.at:%m-%d %H:%M} [{entry.subject[:50]}] {text}")
    if args.json:
        print(json.dumps(every, indent=1))


if __name__ == "__main__":
    main()
