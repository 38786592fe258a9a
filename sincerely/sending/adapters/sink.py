"""The demo's sink: a mail server on loopback that keeps what arrives as files and passes nothing on."""

import os
import re
import socket
import time
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

NAME = re.compile(r"[^A-Za-z0-9]+")


class Keeper:
    """Writes each message as one .eml file, whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep a message; refuse bare line ends, as good servers do."""
        content = envelope.original_content or b""
        bare = content.replace(b"\r\n", b"")
        if b"\r" in bare or b"\n" in bare:
            return "550 5.6.0 bare CR or LF"
        name = f"{time.time_ns()}-{NAME.sub('-', ','.join(envelope.rcpt_tos))[:80]}.eml"
        half = self.folder / f".{name}"
        half.write_bytes(content)
        half.rename(self.folder / name)
        return "250 2.0.0 kept in the sink"


def free_port() -> int:
    """Return a loopback port that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_sink(folder: Path, port_file: Path) -> Controller:
    """Start the sink on a free loopback port and write its number to `port_file`."""
    port = free_port()
    controller = Controller(Keeper(folder), hostname="127.0.0.1", port=port, data_size_limit=30_000_000)
    controller.start()
    half = port_file.with_name(f".{port_file.name}.{os.getpid()}")
    half.write_text(str(port), encoding="ascii")
    half.rename(port_file)
    return controller


def arrived(folder: Path) -> list[Path]:
    """Return what arrived, the newest first."""
    return sorted(folder.glob("[!.]*.eml"), reverse=True) if folder.is_dir() else []
