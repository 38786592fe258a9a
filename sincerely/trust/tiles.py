"""The log as static files that anybody can copy, serve and check (c2sp.org/tlog-tiles)."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from sincerely.trust.merkle import leaf_hash, node_of, root

_NAME: Final = re.compile(r"((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")
WIDTH: Final = 256
"""Hashes in a full tile."""


def write_tiles(folder: Path, *, entries: Iterable[bytes], checkpoint: str, vkey: str) -> int:
    """Write entry bundles, tiles of hashes, the public key and, last, the checkpoint; return how many hash tiles.

    `entries` are exactly those that the checkpoint covers. Files of an earlier export may stay: full tiles never
    change, and partial ones of other sizes have other names. Raises ValueError for an entry above 65,535 bytes.
    """
    hashes: list[bytes] = []
    for number, bundle in enumerate(_bundles(entries)):
        hashes.extend(leaf_hash(entry) for entry in bundle)
        data = b"".join(len(entry).to_bytes(2, "big") + entry for entry in bundle)
        _write(folder / "tile" / "entries" / tile_name(number, len(bundle)), data)
    count = 0
    for level, tiles in enumerate(_levels(hashes)):
        for number, tile in enumerate(tiles):
            _write(folder / "tile" / str(level) / tile_name(number, len(tile)), b"".join(tile))
            count += 1
    _write(folder / "vkey", f"{vkey}\n".encode())
    _write(folder / "checkpoint", checkpoint.encode())
    return count


def tile_name(number: int, width: int) -> str:
    """A tile's path within its level: `x001/x234/067`, with `.p/WIDTH` while it is not full."""
    groups = [f"{number % 1000:03d}"]
    while number := number // 1000:
        groups.insert(0, f"x{number % 1000:03d}")
    return "/".join(groups) + ("" if width == WIDTH else f".p/{width}")


def read_tile_name(name: str) -> tuple[int, int] | None:
    """Number and width of a tile out of its path within a level; None for any other spelling than `tile_name`'s."""
    found = _NAME.fullmatch(name)
    if not found:
        return None
    number, width = int(found[1].replace("x", "").replace("/", "")), int(found[2] or WIDTH)
    return (number, width) if width <= WIDTH and tile_name(number, width) == name else None


def _bundles(entries: Iterable[bytes]) -> Iterator[list[bytes]]:
    bundle: list[bytes] = []
    for entry in entries:
        if len(entry) > 0xFFFF:
            raise ValueError("an entry of the log has at most 65,535 bytes")
        bundle.append(entry)
        if len(bundle) == WIDTH:
            yield bundle
            bundle = []
    if bundle:
        yield bundle


def _levels(hashes: list[bytes]) -> Iterator[list[list[bytes]]]:
    """The tiles of each level; a level above holds one hash for each full tile below."""
    while hashes:
        tiles = [hashes[i : i + WIDTH] for i in range(0, len(hashes), WIDTH)]
        yield tiles
        hashes = [root(WIDTH, node_of(tile)) for tile in tiles if len(tile) == WIDTH]


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
