"""How well noticing agrees with mail of our own. Run: python bench/noticing_own.py [FIXTURE] [--misses KIND]

Asks, promises and the rest by message and by item; days named as limits; whose a promise is; the sensitive cases.
A found notice matches a label of its kind when their places overlap. Nothing here is real mail.
"""

import argparse
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

from intervals import line, wilson  # noqa: E402
from own_mail import read_cases, read_mails  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402

CONTEXT = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
KINDS = (
    "promise",
    "ask",
    "thanks",
    "moment",
    "meeting",
    "fact",
    "absence",
    "role_change",
    "address_change",
    "thanks_owed",
    "order",
)
GATE = frozenset(("grief", "illness"))


def overlap(label, hit):
    return label.kind == hit.kind and label.start < hit.end and hit.start < label.start + len(label.quote)


def match(labels, notices):
    """Pair labels with findings, each once."""
    pairs, missed, left = [], [], list(notices)
    for label in labels:
        hit = next((one for one in left if overlap(label, one)), None)
        if hit is None:
            missed.append(label)
        else:
            left.remove(hit)
            pairs.append((label, hit))
    return pairs, missed, left


def due_is_right(label, hit):
    if hit.due is None:
        return False
    last = hit.due.end or hit.due.start
    return hit.due.start.date() <= label.due <= last.date()


def mails(name, show):
    items, messages = defaultdict(list), defaultdict(list)
    due, owner = [0, 0], [0, 0]
    rows = read_mails(name)
    for mail in rows:
        reading = read(mail.text, CONTEXT)
        pairs, missed, extra = match(mail.labels, reading.notices)
        for kind in KINDS:
            items[kind].append(tuple(sum(get(x) == kind for x in xs) for get, xs in (
                (lambda p: p[0].kind, pairs), (lambda n: n.kind, extra), (lambda m: m.kind, missed))))  # fmt: skip
            found = any(n.kind == kind for n in reading.notices)
            labelled = any(one.kind == kind for one in mail.labels)
            messages[kind].append((int(found and labelled), int(found and not labelled), int(labelled and not found)))
        for label, hit in pairs:
            if label.kind == "promise":
                owner[0] += hit.who == (label.who or "sender")
                owner[1] += 1
            if label.due is not None and label.kind in ("promise", "ask"):
                right = due_is_right(label, hit)
                due[0] += right
                due[1] += 1
                if show == "due" and not right:
                    print("  DUE  ", mail.number, label.due, hit.due and (hit.due.quote, hit.due.start), label.quote)
        for kind, quote, rule in [
            *((m.kind, m.quote, "MISS") for m in missed),
            *((h.kind, h.quote, f"EXTRA {h.rule}") for h in extra),
        ]:
            if show in (kind, "all"):
                print(f"  {rule:28} {mail.number:4} {kind} | {quote[:130]!r}")
        wrong = mail.sensitive ^ {m.kind for m in reading.matters}
        if show in ("sensitive", "all"):
            for kind in wrong:
                which = "MISS" if kind in mail.sensitive else "EXTRA"
                quote = next((m.quote for m in reading.matters if m.kind == kind), "")
                print(f"  {which} {mail.number} {kind} | {quote or mail.text[:90]!r}")
    print(f"\n{name}: {len(rows)} mails; by message, then by item")
    for kind in KINDS:
        print(f"  {kind:14} {line(messages[kind])}")
    for kind in KINDS:
        print(f"  {kind:14} {line(items[kind])}")
    for what, (right, n) in (("promise is whose", owner), ("day named as limit", due)):
        low, high = wilson(right, n)
        print(f"  {what}: {right} of {n} right [{low:.3f}, {high:.3f}]")


def cases(name, show):
    counts, gate = defaultdict(list), []
    rows = read_cases(name)
    for labelled, text in rows:
        reading = read(text, CONTEXT)
        found = {matter.kind for matter in reading.matters}
        for kind in sorted(found | labelled):
            counts[kind].append((int(kind in found & labelled), int(kind in found - labelled), int(kind in labelled - found)))  # fmt: skip
        wants, has = bool(labelled & GATE), bool(found & GATE)
        gate.append((int(wants and has), int(has and not wants), int(wants and not has)))
        if show in ("sensitive", "all") and ((labelled - found) or (found - labelled)):
            print(f"  {sorted(labelled)} found {[(m.kind, m.quote[:40], m.rule) for m in reading.matters]} | {text}")
    print(f"\n{name}: {len(rows)} cases")
    print(f"  grief or illness {line(gate)}")
    for kind, rows_ in sorted(counts.items()):
        print(f"  {kind:14} {line(rows_)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name", nargs="?", default="en_batch1.txt")
    parser.add_argument("--misses")
    options = parser.parse_args()
    (cases if "sensitive" in options.name else mails)(options.name, options.misses)


if __name__ == "__main__":
    main()
