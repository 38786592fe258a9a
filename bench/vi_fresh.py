"""How Vietnamese noticing does on letters of our own that were labelled before the rules were run on them.

Run: python bench/vi_fresh.py [FILE…] [--misses]. Message level, n and 95 % intervals (Wilson), as written and with the
diacritics stripped mechanically. The head of each file says whether the rules learned from it. Blind files are measured
only when named, and their misses are never shown.
"""

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench"), str(ROOT / "tests" / "noticing")]

from intervals import share  # noqa: E402
from vi_letters import FOLDER, KINDS, bare, is_blind, letters, reading_of  # noqa: E402

SHOWN = 0.6
"""From this confidence on a notice is shown unasked."""
ORDERED = {"promise"}
"""Kinds of which some are found that are not sure enough to be shown."""


def measure(name, *, stripped, misses):
    """Count what was found, missed and wrongly found in one file, by kind; and the due days."""
    counts, due = defaultdict(Counter), Counter()
    for letter in letters(name):
        reading = reading_of(bare(letter.text) if stripped else letter.text)
        found = {n.kind for n in reading.notices if n.kind in KINDS and (n.kind != "promise" or n.who == "sender")}
        found |= {"!" + matter.kind for matter in reading.matters}
        labelled = letter.kinds() | {"!" + kind for kind in letter.sensitive()}
        sure = {
            f"{n.kind} >= {SHOWN}"
            for n in reading.notices
            if n.kind in ORDERED and n.who == "sender" and n.confidence >= SHOWN
        }
        found |= sure
        labelled |= {f"{kind} >= {SHOWN}" for kind in letter.kinds() & ORDERED}
        if "sensitive" in name:
            found, labelled = ({kind for kind in some if kind[0] == "!"} for some in (found, labelled))
        for kind in found | labelled:
            side = "tp" if kind in found and kind in labelled else "fp" if kind in found else "fn"
            counts[kind][side] += 1
            if misses and side != "tp" and ">=" not in kind:
                by = [n.rule for n in reading.notices if n.kind == kind] + [
                    m.rule for m in reading.matters if "!" + m.kind == kind
                ]
                print(
                    f"  {side} {kind} {'hard' if letter.hard else ''} {letter.number}: {' '.join(by)} | {letter.text[:170]!r}"
                )
        for kind, day in letter.due.items():
            days = {str(n.due.start.date()) for n in reading.notices if n.kind == kind and n.due is not None}
            if kind in found:
                due[day in days] += 1
                if misses and day not in days:
                    print(f"  due {kind} {letter.number}: wanted {day}, got {days} | {letter.text[:120]!r}")
    return counts, due


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--bare", action="store_true", help="misses of the stripped text")
    options = parser.parse_args()
    learned = sorted(path.name for path in FOLDER.glob("vi_[dfs]*.tsv") if not is_blind(path.name))
    for name in options.files or learned:
        shown = options.misses and not is_blind(name)
        head = [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        print(f"\n{name}: {head[1][2:].split(' Sent')[0]}")
        for stripped in (False, True):
            counts, due = measure(name, stripped=stripped, misses=shown and options.bare == stripped)
            print(" diacritics stripped" if stripped else " as written")
            for kind in (*KINDS, *sorted(kind for kind in counts if kind not in KINDS)):
                c = counts[kind]
                if sum(c.values()):
                    f1 = 2 * c["tp"] / (2 * c["tp"] + c["fp"] + c["fn"])
                    print(
                        f"  {kind:15} F1 {f1:.3f}  P {share(c['tp'], c['tp'] + c['fp']):30}  R {share(c['tp'], c['tp'] + c['fn'])}"
                    )
            if due:
                print(f"  due day right {share(due[True], due.total())}")


if __name__ == "__main__":
    main()
