"""How well two careful readers agree with Parakweet's own labels: what any reader can reach there. Run: python bench/parakweet_ceiling.py

840 of the 3,657 sentences of its open part, drawn within six strata (what our rules find, by what its labels say), each
read by two readers who saw neither: does it carry an ask, or a proposal of a meeting,
as the gold guidelines have it? `parakweet_read.json` holds the numbers of the lines and the answers (Y or N of each
reader), no text. From the strata and their sizes: precision and recall of a reader against the labels, with 95 %
intervals by drawing again within each stratum. Nothing was learned from what they said. Needs no corpus.
"""

import json
import random
from pathlib import Path

STRATA = json.loads((Path(__file__).resolve().parent / "parakweet_read.json").read_text(encoding="utf-8"))
YES = "Yes"
TIMES = 1000


def against_the_labels(answers, says_ask):
    """Precision and recall of a reader against the labels; `answers` by stratum, `says_ask` what counts of one answer."""
    called = {name: STRATA[name]["of"] * sum(map(says_ask, of_one)) / len(of_one) for name, of_one in answers.items()}
    right = sum(count for name, count in called.items() if name.endswith(YES))
    labelled = sum(stratum["of"] for name, stratum in STRATA.items() if name.endswith(YES))
    return right / sum(called.values()), right / labelled


def main():
    answers = {name: list(stratum["read"].values()) for name, stratum in STRATA.items()}
    everything = [answer for of_one in answers.values() for answer in of_one]
    print(
        f"{len(everything)} sentences; the readers agree on {sum(a in ('YY', 'NN') for a in everything) / len(everything):.3f}"
    )
    for name, of_one in answers.items():
        print(
            f"  {name:24} {len(of_one):4} of {STRATA[name]['of']:4} read; both call it an ask: {of_one.count('YY'):4}"
        )
    chance = random.Random(1)
    for who, says_ask in (
        ("both", lambda answer: answer == "YY"),
        ("the first", lambda answer: answer[0] == "Y"),
        ("the second", lambda answer: answer[1] == "Y"),
    ):
        precision, recall = against_the_labels(answers, says_ask)
        again = [
            against_the_labels(
                {name: chance.choices(of_one, k=len(of_one)) for name, of_one in answers.items()}, says_ask
            )
            for _ in range(TIMES)
        ]
        low, high = TIMES // 40, TIMES - TIMES // 40
        p, r = (sorted(column) for column in zip(*again, strict=True))
        print(
            f"{who}: precision {precision:.3f} [{p[low]:.3f}, {p[high]:.3f}], recall {recall:.3f} [{r[low]:.3f}, {r[high]:.3f}]"
        )


if __name__ == "__main__":
    main()
