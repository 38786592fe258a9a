"""`sincerely mcp`: tools for assistants, to read a little and to propose letters; none of them sends or approves."""

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

import anyio
import uvicorn
from django.conf import settings

from sincerely.api.mcp.start import BadPlace, look_up, over_http, over_stdio, read_place
from sincerely.cli.errors import Refusal

EXAMPLE = "sincerely mcp --token-file ~/sincerely-token"
NEEDS_DATABASE = True
NEEDS_OWNER = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--http", metavar="HOST:PORT", help="speak HTTP on this machine instead of stdio")
    parser.add_argument(
        "--token-file", metavar="FILE", help="file with the token (else SINCERELY_MCP_TOKEN); stdio only"
    )


def run(args: argparse.Namespace) -> int:
    """Serve until the other side is gone, or until stopped."""
    if args.http:
        return serve_http(args.http)
    secret = token_given(args.token_file)
    if look_up(secret) is None:
        raise refused(
            "no_token", "The token does not open this door, or has ended.", "Make one for MCP in Settings, Programs."
        )
    anyio.run(over_stdio(secret).run_stdio_async)
    return 0


def refused(code: str, message: str, do: str) -> Refusal:
    """Return why it was not opened."""
    return Refusal(code, message, safe="Nothing was opened.", do=do)


def token_given(path: str | None) -> str:
    """Return the token of a file or of the environment. Raises Refusal."""
    try:
        secret = (
            Path(path).expanduser().read_text(encoding="utf-8").strip()
            if path
            else os.environ.get("SINCERELY_MCP_TOKEN", "")
        )
    except (OSError, UnicodeDecodeError) as problem:
        raise refused(
            "no_token", f"{path} can't be read.", "Put the token, and nothing else, into that file."
        ) from problem
    if not secret:
        raise refused("no_token", "No token was given.", "Set SINCERELY_MCP_TOKEN, or give --token-file.")
    return secret


def serve_http(given: str) -> int:
    """Serve over HTTP. Raises Refusal."""
    try:
        host, port = read_place(given)
    except BadPlace as problem:
        raise refused(
            "bad_place", f"MCP was not opened: {problem}.", "Use 127.0.0.1:8421; docs/mcp.md shows a proxy."
        ) from problem
    public = urlsplit(settings.SINCERELY_PUBLIC_URL).netloc
    app = over_http(host, port, others=(public,) if public else ())
    print(f"MCP is open on http://{host}:{port}/mcp. Letters wait for a person's yes.", file=sys.stderr, flush=True)
    uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False, server_header=False)
    return 0
