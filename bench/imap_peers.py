"""A first sync beside `mbsync` from one local Dovecot, in turns within one run; ours with everything an import does.

    .venv/bin/python bench/maildir.py /tmp/maildir 20000
    .venv/bin/python bench/imap_peers.py /tmp/maildir --rounds 3

Whole commands, starting included; ours also makes the tables of a new desk. mbsync only copies files, and leaves out
messages whose header it finds incomplete (1 to 2 % of old mail), which count for it all the same.
"""

# ruff: noqa: PLC0415 — Django is loaded by the process that reads, not by the one that measures.

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from import_rate import ROOT, watch

sys.path.insert(0, str(ROOT))
USER = "bench@desk.example"
MBSYNC = """IMAPAccount one
Host localhost
Port {port}
User {user}
Pass {password}
SSLType IMAPS
CertificateFile {ca_file}

IMAPStore far
Account one

MaildirStore near
Path {folder}/mail/
Inbox {folder}/mail/INBOX

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
"""


def read(spec: dict[str, str]) -> None:
    """Make a desk and read the account into it."""
    import django

    django.setup()
    from sincerely.accounts import actions as accounts
    from sincerely.cli.desk import prepare
    from sincerely.journey import sync
    from sincerely.journey.fork_server import warm_up
    from sincerely.sources import actions
    from sincerely.sources.adapters.imap import open_mailbox
    from sincerely.sources.remote import Servers
    from sincerely.trust.vault import new_line, read_ring

    warm_up()
    prepare()
    owner = accounts.create_owner(USER, "Bench", now=datetime.now(UTC))
    servers = Servers(open_mailbox, None, None, read_ring(new_line()), ("localhost",), spec["ca_file"])
    settings = {"kind": "imap", "name": "Bench", "email": USER, "host": "localhost", "port": spec["port"],
                "security": "tls", "path": "", "username": USER}  # fmt: skip
    account = actions.add_account(owner, settings, secret=spec["password"], ring=servers.ring)
    done = sync.sync(account, servers, who="bench", clock=lambda: datetime.now(UTC), processes=2)
    print(json.dumps({"fault": done.fault, "new": done.arrived.new + done.arrived.known, "detail": done.detail}))


def run_once(program: str, spec: dict[str, str], count: int) -> tuple[float, float]:
    """Return seconds by the clock and of processor (of the reader, not of the server)."""
    folder = Path(tempfile.mkdtemp(prefix="sincerely-imap-"))
    env = {**os.environ, "HOME": str(folder), "SINCERELY_DATA": str(folder / "desk"), "PYTHONPATH": str(ROOT),
           "DJANGO_SETTINGS_MODULE": "sincerely.settings"}  # fmt: skip
    (folder / "mail").mkdir()
    (folder / "desk").mkdir()
    (folder / "mbsyncrc").write_text(MBSYNC.format(folder=folder, user=USER, **spec))
    command = ["mbsync", "--quiet", "--config", str(folder / "mbsyncrc"), "all"]
    if program == "ours":
        command = [sys.executable, __file__, "--read", json.dumps(spec)]
    peak, used = [0], {}
    try:
        begun = time.perf_counter()
        process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        watcher = threading.Thread(target=watch, args=(process, peak, used))
        watcher.start()
        out, said = process.communicate()
        watcher.join()
        seconds = time.perf_counter() - begun
        if process.returncode:
            raise SystemExit(f"{program}: {said.decode()[-800:]}")
        got = sum(1 for _ in (folder / "mail").rglob("cur/*")) + sum(1 for _ in (folder / "mail").rglob("new/*"))
        if program == "ours":
            got = json.loads(out)["new"]
        if got < count * 0.97:
            raise SystemExit(f"{program} got {got} of {count}: {out.decode()[-300:]}")
        return seconds, sum(used.values())
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Fill a Dovecot, run the rounds, print ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maildir", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--read", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.read:
        return read(json.loads(args.read))
    from tests.sources import dovecot

    letters = sorted((args.maildir / "cur").iterdir())[: args.count]
    with dovecot.running() as server:
        place = server.place(USER)
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True)
        for letter in letters:
            shutil.copy(letter, place / "cur" / letter.name)
        for path in [place, *place.rglob("*")]:
            os.chown(path, server.uid, server.gid)
        spec = {"port": server.tls_port, "ca_file": server.ca_file, "password": dovecot.PASSWORD}
        run_once("mbsync", spec, len(letters))  # Dovecot writes its own index the first time
        rounds = []
        for number in range(args.rounds):
            order = ("ours", "mbsync") if number % 2 else ("mbsync", "ours")
            rounds.append({program: run_once(program, spec, len(letters)) for program in order})
            shown = "; ".join(
                f"{program} {clock:.1f} s = {len(letters) / clock:.0f}/s ({cpu:.1f} s of processor)"
                for program, (clock, cpu) in sorted(rounds[-1].items())
            )
            print(f"round {number + 1} (load {os.getloadavg()[0]:.1f}): {shown}", flush=True)
    ratio = statistics.median(one["ours"][0] / one["mbsync"][0] for one in rounds)
    print(f"{len(letters)} messages: ours takes {ratio:.2f} times mbsync's time (median of ratios within a round)")
    return None


if __name__ == "__main__":
    main()
