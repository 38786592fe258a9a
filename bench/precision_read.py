"""How often a careful reader agreed that a letter promises or asks, where the English rules find it. Run: python bench/precision_read.py

Three samples of AESLC, the labelled Berkeley letters and the Secretary's mail, three of work to one of hers, in no draw and
no gold set (`precision_read.json`: ids, and what one reader said of each letter by the guidelines: right where something
that was found is right, else doubtful or wrong; no text). The first was read before anything was changed and learned from;
of the second and third, what the rules of before and those of then had found was mixed and read without knowing by which,
and learned from afterwards. So what this prints is no blind figure; the first runs are in docs/benchmarks.md. What
is not found any more is counted apart: wrong ones gone are won, right ones lost. Needs the open corpora.
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import wilson  # noqa: E402
from noticing_unseen import NOW, texts  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402

SAID = {"promise": 0.55, "ask": 0.6}


def share(part, whole):
    low, high = wilson(part, whole)
    return f"{part / max(1, whole):.3f} [{low:.2f}, {high:.2f}] of {whole}"


def report(kind, sure):
    """`sure`: for each letter what was said of it, and the greatest confidence of what is found in it now."""
    for title, least in (("all found", 0.001), (f"from {SAID[kind]}", SAID[kind])):
        said = Counter(label for label, confidence in sure if confidence >= least)
        whole = said.total()
        print(f"    {title}: right {share(said['right'], whole)}; with doubtful {share(whole - said['wrong'], whole)}")
    gone = Counter(label for label, confidence in sure if not confidence)
    print(f"    not found any more: {gone['wrong']} wrong, {gone['doubtful']} doubtful, {gone['right']} right")


def main():
    known = texts()
    samples = json.loads((ROOT / "bench" / "precision_read.json").read_text(encoding="utf-8"))
    for name, kinds in samples.items():
        for kind, labels in kinds.items():
            print(f"{name}, {kind}: {len(labels)} letters")
            sure = []
            for letter, label in labels.items():
                found = [one.confidence for one in read(known[letter], NOW).notices if one.kind == kind]
                sure.append((label, max(found, default=0.0)))
            report(kind, sure)


if __name__ == "__main__":
    main()
