"""Raw bytes ready for the store: named by their SHA-256, compressed with zstd. No database: workers do it."""

import hashlib
import threading
from dataclasses import dataclass

import zstandard

LEVEL = 3


class _Kept(threading.local):
    """One compressor a thread: making one for each letter takes as long as compressing it."""

    def __init__(self) -> None:
        self.compressor = zstandard.ZstdCompressor(level=LEVEL)


_KEPT = _Kept()


@dataclass(frozen=True, slots=True)
class Packed:
    """Raw bytes ready to be kept: their SHA-256 hex, compressed form and true size in bytes."""

    sha256: str
    data: bytes
    size: int


def pack(raw: bytes) -> Packed:
    """Name and compress raw bytes."""
    return Packed(hashlib.sha256(raw).hexdigest(), _KEPT.compressor.compress(raw), len(raw))


def unpack(data: bytes, size: int) -> bytes:
    """Return what `pack` compressed; `size` is its true size."""
    return bytes(zstandard.ZstdDecompressor().decompress(data, max_output_size=max(size, 1)))
