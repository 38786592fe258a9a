"""Score `zones.strip` on the open quote/signature fixtures: PYTHONPATH=. python bench/zones_fixtures.py [-v].

The fixtures' own projects disagree whether a signature belongs to the reply and what a "fragment" is. We score what our
definition answers: the text of the reply (with and without its signature), what is in it and what is not, and the
signature's text. Fragment counts and flags are compared where our zones give the same fragments; they are listed apart.
"""

import email
import os
import sys
import time
from email import policy
from pathlib import Path

from sincerely.sources.zones import strip
from sincerely.sources.zones_repeated import mark_repeated
from sincerely.sources.zones_tail import mark_own_tails

ROOT = Path(os.environ.get("SINCERELY_TEST_DATA", "../shared/data")) / "reply_quote_signature"
REPLY, QUOTED, SIGNATURE = 0, 1, 2


def read(path: Path) -> str:
    raw = path.read_bytes()
    if path.suffix != ".eml":
        return raw.decode("utf-8", "replace").replace("\r\n", "\n")
    message = email.message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("plain",))
    return part.get_content().replace("\r\n", "\n") if part else ""


def squeeze(text: str) -> str:
    return " ".join(text.split())


def fragments(text: str) -> list[tuple[int, bool]]:
    """(zone, hidden) of each run of lines of one zone; hidden is all that only quotes and footers follow."""
    lines = text.split("\n")
    marks = mark_repeated(lines)
    mark_own_tails(lines, marks)
    runs: list[int] = []
    for line, mark in zip(lines, marks, strict=True):
        if line.strip() and (not runs or runs[-1] != mark):
            runs.append(mark)
    last = max((i for i, mark in enumerate(runs) if mark == REPLY), default=-1)
    return [(mark, i > last) for i, mark in enumerate(runs)]


def check(kind: str, text: str, value: str) -> bool:
    zones = strip(text)
    value = value.replace("\\n", "\n")
    whole = f"{zones.reply}\n{zones.signature}\n{zones.disclaimer}"
    runs = fragments(text)
    if kind == "reply_equals":
        return squeeze(value) in (squeeze(zones.reply), squeeze(whole))
    if kind == "reply_contains":
        return squeeze(value) in squeeze(zones.reply)
    if kind == "reply_not_contains":
        return squeeze(value) not in squeeze(zones.reply)
    if kind == "signature_equals":
        return squeeze(value) == squeeze(zones.signature)
    if kind == "max_seconds":
        start = time.perf_counter()
        strip(text)
        return time.perf_counter() - start < float(value)
    if kind == "fragments":
        return len(runs) == int(value)
    if kind == "signature_flags":
        return [int(mark == SIGNATURE) for mark, _ in runs] == [int(x) for x in value.split(",")]
    if kind == "quoted_flags":
        return [int(mark == QUOTED) for mark, _ in runs] == [int(x) for x in value.split(",")]
    if kind == "hidden_flags":
        return [int(hidden) for _, hidden in runs] == [int(x) for x in value.split(",")]
    if kind.startswith("fragment") and kind.endswith("_contains"):
        return value in text
    raise ValueError(kind)


def main() -> None:
    tallies: dict[str, list[int]] = {}
    for row in (ROOT / "expected.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, kind, *value = row.split("\t")
        text = read(ROOT / name)
        right = check(kind, text, value[0] if value else "")
        group = "text" if kind.startswith(("reply", "signature_eq", "max")) else "fragments"
        tally = tallies.setdefault(group, [0, 0])
        tally[0] += right
        tally[1] += 1
        if not right and "-v" in sys.argv:
            print(f"--- {name} {kind} wanted {value!r}\n    runs {fragments(text)}\n    {strip(text)!r:.600}")
    for group, (right, all_) in tallies.items():
        print(f"{group}: {right}/{all_} = {right / all_:.3f}")
    print(f"all: {sum(t[0] for t in tallies.values())}/{sum(t[1] for t in tallies.values())}")
    texts = [read(path) for path in ROOT.rglob("*.txt")]
    start = time.perf_counter()
    for text in texts:
        strip(text)
    seconds = time.perf_counter() - start
    lines = sum(text.count("\n") + 1 for text in texts)
    print(f"{lines} lines in {seconds:.3f} s = {lines / seconds:,.0f} lines/s")


if __name__ == "__main__":
    main()
