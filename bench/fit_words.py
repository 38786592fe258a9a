"""Fit and measure the weights by which the words of a Vietnamese part tell a promise, a moment or an ask (`vi/weighed.py`).

Run: python bench/fit_words.py [--held] [--write]

Learns from letters that people wrote for this project only (`bench/written`): `marks_vi.json` says, by "box:number", which
characters hold which kind ("promise 13 40"; with "?" where two careful people could differ, which counts for neither side; a
kind alone: somebody found it in the letter and somebody did not). The writer of a letter marked it, and so did a reader
who saw no marks (n1 to n6: readers only). Each is read as written and with its diacritics taken away. The single
wordings of our own tests (`vi_wordings.tsv`) are learned from by their words alone. Who is who in a letter is told by weights
(`fit_address.py`) that have not seen letters of its hand. No blind letter is read.

A logistic for each kind with a penalty on the square of the weights, lighter for what stands unevenly in parts with and
without the kind, fitted by scikit-learn, which nothing else here needs (`pip install scikit-learn` where this is run);
fifteen minutes on two processors, most of them for who speaks.
--held fits without the letters of each box in turn and measures on those, by letter: rules alone, and with words. --write
fits on all and writes `weights/vi_words.json` with the calibration that --held gives.
"""

import argparse
import json
import math
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

import fit_address  # noqa: E402
from intervals import share  # noqa: E402
from noticing_read_twice import bare  # noqa: E402

from sincerely.noticing.clauses import split  # noqa: E402
from sincerely.noticing.language import vi  # noqa: E402
from sincerely.noticing.language.vi import who_speaks  # noqa: E402
from sincerely.noticing.language.vi.weighed import KINDS, WEIGHTS_FILE, chance, features  # noqa: E402

WORDINGS = ROOT / "tests" / "data" / "noticing" / "vi_wordings.tsv"
WRITTEN = ROOT / "bench" / "written"
PENALTY = 10.0
"""On half the sum of the squares of the weights, beside the loss of all parts."""
FEWEST = 6
"""Parts in which a feature must stand to be learned."""
LEAN = 0.5
"""How much the count ratio of a feature decides how freely its weight moves; the rest is the same for all."""
ALONE = "wordings"
"""The box of sentences without a letter around them."""
WEIGHT_ALONE = 0.5
"""How much such a sentence counts beside a part of a letter."""
FOLDS = 6
SMALLEST = 0.06
"""Weights below it are dropped."""
KEPT_FROM = {"promise": 0.33, "moment": 0.20, "ask": 0.20}
TOLD_FROM = {"promise": 0.60, "moment": 0.25, "ask": 0.65}
"""Chances from which what a rule found stays, and from which words alone tell. F1 of left-out boxes is flat around them: they
stand where promises and moments come nearest to what is demanded of precision and of recall (decisions 46 and 47)."""


class Part:
    """One part of a letter: its features, and for each kind whether it is there (None: counts for neither)."""

    __slots__ = ("held", "there")

    def __init__(self, held, there):
        self.held, self.there = held, there


class Letter:
    """A letter in one spelling: its box, its parts, what is in it by kind, and what the rules found."""

    __slots__ = ("box", "form", "found", "parts", "there")

    def __init__(self, box, form, parts, there, found):
        self.box, self.form, self.parts, self.there, self.found = box, form, parts, there, found


def marked(language="vi"):
    """(box, text, marks) of every marked letter; a mark is (kind, sure, start, end)."""
    told = json.loads((ROOT / "bench" / f"marks_{language}.json").read_text(encoding="utf-8"))
    boxes = dict.fromkeys(name.partition(":")[0] for name in told)
    for box in boxes:
        for line in (WRITTEN / f"{box}.jsonl").read_text(encoding="utf-8").splitlines():
            letter = json.loads(line)
            marks = told.get(f"{box}:{letter['n']}")
            if marks is not None:
                yield box, letter["body"], [mark(one) for one in marks]


def mark(written):
    kind, *rest = written.split(" ")
    place = (int(rest[0]), int(rest[1])) if len(rest) > 1 else (0, 0)
    return kind.rstrip("?"), not kind.endswith("?"), *place


def wordings():
    """(box, text, marks) of the single wordings of our own: each holds its kind as a whole, or only looks so."""
    for line in WORDINGS.read_text(encoding="utf-8").splitlines():
        wanted, _, text = line.partition("\t")
        kind = wanted[1:].rstrip("^").partition("@")[0]
        if line[0] != "#" and kind in KINDS:
            others = [(other, False, 0, 0) for other in KINDS if other != kind]
            yield ALONE, text, [*others, *([(kind, True, 0, len(text))] if wanted[0] == "+" else [])]


NOBODY_MARKED_ASKS = frozenset(f"n{number}" for number in range(1, 7))
"""Boxes in which an ask counts for neither side."""
SPEAKERS = {}
"""By box, the weights of who speaks that have not seen it."""
SHIPPED = who_speaks.weights


def read(written):
    """The letter as written and, where that is another, without its diacritics; who speaks by the weights of its box."""
    box, text, marks = written
    if box in NOBODY_MARKED_ASKS:
        marks = [*marks, ("ask", False, 0, 0)]
    who_speaks.weights = (lambda: SPEAKERS[box]) if box in SPEAKERS else SHIPPED
    both = []
    for form, spelled in enumerate(dict.fromkeys((text, bare(text)))):
        seen, notices, matters = vi.by_rules(split(spelled, None))
        # The rules were made on the wordings, and no letter stands around them: neither says anything of mail.
        found = features(seen, notices, matters) if box != ALONE else map(words_only, features(seen, (), ()))
        there = {kind: whole(kind, marks) for kind in KINDS}
        parts = [
            Part(held, tuple(at(part.tagged.place()[1:], kind, marks, there[kind]) for kind in KINDS))
            for part, held in zip(seen.parts, found, strict=True)
        ]
        both.append(Letter(box, form, parts, there, {one.kind for one in notices}))
    return both


def words_only(held):
    """What is weighed of a sentence alone: its own words."""
    return [one for one in held if ":" not in one or one == "?:"]


def whole(kind, marks):
    """Whether a kind is in a letter; None where people differ."""
    sure = [one[1] for one in marks if one[0] == kind]
    return True if any(sure) else None if sure else False


def at(place, kind, marks, there):
    """Whether a kind is in a part; None where people differ."""
    here = [one for one in marks if one[0] == kind and one[2] < place[1] and place[0] < one[3]]
    if here:
        return True if any(sure for _, sure, *_ in here) else None
    unknown = there is None or any(one[0] == kind and not one[3] for one in marks)
    return None if unknown else False


def fit(letters, number):
    """(log odds without any feature, weights) of one kind."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - only here, and not among what the desk needs
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    rows = [
        (part.held, part.there[number], WEIGHT_ALONE if letter.box == ALONE else 1.0)
        for letter in letters
        for part in letter.parts
        if part.there[number] is not None
    ]
    often = Counter(one for held, *_ in rows for one in held)
    rows = [([one for one in held if often[one] >= FEWEST], *rest) for held, *rest in rows]
    lean = leanings(rows)
    names = {one: at for at, one in enumerate(lean)}
    columns = [names[one] for held, *_ in rows for one in held]
    ends = list(accumulate((len(held) for held, *_ in rows), initial=0))
    values = [lean[one] for held, *_ in rows for one in held]
    table = csr_matrix((values, columns, ends), shape=(len(rows), len(names)))
    logistic = LogisticRegression(C=1 / PENALTY, solver="liblinear", intercept_scaling=10, tol=1e-3, max_iter=80)
    logistic.fit(table, [there for _, there, _ in rows], sample_weight=[counts for *_, counts in rows])
    weights = {one: float(logistic.coef_[0, at]) * lean[one] for one, at in names.items()}
    return float(logistic.intercept_[0]), {one: weight for one, weight in weights.items() if abs(weight) >= SMALLEST}


def leanings(rows):
    """How freely the weight of each feature may move: by how unlike it is in parts that have the kind and in the others.

    The size of the log ratio of its shares in both (Wang and Manning 2012), over the mean of all.
    """
    counted = {True: Counter(), False: Counter()}
    for held, there, _ in rows:
        counted[bool(there)].update(held)
    sums = {there: sum(counts.values()) + len(counts) for there, counts in counted.items()}
    names = sorted(set().union(*counted.values()))
    ratio = {
        one: abs(math.log((counted[True][one] + 1) / sums[True]) - math.log((counted[False][one] + 1) / sums[False]))
        for one in names
    }
    mean = sum(ratio.values()) / len(ratio)
    return {one: 1 - LEAN + LEAN * size / mean for one, size in ratio.items()}


def scored(letter, kind, start, weights):
    """(log odds, whether a rule found it there) of the parts of a letter."""
    return [
        (start + sum(weights.get(one, 0.0) for one in part.held), f"found:{kind}" in part.held) for part in letter.parts
    ]


def told(kind, parts):
    """The log odds of the likeliest part that is told of; None where none is."""
    odds = (score for score, by_rule in parts if chance(score) >= (KEPT_FROM if by_rule else TOLD_FROM)[kind])
    return max(odds, default=None)


def tell(title, letters, found):
    """Print precision and recall by letter."""
    right = sum(bool(hit and there) for there, hit in zip(letters, found, strict=True) if there is not None)
    shown = sum(bool(hit) for there, hit in zip(letters, found, strict=True) if there is not None)
    total = sum(there is True for there in letters)
    print(
        f"  {title:24} P {share(right, shown)}  R {share(right, total)}  F1 {2 * right / max(1, shown + total):.3f}",
        flush=True,
    )


LETTERS = []
"""What is learned from, for the processes that fit."""


def fit_without(job):
    """Fit the kind with this number without the letters of some boxes."""
    number, out = job
    return fit([one for one in LETTERS if one.box not in out], number)


def fit_all(letters):
    """For each kind: the weights learned from all, and by box those learned without it (and some others, to be done sooner)."""
    LETTERS[:] = letters
    boxes = sorted({letter.box for letter in letters} - {ALONE})
    outs = [(), *(tuple(boxes[turn::FOLDS]) for turn in range(FOLDS))]
    jobs = [(number, out) for number in range(len(KINDS)) for out in outs]
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
        learned = dict(zip(jobs, pool.map(fit_without, jobs), strict=True))
    every = [learned[number, ()] for number in range(len(KINDS))]
    unseen = {kind: {box: learned[number, out] for out in outs for box in out} for number, kind in enumerate(KINDS)}
    return every, unseen


EDGES = (-0.4, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
"""Log odds between the bins of findings that scored alike."""


def unseen_odds(kind, letters, learned):
    """(log odds of its likeliest part, whether the kind is there) of the letters of left-out boxes that are told of."""
    odds = [
        (told(kind, scored(one, kind, *learned[one.box])), one.there[kind]) for one in letters if one.box in learned
    ]
    return [(score, there) for score, there in odds if score is not None and there is not None]


def calibrated(odds):
    """(a, b) so that a + b x score are the log odds that what is told with this score is right (Platt 1999)."""
    a, b = 0.0, 1.0
    for _ in range(2000):
        misses = [(there - chance(a + b * score), score) for score, there in odds]
        a += sum(miss for miss, _ in misses) / len(odds)
        b += sum(miss * score for miss, score in misses) / (4 * len(odds))
    return a, b


def binned(odds):
    """[up to which log odds, share that is right, of how many]."""
    rows, last = [], -30.0
    for to in (*EDGES, 30.0):
        inside = [there for score, there in odds if last < score <= to]
        if inside:
            rows.append([to, round(sum(inside) / len(inside), 3), len(inside)])
        last = to
    return rows


def held(letters, unseen):
    """Print, for letters of each box by weights learned without it, what rules tell and what words do."""
    for kind, learned in unseen.items():
        for form, title in enumerate(("as written", "bare")):
            mine = [one for one in letters if one.form == form and one.box in learned]
            there = [one.there[kind] for one in mine]
            hits = [told(kind, scored(one, kind, *learned[one.box])) is not None for one in mine]
            print(f"{kind}, {title}: {len(mine)} letters of {len(learned)} left-out boxes")
            tell("rules", there, [kind in one.found for one in mine])
            tell("and words", there, hits)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    # Who speaks is told as in letters that are new: else the weights would trust it more than they may.
    SPEAKERS.update(fit_address.by_box(fit_address.letters()))
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
        letters = [one for two in pool.map(read, (*wordings(), *marked()), chunksize=100) for one in two]
    print(f"{len(letters)} letters and spellings, {sum(len(one.parts) for one in letters)} parts", flush=True)
    every, unseen = fit_all(letters)
    if options.held:
        held(letters, unseen)
    if options.write:
        write(letters, every, unseen)


def log_odds(chance):
    return round(math.log(chance / (1 - chance)), 2)


def write(letters, every, unseen):
    """Write the weights that were fitted on all."""
    odds = [unseen_odds(kind, letters, learned) for kind, learned in unseen.items()]
    names = sorted({one for _, weights in every for one in weights})
    content = {
        "learnt_from": dict(sorted(Counter(one.box for one in letters).items())),
        "start": [round(start, 2) for start, _ in every],
        "kept_from": [log_odds(KEPT_FROM[kind]) for kind in KINDS],
        "told_from": [log_odds(TOLD_FROM[kind]) for kind in KINDS],
        "calibration": [[round(one, 3) for one in calibrated(of_kind)] for of_kind in odds],
        "bins": [binned(of_kind) for of_kind in odds],
        "weights": {name: [round(weights.get(name, 0.0), 2) for _, weights in every] for name in names},
    }
    text = json.dumps(content, ensure_ascii=False, indent=None, separators=(",", ":")).replace("],", "],\n")
    WEIGHTS_FILE.write_text(text + "\n", encoding="utf-8")
    print(f"{len(names)} features, {WEIGHTS_FILE.stat().st_size // 1000} KB")


if __name__ == "__main__":
    main()
