"""Free times against a brute-force oracle: generated calendars, counted minute by minute.

The oracle never reads iCalendar: it knows the events by the plan that the file was written from, steps through days on
the wall clock, marks every taken minute in a set, and asks of every minute whether a meeting could begin there.

    python bench/slots_oracle.py [--n 200] [--seed 7]
"""

import argparse
import random
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sincerely.noticing.times.lunar import solar_date
from sincerely.sources.busy import busy_of
from sincerely.sources.parse_calendar import Window, parse_calendar
from sincerely.sources.records import EventRecord
from sincerely.writing.free_times import Rules, find_free

ME = "me@desk.example"
ZONES = ("Asia/Ho_Chi_Minh", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
         "America/Sao_Paulo", "Europe/Berlin", "Pacific/Auckland", "UTC", "America/St_Johns")  # fmt: skip
WINDOWS = {"Asia/Ho_Chi_Minh": "SE Asia Standard Time", "Europe/Berlin": "W. Europe Standard Time",
           "America/New_York": "Eastern Standard Time", "Europe/London": "GMT Standard Time"}  # fmt: skip
BEGINNINGS = (date(2026, 3, 2), date(2026, 3, 23), date(2026, 10, 19), date(2026, 10, 26), date(2026, 4, 1),
              date(2027, 2, 1), date(2026, 8, 31), date(2026, 9, 21), date(2026, 12, 28), date(2026, 6, 8))  # fmt: skip
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass
class Plan:
    """One event as somebody would plan it: by the wall clock of a zone, or whole days."""

    zone: str
    day: date
    at: int
    minutes: int
    whole_days: int = 0
    every: str = ""
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    count: int = 0
    left_out: set[int] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)
    """Occurrence number → minutes later."""
    status: str = "CONFIRMED"
    is_free: bool = False
    answer: str = ""
    place: str = ""
    spelling: str = ""
    """How the zone is written: its own name, a Windows name, UTC, or floating."""

    def days(self) -> list[date]:
        """Every day on which it begins, those that are left out included."""
        if not self.every:
            return [self.day]
        found: list[date] = []
        day = self.day
        while len(found) < self.count:
            weeks = ((day - timedelta(days=day.weekday())) - (self.day - timedelta(days=self.day.weekday()))).days // 7
            fits = (
                (self.every == "DAILY" and (day - self.day).days % self.interval == 0)
                or (self.every == "WEEKLY" and weeks % self.interval == 0 and day.weekday() in self.weekdays)
                or (self.every == "MONTHLY" and day.day == self.day.day)
            )
            found += [day] if fits else []
            day += timedelta(days=1)
        return found


def wall(day: date, minute: int) -> str:
    moment = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
    return f"{moment:%Y%m%dT%H%M00}"


def written(plan: Plan, number: int) -> str:
    """Write a plan as VEVENTs."""
    head = ["BEGIN:VEVENT", f"UID:plan-{number}@x.example", "DTSTAMP:20260101T000000Z"]
    tail = [f"SUMMARY:Plan {number}", f"STATUS:{plan.status}", f"TRANSP:{'TRANSPARENT' if plan.is_free else 'OPAQUE'}"]
    if plan.place:
        tail.append(f"LOCATION:{plan.place}")
    if plan.answer:
        tail.append(f"ATTENDEE;PARTSTAT={plan.answer}:mailto:{ME}")

    def when(name: str, day: date, minute: int) -> str:
        if plan.whole_days:
            return f"{name};VALUE=DATE:{day + timedelta(days=minute // 1440):%Y%m%d}"
        if plan.spelling == "UTC":
            moment = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
            return f"{name}:{moment:%Y%m%dT%H%M00Z}"
        if plan.spelling == "floating":
            return f"{name}:{wall(day, minute)}"
        return f"{name};TZID={plan.spelling}:{wall(day, minute)}"

    length = plan.whole_days * 1440 or plan.minutes
    lines = [*head, when("DTSTART", plan.day, plan.at), when("DTEND", plan.day, plan.at + length)]
    days = plan.days()
    if plan.every:
        by = f";BYDAY={','.join(DAYS[one] for one in plan.weekdays)}" if plan.every == "WEEKLY" else ""
        lines.append(f"RRULE:FREQ={plan.every};INTERVAL={plan.interval};COUNT={plan.count}{by}")
        lines += [when("EXDATE", days[one], plan.at) for one in sorted(plan.left_out)]
    lines += [*tail, "END:VEVENT"]
    for one, later in plan.moved.items():
        lines += [*head, when("RECURRENCE-ID", days[one], plan.at), when("DTSTART", days[one], plan.at + later),
                  when("DTEND", days[one], plan.at + later + length), *tail, "END:VEVENT"]  # fmt: skip
    return "\r\n".join(lines)


def calendar(plans: list[Plan]) -> str:
    """Write plans as one calendar."""
    events = "\r\n".join(written(plan, number) for number, plan in enumerate(plans))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\n{events}\r\nEND:VCALENDAR\r\n"


def make(dice: random.Random) -> tuple[list[Plan], Rules, str, date, datetime, str]:
    """Make one case: plans, the owner's rules, zone, first day, now, and where the meeting would be."""
    zone, first = dice.choice(ZONES), dice.choice(BEGINNINGS)
    plans = []
    for _ in range(dice.randint(4, 24)):
        own = dice.choice((zone, zone, dice.choice(ZONES)))
        spelling = dice.choice([own, own, WINDOWS.get(own, own), *(["floating"] if own == zone else [])])
        if dice.random() < 0.15:
            own = spelling = "UTC"
        every = dice.choice(("", "", "DAILY", "WEEKLY", "WEEKLY", "MONTHLY"))
        day = first + timedelta(days=dice.randint(-20, 12))
        plan = Plan(own, day, dice.choice((dice.randrange(0, 22 * 60, 5), dice.randrange(0, 4 * 60, 5))), dice.choice((15, 30, 45, 60, 90, 150)),
                    spelling=spelling, every=every)  # fmt: skip
        if every:
            plan.interval = dice.choice((1, 1, 2)) if every != "MONTHLY" else 1
            plan.weekdays = tuple(sorted({day.weekday(), dice.randrange(7)}))
            plan.count = dice.randint(2, 25) if every != "MONTHLY" else dice.randint(2, 4)
            if every == "MONTHLY":
                plan.day = day.replace(day=min(day.day, 28))
            plan.left_out = {dice.randrange(1, plan.count)} if dice.random() < 0.4 else set()
            number = dice.randrange(1, plan.count)
            plan.moved = (
                {number: dice.choice((30, 60, 120))} if number not in plan.left_out and dice.random() < 0.4 else {}
            )
        elif dice.random() < 0.2:
            plan.whole_days, plan.at = dice.randint(1, 2), 0
        plan.status = dice.choice(("CONFIRMED", "CONFIRMED", "CONFIRMED", "TENTATIVE", "CANCELLED"))
        plan.is_free = dice.random() < 0.12
        plan.answer = dice.choice(("", "", "ACCEPTED", "DECLINED", "NEEDS-ACTION"))
        plan.place = dice.choice(("", "", "Room 4", "https://meet.example/x", "12 Harbour Road"))
        plans.append(plan)
    stretches = (((540, 720), (780, 1050)), ((480, 1020),), ((0, 1440),), ((600, 645), (645, 900)), ((90, 270),))
    hours = {day: dice.choice(stretches) for day in range(7) if day < 5 or dice.random() < 0.3}
    rules = Rules(hours, length=dice.choice((15, 30, 45, 60, 90)), step=dice.choice((15, 30, 60)),
                  buffer=dice.choice((0, 5, 10, 15)), travel=dice.choice((0, 20, 45)),
                  notice=dice.choice((0, 240, 1440)), country=dice.choice(("", "vn")))  # fmt: skip
    now = datetime(first.year, first.month, first.day, dice.randrange(24), dice.randrange(60), tzinfo=UTC)
    return plans, rules, zone, first, now, dice.choice(("", "12 Harbour Road"))


def vietnamese_days_off(first: date, last: date, hours: dict) -> set[date]:
    """Days off by the Labour Code, worked out day by day."""
    off: set[date] = set()
    for year in range(first.year - 1, last.year + 2):
        tet = solar_date(1, 1, year)
        own = {tet + timedelta(days=n) for n in (-1, 0, 1, 2, 3)} | {solar_date(10, 3, year)}
        own |= {date(year, 1, 1), date(year, 4, 30), date(year, 5, 1), date(year, 9, 2)}
        for day in sorted(own):
            if day.weekday() not in hours:
                after = day
                while after.weekday() not in hours or after in own:
                    after += timedelta(days=1)
                own = own | {after}
        off |= own
    return off


def instant(wall_time: datetime, zone: ZoneInfo) -> datetime:
    """Return the instant of a wall time by RFC 5545 3.3.5, found by looking at every minute around it.

    A time that comes twice is the first; one that is left out is counted with the distance from UTC before the gap.
    """
    around = [wall_time.replace(tzinfo=UTC) + timedelta(minutes=n) for n in range(-15 * 60, 15 * 60 + 1, 5)]
    shown = [(moment.astimezone(zone).replace(tzinfo=None), moment) for moment in around]
    same = [moment for local, moment in shown if local == wall_time]
    if same:
        return same[0]
    local, before = [(local, moment) for local, moment in shown if local < wall_time][-1]
    return before + (wall_time - local)


def oracle(plans: list[Plan], rules: Rules, zone_name: str, first: date, last: date, now: datetime, place: str) -> list:
    """Return every minute at which a meeting could begin, by asking every minute of every day."""
    zone = ZoneInfo(zone_name)
    base = datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=2)

    def minute(moment: datetime) -> int:
        return round((moment - base).total_seconds()) // 60

    taken: set[int] = set()
    for plan in plans:
        if plan.status == "CANCELLED" or plan.is_free or plan.answer == "DECLINED":
            continue
        online = plan.place == "" or plan.place.startswith("https")
        way = rules.travel if (not online or place) and plan.place != place else 0
        pause = 0 if plan.whole_days else rules.buffer + way
        own = zone if plan.whole_days or plan.spelling == "floating" else ZoneInfo(plan.zone)
        for number, day in enumerate(plan.days()):
            if number in plan.left_out:
                continue
            at = plan.at + plan.moved.get(number, 0)
            begin = instant(datetime(day.year, day.month, day.day) + timedelta(minutes=at), own)
            if plan.whole_days:
                end = instant(datetime(day.year, day.month, day.day) + timedelta(days=plan.whole_days), own)
            elif number in plan.moved or not plan.every:
                end = instant(datetime(day.year, day.month, day.day) + timedelta(minutes=at + plan.minutes), own)
            else:
                # Taken for as long as the series is, and until the hour on the clock: programs differ.
                shown = instant(datetime(day.year, day.month, day.day) + timedelta(minutes=at + plan.minutes), own)
                end = max(shown.astimezone(UTC), begin.astimezone(UTC) + timedelta(minutes=plan.minutes))
            if end.astimezone(UTC) <= begin.astimezone(UTC):
                end = begin.astimezone(UTC) + timedelta(minutes=plan.minutes)
            taken.update(range(minute(begin.astimezone(UTC)) - pause, minute(end.astimezone(UTC)) + pause))
    off = vietnamese_days_off(first, last, rules.hours) if rules.country == "vn" else set()
    works: set[int] = set()
    clock: dict[int, int] = {}
    for number in range(((last - first).days + 5) * 1440):
        local = (base + timedelta(minutes=number)).astimezone(zone)
        of_day = local.hour * 60 + local.minute
        if first <= local.date() <= last and local.date() not in off and any(
            low <= of_day < high for low, high in rules.hours.get(local.weekday(), ())
        ):  # fmt: skip
            works.add(number)
            clock[number] = of_day
    soonest = now + timedelta(minutes=rules.notice)
    return [
        base + timedelta(minutes=number)
        for number in sorted(works)
        if clock[number] % rules.step == 0
        and base + timedelta(minutes=number) >= soonest
        and all(each in works and each not in taken for each in range(number, number + rules.length))
    ]


def ours(plans: list[Plan], rules: Rules, zone_name: str, first: date, last: date, now: datetime, place: str) -> list:
    """Return the same from the calendar file, by the code that is measured."""
    zone = ZoneInfo(zone_name)
    around = Window(
        datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=3),
        datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=4),
    )
    records = parse_calendar(calendar(plans), around)
    assert all(isinstance(one, EventRecord) for one in records), records
    busy = [found for one in records if (found := busy_of(one, {ME}, zone)) is not None]
    return [slot.start for slot in find_free(busy, rules, zone, first=first, last=last, now=now, place=place).slots]


def odd_hours(plans: list[Plan]) -> int:
    """Return how many occurrences begin in an hour that does not exist or comes twice."""
    count = 0
    for plan in plans:
        if plan.whole_days or plan.status == "CANCELLED" or plan.is_free or plan.answer == "DECLINED":
            continue
        for number, day in enumerate(plan.days()):
            at = datetime(day.year, day.month, day.day) + timedelta(minutes=plan.at + plan.moved.get(number, 0))
            first, second = (at.replace(tzinfo=ZoneInfo(plan.zone), fold=fold).utcoffset() for fold in (0, 1))
            count += number not in plan.left_out and first != second
    return count


def differs(dice: random.Random, *, days: int = 14) -> tuple[str, int, int]:
    """Compare one generated case; return what differs (blank for nothing), how many starts, how many odd hours."""
    plans, rules, zone, first, now, place = make(dice)
    last = first + timedelta(days=days - 1)
    wanted = oracle(plans, rules, zone, first, last, now, place)
    got = ours(plans, rules, zone, first, last, now, place)
    if wanted == got:
        return "", len(got), odd_hours(plans)
    missing, extra = sorted(set(wanted) - set(got))[:3], sorted(set(got) - set(wanted))[:3]
    return (
        f"{zone} from {first}: missing {missing}, too much {extra}\n{rules}\n{calendar(plans)}",
        len(got),
        odd_hours(plans),
    )


def main() -> int:
    """Compare `--n` cases and print how many were identical."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    begun, starts, odd, wrong = time.perf_counter(), 0, 0, []
    for number in range(options.n):
        said, found, strange = differs(random.Random(options.seed * 100_000 + number))
        starts, odd = starts + found, odd + strange
        if said:
            wrong.append((number, said))
    seconds = time.perf_counter() - begun
    print(f"{options.n} calendars, {starts} free starts, {odd} events in hours that do not exist or come twice: "
          f"{options.n - len(wrong)} identical ({seconds:.0f} s)")  # fmt: skip
    for number, said in wrong[:3]:
        print(f"--- case {number}\n{said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
