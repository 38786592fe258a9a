"""How many messages a second noticing reads on one core. Run: python bench/noticing_rate.py [--against TREE] [--n N]

Reads the bodies of AESLC (open corpora, SINCERELY_TEST_DATA) in rounds, processor time of this process only; the best
round counts, for others share the machine. `--against TREE` measures another checkout in the same run, turn by turn.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("SINCERELY_TEST_DATA") or ROOT.parent / "shared" / "data")


def bodies(count):
    path = DATA / "aeslc_enron_bodies" / "aeslc.jsonl"
    texts = [json.loads(line)["body"] for line in path.read_text(encoding="utf-8").splitlines()]
    return texts[:: max(1, len(texts) // count)][:count]


def one_round(tree, count):
    """Messages a second of processor time, with the package in `tree`."""
    sys.path.insert(0, str(tree))
    from sincerely.noticing.language.en.grammar import compile_all  # noqa: PLC0415 - which tree is only known here
    from sincerely.noticing.reading import read  # noqa: PLC0415
    from sincerely.noticing.records import Context  # noqa: PLC0415

    context = Context(sent_at=datetime(2026, 3, 4, 10, 0, tzinfo=UTC))
    texts = bodies(count)
    compile_all()  # as the workers of an import find it done
    for text in texts[:50]:
        read(text, context)
    began = time.process_time()
    for text in texts:
        read(text, context)
    return len(texts) / (time.process_time() - began)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--against", type=Path)
    parser.add_argument("--n", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(one_round(options.one, options.n))
        return
    trees = [ROOT, *([options.against.resolve()] if options.against else [])]
    best = dict.fromkeys(trees, 0.0)
    for _ in range(options.rounds):
        for tree in trees:
            out = subprocess.run(
                [sys.executable, __file__, "--one", str(tree), "--n", str(options.n)],
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            best[tree] = max(best[tree], float(out.stdout))
    texts = bodies(options.n)
    print(
        f"{len(texts)} bodies of AESLC, mean {sum(map(len, texts)) / len(texts):.0f} characters; load {os.getloadavg()}"
    )
    for tree, rate in best.items():
        print(f"  {'here' if tree == ROOT else 'against'}: {rate:.0f} messages/s (best of {options.rounds} rounds)")


if __name__ == "__main__":
    main()
