"""Reading the whole log again: do entries, hashes, payloads and everything that was signed still fit together?"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sincerely.trust import merkle
from sincerely.trust.notes import Head, NoteError, Verifier, read_head, read_note, to_base64, verify


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it is stored, with the commitment computed anew from salt and payload (None once erased)."""

    index: int
    data: bytes
    hash: bytes
    committed: str | None
    erased: bool


@dataclass(frozen=True, slots=True)
class Audit:
    """What the audit found. `root` is base64, as in a checkpoint; `problems` are sentences."""

    size: int
    root: str
    ok: bool
    problems: list[str]


def said_in_leaf(data: bytes) -> dict[str, Any]:
    """What an entry's bytes say: version, type, time, commitment. Empty when they can't be read."""
    try:
        said = json.loads(data)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def audit_log(
    entries: Iterable[Stored],
    *,
    notes: Iterable[str],
    kept: str | None,
    verifier_of: Callable[[str], Verifier],
    nodes_at: Callable[[int], Iterator[bytes]],
) -> Audit:
    """Compare every entry with its hash and payload, the tree with its kept nodes, and each checkpoint with the tree.

    `notes` are all checkpoints in the database, `kept` the one outside it; `nodes_at(level)` yields the kept nodes of
    a level in order; `verifier_of(name)` is the log's key under a name that it had.
    """
    problems: list[str] = []
    heads = _signed_heads([*notes, *([kept] if kept else [])], verifier_of, problems)
    tree = _Tree(nodes_at)
    tree.check_heads(heads, problems)
    for entry in entries:
        problems.extend(_problems_of(entry, tree.size))
        problems.extend(tree.add(merkle.leaf_hash(entry.data)))
        tree.check_heads(heads, problems)
    problems.extend(
        f"{size} entries were signed, but the ledger has {tree.size}" for size in sorted(heads) if size > tree.size
    )
    return Audit(tree.size, to_base64(tree.root), not problems, problems)


class _Tree:
    """The tree, built again entry by entry; only the last node of each level is held."""

    def __init__(self, nodes_at: Callable[[int], Iterator[bytes]]) -> None:
        self.size = 0
        self._nodes_at = nodes_at
        self._kept: dict[int, Iterator[bytes]] = {}
        self._last: dict[int, bytes] = {}

    @property
    def root(self) -> bytes:
        return merkle.root(self.size, self._node)

    def add(self, leaf: bytes) -> Iterator[str]:
        """Add a leaf hash; yield what is wrong with the nodes that it completes."""
        completed = list(merkle.new_nodes(self.size, leaf, self._node))
        self._last[0] = leaf
        for level, index, value in completed:
            self._last[level] = value
            if level not in self._kept:
                self._kept[level] = self._nodes_at(level)
            if next(self._kept[level], None) != value:
                yield f"the kept hash {level}/{index} is not that of its entries"
        self.size += 1

    def check_heads(self, heads: dict[int, list[Head]], problems: list[str]) -> None:
        """Compare the checkpoints of exactly this size."""
        if any(head.root != self.root for head in heads.get(self.size, ())):
            problems.append(f"the first {self.size} entries are not those that were signed")

    def _node(self, level: int, index: int) -> bytes:
        return self._last[level]


def _signed_heads(
    notes: Iterable[str], verifier_of: Callable[[str], Verifier], problems: list[str]
) -> dict[int, list[Head]]:
    heads: dict[int, list[Head]] = defaultdict(list)
    for text in notes:
        try:
            head = read_head(read_note(text))
            heads[head.size].append(head)
            verify(text, verifier_of(head.origin))
        except NoteError as error:
            problems.append(f"a checkpoint can't be trusted: {error}")
    return dict(heads)


def _problems_of(entry: Stored, expected_index: int) -> Iterator[str]:
    if entry.index != expected_index:
        yield f"entry {expected_index} is missing; {entry.index} stands in its place"
    if merkle.leaf_hash(entry.data) != entry.hash:
        yield f"entry {entry.index} was changed"
    if entry.committed is None:
        if not entry.erased:
            yield f"what entry {entry.index} committed to is gone, and nothing says that it was erased"
    elif said_in_leaf(entry.data).get("c") != entry.committed:
        yield f"what entry {entry.index} committed to was changed"
