"""How well noticing agrees with the hand-labelled mail. Run: python bench/noticing_gold.py [en|vi] [--misses KIND]

A found notice matches a labelled one of the same kind when their quotes share at least half of the words of the
shorter. Each label and each finding counts once. Needs the open corpora (SINCERELY_TEST_DATA).
"""

import argparse
import json
import os
import re
import sys
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sincerely.noticing.reading import read  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402

DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
NOW = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
KINDS = ("promise", "ask", "thanks", "moment", "fact", "meeting")


def tokens(quote):
    return Counter(re.findall(r"\w+", quote.lower()))


def overlaps(a, b):
    a, b = tokens(a), tokens(b)
    return sum((a & b).values()) >= 0.5 * min(sum(a.values()), sum(b.values())) > 0


def match(gold, found):
    """Pair labels with findings, each once; return pairs, labels left, findings left."""
    pairs, left = [], list(found)
    missed = []
    for label in gold:
        hit = next((f for f in left if f.kind == label["kind"] and overlaps(f.quote, label["quote"])), None)
        if hit is None:
            missed.append(label)
        else:
            left.remove(hit)
            pairs.append((label, hit))
    return pairs, missed, left


def figures(tp, fp, fn):
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (tp {tp} fp {fp} fn {fn})"


def compare(rows, *, show=None):
    counts, message, what_right = defaultdict(Counter), defaultdict(Counter), Counter()
    for row in rows:
        reading = read(row["text"], NOW)
        pairs, missed, extra = match(row["notices"], reading.notices)
        for label, hit in pairs:
            counts[label["kind"]]["tp"] += 1
            if label["kind"] in ("moment", "fact"):
                what_right[label["kind"], label.get("what") == hit.what] += 1
        for label in missed:
            counts[label["kind"]]["fn"] += 1
            if show == label["kind"]:
                print("  MISS ", row["n"], "hard" if row["hard"] else "", "|", label["quote"].replace("\n", " / "))
        for hit in extra:
            counts[hit.kind]["fp"] += 1
            if show == hit.kind:
                print(
                    "  EXTRA",
                    row["n"],
                    "hard" if row["hard"] else "",
                    "|",
                    hit.rule,
                    "|",
                    hit.quote.replace("\n", " / ")[:160],
                )
        found, labelled = {n.kind for n in reading.notices}, {n["kind"] for n in row["notices"]}
        tally(message, KINDS, found, labelled)
        for side in set(row["sensitive"]) ^ {m.kind for m in reading.matters}:
            if show == "sensitive":
                which = "MISS " if side in row["sensitive"] else "EXTRA"
                quote = next((m.quote for m in reading.matters if m.kind == side), "")
                print(" ", which, row["n"], "hard" if row["hard"] else "", side, "|", quote.replace("\n", " / ")[:140])
        tally(counts, row["sensitive"] or (), set(), set())
        tally(message, SENSITIVE, {m.kind for m in reading.matters}, set(row["sensitive"]))
    return counts, message, what_right


SENSITIVE = (
    "grief",
    "illness",
    "anger",
    "complaint",
    "apology",
    "conflict",
    "legal",
    "money_dispute",
    "job_loss",
    "bad_news",
    "private",
)


def tally(counts, kinds, found, labelled):
    for kind in kinds:
        if kind in found and kind in labelled:
            counts[kind]["tp"] += 1
        elif kind in found:
            counts[kind]["fp"] += 1
        elif kind in labelled:
            counts[kind]["fn"] += 1


def report(title, rows, *, show=None):
    print(f"\n{title}: {len(rows)} messages")
    counts, message, what_right = compare(rows, show=show)
    for kind in KINDS:
        c = counts[kind]
        print(f"  {kind:14} n {c['tp'] + c['fn']:4}  {figures(c['tp'], c['fp'], c['fn'])}")
    for kind in ("promise", "ask"):
        c = message[kind]
        print(f"  {kind} by message      {figures(c['tp'], c['fp'], c['fn'])}")
    for kind in ("moment", "fact"):
        right, wrong = what_right[kind, True], what_right[kind, False]
        print(f"  {kind} word right {right} of {right + wrong}")
    for kind in SENSITIVE:
        c = message[kind]
        if c:
            print(f"  {kind:14} n {c['tp'] + c['fn']:4}  {figures(c['tp'], c['fp'], c['fn'])}")


def parakweet(path):
    """Asks on sentences labelled for intent: an untrained line (its labels mix asks with meeting proposals)."""
    tp = fp = fn = 0
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        label, _, sentence = line.partition("\t")
        found = any(n.kind in ("ask", "meeting") for n in read(sentence, NOW).notices)
        tp, fp, fn = (
            tp + (found and label == "Yes"),
            fp + (found and label != "Yes"),
            fn + (not found and label == "Yes"),
        )
    print(f"\nParakweet, train part, asks or meetings: {figures(tp, fp, fn)}")


def speed(rows):
    texts = [row["text"] for row in rows]
    began = time.process_time()
    for text in texts:
        read(text, NOW)
    spent = time.process_time() - began
    print(f"\nspeed: {len(texts) / spent:.0f} messages/s, mean {sum(map(len, texts)) / len(texts):.0f} characters")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language", nargs="?", default="en", choices=["en", "vi"])
    parser.add_argument("--misses")
    options = parser.parse_args()
    path = DATA / "gold" / f"{options.language}_dev.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    report("all", rows, show=options.misses)
    report("without hard ones", [row for row in rows if not row["hard"]])
    if options.language == "en":
        parakweet(DATA / "parakweet_intent" / "train.txt")
    speed(rows)


if __name__ == "__main__":
    main()
