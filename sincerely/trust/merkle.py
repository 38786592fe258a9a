"""The Merkle tree of the ledger: leaf and node hashes, root, inclusion and consistency proofs (RFC 9162 section 2.1).

Every function reads the tree through `node(level, index)`: the hash over the 2**level leaves from index * 2**level on,
a full subtree. Those never change once they are full, so a log keeps them and each proof costs O(log n) look-ups.
Checking a proof is another file (`merkle_verify`) that shares no code with this one but the two hashes.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence

Node = Callable[[int, int], bytes]

EMPTY_ROOT = hashlib.sha256(b"").digest()
"""Root of the tree without leaves."""


def leaf_hash(data: bytes) -> bytes:
    """SHA-256 of 0x00 and the entry: 32 bytes."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256 of 0x01 and the two children: 32 bytes."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(size: int, node: Node) -> bytes:
    """The root over the first `size` leaves."""
    return _hash_of_range(0, size, node) if size else EMPTY_ROOT


def inclusion_path(index: int, size: int, node: Node) -> list[bytes]:
    """The sibling hashes from leaf `index` up to the root's child, in the tree of `size` leaves.

    Raises ValueError when the leaf is not in that tree.
    """
    if not 0 <= index < size:
        raise ValueError(f"there is no entry {index} in a tree of {size}")
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_hash_of_range(middle, end, node))
            end = middle
        else:
            path.append(_hash_of_range(start, middle, node))
            start = middle
    return path[::-1]


def consistency_path(old: int, new: int, node: Node) -> list[bytes]:
    """The hashes that show that the tree of `new` leaves begins with the tree of `old` leaves.

    Empty when `old` is 0 or equals `new`. Raises ValueError when `old` is larger.
    """
    if not 0 <= old <= new:
        raise ValueError(f"a tree of {new} can't begin with a tree of {old}")
    if old in (0, new):
        return []
    path: list[bytes] = []
    start, end, whole = 0, new, True
    while end != old:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(_hash_of_range(middle, end, node))
            end = middle
        else:
            path.append(_hash_of_range(start, middle, node))
            start, whole = middle, False
    if not whole:
        path.append(_hash_of_range(start, end, node))
    return path[::-1]


def new_nodes(index: int, leaf: bytes, node: Node) -> Iterator[tuple[int, int, bytes]]:
    """Yield (level, index, hash) of each full subtree that leaf number `index` completes, from level 1 up."""
    level, value = 0, leaf
    while index & 1:
        value = node_hash(node(level, index - 1), value)
        index >>= 1
        level += 1
        yield level, index, value


def node_of(leaves: Sequence[bytes]) -> Node:
    """A reader over leaf hashes that are all in memory; for tests and for whole logs that are read once."""
    levels: list[list[bytes]] = [list(leaves)]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append([node_hash(below[i], below[i + 1]) for i in range(0, len(below) - 1, 2)])
    return lambda level, index: levels[level][index]


def _split(count: int) -> int:
    """The largest power of two that is smaller than `count`."""
    return 1 << (count - 1).bit_length() - 1


def _hash_of_range(start: int, end: int, node: Node) -> bytes:
    """Root over the leaves start..end-1; `start` is a multiple of the range's leading power of two."""
    parts: list[bytes] = []
    while start < end:
        level = (end - start).bit_length() - 1
        parts.append(node(level, start >> level))
        start += 1 << level
    value = parts.pop()
    while parts:
        value = node_hash(parts.pop(), value)
    return value
