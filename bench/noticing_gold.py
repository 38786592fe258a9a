"""How well noticing agrees with the hand-labelled mail. Run: python bench/noticing_gold.py [en|vi] [--misses KIND]

A found notice matches a labelled one of the same kind when their quotes share at least half of the words of the
shorter. Each label and each finding counts once. By message: whether anything of the kind was found where it is labelled.
Shares with Wilson's 95 % interval, F1 with a bootstrap over messages. Needs the open corpora (SINCERELY_TEST_DATA).
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
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import line, wilson  # noqa: E402

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
    counts, message, what_right = defaultdict(Counter), defaultdict(list), Counter()
    for row in rows:
        reading = read(row["text"], NOW)
        pairs, missed, extra = match(row["notices"], reading.notices)
        for label, hit in pairs:
            counts[label["kind"]]["tp"] += 1
            if label["kind"] in ("moment", "fact"):
                what_right[label["kind"], label.get("what") == hit.what] += 1
            elif label["kind"] == "promise":
                what_right["promise", label["who"] == hit.who] += 1
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
        for kind in KINDS:
            message[kind].append(counted(kind in found, kind in labelled))
            if show == f"{kind}-message" and kind in found - labelled:
                for hit in (one for one in reading.notices if one.kind == kind):
                    print(
                        "  EXTRA",
                        row["n"],
                        "hard" if row["hard"] else "",
                        f"{hit.confidence:.2f} {hit.rule} |",
                        hit.quote[:140].replace("\n", " / "),
                    )
        for side in set(row["sensitive"]) ^ {m.kind for m in reading.matters}:
            if show == "sensitive":
                which = "MISS " if side in row["sensitive"] else "EXTRA"
                quote = next((m.quote for m in reading.matters if m.kind == side), "")
                print(" ", which, row["n"], "hard" if row["hard"] else "", side, "|", quote.replace("\n", " / ")[:140])
        matters = {m.kind for m in reading.matters}
        for kind in SENSITIVE:
            message[kind].append(counted(kind in matters, kind in row["sensitive"]))
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


def counted(found, labelled):
    """(tp, fp, fn) of one message and kind."""
    return int(found and labelled), int(found and not labelled), int(labelled and not found)


def report(title, rows, *, show=None):
    print(f"\n{title}: {len(rows)} messages")
    counts, message, what_right = compare(rows, show=show)
    for kind in KINDS:
        c = counts[kind]
        print(f"  {kind:14} n {c['tp'] + c['fn']:4}  {figures(c['tp'], c['fp'], c['fn'])}")
    for kind in KINDS:
        print(f"  {kind:8} by message {line(message[kind])}")
    for kind, of in (("moment", "word"), ("fact", "word"), ("promise", "owner")):
        right, wrong = what_right[kind, True], what_right[kind, False]
        low, high = wilson(right, right + wrong)
        print(f"  {kind} {of} right {right} of {right + wrong} [{low:.3f}, {high:.3f}]")
    for kind in SENSITIVE:
        if any(any(one) for one in message[kind]):
            print(f"  {kind:14} {line(message[kind])}")


def parakweet(path):
    """Asks on sentences labelled for intent: an untrained line (its labels mix asks with meeting proposals)."""
    counts, ranked = [], []
    for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
        label, _, sentence = text.partition("\t")
        sure = max((n.confidence for n in read(sentence, NOW).notices if n.kind in ("ask", "meeting")), default=0.0)
        counts.append(counted(sure > 0, label == "Yes"))
        ranked.append((sure, label == "Yes"))
    print(f"\nParakweet, train part, asks or meetings: {line(counts)}")
    for wanted in (0.9, 0.85):
        recall, precision, least = recall_at(ranked, wanted)
        print(f"  shown from confidence {least:.2f}: recall {recall:.3f} at precision {precision:.3f}")


def recall_at(ranked, wanted):
    """Going down the confidences, ties together: the greatest recall whose precision is at least `wanted`."""
    total, right, best = sum(yes for _, yes in ranked), 0, (0.0, 0.0, 1.0)
    ordered = sorted((pair for pair in ranked if pair[0] > 0), reverse=True)
    for number, (value, yes) in enumerate(ordered, 1):
        right += yes
        last_of_its_value = number == len(ordered) or ordered[number][0] < value
        if last_of_its_value and right / number >= wanted and right / total > best[0]:
            best = (right / total, right / number, value)
    return best


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
