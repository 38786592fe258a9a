"""Drafts with one planted error each, and the right drafts they were made from. Seeded; nothing is chosen by what the checks say.

English: real mails of `aeslc_enron_bodies` that greet somebody, name a date, a sum, a weekday with its date, or say
that a file is attached. Their thread is a message that holds the sentence with the fact. Vietnamese: our own letters.
"""

import hashlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import letters_vi as vi

from sincerely.review.concerns import Candidate, Party, Said

RIGHT = {
    "name": {"wrong_name"}, "date": {"fact_not_in_thread", "past_date", "weekday_mismatch"},
    "amount": {"amount_mismatch", "fact_not_in_thread"}, "weekday": {"weekday_mismatch"}, "honorific": {"wrong_honorific"},
    "attachment": {"missing_attachment"},
}  # fmt: skip
"""Which rules are right for which error. A changed date is no longer in the thread; it may break with its weekday, too."""
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
GREETING = re.compile(r"^(?:(?:Hi|Hello|Hey|Dear) )?(?P<name>[A-Z][a-z]{2,11})(?= ?[,:;]| -|\n)")
DATED = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?")
WITH_WEEKDAY = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})(?!\d)"
)
NEAR_NOW = re.compile(r"\b(?:today|tonight|tomorrow|yesterday)\b", re.IGNORECASE)
"""Mails without a date of their own: what these words mean in them, nobody knows."""
SUM = re.compile(r"\$(?P<sum>[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{1,5})(?![\d.,]\d)")
ATTACHED = re.compile(
    r"\b(?:attached (?:is|are|please find)|(?:please find|see|i have|i've) attached|(?:is|are) attached)\b",
    re.IGNORECASE,
)
SALT = "fresh:2026-11:"
OWNER = Party("Lan Sen", "lan@lasen.example")


@dataclass(frozen=True)
class Planted:
    """A right draft, and the same with one error."""

    kind: str
    language: str
    right: Candidate
    wrong: Candidate


def half_of(name: str) -> str:
    """Return "dev", "held", or "fresh", by the digests of a mail's name: "fresh" is a part of what was never "dev"."""
    if hashlib.sha256(name.encode()).digest()[0] % 2:
        return "dev"
    return "fresh" if hashlib.sha256(f"{SALT}{name}".encode()).digest()[0] % 3 else "held"


def mails(data: Path, half: str) -> list[tuple[str, str]]:
    """Return (name, body) of the mails of one half."""
    with (data / "aeslc_enron_bodies/aeslc.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [(row["file"], row["body"]) for row in rows if half_of(row["file"]) == half]


def english(bodies: list[str], chance: random.Random, each: int) -> Iterator[Planted]:
    """Yield up to `each` drafts of every kind that English knows."""
    words = set(re.findall(r"(?<!\w)[a-z]+(?!\w)", " ".join(bodies)))
    names = sorted({m["name"] for body in bodies if (m := GREETING.match(body)) and m["name"].lower() not in words})
    makers = {"name": by_name, "date": by_date, "amount": by_sum, "weekday": by_weekday, "attachment": by_file}
    for make in makers.values():
        made = 0
        for body in chance.sample(bodies, len(bodies)):
            planted = make(body, chance, names)
            if planted is not None:
                yield planted
                made += 1
            if made == each:
                break


def draft(body: str, theirs: str, now: datetime | None = None, name: str = "") -> Candidate:
    """Return a right draft: a real body, and a thread that says the same."""
    thread = (Said("Jo Reed <jo@reed.example>", theirs, now),) if theirs else None
    to = (Party(f"{name} Reed".strip() if name else "", "jo@reed.example"),)
    return Candidate(OWNER, to, "", body, now=now, thread=thread)


def by_name(body: str, chance: random.Random, names: list[str]) -> Planted | None:
    """Another name, or a slip of the pen. A name is a word that nobody in this half writes small."""
    match = GREETING.match(body)
    if match is None or match["name"] not in names:
        return None
    name = match["name"]
    at = chance.randrange(1, len(name) - 1)
    slip = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    other = chance.choice([each for each in names if each != name]) if chance.random() < 0.7 or slip == name else slip
    right = draft(body, "", name=name)
    return Planted(
        "name", "en", right, replace(right, text=body[: match.start("name")] + other + body[match.end("name") :])
    )


def by_date(body: str, chance: random.Random, _names: list[str]) -> Planted | None:
    """Another day of the month."""
    match = DATED.search(body)
    if match is None or NEAR_NOW.search(body) or not 1 <= int(match["day"]) <= 28:
        return None
    now = datetime(year_of(body), MONTHS.index(match["month"]) + 1, int(match["day"]), 9, tzinfo=UTC) - timedelta(
        days=3
    )
    days = [day for day in range(1, 29) if str(day) not in body and day != int(match["day"]) and day != now.day]
    if not days:
        return None
    right = draft(body, body, now)
    wrong = body[: match.start("day")] + str(chance.choice(days)) + body[match.end("day") :]
    return Planted("date", "en", right, replace(right, text=wrong))


def year_of(body: str) -> int:
    """Return the year that a mail names, else the one in which its first weekday and date agree, else 2001."""
    named = re.search(r"\b(?:1999|200[0-2])\b", body)
    if named:
        return int(named.group())
    match = WITH_WEEKDAY.search(body)
    years = [year for year in range(1999, 2003) if match and agrees(match, year)]
    return years[0] if years else 2001


def agrees(match: re.Match[str], year: int) -> bool:
    """Whether a weekday and its date belong together in a year."""
    day = int(match["day"])
    return day <= 28 and date(year, MONTHS.index(match["month"]) + 1, day).weekday() == WEEKDAYS.index(match["weekday"])


def by_sum(body: str, chance: random.Random, _names: list[str]) -> Planted | None:
    """One digit of a sum is another."""
    match = SUM.search(body)
    if match is None:
        return None
    at = chance.choice([n for n in range(*match.span("sum")) if body[n].isdigit()])
    digit = chance.choice([each for each in "123456789" if each != body[at]])
    wrong = body[:at] + digit + body[at + 1 :]
    right = draft(body, body)
    return Planted("amount", "en", right, replace(right, text=wrong))


def by_weekday(body: str, chance: random.Random, _names: list[str]) -> Planted | None:
    """Another weekday before a date. The year is the one in which they agree."""
    match = WITH_WEEKDAY.search(body)
    if match is None or NEAR_NOW.search(body) or len(WITH_WEEKDAY.findall(body)) > 1:
        return None
    if not agrees(match, year_of(body)):
        return None
    now = datetime(year_of(body), MONTHS.index(match["month"]) + 1, int(match["day"]), 9, tzinfo=UTC) - timedelta(
        days=4
    )
    other = chance.choice([each for each in WEEKDAYS if each != match["weekday"]])
    right = draft(body, body, now)
    return Planted(
        "weekday", "en", right, replace(right, text=body[: match.start()] + other + body[match.end("weekday") :])
    )


def by_file(body: str, _chance: random.Random, _names: list[str]) -> Planted | None:
    """The file is forgotten."""
    if not ATTACHED.search(body):
        return None
    right = replace(draft(body, ""), attachments=files_of(body))
    return Planted("attachment", "en", right, replace(right, attachments=()))


def files_of(body: str) -> tuple[str, ...]:
    """Return the files that a mail names, else one."""
    return tuple(re.findall(r"[\w-]+\.(?:doc|xls|ppt|pdf|zip|txt)\b", body, re.IGNORECASE)) or ("list.pdf",)


def vietnamese(chance: random.Random, n: int, *, fresh: bool = False) -> Iterator[Planted]:
    """Yield `n` drafts, the six kinds in turn, each from the next letter; `fresh` ones from letters kept for the report."""
    letters = chance.sample(vi.FRESH, len(vi.FRESH)) if fresh else list(vi.LETTERS)
    for number in range(n):
        letter = (
            letters[(number + number // len(letters)) % len(letters)]
            if fresh
            else letters[number // len(RIGHT) % len(letters)]
        )
        yield vietnamese_draft(chance, tuple(RIGHT)[number % len(RIGHT)], letter, fresh=fresh)


def vietnamese_draft(chance: random.Random, kind: str, letter: tuple[str, str], *, fresh: bool = False) -> Planted:
    """Fill one of our letters, then spoil one slot of the answer."""
    you, me = chance.choice(vi.PAIRS)
    name, given = chance.choice(vi.NAMES)
    now = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=chance.randrange(300))
    day = now.date() + timedelta(days=chance.randrange(2, 20))
    form = chance.choice(vi.FRESH_DAYS) if fresh else vi.FRESH_DAYS[0]
    slots = {"you": you, "me": me, "You": you.capitalize(), "Me": me.capitalize(), "me_them": you, "name": given,
             "day": shown(day, form=form), "date": f"{day.day}/{day.month}", "sum": chance.choice(vi.FRESH_SUMS if fresh else vi.SUMS)}  # fmt: skip
    theirs = letter[0].format(**{**slots, "Me": me.capitalize()})
    to = (Party(name, f"{given.lower()}@tiem.example", f"{you} {given}"),)
    right = Candidate(replace(OWNER, address_as=me), to, "", letter[1].format(**slots), "vi", now,
                      (Said(f"{name} <x@tiem.example>", theirs, now - timedelta(hours=3)),), ("tep.pdf",))  # fmt: skip
    spoilt = spoil(kind, slots, day, chance, form)
    text = letter[1].format(**{**slots, **spoilt})
    if kind == "honorific" and chance.random() < 0.5:  # a switch below the greeting only
        head, _, rest = letter[1].partition("\n")
        text = head.format(**slots) + "\n" + rest.format(**{**slots, **spoilt})
    return Planted(
        kind, "vi", right, replace(right, text=text, attachments=() if kind == "attachment" else right.attachments)
    )


def shown(day: date, weekday: int | None = None, form: str = vi.FRESH_DAYS[0]) -> str:
    """Return a weekday with its date as letters write it."""
    name = vi.DAYS[day.weekday() if weekday is None else weekday]
    return form.format(weekday=name, d=day.day, m=day.month, y=day.year)


def spoil(kind: str, slots: dict[str, str], day: date, chance: random.Random, form: str) -> dict[str, str]:
    """Return the slots that an error changes."""
    if kind == "name":
        return {"name": chance.choice([given for _, given in vi.NAMES if given != slots["name"]])}
    if kind == "honorific":
        other = chance.choice([you for you, _ in vi.PAIRS if you not in (slots["you"], slots["me"])])
        return {"you": other, "You": other.capitalize()}
    if kind == "date":
        return {"day": shown(day + timedelta(days=chance.randrange(21, 40)), form=form)}
    if kind == "weekday":
        return {"day": shown(day, (day.weekday() + chance.randrange(1, 7)) % 7, form)}
    if kind == "amount":
        at = chance.choice([n for n, each in enumerate(slots["sum"]) if each.isdigit()])
        digit = chance.choice([each for each in "123456789" if each != slots["sum"][at]])
        return {"sum": slots["sum"][:at] + digit + slots["sum"][at + 1 :]}
    return {}
