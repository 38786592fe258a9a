"""Our tree and the verifier that shares no code with it, on random trees: do they agree, also about broken proofs?

    python bench/second_verifier.py [--trees 10000] [--largest 5000] [--seed 1]

Each tree gives one inclusion and one consistency proof, made by `sincerely/trust/merkle.py` and checked by both
`merkle_verify.py` and `verify_alone.py`; then each proof is corrupted in one of seven ways and checked by both again.
"""

import argparse
import json
import os
import random
import time
from collections import Counter

from sincerely.trust import merkle, merkle_verify, verify_alone

Bent = tuple[int, int, list[bytes], bytes, bytes]


def bend(rng: random.Random, a: int, b: int, path: list[bytes], first: bytes, second: bytes) -> Bent:
    """Corrupt one thing of a proof: a hash, its order, its length, one of the numbers, one of the two hashes."""
    way, path = rng.randrange(7), list(path)
    at = rng.randrange(len(path)) if path else 0
    if way == 0 and path:
        path[at] = bytes([path[at][0] ^ 1]) + path[at][1:]
    elif way == 1 and path:
        del path[at]
    elif way == 2 and len(path) > 1:
        path[0], path[-1] = path[-1], path[0]
    elif way == 3:
        path.insert(at, rng.randbytes(32))
    elif way == 4:
        a = rng.choice([a + 1, a - 1, a + b, a ^ 1])
    elif way == 5:
        b = rng.choice([b + 1, b - 1, 2 * b])
    else:
        second = rng.randbytes(32)
    return a, b, path, first, second


def one_tree(rng: random.Random, largest: int) -> Counter[str]:
    """What both say about a random tree's proofs, whole and bent."""
    size = rng.randint(1, largest)
    hashes = [merkle.leaf_hash(rng.randbytes(8)) for _ in range(size)]
    node = merkle.node_of(hashes)
    index, old = rng.randrange(size), rng.randint(1, size)
    top = merkle.root(size, node)
    said: Counter[str] = Counter()
    included: Bent = (index, size, merkle.inclusion_path(index, size, node), hashes[index], top)
    consistent: Bent = (old, size, merkle.consistency_path(old, size, node), merkle.root(old, node), top)
    for kind, proof in (("inclusion", included), ("consistency", consistent)):
        for state, case in (("whole", proof), ("bent", bend(rng, *proof))):
            ours, theirs = ask(kind, case)
            said[f"{kind} {state}"] += 1
            said["disagree"] += ours != theirs
            said["refused whole"] += state == "whole" and not ours
            # A root alone does not say its size (a checkpoint signs both): trees of other sizes can share a path.
            same_numbers = case[:2] == proof[:2]
            said["accepted bent"] += state == "bent" and case != proof and same_numbers and ours
            said["accepted for another size"] += state == "bent" and not same_numbers and ours
    return said


def ask(kind: str, case: Bent) -> tuple[bool, bool]:
    """The two answers about one proof."""
    a, b, path, first, second = case
    if kind == "inclusion":
        ours = merkle_verify.is_included(first, a, b, path, second)
        return ours, verify_alone.is_included(first, a, b, path, second)
    ours = merkle_verify.is_consistent(a, b, first, second, path)
    return ours, verify_alone.is_consistent(a, b, first, second, path)


def run(trees: int, largest: int, seed: int) -> dict[str, int]:
    """Counts over so many random trees."""
    rng, said = random.Random(seed), Counter[str]()
    for _ in range(trees):
        said.update(one_tree(rng, largest))
    return dict(said)


def main() -> None:
    """Print the counts as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trees", type=int, default=10_000)
    parser.add_argument("--largest", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begun = time.perf_counter()
    said = run(given.trees, given.largest, given.seed)
    print(json.dumps({**said, "seconds": round(time.perf_counter() - begun, 1), "load": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()
