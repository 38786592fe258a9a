"""Whether the words of a clause together tell a Vietnamese promise or moment that no rule finds. Run: python bench/words_vi.py

They do in letters like ours and do not elsewhere, so nothing of this ships (decision 40). A logistic with an L1 penalty on
the parts of letters: words, pairs and the words of the part before and after, persons and times tagged, without marks.
Learnt from letters of our own only: those of the written mailboxes on which both readers of `noticing_read_twice.py`
(part vi-learned) agree, the labelled letters `vi_fresh_*` and `vi_dev*`, and, at twice the weight, the single wordings
with their look-alikes. Which part of a letter holds the kind says `words_vi.json`: what the rules quote in a letter that
the readers hold for one, put right by reading where they quote amiss or find nothing; other parts of such a letter are
left out. No blind letter is read.

The rules were made on these letters too, so what they find in them says nothing of new mail. Therefore each box is
judged by weights and a calibration learnt from the others, and beside what the rules found in these letters before they
were learned from (`found_before`; of moments with today's congratulations, which are one rule for all). Told is what has
even odds or better, one part a letter, where no rule found the kind. Then, with weights from all: what is told in the
gold letters and in students' feedback, from which nothing was learnt (SINCERELY_TEST_DATA). Pure Python, some minutes.
"""

import argparse
import json
import math
import os
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "tests" / "noticing")]

from intervals import share  # noqa: E402
from noticing_read_twice import LETTERS, written  # noqa: E402
from noticing_unseen import NOW  # noqa: E402
from vi_letters import FOLDER, is_blind, letters  # noqa: E402

from sincerely.noticing.clauses import split  # noqa: E402
from sincerely.noticing.folding import fold  # noqa: E402
from sincerely.noticing.language.vi.seeing import see  # noqa: E402
from sincerely.noticing.reading import read  # noqa: E402

SPANS = json.loads((ROOT / "bench" / "words_vi.json").read_text(encoding="utf-8"))
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
TAGS = frozenset(("ME", "YOU", "THEY", "KIN", "WE", "OWN", "YOURS", "WHEN", "PAST"))
KINDS = ("promise", "moment")
FILES = [f"vi_fresh_{number}.tsv" for number in range(1, 17)] + [
    f"vi_dev{number}.tsv" for number in (18, 20, 22, 24, 26)
]
WORDINGS = "vi_wordings.tsv"
WORDING_WEIGHT = 2.0
PENALTY = 1 / 0.3
"""Of the sum of the sizes of all weights, against the log likelihood."""
SEEN_AT_LEAST = 3
"""Parts in which a feature must stand to get a weight."""
CANDIDATE = -1.5
"""Log odds from which the best part of a letter counts for the calibration."""


class Row:
    """A part of a letter: its features, whether the kind stands in it, how much it counts."""

    def __init__(self, told, holds, counts):
        self.told, self.holds, self.counts = tuple(sorted(told)), holds, counts


def weighed(word):
    """A word as weights know it: persons and times by their tag, any number as one, all else without marks."""
    if word in TAGS:
        return word
    return "#" if any(map(str.isdigit, word)) else fold(word)


def features(parts, words, at):
    """Words and pairs of a part, "<" and ">" the words before and after it (doubled: in another sentence)."""
    own = words[at]
    found = {*own, *map(" ".join, zip(["^", *own], [*own, "$"], strict=True))}
    if parts[at].question:
        found.add("?")
    for sign, beside in (("<", at - 1), (">", at + 1)):
        if 0 <= beside < len(parts):
            near = parts[beside].sentence.clause.sentence == parts[at].sentence.clause.sentence
            found.update((sign if near else sign * 2) + word for word in words[beside])
        else:
            found.add(f"{sign}none")
    return found


def parts_of(text):
    """(place, features) of each part of a text."""
    parts = see(split(text, None)).parts
    words = [[weighed(word) for word in re.findall(r"\w+", part.tagged.text)] for part in parts]
    return [(part.tagged.place()[1:], features(parts, words, at)) for at, part in enumerate(parts)]


def rows_of(parts, spans, counts):
    """The rows of a letter; `spans` None where the kind stands nowhere in it."""
    rows = []
    for (start, end), told in parts:
        if spans is None:
            rows.append(Row(told, False, counts))
            continue
        span = next((one for one in spans if one[0] < end and start < one[1]), None)
        if span is not None:
            rows.append(Row(told, True, counts))
    return rows


def mailboxes():
    """(id, text, letters of both readers) of the letters that were learned from."""
    rows = json.loads((ROOT / "bench" / "noticing_read_twice.json").read_text(encoding="utf-8"))["vi-learned"]
    texts = written(rows)
    return [(name, texts[name], said.split("/")) for name, said in rows.items()]


def wordings(kind):
    """(whether it is one, text) of the single wordings of a kind."""
    for line in (FOLDER / WORDINGS).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            wanted, text = line.split("\t")
            if wanted[1:].rstrip("^").partition("@")[0] == kind:
                yield wanted[0] == "+", text


class Learning:
    """Everything of one kind: rows of each box and of all other files, and the letters to judge."""

    def __init__(self, kind, parts):
        spans = SPANS["spans"][kind]
        self.kind, self.boxes, self.others, self.judged, self._fitted = kind, defaultdict(list), [], [], {}
        for name, _, said in mailboxes():
            there = [LETTERS[kind] in one for one in said]
            if there[0] == there[1]:
                self.boxes[name.partition(":")[0]] += rows_of(
                    parts[name], spans.get(name, []) if there[0] else None, 1.0
                )
                self.judged.append((name, there[0]))
        for file in FILES:
            assert not is_blind(file)
            for letter in letters(file):
                name = f"{file}:{letter.number}"
                self.others += rows_of(parts[name], spans.get(name, []) if kind in letter.kinds() else None, 1.0)
        for holds, text in wordings(kind):
            told = parts_of(text)
            if not holds or len(told) == 1:
                self.others += rows_of(told, [(0, len(text))] if holds else None, WORDING_WEIGHT)

    def model(self, *leaving):
        """The model fitted without these boxes."""
        key = tuple(sorted(leaving))
        if key not in self._fitted:
            self._fitted[key] = fit(self.without(*leaving))
        return self._fitted[key]

    def without(self, *boxes):
        return [row for box, rows in self.boxes.items() if box not in boxes for row in rows] + self.others


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def fit(rows, rounds=60):
    """Log odds without any feature and the weights, by coordinate descent (Genkin, Lewis and Madigan 2007, there CLG)."""
    often = Counter(one for row in rows for one in row.told)
    where = defaultdict(list)
    for number, row in enumerate(rows):
        for one in row.told:
            if often[one] >= SEEN_AT_LEAST:
                where[one].append(number)
    everywhere = list(range(len(rows)))
    start, weights, odds = 0.0, dict.fromkeys(sorted(where), 0.0), [0.0] * len(rows)
    reach = defaultdict(lambda: 1.0)

    def step(name, value, numbers, penalty):
        slope = bend = 0.0
        for number in numbers:
            row, p = rows[number], sigmoid(odds[number])
            slope += row.counts * (row.holds - p)
            bend += row.counts * max(p * (1 - p), 0.01)
        wanted = value * bend + slope
        new = math.copysign(max(0.0, abs(wanted) - penalty), wanted) / bend
        change = max(-reach[name], min(reach[name], new - value))
        reach[name] = max(2 * abs(change), reach[name] / 2)
        if change:
            for number in numbers:
                odds[number] += change
        return value + change, abs(change)

    active = list(weights)
    for turn in range(rounds):
        start, moved = step("", start, everywhere, 0.0)
        for name in active:
            weights[name], change = step(name, weights[name], where[name], PENALTY)
            moved = max(moved, change)
        if moved < 0.005 and active == list(weights):
            break
        # Most weights stay at nought: only those that do not are moved in three turns of four.
        active = list(weights) if turn % 4 == 3 or moved < 0.005 else [name for name, value in weights.items() if value]
    return start, {name: value for name, value in weights.items() if abs(value) >= 0.005}


def best(model, parts):
    """The log odds of the likeliest part of a letter."""
    start, weights = model
    return max((start + sum(weights.get(one, 0.0) for one in told) for _, told in parts), default=-99.0)


def calibrated(pairs):
    """(a, b) so that a + b × score are the log odds that a letter with this best score holds the kind; b is drawn to 1."""
    a, b = 0.0, 1.0
    for _ in range(3000):
        slope_a, slope_b = -a, 1 - b
        for score, holds in pairs:
            miss = holds - sigmoid(a + b * score)
            slope_a, slope_b = slope_a + miss, slope_b + miss * score
        a, b = a + slope_a / len(pairs), b + slope_b / (4 * len(pairs))
    return a, b


def candidates(learning, boxes, parts, leaving=()):
    """(score, whether it is there, id) of letters of `boxes` without a finding before, by weights fitted without each's box."""
    before = set(SPANS["found_before"][learning.kind])
    pairs = []
    for box in boxes:
        model = learning.model(box, *leaving)
        pairs += [
            (best(model, parts[name]), there, name)
            for name, there in learning.judged
            if name.startswith(f"{box}:") and name not in before
        ]
    return pairs


def tell(name, judged, found):
    """Print precision, recall and F1 by letter."""
    right = sum(there for letter, there in judged if letter in found)
    total, shown = sum(there for _, there in judged), len(found)
    print(f"  {name:22} P {share(right, shown)}  R {share(right, total)}  F1 {2 * right / (total + shown):.3f}")


def judge(learning, parts):
    """Print what is found in each left-out box, weights, calibration and all learnt from the others."""
    before = set(SPANS["found_before"][learning.kind])
    added, spared = set(), []
    for box in learning.boxes:
        rest = [other for other in learning.boxes if other != box]
        inner = [(score, there) for score, there, _ in candidates(learning, rest, parts, (box,)) if score > CANDIDATE]
        a, b = calibrated(inner)
        for score, there, name in candidates(learning, [box], parts):
            if a + b * score >= 0:
                added.add(name)
                spared.append((sigmoid(a + b * score), there))
    print(f"{learning.kind}: {len(learning.judged)} letters by left-out box")
    tell("rules of before", learning.judged, before)
    tell("and words together", learning.judged, before | added)
    mean = sum(p for p, _ in spared) / max(1, len(spared))
    print(f"  added {len(spared)}, right {sum(there for _, there in spared)}, their mean confidence {mean:.2f}")


def elsewhere(learning, parts):
    """Print what is told, with weights from everything, in texts that nothing was learnt from."""
    pairs = [
        (score, there) for score, there, _ in candidates(learning, list(learning.boxes), parts) if score > CANDIDATE
    ]
    a, b = calibrated(pairs)
    model = learning.model()
    print(f"  {len(model[1])} weights from {len(learning.without())} parts")
    kind = learning.kind

    def counts(texts):
        rules, words = 0, 0
        for text in texts:
            found = any(one.kind == kind for one in read(text, NOW).notices)
            rules, words = rules + found, words + (not found and a + b * best(model, parts_of(text)) >= 0)
        return f"rules tell {rules}, words {words} more of {len(texts)}"

    rows = [json.loads(line) for line in (DATA / "gold" / "vi_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    without = [row["text"] for row in rows if kind not in {one["kind"] for one in row["notices"]}]
    print(f"  gold letters without one: {counts(without)}")
    lines = (DATA / "vi_vsfc" / "vsfc.tsv").read_text(encoding="utf-8").splitlines()[1:]
    sample = random.Random(2).sample([line.split("\t")[-1] for line in lines], 2500)
    print(f"  students' feedback: {counts(sample)}")


def main():
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    parts = {name: parts_of(text) for name, text, _ in mailboxes()}
    parts |= {f"{file}:{one.number}": parts_of(one.text) for file in FILES for one in letters(file)}
    for kind in KINDS:
        learning = Learning(kind, parts)
        judge(learning, parts)
        if DATA.exists():
            elsewhere(learning, parts)


if __name__ == "__main__":
    main()
