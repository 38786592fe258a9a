"""How often is a letter said to read like a template: generated mail, students' mail, business mail, Vietnamese.

Run: python bench/concerns_templates.py
It says "reads like a template", and nothing about who or what wrote a text. The stock phrases were written without
looking at the generated mails of `ai_vs_human_email`; of its table of over-used phrases a part was seen, so the share on the
generated mails is no clean held-out figure. Its texts come from one generator and one family of prompts. The human texts
there are students' mails; which of them are by non-native writers is not recorded, so nothing is said of those apart.
"""

import csv
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]

from intervals import share  # noqa: E402
from planted_drafts import OWNER, mails  # noqa: E402

from sincerely.review.concerns import Candidate  # noqa: E402
from sincerely.review.concerns.templates import reads_like_template  # noqa: E402


def flagged(title: str, texts: Sequence[str]) -> None:
    """Print which share of texts reads like a template, and by which phrases."""
    found = [one for text in texts for one in reads_like_template(Candidate(OWNER, (), "", text))]
    said = Counter(" ".join(one.quote.lower().split()) for one in found).most_common(4)
    print(f"{title:42} {share(len(found), len(texts))}  {said}")


def main() -> None:
    """Measure and print."""
    if not (DATA / "ai_vs_human_email").exists():
        sys.exit(f"The open corpora are not here: {DATA} (SINCERELY_TEST_DATA says where they lie).")
    rows = lines(DATA / "ai_vs_human_email/emails.jsonl")
    for source in ("gpt", "human"):
        flagged(
            f"work mail, {source}", [row["body"] for row in rows if (row["source"] == "human") == (source == "human")]
        )
    flagged("English mail, aeslc, held half", random.Random(11).sample([body for _, body in mails(DATA, "held")], 1000))
    flagged("Vietnamese mail, gold dev", [row["text"] for row in lines(DATA / "gold/vi_dev.jsonl")])
    with (DATA / "vi_diary/diary.csv").open(encoding="utf-8", newline="") as file:
        flagged("Vietnamese diary", [max(row, key=len) for row in csv.reader(file)][1:])


def lines(path: Path) -> list[dict[str, str]]:
    """Read JSON lines."""
    with path.open(encoding="utf-8-sig") as file:
        return [json.loads(line) for line in file if line.strip()]


if __name__ == "__main__":
    main()
