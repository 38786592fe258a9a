"""Fit and measure the weights by which a Vietnamese letter tells who speaks (`vi/who_speaks.py`).

Run: python bench/fit_address.py [--held] [--write]

Learns from letters that people wrote for this project only (`bench/written`), for which their writers or readers wrote down how writer
and reader call each other (`address_pairs.json`: "box:number" to "writer/reader"), each as written and with its diacritics taken
away. A conditional logit over all pairs of a letter's words (McFadden 1974), by stochastic steps (AdaGrad: Duchi and others
2011) with a penalty on the square of the weights; small weights are dropped. Promises, asks and meetings of our own wordings
(`tests/data/noticing/vi_wordings.tsv`), and what only looks like them, are learned from too, with the pair that the signs
give: a sentence alone is mostly the younger's. --held fits without the letters of each mailbox (and of some others, to be
done sooner) and measures on those; the written signs were made while looking at b1, b3, d2, f2 and h2, so only the other
mailboxes show what signs do on new letters. --write fits on all and writes `weights/vi_address.json`.
"""

import argparse
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402
from noticing_read_twice import bare, written  # noqa: E402

from sincerely.noticing.language.vi import who_speaks  # noqa: E402
from sincerely.noticing.language.vi.address import letter_of  # noqa: E402
from sincerely.noticing.language.vi.who_speaks import candidates, choose, features, of_pair, weigh  # noqa: E402

EPOCHS, STEP, PENALTY = 8, 0.15, 0.005
FEWEST = 4
"""Letters and forms in which a feature must stand to be learned."""
FOLDS = 6
SEEN = ("b1", "b3", "d2", "f2", "h2")
"""The mailboxes at which the signs were made."""
TIMES_ALONE = 9
"""How often a sentence alone counts in what is written: it has no letter around it that would speak for its pair."""
SMALLEST = 0.1
"""Weights below it are dropped."""
DEVICE = re.compile(r"\n\s*(?:Đã gửi từ|Gửi từ|Sent from)[^\n]*$")
ONE_OF = {"tau": "tao", "chúng tôi": "tôi", "chúng tao": "tao", "chúng mày": "mày", "các em": "em", "các bạn": "bạn"}
"""Words that are read as another: a spelling of the centre, and several who are called as one is."""
SEVERAL = {"anh chị": ("anh", "chị"), "anh chị em": ("anh", "chị"), "bố mẹ": ("bố", "mẹ")}
"""How several readers are called together, and each of them."""


def letters():
    """(mailbox, writer, reader, forms): its forms as written and bare, as the product sees them."""
    told = json.loads((ROOT / "bench" / "address_pairs.json").read_text(encoding="utf-8"))
    texts = written(told)
    rows = []
    for name, pair in told.items():
        me, you = (ONE_OF.get(word, word) if word != "-" else None for word in pair.split("/"))
        text = DEVICE.sub("", texts[name])
        forms = [letter_of(form) for form in dict.fromkeys((text, bare(text)))]
        rows.append((name.partition(":")[0], me, you, forms))
    return rows


def sentences():
    """Our own wordings as letters of one sentence, with the pair by their signs."""
    lines = (ROOT / "tests" / "data" / "noticing" / "vi_wordings.tsv").read_text(encoding="utf-8").splitlines()
    rows = []
    for wanted, _, text in (line.partition("\t") for line in lines if line[0] != "#"):
        if wanted[1:].rstrip("^").partition("@")[0] in ("promise", "ask", "meeting"):
            forms = [letter_of(form) for form in dict.fromkeys((text, bare(text)))]
            rows.append(("wordings", *forms[0].signs.pair, forms))
    return rows


def right(pairs, terms, me, you):
    """Which of the candidates are what the reader of the letter wrote down."""
    mine = me if me in terms else None
    yours = (you,) if you in terms else [one for one in SEVERAL.get(you, ()) if one in terms and one != mine] or (None,)
    return [number for number, pair in enumerate(pairs) if pair[0] == mine and pair[1] in yours]


def fit(rows):
    """The weights learned from letters."""
    forms = [(features(one), one.signs, me, you) for _, me, you, both in rows for one in both if one.places]
    counted = Counter(one for weighed, *_ in forms for _, held in weighed for one in set(held))
    kept = {one for one, times in counted.items() if times >= FEWEST}
    forms = [
        ([(term, [one for one in held if one in kept]) for term, held in weighed], *rest) for weighed, *rest in forms
    ]
    drawn = random.Random(0)
    learned, squares = defaultdict(float), defaultdict(float)
    for _ in range(EPOCHS):
        drawn.shuffle(forms)
        for weighed, signs, me, you in forms:
            for name, slope in slopes(weighed, signs, me, you, learned).items():
                step = slope - PENALTY * learned[name]
                squares[name] += step * step
                learned[name] += STEP * step / math.sqrt(squares[name] + 1e-8)
    return {name: round(weight, 2) for name, weight in sorted(learned.items()) if abs(weight) >= SMALLEST}


def slopes(weighed, signs, me, you, learned):
    """How the log chance of the right pair grows with each weight."""
    pairs = candidates([term for term, _ in weighed])
    good = right(pairs, {term for term, _ in weighed}, me, you)
    if not good:
        return {}
    sums = weigh(weighed, pairs, signs, learned)
    chances = [math.exp(one - max(sums)) for one in sums]
    total, of_good = sum(chances), sum(chances[number] for number in good)
    mine, yours, found = defaultdict(float), defaultdict(float), defaultdict(float)
    for number, pair in enumerate(pairs):
        more = (chances[number] / of_good if number in good else 0) - chances[number] / total
        mine[pair[0]] += more
        yours[pair[1]] += more
        for one in of_pair(pair, signs):
            found[one] += more
    for term, held in weighed:
        for one in held:
            found[f"me {one}"] += mine[term]
            found[f"you {one}"] += yours[term]
    return found


def tell(name, rows, pairs):
    """Print how often writer and reader are right where a word for them stands, and how often they are turned round."""
    mine = [(pair[0] == me) for (_, me, _, _), pair in zip(rows, pairs, strict=True) if me]
    yours = [
        pair[1] == you or pair[1] in SEVERAL.get(you, ())
        for (_, _, you, _), pair in zip(rows, pairs, strict=True) if you
    ]  # fmt: skip
    turned = sum(bool((me and pair[1] == me) or (you and pair[0] == you)) for (_, me, you, _), pair in zip(rows, pairs, strict=True))  # fmt: skip
    print(
        f"{name:22} writer {share(sum(mine), len(mine))}  reader {share(sum(yours), len(yours))}  turned round {turned}"
    )


ROWS = []
"""What is learned from, for the processes that fit."""


def fit_without(out):
    """Fit without the letters of some mailboxes."""
    return fit([row for row in ROWS if row[0] not in out])


def by_box(rows):
    """For each mailbox the weights learned without it (and without some others, to be done sooner)."""
    ROWS[:] = rows + sentences()
    boxes = sorted({row[0] for row in rows})
    outs = [tuple(boxes[turn::FOLDS]) for turn in range(FOLDS)]
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
        return {box: weights for out, weights in zip(outs, pool.map(fit_without, outs), strict=True) for box in out}


def held(rows):
    """Measure on each mailbox what is learned from the others."""
    learned = by_box(rows)
    for title, part in (
        ("all", rows),
        ("not seen by the signs", [row for row in rows if row[0] not in SEEN]),
    ):
        for number, form in enumerate(("as written", "bare")):
            forms = [(row[0], row[3][min(number, len(row[3]) - 1)]) for row in part]
            print(f"{title}, {form}: {len(part)} letters")
            tell("  signs alone", part, [one.signs.pair for _, one in forms])
            tell("  weighed, held out", part, [choose(one, learned[box]) for box, one in forms])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = letters()
    if options.held:
        held(rows)
    if options.write:
        rows += sentences() * TIMES_ALONE
        weights = fit(rows)
        content = {"learnt_from": Counter(row[0] for row in rows), "n": len(rows), "weights": weights}
        text = json.dumps(content, ensure_ascii=False, indent=0, separators=(",", ":"))
        who_speaks.WEIGHTS_FILE.write_text(text + "\n", encoding="utf-8")
        print(f"{len(weights)} weights from {len(rows)} letters")


if __name__ == "__main__":
    main()
