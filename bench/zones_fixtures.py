"""Score `zones.strip` on the open quote/signature fixtures: PYTHONPATH=. python bench/zones_fixtures.py [-v] [--half 0|1].

The fixtures' own projects disagree whether a signature belongs to the reply and what a "fragment" is, so facts are
compared as follows, by fixed rules that never look at what is wanted.

Texts: white space is collapsed; where a fixture counts the signature as reply, reply and signature together are
compared; where it counts the name as signature, the name that we keep at the reply's end is (INTERFACES.md, `strip`).

Fragments: theirs are read from the last line to the first (github/email_reply_parser, `scan_line`), which makes three
differences of definition. T1: a blank run between a signature and a quote above it, or at the end below a quote, is a
fragment of its own. T2: a signature below a blank line begins a new one. T3: a paragraph that opens with "-Name" is a
signature; we keep it in the reply. `fragments_of` translates our zones by these three; the figures without them are
printed too. What is quoted and what is own stays our finding.

A row is one line of expected.tsv; its checks are its flags one by one (a list of the wrong length has none right).
Intervals are Wilson's, 95 %. Halves are by the lowest bit of the sha256 of the name: rules were written looking at
half 0 before half 1.
"""

import argparse
import email
import hashlib
import math
import os
import re
import sys
import time
from collections import Counter
from email import policy
from pathlib import Path

from sincerely.sources.records import Zones
from sincerely.sources.zones import mark, strip

ROOT = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data")) / "reply_quote_signature"
REPLY, QUOTED, SIGNATURE = 0, 1, 2
BLANK = -1
MAX_SIGNING_LINES = 2
"""Lines of closing formula and name that stay in the reply by INTERFACES.md."""
SIGNED = re.compile(r"\s*-\w")
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


def runs_of(text: str, *, translated: bool) -> list[tuple[int, int]]:
    """(zone, blank lines above) of each run of lines of one zone; `translated`: by T2 and T3."""
    lines, marks = mark(text)
    runs: list[tuple[int, int]] = []
    blank = 0
    for line, found in zip(lines, marks, strict=True):
        if not line.strip():
            blank += 1
            continue
        part = found
        if translated and part == REPLY:
            opens = SIGNED.match(line) is not None and blank > 0
            part = SIGNATURE if opens or (runs and runs[-1][0] == SIGNATURE and not blank) else REPLY
        if not runs or runs[-1][0] != part or (translated and part == SIGNATURE and blank):
            runs.append((part, blank))
        blank = 0
    return runs


def fragments_of(text: str, *, translated: bool = True) -> list[int]:
    """Our zones as a list of fragments, in order; `translated`: by their definition."""
    zones: list[int] = []
    for zone, blank in runs_of(text, translated=translated):
        if translated and blank and zone == SIGNATURE and zones[-1:] == [QUOTED]:
            zones.append(BLANK)
        zones.append(zone)
    if translated and text.endswith("\n") and zones[-1:] == [QUOTED]:
        zones.append(BLANK)
    return zones


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


def check(kind: str, text: str, value: str, *, translated: bool = True) -> tuple[int, int]:
    """(right, all) of the checks of one row."""
    value = value.replace("\\n", "\n").replace(TRAINING_MARK, "")
    if kind == "fragments":
        return int(int(value) == len(fragments_of(text, translated=translated))), 1
    if kind.endswith("_flags"):
        wanted = [int(flag) for flag in value.split(",")]
        ours = flags(kind, fragments_of(text, translated=translated))
        same = len(ours) == len(wanted)
        return sum(a == b for a, b in zip(wanted, ours, strict=True)) if same else 0, len(wanted)
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


def interval(right: int, of: int) -> str:
    """The share with Wilson's interval at 95 % (Wilson 1927, score interval)."""
    z = 1.96
    share = right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{right}/{of} = {share:.3f} [{max(0.0, middle - half):.3f}, {min(1.0, middle + half):.3f}]"


def main() -> None:
    """Print the figures per row and per check, by kind of fact and by half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="show each miss")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only this half of the files")
    chosen = parser.parse_args()
    rows, right_rows, checks, right_checks = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    by_definition = []
    for row in (ROOT / "expected.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, kind, *value = row.split("\t")
        if chosen.half not in (None, half_of(name)):
            continue
        text, wanted = read(ROOT / name), value[0] if value else ""
        right, of = check(kind, text, wanted)
        texts = kind.startswith(("reply", "signature_eq", "max", "fragment0", "fragment2"))
        for group in ("texts" if texts else "fragments", f"half {half_of(name)}", "all"):
            rows[group] += 1
            right_rows[group] += right == of
            checks[group] += of
            right_checks[group] += right
        if not texts:
            bare, _ = check(kind, text, wanted, translated=False)
            rows["fragments, untranslated"] += 1
            right_rows["fragments, untranslated"] += bare == of
            checks["fragments, untranslated"] += of
            right_checks["fragments, untranslated"] += bare
            if bare < of <= right:
                by_definition.append(f"{name} {kind}")
        if right < of:
            print(f"miss: {name} {kind} wanted {wanted!r:.60}, ours {fragments_of(text) if not texts else 'text'}")
            if chosen.verbose:
                print(f"    {strip(text)!r:.600}")
    for group in sorted(rows):
        print(
            f"{group}: rows {interval(right_rows[group], rows[group])}, "
            f"checks {interval(right_checks[group], checks[group])}"
        )
    print("right by T1–T3 alone (definitions differ): " + ", ".join(by_definition))


if __name__ == "__main__":
    sys.exit(main())
