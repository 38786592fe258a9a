"""Score `zones.strip` on the open quote/signature fixtures: PYTHONPATH=. python bench/zones_fixtures.py [-v] [--half 0|1].

The fixtures' own projects disagree whether a signature belongs to the reply and what a "fragment" is, so facts are
compared as follows. Texts: white space is collapsed; where a fixture counts the signature as reply, reply and signature
together are compared; where it counts the name as signature, the name that we keep at the reply's end is (INTERFACES.md,
`strip`). Fragments: theirs begin at a blank line and a run of blank lines may be one of them, so ours are our runs of
zones, each signature begun anew below a blank line, with blank runs put in wherever that makes both lists agree.
A row is one line of expected.tsv; its checks are its flags one by one (a list of the wrong length has none right).
Halves are by the lowest bit of the sha256 of the name: rules were written looking at half 0 before half 1.
"""

import argparse
import email
import hashlib
import os
import sys
import time
from collections import Counter
from email import policy
from itertools import combinations
from pathlib import Path

from sincerely.sources.records import Zones
from sincerely.sources.zones import mark, strip

ROOT = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data")) / "reply_quote_signature"
REPLY, QUOTED, SIGNATURE = 0, 1, 2
BLANK = -1
MAX_SIGNING_LINES = 2
"""Lines of closing formula and name that stay in the reply by INTERFACES.md."""
TRAINING_MARK = "#sig#"
"""What one project wrote before each line of a signature to train on it: no part of the letter."""


def read(path: Path) -> str:
    """The plain text of a fixture, lines ended by LF."""
    raw = path.read_bytes()
    if path.suffix != ".eml":
        return raw.decode("utf-8", "replace").replace("\r\n", "\n").replace(TRAINING_MARK, "")
    message = email.message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("plain",))
    return part.get_content().replace("\r\n", "\n") if part else ""


def squeeze(text: str) -> str:
    """`text` with each run of white space as one space."""
    return " ".join(text.split())


def runs_of(text: str) -> list[tuple[int, int]]:
    """(zone, blank lines above) of each run of lines of one zone."""
    lines, marks = mark(text)
    runs: list[tuple[int, int]] = []
    blank = 0
    for line, part in zip(lines, marks, strict=True):
        if not line.strip():
            blank += 1
            continue
        if not runs or runs[-1][0] != part or (part == SIGNATURE and blank):
            runs.append((part, blank))
        blank = 0
    return runs


def fragmentations(text: str) -> list[list[int]]:
    """Every list of zones that our runs make when blank runs between them are counted, or not."""
    runs = runs_of(text)
    gaps = [at for at, (_, blank) in enumerate(runs) if at and blank]
    found: list[list[int]] = []
    for chosen in (some for size in range(min(3, len(gaps)) + 1) for some in combinations(gaps, size)):
        found.append(
            [zone for at, (mark, _) in enumerate(runs) for zone in ([BLANK, mark] if at in chosen else [mark])]
        )
    return found


def hidden(zones: list[int]) -> list[int]:
    """1 for each fragment that only quotes, footers and blank runs follow, itself included."""
    last = max((at for at, zone in enumerate(zones) if zone == REPLY), default=-1)
    return [int(at > last) for at in range(len(zones))]


def flags(kind: str, zones: list[int]) -> list[int]:
    """The flags of `kind` for fragments of these zones."""
    if kind == "hidden_flags":
        return hidden(zones)
    return [int(zone == (SIGNATURE if kind == "signature_flags" else QUOTED)) for zone in zones]


def is_signature(wanted: str, zones: Zones) -> bool:
    """Whether `wanted` is our signature, or ours with the closing formula and name that end our reply."""
    ends = [line for line in zones.reply.split("\n") if line.strip()]
    return any(
        squeeze(wanted) == squeeze("\n".join([*ends[len(ends) - size :], zones.signature]))
        for size in range(min(MAX_SIGNING_LINES, len(ends)) + 1)
    )


def check(kind: str, text: str, value: str) -> tuple[int, int]:
    """(right, all) of the checks of one row."""
    value = value.replace("\\n", "\n").replace(TRAINING_MARK, "")
    if kind == "fragments":
        return int(int(value) in map(len, fragmentations(text))), 1
    if kind.endswith("_flags"):
        wanted = [int(flag) for flag in value.split(",")]
        same = [flags(kind, zones) for zones in fragmentations(text) if len(zones) == len(wanted)]
        best = max((sum(a == b for a, b in zip(wanted, ours, strict=True)) for ours in same), default=0)
        return best, len(wanted)
    if kind == "max_seconds":
        start = time.perf_counter()
        strip(text)
        return int(time.perf_counter() - start < float(value)), 1
    return int(_agrees(kind, text, value)), 1


def _agrees(kind: str, text: str, value: str) -> bool:
    zones = strip(text)
    if kind == "reply_equals":
        whole = "\n".join([zones.reply, zones.signature, zones.disclaimer])
        signed = f"{zones.reply}\n{zones.signature}"
        return squeeze(value) in (squeeze(zones.reply), squeeze(signed), squeeze(whole))
    if kind == "reply_contains":
        return squeeze(value) in squeeze(zones.reply)
    if kind == "reply_not_contains":
        return squeeze(value) not in squeeze(zones.reply)
    if kind == "signature_equals":
        return is_signature(value, zones)
    if kind.startswith("fragment") and kind.endswith("_contains"):
        part = zones.reply if kind.startswith("fragment0") else zones.signature + zones.disclaimer
        return squeeze(value) in squeeze(part)
    raise ValueError(kind)


def half_of(name: str) -> int:
    """0 or 1 by the name's sha256."""
    return hashlib.sha256(name.encode()).digest()[0] & 1


def main() -> None:
    """Print the figures per row and per check, by kind of fact and by half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="show each miss")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only this half of the files")
    chosen = parser.parse_args()
    rows, right_rows, checks, right_checks = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for row in (ROOT / "expected.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, kind, *value = row.split("\t")
        if chosen.half not in (None, half_of(name)):
            continue
        text = read(ROOT / name)
        right, of = check(kind, text, value[0] if value else "")
        texts = kind.startswith(("reply", "signature_eq", "max", "fragment0", "fragment2"))
        for group in ("texts" if texts else "fragments", f"half {half_of(name)}", "all"):
            rows[group] += 1
            right_rows[group] += right == of
            checks[group] += of
            right_checks[group] += right
        if right < of and chosen.verbose:
            print(f"--- {name} {kind} wanted {value!r}\n    {runs_of(text)}\n    {strip(text)!r:.600}")
    for group in sorted(rows):
        print(
            f"{group}: rows {right_rows[group]}/{rows[group]} = {right_rows[group] / rows[group]:.3f}, "
            f"checks {right_checks[group]}/{checks[group]} = {right_checks[group] / checks[group]:.3f}"
        )


if __name__ == "__main__":
    sys.exit(main())
