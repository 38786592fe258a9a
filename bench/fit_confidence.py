"""Fit the confidence of English notices on sentences of our own. Run: python bench/fit_confidence.py [--write]

The log odds of a notice are those of its rule's authored confidence plus the weights of what
`sincerely.noticing.confidence.features` says of it, fitted as a logistic with a penalty on the weights. Five ways are
compared: the authored confidences alone; these shrunk towards each rule's share of agreement; a re-ranker that may
weigh rules and all features; steps of agreement for each kind; and the one that ships, whose weights may only lower
(what marks advertising, reported speech, general remarks). Learnt from: the fixtures named in TRAIN (ours). Reported on: a fixture held back, and the
gold development mail and Parakweet's open part, from which nothing is learnt. `--write` puts the weights where
`sincerely.noticing.confidence` reads them, with bins that say how often readers agreed at such a score (each score
from weights fitted without the sentence at hand).
"""

import argparse
import json
import math
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import wilson  # noqa: E402
from noticing_gold import match as match_gold  # noqa: E402
from noticing_gold import overlaps  # noqa: E402
from noticing_own import match as match_own  # noqa: E402
from own_mail import read_mails  # noqa: E402

from sincerely.noticing.confidence import WEIGHTS_FILE, features  # noqa: E402
from sincerely.noticing.language.en import RULES  # noqa: E402
from sincerely.noticing.reading import find_all  # noqa: E402
from sincerely.noticing.records import Context  # noqa: E402
from sincerely.noticing.signs import SIGNS  # noqa: E402

TRAIN = ("en_batch1.txt", "en_batch2.txt", "en_contrast.txt")
HELD = ("en_batch7.txt",)
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
CONTEXT = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
KINDS = frozenset(("promise", "ask", "thanks", "moment", "meeting"))
PENALTY = 8.0
ROUNDS = 400
PRIOR = 30
"""Notices that an authored confidence is worth when it is shrunk towards what was seen."""


AUTHORED = {f"sign {sign.name}": sign.weight for sign in SIGNS}
"""Weights that are not fitted."""
LOWERS = (
    "everybody", "generic thing", "advertising", "formula", "reported", "subordinate", "after a condition",
    "after a negation", "reported after", "answered at once", "exclamation", "long", "long text", "negation", "past",
)  # fmt: skip
RAISES = ("me", "time", "please", "you", "opens the text")
"""What these say of a notice is known beforehand; their weights may only lower, or only raise, the confidence."""


def lowering(rows):
    """The rows with those features only that may lower."""
    return [
        (tuple(one for one in row[0] if one in AUTHORED or one.partition(": ")[2] in LOWERS), row[1], row[2])
        for row in rows
    ]


def bounded(name, weight):
    """The weight, kept on the side where it can only be."""
    what = name.partition(": ")[2]
    if what in LOWERS:
        return min(0.0, weight)
    return max(0.0, weight) if what in RAISES else weight


def own(names):
    """(features, rule, agreed) of each notice that our own mail gives."""
    found = []
    for name in names:
        for mail in read_mails(name):
            notices = [n for n in find_all(mail.text, CONTEXT) if n.kind in KINDS and n.rule in RULES]
            pairs, _, _ = match_own(mail.labels, notices)
            right = {id(hit) for _, hit in pairs}
            # A second notice of one kind on one labelled thing is no mistake of the rule.
            for notice in notices:
                again = any(
                    label.kind == notice.kind
                    and label.start < notice.end
                    and notice.start < label.start + len(label.quote)
                    for label in mail.labels
                )
                seen = features(notice, mail.text)
                if name == "en_contrast.txt":  # near misses are as many as we cared to write: no base rate of a rule
                    seen = tuple(one for one in seen if not one.startswith("rule "))
                found.append((seen, notice.rule, id(notice) in right or again))
    return found


def gold():
    rows = [json.loads(line) for line in (DATA / "gold" / "en_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    found = []
    for row in rows:
        notices = [n for n in find_all(row["text"], CONTEXT) if n.kind in KINDS]
        pairs, _, _ = match_gold(row["notices"], notices)
        right = {id(hit) for _, hit in pairs}
        found += [
            (
                features(n, row["text"]),
                n.rule,
                id(n) in right
                or any(one["kind"] == n.kind and overlaps(n.quote, one["quote"]) for one in row["notices"]),
            )
            for n in notices
        ]
    return found


def logit(p):
    return math.log(p / (1 - p))


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def score(weights, row):
    """Log odds of a notice: its rule's authored confidence, the authored signs that hold, and what the features add."""
    return logit(RULES[row[1]].confidence) + sum(weights.get(name, AUTHORED.get(name, 0.0)) for name in row[0])


def fit(rows):
    """Weights that make agreement likeliest, each drawn to nought by PENALTY (ridge)."""
    names = sorted({name for row in rows for name in row[0]} - set(AUTHORED))
    weights = dict.fromkeys(names, 0.0)
    step = 1.0 / (0.25 * max(1, max(len(row[0]) for row in rows)))
    for _ in range(ROUNDS):
        slope = {name: -PENALTY * weights[name] for name in names}
        for row in rows:
            miss = row[2] - sigmoid(score(weights, row))
            for name in row[0]:
                if name in slope:
                    slope[name] += miss
        counts = len(rows)
        for name in names:
            weights[name] = bounded(name, weights[name] + step * slope[name] / math.sqrt(counts))
    return weights


def shrunk(rows):
    """Per rule the share of agreement, shrunk towards the authored confidence (PRIOR notices)."""
    seen = {}
    for _, rule, agreed in rows:
        right, n = seen.get(rule, (0, 0))
        seen[rule] = (right + agreed, n + 1)
    return {
        rule: (seen.get(rule, (0, 0))[0] + PRIOR * text.confidence) / (seen.get(rule, (0, 0))[1] + PRIOR)
        for rule, text in RULES.items()
    }


def in_bins(pairs, count=5):
    """Bins of equal number over the scores: (highest score, share that agreed with one right and one wrong added, n)."""
    ordered = sorted(pairs)
    parts = [ordered[k * len(ordered) // count : (k + 1) * len(ordered) // count] for k in range(count)]
    return [
        (round(part[-1][0], 4), round((sum(y for _, y in part) + 1) / (len(part) + 2), 4), len(part))
        for part in parts
        if part
    ]


def crossed(rows, folds=5):
    """Scores of each row by weights fitted without its fold."""
    scores = []
    for fold in range(folds):
        weights = fit([row for number, row in enumerate(rows) if number % folds != fold])
        scores += [(score(weights, row), row[2]) for number, row in enumerate(rows) if number % folds == fold]
    return scores


def brier(pairs):
    return sum((p - y) ** 2 for p, y in pairs) / len(pairs)


def ece(pairs, bins=8):
    """Expected calibration error over bins of equal number."""
    ordered = sorted(pairs)
    total = 0.0
    for k in range(bins):
        part = ordered[k * len(ordered) // bins : (k + 1) * len(ordered) // bins]
        if part:
            total += abs(sum(p for p, _ in part) - sum(y for _, y in part))
    return total / len(ordered)


def by_chance(pairs, rounds=200, seed=3):
    """The calibration error that these confidences would show on the mean if every one of them were true."""
    chance = random.Random(seed)
    return sum(ece([(p, chance.random() < p) for p, _ in pairs]) for _ in range(rounds)) / rounds


def isotonic(rows, weights):
    """For each kind the steps (score up to, share agreed) that agreement rises by (pool adjacent violators), PRIOR notices
    of the kind's mean in each."""
    steps = {}
    for kind in sorted(KINDS):
        mine = sorted((score(weights, row), row[2]) for row in rows if row[1].split(".")[1] == kind)
        blocks = []
        for value, agreed in mine:
            blocks.append([value, agreed, 1])
            while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
                last = blocks.pop()
                blocks[-1] = [last[0], blocks[-1][1] + last[1], blocks[-1][2] + last[2]]
        mean = sum(agreed for _, agreed in mine) / max(1, len(mine))
        steps[kind] = [(top, (right + PRIOR * mean) / (n + PRIOR)) for top, right, n in blocks]
    return steps


def on_steps(steps, weights, row):
    """The confidence of a notice by the steps of its kind."""
    value, own_steps = score(weights, row), steps.get(row[1].split(".")[1], [])
    return next((p for top, p in own_steps if value <= top), own_steps[-1][1] if own_steps else sigmoid(value))


def auc(pairs):
    positive = [p for p, y in pairs if y]
    negative = [p for p, y in pairs if not y]
    if not positive or not negative:
        return float("nan")
    wins = sum((p > q) + 0.5 * (p == q) for p in positive for q in negative)
    return wins / (len(positive) * len(negative))


def parakweet(confidence):
    """(highest confidence of an ask or meeting, labelled) of each sentence of the open part."""
    path = DATA / "parakweet_intent" / "train.txt"
    pairs = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        label, _, sentence = line.partition("\t")
        best = max(
            (
                confidence((features(n, sentence), n.rule, False))
                for n in find_all(sentence, CONTEXT)
                if n.kind in ("ask", "meeting")
            ),
            default=0.0,
        )
        pairs.append((best, label == "Yes"))
    return pairs


def recall_at(pairs, wanted):
    """The greatest recall at a precision of at least `wanted`, going down the confidences, ties together."""
    total = sum(y for _, y in pairs)
    best, right, shown = (0.0, 0.0, 1.0), 0, 0
    ordered = sorted((p for p in pairs if p[0] > 0), reverse=True)
    for number, (value, yes) in enumerate(ordered):
        right, shown = right + yes, shown + 1
        if number + 1 < len(ordered) and ordered[number + 1][0] == value:
            continue
        if right / shown >= wanted and right / total > best[0]:
            best = (right / total, right / shown, value)
    return best


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    train = own(TRAIN)
    share = shrunk([row for row in train if any(one.startswith("rule ") for one in row[0])])
    everything, chosen = fit(train), fit(lowering(train))
    bins = in_bins(crossed(lowering(train)))
    steps = isotonic([row for row in train if any(one.startswith("rule ") for one in row[0])], chosen)
    ways = {
        "authored": lambda row: sigmoid(score({}, row)),
        "shrunk per rule": lambda row: share[row[1]],
        "re-ranker": lambda row: sigmoid(score(everything, row)),
        "isotonic per kind": lambda row: on_steps(steps, chosen, row),
        "lowering (ships)": lambda row: sigmoid(score(chosen, row)),
    }
    print(f"learnt from {', '.join(TRAIN)}: {len(train)} notices, {sum(row[2] for row in train)} agreed")
    sets = {"gold dev": gold()} if (DATA / "gold").exists() else {}
    try:
        sets[f"held back ({', '.join(HELD)})"] = own(HELD)
    except FileNotFoundError as missing:
        print(f"not here: {missing.filename}")
    for name, rows in sets.items():
        low, high = wilson(sum(row[2] for row in rows), len(rows))
        print(f"{name}: {len(rows)} notices, agreed {sum(row[2] for row in rows)} [{low:.2f}, {high:.2f}]")
        for way, confidence in ways.items():
            pairs = [(confidence(row), row[2]) for row in rows]
            print(
                f"  {way:18} Brier {brier(pairs):.4f}  ECE {ece(pairs):.3f} (by chance {by_chance(pairs):.3f})  AUC {auc(pairs):.3f}"
            )
    if (DATA / "parakweet_intent").exists():
        for way, confidence in ways.items():
            pairs = parakweet(confidence)
            at = recall_at(pairs, 0.9)
            print(f"Parakweet open part, {way:18} recall {at[0]:.3f} at precision {at[1]:.3f} (shown from {at[2]:.3f})")
    if options.write:
        WEIGHTS_FILE.parent.mkdir(exist_ok=True)
        content = {
            "what": "weights of sincerely.noticing.confidence, log odds added to the rule's authored confidence",
            "fitted": datetime.now(tz=UTC).date().isoformat(),
            "by": "bench/fit_confidence.py",
            "learnt_from": {name: len(own([name])) for name in TRAIN},
            "n": len(train),
            "penalty": PENALTY,
            "weights": {name: round(value, 3) for name, value in sorted(chosen.items()) if abs(value) >= 0.02},
            "bins": [{"to": top, "agrees": agrees, "n": n} for top, agrees, n in bins],
        }
        WEIGHTS_FILE.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"written: {WEIGHTS_FILE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
