"""Reading the whole log again: do entries, hashes, payloads and everything that was signed still fit together?"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sincerely.trust import merkle
from sincerely.trust.commitments import SALT_BYTES, canonical_of_text, committed_to, leaf_data
from sincerely.trust.key_chain import ENTRY, KeyChain
from sincerely.trust.notes import Head, NoteError, read_head, read_note, to_base64, verify

Heads = dict[int, list[tuple[str, Head]]]
"""What was signed about each size, and where that stands."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it is stored; salt and payload are None once they were erased."""

    index: int
    kind: str
    at: str
    """As an entry writes it, of the row's own time."""
    data: bytes
    hash: bytes
    salt: bytes | None
    payload: str | None
    """JSON, however the database writes it."""
    erased: bool
    """Whether its row says so."""


@dataclass(frozen=True, slots=True)
class Signed:
    """One checkpoint as it is stored: what its row says, and the note."""

    size: int
    root: bytes
    note: str


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
    signed: Iterable[Signed],
    outside: Iterable[tuple[str, str]],
    keys: KeyChain,
    nodes_at: Callable[[int], Iterator[bytes]],
) -> Audit:
    """Compare every entry with its hash and payload, the tree with its kept nodes, and each checkpoint with the tree.

    `signed` are all checkpoints in the database, in the order of signing; `outside` copies kept elsewhere, as (where,
    note); `nodes_at(level)` yields the kept nodes of a level in order. Every checkpoint that agrees with the tree at
    its size agrees with every other one.
    """
    problems = list(keys.problems)
    heads = _heads_in_rows(signed, keys, problems)
    for where, note in outside:
        _add_head(heads, where, note, keys, problems)
    tree = _Tree(nodes_at)
    tree.check_heads(heads, problems)
    rotations = {one.index for one in keys.rotations}
    for entry in entries:
        leaf = merkle.leaf_hash(entry.data)
        if not _is_sound(entry, tree.size, leaf):
            problems.extend(_problems_of(entry, tree.size, leaf))
        problems.extend(tree.add(leaf))
        if entry.kind == ENTRY or entry.index in rotations:
            if entry.kind != ENTRY or entry.index not in rotations:
                problems.append(f"entry {entry.index} and the list of keys disagree about a change of keys")
            rotations.discard(entry.index)
        tree.check_heads(heads, problems)
    problems.extend(tree.surplus())
    problems.extend(f"the list of keys names entry {index}, which is not there" for index in sorted(rotations))
    problems.extend(
        f"{size} entries were signed ({where}), but the ledger has {tree.size}"
        for size in sorted(heads)
        if size > tree.size
        for where, _head in heads[size][:1]
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

    def surplus(self) -> Iterator[str]:
        """What is kept above the tree and belongs to no entry."""
        for level in range(1, max(self._kept, default=0) + 2):
            if next(self._kept.get(level, self._nodes_at(level)), None) is not None:
                yield f"there are kept hashes of level {level} that belong to no entry"

    def check_heads(self, heads: Heads, problems: list[str]) -> None:
        """Compare the checkpoints of exactly this size."""
        for where, head in heads.get(self.size, ()):
            if head.root != self.root:
                problems.append(f"the first {self.size} entries are not those that were signed ({where})")

    def _node(self, level: int, index: int) -> bytes:
        return self._last[level]


def _heads_in_rows(signed: Iterable[Signed], keys: KeyChain, problems: list[str]) -> Heads:
    heads: Heads = defaultdict(list)
    largest = 0
    for number, row in enumerate(signed, 1):
        where = f"checkpoint {number}"
        head = _add_head(heads, where, row.note, keys, problems)
        if head is not None and (row.size, row.root) != (head.size, head.root):
            problems.append(f"the row of {where} says something else than its note")
        if head is not None and head.size < largest:
            problems.append(f"{where} is of a smaller log than one before it")
        largest = max(largest, head.size if head else 0)
    return heads


def _add_head(heads: Heads, where: str, note: str, keys: KeyChain, problems: list[str]) -> Head | None:
    try:
        head = read_head(read_note(note))
        heads[head.size].append((where, head))
        verify(note, keys.key_for(head.size, head.origin))
    except NoteError as error:
        problems.append(f"{where} can't be trusted: {error}")
        return None
    return head


def _is_sound(entry: Stored, expected_index: int, leaf: bytes) -> bool:
    """Whether the entry's bytes are those made anew of all that lies beside them, payload as stored: nearly always.

    Quick, because nothing is parsed. False says nothing yet: a database may write the same JSON in another way.
    """
    if entry.salt is None or entry.payload is None or len(entry.salt) != SALT_BYTES or entry.erased:
        return False
    anew = leaf_data(entry.kind, entry.at, committed_to(entry.salt, entry.payload.encode()))
    return entry.data == anew and entry.hash == leaf and entry.index == expected_index


def _problems_of(entry: Stored, expected_index: int, leaf: bytes) -> Iterator[str]:
    said = said_in_leaf(entry.data)
    is_gone = entry.salt is None and entry.payload is None
    if entry.index != expected_index:
        yield f"entry {expected_index} is missing; {entry.index} stands in its place"
    if leaf != entry.hash:
        yield f"entry {entry.index} was changed"
    if (said.get("type"), said.get("t")) != (entry.kind, entry.at):
        yield f"kind or time of entry {entry.index} was changed"
    if is_gone:
        if not entry.erased:
            yield f"what entry {entry.index} committed to is gone, and nothing says that it was erased"
    elif entry.erased:
        yield f"entry {entry.index} counts as erased, but what it committed to is there"
    elif not _fits(entry, said.get("c")):
        yield f"what entry {entry.index} committed to was changed"


def _fits(entry: Stored, committed: object) -> bool:
    """Whether the commitment made anew is that one; not where salt or payload are such that there is none."""
    try:
        return committed_to(entry.salt or b"", canonical_of_text(entry.payload or "")) == committed
    except ValueError:
        return False
