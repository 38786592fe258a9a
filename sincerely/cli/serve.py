"""`sincerely serve`: web server, worker that sends, reader of accounts, and mail submission, in one process group."""

import argparse
import signal
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

from django.conf import settings

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal

EXAMPLE = "sincerely serve --port 8420"
NEEDS_DATABASE = True
PORT = 8420


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=PORT, help=f"port to listen on (default: {PORT})")


def run(args: argparse.Namespace) -> int:
    """Serve until stopped."""
    return serve(args.owner_record, host=args.host, port=args.port)


def check_port(host: str, port: int) -> None:
    """Refuse a port that is in use, before anything starts."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise Refusal(
                "port_in_use",
                f"Port {port} on {host} can't be used: {problem.strerror}.",
                safe="Nothing was started.",
                do=f"Stop what listens there, or choose another: --port {port + 1}.",
            ) from problem


def processes(host: str, port: int) -> list[list[str]]:
    """Return the command lines of the web server, the worker, the reader, and of mail submission where it is set."""
    web = ["granian", "--interface", "wsgi", "--host", host, "--port", str(port), "--workers", "2"]
    # A server process that does not stop when asked would keep the port: after three seconds it is made to.
    web += ["--workers-kill-timeout", "3", "--blocking-threads", "1", "--no-ws", "--log-level", "warning"]
    web += ["sincerely.web.wsgi:application"]
    ours = [sys.executable, "-m", "sincerely"]
    doors = [[*ours, "gateway"]] if settings.SINCERELY_GATEWAY else []
    return [[sys.executable, "-m", *web], [*ours, "worker"], [*ours, "worker", "--reading"], *doors]


def serve(owner: Owner, *, host: str, port: int) -> int:
    """Start the processes, say where the desk is, and stop all together."""
    check_port(host, port)
    if settings.SINCERELY_DEMO:
        (Path(settings.SINCERELY_DATA) / "demo-address").write_text(f"http://{host}:{port}\n", encoding="ascii")
    secret = accounts.make_sign_in_link(owner, now=datetime.now(UTC), life=timedelta(hours=12))
    children = [subprocess.Popen(command) for command in processes(host, port)]  # noqa: S603
    signal.signal(signal.SIGTERM, stop_on_signal)
    try:
        wait_for_port(host, port, children)
        print(f"\nSincerely is open for {owner.name}. Sign in with this link; it works once:\n")
        print(f"    http://{host}:{port}/sign-in/{secret}/\n")
        print("Ctrl-C stops it. Nothing leaves this desk without your yes.", flush=True)
        while all(child.poll() is None for child in children):
            time.sleep(0.3)
        raise stopped_by_itself(children)
    except KeyboardInterrupt:
        return 0
    finally:
        stop(children)


def stopped_by_itself(children: list[subprocess.Popen[bytes]]) -> Refusal:
    """Say which of the processes ended, and how: a negative code is the signal that ended it."""
    parts = ("web server", "worker", "reader of accounts", "mail submission")
    names = dict(zip(children, parts, strict=False))
    ended = ", ".join(f"the {name} (code {child.poll()})" for child, name in names.items() if child.poll() is not None)
    return Refusal(
        "stopped",
        f"A part of the desk stopped by itself: {ended}. The others were stopped with it.",
        safe="What was approved waits in the outbox; nothing is sent twice.",
        do="Start it again; if it stops again, the lines above say why.",
    )


def stop_on_signal(_number: int, _frame: FrameType | None) -> None:
    """Treat SIGTERM like Ctrl-C."""
    raise KeyboardInterrupt


def wait_for_port(host: str, port: int, children: list[subprocess.Popen[bytes]]) -> None:
    """Wait until the web server answers, at most a minute: a small or busy machine takes its time."""
    for _ in range(600):
        if any(child.poll() is not None for child in children):
            break
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            if probe.connect_ex((host, port)) == 0:
                return
        time.sleep(0.1)
    raise Refusal(
        "did_not_start",
        "The web server did not start.",
        safe="Nothing was sent.",
        do="The lines above say why; SINCERELY_LOG_LEVEL=INFO says more.",
    )


def stop(children: list[subprocess.Popen[bytes]]) -> None:
    """Ask the children to finish what they hold; after ten seconds make them."""
    for child in children:
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
    for child in children:
        try:
            child.wait(timeout=10)
        except subprocess.TimeoutExpired:
            child.kill()
