"""How the kinds of English promises order what they find in mail drawn at random. Run: python bench/promises_read.py [SAMPLES]

Three samples of AESLC and the Secretary's mail, in no draw and no gold set (`promises_read.json`: ids, where a finding
begins, and what one reader said of it by the guidelines: right, wrong, doubtful; and messages with a promise that was not
found, as far as sentences with a future tense show them). Each was read after the rules had been settled and before
confidences were looked at, and learned from afterwards: the figures of the first runs are in docs/benchmarks.md. What
was found then and is not any more counts as least sure; what only later rules find was not read and is left out.
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import wilson  # noqa: E402
from noticing_unseen import NOW, texts  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402

SHOWN = 0.599
NEAR = 60
"""Characters between the beginning of a finding and that of the one that was read."""


def sureness(begins, found):
    """How sure the finding nearest to where one was read begins is; 0 where none is near any more."""
    near = [one for one in found if abs(one.start - begins) <= NEAR]
    return max((one.confidence for one in near), default=0.0)


def auc(pairs):
    """How often a right finding is surer than a wrong one."""
    right, wrong = [one for one, yes in pairs if yes], [one for one, yes in pairs if not yes]
    won = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return won / len(right) / len(wrong) if right and wrong else float("nan")


def share(part, whole):
    low, high = wilson(part, whole)
    return f"{part / max(1, whole):.3f} [{low:.2f}, {high:.2f}] of {whole}"


def report(sample, known, right_ones):
    hits, promised, shown = [], set(sample["missed"]), set()
    for name in sample["messages"]:
        read_at = sample["hits"].get(name, {})
        if right_ones & set(read_at.values()):
            promised.add(name)
        found = [one for one in read(known[name], NOW).notices if one.kind == "promise"]
        sure = [(sureness(int(begins), found), label in right_ones) for begins, label in read_at.items()]
        hits += sure
        shown |= {name for one, _ in sure if one >= SHOWN}
    both = len(shown & promised)
    print(f"    messages shown: precision {share(both, len(shown))}, recall {share(both, len(promised))}")
    above = [yes for one, yes in hits if one >= SHOWN]
    print(f"    findings shown: right {share(sum(above), len(above))}; order of all {len(hits)}: AUC {auc(hits):.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("samples", nargs="*", default=["first", "second", "third"])
    known = texts()
    labelled = json.loads((ROOT / "bench" / "promises_read.json").read_text(encoding="utf-8"))
    for name in parser.parse_args().samples:
        sample = labelled[name]
        print(f"{name}: {len(sample['messages'])} messages, {sum(map(len, sample['hits'].values()))} findings read")
        for title, right_ones in (("doubtful is wrong", {"right"}), ("doubtful is right", {"right", "doubtful"})):
            print(f"  {title}")
            report(sample, known, right_ones)


if __name__ == "__main__":
    main()
