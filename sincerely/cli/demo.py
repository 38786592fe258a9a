"""`sincerely demo`: the mailbox of a fictional account manager, in its own data folder, with its own sink."""

import argparse
import json
import os
import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sincerely.cli.errors import Refusal
from sincerely.data_folder import data_folder
from sincerely.settings import DEMO_MARKS

EXAMPLE = "sincerely demo --port 8420"
LIVES_IN = "Asia/Ho_Chi_Minh"
"""Where the demo's owner is: her today, not this machine's, is the day on which the stories end."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this verb's arguments."""
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8420)
    parser.add_argument("--no-serve", action="store_true", help="only load it, then stop")
    parser.add_argument("--today", metavar="DAY", help="the day on which the demo's stories end (default: today)")


def demo_folder() -> Path:
    """Return the demo's own data folder: never the owner's."""
    base = data_folder()
    return base if is_demo(base) else base / "demo"


def is_demo(folder: Path) -> bool:
    """Whether the demo made this folder."""
    return any((folder / mark).exists() for mark in DEMO_MARKS)


def check_free(folder: Path) -> None:
    """Refuse a folder that holds something which the demo did not make: its mailbox is made anew each day."""
    if folder.is_dir() and not is_demo(folder) and any(folder.iterdir()):
        raise Refusal(
            "not_the_demos",
            f"The folder {folder} holds something that is not the demo's.",
            safe="Nothing was changed.",
            do="Point SINCERELY_DATA at another folder; the demo makes a folder “demo” inside it.",
            exit_code=2,
        )


def run(args: argparse.Namespace) -> int:
    """Make the folder the demo's, load the mailbox if it is not of today, and serve."""
    try:
        today = date.fromisoformat(args.today) if args.today else datetime.now(ZoneInfo(LIVES_IN)).date()
    except ValueError as problem:
        raise Refusal(
            "bad_date",
            f"“{args.today}” is not a date.",
            safe="Nothing was changed.",
            do="Write 2026-11-23.",
            exit_code=2,
        ) from problem
    folder = demo_folder()
    try:
        check_free(folder)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / "demo-only").touch()
    except OSError as problem:
        raise Refusal(
            "no_data_folder",
            f"The demo's folder {folder} can't be used: {problem.strerror}.",
            safe="Nothing was changed.",
            do="Point SINCERELY_DATA at a folder that you may write to.",
            exit_code=2,
        ) from problem
    # A fresh process reads the settings of the demo's own folder; nothing of the owner's desk is open in it.
    os.environ["SINCERELY_DATA"] = str(folder)
    for name in ("SINCERELY_DATABASE_URL", "SINCERELY_SMTP_URL"):
        os.environ.pop(name, None)
    command = [sys.executable, "-m", "sincerely.demo.open_demo", json.dumps({**vars(args), "today": today.isoformat()})]
    sys.stdout.flush()
    os.execv(sys.executable, command)  # noqa: S606 — our own interpreter and module
