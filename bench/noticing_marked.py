"""Promises, asks and moments in letters written and marked for this project. Run: python bench/noticing_marked.py [en|vi|vi_held]

By letter and kind, for each box and all together; what the marks call doubtful counts for neither side. English: 4,800
letters by twenty hands (`marks_en.json`), marked by their writers only. p and q are denser in lives and promises, and far
more oblique, than mail is; e comes as office mail does and is full of look-alikes. Rules were made from all but e5 to e8,
of which only totals were looked at. Vietnamese: the letters from which the weights of words are fitted
(`marks_vi.json`), so those figures are none of unseen mail: bench/fit_words.py --held has such, and vi_held reads those
of a hand from which nothing is learned (`marks_vi_held.json`).
"""

import argparse
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from fit_words import marked, whole  # noqa: E402
from intervals import share  # noqa: E402
from noticing_unseen import NOW  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402

KINDS = ("promise", "ask", "moment")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", nargs="?", choices=["en", "vi", "vi_held"], default="en")
    language = parser.parse_args().language
    counts = defaultdict(lambda: [0, 0, 0])
    for box, text, marks in marked(language):
        found = {one.kind for one in read(text, NOW).notices}
        for kind in KINDS:
            is_there = whole(kind, marks)
            for name in (box, "all"):
                count = counts[kind, name]
                count[0] += kind in found and is_there is True
                count[1] += kind in found and is_there is not None
                count[2] += is_there is True
    for (kind, name), (right, shown, total) in sorted(
        counts.items(), key=lambda one: (KINDS.index(one[0][0]), one[0][1])
    ):
        print(f"{kind:8} {name:4} precision {share(right, shown)}  recall {share(right, total)}")


if __name__ == "__main__":
    main()
