"""`sincerely check`: is this desk sound? What is wrong, and what to do."""

import argparse
import json
import os
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection

from sincerely.accounts.queries import owners
from sincerely.cli.check_doors import door_findings, open_doors
from sincerely.cli.check_model import model_findings, model_line
from sincerely.journey.ledger_audit import audit_everything
from sincerely.sending.adapters.smtp import server_from_url
from sincerely.sources import queries as sources
from sincerely.sources.state import is_silent
from sincerely.trust.ledger_files import PUT_BACK_FILE
from sincerely.trust.queries import outside_places
from sincerely.trust.witnesses import usable_witnesses
from sincerely.web.source_words import account_line

EXAMPLE = "sincerely check --json"
NEEDS_DATABASE = True
NEEDS_OWNER = False
ROOM_WANTED = 500 * 1024 * 1024

Finding = dict[str, str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """This verb has none of its own."""


def finding(code: str, message: str, do: str) -> Finding:
    """Return one finding as INTERFACES.md shapes it."""
    return {"code": code, "message": message, "do": do}


def is_open(path: Path) -> bool:
    """Whether others than its owner may read or write a file."""
    return path.is_file() and bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def folder_findings() -> list[Finding]:
    """Look at the data folder: who may read it, how much room is left."""
    found = []
    folder = Path(settings.SINCERELY_DATA)
    if os.name == "posix":
        keys = (folder / "secret-key", folder / "ledger.key", settings.SINCERELY_VAULT_KEYS)
        open_to_others = [path.name for path in keys if is_open(path)]
        if open_to_others:
            names = ", ".join(open_to_others)
            found.append(finding("key_readable", f"Others on this machine may read {names}.", f"chmod 600 {names}"))
        may_enter = folder.stat().st_mode & (stat.S_IXGRP | stat.S_IXOTH)
        if may_enter and is_open(Path(connection.settings_dict["NAME"])):
            said = "Others on this machine may read your mail: the data folder and its database are open to them."
            found.append(finding("mail_readable", said, f"chmod 700 {folder}"))
    if shutil.disk_usage(folder).free < ROOM_WANTED:
        found.append(
            finding("disk_nearly_full", "Less than 500 MB of disk is free.", "Make room before the next import.")
        )
    return found


def database_findings() -> list[Finding]:
    """Ask the database whether it is whole."""
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        answer = cursor.fetchone()[0]
    if answer == "ok":
        return []
    return [finding("database_damaged", f"The database is damaged: {answer}.", "Restore the last backup.")]


def put_back_findings() -> list[Finding]:
    """Say that this folder came out of a backup and sends nothing yet."""
    mark = Path(settings.SINCERELY_DATA) / PUT_BACK_FILE
    if not mark.exists():
        return []
    said = "This desk was put back from a backup: it does not know what left, or was taken back, since. Nothing leaves."
    look = "Look through the outbox and take back what should not leave, perhaps a second time; then delete"
    return [finding("put_back", said, f"{look} {mark}")]


def ledger_findings() -> list[Finding]:
    """Audit the ledger against its own signatures."""
    return [
        finding("ledger", problem, "Do not sign anything more; compare with the checkpoint kept elsewhere.")
        for problem in audit_everything().problems
    ]


def outside_findings() -> list[Finding]:
    """Say which place outside did not get the ledger's checkpoint."""
    return [
        finding(
            "checkpoint_not_kept",
            f"The ledger's checkpoint did not reach {one.place} ({one.kind}): {one.problem}.",
            "If it speaks of another log, trust the copy there; else mend the setting, it is tried again every hour.",
        )
        for one in outside_places()
        if one.problem
    ]


def witness_findings() -> list[Finding]:
    """Say which witness of the settings can't be read."""
    return [
        finding(
            "witness_unreadable",
            problem,
            "Write SINCERELY_WITNESSES as key, space, address, with commas between; the others are asked meanwhile.",
        )
        for problem in usable_witnesses(settings.SINCERELY_WITNESSES)[1]
    ]


def sending_findings() -> list[Finding]:
    """Look at the settings for sending."""
    if settings.SINCERELY_DEMO:
        return []
    if not settings.SINCERELY_SMTP_URL:
        return [
            finding(
                "no_mail_server",
                "No mail server is set: approved letters wait in the outbox.",
                "Set SINCERELY_SMTP_URL=smtps://user:password@host:465",
            )
        ]
    try:
        server_from_url(settings.SINCERELY_SMTP_URL)
    except ValueError as problem:
        return [finding("bad_mail_server", f"{problem}.", "Mend SINCERELY_SMTP_URL.")]
    return []


def source_findings() -> list[Finding]:
    """Say which accounts could not be read, and why."""
    now = datetime.now(UTC)
    lines = [account_line(account, now=now) for owner in owners() for account in sources.accounts(owner)]
    return [
        finding("source_not_read", f"{line.account.name}: {line.words}", line.do or "See `sincerely source list`.")
        for line in lines
        if is_silent(line.standing)
    ]


def run(args: argparse.Namespace) -> int:
    """Print what was found; 0 when all is well or only sending is not set up."""
    findings = [*folder_findings(), *database_findings(), *put_back_findings(), *ledger_findings()]
    findings += source_findings()
    findings += [*outside_findings(), *witness_findings(), *sending_findings(), *door_findings(), *model_findings()]
    ok = not [one for one in findings if one["code"] != "no_mail_server"]
    if args.json:
        print(json.dumps({"ok": ok, "findings": findings}, ensure_ascii=False))
    else:
        for one in findings:
            print(f"{one['message']} {one['do']}")
        if ok:
            print(*open_doors(), sep="\n", end="\n" if settings.SINCERELY_GATEWAY else "")
        if line := model_line():
            print(line)
        print("All is well." if ok else "Something needs you.")
    return 0 if ok else 1
