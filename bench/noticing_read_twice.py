"""Promises, asks and moments in mail that two readers labelled apart. Run: python bench/noticing_read_twice.py [PART] [--stripped]

PART is learned, blind (English, real), vi-learned or vi-blind (Vietnamese, written). English: 5,721 messages of 40 to 1,600
characters, all of AESLC in no other draw and no gold text, and one of the Secretary's for two of those, at random. Vietnamese:
1,321 letters that people wrote in the mailboxes of `bench/written`, the blind ones those of the blind boxes. Each was read by
two readers who saw no rule, no result and not each other's labels (`noticing_read_twice.json`: ids and letters, no text; P
promise, A ask, M moment, "?" where the reader held that two careful people could differ). By message and kind, counted
where both readers agree whether the kind is there. *learned*: misses were studied and rules made from them; *blind*: nothing
was learned from it, and nothing may be. Sure: what neither reader doubted. --stripped takes the diacritics away.
English needs the open corpora (SINCERELY_TEST_DATA).
"""

import argparse
import json
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402
from noticing_unseen import NOW, texts  # noqa: E402

from sincerely.noticing.reading import read  # noqa: E402

WRITTEN = ROOT / "bench" / "written"
OLDER = re.compile(
    r"(?m)^(?:>|(?:Vào|On|Lúc|Ngày)\b.{5,120}(?:viết|wrote)\s*:|-{3,}.*|_{8,}|(?:Từ|From|Người gửi)\s*:)"
)
"""Where an older letter begins below the new text."""
LETTERS = {"promise": "P", "ask": "A", "moment": "M"}


def written(names):
    """The new text of letters of the written mailboxes, by box and number."""
    boxes = {name.partition(":")[0] for name in names}
    found = {}
    for box in boxes:
        for line in (WRITTEN / f"{box}.jsonl").read_text(encoding="utf-8").splitlines():
            letter = json.loads(line)
            found[f"{box}:{letter['n']}"] = OLDER.split(letter["body"])[0].strip()
    return found


def bare(text):
    """The text without its diacritics, as people type in haste."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


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
    parser.add_argument("part", nargs="?", choices=["learned", "blind", "vi-learned", "vi-blind"], default="blind")
    parser.add_argument("--stripped", action="store_true")
    options = parser.parse_args()
    part = options.part
    rows = json.loads((ROOT / "bench" / "noticing_read_twice.json").read_text(encoding="utf-8"))[part]
    read_by_two = {name: letters.split("/") for name, letters in rows.items()}
    known = written(rows) if part.startswith("vi-") else texts()
    seen = bare if options.stripped else str
    found = {name: {one.kind for one in read(seen(known[name]), NOW).notices} for name in read_by_two}
    print(f"{part}: {len(read_by_two)} messages")
    for kind, letter in LETTERS.items():
        tell(kind, letter, read_by_two, found)


if __name__ == "__main__":
    main()
