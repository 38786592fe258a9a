"""Measure the finder of times on the open corpora: right, wrong and sure, asked, missed, false positives.

Run: .venv/bin/python bench/times_corpora.py [-v] [vi_gold|vi|en|en_US|en_GB …]; the corpora lie in SINCERELY_TEST_DATA.
Right: sure, and the same start (and end, where the corpus gives an interval; clock ends may differ by the unit that
Duckling adds to the end of a range). Asked: not sure. What lies outside a letter's scope is listed with
its reason and left out of the shares, but not out of what is wrong and sure. With several answers: right if one is and no sure one is wrong.
"""

import argparse
import csv
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402

from sincerely.noticing.records import TimeExpression  # noqa: E402
from sincerely.noticing.times import find_times  # noqa: E402

DATA = Path(os.environ.get("SINCERELY_TEST_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))


@dataclass
class Case:
    text: str
    language: str
    now: datetime
    tz: str | None = None
    expect: list[dict[str, Any]] = field(default_factory=list)


def duckling(name: str) -> Iterator[Case]:
    path = DATA / "duckling_time" / f"{name}.tsv"
    with path.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            now = datetime.fromisoformat(row["reference_time"])
            expect = []
            if row["kind"] != "none":
                if row["start"].startswith("-"):
                    continue
                start = datetime.fromisoformat(row["start"]).replace(tzinfo=now.tzinfo)
                end = row["end_exclusive"]
                expect.append({
                    "kind": row["kind"], "start": start, "grain": row["grain"].lower(), "rel": row["open_direction"],
                    "end": datetime.fromisoformat(end).replace(tzinfo=now.tzinfo) if end else None,
                    "corpus": row["corpus"], "feast": bool(row["holiday"]),
                })  # fmt: skip
            yield Case(row["phrase"], name[:2], now, None, expect)


def gold() -> Iterator[Case]:
    for line in (DATA / "gold" / "vi_times_dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        expect = [
            {**e, "kind": "gold", "start": datetime.fromisoformat(e["start"]),
             "end": datetime.fromisoformat(e["end"]) if e["end"] else None}
            for e in row["expect"]
        ]  # fmt: skip
        yield Case(row["text"], row["lang"], datetime.fromisoformat(row["now"]), row["tz"], expect)


OWN = Path(__file__).resolve().parents[1] / "tests" / "data" / "noticing"


def own(name: str) -> Iterator[Case]:
    """Our own Vietnamese mail phrases: value by value, "?" where it must ask and offer."""
    zone = timezone(timedelta(hours=7))
    for line in (OWN / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        now, text, wanted = line.split("\t")
        expect = []
        for one in wanted.split(";") if wanted != "none" else []:
            quote, start, end, *rel = one.split("|")
            expect.append({
                "kind": "own", "quote": quote.lstrip("?"), "asks": quote.startswith("?"), "rel": rel[0] if rel else None,
                "start": datetime.fromisoformat(start).replace(tzinfo=zone),
                "end": None if end == "-" else datetime.fromisoformat(end).replace(tzinfo=zone),
            })  # fmt: skip
        yield Case(text, "vi", datetime.fromisoformat(now).replace(tzinfo=zone), None, expect)


OUT_OF_SCOPE = (
    (r"closest .* to", "a puzzle about the calendar, not a time that a letter names"),
    (r"tuesday", "a nickname of United States primaries, from the list below only"),
    (r"youth service|gysd|emsc|earth hour|onam", "an observance whose day is announced each year"),
    (r"(?:this|next|last) season|all week|the week$", "a stretch that letters name otherwise (season of the year: of what?)"),
    (r"as soon as possible|asap", "names no time"),
)  # fmt: skip
"""Phrases outside a letter's scope, with the reason; latent phrases ("7", "morning") name no time in a sentence."""
_NICKNAMES = re.compile(r"(?:super|mini|tsunami|giga|mega)\b.*tuesday", re.I)


def out_of_scope(case: Case) -> str | None:
    """Return why a phrase is none that a letter would have us answer, or None."""
    if any(e.get("corpus") == "latentCorpus" for e in case.expect):
        return "latent: a bare number or word that names a time only to somebody who asked for one"
    for pattern, reason in OUT_OF_SCOPE:
        if re.search(pattern, case.text, re.I) and (pattern != "tuesday" or _NICKNAMES.search(case.text)):
            return reason
    return None


def agrees(t: TimeExpression, e: dict[str, Any], now: datetime) -> bool:
    if e["kind"] == "gold":
        return (t.start, t.end, t.grain, t.rel, t.lunar) == (
            e["start"], e["end"], e["grain"], e.get("rel"), e.get("lunar", False))  # fmt: skip
    if e["kind"] == "own":
        return not e["asks"] and (t.start, t.end, t.rel) == (e["start"], e["end"], e["rel"])
    if e["kind"] == "interval":
        if e["start"] == now and t.rel == "before":
            return (t.end or t.start) == e["end"]
        slack = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "second": timedelta(seconds=1)}
        ends = {e["end"], e["end"] - slack.get(e["grain"], timedelta())}
        return t.start == e["start"] and t.end in ends
    if e["kind"] == "open":
        return t.start == e["start"] and t.rel == e["rel"]
    return t.start == e["start"]


def judge(case: Case) -> tuple[str, list[TimeExpression]]:
    found = find_times(case.text, case.language, case.now, case.tz)  # type: ignore[arg-type]
    if not case.expect:
        return ("false positive" if found else "rightly none"), found
    if not found:
        return "missed", found
    sure = [t for t in found if t.sure]
    right = [t for t in sure if any(agrees(t, e, case.now) for e in case.expect)]
    if len(right) < len(sure):
        return "wrong and sure", found
    must_ask = [e for e in case.expect if e.get("asks")]
    if len(right) + len(must_ask) < len(case.expect) and case.expect[0]["kind"] == "own" and not must_ask and right:
        return "missed", found
    if right and not must_ask:
        return "right", found
    offered = any(e["start"] in (t.start, *(a.start for a in t.alternatives)) for t in found for e in case.expect)
    return ("asked, answer among those offered" if offered else "asked, answer not offered"), found


def _until(end: datetime | None) -> str:
    return format(end, "%F %T") if end else "-"


def measure(name: str, cases: Iterator[Case], verbose: bool) -> None:
    counts: Counter[str] = Counter()
    scoped: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    exact = 0
    for case in cases:
        verdict, found = judge(case)
        counts[verdict] += 1
        why = out_of_scope(case) if case.expect else None
        (left_out if why else scoped)[why or verdict] += 1
        quotes = {t.quote for t in found}
        exact += verdict == "right" and any(e.get("quote") in quotes for e in case.expect)
        if verbose and verdict not in ("right", "rightly none"):
            wanted = "; ".join(f"{e['start']:%F %T}..{_until(e['end'])} {e.get('grain', '')}" for e in case.expect)
            got = "; ".join(f"{t.quote!r} {t.start:%F %T}..{_until(t.end)} {t.grain} {t.rel or ''}" for t in found)
            print(f"  {verdict:16.16} | {case.text} | want {wanted} | got {got}")
    print(f"{name}: {dict(counts)}; exact quotes {exact}")
    for reason, n in left_out.items():
        print(f"  out of scope {n}: {reason}")
    n = sum(scoped[v] for v in scoped if v not in ("false positive", "rightly none"))
    offered = scoped["right"] + scoped["asked, answer among those offered"]
    print(
        f"  in scope: sure and right {share(scoped['right'], n)}; right or asked with the answer offered {share(offered, n)}"
    )
    print(f"  wrong and sure {share(counts['wrong and sure'] + counts['false positive'], counts.total())}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=["vi_gold", "vi_times_100", "vi", "en", "en_US", "en_GB"])
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    for name in args.sets:
        cases = gold() if name == "vi_gold" else own(name) if name.startswith("vi_times") else duckling(name)
        measure(name, cases, args.verbose)
    return 0


if __name__ == "__main__":
    sys.exit(main())
