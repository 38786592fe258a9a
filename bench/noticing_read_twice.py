"""Promises, asks and moments in a large draw of real mail that two readers labelled apart. Run: python bench/noticing_read_twice.py [learned|blind]

5,721 messages of 40 to 1,600 characters: all of AESLC in no other draw and no gold text, and one of the Secretary's for two of those, at
random. Each was read by two readers who saw no rule, no result and not each other's labels (`noticing_read_twice.json`: ids
and letters, no text; P promise, A ask, M moment, "?" where the reader held that two careful people could differ). By message
and kind, counted where both readers agree whether the kind is there. *learned*: misses were studied and rules made from
them; *blind*: nothing was learned from it, and nothing may be. Sure: what neither reader doubted.
Needs the open corpora (SINCERELY_TEST_DATA).
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402
from noticing_unseen import NOW, texts  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402

LETTERS = {"promise": "P", "ask": "A", "moment": "M"}


def kappa(pairs):
    """Cohen's agreement of two readers beyond chance, from what each said of every message."""
    n = len(pairs)
    agreed = sum(first == second for first, second in pairs) / n
    by_chance = sum(
        (sum(first == said for first, _ in pairs) / n) * (sum(second == said for _, second in pairs) / n)
        for said in (True, False)
    )
    return (agreed - by_chance) / (1 - by_chance)


def tell(kind, letter, read_by_two, found):
    """Print what the rules find of one kind against what both readers said."""
    said = {name: (letter in first, letter in second) for name, (first, second) in read_by_two.items()}
    agreed = {name: first for name, (first, second) in said.items() if first == second}
    there = {name for name, is_there in agreed.items() if is_there}
    hits = {name for name in agreed if kind in found[name]}
    sure = {name for name in there if all(letter + "?" not in letters for letters in read_by_two[name])}
    right = len(hits & there)
    print(f"{kind:8} agreed by both {len(there):5}, kappa {kappa(list(said.values())):.3f}")
    print(f"         precision {share(right, len(hits))}")
    print(f"         recall    {share(right, len(there))}")
    print(f"         of the sure ones {share(len(hits & sure), len(sure))}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", nargs="?", choices=["learned", "blind"], default="blind")
    part = parser.parse_args().part
    rows = json.loads((ROOT / "bench" / "noticing_read_twice.json").read_text(encoding="utf-8"))[part]
    read_by_two = {name: letters.split("/") for name, letters in rows.items()}
    known = texts()
    found = {name: {one.kind for one in read(known[name], NOW).notices} for name in read_by_two}
    print(f"{part}: {len(read_by_two)} messages")
    for kind, letter in LETTERS.items():
        tell(kind, letter, read_by_two, found)


if __name__ == "__main__":
    main()
